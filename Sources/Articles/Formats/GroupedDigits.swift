extension Int {
  /// The number as people read it, a comma after every third digit from the right: 1,204.
  package var grouped: String {
    let digits = String(magnitude)
    var words = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { words.append(",") }
      words.append(digit)
    }
    return words
  }
}
