/// The Jewish feasts and fasts, by their daylight: that is the day on which a newspaper says they are,
/// though each begins on the evening before. What names that evening means it.
extension EnglishHolidays {
  static let jewish: [(String, Holiday?)] = [
    (
      "rosh ha|hash|hashana|hashanah|hashannah|shana|shanah|ashana, jewish new year|year's day?",
      .hebrew(.tishri, 1)
    ),
    ("fast of gedaliah|gedalia, tzom gedaliah|gedalia", .hebrew(.tishri, 3, .offSabbath)),
    ("yom|yum kippur|kipur|kippour, day of atonement", .hebrew(.tishri, 10)),
    (
      """
      sukkot|sukkoth|succot|succoth|sukkos|succos, feast|festival of tabernacles|booths,
      feast of the ingathering, feast of ingathering
      """, .hebrew(.tishri, 15)
    ),
    ("hoshana|hoshanah|hoshanna|hoshaana rabbah|rabba|raba", .hebrew(.tishri, 21)),
    ("shemini|shmini|sh'mini atzeret|atseret|atzereth|azeret", .hebrew(.tishri, 22)),
    ("simchat|simchath|simhat|simchas|simhath torah|tora", .hebrew(.tishri, 23)),
    (
      """
      hanukkah|chanukah|hanukah|chanukkah|hannukah|hanukka|chanuka|channukah|hanuka|hannukkah|chanukka,
      festival|feast of lights, feast of dedication, first day of hanukkah|chanukah
      """, .hebrew(.kislev, 25)
    ),
    ("asarah b'tevet|betevet, tenth of tevet|teves", .hebrew(.tevet, 10)),
    (
      """
      tu|t'u b'shvat|bishvat|bshevat|bishevat|b'shevat|beshvat|beshevat,
      jewish arbor day, new year of the trees
      """, .hebrew(.shevat, 15)
    ),
    ("fast of esther, ta'anit esther", .hebrew(.adar, 13)),
    ("purim, feast of lots|esther", .hebrew(.adar, 14)),
    ("shushan purim", .hebrew(.adar, 15)),
    (
      "passover|pesach|pesah|pesakh, first day of passover, feast of unleavened bread, feast of passover",
      .hebrew(.nisan, 15)
    ),
    (
      "erev passover|pesach|pesah|pesakh, passover|pesach|seder eve|night, first night of passover",
      .after(.hebrew(.nisan, 15), -1)
    ),
    ("erev purim", .after(.hebrew(.adar, 14), -1)),
    ("erev rosh hashana|hashanah, rosh hashana|hashanah eve", .after(.hebrew(.tishri, 1), -1)),
    ("erev yom kippur|kipur, yom kippur eve, kol nidre", .after(.hebrew(.tishri, 10), -1)),
    ("erev sukkot|sukkoth|succoth", .after(.hebrew(.tishri, 15), -1)),
    ("erev shavuot|shavuoth", .after(.hebrew(.sivan, 6), -1)),
    ("first night of hanukkah|chanukah", .after(.hebrew(.kislev, 25), -1)),
    ("seventh day of passover, last day of passover", .hebrew(.nisan, 21)),
    ("mimouna|mimuna", .hebrew(.nisan, 22)),
    (
      """
      yom hashoah|hashoa|hasho'ah|ha'shoah|hazikaron lashoah?|la'shoah?, yom hashoah,
      holocaust martyrs' and heroes' remembrance day, holocaust remembrance? day,
      yom hazikaron lashoah ve'lag'vurah?
      """, .hebrew(.nisan, 27, .memorial)
    ),
    (
      """
      yom hazikaron|ha'zikaron|hazikkaron, israel's|israeli memorial day, israel memorial day,
      israeli fallen soldiers and victims of terrorism remembrance day
      """, .after(.hebrew(.iyar, 5, .independence), -1)
    ),
    (
      """
      yom ha'atzmaut|ha'atzma'ut|haatzmaout|hatzmaut|atzmaut|ha'atsmaut, israel's independence day,
      israel|israeli independence day
      """, .hebrew(.iyar, 5, .independence)
    ),
    (
      "lag b'omer|ba'omer|baomer|la'omer|laomer, lag ba omer, lag b omer", .hebrew(.iyar, 18)
    ),
    (
      "yom yerushalayim|yerushalaim, jerusalem day", .hebrew(.iyar, 28)
    ),
    (
      "shavuot|shavuoth|shavuos|shavout, feast|festival of weeks, jewish pentecost",
      .hebrew(.sivan, 6)
    ),
    (
      """
      seventeenth of tammuz, fast of tammuz, shiva|shivah asar b'tammuz, tzom tammuz
      """, .hebrew(.tammuz, 17, .offSabbath)
    ),
    ("tisha|tish'ah b'av|be'av|bav|beav, ninth of av, fast of av", .hebrew(.av, 9, .offSabbath)),
    ("tu b'av|be'av|bav|beav", .hebrew(.av, 15)), ("sigd", .hebrew(.heshvan, 29)),
  ]
}
