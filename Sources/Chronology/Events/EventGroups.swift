/// The groups of words by which clauses are told apart: what a word is in, as bits. The words
/// themselves are in `EventWords`.
struct EventGroups: OptionSet, Sendable {
  let rawValue: UInt64

  static let determiners = EventGroups(rawValue: 1 << 0)
  static let pronouns = EventGroups(rawValue: 1 << 1)
  static let coordinators = EventGroups(rawValue: 1 << 2)
  /// Words that begin a clause which depends on another, or a phrase that stands for one.
  static let subordinators = EventGroups(rawValue: 1 << 3)
  static let relatives = EventGroups(rawValue: 1 << 4)
  static let prepositions = EventGroups(rawValue: 1 << 5)
  /// What stands before a date and says no more than that it is one.
  static let datePrepositions = EventGroups(rawValue: 1 << 6)
  /// Words that open a sentence and only tie it to the one before.
  static let connectives = EventGroups(rawValue: 1 << 7)
  static let auxiliaries = EventGroups(rawValue: 1 << 8)
  static let formsOfBe = EventGroups(rawValue: 1 << 9)
  static let perfects = EventGroups(rawValue: 1 << 10)
  /// Pasts that do not end in "ed".
  static let irregularPasts = EventGroups(rawValue: 1 << 11)
  /// Words in "ed" that are no pasts.
  static let falsePasts = EventGroups(rawValue: 1 << 12)
  /// Present forms that news uses for what happens, in "s", that are seldom nouns.
  static let presents = EventGroups(rawValue: 1 << 13)
  /// Verbs that say that somebody said something.
  static let reportingVerbs = EventGroups(rawValue: 1 << 14)
  /// Verbs whose past in "ed" is never a passive without "by": they have no object.
  static let intransitives = EventGroups(rawValue: 1 << 15)
  static let numerals = EventGroups(rawValue: 1 << 16)
  /// Pasts that do not end in "ed" and are participles too, of verbs that take an object.
  static let irregularParticiples = EventGroups(rawValue: 1 << 17)
  /// Adverbs that want a word after them.
  static let leaning = EventGroups(rawValue: 1 << 18)
  /// Before a date: it bounds a stretch of time.
  static let bounds = EventGroups(rawValue: 1 << 19)
  /// Nouns that name a part of the day or span that follows "of": "the night of 3 May".
  static let partsOfTime = EventGroups(rawValue: 1 << 20)
  /// Nouns for things that happen on a day and are named by it, without an article too.
  static let happenings = EventGroups(rawValue: 1 << 21)
  /// After "today's": nothing of the day itself.
  static let timelessNouns = EventGroups(rawValue: 1 << 22)
  /// What has a value at a time.
  static let measures = EventGroups(rawValue: 1 << 23)
  /// Before "for" and a date: the thing is to happen then.
  static let scheduling = EventGroups(rawValue: 1 << 24)
  /// Names of places and groups that hold a date: "17 November Street", "the 26 July Movement".
  static let datedNames = EventGroups(rawValue: 1 << 25)
  /// Words in "ing" that are no gerunds.
  static let falseGerunds = EventGroups(rawValue: 1 << 26)
  /// Pasts in "ed".
  static let regularPasts = EventGroups(rawValue: 1 << 27)
  /// Whatever ends in "ed".
  static let endInEd = EventGroups(rawValue: 1 << 28)
  /// "signaling", "citing"
  static let gerunds = EventGroups(rawValue: 1 << 29)
  /// Words in "ly".
  static let adverbs = EventGroups(rawValue: 1 << 30)
  /// Participles that are no pasts: "taken".
  static let participles = EventGroups(rawValue: 1 << 32)
  /// "Israel's", "workers'"
  static let owners = EventGroups(rawValue: 1 << 31)
}
