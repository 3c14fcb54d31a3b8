#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads XML as feeds are in fact written, from beginning to end, one tag or text at a time.
///
/// Well-formed XML is read as XML 1.0 says. What is not well-formed is read on, never given up: a
/// stray `<` or `&` is text, an end tag without a beginning is passed over, one that fits further
/// out ends what is open within, words before and after the root are met and a second root is read
/// like the first. No external entity is ever fetched, nesting beyond `deepest` is flattened, and
/// the time is linear in the length. Control bytes are left to `SafeText`.
///
/// Unlike `HTMLDocument` it builds no tree: `element()` does for the element that was just opened.
public struct XMLReader {
  /// What comes next.
  public enum Event: Sendable {
    /// An element begins; `name` and `attribute` tell of it.
    case start
    /// An element ends; `name` is its name.
    case end
    /// Words, in `text`.
    case text
    /// Nothing more comes; what was open has been ended.
    case finished
  }

  /// The deepest element that is told apart, where 1 is the root.
  public static let deepest = 256
  /// The most attributes that are kept of an element.
  public static let mostAttributes = 1000

  /// The most bytes of words and attributes, and the most nodes and attributes together, that are kept
  /// of one element: what is beyond is passed over.
  public static let mostBytes = 4 << 20
  static let mostNodes = 200_000

  /// A longer name is no name.
  private static let longestName = 1024

  private struct Open {
    let name: XMLName
    /// Where it is written in the source.
    let written: Range<Int>
  }

  /// The element that begins or ends.
  public private(set) var name = XMLName("")
  /// Whether tags have fitted together so far: what was read in spite of that may lack something.
  public private(set) var isWellFormed = true
  /// How many elements are open: 1 inside the root.
  public var depth: Int { open.count }

  let source: UnsafeBufferPointer<UInt8>
  var at = 0
  var names = XMLNames()
  var references = XMLReferences()
  /// What is looked for and will not be found any more.
  var exhausted: Set<[UInt8]> = []
  var rawAttributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// The words and attributes of this event, or of the element that is being kept.
  var store = XMLElement()
  var firstAttribute = 0
  private var open: [Open] = []
  private var lines = 1
  private var counted = 0
  private var closing = 0
  private var flattened = 0
  private var textStart = 0
  private var isKeeping = false
  /// How many elements stay open where an entry begins in an element that holds none.
  private var entryLimit: Int?

  /// Is told now and then up to where all has been read, and where that is due the next time.
  let passed: ((Int) -> Void)?
  private var passing: Int

  /// So often `passed` is told.
  public static let stride = 2 << 20

  private init(_ source: UnsafeBufferPointer<UInt8>, passed: ((Int) -> Void)? = nil) {
    self.source = source
    self.passed = passed
    passing = passed == nil ? .max : Self.stride
    open.reserveCapacity(Self.deepest)
  }

  /// Reads UTF-8, which may be ill-formed, with `body`.
  public static func read<Result>(
    _ bytes: [UInt8], _ body: (inout XMLReader) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { source in
      var reader = XMLReader(source)
      return body(&reader)
    }
  }

  /// The same of bytes that are larger than is good to hold, and that nobody has decoded: UTF-8 that was
  /// encoded twice is undone text by text. `passed` is told now and then up to where
  /// they have been read; what is before may be looked at again all the same.
  public static func read<Result>(
    _ source: UnsafeBufferPointer<UInt8>, passed: ((Int) -> Void)?,
    _ body: (inout XMLReader) -> Result
  ) -> Result {
    var reader = XMLReader(source, passed: passed)
    return body(&reader)
  }

  /// The words of a `text` event, references resolved.
  public var text: String { String(decoding: store.bytes[textStart...], as: UTF8.self) }

  /// An attribute of the element that begins.
  public func attribute(_ local: String, _ vocabulary: XMLVocabulary = .none) -> String? {
    store.attribute(local, vocabulary, in: firstAttribute..<store.attributes.count)
  }

  /// The line in the source that has been reached, from 1.
  public mutating func line() -> Int {
    while counted < at {
      guard let feed = find(0x0A, from: counted, before: at) else { break }
      lines += 1
      counted = feed + 1
    }
    return lines
  }

  /// Goes on to what comes next.
  public mutating func next() -> Event {
    if closing > 0 { return close() }
    if !isKeeping { store.removeAll() }
    if at >= passing {
      passed?(at)
      passing = at + Self.stride
    }
    textStart = store.bytes.count
    while at < source.count {
      if source[at] == 0x3C {
        guard let event = markup() else { continue }
        if event == .text, store.bytes.count == textStart { continue }
        return event
      }
      readText(from: at)
      if store.bytes.count > textStart { return .text }
    }
    closing = open.count
    if closing > 0 { isWellFormed = false }
    return closing > 0 ? close() : .finished
  }

  /// The element that has just begun, whole. It is passed over to its end.
  ///
  /// One that is no part of an entry ends where an entry begins if `endsAtEntries`: it was never
  /// ended itself, and must not swallow what comes behind it.
  public mutating func element(endsAtEntries: Bool = false) -> XMLElement {
    guard open.count > 0 else { return XMLElement() }
    let outer = open.count - 1
    isKeeping = true
    entryLimit = endsAtEntries ? outer : nil
    store.open(name, attributes: firstAttribute)
    loop: while room > 0, hasPlace {
      switch next() {
      case .start: store.open(name, attributes: firstAttribute)
      case .text: store.addText(from: textStart)
      case .end:
        store.close()
        if open.count <= outer { break loop }
      case .finished: break loop
      }
    }
    isKeeping = false
    store.closeAll()
    var whole = XMLElement()
    swap(&whole, &store)
    if open.count > outer { skip(to: outer) }
    entryLimit = nil
    return whole
  }

