/// What opens an item of a list in plain text: `- `, `* `, `• `, `12. `, `3) `.
struct ListMarker {
  /// The number of a numbered item.
  let ordinal: Int?
  /// The item's words after the marker.
  let rest: Substring

  /// Reads the marker that a line opens with, if it does.
  init?(_ line: Substring) {
    guard let first = line.first else { return nil }
    if "-*+•‣▪●◦·".contains(first) {
      let after = line.dropFirst()
      guard after.first?.isWhitespace == true else { return nil }
      ordinal = nil
      rest = after.trimmedSlice
    } else {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
      let after = line[digits.endIndex...]
      guard let stop = after.first, stop == "." || stop == ")",
        after.dropFirst().first?.isWhitespace == true
      else { return nil }
      if stop == ".", DayNumber.isDay(number, before: after.dropFirst()) { return nil }
      ordinal = number
      rest = after.dropFirst().trimmedSlice
    }
    if rest.isEmpty { return nil }
  }
}
