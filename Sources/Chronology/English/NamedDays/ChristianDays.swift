/// The feasts of the western churches, and what the world makes of them.
extension EnglishHolidays {
  static let christian: [(String, Holiday?)] = [
    ("christmas|xmas|x'mas day?, christmas|xmas morn, christmastide", .fixed(12, 25)),
    ("christmas|xmas|x'mas eve", .fixed(12, 24)),
    ("boxing day, st|saint stephen's day", .fixed(12, 26)),
    (
      "^epiphany, epiphany day, feast of the epiphany, three king's day, twelfth night",
      .fixed(1, 6)
    ),
    ("candlemas day?", .fixed(2, 2)),
    ("annunciation day, feast of the annunciation, lady day", .fixed(3, 25)),
    ("st|saint joseph's day, feast of st|saint joseph", .fixed(3, 19)),
    ("st|saint john's day|eve, feast of st|saint john the? baptist?", .fixed(6, 24)),
    ("feast of saints? peter and paul, feast of sts|ss peter and paul", .fixed(6, 29)),
    (
      "assumption day, feast of the assumption, assumption of mary, feast of the dormition",
      .fixed(8, 15)
    ),
    ("michaelmas day?", .fixed(9, 29)),
    ("all saint's|hallow's day, hallowmas, feast of all saints", .fixed(11, 1)),
    ("all soul's day", .fixed(11, 2)), ("martinmas, st|saint martin's day", .fixed(11, 11)),
    ("feast of the immaculate conception, immaculate conception day", .fixed(12, 8)),
    ("feast of our lady of guadalupe", .fixed(12, 12)),
    ("st|saint lucia|lucy|lucia's|lucy's day", .fixed(12, 13)),
    ("holy innocent's day, childermas", .fixed(12, 28)),
    (
      "st|saint nicholas|nicolas|nicholas' day, feast of st|saint nicholas, sinterklaas day",
      .fixed(12, 6)
    ),
    ("st|saint andrew's day", .fixed(11, 30)), ("st|saint david's day", .fixed(3, 1)),
    ("st|saint george's day", .fixed(4, 23)),
    (
      "st|saint patrick|patrick's|paddy|paddy's|patty's|pat's day, feast of st|saint patrick, paddy's day, st|saint patty's|paddy's",
      .fixed(3, 17)
    ),
    ("st|saint swithin's|swithun's day", .fixed(7, 15)), ("st|saint crispin's day", .fixed(10, 25)),
    ("reformation day", .fixed(10, 31)),
    ("halloween day?, all hallow's eve", .fixed(10, 31)),
    (
      """
      valentine|valentine's day, st|saint valentine|valentine's day,
      ^valentine's
      """, .fixed(2, 14)
    ),
    ("easter sunday|sun|day?, resurrection sunday", .easter(0)),
    ("easter monday|mon, bright monday, dyngus day", .easter(1)),
    ("easter tuesday|tue|tues", .easter(2)),
    (
      """
      easter|holy|black saturday|sat, easter eve|vigil, saturday of light, easter even
      """, .easter(-1)
    ),
    ("good|great friday|fri, easter|long friday|fri, friday of sorrows", .easter(-2)),
    ("^holy friday|fri", .easter(-2)),
    (
      """
      maundy|holy|covenant|great|sheer thursday|thu|thur|thurs, thursday|thu|thur|thurs of mysteries
      """, .easter(-3)
    ),
    ("spy|holy|good wednesday|wed", .easter(-4)), ("^holy tuesday|tue|tues", .easter(-5)),
    ("^holy monday|mon", .easter(-6)), ("palm|passion sunday|sun", .easter(-7)),
    ("laetare|mothering sunday|sun, mid-lent sunday, rose sunday", .easter(-21)),
    ("uk|british|english mother's day", .easter(-21)),
    ("ash wednesday|wed, first day of lent", .easter(-46)), ("^lent, lent start", .easter(-46)),
    (
      """
      shrove|fat|pancake tuesday|tue|tues, pancake day, mardi gras day?, carnival tuesday
      """, .easter(-47)
    ),
    ("shrove|collop|rose|carnival|fat monday|mon, rosenmontag, lundi gras", .easter(-48)),
    ("shrove sunday, quinquagesima sunday?", .easter(-49)), ("fat thursday", .easter(-52)),
    ("carnival saturday", .easter(-50)), ("septuagesima sunday?", .easter(-63)),
    ("low sunday, divine mercy sunday, thomas sunday, quasimodo sunday", .easter(7)),
    ("good shepherd sunday", .easter(21)), ("rogation sunday", .easter(35)),
    (
      """
      ascension day|thursday|thu, holy ascension, feast of the ascension, ascension of jesus|christ
      """, .easter(39)
    ),
    ("whit|white|pentecost sunday|sun, pentecost day?, whitsun day?, whitsunday", .easter(49)),
    (
      """
      whit|white|pentecost monday|mon, monday|mon of the? holy spirit|ghost, whitmonday
      """, .easter(50)
    ),
    ("whit tuesday", .easter(51)), ("trinity sunday|sun, holy trinity sunday", .easter(56)),
    ("corpus christi day|thursday|feast, ^^corpus christi, feast of corpus christi", .easter(60)),
    ("feast of the? sacred heart, sacred heart friday", .easter(68)),
    ("advent sunday, first sunday of|in advent", .firstFrom(11, 27, 7)),
    ("second sunday of|in advent", .firstFrom(12, 4, 7)),
    ("third sunday of|in advent, gaudete sunday", .firstFrom(12, 11, 7)),
    ("fourth sunday of|in advent", .firstFrom(12, 18, 7)),
    ("feast of christ the king, christ the king sunday", .firstFrom(11, 20, 7)),
    ("orangemen's day, glorious twelfth of july", .fixed(7, 12)),
  ]
}
