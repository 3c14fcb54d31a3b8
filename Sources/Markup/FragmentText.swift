/// A snippet of HTML, such as the content of a feed's entry, as plain text.
public enum FragmentText {
  /// The words of a snippet without its markup: a line feed between blocks, one space for other
  /// white space, none at the ends; references resolved. What no browser shows as text is left out:
  /// scripts, style sheets, templates, frames, drawings, formulas.
  ///
  /// It is text from outside like its source: nothing in it is made safe. Linear in the length of
  /// `html`, whatever that holds; the text is never longer than the snippet.
  public static func plain(_ html: String) -> String {
    var html = html
    return html.withUTF8 { input in
      String(unsafeUninitializedCapacity: input.count) { output in
        var writer = PlainWriter(output)
        write(input, to: &writer)
        return writer.count
      }
    }
  }

  private static func write(_ input: UnsafeBufferPointer<UInt8>, to writer: inout PlainWriter) {
    var scanner = FragmentScanner(input, wantsAttributes: false)
    var hidden: (tag: HTMLTag, depth: Int)?
    while let token = scanner.next() {
      switch token {
      case .text(let range):
        if hidden == nil { writer.add(input, range) }
      case .start(let tag):
        if let (hider, depth) = hidden {
          if tag == hider {
            hidden = (hider, depth + (scanner.isSelfClosing ? 0 : 1))
          } else if hider != .template, endsDrawing(tag) {
            hidden = nil
          }
          if hidden != nil { continue }
        }
        if parts(tag) { writer.breakLine() }
        switch tag {
        case .script, .style, .iframe: _ = scanner.skipContent(of: tag)
        case .template: hidden = (tag, 1)
        case .svg, .math: if !scanner.isSelfClosing { hidden = (tag, 1) }
        default: break
        }
      case .end(let tag):
        if let (hider, depth) = hidden {
          if tag == hider { hidden = depth > 1 ? (hider, depth - 1) : nil }
        } else if parts(tag) {
          writer.breakLine()
        }
      }
    }
  }

  /// Whether an element cannot be in a drawing or formula, and ends it where it stands in one (HTML
  /// standard, section 13.2.6.5).
  private static func endsDrawing(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .p, .div, .ul, .ol, .li, .dl, .dd, .dt, .table, .blockquote, .pre, .hr, .br, .img: true
    default: tag.headingLevel != nil
    }
  }

  /// Whether what stands before and after an element, or its end, is not one line of words.
  private static func parts(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .br, .img, .image, .video, .audio, .iframe: true
    // They are not shown, or part nothing where they are.
    case .script, .style, .template, .noscript, .object: false
    default: tag.isBlock
    }
  }
}

/// Writes words into memory that has room for all of the input.
private struct PlainWriter {
  private let output: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  /// What stands before the next word: nothing, a space or a line feed.
  private var gap: UInt8 = 0

  init(_ output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

  mutating func breakLine() { gap = 0x0A }

  /// Adds a text as it stands in the source.
  mutating func add(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let classes = Self.classes
    var from = range.lowerBound
    var index = from
    while index < range.upperBound {
      switch classes[Int(input[index])] {
      case .plain: index += 1
      case .space:
        // One space between two words goes with them.
        if index > from, input[index] == 0x20, index + 1 < range.upperBound,
          classes[Int(input[index + 1])] == .plain
        {
          index += 2
          continue
        }
        append(input, from..<index)
        space()
        index += 1
        from = index
      case .ampersand:
        append(input, from..<index)
        switch CharacterReference.read(input, at: index, in: range, isAttribute: false) {
        case .reference(let reference):
          append(reference.scalar)
          index += reference.length
          from = index
        case .none, .unknown:
          from = index
          index += 1
        }
      case .wide:
        let length = SpaceScan.length(in: input, at: index)
        if length > 0 {
          append(input, from..<index)
          space()
          from = index + length
        }
        index += max(length, 1)
      }
    }
    append(input, from..<range.upperBound)
  }

  private mutating func space() { if gap == 0 { gap = 0x20 } }

  private mutating func append(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty, let source = input.baseAddress, let target = place(for: range.count)
    else { return }
    target.update(from: source + range.lowerBound, count: range.count)
  }

  private mutating func append(_ scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar) else { return }
    if scalar.properties.isWhitespace { return space() }
    guard var target = place(for: bytes.count) else { return }
    for byte in bytes {
      target.pointee = byte
      target += 1
    }
  }

  /// Where the next word goes, behind the gap before it; nothing if it had no room.
  private mutating func place(for length: Int) -> UnsafeMutablePointer<UInt8>? {
    let start = gap != 0 && count > 0 ? count + 1 : count
    guard start + length <= output.count, let base = output.baseAddress else { return nil }
    if start > count { base[count] = gap }
    gap = 0
    count = start + length
    return base + start
  }

  private enum Class: UInt8 { case plain, space, ampersand, wide }

  /// What a byte may begin: white space of Unicode begins with four of those beyond ASCII.
  private static let classes: [Class] = (0...255).map { byte in
    switch byte {
    case 0x20, 0x09...0x0D: .space
    case 0x26: .ampersand
    case 0xC2, 0xE1, 0xE2, 0xE3: .wide
    default: .plain
    }
  }
}
