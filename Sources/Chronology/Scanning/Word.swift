/// What a word of a language can mean to the rules. One word may mean several things ("second" is an
/// ordinal and a unit, "may" a month and a verb): the rules decide by what stands around it.
struct Word: Sendable {
  /// The sorts of thing the word can be.
  var classes: WordClasses = []
  /// The function it has in a phrase, if it is a function word.
  var term: Term = .none
  /// 1...12
  var month = 0
  /// 1 (Monday) ... 7 (Sunday)
  var weekday = 0
  /// The value of a number word: 7, 20, 100, 1000.
  var cardinal = 0
  /// The value of an ordinal: 1 for "first".
  var ordinal = 0
  /// The unit it names.
  var unit: CalendarUnit?
  /// The season, part of the day or decade (90 for "nineties") it names.
  var season: Season?
  var dayPart: DayPart?
  var decade = 0
  /// Minutes east of UTC of a time zone.
  var zone: Int?
  /// What else a rule may ask of it.
  var traits: WordTraits = []
}

/// What a word is besides, for rules that have come to it already: nothing starts from a trait.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// It speaks of several: "weeks", "mornings".
  static let plural = WordTraits(rawValue: 1 << 0)
  /// Welded to a number it makes it an ordinal: "th".
  static let ordinalEnding = WordTraits(rawValue: 1 << 1)
  /// Welded to a year it makes it a decade: the "s" of "1990s".
  static let decadeEnding = WordTraits(rawValue: 1 << 2)
  /// After an apostrophe it makes an owner: the "s" of "this year's".
  static let possessive = WordTraits(rawValue: 1 << 3)
  /// A number and unit after it are an age: "aged".
  static let ageMark = WordTraits(rawValue: 1 << 4)
  /// Those whom a number that looks like a year may count: "people".
  static let counted = WordTraits(rawValue: 1 << 5)
  /// A month that in small letters is rather a verb: "may".
  static let verb = WordTraits(rawValue: 1 << 6)
  /// A thing that is held on an appointed day: "meeting", "vote".
  static let appointment = WordTraits(rawValue: 1 << 7)
  /// A verb in the present that tells of what is arranged: "The court opens Monday".
  static let planVerb = WordTraits(rawValue: 1 << 8)
  /// A verb that moves or calls off what was arranged: "postponed".
  static let deferral = WordTraits(rawValue: 1 << 9)
  /// A participle that says for when something was arranged: "scheduled", "planned".
  static let arranged = WordTraits(rawValue: 1 << 20)
  /// What is bought now for a month to come: "December delivery", "the March contract".
  static let delivered = WordTraits(rawValue: 1 << 21)
  /// What a text is written for before it is heard or read: "for release", "for delivery".
  static let released = WordTraits(rawValue: 1 << 22)
  /// The tens after it are degrees: "temperatures in the 40s".
  static let measuresHeat = WordTraits(rawValue: 1 << 23)
  /// What each year has one of, of which "1990's" tells: "budget", "total".
  static let ofOneYear = WordTraits(rawValue: 1 << 24)
  /// Several in one, of whom British English speaks as of several: "The team play on Saturday."
  static let body = WordTraits(rawValue: 1 << 25)
  /// A verb or noun that waits for what is still to be held: "await", "attend", "tickets".
  static let awaits = WordTraits(rawValue: 1 << 10)
  /// It ends the name of a street.
  static let street = WordTraits(rawValue: 1 << 11)
  /// What every age has its own of: "today's world", "today's youth".
  static let ofAnAge = WordTraits(rawValue: 1 << 12)
  /// It names two of its unit: "fortnight".
  static let double = WordTraits(rawValue: 1 << 13)
  /// A preposition that holds the article: "am" in "am nächsten Tag", "al" in "al día siguiente".
  static let holdsArticle = WordTraits(rawValue: 1 << 14)
  /// A part of the day only behind a day or an article: "früh" in "morgen früh", "tarde" in "la tarde".
  static let needsDay = WordTraits(rawValue: 1 << 15)
  /// A part of it is played and not of a year: "the third quarter of the game".
  static let ofMatch = WordTraits(rawValue: 1 << 19)
  /// It is said of games alone, and not of sales: "halftime", "touchdown".
  static let ofPlay = WordTraits(rawValue: 1 << 28)
  /// It is measured by the quarter of a year, and so are no games: "sales", "growth".
  static let ofTrade = WordTraits(rawValue: 1 << 29)
  /// Hours of this sort are those before the morning: "the wee hours".
  static let ofNight = WordTraits(rawValue: 1 << 18)
  /// A clause that depends begins with it: "dass", "que"; for the direction of a date the verbs of the
  /// other side are farther.
  static let opensClause = WordTraits(rawValue: 1 << 26)
  /// From a date on, which is to come unless the verb tells of it: "ab", "a partir de".
  static let onset = WordTraits(rawValue: 1 << 27)
  /// A verb of saying that tells of the past only in the clause of the date: "teilte".
  static let says = WordTraits(rawValue: 1 << 30)
  /// A part of the day before it says of which sort it is and not when: "night flight".
  static let ofASort = WordTraits(rawValue: 1 << 17)
  /// A part of the day after it is wished and not told: "guten" in "guten Abend".
  static let greeting = WordTraits(rawValue: 1 << 16)
}

