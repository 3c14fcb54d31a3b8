import Articles
import Markup

/// A page while it is being read: its tree, and what the rules have decided so far.
///
/// Rules see the page in two ways. First as elements, where a rule may drop a subtree; then as
/// passages, the lines a reader would see, where a rule may drop a line. Each decision is recorded
/// with the name of its rule, so that it can be explained.
struct Reading {
  /// The page.
  let document: HTMLDocument
  /// How much is written in each subtree.
  let measures: Measures
  /// What the page says of itself.
  let metadata: Metadata
  /// The class and id words of elements.
  let words: ClassWords
  /// For each node the rule that dropped its subtree, by its place in `ruleNames`; 0 for none.
  private(set) var droppedBy: [UInt8]
  /// The lines of the page that no rule has dropped as elements.
  var passages: [Passage] = []
  /// Nodes that no name takes, in their order, and how much a part that holds one may say to be
  /// spared with it.
  private var spared: (nodes: [Int], most: Int) = ([], 0)
  /// The posts of a page that is made of them.
  var thread: [Int] = []
  /// Cards that were taken for text.
  var cards: [Int] = []
  /// Whether all of the page was read, because it holds no article.
  var isWhole = false
  /// The element that holds the body, once it is chosen.
  var body: Int?
  /// Rules that have decided something.
  private(set) var ruleNames: [String] = [""]

  init(_ document: HTMLDocument, metadata: Metadata, words: ClassWords) {
    self.document = document
    self.words = words
    self.metadata = metadata
    measures = Measures(document)
    droppedBy = Array(repeating: 0, count: document.count)
  }

  /// Leaves out an element and all below it.
  mutating func drop(_ node: Int, by rule: String) {
    if droppedBy[node] == 0 { droppedBy[node] = number(of: rule) }
  }

  /// Leaves out a passage.
  mutating func drop(passage index: Int, by rule: String) {
    if passages[index].droppedBy == 0 { passages[index].droppedBy = number(of: rule) }
  }

  /// Takes a passage into the article, whatever was decided of it before.
  mutating func take(passage index: Int, by rule: String) {
    passages[index].droppedBy = 0
    passages[index].takenBy = number(of: rule)
  }

  /// Whether a subtree was left out by a decision on its root.
  func isDropped(_ node: Int) -> Bool { droppedBy[node] != 0 }

  /// Visits what is not left out, in document order; what a visit leaves out is not entered.
  mutating func visitKept(_ visit: (_ node: Int, _ reading: inout Reading) -> Void) {
    var index = 0
    while index < document.count {
      if !isDropped(index) { visit(index, &self) }
      index = isDropped(index) ? document.end(of: index) : index + 1
    }
  }

  /// Leaves out an element unless it holds too much of what may be the article: a name deceives.
  ///
  /// More than a third of the page's unlinked prose is never dropped for a name.
  mutating func dropUnlessRich(_ node: Int, by rule: String, share: Int = 3) {
    let prose = measures.prose(document.nodes[node], node)
    guard prose * share <= measures.totalProse || prose < 40 else { return }
    if holdsSpared(node..<document.end(of: node)),
      measures.written(document.nodes[node], node) < spared.most
    {
      return
    }
    drop(node, by: rule)
  }

  /// Spares nodes, in document order, and what holds one and says less than `most` characters.
  mutating func spare(_ nodes: [Int], within most: Int) { spared = (nodes, most) }

  /// Whether a passage is a short line that is spared.
  func isSpared(_ passage: Passage) -> Bool {
    guard passage.characters < 80, !spared.nodes.isEmpty else { return false }
    let first = document.parent(of: passage.nodes.lowerBound) ?? passage.element
    return holdsSpared(first..<passage.nodes.upperBound)
  }

  private func holdsSpared(_ range: Range<Int>) -> Bool {
    guard !spared.nodes.isEmpty else { return false }
    var low = 0
    var high = spared.nodes.count
    while low < high {
      let middle = (low + high) / 2
      if spared.nodes[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spared.nodes.count && spared.nodes[low] < range.upperBound
  }

  /// The indexes of the passages inside an element.
  func passages(in node: Int) -> Range<Int> {
    let start = firstPassage(from: node)
    return start..<max(start, firstPassage(from: document.end(of: node)))
  }

  /// The first passage that begins at a node or after it.
  func firstPassage(from node: Int) -> Int {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].nodes.lowerBound < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the class of an element speaks of a caption: `wp-caption`, `tr-caption-container`.
  func isNamedCaption(_ node: Int) -> Bool {
    guard let range = document.attributeRange(.class, of: node), range.count < 200 else {
      return false
    }
    let words = document.bytes[range].split { !(0x61...0x7A).contains($0 | 0x20) }
    // "caption", "thumbcaption", "leadImageCaption".
    return words.contains { word in
      word.count >= 7 && zip(word.suffix(7), "caption".utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Whether an element is by its class the caption of a picture beside it.
  func isCaption(_ node: Int) -> Bool {
    switch document.tag(of: node) {
    case .p, .div, .td, .dd: break
    default: return false
    }
    guard document.end(of: node) - node < 80, isNamedCaption(node),
      measures.written(document.nodes[node], node) < 600
    else {
      return false
    }
    if holdsPicture(node) { return false }
    var parent = document.parent(of: node)
    for _ in 0..<4 {
      guard let element = parent, document.end(of: element) - element < 80 else { return false }
      if holdsPicture(element) { return true }
      parent = document.parent(of: element)
    }
    return false
  }

  /// Whether a picture stands in an element.
  func holdsPicture(_ node: Int) -> Bool {
    (node..<document.end(of: node)).contains {
      [.img, .image, .unknown].contains(document.tag(of: $0))
        && (document.tag(of: $0) != .unknown || document.name(of: $0) == "amp-img")
    }
  }

  private mutating func number(of rule: String) -> UInt8 {
    if let known = ruleNames.firstIndex(of: rule) { return UInt8(known) }
    ruleNames.append(rule)
    return UInt8(ruleNames.count - 1)
  }
}

/// One decision about a page: a rule with a name.
protocol ExtractionRule: Sendable {
  func apply(to reading: inout Reading)
}

extension ExtractionRule {
  /// The rule's name, as `--explain` prints it.
  var name: String { String(describing: Self.self) }
}
