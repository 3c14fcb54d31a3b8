/// The named days that English news speaks of, by the words that name them.
enum EnglishHolidays {
  /// A name is its words in small letters, apostrophes and their "s" left out.
  static let names: [([StaticString], Holiday)] = [
    (["christmas", "eve"], .fixed(12, 24)), (["christmas", "day"], .fixed(12, 25)),
    (["christmas"], .fixed(12, 25)), (["xmas"], .fixed(12, 25)),
    (["boxing", "day"], .fixed(12, 26)),
    (["new", "year", "eve"], .fixed(12, 31)), (["new", "year", "day"], .fixed(1, 1)),
    (["new", "years", "eve"], .fixed(12, 31)), (["new", "years", "day"], .fixed(1, 1)),
    (["new", "years"], .fixed(1, 1)), (["independence", "day"], .fixed(7, 4)),
    (["valentine", "day"], .fixed(2, 14)), (["valentines", "day"], .fixed(2, 14)),
    (["halloween"], .fixed(10, 31)), (["veterans", "day"], .fixed(11, 11)),
    (["armistice", "day"], .fixed(11, 11)), (["bastille", "day"], .fixed(7, 14)),
    (["may", "day"], .fixed(5, 1)), (["april", "fool", "day"], .fixed(4, 1)),
    (["april", "fools", "day"], .fixed(4, 1)), (["all", "saints", "day"], .fixed(11, 1)),
    (["st", "patrick", "day"], .fixed(3, 17)), (["saint", "patrick", "day"], .fixed(3, 17)),
    (["juneteenth"], .fixed(6, 19)), (["groundhog", "day"], .fixed(2, 2)),
    (["earth", "day"], .fixed(4, 22)), (["anzac", "day"], .fixed(4, 25)),
    (["australia", "day"], .fixed(1, 26)), (["canada", "day"], .fixed(7, 1)),
    (["guy", "fawkes", "night"], .fixed(11, 5)), (["bonfire", "night"], .fixed(11, 5)),
    (["thanksgiving", "day"], .weekday(11, 4, 4)), (["thanksgiving"], .weekday(11, 4, 4)),
    (["labor", "day"], .weekday(9, 1, 1)), (["labour", "day"], .weekday(9, 1, 1)),
    (["memorial", "day"], .weekday(5, 1, -1)), (["columbus", "day"], .weekday(10, 1, 2)),
    (["martin", "luther", "king", "day"], .weekday(1, 1, 3)), (["mlk", "day"], .weekday(1, 1, 3)),
    (["presidents", "day"], .weekday(2, 1, 3)), (["president", "day"], .weekday(2, 1, 3)),
    (["mother", "day"], .weekday(5, 7, 2)), (["mothers", "day"], .weekday(5, 7, 2)),
    (["father", "day"], .weekday(6, 7, 3)), (["fathers", "day"], .weekday(6, 7, 3)),
    (["election", "day"], .afterWeekday(11, 1, 1, 1)),
    (["black", "friday"], .afterWeekday(11, 4, 4, 1)),
    (["cyber", "monday"], .afterWeekday(11, 4, 4, 4)),
    (["easter", "sunday"], .easter(0)), (["easter", "monday"], .easter(1)),
    (["easter"], .easter(0)), (["good", "friday"], .easter(-2)),
    (["maundy", "thursday"], .easter(-3)),
    (["holy", "thursday"], .easter(-3)), (["palm", "sunday"], .easter(-7)),
    (["ash", "wednesday"], .easter(-46)), (["shrove", "tuesday"], .easter(-47)),
    (["mardi", "gras"], .easter(-47)), (["whit", "monday"], .easter(50)),
    (["ascension", "day"], .easter(39)), (["pentecost"], .easter(49)),
    (["corpus", "christi", "day"], .easter(60)), (["trinity", "sunday"], .easter(56)),
  ]

  /// Puts the names into the lexicon.
  static func add(to lexicon: inout Lexicon) {
    for (words, holiday) in names { lexicon.add(HolidayName(words: words, holiday: holiday)) }
  }
}