/// The sorts of thing a word can be; a rule is asked only where a token has a class it starts from.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt32

  static let digits = WordClasses(rawValue: 1 << 0)
  static let month = WordClasses(rawValue: 1 << 1)
  static let weekday = WordClasses(rawValue: 1 << 2)
  static let cardinal = WordClasses(rawValue: 1 << 3)
  static let ordinal = WordClasses(rawValue: 1 << 4)
  static let unit = WordClasses(rawValue: 1 << 5)
  static let season = WordClasses(rawValue: 1 << 6)
  static let dayPart = WordClasses(rawValue: 1 << 7)
  static let decade = WordClasses(rawValue: 1 << 8)
  static let zone = WordClasses(rawValue: 1 << 9)
  /// "today", "yesterday", "now", "recently"
  static let deictic = WordClasses(rawValue: 1 << 10)
  /// "last", "next", "this", "previous"
  static let pointer = WordClasses(rawValue: 1 << 11)
  /// "several", "a", "few", "some"
  static let quantifier = WordClasses(rawValue: 1 << 12)
  /// "daily", "annually", "every"
  static let frequency = WordClasses(rawValue: 1 << 13)
  /// The first word of a named day.
  static let holiday = WordClasses(rawValue: 1 << 14)
  /// A verb, or a word that governs one, that tells of what has happened.
  static let pastCue = WordClasses(rawValue: 1 << 15)
  /// A verb or word that tells of what is to come.
  static let futureCue = WordClasses(rawValue: 1 << 16)
  /// A verb that with "to" speaks of what is to come: "agreed to meet".
  static let promiseCue = WordClasses(rawValue: 1 << 17)
  /// A word before or after a name of a person, so that "May" or "April" there is no month.
  static let nameCue = WordClasses(rawValue: 1 << 18)
  /// A month, weekday or season that is also an everyday word: it counts only in company.
  static let ambiguous = WordClasses(rawValue: 1 << 19)
  /// "fiscal", "FY"
  static let fiscalMark = WordClasses(rawValue: 1 << 20)
  /// "noon", "midnight", "o'clock"
  static let clock = WordClasses(rawValue: 1 << 21)
  /// "the"
  static let article = WordClasses(rawValue: 1 << 22)
  /// An apostrophe, from which a short year may start.
  static let yearMark = WordClasses(rawValue: 1 << 23)
  /// "early", "late", "about": it may stand before a mention.
  static let modifier = WordClasses(rawValue: 1 << 24)
  /// A quarter said in one word: Q3, 3Q.
  static let quarter = WordClasses(rawValue: 1 << 25)
  /// A word that a number follows as a label: "Flight 1990", "page 12".
  static let label = WordClasses(rawValue: 1 << 27)
  /// The maker of a car, so that the year before it is that of a model.
  static let make = WordClasses(rawValue: 1 << 28)
  /// An event that may be named by its day: "attacks", "riot".
  static let disaster = WordClasses(rawValue: 1 << 29)
  /// A verb that tells in the present, or reports.
  static let presentCue = WordClasses(rawValue: 1 << 30)
  /// Any other word that starts a phrase of its own.
  static let opener = WordClasses(rawValue: 1 << 26)
}

/// A unit of the calendar or clock.
enum CalendarUnit: UInt8, Sendable {
  case second, minute, hour, day, weekend, week, month, quarter, half, season, year, decade
  case century, millennium
}

/// A season, with its TIMEX3 letters.
enum Season: String, Sendable {
  case winter = "WI"
  case spring = "SP"
  case summer = "SU"
  case fall = "FA"
}

/// A part of the day, with its TIMEX3 letters.
enum DayPart: String, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
}
