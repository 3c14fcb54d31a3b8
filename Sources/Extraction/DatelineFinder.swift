public import Articles

/// Finds the dateline at the head of a report: "Gaza City – August 8, 2024 –", "MADRID (Reuters) -",
/// "Dekalb, Ill. —", "NEW DELHI:", "MADRID, 19 (EFE).-", "Wien, 19. September 2022 (APA)."
///
/// A dateline is a place, an agency or a day, or several of them, before a dash or colon, and looks
/// much like other openings ("BOTTOM LINE: …", "Two hostages — …"). So a place needs a witness: an
/// agency, a day, a known city, a known state or country behind it, or capitals before a dash.
public struct DatelineFinder: Sendable {
  public init() {}

  /// The dateline that `paragraph` begins with.
  ///
  /// - Parameters:
  ///   - paragraph: the text; only its first 160 characters are looked at.
  ///   - day: a day near the report's, which lends its year to a day without one.
  /// - Returns: the dateline, without a range, and the UTF-8 offsets it covers, its last dash or
  ///   colon included.
  public func dateline(in paragraph: String, near day: CivilDate? = nil) -> (
    dateline: Dateline, bytes: Range<Int>
  )? {
    let head = Array(paragraph.unicodeScalars.prefix(160))
    var best: (dateline: Dateline, end: Int)?
    var separators = 0
    var index = 0
    while index < head.count, separators < 3 {
      guard let separator = Self.separator(at: index, in: head) else {
        index += 1
        continue
      }
      separators += 1
      let words = head[..<index]
      if words.count <= 90, let found = read(words, isColon: separator.isColon, near: day) {
        best = (found, separator.end)
      } else if best != nil {
        break
      }
      index = separator.end
    }
    guard var best else { return nil }
    if best.dateline.date == nil, let day = Self.day(behind: best.end, in: head) {
      best.dateline.date = day.date
      best.end = day.end
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: head[..<best.end])
    let bytes = String(text).utf8.count
    return (best.dateline, 0..<bytes)
  }

