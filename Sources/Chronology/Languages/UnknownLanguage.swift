extension Language {
  /// A language whose words the tagger does not know. Only what is written in numbers is read, so that
  /// no word of one language is taken for one of another: a French "mars" is no "Mar.".
  static let unknown = Language(
    tag: "und", commonWords: "", tellingLetters: "", lexicon: numbersOnly,
    parsers: [
      IsoDateParser(),  // "2024-07-25" before its numbers are anything else
      NumericDateParser(),  // "25/7/2024", the day first as nearly everywhere
    ],
    joiners: [], cues: NoCues())

  private static let numbersOnly: Wordbook = {
    var lexicon = Lexicon()
    lexicon.habits.putsDayFirst = true
    lexicon.habits.groupMarks = (0x2C, 0x2E)
    lexicon.habits.decimalMarks = (.comma, .dot)
    return lexicon.sealed()
  }()
}

/// What is not understood leans nowhere.
private struct NoCues: CueReader {
  func lean(of tokens: Range<Int>, on page: Page) -> Lean { .unknown }
}
