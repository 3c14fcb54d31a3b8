import Articles

/// A piece of a Markdown text whose inline marks are not yet read.
struct MarkdownPiece {
  var kind: Block.Kind
  var text: String
  /// Whether the text is taken as it stands: code, rules.
  var isLiteral = false
}

/// Markdown lines → pieces in reading order (CommonMark 0.31's block structure, with the tables of
/// GitHub), and the link definitions among them.
///
/// Containers (quotes, items) are a stack, so that no depth of nesting can exhaust anything; the
/// 33rd is text. Each line is looked at once for each container that is open.
struct MarkdownBlockReader {
  private(set) var pieces: [MarkdownPiece] = []
  private(set) var references = MarkdownReferences()

  private enum Container {
    case quote
    case item(MarkdownLine.Marker, ordinal: Int?, isNew: Bool)
  }

  private enum Leaf {
    case none, paragraph, indented, table
    case fenced(mark: UInt8, count: Int, indent: Int)
    case html(isComment: Bool)
  }

  private var containers: [Container] = []
  private var leaf = Leaf.none
  /// The lines of the leaf that is open.
  private var lines: [Substring] = []
  /// The item that this line has closed: the next one of its list counts on from it.
  private var closedItem: (level: Int, sign: UInt8, ordinal: Int?)?

  /// Reads lines without front matter.
  init(_ lines: some Sequence<Substring>) {
    for line in lines { read(line) }
    close(to: 0)
  }

  private mutating func read(_ whole: Substring) {
    closedItem = nil
    var line = whole
    let matched = matchContainers(&line)
    if continueLeaf(line, isWhole: matched == containers.count) { return }
    var opened = false
    var level = matched
    while let container = newContainer(&line, mayInterrupt: level == matched && !opened) {
      if !opened { close(to: matched) }
      closeLeaf()
      opened = true
      if case .item(let marker, let ordinal, _) = container {
        containers.append(.item(marker, ordinal: number(marker, ordinal, level), isNew: true))
      } else {
        containers.append(container)
      }
      level += 1
    }
    let text = line.drop { $0 == " " }
    if !opened, matched < containers.count {
      // A paragraph runs on without its containers' marks (a "lazy" line).
      if case .paragraph = leaf, !text.isEmpty, !opensLeaf(text) {
        lines.append(text)
        return
      }
      close(to: matched)
    }
    readLeaf(line, text)
  }

  /// Takes the marks of the containers that go on in this line off it, and counts them.
  private func matchContainers(_ line: inout Substring) -> Int {
    for (index, container) in containers.enumerated() {
      let indent = line.utf8.prefix { $0 == 0x20 }.count
      switch container {
      case .quote:
        guard indent < 4, Self.dropQuoteMark(&line, indent) else { return index }
      case .item(let marker, _, _):
        if indent == line.utf8.count {
          line = line.dropFirst(min(indent, marker.width))
        } else if indent >= marker.width {
          line = line.dropFirst(marker.width)
        } else {
          return index
        }
      }
    }
    return containers.count
  }

  private static func dropQuoteMark(_ line: inout Substring, _ indent: Int) -> Bool {
    let rest = line.dropFirst(indent)
    guard rest.utf8.first == 0x3E else { return false }
    line = rest.dropFirst()
    if line.utf8.first == 0x20 { line = line.dropFirst() }
    return true
  }

  /// Gives the line to code, a comment or a table that is open; false if it is not theirs.
  private mutating func continueLeaf(_ line: Substring, isWhole: Bool) -> Bool {
    let text = line.drop { $0 == " " }
    guard isWhole else { return false }
    let indent = line.utf8.count - text.utf8.count
    switch leaf {
    case .fenced(let mark, let count, let margin):
      if MarkdownLine.closes(text, (mark, count)) {
        closeLeaf()
      } else {
        lines.append(line.dropFirst(min(margin, indent)))
      }
      return true
    case .html(let isComment):
      if text.isEmpty && !isComment { return false }
      lines.append(text)
      if isComment && text.contains("-->") { closeLeaf() }
      return true
    case .table where text.contains("|"):
      addRow(text, isHeader: false)
      return true
    case .indented:
      guard indent >= 4 || text.isEmpty else { return false }
      lines.append(line.dropFirst(min(4, indent)))
      return true
    default: return false
    }
  }

  /// The container that the line opens, its mark taken off.
  private func newContainer(_ line: inout Substring, mayInterrupt: Bool) -> Container? {
    let indent = line.utf8.prefix { $0 == 0x20 }.count
    guard indent < 4, containers.count < 32 else { return nil }
    if Self.dropQuoteMark(&line, indent) { return .quote }
    let text = line.dropFirst(indent)
    guard !MarkdownLine.isRule(text), let marker = MarkdownLine.marker(text) else { return nil }
    if mayInterrupt, case .paragraph = leaf {
      // "The year\n1984. It was …" is no list; nor is a dash that ends a line.
      let goesOn = containers.last.map { if case .item = $0 { true } else { false } } ?? false
      let isEmpty = text.utf8.count < marker.width
      if isEmpty || (!goesOn && marker.ordinal.map { $0 != 1 } ?? false) { return nil }
    }
    line = text.dropFirst(marker.width)
    let whole = MarkdownLine.Marker(
      sign: marker.sign, ordinal: marker.ordinal, width: marker.width + indent)
    return .item(whole, ordinal: marker.ordinal, isNew: true)
  }

