/// The Spanish words of the calendar and of numbers: what each can mean.
enum SpanishVocabulary {
  /// The table, laid out for looking up.
  static let lexicon: Wordbook = {
    var lexicon = Lexicon()
    lexicon.habits.putsDayFirst = true
    // Spain writes "3.500" and "2,5", Mexico "3,500" and "2.5".
    lexicon.habits.groupMarks = (0x2E, 0x2C)
    lexicon.habits.decimalMarks = (.comma, .dot)
    lexicon.habits.linksOnes = true
    addCalendar(to: &lexicon)
    addUnits(to: &lexicon)
    addNumbers(to: &lexicon)
    addFunctions(to: &lexicon)
    addVerbs(to: &lexicon)
    SpanishHolidays.add(to: &lexicon)
    return lexicon.sealed()
  }()

  /// Each word with its plain letters added, as it stands where accents are left out.
  static func plain(_ spellings: String) -> String {
    let plain = spellings.map { letter -> Character in
      switch letter {
      case "á": return "a"
      case "é": return "e"
      case "í": return "i"
      case "ó": return "o"
      case "ú", "ü": return "u"
      default: return letter
      }
    }
    return spellings + " " + String(plain)
  }

  /// The four endings of adjectives in "o".
  static func inflected(_ stems: String) -> String {
    plain(
      stems.split(separator: " ").flatMap { stem in ["o", "a", "os", "as"].map { stem + $0 } }
        .joined(separator: " "))
  }

  private static func addCalendar(to lexicon: inout Lexicon) {
    let months = [
      "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
      "agosto ago", "septiembre setiembre sept sep set", "octubre oct", "noviembre nov",
      "diciembre dic",
    ]
    for (index, spellings) in months.enumerated() {
      lexicon.add(spellings) { word in
        word.month = index + 1
        word.classes.insert(.month)
      }
    }
    let weekdays = [
      "lunes lun", "martes", "miércoles mié", "jueves jue", "viernes vie", "sábado sábados sáb",
      "domingo domingos dom",
    ]
    for (index, spellings) in weekdays.enumerated() {
      lexicon.add(plain(spellings)) { word in
        word.weekday = index + 1
        word.classes.insert(.weekday)
      }
    }
    lexicon.add("sábados sabados domingos") { $0.term = .every }
    // Short forms, which are other words too.
    lexicon.add(
      "ene feb mar abr may jun jul ago sept sep set oct nov dic lun mié mie jue vie sáb sab dom"
    ) {
      $0.classes.insert(.ambiguous)
    }
    let seasons: [(String, Season)] = [
      ("invierno", .winter), ("primavera", .spring), ("verano", .summer), ("otoño otono", .fall),
    ]
    for (spellings, season) in seasons {
      lexicon.add(spellings) { word in
        word.season = season
        word.classes.insert(.season)
      }
    }
    let parts: [(String, DayPart)] = [
      ("madrugada amanecer alba", .morning), ("mediodía mediodia", .midday),
      ("tarde tardes", .afternoon), ("atardecer anochecer", .evening), ("noche noches", .night),
    ]
    for (spellings, part) in parts {
      lexicon.add(spellings) { word in
        word.dayPart = part
        word.classes.insert(.dayPart)
      }
    }
    lexicon.add("tardes noches") { $0.traits.insert(.plural) }
    lexicon.add("tarde") { $0.traits.insert(.needsDay) }
    lexicon.add("mañana manana", .tomorrow, .dayPart)
    lexicon.add("mañana manana") { $0.dayPart = .morning }
    let zones: [(String, Int)] = [("gmt utc", 0), ("cet", 60), ("cest", 120), ("est", -300)]
    for (spellings, offset) in zones {
      lexicon.add(spellings) { word in
        word.zone = offset
        word.classes.insert(.zone)
      }
    }
  }

  private static func addUnits(to lexicon: inout Lexicon) {
    let units: [(one: String, many: String, unit: CalendarUnit)] = [
      ("segundo", "segundos", .second), ("minuto", "minutos", .minute), ("hora", "horas", .hour),
      ("día", "días", .day), ("semana", "semanas", .week), ("mes", "meses", .month),
      ("trimestre", "trimestres", .quarter), ("semestre", "semestres", .half),
      ("año", "años", .year), ("década", "décadas", .decade),
      ("siglo", "siglos", .century), ("milenio", "milenios", .millennium),
    ]
    for (one, many, unit) in units {
      lexicon.add(plain(one + " " + many)) { word in
        word.unit = unit
        word.classes.insert(.unit)
      }
      lexicon.add(plain(many)) { $0.traits.insert(.plural) }
    }
    lexicon.add("semestre", .half)
    // "la primera mitad de 2015"
    lexicon.add("mitad", .half, .unit)
    lexicon.add("mitad") { $0.unit = .half }
    lexicon.add("trimestres") { $0.traits.insert(.plural) }
  }

  private static func addNumbers(to lexicon: inout Lexicon) {
    let small = [
      "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
      "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
      "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
      "veintisiete", "veintiocho", "veintinueve", "treinta",
    ]
    let larger = [
      ("veintiún", 21), ("cuarenta", 40), ("cincuenta", 50), ("sesenta", 60), ("setenta", 70),
      ("ochenta", 80), ("noventa", 90), ("cien ciento", 100), ("doscientos doscientas", 200),
      ("trescientos trescientas", 300), ("cuatrocientos cuatrocientas", 400),
      ("quinientos quinientas", 500), ("seiscientos", 600), ("setecientos", 700),
      ("ochocientos", 800), ("novecientos", 900), ("mil", 1000), ("millón millones", 1_000_000),
    ]
    for (spellings, value) in small.enumerated().map({ ($1, $0 + 1) }) + larger {
      lexicon.add(plain(spellings)) { word in
        word.cardinal = value
        word.classes.insert(.cardinal)
      }
    }
    lexicon.add("cien ciento", .hundred)
    lexicon.add("mil", .thousand)
    lexicon.add("millón millon millones", .million)
    let decades = ["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta"]
    for (index, name) in (decades + ["noventa"]).enumerated() {
      lexicon.add(name) { $0.decade = (index + 2) * 10 }
    }
    let ordinals = [
      "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim",
      "undécim", "duodécim",
    ]
    for (index, stem) in ordinals.enumerated() {
      let short = stem.hasSuffix("er") ? " " + stem : ""
      lexicon.add(plain(stem + "o " + stem + "a") + short) { word in
        word.ordinal = index + 1
        word.classes.insert(.ordinal)
      }
    }
    lexicon.add("primer primero primera", .first, .opener)
    lexicon.add("ro er o") { $0.traits.insert(.ordinalEnding) }
  }
}
