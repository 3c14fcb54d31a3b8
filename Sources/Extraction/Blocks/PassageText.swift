import Articles
import Markup

/// The words of a passage with the links and emphasis in them, read from the tree.
struct PassageText {
  /// Clean text, white space collapsed but for line breaks and code.
  private(set) var text = ""
  /// Links and emphasis in order of their start, in UTF-8 offsets.
  private(set) var inlines: [Inline] = []

  private var bytes: [UInt8] = []
  private var open: [(end: Int, kind: Inline.Kind, start: Int)] = []
  private var started = 0
  private var pendingSpace = false

  /// Reads the nodes of a passage; dropped subtrees in it are left out.
  init(_ passage: Passage, of reading: Reading, address: PageAddress?) {
    let document = reading.document
    self.init(passage, document, reading.droppedBy) { Self.kind(of: $0, document, address) }
  }

  /// The words alone, for rules that judge by them.
  static func words(of passage: Passage, in reading: Reading) -> String {
    PassageText(passage, reading.document, reading.droppedBy) { _ in nil }.text
  }

  private init(
    _ passage: Passage, _ document: HTMLDocument, _ droppedBy: [UInt8],
    kind: (_ node: Int) -> Inline.Kind?
  ) {
    let isCode = passage.role == .code
    var isFirstCell = true
    var index = Self.start(of: passage, in: document)
    openAncestors(of: index, document, kind)
    while index < passage.nodes.upperBound {
      close(before: index)
      let node = document.nodes[index]
      if droppedBy[index] != 0 {
        index = Int(node.end)
        continue
      }
      switch node.tag {
      case .text:
        let range = document.textRange(of: index)
        if isCode {
          appendCode(SafeText(String(decoding: document.bytes[range], as: UTF8.self)).string)
        } else {
          document.bytes.withUnsafeBufferPointer {
            append(UnsafeBufferPointer(rebasing: $0[range]))
          }
        }
      case .br: isCode ? appendCode("\n") : breakLine()
      case .td, .th:
        if !isFirstCell { separateCells() }
        isFirstCell = false
      case .rt, .rp:
        if document.isBracketedReading(index) { break }
        index = Int(node.end)
        continue
      case .math, .img:
        if !isCode, let formula = Formula.source(of: index, in: document) {
          appendCleaned(" " + formula)
          index = Int(node.end)
          continue
        }
      case .sup:
        if !isCode, let mark = FootnoteMark.number(at: index, after: bytes, in: document) {
          pendingSpace = false
          appendCleaned("[" + mark + "]")
          pendingSpace = bytes.count == mark.utf8.count + 2
          index = Int(node.end)
          continue
        }
        if !isCode, let power = Power.number(at: index, after: bytes, in: document) {
          appendCleaned(power)
          index = Int(node.end)
          continue
        }
      default:
        if isCode, Self.isLine(index, document) { endLine() }
        if node.tag.isBlock {
          isCode ? endLine() : (pendingSpace = !bytes.isEmpty)
        }
        if let kind = kind(index) { open.append((Int(node.end), kind, -1)) }
      }
      index += 1
    }
    close(before: Int.max)
    inlines.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    finish(isCode: isCode)
  }

  /// Where a passage begins: at its first text, or at the mark of a footnote that this is in.
  private static func start(of passage: Passage, in document: HTMLDocument) -> Int {
    let first = passage.nodes.lowerBound
    var node = first
    for _ in 0..<2 {
      guard let parent = document.parent(of: node), parent > passage.element else { break }
      if document.tag(of: parent) == .sup { return parent }
      node = parent
    }
    return first
  }

  /// A link or emphasis may be opened around the whole block.
  private mutating func openAncestors(
    of node: Int, _ document: HTMLDocument, _ kind: (_ node: Int) -> Inline.Kind?
  ) {
    var parent = document.parent(of: node)
    var steps = 0
    while let ancestor = parent, steps < 12 {
      if let kind = kind(ancestor) { open.append((document.end(of: ancestor), kind, -1)) }
      if document.tag(of: ancestor) == .body { break }
      parent = document.parent(of: ancestor)
      steps += 1
    }
    open.reverse()
  }

