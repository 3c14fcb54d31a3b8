/// The English words of time: what each can mean, in one table that a translator can follow.
enum EnglishVocabulary {
  /// The table, laid out for looking up.
  static let lexicon: Wordbook = {
    var lexicon = Lexicon()
    addCalendar(to: &lexicon)
    addNumbers(to: &lexicon)
    addFunctions(to: &lexicon)
    addVerbs(to: &lexicon)
    addPlans(to: &lexicon)
    EnglishHolidays.add(to: &lexicon)
    return lexicon.sealed()
  }()

  private static func addCalendar(to lexicon: inout Lexicon) {
    let months = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ]
    for (index, spellings) in months.enumerated() {
      lexicon.add(spellings) { word in
        word.month = index + 1
        word.classes.insert(.month)
      }
    }
    lexicon.add("may march mar jan april june august sept sep dec") {
      $0.classes.insert(.ambiguous)
    }
    let weekdays = [
      "monday mon mondays", "tuesday tue tues tuesdays", "wednesday wed weds wednesdays",
      "thursday thu thur thurs thursdays", "friday fri fridays", "saturday sat saturdays",
      "sunday sun sundays",
    ]
    for (index, spellings) in weekdays.enumerated() {
      lexicon.add(spellings) { word in
        word.weekday = index + 1
        word.classes.insert(.weekday)
      }
    }
    lexicon.add("mon tue tues wed thu thur thurs fri sat sun weds") {
      $0.classes.insert(.ambiguous)
    }
    lexicon.add(
      """
      seconds secs minutes mins hours hrs days weekends weeks wks months quarters seasons years yrs \
      decades centuries millennia halves wkends wknds winters springs summers autumns mornings afternoons \
      evenings nights
      """
    ) { $0.traits.insert(.plural) }
    lexicon.add("fortnights mths qtrs") { $0.traits.insert(.plural) }
    lexicon.add("fortnight fortnights") { $0.traits.insert(.double) }
    lexicon.add("may") { $0.traits.insert(.verb) }
    lexicon.add("mondays tuesdays wednesdays thursdays fridays saturdays sundays") {
      $0.term = .every
    }
    let units: [(String, CalendarUnit)] = [
      ("second seconds sec secs", .second), ("minute minutes min mins", .minute),
      ("hour hours hr hrs", .hour), ("day days", .day),
      ("weekend weekends wkend wkends wknd wknds", .weekend),
      ("week weeks wk wks fortnight fortnights", .week), ("month months mth mths", .month),
      ("quarter quarters qtr qtrs", .quarter),
      ("season seasons", .season), ("year years yr yrs", .year), ("decade decades", .decade),
      ("century centuries", .century), ("millennium millennia", .millennium),
    ]
    for (spellings, unit) in units {
      lexicon.add(spellings) { word in
        word.unit = unit
        word.classes.insert(.unit)
      }
    }
    let seasons: [(String, Season)] = [
      ("winter winters wintertime", .winter), ("spring springs springtime", .spring),
      ("summer summers summertime", .summer), ("fall autumn autumns", .fall),
    ]
    for (spellings, season) in seasons {
      lexicon.add(spellings) { word in
        word.season = season
        word.classes.insert(.season)
      }
    }
    lexicon.add("spring fall springs") { $0.classes.insert(.ambiguous) }
    let parts: [(String, DayPart)] = [
      ("morning mornings midmorning", .morning), ("afternoon afternoons midafternoon", .afternoon),
      ("evening evenings", .evening), ("night nights nite nightfall", .night), ("midday", .midday),
      ("dawn sunrise daybreak", .morning), ("dusk sunset sundown", .evening),
    ]
    for (spellings, part) in parts {
      lexicon.add(spellings) { word in
        word.dayPart = part
        word.classes.insert(.dayPart)
      }
    }
    let decades = [
      ("tens", 10), ("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50),
      ("sixties", 60),
      ("seventies", 70), ("eighties", 80), ("nineties", 90), ("aughts noughties", 100),
    ]
    for (spelling, decade) in decades {
      lexicon.add(spelling) { word in
        word.decade = decade
        word.classes.insert(.decade)
      }
    }
    let zones: [(String, Int)] = [
      ("gmt utc", 0), ("est cdt", -300), ("edt", -240), ("cst mdt", -360), ("mst pdt", -420),
      ("pst", -480), ("bst cet", 60), ("cest", 120), ("ist", 330), ("et", -300), ("pt", -480),
      ("ct", -360), ("jst", 540), ("aest", 600),
    ]
    for (spellings, offset) in zones {
      lexicon.add(spellings) { word in
        word.zone = offset
        word.classes.insert(.zone)
      }
    }
  }

  private static func addNumbers(to lexicon: inout Lexicon) {
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ]
    let larger = [
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
      ("eighty", 80), ("ninety", 90), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000),
    ]
    for (spelling, value) in cardinals.enumerated().map({ ($1, $0 + 1) }) + larger {
      lexicon.add(spelling) { word in
        word.cardinal = value
        word.classes.insert(.cardinal)
      }
    }
    lexicon.add("hundred", .hundred)
    lexicon.add("thousand", .thousand)
    lexicon.add("million", .million)
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    for (spelling, value) in ordinals.enumerated().map({ ($1, $0 + 1) }) + [("thirtieth", 30)] {
      lexicon.add(spelling) { word in
        word.ordinal = value
        word.classes.insert(.ordinal)
      }
    }
    lexicon.add("first", .first, .opener)
  }
}
