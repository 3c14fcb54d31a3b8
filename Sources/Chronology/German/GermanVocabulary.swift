/// The German words of the calendar and of numbers: what each can mean.
enum GermanVocabulary {
  /// The table, laid out for looking up.
  static let lexicon: Wordbook = {
    var lexicon = Lexicon()
    lexicon.habits.putsDayFirst = true
    lexicon.habits.marksOrdinalsByDot = true
    lexicon.habits.groupMarks = (0x2E, 0x2E)
    lexicon.habits.decimalMarks = (.comma, .comma)
    lexicon.habits.capitalsAreNouns = true
    addCalendar(to: &lexicon)
    addStretches(to: &lexicon)
    addNumbers(to: &lexicon)
    addFunctions(to: &lexicon)
    addVerbs(to: &lexicon)
    addLengths(to: &lexicon)
    GermanHolidays.add(to: &lexicon)
    return lexicon.sealed()
  }()

  /// The endings of adjectives.
  static func inflected(_ stems: String) -> String {
    stems.split(separator: " ")
      .flatMap { stem in ["e", "en", "er", "es", "em"].map { stem + $0 } }.joined(separator: " ")
  }

  private static func addCalendar(to lexicon: inout Lexicon) {
    let months = [
      "januar jan jänner jän januars", "februar feb feber februars", "märz mrz mär",
      "april apr aprils",
      "mai", "juni jun", "juli jul", "august aug augusts", "september sep sept septembers",
      "oktober okt oktobers", "november nov novembers", "dezember dez dezembers",
    ]
    for (index, spellings) in months.enumerated() {
      lexicon.add(spellings) { word in
        word.month = index + 1
        word.classes.insert(.month)
      }
    }
    // First names and surnames, and short forms that are other words too.
    lexicon.add("mai april august jan mär jun jul feb apr aug sep sept okt nov dez mrz jän") {
      $0.classes.insert(.ambiguous)
    }
    let parts: [(String, DayPart)] = [
      ("morgen", .morning), ("vormittag", .morning), ("früh", .morning), ("mittag", .midday),
      ("nachmittag", .afternoon), ("abend", .evening), ("nacht", .night),
    ]
    let weekdays = [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ]
    let all = weekdays.enumerated().map { ($1, $0 + 1) } + [("sonnabend", 6)]
    for (name, number) in all {
      lexicon.add("\(name) \(name)s") { word in
        word.weekday = number
        word.classes.insert(.weekday)
      }
      lexicon.add("\(name)s") { $0.term = .every }
      for (partName, part) in parts {
        lexicon.add(name + partName) { word in
          word.weekday = number
          word.dayPart = part
          word.classes.insert(.weekday)
        }
      }
    }
    for (index, spelling) in ["mo", "di", "mi", "do", "fr", "sa", "so"].enumerated() {
      lexicon.add(spelling) { word in
        word.weekday = index + 1
        word.classes.formUnion([.weekday, .ambiguous])
      }
    }
    for (spelling, part) in parts where part != .morning || spelling != "morgen" {
      lexicon.add("\(spelling) \(spelling)e \(spelling)es") { word in
        word.dayPart = part
        word.classes.insert(.dayPart)
      }
      lexicon.add("\(spelling)s") { word in
        word.dayPart = part
        word.classes.insert(.dayPart)
        word.traits.insert(.plural)
      }
    }
    lexicon.add("früh") { $0.traits.insert(.needsDay) }
    lexicon.add("frühe frühes frühs nachte nachtes mittage") { $0 = Word() }
    lexicon.add("morgens nächte abende") { word in
      word.dayPart = .morning
      word.classes.insert(.dayPart)
      word.traits.insert(.plural)
    }
    lexicon.add("morgengrauen tagesanbruch") { word in
      word.dayPart = .morning
      word.classes.insert(.dayPart)
    }
    lexicon.add("morgen", .tomorrow, .dayPart)
    lexicon.add("morgen") { $0.dayPart = .morning }
    let seasons: [(String, Season)] = [
      ("winter winters", .winter), ("frühling frühlings frühjahr frühjahrs frühjahres", .spring),
      ("sommer sommers", .summer), ("herbst herbsts herbstes", .fall),
    ]
    for (spellings, season) in seasons {
      lexicon.add(spellings) { word in
        word.season = season
        word.classes.insert(.season)
      }
    }
    let decades = [
      "zwanziger", "dreißiger", "vierziger", "fünfziger", "sechziger", "siebziger", "achtziger",
      "neunziger",
    ]
    for (index, spelling) in decades.enumerated() {
      lexicon.add("\(spelling) \(spelling)n") { word in
        word.decade = (index + 2) * 10
        word.classes.insert(.decade)
      }
    }
    lexicon.add("dreissiger") { word in
      word.decade = 30
      word.classes.insert(.decade)
    }
    let zones: [(String, Int)] = [
      ("gmt utc", 0), ("mez cet", 60), ("mesz cest", 120), ("est", -300), ("edt", -240),
    ]
    for (spellings, offset) in zones {
      lexicon.add(spellings) { word in
        word.zone = offset
        word.classes.insert(.zone)
      }
    }
  }

