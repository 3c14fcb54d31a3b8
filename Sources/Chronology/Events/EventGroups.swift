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
  /// "Israel's", "workers'"
  static let owners = EventGroups(rawValue: 1 << 31)
  /// Verb forms that carry no clause by themselves: "taken", "getroffen", "detenido".
  static let participles = EventGroups(rawValue: 1 << 39)

  // What only languages with `ClauseWords` of their own know of.

  /// "not": what stands after it is denied.
  static let negations = EventGroups(rawValue: 1 << 32)
  /// Before a date that something is compared with: "als im Vorjahr", "frente a 2019".
  static let comparisons = EventGroups(rawValue: 1 << 33)
  /// Before a date that is an end, or an aim: "für 2022", "para 2022".
  static let purposes = EventGroups(rawValue: 1 << 34)
  /// After a noun and before a date that tells it from others: "das Gesetz von 1998".
  static let origins = EventGroups(rawValue: 1 << 35)
  /// Before the first of two dates that are the ends of one stretch.
  static let rangeOpeners = EventGroups(rawValue: 1 << 36)
  /// Before whoever is said to have said so: "laut", "según".
  static let sources = EventGroups(rawValue: 1 << 37)
  /// Small words that only stress the date after them: "bereits", "ya".
  static let particles = EventGroups(rawValue: 1 << 38)
  /// Before and after a date, where they bound: "vor 1979", "tras el 3 de mayo".
  static let borders = EventGroups(rawValue: 1 << 40)
  /// Verbs that make of an end a day by which something is to be done: "soll bis Freitag".
  static let deadlines = EventGroups(rawValue: 1 << 41)
  /// Articles and the like that begin the subject of a clause and no other part of it.
  static let subjectArticles = EventGroups(rawValue: 1 << 42)
  /// "dass", "que": what is said follows.
  static let complementizers = EventGroups(rawValue: 1 << 43)
  /// Words of more and less, after which "que" compares.
  static let degrees = EventGroups(rawValue: 1 << 44)
  /// Nouns without an article that are seldom a subject: "Hilfe", "Anklage".
  static let bareObjects = EventGroups(rawValue: 1 << 45)
  /// "sich"
  static let reflexives = EventGroups(rawValue: 1 << 46)
  /// Before an infinitive with "zu": "um", "ohne".
  static let infinitiveMarks = EventGroups(rawValue: 1 << 47)
  /// "ein": a date after it is one of many.
  static let indefinites = EventGroups(rawValue: 1 << 48)
  /// Verbs of what goes on till an end: "bleiben", "durar".
  static let lasting = EventGroups(rawValue: 1 << 49)
  /// Articles by which a noun before them is owned: "des Jahres".
  static let genitives = EventGroups(rawValue: 1 << 50)
  /// What makes a bound of a preposition after it: "antes de", "a partir de".
  static let edges = EventGroups(rawValue: 1 << 51)
  /// "ab": from a date on.
  static let onsets = EventGroups(rawValue: 1 << 52)
  /// Subordinators that are nothing else.
  static let sureSubordinators = EventGroups(rawValue: 1 << 53)
  /// What opens a clause with a complementizer after it: "después de que", "para que".
  static let clauseLeads = EventGroups(rawValue: 1 << 54)
  /// "aus": a date after it says how old a thing is.
  static let provenance = EventGroups(rawValue: 1 << 55)
  /// "conocer"
  static let infinitives = EventGroups(rawValue: 1 << 56)
  /// "the": before a time it makes a thing of it, as in "der Winter war lang".
  static let articles = EventGroups(rawValue: 1 << 57)
  /// "heute", "ayer": words that point from the day of writing.
  static let deictics = EventGroups(rawValue: 1 << 58)
  /// Verbs of what is to come, by their form: "abrirá".
  static let futures = EventGroups(rawValue: 1 << 59)
}
