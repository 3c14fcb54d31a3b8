/// The feasts of the Orthodox and Oriental churches.
extension EnglishHolidays {
  static let orthodox: [(String, Holiday?)] = [
    (
      """
      orthodox|greek|russian|eastern|coptic|ukrainian|serbian|ethiopian orthodox? easter sunday|day?,
      orthodox pascha day|sunday?, pascha, great pascha
      """, .orthodox(0)
    ),
    ("orthodox|greek orthodox? easter|bright monday|mon", .orthodox(1)),
    ("orthodox|greek easter tuesday", .orthodox(2)),
    ("orthodox|greek|great|holy orthodox? holy|great|easter saturday|sat", .orthodox(-1)),
    ("orthodox|greek|coptic orthodox? good|great|holy|easter friday|fri", .orthodox(-2)),
    (
      """
      orthodox|greek orthodox? maundy|holy|great|covenant|sheer thursday|thu|thur|thurs,
      orthodox thursday|thu of mysteries
      """, .orthodox(-3)
    ),
    ("orthodox holy|great|spy wednesday|wed", .orthodox(-4)),
    ("orthodox holy|great tuesday|tue", .orthodox(-5)),
    ("orthodox holy|great monday|mon", .orthodox(-6)),
    ("orthodox|greek orthodox? palm|branch sunday|sun, branch sunday|sun", .orthodox(-7)),
    ("orthodox? lazarus|lazarus' saturday|sat, saint lazarus saturday", .orthodox(-8)),
    (
      """
      orthodox? clean|pure monday|mon, orthodox ash|shrove|green monday|mon,
      orthodox monday of lent, green monday, orthodox lent, great lent
      """, .orthodox(-48)
    ),
    ("forgiveness|cheesefare sunday, orthodox shrove sunday", .orthodox(-49)),
    ("meatfare|judgment sunday", .orthodox(-56)), ("sunday of orthodoxy", .orthodox(-42)),
    ("orthodox ascension day|thursday?, orthodox holy ascension", .orthodox(39)),
    (
      "orthodox|greek orthodox? pentecost|whit|white|trinity sunday|sun?, orthodox whitsunday",
      .orthodox(49)
    ),
    (
      """
      orthodox pentecost|whit|white monday|mon, orthodox? monday|mon|day of the holy spirit,
      orthodox holy spirit|ghost monday|day
      """, .orthodox(50)
    ),
    ("orthodox all saint's day|sunday", .orthodox(56)),
    ("radonitsa", .orthodox(9)), ("sham el nessim, sham ennessim", .orthodox(1)),
    (
      """
      orthodox|russian|coptic|serbian|eastern|ukrainian|ethiopian orthodox? christmas day?
      """, .fixed(1, 7)
    ),
    ("orthodox|russian|coptic|serbian orthodox? christmas eve", .fixed(1, 6)),
    ("orthodox|old new year|year's day?, julian new year|year's day?", .fixed(1, 14)),
    ("orthodox epiphany, orthodox theophany, timkat", .fixed(1, 19)),
    ("enkutatash, ethiopian new year|year's day?, nayrouz", .fixed(9, 11)),
    ("meskel", .fixed(9, 27)),
    ("armenian christmas", .fixed(1, 6)),
  ]
}
