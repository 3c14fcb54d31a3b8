import ArgumentParser

/// How the reader looks.
struct LookOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The theme: see `dateline themes`.", valueName: "name"),
    completion: .shellCommand("dateline themes | cut -d ' ' -f 1"))
  var theme: String?

  @Flag(help: "Draw lines and marks with ASCII characters alone.")
  var ascii = false

  @Flag(help: "One pane at a time in plain lines, for a screen reader or a slow line.")
  var linear = false

  @Flag(help: "Set right-to-left text as it is seen, for a terminal that does not.")
  var reorder = false

  /// What was asked for.
  var look: Look {
    Look(theme: theme, isASCII: ascii, isLinear: linear, ordersVisually: reorder)
  }
}

/// How the reader is to look, as far as the command line says.
struct Look {
  /// The name of the theme.
  var theme: String?
  /// Whether lines and marks are drawn with ASCII characters alone.
  var isASCII = false
  /// Whether there is one pane at a time, in plain lines.
  var isLinear = false
  /// Whether text from right to left is set as it is seen.
  var ordersVisually = false
}
