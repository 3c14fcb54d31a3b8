extension Int {
  /// The number as people read it: 1,204.
  var grouped: String {
    let digits = String(magnitude)
    var words = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { words.append(",") }
      words.append(digit)
    }
    return words
  }
}

extension ReaderState {
  /// "1 article", "1,204 articles".
  static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count.grouped) articles"
  }
}
