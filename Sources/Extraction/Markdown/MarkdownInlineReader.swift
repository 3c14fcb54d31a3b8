import Articles

/// One paragraph's Markdown → its words, and the links and emphasis in them.
///
/// The text is cut into tokens from left to right; brackets and runs of signs are paired on the way;
/// then the words are put together and the pairs become ranges. Linear: no look ahead is unbounded.
struct MarkdownInlineReader {
  /// What was read.
  struct Result {
    var text = ""
    var inlines: [Inline] = []
    /// The images: where their alternative text stands, and their address.
    var images: [(range: Range<Int>, source: String)] = []
  }

  private struct Bracket {
    let token: Int
    let source: Int
    let isImage: Bool
    let firstRun: Int
    var isActive = true
  }

  private struct Link {
    let open: Int
    let close: Int
    let address: String
    let isImage: Bool
  }

  private let bytes: [UInt8]
  private let references: MarkdownReferences
  /// The words of each token; empty for marks that have become a pair.
  private var tokens: [[UInt8]] = []
  private var pending: [UInt8] = []
  private var emphasis = MarkdownEmphasis()
  private var brackets: [Bracket] = []
  private var links: [Link] = []
  private var codes: [Int] = []
  private var ticks: [Int: [Int]] = [:]

  /// Reads the inline marks of a text.
  static func read(_ text: String, _ references: MarkdownReferences = .init()) -> Result {
    var reader = MarkdownInlineReader(text, references)
    reader.tokenize()
    reader.emphasis.pair(from: 0)
    return reader.result()
  }

  private init(_ text: String, _ references: MarkdownReferences) {
    bytes = Array(text.utf8)
    self.references = references
    var index = 0
    while index < bytes.count {
      let length = run(at: index, of: 0x60)
      if length > 0 { ticks[length, default: []].append(index) }
      index += max(1, length)
    }
    // Last first, so that a reader from the left takes them off the end.
    for length in ticks.keys { ticks[length]?.reverse() }
  }

