extension HTMLDocument {
  /// Reads a snippet of HTML, such as the content of a feed's entry, as the body of a page.
  ///
  /// One whose markup is plain and well nested is read in one walk; any other one is parsed as
  /// browsers do (HTML standard, section 13.2). The tree is the same, whichever way it took. In one
  /// thing it differs from that of a page: `<iframe/>`, as XML has it, does not hide what follows.
  ///
  /// - Parameter html: the snippet, at most `maximumBytes`.
  public init(fragment html: String) throws(MarkupError) {
    if let document = HTMLDocument(plainFragment: html) {
      self = document
    } else {
      try self.init(parsingFragment: html)
    }
  }

  /// Reads a snippet without the C parser; nothing if its markup is not plain enough.
  package init?(plainFragment html: String) {
    guard html.utf8.count <= Self.maximumBytes else { return nil }
    var html = html
    guard let tree = html.withUTF8({ FragmentTree($0) }) else { return nil }
    self.init(
      nodes: tree.nodes, bytes: tree.bytes, encoding: CharacterEncoding.utf8.name,
      attributes: tree.attributes, unknownNames: [:])
  }

  /// Reads a snippet with the C parser, however plain it is.
  package init(parsingFragment html: String) throws(MarkupError) {
    guard html.utf8.count <= Self.maximumBytes else { throw .tooLarge(limit: Self.maximumBytes) }
    var bytes = Array(html.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    try self.init(decoded: Self.mended(bytes), encoding: CharacterEncoding.utf8.name)
  }

  /// The snippet with an end tag for each element that holds no markup and was closed as in XML.
  private static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var places: [(tag: HTMLTag, position: Int)] = []
    bytes.withUnsafeBufferPointer { input in
      var scanner = FragmentScanner(input, wantsAttributes: false)
      while let token = scanner.next() {
        guard case .start(let tag) = token, tag.nesting == .raw else { continue }
        if scanner.skipContent(of: tag) == nil { places.append((tag, scanner.position)) }
      }
    }
    if places.isEmpty { return bytes }
    var mended: [UInt8] = []
    var copied = 0
    for (tag, position) in places {
      mended += bytes[copied..<position]
      mended += Array("</\(tag.rawValue)>".utf8)
      copied = position
    }
    return mended + bytes[copied...]
  }
}
