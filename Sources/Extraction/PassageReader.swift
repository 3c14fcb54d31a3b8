import Articles
import Markup

/// Cuts what is left of a page into passages, in one walk over its nodes.
struct PassageReader {
  private let reading: Reading
  private let document: HTMLDocument
  private var passages: [Passage] = []
  private var current: Passage?
  private var open: [Context] = []
  private var linkEnd = 0
  private var breaks = 0
  private var rows = TableRows()

  /// What an open block element means for the text in it.
  private struct Context {
    let node: Int
    let end: Int
    var role: Passage.Role = .paragraph
    var listDepth = 0
    var quoteDepth = 0
    var ordinal: Int?
    var isRow = false
  }

  private let isJudged: Bool

  private init(_ reading: Reading, isJudged: Bool) {
    self.reading = reading
    self.isJudged = isJudged
    document = reading.document
  }

  /// The passages below a node. If no rule is to judge by their weight, the marks and letters that
  /// make it are not counted.
  static func passages(
    of reading: Reading, in root: Int, isJudged: Bool = true
  ) -> [Passage] {
    var reader = PassageReader(reading, isJudged: isJudged)
    reader.read(root)
    return reader.passages
  }

  private mutating func read(_ root: Int) {
    open = [Context(node: root, end: document.end(of: root))]
    var index = root + 1
    let end = document.end(of: root)
    document.bytes.withUnsafeBufferPointer { bytes in
      while index < end {
        while let last = open.last, last.end <= index, open.count > 1 {
          flush()
          open.removeLast()
        }
        let node = document.nodes[index]
        if reading.isDropped(index) {
          if node.tag.isBlock { flush() }
          index = Int(node.end)
          continue
        }
        if node.tag == .text {
          add(index, bytes)
          index += 1
          continue
        }
        index = enter(index, node)
      }
    }
    flush()
  }

  /// Goes into an element; the node to go on with.
  private mutating func enter(_ index: Int, _ node: HTMLDocument.Node) -> Int {
    let isInRow = open.last?.isRow == true
    switch node.tag {
    case .br:
      if !isInRow, current?.role != .code {
        breaks += 1
        if breaks > 1 { flush() }
      }
    case .hr:
      flush()
      passages.append(context(.rule, at: index))
    case .a:
      if document.has(.href, index) {
        linkEnd = max(linkEnd, Int(node.end))
        current?.links += 1
      }
    case .img, .image:
      if current == nil, !isInRow { addPicture(index) }
    case .math: begin(index)
    default:
      let isBlock = node.tag.isBlock || index == reading.metadata.headlineElement
      if isBlock, !isInRow, open.last?.role != .code {
        flush()
        let context = opened(index, node)
        open.append(context)
      }
    }
    return index + 1
  }

