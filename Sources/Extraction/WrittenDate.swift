import Articles

/// Reads a day that stands in a line of a page as people and machines write it: "August 8, 2024",
/// "8 August 2024", "Aug. 8", "8. August 2024", "2024-08-08", "08.08.2024", "8/8/2024", "2024年8月8日".
///
/// It reads the furniture of pages (bylines, datelines), never the text: dates the text speaks of
/// are found elsewhere.
struct WrittenDate: Equatable {
  /// The year, if one was written.
  var year: Int?
  var month: Int
  var day: Int
  /// Seconds since midnight, if a time follows.
  var secondOfDay: Int?

  /// The day, with `year` in place of one that was not written.
  func date(year other: Int? = nil) -> CivilDate? {
    (year ?? other).flatMap { CivilDate($0, month, day) }
  }

  /// The first day written in `text`; `monthFirst` says how 8/9/2024 is read.
  static func first(in text: some StringProtocol, monthFirst: Bool = false) -> WrittenDate? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let tokens = Token.split(text)
    for index in tokens.indices {
      if var date = date(at: index, of: tokens, monthFirst: monthFirst) {
        date.secondOfDay = time(in: tokens[index...].prefix(14))
        // "Mon Aug 03 12:45:00 EDT 2015": the year behind the clock.
        if date.year == nil, date.secondOfDay != nil {
          for token in tokens[index...].prefix(10).dropFirst(6) {
            if case .number(let year, 4) = token { date.year = year }
          }
        }
        return date
      }
    }
    return nil
  }

  /// The day that `text` is, and nothing but a weekday beside it.
  static func whole(_ text: some StringProtocol) -> WrittenDate? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let tokens = Token.split(text)
    guard tokens.count <= 14, let date = first(in: text) else { return nil }
    let numbers = tokens.count { if case .number = $0 { true } else { false } }
    let words = tokens.count { if case .word = $0 { true } else { false } }
    // The clock stands behind the day or before it.
    let hasTime = date.secondOfDay != nil || time(in: tokens[...]) != nil
    return numbers <= 3 && words <= 3 || numbers <= 6 && words <= 5 && hasTime ? date : nil
  }

  private enum Token {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)

    /// Numbers, words and the marks between them; at most 64 of them.
    static func split(_ text: some StringProtocol) -> [Token] {
      if text.utf8.allSatisfy({ $0 < 0x80 }) { return split(ascii: Array(text.utf8)) }
      var tokens: [Token] = []
      var rest = text[...]
      while let first = rest.first, tokens.count < 64 {
        if first.isASCII, first.isNumber {
          let digits = rest.prefix { $0.isASCII && $0.isNumber }
          tokens.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.count))
          rest = rest[digits.endIndex...]
          for ending in ["st", "nd", "rd", "th", "º", "er"] where rest.hasPrefix(ending) {
            let after = rest.dropFirst(ending.count)
            if after.first?.isLetter != true { rest = rest[after.startIndex...] }
          }
        } else if "年月日".contains(first) {
          tokens.append(.mark(first))
          rest = rest.dropFirst()
        } else if first.isLetter {
          let word = rest.prefix { $0.isLetter }
          tokens.append(.word(word.lowercased()))
          rest = rest[word.endIndex...]
        } else {
          if !first.isWhitespace { tokens.append(.mark(first)) }
          rest = rest.dropFirst()
        }
      }
      return tokens
    }

    /// The same for a line of ASCII, which most are.
    private static func split(ascii text: [UInt8]) -> [Token] {
      var tokens: [Token] = []
      var index = 0
      func run(_ isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        text[index...].prefix(while: isPart)
      }
      func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
      func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
      while index < text.count, tokens.count < 64 {
        let byte = text[index]
        if isDigit(byte) {
          let digits = run(isDigit)
          let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
          tokens.append(.number(value, digits: digits.count))
          index = digits.endIndex
          let ending = run(isLetter)
          if ["st", "nd", "rd", "th", "er"].contains(where: { ending.elementsEqual($0.utf8) }) {
            index = ending.endIndex
          }
        } else if isLetter(byte) {
          let word = run(isLetter)
          tokens.append(.word(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)))
          index = word.endIndex
        } else {
          if byte > 0x20, byte != 0x7F { tokens.append(.mark(Character(Unicode.Scalar(byte)))) }
          index += 1
        }
      }
      return tokens
    }
  }

  private static func date(at index: Int, of tokens: [Token], monthFirst: Bool) -> WrittenDate? {
    func number(_ offset: Int) -> (value: Int, digits: Int)? {
      guard tokens.indices.contains(index + offset),
        case .number(let value, let digits) = tokens[index + offset]
      else { return nil }
      return (value, digits)
    }
    func mark(_ offset: Int) -> Character? {
      guard index + offset < tokens.count, case .mark(let mark) = tokens[index + offset] else {
        return nil
      }
      return mark
    }
    func month(_ offset: Int) -> Int? {
      guard index + offset < tokens.count, case .word(let word) = tokens[index + offset] else {
        return nil
      }
      return MonthNames.month(word)
    }
    func made(_ year: Int?, _ month: Int, _ day: Int) -> WrittenDate? {
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      if let year, !(1000...9999).contains(year) { return nil }
      return WrittenDate(year: year, month: month, day: day)
    }
    /// A year behind a day and month, after a comma, a full stop or a word of its own.
    func year(after offset: Int) -> Int? {
      var at = offset
      for _ in 0..<2 {
        if let found = number(at) { return found.digits == 4 ? found.value : nil }
        if let mark = mark(at), ",.".contains(mark) {
          at += 1
        } else if index + at < tokens.count, case .word(let word) = tokens[index + at],
          ["de", "del", "of", "г"].contains(word)
        {
          at += 1
        } else {
          return nil
        }
      }
      return number(at).flatMap { $0.digits == 4 ? $0.value : nil }
    }

    if let first = number(0), let sign = mark(1), let second = number(2) {
      if first.digits == 4, "-/.年".contains(sign), let third = number(4), let again = mark(3),
        again == sign || again == "月"
      {
        return made(first.value, second.value, third.value)
      }
      if first.digits <= 2, "./-".contains(sign), second.digits <= 2, mark(3) == sign,
        let third = number(4), third.digits == 4 || third.digits == 2
      {
        let year = third.digits == 4 ? third.value : third.value + (third.value < 70 ? 2000 : 1900)
        let isMonthFirst = second.value > 12 || monthFirst && first.value <= 12 && sign == "/"
        return isMonthFirst
          ? made(year, first.value, second.value) : made(year, second.value, first.value)
      }
    }
    if let name = month(0) {
      let day = mark(1) == "." ? 2 : 1
      if let found = number(day), found.digits <= 2 {
        // "2023 Jan 7": the year before its month.
        let before = number(-1).flatMap { $0.digits == 4 ? $0.value : nil }
        return made(year(after: day + 1) ?? before, name, found.value)
      }
    }
    if let day = number(0), day.digits <= 2 {
      var at = 1
      if mark(1) == "." || mark(1) == "-" { at = 2 }
      if index + at < tokens.count, case .word(let word) = tokens[index + at],
        ["de", "of", "d"].contains(word)
      {
        at += 1
      }
      if let name = month(at) {
        let after = mark(at + 1) == "-" ? at + 2 : at + 1
        return made(year(after: after), name, day.value)
      }
    }
    return nil
  }

  /// A time of day such as 16:41 or 4:41 pm among the tokens.
  private static func time(in tokens: ArraySlice<Token>) -> Int? {
    for index in tokens.indices.dropLast(2) {
      guard case .number(var hour, let digits) = tokens[index], digits <= 2, hour < 24,
        case .mark(let mark) = tokens[index + 1], case .number(let minute, 2) = tokens[index + 2],
        minute < 60
      else { continue }
      // "20.15 Uhr".
      if mark == ".", tokens.indices.contains(index + 3), case .word("uhr") = tokens[index + 3] {
        return hour * 3600 + minute * 60
      }
      guard mark == ":" else { continue }
      for next in tokens[(index + 3)...].prefix(3) {
        if case .word(let word) = next {
          if word == "pm" || word == "p", hour < 12 { hour += 12 }
          if word == "am" || word == "a", hour == 12 { hour = 0 }
          break
        }
      }
      return hour * 3600 + minute * 60
    }
    return nil
  }
}
