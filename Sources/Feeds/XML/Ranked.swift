/// The best of what an entry or a feed says of one thing: the lowest rank counts. Of equals the
/// last does, as in most readers: what is said twice was corrected.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = Int.max

  init() {}

  /// Takes note of a value; nothing says nothing. Where there may be several, the first is best.
  mutating func offer(_ value: Value?, rank: Int, isOneOfSeveral: Bool = false) {
    guard rank < self.rank || rank == self.rank && !isOneOfSeveral, let value else { return }
    self.value = value
    self.rank = rank
  }
}
