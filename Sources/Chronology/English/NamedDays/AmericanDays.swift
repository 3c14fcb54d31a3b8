/// The days that the United States and Canada keep.
extension EnglishHolidays {
  static let american: [(String, Holiday?)] = [
    (
      """
      independence day, fourth of july holiday?,
      american|us independence day
      """, .fixed(7, 4)
    ),
    (
      "thanksgiving day?, thanks giving day, american|us thanksgiving day?, turkey day",
      .weekday(11, 4, 4)
    ),
    ("thanksgiving eve, blackout wednesday", .after(.weekday(11, 4, 4), -1)),
    ("canadian thanksgiving day?", .weekday(10, 1, 2)),
    ("black friday, native american heritage day", .after(.weekday(11, 4, 4), 1)),
    ("small business saturday", .after(.weekday(11, 4, 4), 2)),
    ("cyber monday", .after(.weekday(11, 4, 4), 4)),
    ("giving tuesday, givingtuesday", .after(.weekday(11, 4, 4), 5)),
    ("labor|labour day", .weekday(9, 1, 1)), ("memorial|decoration day", .weekday(5, 1, -1)),
    (
      """
      columbus|columbus' day, indigenous people|people's|peoples' day, dia de la raza, discoverers' day,
      native american's day
      """, .weekday(10, 1, 2)
    ),
    (
      """
      martin luther king jr|junior? day|birthday|holiday, martin luther king's jr? day|birthday, mlk jr|junior? day,
      dr martin luther king's jr? day
      """, .weekday(1, 1, 3)
    ),
    (
      "president|president's day, washington's birthday, george washington's birthday",
      .weekday(2, 1, 3)
    ),
    ("^family day, louis riel day, islander day", .weekday(2, 1, 3)),
    ("mother's day", .weekday(5, 7, 2)), ("father's day", .weekday(6, 7, 3)),
    ("parent's day", .weekday(7, 7, 4)),
    ("national? grandparent's day", .after(.weekday(9, 1, 1), 6)),
    ("super tuesday", .weekday(3, 2, 1)),
    ("election day", .after(.weekday(11, 1, 1), 1)),
    ("presidential? inauguration day", .inauguration(1, 20)),
    ("tax day, national tax day", .taxDay), ("^patriot day", .fixed(9, 11)),
    ("patriot's day", .weekday(4, 1, 3)),
    (
      """
      veteran|veteran's|armistice|remembrance|poppy day
      """, .fixed(11, 11)
    ),
    ("^us flag day, ^flag day", .fixed(6, 14)), ("armed force's day", .weekday(5, 6, 3)),
    (
      "juneteenth national? independence? day?, juneteenth holiday, ^jubilee|emancipation|freedom day",
      .fixed(6, 19)
    ),
    ("groundhog|groundhog's day", .fixed(2, 2)), ("kwanzaa", .fixed(12, 26)),
    ("pearl harbor remembrance? day", .fixed(12, 7)),
    ("^constitution|citizenship day", .fixed(9, 17)), ("cinco de mayo", .fixed(5, 5)),
    ("d-day anniversary, anniversary of d-day", .fixed(6, 6)),
    ("^loyalty day", .fixed(5, 1)), ("^law day", .fixed(5, 1)),
    ("national day of prayer", .weekday(5, 4, 1)),
    ("super bowl sunday, superbowl sunday", .changing(2022, .weekday(2, 7, 1), .weekday(2, 7, 2))),
    ("rosa parks day", .fixed(12, 1)), ("cesar|césar chavez|chávez day", .fixed(3, 31)),
    ("lincoln's birthday, lincoln's day", .fixed(2, 12)), ("harvey milk day", .fixed(5, 22)),
    ("susan b anthony day", .fixed(2, 15)), ("leif erikson day", .fixed(10, 9)),
    ("casimir pulaski day", .weekday(3, 1, 1)), ("texas independence day", .fixed(3, 2)),
    ("alaska day", .fixed(10, 18)), ("bill of rights day", .fixed(12, 15)),
    ("purple heart day", .fixed(8, 7)), ("sweetest day", .weekday(10, 6, 3)),
    (
      "national? boss|boss's|bosses day", .workday(10, 16)
    ),
    (
      """
      administrative professional's day, secretary|secretaries|secretary's day, admin|administrators day,
      administrative|admin professional's|professionals|assistants day
      """, .after(.weekday(4, 6, -1), -3)
    ),
    (
      """
      take our daughters and sons to work day, take your kids|child|daughter|kid|children to work day
      """, .weekday(4, 4, 4)
    ),
    ("canada|dominion day", .fixed(7, 1)),
    ("victoria|empire day, national patriotes|patriots day", .firstFrom(5, 18, 1)),
    ("civic|simcoe day|holiday, natal day, terry fox day", .weekday(8, 1, 1)),
    ("saint|st jean|jean-baptiste baptiste? day", .fixed(6, 24)),
    (
      "national day for truth and reconciliation, orange shirt day, national? truth and reconciliation day",
      .fixed(9, 30)
    ),
    ("national indigenous peoples day, aboriginal day", .fixed(6, 21)),
  ]
}
