import CGumbo

// Bytes → tree. The C parser runs inside `HTMLDocument.init` and is gone when it returns.

extension HTMLDocument {
  /// The most bytes of a page that are read.
  public static let maximumBytes = 16 << 20

  /// Parses a page as browsers do (HTML standard, section 13.2).
  ///
  /// - Parameters:
  ///   - bytes: the page as it came, in any encoding, at most `maximumBytes`.
  ///   - charset: the label that came with it, such as the charset of a `Content-Type`.
  public init(parsing bytes: [UInt8], charset: String? = nil) throws(MarkupError) {
    guard bytes.count <= Self.maximumBytes else { throw .tooLarge(limit: Self.maximumBytes) }
    guard !isBinary(bytes) else { throw .binary }
    let decoded = CharacterDecoder.decodedBytes(bytes, charset: charset, isPage: true)
    try self.init(decoded: decoded.bytes, encoding: decoded.encoding)
  }

  /// Parses a page in UTF-8.
  init(decoded bytes: [UInt8], encoding: String) throws(MarkupError) {
    let page = GuardedPage(bytes)
    var options = kGumboDefaultOptions
    options.max_errors = 0
    let tree = page.bytes.withUnsafeBytes { buffer in
      gumbo_parse_with_options(
        &options, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let tree else { throw .parserFailed }
    defer { gumbo_destroy_output(&options, tree) }
    var copy = TreeCopy(page: page, source: bytes)
    copy.add(tree)
    self.init(
      nodes: copy.nodes, bytes: copy.bytes, encoding: encoding,
      attributes: copy.attributes, unknownNames: copy.unknownNames)
  }
}

/// Copies the C parser's tree into flat arrays, with a stack of its own.
private struct TreeCopy {
  let page: GuardedPage
  let source: [UInt8]
  var nodes: [HTMLDocument.Node] = []
  var bytes: [UInt8] = []
  var attributes: [HTMLDocument.Attribute] = []
  var unknownNames: [Int32: String] = [:]

  init(page: GuardedPage, source: [UInt8]) {
    self.page = page
    self.source = source
    nodes.reserveCapacity(page.bytes.count / 24)
    bytes.reserveCapacity(page.bytes.count)
  }

  private typealias GumboNode = UnsafePointer<GumboInternalNode>

  mutating func add(_ tree: UnsafePointer<GumboInternalOutput>) {
    guard let document = tree.pointee.document else { return }
    var open: [(vector: GumboVector, next: Int, index: Int)] = []
    nodes.append(.init(tag: .document, parent: -1, end: 0, start: 0, count: 0))
    open.append((document.pointee.v.document.children, 0, 0))
    while let last = open.indices.last {
      let (vector, next, index) = open[last]
      guard next < Int(vector.length), let entry = vector.data[next] else {
        nodes[index].end = Int32(nodes.count)
        open.removeLast()
        continue
      }
      open[last].next += 1
      let node = GumboNode(entry.assumingMemoryBound(to: GumboInternalNode.self))
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.pointee.v.element
        let own = nodes.count
        let tag = addElement(element, parent: index)
        if tag == .script {
          addScript(element, parent: own)
          nodes[own].end = Int32(nodes.count)
        } else {
          open.append((element.children, 0, own))
        }
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        addText(node.pointee.v.text.text, parent: index)
      default: break
      }
    }
  }

  private mutating func addElement(_ element: GumboElement, parent: Int) -> HTMLTag {
    var tag = Names.tag(element.tag)
    if element.tag_namespace != GUMBO_NAMESPACE_HTML, tag != .svg, tag != .math { tag = .foreign }
    // The name of a part of a formula tells its source from its drawing.
    if tag == .unknown || tag == .foreign && element.tag_namespace == GUMBO_NAMESPACE_MATHML {
      var name = element.original_tag
      gumbo_tag_from_original_text(&name)
      let raw = UnsafeBufferPointer(start: name.data, count: min(name.length, 64))
      unknownNames[Int32(nodes.count)] = String(
        decoding: raw.map { UInt8(bitPattern: $0) }, as: UTF8.self
      ).lowercased()
    }
    let first = attributes.count
    for position in 0..<Int(element.attributes.length) {
      guard
        let attribute = element.attributes.data[position]?.assumingMemoryBound(
          to: GumboAttribute.self
        ).pointee, let name = Names.attribute(attribute.name)
      else { continue }
      let start = bytes.count
      append(attribute.value)
      attributes.append(
        .init(name: name, start: Int32(start), count: Int32(bytes.count - start)))
    }
    nodes.append(
      .init(
        tag: tag, parent: Int32(parent), end: Int32(nodes.count + 1), start: Int32(first),
        count: Int32(attributes.count - first)))
    return tag
  }

  private mutating func addText(_ text: UnsafePointer<CChar>?, parent: Int) {
    let start = bytes.count
    append(text)
    close(textFrom: start, parent: parent)
  }

  /// A script's source was kept from the parser: the element holds its number.
  private mutating func addScript(_ element: GumboElement, parent: Int) {
    guard element.children.length > 0,
      let child = element.children.data[0]?.assumingMemoryBound(to: GumboInternalNode.self),
      child.pointee.type == GUMBO_NODE_TEXT || child.pointee.type == GUMBO_NODE_WHITESPACE,
      let text = child.pointee.v.text.text, let number = Int(String(cString: text)),
      page.scripts.indices.contains(number)
    else { return }
    let start = bytes.count
    bytes += source[page.scripts[number]]
    close(textFrom: start, parent: parent)
  }

  private mutating func close(textFrom start: Int, parent: Int) {
    nodes.append(
      .init(
        tag: .text, parent: Int32(parent), end: Int32(nodes.count + 1), start: Int32(start),
        count: Int32(bytes.count - start)))
  }

  private mutating func append(_ text: UnsafePointer<CChar>?) {
    guard let text else { return }
    var length = 0
    while text[length] != 0 { length += 1 }
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
  }
}

/// The C parser's names as ours, looked up once.
private enum Names {
  static let tags: [HTMLTag] = (0...Int(GUMBO_TAG_LAST.rawValue)).map { number in
    guard let name = gumbo_normalized_tagname(GumboTag(rawValue: UInt32(number))) else {
      return .unknown
    }
    return HTMLTag(rawValue: String(cString: name)) ?? .unknown
  }

  static func tag(_ tag: GumboTag) -> HTMLTag {
    tags.indices.contains(Int(tag.rawValue)) ? tags[Int(tag.rawValue)] : .unknown
  }

  static func attribute(_ name: UnsafePointer<CChar>?) -> HTMLAttribute? {
    guard let name else { return nil }
    var hash = HTMLNames.Hash()
    var index = 0
    while name[index] != 0 {
      hash.add(UInt8(bitPattern: name[index]))
      index += 1
    }
    return HTMLNames.attributes[hash]
  }
}
