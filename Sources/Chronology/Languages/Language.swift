/// A language as the tagger knows it: its words, and its rules in the order in which they work.
public struct Language: Sendable {
  /// Its BCP 47 tag.
  public let tag: String
  /// Its commonest small words, by which a text shows that it is written in it.
  let commonWords: String
  /// Letters and marks that show it wherever they stand in a word with a small first letter.
  let tellingLetters: String
  let lexicon: Wordbook
  /// Its parsers, laid out once for all texts.
  let table: ParserTable
  let joiners: JoinerList
  let cues: any CueReader
  /// The words by which its clauses are told apart; none where the English ones serve.
  let clauses: ClauseWords?

  init(
    tag: String, commonWords: String, tellingLetters: String, lexicon: Wordbook,
    parsers: [any Parser], joiners: [any Joiner], cues: any CueReader,
    clauses: ClauseWords? = nil
  ) {
    self.tag = tag
    self.commonWords = commonWords
    self.tellingLetters = tellingLetters
    self.lexicon = lexicon
    table = ParserTable(parsers)
    self.joiners = JoinerList(joiners)
    self.cues = cues
    self.clauses = clauses
  }
}

/// Reads from the words around a mention whether it lies in the past or in the future.
protocol CueReader: Sendable {
  /// The direction that the sentence around the tokens gives.
  func lean(of tokens: Range<Int>, on page: Page) -> Lean
  /// Whether a verb in the present stands beside a day of the week, as of what is arranged: "The court
  /// rules on Thursday". What has just been is told so as well, so that it counts only for a day that is near. `lean` is what the
  /// other verbs say.
  func isArranged(_ tokens: Range<Int>, _ lean: Lean, on page: Page) -> Bool
  /// Whether something is ranked there within the length of time that follows: "the first in 50 years".
  func isRanked(before index: Int, on page: Page) -> Bool
  /// To whom a short text speaks, of which the page has all.
  func register(of page: Page) -> Register
}

extension CueReader {
  func isArranged(_ tokens: Range<Int>, _ lean: Lean, on page: Page) -> Bool { false }

  /// A language that knows of no other manner takes every text for a report.
  func register(of page: Page) -> Register { .report }

  func isRanked(before index: Int, on page: Page) -> Bool { false }
}