  /// The number of an item: one more than that of the item before it in its list.
  private func number(_ marker: MarkdownLine.Marker, _ ordinal: Int?, _ level: Int) -> Int? {
    guard let closed = closedItem, closed.level == level, closed.sign == marker.sign else {
      return ordinal
    }
    return closed.ordinal.map { $0 + 1 } ?? ordinal
  }

  private func opensLeaf(_ text: Substring) -> Bool {
    MarkdownLine.heading(text) != nil || MarkdownLine.fence(text) != nil
      || MarkdownLine.isRule(text)
  }

  private mutating func readLeaf(_ line: Substring, _ text: Substring) {
    if text.isEmpty {
      closeLeaf()
      return
    }
    let indent = line.utf8.count - text.utf8.count
    if indent >= 4 {
      if case .paragraph = leaf {
        lines.append(text)
      } else {
        open(.indented, line.dropFirst(4))
      }
      return
    }
    if case .paragraph = leaf {
      if let level = MarkdownLine.underline(text) {
        leaf = .none
        add(.heading(level: level), lines.joined(separator: " "))
        lines = []
        return
      }
      if let last = lines.last, last.contains("|"), MarkdownLine.isTableDelimiter(text) {
        lines.removeLast()
        closeLeaf()
        addRow(last, isHeader: true)
        leaf = .table
        return
      }
    }
    if let heading = MarkdownLine.heading(text) {
      closeLeaf()
      add(.heading(level: heading.level), String(heading.words))
    } else if MarkdownLine.isRule(text) {
      closeLeaf()
      add(.rule, "", isLiteral: true)
    } else if let fence = MarkdownLine.fence(text) {
      closeLeaf()
      leaf = .fenced(mark: fence.mark, count: fence.count, indent: indent)
    } else if case .paragraph = leaf {
      lines.append(text)
    } else {
      openText(text)
    }
  }

  private mutating func open(_ new: Leaf, _ line: Substring) {
    closeLeaf()
    leaf = new
    lines = [line]
  }

  /// Opens a paragraph or HTML, or notes a link's definition.
  private mutating func openText(_ text: Substring) {
    closeLeaf()
    if references.note(text) { return }
    if text.hasPrefix("<!--") {
      open(.html(isComment: true), text)
      if text.dropFirst(4).contains("-->") { closeLeaf() }
    } else {
      open(MarkdownHTML.opensBlock(text) ? .html(isComment: false) : .paragraph, text)
    }
  }

  private mutating func close(to level: Int) {
    guard level < containers.count else {
      if level == 0 { closeLeaf() }
      return
    }
    closeLeaf()
    if case .item(let marker, let ordinal, _) = containers[level] {
      closedItem = (level, marker.sign, ordinal)
    }
    containers.removeSubrange(level...)
  }

  private mutating func closeLeaf() {
    let (closed, text) = (leaf, lines)
    leaf = .none
    lines = []
    switch closed {
    case .none, .table: break
    // A comment that never ends is no comment: all that follows would be lost.
    case .html(isComment: true) where text.last?.contains("-->") == true: break
    case .paragraph, .html:
      if !text.isEmpty { add(paragraphKind(), text.joined(separator: "\n")) }
    case .fenced: add(.code, text.joined(separator: "\n"), isLiteral: true)
    case .indented:
      let end = text.lastIndex { !$0.isEmpty } ?? 0
      add(.code, text[...end].joined(separator: "\n"), isLiteral: true)
    }
  }

  private mutating func addRow(_ line: Substring, isHeader: Bool) {
    let cells = MarkdownLine.cells(line).map { $0.split(separator: "|").joined(separator: "¦") }
    add(.tableRow(isHeader: isHeader), cells.joined(separator: Block.cellSeparator))
  }

  /// What a paragraph is where it stands: the first one of an item is the item.
  private func paragraphKind() -> Block.Kind {
    if case .item(_, let ordinal, true) = containers.last {
      let depth = containers.count { if case .item = $0 { true } else { false } }
      return .listItem(depth: min(depth, 16), ordinal: ordinal)
    }
    let depth = containers.count { if case .quote = $0 { true } else { false } }
    return depth > 0 ? .quote(depth: min(depth, 16)) : .paragraph
  }

  private mutating func add(_ kind: Block.Kind, _ text: String, isLiteral: Bool = false) {
    if case .item(let marker, let ordinal, true) = containers.last {
      containers[containers.count - 1] = .item(marker, ordinal: ordinal, isNew: false)
    }
    pieces.append(MarkdownPiece(kind: kind, text: text, isLiteral: isLiteral))
  }
}
