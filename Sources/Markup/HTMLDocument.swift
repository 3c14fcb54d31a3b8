/// A page as a browser's parser builds it, in flat arrays of our own.
///
/// Nodes stand in document order, so the subtree of `node` is `node..<end(of: node)`: a walk is a
/// loop, never a recursion. Comments and the contents of style sheets are gone; a script keeps its
/// source as its text. Nothing here refers to the C parser that built it.
public struct HTMLDocument: Sendable {
  /// One node: 20 bytes, its words elsewhere.
  public struct Node: Sendable {
    /// What it is.
    public let tag: HTMLTag
    /// The node it is in; -1 for the document.
    public let parent: Int32
    /// The index after its last descendant.
    public internal(set) var end: Int32
    /// For text, its first byte in `bytes`; for an element, its first entry in `attributes`.
    let start: Int32
    /// How many bytes, or how many attributes.
    let count: Int32
  }

  /// One attribute: its name and where its value stands in `bytes`.
  struct Attribute: Sendable {
    let name: HTMLAttribute
    let start: Int32
    let count: Int32
  }

  /// All nodes in document order; the first is the document.
  public let nodes: [Node]
  /// The words of the page, UTF-8: texts and attribute values.
  public let bytes: [UInt8]
  /// The encoding that the bytes were read in, by its name in the Encoding standard.
  public let encoding: String
  let attributes: [Attribute]
  let unknownNames: [Int32: String]

  /// How many nodes there are.
  public var count: Int { nodes.count }

  /// The name of a node, `#text` for text.
  public func tag(of node: Int) -> HTMLTag { nodes[node].tag }

  /// The level of a heading, 1 to 6: by its name, or by the part that its page gives it (WAI-ARIA
  /// 1.2, `heading`, whose level is 2 unless it says another).
  public func headingLevel(of node: Int) -> Int? {
    let tag = nodes[node].tag
    if let level = tag.headingLevel { return level }
    guard tag != .text, attribute(.role, of: node, holds: "heading") else { return nil }
    return min(6, max(1, attribute(.ariaLevel, of: node).flatMap { Int($0) } ?? 2))
  }

  /// The name of an element as it was written, in lower case.
  public func name(of node: Int) -> String {
    unknownNames[Int32(node)] ?? nodes[node].tag.rawValue
  }

  /// The node it is in.
  public func parent(of node: Int) -> Int? {
    let parent = nodes[node].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// The index after the last node of its subtree.
  public func end(of node: Int) -> Int { Int(nodes[node].end) }

  /// Its first child.
  public func firstChild(of node: Int) -> Int? { node + 1 < end(of: node) ? node + 1 : nil }

  /// The node after it with the same parent.
  public func nextSibling(of node: Int) -> Int? {
    guard let parent = parent(of: node) else { return nil }
    let next = end(of: node)
    return next < end(of: parent) ? next : nil
  }

  /// Its children, in order.
  public func children(of node: Int) -> some Sequence<Int> {
    sequence(state: firstChild(of: node)) { next in
      defer { next = next.flatMap(nextSibling) }
      return next
    }
  }

  /// Where the words of a text node stand in `bytes`; empty for an element.
  public func textRange(of node: Int) -> Range<Int> {
    let node = nodes[node]
    guard node.tag == .text else { return 0..<0 }
    return Int(node.start)..<Int(node.start + node.count)
  }

  /// All words below a node, or its own, as they stand in the page.
  public func text(of node: Int) -> String {
    if nodes[node].tag == .text {
      return String(decoding: bytes[textRange(of: node)], as: UTF8.self)
    }
    var words: [UInt8] = []
    for index in node..<max(end(of: node), node + 1) { words += bytes[textRange(of: index)] }
    return String(decoding: words, as: UTF8.self)
  }

  /// All words below a node if they are no more bytes than `limit`, in no more nodes; else nil.
  /// What it costs is bounded, however deep parts stand in parts.
  public func shortText(of node: Int, within limit: Int) -> String? {
    guard end(of: node) - node <= limit else { return nil }
    var length = 0
    for index in node..<max(end(of: node), node + 1) {
      length += textRange(of: index).count
      if length > limit { return nil }
    }
    return text(of: node)
  }

  /// An attribute's value with its character references resolved; empty if it was written without.
  public func attribute(_ name: HTMLAttribute, of node: Int) -> String? {
    attributeRange(name, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where an attribute's value stands in `bytes`.
  public func attributeRange(_ name: HTMLAttribute, of node: Int) -> Range<Int>? {
    let node = nodes[node]
    guard node.tag != .text else { return nil }
    for index in Int(node.start)..<Int(node.start + node.count)
    where attributes[index].name == name {
      let start = Int(attributes[index].start)
      return start..<start + Int(attributes[index].count)
    }
    return nil
  }

  /// Whether a word in lower case is one of those of an attribute, in any case of its letters.
  public func attribute(_ name: HTMLAttribute, of node: Int, holds word: StaticString) -> Bool {
    guard let range = attributeRange(name, of: node), range.count >= word.utf8CodeUnitCount else {
      return false
    }
    return bytes[range].split { $0 <= 0x20 }.contains { part in
      part.count == word.utf8CodeUnitCount
        && zip(part, 0..<part.count).allSatisfy { byte, index in
          let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          return lower == word.utf8Start[index]
        }
    }
  }

  /// Whether a node has any attribute; a text has none.
  public func hasAttributes(_ node: Int) -> Bool {
    nodes[node].tag != .text && nodes[node].count > 0
  }

  /// Whether an element has an attribute.
  public func has(_ name: HTMLAttribute, _ node: Int) -> Bool {
    attributeRange(name, of: node) != nil
  }

  /// The first element of that name.
  public func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }

  /// The elements of that name, in document order.
  public func elements(_ tag: HTMLTag) -> [Int] {
    nodes.indices.filter { nodes[$0].tag == tag }
  }
}
