/// One element of an XML document with all that is in it, in flat arrays: an item of a feed.
///
/// Nodes stand in document order, so what is in `node` is `node + 1..<end(of: node)`, and a walk is
/// a loop. The element itself is node 0. An element that was read where none began is empty.
public struct XMLElement: Sendable {
  struct Node: Sendable {
    /// Nothing for words.
    let name: XMLName?
    let parent: Int
    var end: Int
    /// Of an element its first attribute; of words their first byte.
    let start: Int
    /// The first after its attributes, or after its bytes.
    fileprivate(set) var stop: Int
  }

  struct Attribute: Sendable {
    let name: XMLName
    let start: Int
    let count: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  /// Whether there is an attribute in it that holds for what stands inside.
  private var inherits = false
  /// Words and the values of attributes, UTF-8, references resolved.
  var bytes: [UInt8] = []
  private var current = -1

  /// The name of an element; nothing for words.
  public func name(of node: Int) -> XMLName? { node < nodes.count ? nodes[node].name : nil }

  /// How many nodes there are.
  public var count: Int { nodes.count }

  /// The index after the last node within `node`.
  public func end(of node: Int) -> Int { nodes[node].end }

  /// The element that a node stands in; -1 for the outermost.
  public func parent(of node: Int) -> Int { nodes[node].parent }

  /// What stands directly in a node, elements and words, in order.
  public func children(of node: Int) -> some Sequence<Int> {
    let end = node < nodes.count ? nodes[node].end : 0
    return sequence(state: node + 1) { next -> Int? in
      guard next < end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  /// The first element of a name directly in a node.
  public func child(_ name: XMLName, of node: Int) -> Int? {
    children(of: node).first { nodes[$0].name == name }
  }

  /// An attribute of an element.
  public func attribute(
    _ local: String, _ vocabulary: XMLVocabulary = .none, of node: Int
  ) -> String? {
    guard node < nodes.count, nodes[node].name != nil else { return nil }
    return attribute(local, vocabulary, in: nodes[node].start..<nodes[node].stop)
  }

  /// All words within a node, one after another.
  public func text(of node: Int) -> String {
    guard node < nodes.count else { return "" }
    let end = nodes[node].end
    // Nearly always an element holds one piece of text, or none.
    if nodes[node].name == nil || end == node + 2 && nodes[node + 1].name == nil {
      let words = nodes[end - 1]
      return String(decoding: bytes[words.start..<words.stop], as: UTF8.self)
    }
    var result: [UInt8] = []
    for words in nodes[node..<end] where words.name == nil {
      result += bytes[words.start..<words.stop]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether an element stands directly or deeper in a node.
  public func holdsElements(_ node: Int) -> Bool {
    node < nodes.count && nodes[node..<nodes[node].end].dropFirst().contains { $0.name != nil }
  }

  /// The values of `xml:base` or `xml:lang` that hold for a node, the nearest first.
  public func inherited(_ local: String, of node: Int) -> [String] {
    guard inherits else { return [] }
    var values: [String] = []
    var node = node
    while node >= 0, node < nodes.count {
      if let value = attribute(local, .xml, of: node) { values.append(value) }
      node = nodes[node].parent
    }
    return values
  }

  func attribute(
    _ local: String, _ vocabulary: XMLVocabulary, in range: Range<Int>
  ) -> String? {
    for attribute in attributes[range]
    where attribute.name.local == local && attribute.name.vocabulary == vocabulary {
      let end = attribute.start + attribute.count
      return String(decoding: bytes[attribute.start..<end], as: UTF8.self)
    }
    return nil
  }

  mutating func open(_ name: XMLName, attributes first: Int) {
    nodes.append(
      Node(
        name: name, parent: current, end: nodes.count + 1, start: first, stop: attributes.count))
    current = nodes.count - 1
  }

  /// Adds an attribute whose value has just been written to `bytes`.
  mutating func addAttribute(_ name: XMLName, from start: Int) {
    attributes.append(Attribute(name: name, start: start, count: bytes.count - start))
    if name.vocabulary == .xml { inherits = true }
  }

  /// Adds words that have just been written to `bytes`; to words right before them they belong.
  mutating func addText(from start: Int) {
    if let last = nodes.last, last.name == nil, last.parent == current, last.stop == start {
      nodes[nodes.count - 1].stop = bytes.count
      return
    }
    nodes.append(
      Node(name: nil, parent: current, end: nodes.count + 1, start: start, stop: bytes.count))
  }

  mutating func close() {
    guard current >= 0 else { return }
    nodes[current].end = nodes.count
    current = nodes[current].parent
  }

  mutating func closeAll() { while current >= 0 { close() } }

  mutating func removeAll() {
    if !nodes.isEmpty { nodes.removeAll(keepingCapacity: true) }
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    inherits = false
    current = -1
  }
}

extension XMLElement {
  /// The attributes of an element that have no prefix, in order, with their values.
  public func plainAttributes(of node: Int) -> [(name: String, value: String)] {
    guard node < nodes.count, nodes[node].name != nil else { return [] }
    return attributes[nodes[node].start..<nodes[node].stop].compactMap { attribute in
      guard attribute.name.vocabulary == .none, attribute.name.local != "xmlns" else { return nil }
      let end = attribute.start + attribute.count
      return (attribute.name.local, String(decoding: bytes[attribute.start..<end], as: UTF8.self))
    }
  }
}
