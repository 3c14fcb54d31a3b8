import Articles
import Markup

/// The words of a passage with the links and emphasis in them, read from the tree.
struct PassageText {
  /// Clean text, white space collapsed but for line breaks and code.
  private(set) var text = ""
  /// Links and emphasis in order of their start, in UTF-8 offsets.
  private(set) var inlines: [Inline] = []

  private var open: [(end: Int, kind: Inline.Kind, start: Int)] = []
  private var pendingSpace = false

  /// Reads the nodes of a passage; dropped subtrees in it are left out.
  init(_ passage: Passage, of reading: Reading, address: PageAddress?) {
    let document = reading.document
    let isCode = passage.role == .code
    var isFirstCell = true
    var index = passage.nodes.lowerBound
    openAncestors(of: index, within: passage.element, document, address)
    while index < passage.nodes.upperBound {
      close(before: index)
      let node = document.nodes[index]
      if reading.isDropped(index) {
        index = Int(node.end)
        continue
      }
      switch node.tag {
      case .text:
        let raw = String(decoding: document.bytes[document.textRange(of: index)], as: UTF8.self)
        append(SafeText(raw).string, isCode: isCode)
      case .br: isCode ? append("\n", isCode: true) : breakLine()
      case .td, .th:
        if !isFirstCell { separateCells() }
        isFirstCell = false
      case .rt, .rp:
        index = Int(node.end)
        continue
      default:
        if node.tag.isBlock {
          isCode ? endLine() : (pendingSpace = !text.isEmpty)
        }
        if let kind = Self.kind(of: index, document, address) {
          open.append((Int(node.end), kind, -1))
        }
      }
      index += 1
    }
    close(before: Int.max)
    inlines.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    finish(isCode: isCode)
  }

  /// A link or emphasis may be opened around the whole block.
  private mutating func openAncestors(
    of node: Int, within element: Int, _ document: HTMLDocument, _ address: PageAddress?
  ) {
    var found: [(Int, Inline.Kind, Int)] = []
    var parent = document.parent(of: node)
    var steps = 0
    while let ancestor = parent, steps < 12 {
      if let kind = Self.kind(of: ancestor, document, address) {
        found.append((document.end(of: ancestor), kind, -1))
      }
      if document.tag(of: ancestor) == .body { break }
      parent = document.parent(of: ancestor)
      steps += 1
    }
    open = found.reversed()
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

  private mutating func append(_ piece: String, isCode: Bool) {
    if isCode {
      start()
      text += piece
      return
    }
    var word = ""
    for scalar in piece.unicodeScalars {
      if scalar.properties.isWhitespace {
        flush(&word)
        pendingSpace = true
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    flush(&word)
  }

  private mutating func flush(_ word: inout String) {
    guard !word.isEmpty else { return }
    if pendingSpace, !text.isEmpty, !text.hasSuffix("\n") { text += " " }
    pendingSpace = false
    start()
    text += word
    word = ""
  }

  /// The inlines that are open begin with the first word in them.
  private mutating func start() {
    let offset = text.utf8.count
    for index in open.indices where open[index].start < 0 { open[index].start = offset }
  }

  private mutating func close(before node: Int) {
    while let last = open.lastIndex(where: { $0.end <= node }) {
      let inline = open.remove(at: last)
      if inline.start >= 0, inline.start < text.utf8.count {
        inlines.append(Inline(inline.kind, start: inline.start, end: text.utf8.count))
      }
    }
  }

  private mutating func breakLine() {
    pendingSpace = false
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
  }

  /// A line of code that is an element of its own.
  private mutating func endLine() {
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
  }

  private mutating func separateCells() {
    pendingSpace = false
    text += Block.cellSeparator
  }

  private mutating func finish(isCode: Bool) {
    var end = text.endIndex
    while end > text.startIndex {
      let before = text.index(before: end)
      guard text[before].isWhitespace else { break }
      end = before
    }
    text = String(text[..<end])
    if isCode {
      let lead = text.prefix { $0 == "\n" }.utf8.count
      if lead > 0 {
        text = String(text.dropFirst(lead))
        inlines = inlines.map {
          Inline($0.kind, start: max(0, $0.start - lead), end: max(0, $0.end - lead))
        }
      }
    }
    let length = text.utf8.count
    inlines = inlines.compactMap { inline in
      let end = min(inline.end, length)
      return inline.start < end ? Inline(inline.kind, start: inline.start, end: end) : nil
    }
  }
}
