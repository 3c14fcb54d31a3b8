/// Which runs of `*`, `_` and `~` in a text open and close emphasis (CommonMark 0.31, section 6.2).
///
/// A closer looks for its opener among those still open. What it looked at in vain is not looked at
/// again by a closer of its sort, and what lies between a pair is done with: linear in the runs.
struct MarkdownEmphasis {
  /// A run of one sign.
  struct Run {
    /// The token that stands for it.
    let token: Int
    let sign: UInt8
    /// How many signs are left as text.
    var count: Int
    let length: Int
    let canOpen: Bool
    let canClose: Bool
  }

  /// Emphasis from behind one token to before another.
  struct Span: Equatable {
    let open: Int
    let close: Int
    let isStrong: Bool
  }

  private(set) var runs: [Run] = []
  private(set) var spans: [Span] = []

  /// Notes a run between two characters of these classes.
  mutating func add(
    token: Int, sign: UInt8, count: Int, before: CharacterClass, after: CharacterClass
  ) {
    let isLeft = after != .space && (after != .punctuation || before != .letter)
    let isRight = before != .space && (before != .punctuation || after != .letter)
    let isWord = sign == 0x5F
    runs.append(
      Run(
        token: token, sign: sign, count: count, length: count,
        canOpen: isLeft && (!isWord || !isRight || before == .punctuation),
        canClose: isRight && (!isWord || !isLeft || after == .punctuation)))
  }

  /// Pairs the runs from `first` on, so that none of them pairs with any other later.
  mutating func pair(from first: Int) {
    var open: [Int] = []
    var bottoms = Array(repeating: 0, count: 18)
    for index in first..<max(first, runs.count) {
      while runs[index].canClose, runs[index].count > 0 {
        let key = Self.key(runs[index])
        let place = open[min(bottoms[key], open.count)...].lastIndex { fits(runs[$0], runs[index]) }
        guard let place else {
          bottoms[key] = open.count
          break
        }
        let opener = open[place]
        let used = min(runs[opener].count, runs[index].count) >= 2 ? 2 : 1
        note(Span(open: runs[opener].token, close: runs[index].token, isStrong: used == 2), index)
        runs[opener].count -= used
        runs[index].count -= used
        open.removeSubrange((runs[opener].count == 0 ? place : place + 1)...)
        for other in bottoms.indices { bottoms[other] = min(bottoms[other], open.count) }
      }
      if runs[index].canOpen, runs[index].count > 0 { open.append(index) }
    }
  }

  /// Keeps a span that says something new: of `******word******` one is enough, and struck-out text
  /// is only text.
  private mutating func note(_ span: Span, _ index: Int) {
    if runs[index].sign != 0x7E, !spans.suffix(2).contains(span) { spans.append(span) }
  }

  private func fits(_ opener: Run, _ closer: Run) -> Bool {
    guard opener.sign == closer.sign else { return false }
    if opener.sign == 0x7E { return opener.count == closer.count }
    // The rule of three: `*a**b*` is not strong in the middle.
    let isMixed = opener.canClose || closer.canOpen
    return !isMixed || (opener.length + closer.length) % 3 != 0
      || (opener.length % 3 == 0 && closer.length % 3 == 0)
  }

  private static func key(_ run: Run) -> Int {
    let sign = run.sign == 0x2A ? 0 : run.sign == 0x5F ? 1 : 2
    return sign * 6 + (run.canOpen ? 3 : 0) + run.length % 3
  }

  /// What a character is to a run beside it.
  enum CharacterClass { case space, punctuation, letter }

  /// The class of the character that ends before `index` (`isBefore`), or starts at it.
  static func characterClass(
    _ bytes: [UInt8], at index: Int, isBefore: Bool
  ) -> CharacterClass {
    let place = isBefore ? index - 1 : index
    guard bytes.indices.contains(place) else { return .space }
    var start = place
    while isBefore, start > 0, place - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    switch bytes[start] {
    case 0x09, 0x0A, 0x20: return .space
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return .punctuation
    case 0xC2: return start + 1 < bytes.count && bytes[start + 1] == 0xA0 ? .space : .punctuation
    case 0xE2:
      return start + 1 < bytes.count && bytes[start + 1] < 0x82 ? .punctuation : .letter
    case 0xE3:
      return start + 1 < bytes.count && bytes[start + 1] == 0x80 ? .punctuation : .letter
    default: return .letter
    }
  }
}
