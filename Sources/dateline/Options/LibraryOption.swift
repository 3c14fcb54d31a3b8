import ArgumentParser

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "The library's folder, instead of $DATELINE_LIBRARY or ~/.local/share/dateline.",
      valueName: "dir"),
    completion: .directory)
  var folder: String?
}
