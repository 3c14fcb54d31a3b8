import Articles

/// Lines that label: a list's items by their dates, and those that only say when a page was made.
extension Page {
  /// Whether a date stands at the head of its line and labels what follows: "5 April: …", or any date that
  /// opens an item of a list or a heading.
  func leadsItem(_ tokens: Range<Int>, in kind: Block.Kind) -> Bool {
    var first = tokens.lowerBound
    if at(first - 1, .on, .in) || at(first - 1, .the) { first -= 1 }
    guard first <= 0 || self[first].flags.contains(.newLine) else { return false }
    switch kind {
    case .listItem, .heading: if first <= 0 { return true }
    default: break
    }
    var next = tokens.upperBound
    // "May 3 and 4 – Riots"
    if at(next, .and, .to), let last = dayOfMonth(next + 1) { next = last.next }
    return at(next, .colon, .dash, .bar) || at(next, .hyphen) && self[next].isSpaced
  }

  /// How many bytes a line may have that says no more than when its page was made.
  static let longestStamp = 80

  /// Whether nothing but words like "updated" stands on the page beside a date: "3 March 2026 Stand",
  /// "Publicado el 10 de noviembre de 2025".
  func isStamp(around date: Range<Int>) -> Bool {
    guard bytes.count <= Self.longestStamp else { return false }
    var isSaid = false
    for index in tokens.indices where !date.contains(index) {
      if isStampWord(index) {
        isSaid = true
      } else if self[index].kind != .mark, !at(index, .on, .at, .the), !at(index, .in, .last) {
        return false
      }
    }
    return isSaid
  }

  private func isStampWord(_ index: Int) -> Bool {
    at(index, .published) || Self.stamps.contains { spells(index, $0) }
  }

  private static let stamps: [StaticString] = [
    "updated", "modified", "posted", "aktualisiert", "actualizado", "modificado",
  ]
}

extension Sense {
  /// Whether it is a day with its month and year, or a time on one.
  var isFullDay: Bool {
    parts.map { $0.day != nil && $0.month != nil && $0.year != nil && !$0.isBeforeChrist } ?? false
  }
}
