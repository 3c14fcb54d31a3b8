/// The named days that German news speaks of, by the words that name them.
enum GermanHolidays {
  private static let names: [([StaticString], Holiday)] = [
    (["neujahr"], .fixed(1, 1)), (["neujahrstag"], .fixed(1, 1)),
    (["heilige", "drei", "könige"], .fixed(1, 6)), (["dreikönigstag"], .fixed(1, 6)),
    (["dreikönig"], .fixed(1, 6)), (["valentinstag"], .fixed(2, 14)),
    (["rosenmontag"], .easter(-48)), (["faschingsdienstag"], .easter(-47)),
    (["aschermittwoch"], .easter(-46)), (["palmsonntag"], .easter(-7)),
    (["gründonnerstag"], .easter(-3)), (["karfreitag"], .easter(-2)),
    (["karsamstag"], .easter(-1)), (["ostern"], .easter(0)), (["ostersonntag"], .easter(0)),
    (["ostermontag"], .easter(1)), (["tag", "der", "arbeit"], .fixed(5, 1)),
    (["maifeiertag"], .fixed(5, 1)), (["muttertag"], .weekday(5, 7, 2)),
    (["christi", "himmelfahrt"], .easter(39)), (["himmelfahrt"], .easter(39)),
    (["vatertag"], .easter(39)), (["pfingsten"], .easter(49)), (["pfingstsonntag"], .easter(49)),
    (["pfingstmontag"], .easter(50)), (["fronleichnam"], .easter(60)),
    (["mariä", "himmelfahrt"], .fixed(8, 15)),
    (["tag", "der", "deutschen", "einheit"], .fixed(10, 3)),
    (["reformationstag"], .fixed(10, 31)), (["halloween"], .fixed(10, 31)),
    (["allerheiligen"], .fixed(11, 1)), (["allerseelen"], .fixed(11, 2)),
    (["martinstag"], .fixed(11, 11)), (["nikolaus"], .fixed(12, 6)),
    (["nikolaustag"], .fixed(12, 6)), (["heiligabend"], .fixed(12, 24)),
    (["heiligen", "abend"], .fixed(12, 24)), (["weihnachten"], .fixed(12, 25)),
    (["ersten", "weihnachtstag"], .fixed(12, 25)), (["erster", "weihnachtstag"], .fixed(12, 25)),
    (["ersten", "weihnachtsfeiertag"], .fixed(12, 25)),
    (["zweiten", "weihnachtstag"], .fixed(12, 26)),
    (["zweiter", "weihnachtstag"], .fixed(12, 26)),
    (["zweiten", "weihnachtsfeiertag"], .fixed(12, 26)),
    (["stephanstag"], .fixed(12, 26)), (["silvester"], .fixed(12, 31)),
    (["silvesterabend"], .fixed(12, 31)), (["silvesternacht"], .fixed(12, 31)),
  ]

  /// Puts the names into the lexicon.
  static func add(to lexicon: inout Lexicon) {
    for (words, holiday) in names { lexicon.add(HolidayName(words: words, holiday: holiday)) }
  }
}