  private mutating func opened(_ index: Int, _ node: HTMLDocument.Node) -> Context {
    var context = open.last ?? Context(node: 0, end: document.count)
    let parent = context
    context = Context(
      node: index, end: Int(node.end), role: parent.role, listDepth: parent.listDepth,
      quoteDepth: parent.quoteDepth)
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: context.role = .heading(node.tag.headingLevel ?? 2)
    case .ul, .ol, .menu, .dir:
      context.listDepth += 1
      context.role = .paragraph
      if node.tag == .ol {
        let start = document.attribute(.start, of: index).flatMap { Int($0) } ?? 1
        context.ordinal = start
      }
    case .li:
      context.role = .item(
        depth: max(1, context.listDepth), ordinal: ordinal(of: index, in: parent))
    case .dd: context.role = .item(depth: context.listDepth + 1, ordinal: nil)
    case .blockquote: context.quoteDepth += 1
    case .pre, .listing, .xmp: context.role = .code
    case .figcaption: context.role = isPictured(index) ? .caption : .paragraph
    // The line over a table is no picture's.
    case .caption: context.role = .paragraph
    case .tr:
      if rows.isData(index, reading) {
        context.isRow = true
        let first = document.children(of: index).first { document.tag(of: $0) != .text }
        context.role = .row(isHeader: first.map { document.tag(of: $0) == .th } ?? false)
      } else {
        context.role = .paragraph
      }
    default:
      if let level = document.headingLevel(of: index) {
        context.role = .heading(level)
      } else if index == reading.metadata.headlineElement {
        context.role = .heading(1)
      } else if reading.isCaption(index) {
        context.role = .caption
      }
    }
    return context
  }

  /// Whether the figure of a caption shows something else than a table, a quote or code, which are
  /// text themselves.
  private func isPictured(_ caption: Int) -> Bool {
    var element = document.parent(of: caption)
    for _ in 0..<4 {
      guard let node = element else { return true }
      if document.tag(of: node) == .figure {
        return !(node..<min(document.end(of: node), node + 400)).contains {
          [.table, .blockquote, .pre].contains(document.tag(of: $0))
        }
      }
      element = document.parent(of: node)
    }
    return true
  }

  private func ordinal(of item: Int, in list: Context) -> Int? {
    guard let start = list.ordinal, start < 1 << 20 else { return nil }
    if let value = document.attribute(.value, of: item).flatMap({ Int($0) }),
      (-(1 << 20)...(1 << 20)).contains(value)
    {
      return value
    }
    // Passages of the same list count, so that a hundred thousand items stay linear.
    var number = start
    for passage in passages.reversed().prefix(200) {
      guard passage.nodes.lowerBound > list.node else { break }
      if case .item(let depth, let ordinal?) = passage.role, depth == list.listDepth {
        number = ordinal + 1
        break
      }
    }
    return number
  }

  private mutating func begin(_ index: Int) {
    if current == nil {
      let role = open.last?.role ?? .paragraph
      // A row begins with its first cell, be it empty.
      current = context(role, at: open.last.map { $0.isRow ? $0.node + 1 : index } ?? index)
    }
  }

  private func context(_ role: Passage.Role, at index: Int) -> Passage {
    let context = open.last
    return Passage(
      role: role, quoteDepth: context?.quoteDepth ?? 0, element: context?.node ?? 0,
      nodes: index..<index + 1)
  }

  private mutating func add(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeBufferPointer(rebasing: bytes[document.textRange(of: index)])
    let length = reading.measures.characters(of: index, text)
    if length == 0 {
      if current != nil { extend(to: index + 1) }
      return
    }
    breaks = 0
    begin(index)
    extend(to: index + 1)
    current?.characters += length
    if index < linkEnd { current?.linked += length }
    guard isJudged else { return }
    current?.stops += Self.stops(text)
    current?.wide += Self.wide(text)
  }

  private mutating func extend(to end: Int) {
    guard let passage = current else { return }
    current?.nodes = passage.nodes.lowerBound..<end
  }

  private mutating func addPicture(_ image: Int) {
    var picture = context(.picture, at: image)
    picture.image = image
    passages.append(picture)
  }

  private mutating func flush() {
    breaks = 0
    guard let passage = current else { return }
    passages.append(passage)
    current = nil
  }

  /// Letters of scripts that are written without spaces, each counted twice as in `characters`.
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count: Int32 = 0
    for byte in bytes { count &+= byte &- 0xE3 <= 0x0A ? 2 : 0 }
    return Int(count)
  }

  /// Marks that end or part sentences, in the scripts of the press.
  private static func stops(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      if byte < 0x80, index + 8 <= bytes.count {
        let letters = PlainWords.letters(in: bytes, at: index)
        index += letters
        if letters == 8 { continue }
        byte = bytes[index]
      }
      switch byte {
      case 0x2E, 0x2C, 0x21, 0x3F, 0x3B:  // . , ! ? ;
        if index + 1 >= bytes.count || bytes[index + 1] <= 0x22 || bytes[index + 1] > 0x7F {
          count += 1
        }
      case 0xE3:  // 、 。
        if index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0x80 {
          count += 1
        } else if index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x82 {
          count += 1
        }
      case 0xEF:  // ！ ， ？
        if index + 2 < bytes.count, bytes[index + 1] == 0xBC,
          [0x81, 0x8C, 0x9F].contains(bytes[index + 2])
        {
          count += 1
        }
      case 0xD8:  // ، ؛ ؟
        if index + 1 < bytes.count, [0x8C, 0x9B, 0x9F].contains(bytes[index + 1]) { count += 1 }
      case 0xE0:  // ।
        if index + 2 < bytes.count, bytes[index + 1] == 0xA5, bytes[index + 2] == 0xA4 {
          count += 1
        }
      case 0xE1:  // ። ။
        if index + 2 < bytes.count,
          bytes[index + 1] == 0x8D && bytes[index + 2] == 0xA2
            || bytes[index + 1] == 0x81 && bytes[index + 2] & 0xFE == 0x8A
        {
          count += 1
        }
      default: break
      }
      index += 1
    }
    return count
  }
}
