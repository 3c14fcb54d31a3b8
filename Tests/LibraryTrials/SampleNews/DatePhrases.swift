import Articles

/// Days as an article speaks of them: near the day it was written, or years before.
enum DatePhrases {
  /// A phrase in a language for some day before `day`, mostly.
  static func phrase(_ tongue: Tongue, near day: CivilDate, _ dice: inout Dice) -> String {
    let reach = [10, 40, 400, 4_000]
    let told = day.adding(days: 3 - dice.pick(dice.choose(reach)))
    var phrase = ""
    var rest = dice.choose(tongue.dates)[...]
    while let brace = rest.firstIndex(of: "{") {
      phrase += rest[..<brace]
      rest = rest[brace...].dropFirst()
      phrase += filled(rest.first, tongue, told, &dice)
      rest = rest.dropFirst(2)
    }
    return phrase + rest
  }

  private static func filled(
    _ letter: Character?, _ tongue: Tongue, _ day: CivilDate, _ dice: inout Dice
  ) -> String {
    switch letter {
    case "d": String(day.day)
    case "m": String(day.month)
    case "Y": String(day.year)
    case "M": tongue.months.isEmpty ? String(day.month) : tongue.months[day.month - 1]
    case "W": dice.choose(tongue.weekdays)
    case "n": ["two", "three", "four"][dice.pick(3)]
    default: ""
    }
  }
}