  private func run(at index: Int, of sign: UInt8) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == sign { end += 1 }
    return end - index
  }

  private mutating func flush() {
    if !pending.isEmpty { tokens.append(pending) }
    pending = []
  }

  /// Adds a token of its own and gives its index.
  private mutating func add(_ words: [UInt8]) -> Int {
    flush()
    tokens.append(words)
    return tokens.count - 1
  }

  private mutating func tokenize() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x5C: index = escape(index)
      case 0x60: index = code(index)
      case 0x2A, 0x5F, 0x7E: index = signs(index, byte)
      case 0x21 where index + 1 < bytes.count && bytes[index + 1] == 0x5B:
        open(index + 1, isImage: true)
        index += 2
      case 0x5B:
        open(index, isImage: false)
        index += 1
      case 0x5D: index = close(index)
      case 0x3C: index = angle(index)
      case 0x26: index = entity(index)
      case 0x0A: index = lineBreak(index)
      case 0x68 where startsAddress(index): index = address(index)
      default:
        pending.append(byte)
        index += 1
      }
    }
    flush()
  }

  private mutating func escape(_ index: Int) -> Int {
    guard index + 1 < bytes.count else {
      pending.append(0x5C)
      return index + 1
    }
    switch bytes[index + 1] {
    case 0x0A:
      pending.append(0x0A)
      return index + 2
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      pending.append(bytes[index + 1])
      return index + 2
    default:
      pending.append(0x5C)
      return index + 1
    }
  }

  private mutating func code(_ index: Int) -> Int {
    let length = run(at: index, of: 0x60)
    let start = index + length
    while let next = ticks[length]?.last, next < start { ticks[length]?.removeLast() }
    guard let end = ticks[length]?.last else {
      pending += bytes[index..<start]
      return start
    }
    var words = bytes[start..<end].map { $0 == 0x0A ? 0x20 : $0 }
    let isPadded = words.count > 2 && words.first == 0x20 && words.last == 0x20
    if isPadded && words.contains(where: { $0 != 0x20 }) {
      words = Array(words[1..<(words.count - 1)])
    }
    codes.append(add(words))
    return end + length
  }

  private mutating func signs(_ index: Int, _ sign: UInt8) -> Int {
    let count = run(at: index, of: sign)
    if sign == 0x7E && count != 2 {
      pending += bytes[index..<(index + count)]
      return index + count
    }
    let token = add([])
    emphasis.add(
      token: token, sign: sign, count: count,
      before: MarkdownEmphasis.characterClass(bytes, at: index, isBefore: true),
      after: MarkdownEmphasis.characterClass(bytes, at: index + count, isBefore: false))
    return index + count
  }

  private mutating func open(_ index: Int, isImage: Bool) {
    let token = add(isImage ? [0x21, 0x5B] : [0x5B])
    brackets.append(
      Bracket(token: token, source: index, isImage: isImage, firstRun: emphasis.runs.count))
  }

  private mutating func close(_ index: Int) -> Int {
    guard let bracket = brackets.popLast() else {
      pending.append(0x5D)
      return index + 1
    }
    guard bracket.isActive,
      let (address, end) = MarkdownLinkTarget.read(
        bytes, from: bracket.source, closedAt: index, references)
    else {
      pending.append(0x5D)
      return index + 1
    }
    emphasis.pair(from: bracket.firstRun)
    tokens[bracket.token] = []
    while let last = links.last, !bracket.isImage, last.open > bracket.token, !last.isImage {
      links.removeLast()
    }
    links.append(
      Link(open: bracket.token, close: add([]), address: address, isImage: bracket.isImage))
    // A link holds no other: the brackets around this one are text.
    if !bracket.isImage {
      for outer in brackets.indices.reversed() where !brackets[outer].isImage {
        if !brackets[outer].isActive { break }
        brackets[outer].isActive = false
      }
    }
    return end
  }

  private mutating func angle(_ index: Int) -> Int {
    let rest = bytes[index...]
    if let address = MarkdownLinkTarget.autolink(rest) {
      let words = String(decoding: address, as: UTF8.self)
      link(Array(address), to: words.contains(":") ? words : "mailto:" + words)
      return index + address.count + 2
    }
    guard let tag = MarkdownHTML.tag(rest) else {
      pending.append(0x3C)
      return index + 1
    }
    if tag.name == "br" { pending.append(0x0A) }
    return index + tag.length
  }

  private mutating func link(_ words: [UInt8], to address: String) {
    let open = add(words)
    links.append(Link(open: open, close: open + 1, address: address, isImage: false))
  }

  private mutating func entity(_ index: Int) -> Int {
    guard let (text, length) = MarkdownEntities.read(bytes[index...]) else {
      pending.append(0x26)
      return index + 1
    }
    pending += Array(text.utf8)
    return index + length
  }

  private mutating func lineBreak(_ index: Int) -> Int {
    var spaces = 0
    while pending.last == 0x20 {
      pending.removeLast()
      spaces += 1
    }
    pending.append(spaces >= 2 ? 0x0A : 0x20)
    return index + 1
  }

  private func startsAddress(_ index: Int) -> Bool {
    let before = MarkdownEmphasis.characterClass(bytes, at: index, isBefore: true)
    guard before != .letter, index + 8 < bytes.count else { return false }
    return bytes[index...].starts(with: "http://".utf8)
      || bytes[index...].starts(with: "https://".utf8)
  }

  /// An address that stands bare in the text.
  private mutating func address(_ index: Int) -> Int {
    let words = MarkdownLinkTarget.bareAddress(bytes[index...])
    link(Array(words), to: String(decoding: words, as: UTF8.self))
    return index + words.count
  }

  private func result() -> Result {
    var words: [UInt8] = []
    var starts: [Int] = []
    var kept = Array(repeating: 0, count: tokens.count)
    var signs: [Int: UInt8] = [:]
    for run in emphasis.runs {
      kept[run.token] = run.count
      signs[run.token] = run.sign
    }
    for (index, token) in tokens.enumerated() {
      starts.append(words.count)
      words += token
      if let sign = signs[index] { words += repeatElement(sign, count: kept[index]) }
    }
    starts.append(words.count)
    var result = Result(text: String(decoding: words, as: UTF8.self))
    func add(_ kind: Inline.Kind, _ start: Int, _ end: Int) {
      if start < end { result.inlines.append(Inline(kind, start: start, end: end)) }
    }
    for link in links {
      let (start, end) = (starts[link.open], starts[link.close])
      if link.isImage {
        result.images.append((start..<end, link.address))
      } else {
        add(.link(SafeText(link.address)), start, end)
      }
    }
    for code in codes { add(.code, starts[code], starts[code + 1]) }
    for span in emphasis.spans {
      add(span.isStrong ? .strong : .emphasis, starts[span.open + 1], starts[span.close])
    }
    result.inlines.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
    return result
  }
}