  /// Passes over the element that has just begun.
  public mutating func skip() { skip(to: open.count - 1) }

  private mutating func skip(to outer: Int) {
    while true {
      switch next() {
      case .end: if open.count <= outer { return }
      case .finished: return
      case .start, .text: break
      }
    }
  }

  private mutating func close() -> Event {
    closing -= 1
    guard let element = open.popLast() else { return .finished }
    name = element.name
    names.leave(to: open.count)
    return .end
  }

  /// Text up to the next `<`; one at `at` itself is text.
  private mutating func readText(from start: Int) {
    let from = start + (source[start] == 0x3C ? 1 : 0)
    let end = find(0x3C, from: from) ?? source.count
    at = end
    appendText(start..<end)
  }

  /// Appends a text of the source, references resolved. Where the source is too large to be looked
  /// through before, what was encoded twice is undone here.
  mutating func appendText(_ range: Range<Int>) {
    let raw = fitting(range)
    if passed != nil, let mended = DoubleEncoding.mended(raw) {
      mended.withUnsafeBufferPointer { references.append($0, to: &store.bytes) }
    } else {
      references.append(raw, to: &store.bytes)
    }
  }

  /// Whether more nodes and attributes are kept of an element.
  var hasPlace: Bool { store.count + store.attributes.count < Self.mostNodes }

  /// How many bytes more are kept of an element.
  private var room: Int { max(0, Self.mostBytes - store.bytes.count) }

  /// As much of the source as there is room for.
  func fitting(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range].prefix(room))
  }

  /// What the `<` at `at` begins; nothing where it is passed over.
  private mutating func markup() -> Event? {
    guard at + 1 < source.count else { return stray() }
    switch source[at + 1] {
    case 0x21: return declaration()
    case 0x3F:
      at = find([0x3F, 0x3E], from: at + 2).map { $0 + 2 } ?? end(ofTag: at)
      return nil
    case 0x2F:
      guard at + 2 < source.count, Self.beginsName(source[at + 2]) else { break }
      return endTag()
    default:
      guard Self.beginsName(source[at + 1]) else { break }
      if let event = startTag() { return event }
    }
    return stray()
  }

  /// A `<` that begins nothing.
  private mutating func stray() -> Event {
    isWellFormed = false
    readText(from: at)
    return .text
  }

  /// A comment, a CDATA section or a DOCTYPE.
  private mutating func declaration() -> Event? {
    if holds("--", at: at + 2) {
      at = find([0x2D, 0x2D, 0x3E], from: at + 4).map { $0 + 3 } ?? end(ofTag: at)
      return nil
    }
    if holds("[CDATA[", at: at + 2) {
      let start = at + 9
      let end = find([0x5D, 0x5D, 0x3E], from: start)
      if end == nil { isWellFormed = false }
      let raw = fitting(start..<(end ?? source.count))
      if passed != nil, let mended = DoubleEncoding.mended(raw) {
        store.bytes += mended
      } else {
        store.bytes.append(contentsOf: raw)
      }
      at = end.map { $0 + 3 } ?? source.count
      return .text
    }
    if holds("DOCTYPE", at: at + 2) || holds("doctype", at: at + 2) {
      readDoctype()
      return nil
    }
    at = end(ofTag: at)
    return nil
  }

  private mutating func endTag() -> Event? {
    var end = at + 2
    while end < source.count, Self.continuesName(source[end]) { end += 1 }
    let written = (at + 2)..<end
    while end < source.count, source[end] != 0x3E, source[end] != 0x3C { end += 1 }
    at = end < source.count && source[end] == 0x3E ? end + 1 : end
    if flattened > 0 {
      flattened -= 1
      return nil
    }
    let found = self.open.lastIndex { same($0.written, written) }
    if found != self.open.count - 1 { isWellFormed = false }
    guard let level = found else { return nil }
    closing = self.open.count - level
    return self.close()
  }

  /// A start tag; nothing if it is none after all, and `at` has not moved.
  private mutating func startTag() -> Event? {
    var end = at + 1
    while end < source.count, Self.continuesName(source[end]) { end += 1 }
    guard end == source.count || Self.endsName(source[end]), end - at <= Self.longestName else {
      return nil
    }
    let written = (at + 1)..<end
    let start = at
    at = end
    let isEmpty = readAttributes()
    guard open.count < Self.deepest else {
      if !isEmpty { flattened += 1 }
      return .text
    }
    resolveAttributes(depth: open.count + 1)
    let name = names.name(in: source, written, isAttribute: false)
    // An item in an item: the first was never ended. It ends here, and this tag is read again.
    if let level = unended(name) {
      at = start
      isWellFormed = false
      closing = open.count - level
      return close()
    }
    open.append(Open(name: name, written: written))
    self.name = name
    if isEmpty { closing = 1 }
    return .start
  }

  /// Where an element is open that an entry of a feed cannot stand in, another entry mostly. In what
  /// an entry quotes there may be entries.
  private func unended(_ name: XMLName) -> Int? {
    guard name.local == "item" || name.local == "entry", name.vocabulary != .xhtml,
      name.vocabulary != .other
    else { return nil }
    if let entryLimit, name.vocabulary != .rdf { return entryLimit }
    for level in open.indices.suffix(4).reversed() {
      if open[level].name == name { return level }
      if ["content", "source", "channel", "feed", "items"].contains(open[level].name.local) {
        break
      }
    }
    return nil
  }

  private func same(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count {
      let (first, second) = (source[one.lowerBound + offset], source[other.lowerBound + offset])
      if first != second, first | 0x20 != second | 0x20 || !Self.isLetter(first) { return false }
    }
    return true
  }
}