  private static func addStretches(to lexicon: inout Lexicon) {
    let units: [(one: String, many: String, unit: CalendarUnit)] = [
      ("sekunde", "sekunden", .second), ("minute", "minuten", .minute),
      ("stunde", "stunden", .hour), ("tag tags tages", "tage tagen", .day),
      ("wochenende wochenendes", "wochenenden", .weekend), ("woche", "wochen", .week),
      ("monat monats monates", "monate monaten", .month),
      ("quartal quartals", "quartale quartalen", .quarter),
      ("halbjahr halbjahrs halbjahres jahreshälfte", "halbjahre", .half),
      ("jahr jahrs jahres", "jahre jahren", .year),
      ("jahrzehnt jahrzehnts jahrzehntes", "jahrzehnte jahrzehnten", .decade),
      ("jahrhundert jahrhunderts", "jahrhunderte jahrhunderten", .century),
      ("jahrtausend jahrtausends", "jahrtausende jahrtausenden", .millennium),
    ]
    for (one, many, unit) in units {
      lexicon.add(one + " " + many) { word in
        word.unit = unit
        word.classes.insert(.unit)
      }
      lexicon.add(many) { $0.traits.insert(.plural) }
    }
    lexicon.add("halbjahr halbjahrs halbjahres jahreshälfte", .half)
    // A unit and its beginning or end in one word.
    let edges: [(String, Term, CalendarUnit)] = [
      ("jahresbeginn jahresanfang", .beginning, .year), ("jahresmitte", .middle, .year),
      ("jahresende jahresschluss", .end, .year), ("monatsbeginn monatsanfang", .beginning, .month),
      ("monatsmitte", .middle, .month), ("monatsende", .end, .month),
      ("wochenbeginn wochenanfang", .beginning, .week), ("wochenmitte", .middle, .week),
      // The one before or after.
      ("vortag vortags vortages", .previous, .day), ("folgetag", .following, .day),
      ("vorwoche", .last, .week), ("vormonat vormonats", .last, .month),
      ("vorjahr vorjahrs vorjahres", .last, .year), ("folgejahr", .following, .year),
      ("vorquartal", .last, .quarter),
    ]
    for (spellings, term, unit) in edges {
      lexicon.add(spellings, term, .opener)
      lexicon.add(spellings) { $0.unit = unit }
    }
  }

  private static func addNumbers(to lexicon: inout Lexicon) {
    let ones = [
      "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
      "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ]
    let tens = [
      "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    ]
    func add(_ spelling: String, _ value: Int) {
      lexicon.add(spelling) { word in
        word.cardinal = value
        word.classes.insert(.cardinal)
      }
    }
    add("eins", 1)
    add("zwo", 2)
    for (index, name) in ones.enumerated().dropFirst() { add(name, index + 1) }
    for (index, name) in tens.enumerated() {
      let value = (index + 2) * 10
      add(name, value)
      for one in 1...9 { add(ones[one - 1] + "und" + name, value + one) }
    }
    add("dreissig", 30)
    add("hundert einhundert", 100)
    add("tausend eintausend", 1000)
    add("million millionen", 1_000_000)
    lexicon.add("hundert", .hundred)
    lexicon.add("tausend", .thousand)
    lexicon.add("million millionen", .million)
    var ordinals = [
      "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt",
      "elft",
      "zwölft",
    ]
    ordinals += ones[12...].map { $0 + "t" } + ["zwanzigst"]
    ordinals += ones[..<9].map { $0 + "undzwanzigst" } + ["dreißigst", "einunddreißigst"]
    for (index, stem) in ordinals.enumerated() {
      lexicon.add(inflected(stem)) { word in
        word.ordinal = index + 1
        word.classes.insert(.ordinal)
      }
    }
    lexicon.add(inflected("erst"), .first, .opener)
  }
}
