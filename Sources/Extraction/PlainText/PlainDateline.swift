import Articles

/// The place and day at the head of a report: "Gaza City – August 8, 2024 –", "LONDON, Aug 8 (AFP) -".
enum PlainDateline {
  private static let separators = [" – ", " — ", " - ", " -- ", "— ", "– "]

  /// Finds the dateline at the start of the first paragraph. `year` is the year of a day that was
  /// written without one, if it is known.
  static func find(in blocks: [Block], year: Int?) -> Dateline? {
    guard let index = blocks.prefix(3).firstIndex(where: { $0.kind == .paragraph }) else {
      return nil
    }
    let start = blocks[index].text.string.text(in: 0..<120)
    guard let (place, afterPlace) = segment(start) else { return nil }
    func made(_ place: Substring, _ day: CivilDate?, upTo end: Substring) -> Dateline {
      Dateline(
        place: SafeText(String(place)), date: day,
        range: TextRange(
          block: index, start: 0, end: start[..<end.endIndex].utf8.count))
    }
    // Place – day – text
    if isPlace(place), let (second, _) = segment(afterPlace), let day = day(second, year) {
      return made(place, day, upTo: second)
    }
    // Place, day (agency) – text
    var head = place
    var hasAgency = false
    if head.hasSuffix(")"), let open = head.lastIndex(of: "(") {
      head = head[..<open].trimmedSlice
      hasAgency = true
    }
    let parts = head.split(separator: ",").map(\.trimmedSlice)
    for count in 1..<max(2, min(parts.count, 4)) where count < parts.count {
      let tail = parts.suffix(count).joined(separator: ", ")
      let name = head[..<parts[parts.count - count - 1].endIndex]
      if let day = day(tail, year), isPlace(name) { return made(name, day, upTo: place) }
    }
    guard isPlace(head), hasAgency || head == head.uppercased() else { return nil }
    return made(head, nil, upTo: place)
  }

  /// What stands before the first dash, and what after it.
  private static func segment(_ text: Substring) -> (Substring, Substring)? {
    var best: Range<Substring.Index>?
    for separator in separators {
      if let range = text.firstRange(of: separator),
        best.map({ range.lowerBound < $0.lowerBound }) ?? true
      {
        best = range
      }
    }
    guard let best, best.lowerBound > text.startIndex else { return nil }
    return (text[..<best.lowerBound].trimmedSlice, text[best.upperBound...])
  }

  private static func day(_ text: some StringProtocol, _ year: Int?) -> CivilDate? {
    if let written = WrittenMoment(text) { return written.moment.date }
    return year.flatMap { WrittenMoment("\(text) \($0)")?.moment.date }
  }

  /// Whether words can name a place: up to five before each comma, with capitals.
  private static func isPlace(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    guard text.utf8.count >= 2, text.utf8.count <= 60, !words.isEmpty else { return false }
    let parts = text.split(separator: ",").map { $0.split(separator: " ").count }
    guard parts.count <= 3, parts.allSatisfy({ (1...5).contains($0) }) else { return false }
    return words.allSatisfy { word in
      word.first?.isUppercase == true || ["de", "la", "el", "of", "al", "am", "sur"].contains(word)
    } && !text.contains { $0.isNumber || ":;\"“”!?".contains($0) }
      && !words.contains { WrittenMoment.isCalendarWord($0) }
  }
}
