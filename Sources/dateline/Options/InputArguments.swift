import ArgumentParser
import Articles

/// The inputs of a command.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Paths, addresses, or `-` for standard input.", valueName: "input"),
    completion: .file())
  var names: [String] = []

  func validate() throws {
    if names.isEmpty { throw ValidationError("Missing expected argument '<input> ...'") }
    if names.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input ('-') can be read only once.")
    }
  }

  /// The file name of the first, fit to be shown.
  var shortName: SafeText {
    SafeText(names.first?.split(separator: "/").last.map(String.init) ?? "")
  }
}