  private static func kind(of node: Int, _ document: HTMLDocument, _ address: PageAddress?)
    -> Inline.Kind?
  {
    switch document.tag(of: node) {
    case .a:
      guard let href = document.attribute(.href, of: node), !href.isEmpty, !href.hasPrefix("#")
      else { return nil }
      let link = PageAddress.resolve(href, against: address)
      return link.map { .link(SafeText($0)) }
    case .em, .i, .cite, .dfn: return .emphasis
    case .strong, .b: return .strong
    case .code, .kbd, .samp, .tt: return .code
    default: return nil
    }
  }

  private mutating func appendCode(_ piece: String) {
    start()
    bytes += piece.utf8
  }

  /// Appends words as they stand in the page: one space for white space, nothing unsafe.
  private mutating func append(_ raw: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < raw.count {
      let space = SpaceScan.length(in: raw, at: index)
      if space > 0 {
        pendingSpace = true
        index += space
        continue
      }
      let from = index
      while index < raw.count {
        let plain = PlainWords.length(in: raw, at: index, from: from)
        if plain > 0 {
          index += plain
          continue
        }
        // The space behind the last word is left for what comes.
        if index > from, raw[index - 1] == 0x20 { index -= 1 }
        if SpaceScan.length(in: raw, at: index) > 0 { break }
        let length = SafeText.plainLength(raw, at: index)
        guard length > 0 else {
          appendWord(UnsafeBufferPointer(rebasing: raw[from..<index]))
          return appendCleaned(String(decoding: raw[index...], as: UTF8.self))
        }
        index += length
      }
      if index > from, raw[index - 1] == 0x20 { index -= 1 }
      appendWord(UnsafeBufferPointer(rebasing: raw[from..<index]))
    }
  }

  /// Appends the rest of a text from the first letter that takes a closer look.
  private mutating func appendCleaned(_ raw: String) {
    var clean = SafeText(raw).string
    clean.withUTF8 { bytes in
      var from = 0
      var index = 0
      while index < bytes.count {
        let space = SpaceScan.length(in: bytes, at: index)
        if space > 0 {
          appendWord(UnsafeBufferPointer(rebasing: bytes[from..<index]))
          pendingSpace = true
          from = index + space
        }
        index += max(space, 1)
      }
      appendWord(UnsafeBufferPointer(rebasing: bytes[from...]))
    }
  }

  private mutating func appendWord(_ word: UnsafeBufferPointer<UInt8>) {
    guard !word.isEmpty else { return }
    if pendingSpace, let last = bytes.last, last != 0x0A { bytes.append(0x20) }
    pendingSpace = false
    start()
    bytes.append(contentsOf: word)
  }

  /// The inlines that are open begin with the first word in them.
  private mutating func start() {
    while started < open.count {
      open[started].start = bytes.count
      started += 1
    }
  }

  private mutating func close(before node: Int) {
    while let inline = open.last, inline.end <= node {
      open.removeLast()
      started = min(started, open.count)
      if inline.start >= 0, inline.start < bytes.count {
        inlines.append(Inline(inline.kind, start: inline.start, end: bytes.count))
      }
    }
  }

  private mutating func breakLine() {
    pendingSpace = false
    endLine()
  }

  /// Whether an element is by its class a line of code: many pages set one in each, and let their
  /// style sheet break it.
  private static func isLine(_ node: Int, _ document: HTMLDocument) -> Bool {
    guard document.tag(of: node) == .span || document.tag(of: node) == .code,
      let range = document.attributeRange(.class, of: node), range.count < 80
    else { return false }
    return document.bytes[range].split(separator: 0x20).contains { name in
      ["line", "code-line", "token-line", "view-line", "cm-line"].contains {
        name.elementsEqual($0.utf8)
      }
    }
  }

  /// A line of code that is an element of its own.
  private mutating func endLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  private mutating func separateCells() {
    pendingSpace = false
    bytes += Block.cellSeparator.utf8
  }

  private mutating func finish(isCode: Bool) {
    var length = bytes.withUnsafeBufferPointer { SpaceScan.trimmedCount(of: $0) }
    let lead = isCode ? bytes.prefix(length).prefix { $0 == 0x0A }.count : 0
    text = String(decoding: bytes[lead..<max(lead, length)], as: UTF8.self)
    bytes = []
    length = max(0, length - lead)
    inlines = inlines.compactMap { inline in
      let start = max(0, inline.start - lead)
      let end = min(max(0, inline.end - lead), length)
      return start < end ? Inline(inline.kind, start: start, end: end) : nil
    }
  }
}
