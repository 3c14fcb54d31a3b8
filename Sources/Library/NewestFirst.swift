/// The documents of a library newest first, one after another, while the columns of its parts have not
/// been read: what is next in the order of each part is held against the others.
struct NewestFirst {
  /// A document and what orders it.
  struct Entry {
    let number: Int
    let moment: Int64
    let arrival: Int64

    /// Newest first; of one moment what came later, then what stands first in the log.
    func comesBefore(_ other: Entry) -> Bool {
      if moment != other.moment { return moment > other.moment }
      return arrival == other.arrival ? number < other.number : arrival > other.arrival
    }
  }

  /// What is left of the order of a part, or of what stands beyond all of them.
  private struct Line {
    var part: IndexPart?
    var first = 0
    /// How many of the part's documents have been taken from its order.
    var taken = 0
    /// Of these the ones that have not been next yet, in a part by their numbers in it.
    var numbers: [Int] = []
    var entries: [Entry] = []
    var head: Entry?
  }

  private var lines: [Line]
  /// Whether there is but one order, so that nothing need be held against it.
  private let isAlone: Bool

  /// How much of an order is read at a time.
  private static let step = 256

  /// The documents of parts that begin at these numbers, and those beyond, in order.
  init(_ parts: [(part: IndexPart, first: Int)], beyond: [Entry]) {
    lines = parts.map { Line(part: $0.part, first: $0.first) }
    if !beyond.isEmpty { lines.append(Line(entries: beyond.reversed())) }
    isAlone = lines.count == 1
  }

  /// The number of the next document; nothing after the last.
  mutating func next() throws(IndexFault) -> Int? {
    var best: Int?
    for place in lines.indices {
      if lines[place].head == nil { lines[place].head = try entry(of: &lines[place]) }
      guard let head = lines[place].head else { continue }
      if let other = best.flatMap({ lines[$0].head }), !head.comesBefore(other) { continue }
      best = place
    }
    guard let best, let head = lines[best].head else { return nil }
    lines[best].head = nil
    return head.number
  }

  private func entry(of line: inout Line) throws(IndexFault) -> Entry? {
    guard let part = line.part else { return line.entries.popLast() }
    if line.numbers.isEmpty {
      let end = min(part.count, line.taken + Self.step)
      if line.taken == end { return nil }
      line.numbers = try part.order(line.taken..<end).reversed()
      line.taken = end
    }
    guard let number = line.numbers.popLast() else { return nil }
    let times = isAlone ? (0, 0) : try part.times(number)
    return Entry(number: line.first + number, moment: times.0, arrival: times.1)
  }
}
