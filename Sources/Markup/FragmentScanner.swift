#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The tokens of a snippet of HTML, in one walk over its bytes, as the tokenizer of the HTML
/// standard finds them (section 13.2.5). Comments are passed over. Nothing is copied: texts and
/// values are ranges of the input, their references still in them.
///
/// Unlike `TagScanner`, which tells a parser's guard where tags are, it says what they are.
struct FragmentScanner {
  enum Token {
    case text(Range<Int>)
    case start(HTMLTag)
    case end(HTMLTag)
  }

  /// An attribute of the kind that a document keeps, and where its value stands.
  struct Attribute {
    let name: HTMLAttribute
    let value: Range<Int>
  }

  let input: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// The attributes of the last start tag, if they are wanted; of those named alike the first.
  private(set) var attributes: [Attribute] = []
  /// Whether the last start tag ended in `/>`, which matters for elements of SVG and MathML.
  private(set) var isSelfClosing = false
  /// Whether something was passed that tokenizers take differently or that no writer means: a tag
  /// cut short, a quote in the name of an attribute, a document type.
  private(set) var isOdd = false

  private let wantsAttributes: Bool
  /// Elements without markup whose end tag does not come any more.
  private var unended: Set<HTMLTag> = []

  init(_ input: UnsafeBufferPointer<UInt8>, wantsAttributes: Bool) {
    self.input = input
    self.wantsAttributes = wantsAttributes
  }

  /// The next token; nothing at the end.
  mutating func next() -> Token? {
    var start = position
    while let sign = find(0x3C, from: position), sign + 1 < input.count {
      let next = input[sign + 1]
      position = sign
      if Self.isLetter(next) {
        return sign > start ? .text(start..<sign) : startTag()
      }
      guard next == 0x2F || next == 0x21 || next == 0x3F else {
        position += 1
        continue
      }
      if sign > start { return .text(start..<sign) }
      if next == 0x2F, sign + 2 < input.count, Self.isLetter(input[sign + 2]) { return endTag() }
      skipMarkup()
      start = position
    }
    position = input.count
    return start < input.count ? .text(start..<input.count) : nil
  }

  /// Passes over the content of an element that holds no markup, such as a script, up to its end
  /// tag, which is the next token; gives where the content stands.
  ///
  /// An element that is never ended goes on to the end of the input. But many write `<iframe … />`,
  /// as XML would have it: where that has no end tag, it has no content either, and this is nothing.
  mutating func skipContent(of tag: HTMLTag) -> Range<Int>? {
    let start = position
    if isSelfClosing, unended.contains(tag) { return nil }
    var holdsMarkup = false
    while let sign = find(0x3C, from: position) {
      position = sign + 1
      guard position < input.count else { break }
      if input[position] == 0x21 { holdsMarkup = true }
      guard input[position] == 0x2F else { continue }
      position += 1
      let isEnd = readName() == tag
      position = isEnd ? sign : sign + 2
      if isEnd {
        isOdd = isOdd || holdsMarkup
        return start..<sign
      }
    }
    guard !isSelfClosing else {
      unended.insert(tag)
      position = start
      return nil
    }
    isOdd = true
    position = input.count
    return start..<position
  }

  private mutating func startTag() -> Token? {
    position += 1
    let tag = readName()
    readAttributes()
    return position > input.count ? cutShort() : .start(tag)
  }

  private mutating func endTag() -> Token? {
    position += 2
    let tag = readName()
    readAttributes()
    return position > input.count ? cutShort() : .end(tag)
  }

  /// A tag that never ends is no tag and no text.
  private mutating func cutShort() -> Token? {
    position = input.count
    isOdd = true
    return nil
  }

  private mutating func readName() -> HTMLTag {
    var hash = HTMLNames.Hash()
    while position < input.count, !Self.endsName(input[position]) {
      hash.add(Self.lower(input[position]))
      position += 1
    }
    return Self.tags[hash] ?? .unknown
  }

  /// Reads up to the end of a tag and goes behind it; beyond the input if there is none.
  private mutating func readAttributes() {
    if wantsAttributes { attributes.removeAll(keepingCapacity: true) }
    isSelfClosing = false
    while position < input.count {
      let byte = input[position]
      if byte == 0x3E {
        position += 1
        return
      }
      if byte == 0x2F || Self.isSpace(byte) {
        isSelfClosing = byte == 0x2F
        position += 1
        continue
      }
      isSelfClosing = false
      readAttribute()
    }
    position = input.count + 1
  }

  private mutating func readAttribute() {
    var hash = HTMLNames.Hash()
    // An equals sign that opens a name is part of it.
    if input[position] == 0x3D { isOdd = true }
    repeat {
      let byte = input[position]
      if byte == 0x22 || byte == 0x27 || byte == 0x3C || byte >= 0x80 { isOdd = true }
      hash.add(Self.lower(byte))
      position += 1
    } while position < input.count && !Self.endsName(input[position]) && input[position] != 0x3D
    while position < input.count, Self.isSpace(input[position]) { position += 1 }
    var value = position..<position
    if position < input.count, input[position] == 0x3D {
      position += 1
      value = readValue()
    }
    guard wantsAttributes, let name = Self.names[hash] else { return }
    if !attributes.contains(where: { $0.name == name }) {
      attributes.append(Attribute(name: name, value: value))
    }
  }

  private mutating func readValue() -> Range<Int> {
    while position < input.count, Self.isSpace(input[position]) { position += 1 }
    guard position < input.count else { return position..<position }
    let quote = input[position]
    if quote == 0x22 || quote == 0x27 {
      let start = position + 1
      guard let end = find(quote, from: start) else {
        position = input.count
        return start..<start
      }
      position = end + 1
      return start..<end
    }
    let start = position
    while position < input.count, !Self.isSpace(input[position]), input[position] != 0x3E {
      switch input[position] {
      case 0x22, 0x27, 0x3C, 0x3D, 0x60: isOdd = true
      default: break
      }
      position += 1
    }
    return start..<position
  }

  /// Goes behind a comment, or what is taken for one (HTML standard, section 13.2.5.41).
  private mutating func skipMarkup() {
    position += 2
    guard position + 1 < input.count, input[position - 1] == 0x21, input[position] == 0x2D,
      input[position + 1] == 0x2D
    else {
      // A document type, a declaration of XML, a closing tag without a name.
      isOdd = true
      position = find(0x3E, from: position - 1).map { $0 + 1 } ?? input.count
      return
    }
    position += 2
    if position < input.count, input[position] == 0x3E {
      position += 1
      return
    }
    if position + 1 < input.count, input[position] == 0x2D, input[position + 1] == 0x3E {
      position += 2
      return
    }
    let first = position
    while let end = find(0x3E, from: position) {
      position = end + 1
      let dashes = (input[end - 1] == 0x21 ? end - 1 : end) - 2
      // The two dashes that open a comment do not end it.
      if dashes >= first, input[dashes] == 0x2D, input[dashes + 1] == 0x2D { return }
    }
    isOdd = true
    position = input.count
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < input.count, let base = input.baseAddress,
      let found = memchr(base + start, Int32(byte), input.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static let tags = HTMLNames.tags
  private static let names = HTMLNames.attributes

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == 0x3E || byte == 0x2F || isSpace(byte)
  }
}
