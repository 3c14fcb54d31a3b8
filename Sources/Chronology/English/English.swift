extension Language {
  /// English, British and American.
  public static let english = Language(
    tag: "en", lexicon: EnglishVocabulary.lexicon,
    // Where several match, the longest wins; of equals the first in this list.
    parsers: [
      MonthParser(),  // "July 25", "July 2024": before days, so that "4 July 5" is read from July
      DayParser(),  // "25 July", before bare numbers are taken for years
      WeekdayParser(),
      PointerParser(),  // "last July": longer than the month it points to
      QuantityParser(),  // "two weeks ago"
      DeicticParser(),
      YearParser(),  // last: a number that nothing else wants
    ],
    joiners: [
      JoinWeekdayAndDate()  // "Friday, July 25" before anything else is added to either
    ],
    cues: EnglishCues())
}
