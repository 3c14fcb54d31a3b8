/// The named days that English news speaks of, by the words that name them.
enum EnglishHolidays {
  /// Puts the names into the lexicon; where two tables have the same, the first in this list wins.
  static func add(to lexicon: inout Lexicon) {
    for table in [
      christian, orthodox, jewish, islamic, indian, asian, american, national, worldwide, others,
    ] { lexicon.addDays(table) }
  }

  /// What bears the name of a day and is none, and days that history has named.
  private static let others: [(String, Holiday?)] = [
    (
      """
      good friday agreement|agreements|accord|accords, easter|christmas island|islands,
      easter|christmas egg|eggs|bunny|lily|lilies|rising|basket|baskets,
      christmas tree|trees|carol|carols|card|cards|cracker|crackers|pudding|stocking|stockings,
      eid mubarak, yom kippur|ramadan war, tet offensive, tibetan|mongolian|amazigh|berber new year, new year|year's honours|honors|resolution|resolutions,
      black friday deal|deals|code|codes|discount|discounts|offer|offers|bargain|bargains,
      cyber monday deal|deals|code|codes|discount|discounts|offer|offers|bargain|bargains,
      halloween costume|costumes, thanksgiving turkey, valentine|valentine's card|cards,
      bloody sunday|friday, black saturday|sunday
      """, nil
    ),
    ("black monday", .once(1987, 10, 19)), ("black tuesday", .once(1929, 10, 29)),
    ("black thursday", .once(1929, 10, 24)), ("black wednesday", .once(1992, 9, 16)),
  ]
}
