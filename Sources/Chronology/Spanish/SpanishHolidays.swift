/// The named days that Spanish news speaks of, by the words that name them; `DayNames` says how the
/// tables are written.
enum SpanishHolidays {
  private static let names: [(String, Holiday?)] = [
    ("día|dia de? año|ano nuevo", .fixed(1, 1)), ("año nuevo", .fixed(1, 1)),
    ("reyes magos, día|dia de los? reyes magos?, epifanía", .fixed(1, 6)),
    ("noche de reyes", .fixed(1, 5)), ("candelaria", .fixed(2, 2)),
    ("san valentín|valentin", .fixed(2, 14)),
    ("día|dia internacional? de la mujer", .fixed(3, 8)),
    ("miércoles|miercoles de ceniza", .easter(-46)), ("domingo de ramos", .easter(-7)),
    ("jueves santo", .easter(-3)), ("viernes santo", .easter(-2)),
    ("sábado|sabado santo", .easter(-1)),
    ("domingo de resurrección|resurreccion|pascua", .easter(0)), ("lunes de pascua", .easter(1)),
    ("día|dia internacional? del trabajo|trabajador, día|dia de los trabajadores", .fixed(5, 1)),
    ("pentecostés|pentecostes", .easter(49)), ("corpus christi", .easter(60)),
    ("noche de san juan", .fixed(6, 23)), ("día|dia de san juan", .fixed(6, 24)),
    ("día|dia de la hispanidad|raza", .fixed(10, 12)), ("halloween", .fixed(10, 31)),
    ("todos los santos", .fixed(11, 1)), ("día|dia de los? muertos", .fixed(11, 2)),
    ("día|dia de la constitución|constitucion", .fixed(12, 6)),
    ("inmaculada concepción|concepcion", .fixed(12, 8)),
    ("día|dia de la virgen de guadalupe", .fixed(12, 12)), ("nochebuena", .fixed(12, 24)),
    ("día|dia de? navidad, navidad", .fixed(12, 25)),
    ("día|dia de los? santos? inocentes", .fixed(12, 28)), ("nochevieja", .fixed(12, 31)),
    // What bears the name of a day and is none.
    ("isla de navidad, árbol|árboles de navidad, lotería|sorteo de navidad", nil),
  ]

  /// Puts the names into the lexicon.
  static func add(to lexicon: inout Lexicon) { lexicon.addDays(names) }
}
