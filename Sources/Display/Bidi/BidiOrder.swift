/// The order in which letters that are read one after another stand beside each other: the implicit
/// part of the Unicode Bidirectional Algorithm (UAX #9), for one line of text without controls.
///
/// The names of the rules are those of the standard. The levels are found from the line alone and the
/// direction of its paragraph: what stands at the end of the line before has no say in them.
public enum BidiOrder {
  /// Which way a text runs as a whole.
  public enum Direction: Int, Sendable, Hashable {
    case leftToRight, rightToLeft
  }

  /// The direction of a paragraph: that of its first letter (P2, P3).
  public static func direction(of text: some StringProtocol) -> Direction {
    for scalar in text.unicodeScalars {
      switch BidiClass(scalar) {
      case .left: return .leftToRight
      case .right, .arabic: return .rightToLeft
      default: continue
      }
    }
    return .leftToRight
  }

  /// Whether a text holds anything that does not run from left to right.
  public static func turns(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: BidiClass.turns)
  }

  /// The embedding level of each scalar of a line: even from left to right, odd from right to left.
  public static func levels(
    of scalars: some Collection<Unicode.Scalar>, in direction: Direction
  ) -> [Int] {
    var line = BidiLine(Array(scalars), direction)
    line.resolveWeak()
    line.resolveBrackets()
    line.resolveNeutral()
    return line.levels()
  }

  /// The places of a line's elements from left to right (L2).
  public static func visual(_ levels: [Int]) -> [Int] {
    var order = Array(levels.indices)
    guard let highest = levels.max() else { return order }
    for level in stride(from: highest, through: 1, by: -1) {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        var end = start
        while end < order.count, levels[order[end]] >= level { end += 1 }
        order[start..<end].reverse()
        start = end
      }
    }
    return order
  }
}

/// A line whose classes are being resolved.
private struct BidiLine {
  private let scalars: [Unicode.Scalar]
  private let original: [BidiClass]
  private var classes: [BidiClass]
  private let base: Int
  /// Deeper than this no brackets are matched (BD16).
  private static let deepest = 63

  init(_ scalars: [Unicode.Scalar], _ direction: BidiOrder.Direction) {
    self.scalars = scalars
    original = scalars.map(BidiClass.init)
    classes = original
    base = direction.rawValue
  }

  private var outside: BidiClass { base == 0 ? .left : .right }

  /// W1 to W7.
  mutating func resolveWeak() {
    var before = outside
    for index in classes.indices {
      if classes[index] == .mark { classes[index] = before }
      before = classes[index]
    }
    var strong = outside
    for index in classes.indices {
      switch classes[index] {
      case .left, .right, .arabic: strong = classes[index]
      case .number where strong == .arabic: classes[index] = .arabicNumber
      default: break
      }
    }
    for index in classes.indices where classes[index] == .arabic { classes[index] = .right }
    for index in classes.indices.dropFirst().dropLast() {
      let (one, other) = (classes[index - 1], classes[index + 1])
      switch classes[index] {
      case .separator where one == .number && other == .number: classes[index] = .number
      case .commonSeparator where one == other && (one == .number || one == .arabicNumber):
        classes[index] = one
      default: break
      }
    }
    for stretch in stretches(where: { $0 == .terminator }) {
      let touches =
        (stretch.lowerBound > 0 && classes[stretch.lowerBound - 1] == .number)
        || (stretch.upperBound < classes.count && classes[stretch.upperBound] == .number)
      for index in stretch { classes[index] = touches ? .number : .neutral }
    }
    strong = outside
    for index in classes.indices {
      switch classes[index] {
      case .separator, .terminator, .commonSeparator: classes[index] = .neutral
      case .left, .right: strong = classes[index]
      case .number where strong == .left: classes[index] = .left
      default: break
      }
    }
  }

  /// N0: what stands in brackets decides for both of them.
  mutating func resolveBrackets() {
    for (opening, closing) in pairs() {
      let inner = Set(classes[(opening + 1)..<closing].compactMap(Self.strong))
      if inner.contains(outside) {
        (classes[opening], classes[closing]) = (outside, outside)
      } else if let other = inner.first {
        let context = classes[..<opening].reversed().lazy.compactMap(Self.strong).first ?? outside
        let decided = context == other ? other : outside
        (classes[opening], classes[closing]) = (decided, decided)
      }
    }
  }

  /// N1, N2: between letters of one direction, theirs; else that of the paragraph.
  mutating func resolveNeutral() {
    for stretch in stretches(where: { $0 == .neutral || $0 == .space }) {
      let before = stretch.lowerBound > 0 ? Self.strong(classes[stretch.lowerBound - 1]) : outside
      let after =
        stretch.upperBound < classes.count ? Self.strong(classes[stretch.upperBound]) : outside
      let decided = before == after ? before ?? outside : outside
      for index in stretch { classes[index] = decided }
    }
  }

  /// I1, I2, and of L1 what concerns the end of a line.
  func levels() -> [Int] {
    var levels = classes.map { found in
      switch (base, found) {
      case (0, .right): 1
      case (0, .number), (0, .arabicNumber): 2
      case (1, .left), (1, .number), (1, .arabicNumber): 2
      default: base
      }
    }
    for index in levels.indices.reversed() {
      guard original[index] == .space else { break }
      levels[index] = base
    }
    return levels
  }

  /// Letters and numbers by the direction that they lend to what stands between them.
  private static func strong(_ found: BidiClass) -> BidiClass? {
    switch found {
    case .left: .left
    case .right, .number, .arabicNumber: .right
    default: nil
    }
  }

  /// The brackets that belong together, by the place of the opening one (BD16).
  private func pairs() -> [(opening: Int, closing: Int)] {
    var open: [(closing: Unicode.Scalar, place: Int)] = []
    var pairs: [(opening: Int, closing: Int)] = []
    for index in scalars.indices where classes[index] == .neutral {
      if let closing = BidiMirror.closing(of: scalars[index]) {
        guard open.count < Self.deepest else { break }
        open.append((closing, index))
      } else if let closing = BidiMirror.closed(by: scalars[index]),
        let match = open.lastIndex(where: { $0.closing == closing })
      {
        pairs.append((open[match].place, index))
        open.removeSubrange(match...)
      }
    }
    return pairs.sorted { $0.opening < $1.opening }
  }

  private func stretches(where holds: (BidiClass) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in classes.indices {
      if holds(classes[index]) {
        start = start ?? index
      } else if let first = start {
        found.append(first..<index)
        start = nil
      }
    }
    if let first = start { found.append(first..<classes.count) }
    return found
  }
}
