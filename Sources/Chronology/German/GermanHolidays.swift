/// The named days that German news speaks of, by the words that name them; `DayNames` says how the
/// tables are written.
enum GermanHolidays {
  private static let names: [(String, Holiday?)] = [
    ("neujahr, neujahrstag", .fixed(1, 1)),
    ("heilige|heiligen drei könige|königen, dreikönigstag, dreikönig", .fixed(1, 6)),
    ("valentinstag", .fixed(2, 14)),
    ("weltfrauentag, internationale|internationalen frauentag", .fixed(3, 8)),
    ("weiberfastnacht", .easter(-52)), ("rosenmontag", .easter(-48)),
    ("faschingsdienstag, fastnachtsdienstag", .easter(-47)),
    ("aschermittwoch", .easter(-46)), ("palmsonntag", .easter(-7)),
    ("gründonnerstag", .easter(-3)), ("karfreitag", .easter(-2)), ("karsamstag", .easter(-1)),
    ("ostern, ostersonntag", .easter(0)), ("ostermontag", .easter(1)),
    ("tag der arbeit, maifeiertag", .fixed(5, 1)), ("muttertag", .weekday(5, 7, 2)),
    ("christi? himmelfahrt, himmelfahrtstag, vatertag", .easter(39)),
    ("pfingsten, pfingstsonntag", .easter(49)), ("pfingstmontag", .easter(50)),
    ("fronleichnam", .easter(60)), ("mariä himmelfahrt", .fixed(8, 15)),
    ("tag|tages der deutschen einheit", .fixed(10, 3)),
    ("reformationstag, halloween", .fixed(10, 31)), ("allerheiligen", .fixed(11, 1)),
    ("allerseelen", .fixed(11, 2)), ("martinstag", .fixed(11, 11)),
    ("buß- und bettag, buß und bettag", .firstFrom(11, 16, 3)),
    ("volkstrauertag", .firstFrom(11, 13, 7)), ("totensonntag", .firstFrom(11, 20, 7)),
    ("erste|ersten|erster advent|adventssonntag", .firstFrom(11, 27, 7)),
    ("zweite|zweiten|zweiter advent|adventssonntag", .firstFrom(12, 4, 7)),
    ("dritte|dritten|dritter advent|adventssonntag", .firstFrom(12, 11, 7)),
    ("vierte|vierten|vierter advent|adventssonntag", .firstFrom(12, 18, 7)),
    ("nikolaus, nikolaustag", .fixed(12, 6)),
    ("heiligabend, heilige|heiligen|heiliger abend", .fixed(12, 24)),
    (
      "weihnachten, erste|ersten|erster weihnachtstag|weihnachtsfeiertag, weihnachtstag",
      .fixed(12, 25)
    ),
    (
      "zweite|zweiten|zweiter weihnachtstag|weihnachtsfeiertag, stephanstag", .fixed(12, 26)
    ),
    ("silvester, silvesterabend, silvesternacht", .fixed(12, 31)),
    ("jom kippur", .hebrew(.tishri, 10)), ("rosch haschana", .hebrew(.tishri, 1)),
    ("zuckerfest", .islamic(.shawwal, 1)), ("opferfest", .islamic(.dhuAlHijja, 10)),
  ]

  /// Puts the names into the lexicon.
  static func add(to lexicon: inout Lexicon) { lexicon.addDays(names) }
}
