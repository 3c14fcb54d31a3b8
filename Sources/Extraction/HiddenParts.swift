/// What a page hides: parts of its tree in their order, none within another, and how much they say.
struct HiddenParts {
  private var parts: [Range<Int>] = []
  /// The prose of the parts before each, and of all.
  private var sums = [0]

  /// Adds a part behind all others.
  mutating func add(_ nodes: Range<Int>, prose: Int) {
    parts.append(nodes)
    sums.append(sums[sums.count - 1] + prose)
  }

  /// How much of an element is hidden, of the prose that it holds; all of it in a hidden part.
  func prose(in nodes: Range<Int>, of all: Int) -> Int {
    let first = firstPart(from: nodes.lowerBound)
    if first > 0, parts[first - 1].upperBound >= nodes.upperBound { return all }
    if first < parts.count, parts[first] == nodes { return all }
    return sums[firstPart(from: nodes.upperBound)] - sums[first]
  }

  /// The first part that begins at a node or behind it.
  private func firstPart(from node: Int) -> Int {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].lowerBound < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
