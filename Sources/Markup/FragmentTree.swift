/// The tree of a snippet whose markup is plain and well nested, without the C parser.
///
/// Browsers build trees of anything; most of their rules are for what is ill nested. This follows
/// those for what people mean to write, the end tags that may be left out among them, and gives up
/// at the first sign of anything else. What it does build is node for node what the parser builds
/// (HTML standard, section 13.2.6); a test holds one against the other.
struct FragmentTree {
  /// An element that is open.
  private struct Open {
    let node: Int
    let tag: HTMLTag
    let isInParagraph: Bool
    let isInLink: Bool
  }

  /// Deeper snippets are left to the parser and its guard.
  static let maximumDepth = 100

  private(set) var nodes: [HTMLDocument.Node] = []
  private(set) var attributes: [HTMLDocument.Attribute] = []
  /// Whether something is in the body: what begins it may have another place than what goes on.
  private(set) var hasBegun = false

  /// What is open, the innermost last.
  private var open: [Open] = []
  private var scanner: FragmentScanner
  private var words: FragmentWords
  /// Where the text that is being read begins in `bytes`.
  private var textStart: Int?
  /// Whether the last token opened a `pre`, whose first line feed is not shown.
  private var dropsLineFeed = false

  /// The words of the tree, UTF-8.
  var bytes: [UInt8] { words.bytes }

  /// Builds the tree of a snippet in UTF-8; nothing if it takes a parser.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    // A byte order mark is no word of it.
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { return nil }
    scanner = FragmentScanner(input, wantsAttributes: true)
    words = FragmentWords(capacity: input.count)
    nodes.reserveCapacity(input.count / 32 + 8)
    nodes.append(.init(tag: .document, parent: -1, end: 0, start: 0, count: 0))
    push(.html, isImplied: true)
    push(.head, isImplied: true)
    pop()
    push(.body, isImplied: true)
    while let token = scanner.next() {
      let isRead =
        switch token {
        case .text(let range): read(range)
        case .start(let tag): start(tag)
        case .end(let tag): end(tag)
        }
      guard isRead else { return nil }
    }
    guard !scanner.isOdd else { return nil }
    while !open.isEmpty { pop() }
    nodes[0].end = Int32(nodes.count)
  }

  /// The innermost open element.
  var top: HTMLTag { open.last?.tag ?? .document }

  /// Whether a paragraph is open that the start of a block would end.
  var isInParagraph: Bool { open.last?.isInParagraph ?? false }

  /// Whether a link is open.
  var isInLink: Bool { open.last?.isInLink ?? false }

  /// Adds an element and enters it; whether it could. One that is implied has no attributes.
  @discardableResult
  mutating func push(_ tag: HTMLTag, isImplied: Bool = false) -> Bool {
    guard open.count < Self.maximumDepth else { return false }
    endText()
    let outer = open.last
    let isBound = tag == .td || tag == .th || tag == .table
    open.append(
      Open(
        node: nodes.count, tag: tag,
        isInParagraph: tag == .p || outer?.isInParagraph == true && !isBound,
        isInLink: tag == .a || outer?.isInLink == true))
    return add(tag, in: outer?.node ?? 0, isImplied: isImplied)
  }

  /// Adds an element that holds nothing; whether it could.
  mutating func addEmpty(_ tag: HTMLTag) -> Bool { add(tag, in: open.last?.node ?? 0) }

  /// Adds an element that holds no markup, and passes over its end tag; whether it could.
  mutating func addRaw(_ tag: HTMLTag) -> Bool {
    guard push(tag) else { return false }
    let content = scanner.skipContent(of: tag)
    if tag == .script {
      textStart = bytes.count
      words.copy(scanner.input, content ?? 0..<0)
    }
    pop()
    if content == nil { return true }
    guard case .end(tag)? = scanner.next() else { return false }
    return true
  }

  /// Ends the innermost open element.
  mutating func pop() {
    endText()
    guard let last = open.popLast() else { return }
    nodes[last.node].end = Int32(nodes.count)
  }

  private mutating func add(_ tag: HTMLTag, in parent: Int, isImplied: Bool = false) -> Bool {
    endText()
    let first = attributes.count
    if !isImplied {
      for attribute in scanner.attributes {
        let start = bytes.count
        guard attribute.value.count <= GuardedPage.maximumValue,
          words.append(scanner.input, attribute.value, isAttribute: true)
        else { return false }
        attributes.append(
          .init(name: attribute.name, start: Int32(start), count: Int32(bytes.count - start)))
      }
    }
    nodes.append(
      .init(
        tag: tag, parent: Int32(parent), end: Int32(nodes.count + 1), start: Int32(first),
        count: Int32(attributes.count - first)))
    return true
  }

  private mutating func read(_ source: Range<Int>) -> Bool {
    var range = source
    let input = scanner.input
    let isInParts = top.holdsOnlyParts
    if !hasBegun || isInParts {
      let spaces = input[range].prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
      // Words between the rows of a table have their place before it.
      if isInParts { guard spaces.count == range.count else { return false } }
      if !hasBegun { range = spaces.endIndex..<range.upperBound }
      if range.isEmpty { return true }
    }
    let isAtStart = !hasBegun || dropsLineFeed
    hasBegun = true
    if dropsLineFeed {
      dropsLineFeed = false
      if input[range.lowerBound] == 0x0D { range = range.dropFirst() }
      if let first = range.first, input[first] == 0x0A { range = range.dropFirst() }
      if range.isEmpty { return true }
    }
    let start = bytes.count
    if textStart == nil { textStart = start }
    guard words.append(input, range, isAttribute: false) else { return false }
    // White space that a reference stands for is white space to some rules and none to others.
    return !isAtStart || input[range.lowerBound] != 0x26 || bytes[start] > 0x20
  }

  private mutating func endText() {
    guard let start = textStart else { return }
    textStart = nil
    nodes.append(
      .init(
        tag: .text, parent: Int32(open.last?.node ?? 0), end: Int32(nodes.count + 1),
        start: Int32(start), count: Int32(bytes.count - start)))
  }

  private mutating func start(_ tag: HTMLTag) -> Bool {
    dropsLineFeed = tag == .pre
    defer { hasBegun = true }
    return open(tag)
  }

  private mutating func end(_ tag: HTMLTag) -> Bool {
    dropsLineFeed = false
    return close(tag)
  }
}
