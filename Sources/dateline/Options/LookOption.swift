import ArgumentParser

/// How the reader looks.
struct LookOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The theme: see `dateline themes`.", valueName: "name"),
    completion: .shellCommand("dateline themes | cut -d ' ' -f 1"))
  var theme: String?

  @Flag(help: "Draw lines and marks with ASCII characters alone.")
  var ascii = false

  /// What was asked for.
  var look: Look { Look(theme: theme, isASCII: ascii) }
}

/// How the reader is to look, as far as the command line says.
struct Look {
  /// The name of the theme.
  var theme: String?
  /// Whether lines and marks are drawn with ASCII characters alone.
  var isASCII = false
}
