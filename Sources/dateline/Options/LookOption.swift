import ArgumentParser

/// How the reader looks.
struct LookOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The theme: see `dateline themes`.", valueName: "name"),
    completion: .shellCommand("dateline themes | cut -d ' ' -f 1"))
  var theme: String?

  @Flag(help: "Draw lines and marks with ASCII characters alone.")
  var ascii = false
}
