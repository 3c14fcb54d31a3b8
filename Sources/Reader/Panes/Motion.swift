/// Where a moving command leads among rows or lines.
struct Motion {
  private let target: (Int) -> Int

  /// What a command with a count means where a page has `page` lines, or nothing if it does not
  /// move.
  init?(_ command: Command, count: Int?, page: Int) {
    let times = count ?? 1
    let page = max(1, page)
    func by(_ lines: Int) -> (Int) -> Int {
      { $0 + lines * min(times, 100_000) }
    }
    switch command {
    case .lineDown: target = by(1)
    case .lineUp: target = by(-1)
    // A line or two of the old page stay in sight.
    case .pageDown: target = by(max(1, page - min(2, page / 4)))
    case .pageUp: target = by(-max(1, page - min(2, page / 4)))
    case .halfPageDown: target = by(max(1, page / 2))
    case .halfPageUp: target = by(-max(1, page / 2))
    case .toTop: target = { _ in max(0, times - 1) }
    case .toBottom: target = { _ in count.map { max(0, $0 - 1) } ?? .max / 2 }
    default: return nil
    }
  }

  /// The place it leads to from a place, among `total` of them.
  func apply(to place: Int, of total: Int) -> Int { min(max(0, target(place)), max(0, total - 1)) }
}