  /// A day with its year and a full stop behind a dateline: "MADRID (AP) — Sept. 19, 2022."
  private static func day(behind start: Int, in head: [Unicode.Scalar]) -> (
    date: CivilDate, end: Int
  )? {
    for end in start..<min(head.count, start + 26) where head[end] == "." {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: head[start..<end])
      if let written = WrittenDate.whole(String(view)), let date = written.date() {
        return (date, end + 1)
      }
    }
    return nil
  }

  /// A dash with room around it, a colon, or a full stop behind an agency or before a dash: where it
  /// ends, in scalars.
  private static func separator(at index: Int, in head: [Unicode.Scalar]) -> (
    end: Int, isColon: Bool
  )? {
    let next = index + 1 < head.count ? head[index + 1] : " "
    let before = index > 0 ? head[index - 1] : " "
    switch head[index] {
    case "—", "–": return (index + 1, false)
    case "-", "−":
      if next == "-" { return (index + 2, false) }
      return isSpace(before) && isSpace(next) ? (index + 1, false) : nil
    case ".":
      if next == "-" || next == "–" || next == "—" { return (index + 2, false) }
      return before == ")" && isSpace(next) ? (index + 1, false) : nil
    case ":": return isSpace(next) && !isSpace(before) ? (index + 1, true) : nil
    default: return nil
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// Reads what stands before a separator.
  private func read(_ scalars: ArraySlice<Unicode.Scalar>, isColon: Bool, near: CivilDate?)
    -> Dateline?
  {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    var text = Self.trimmed(String(view)[...])
    var agency = false
    if let open = text.lastIndex(of: "("), text.hasSuffix(")") || open == text.startIndex {
      let name = text[text.index(after: open)...].filter { $0 != ")" }
      guard Self.isAgency(name) else { return nil }
      agency = true
      text = Self.trimmed(text[..<open])
    } else if text.hasSuffix(")") {
      return nil
    } else if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
      open < close, Self.isAgency(text[text.index(after: open)..<close])
    {
      // "Berlin (dpa), 19.09.2022"
      agency = true
      text = Self.trimmed(text[..<open]) + text[text.index(after: close)...]
    }
    if text.isEmpty { return agency ? Dateline() : nil }
    var (place, written) = Self.parted(text)
    var date = written.flatMap { written in
      written.date() ?? near.flatMap { Self.nearest(written, to: $0) }
    }
    if agency, written == nil, let comma = place.lastIndex(of: ","),
      let day = Int(place[comma...].dropFirst().drop { $0 == " " }), (1...31).contains(day)
    {
      // "MADRID, 19 (EFE)": a day of the month in which the report was published.
      place = Self.trimmed(place[..<comma])
      date = near.flatMap { near in
        (-15...15).lazy.map { near.adding(days: $0) }.first { $0.day == day }
      }
    }
    if place.isEmpty { return written?.year != nil && !isColon ? Dateline(date: date) : nil }
    guard Self.isPlace(place, witnessed: agency || written != nil, isColon: isColon) else {
      return nil
    }
    return Dateline(place: SafeText(String(place)), date: date)
  }

  /// "Gaza City – August 8, 2024" as its place and its day.
  private static func parted(_ text: Substring) -> (place: Substring, date: WrittenDate?) {
    for separator in text.indices where ",–—-".contains(text[separator]) {
      let rest = trimmed(text[text.index(after: separator)...])
      if let date = WrittenDate.whole(rest) { return (trimmed(text[..<separator]), date) }
    }
    if let date = WrittenDate.whole(text) { return ("", date) }
    return (text, nil)
  }

  private static func nearest(_ written: WrittenDate, to day: CivilDate) -> CivilDate? {
    [day.year, day.year - 1, day.year + 1]
      .compactMap { written.date(year: $0) }
      .min { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
  }

  /// AP, Reuters, dpa, Kyodo News: one to three words, mostly letters.
  private static func isAgency(_ name: some StringProtocol) -> Bool {
    let words = name.split(separator: " ")
    guard (1...3).contains(words.count), name.count <= 24, name.allSatisfy({ !$0.isNumber }) else {
      return false
    }
    return words.count == 1 ? name.count >= 2 : words.allSatisfy { $0.first?.isUppercase == true }
  }

  private static func isPlace(_ place: Substring, witnessed: Bool, isColon: Bool) -> Bool {
    guard place.count <= 45, place.first?.isUppercase == true,
      !place.contains(where: { "?!\"“”:;()".contains($0) || $0.isNumber })
    else { return false }
    let parts = place.split(separator: ",").map(trimmed)
    guard parts.count <= 3, let town = parts.first else { return false }
    let words = town.split(whereSeparator: { $0 == " " || $0 == "/" })
    guard words.count <= 4 else { return false }
    let particles: Set<Substring> = [
      "de", "del", "la", "of", "the", "am", "an", "der", "sur", "do",
    ]
    let isNamed = words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
    guard isNamed else { return false }
    if KnownPlaces.isCity(String(town)) { return true }
    if parts.count > 1, KnownPlaces.isRegion(String(parts[parts.count - 1])) { return true }
    // A ship is a place once a day stands beside it: "ABOARD THE U.S.S. HORNET, July 24 --".
    let isAboard = witnessed && ["ABOARD", "ON BOARD"].contains { town.uppercased().hasPrefix($0) }
    if isNotice(town), !isAboard { return false }
    if witnessed { return true }
    let letters = town.filter(\.isLetter)
    let isCapitals = letters.count >= 3 && letters.allSatisfy { $0.isUppercase }
    return isCapitals && !isColon && words.count <= 3
  }

  /// Words that open a paragraph and are no place.
  private static func isNotice(_ town: Substring) -> Bool {
    let words: Set<String> = [
      "BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "WATCH", "OPINION", "ANALYSIS", "NOTE", "CLAIM",
      "FACT", "VERDICT", "WARNING", "LIVE", "VIDEO", "PHOTOS", "REVIEW", "EDITOR", "CORRECTION",
      "DISCLAIMER", "SUMMARY", "EDIT", "READ", "MORE", "STORY", "NEWS", "THE", "THIS", "FACTS",
    ]
    return town.split(separator: " ").contains { words.contains($0.uppercased()) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace || $0 == "," || $0 == "–" || $0 == "—" || $0 == "-" }
    var end = start
    while let last = end.last,
      last.isWhitespace || last == "," || last == "–" || last == "—"
        || last == "-"
    {
      end = end.dropLast()
    }
    return end
  }
}
