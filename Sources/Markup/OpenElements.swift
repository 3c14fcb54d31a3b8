/// What a tree builder has open, near enough to know when it has too much of it.
///
/// It errs to the high side: an element counts as open until its end tag, or a tag that implies its
/// end, is seen. Each look down the stack ends at `GuardedPage.maximumDepth`.
struct OpenElements {
  enum Verdict { case keep, skip }

  private struct Entry {
    let name: TagName
    let formatting: Int
  }

  private var stack: [Entry] = []
  private var formatting: [(name: TagName, attributes: UInt64)] = []
  private var skipped: [TagName.Key: Int] = [:]

  /// Whether the tree builder is given the tag.
  mutating func judge(_ tag: ScannedTag) -> Verdict {
    switch tag.name.kind {
    case .void, .raw, .root: return .keep
    default: return tag.isEnd ? end(tag.name) : start(tag)
    }
  }

  private mutating func start(_ tag: ScannedTag) -> Verdict {
    closeImplied(by: tag.name)
    guard stack.count < GuardedPage.maximumDepth else { return skip(tag.name) }
    if tag.name.kind == .formatting {
      // A link ends the one before it.
      if tag.name == .anchor, formatting.contains(where: { $0.name == .anchor }) {
        endFormatting(.anchor)
      }
      let alike = formatting.count { $0.name == tag.name && $0.attributes == tag.attributes }
      if alike < 3 {
        guard formatting.count < GuardedPage.maximumFormatting else { return skip(tag.name) }
        formatting.append((tag.name, tag.attributes))
      }
    }
    stack.append(Entry(name: tag.name, formatting: formatting.count))
    return .keep
  }

  private mutating func skip(_ name: TagName) -> Verdict {
    skipped[name.key, default: 0] += 1
    return .skip
  }

  private mutating func end(_ name: TagName) -> Verdict {
    if let count = skipped[name.key], count > 0 {
      skipped[name.key] = count - 1
      return .skip
    }
    if name.kind == .formatting {
      endFormatting(name)
      return .keep
    }
    for index in stack.indices.reversed() {
      let entry = stack[index].name
      if entry == name {
        pop(to: index)
        break
      }
      switch (name.kind, entry.kind) {
      case (.inline, let kind) where kind != .inline && kind != .formatting: return .keep
      case (.cell, .table), (.row, .table), (.table, .table): continue
      case (.block, .table), (.block, .cell), (.paragraph, .table), (.paragraph, .cell),
        (.item, .table), (.item, .cell), (.list, .table), (.list, .cell):
        return .keep
      default: continue
      }
    }
    return .keep
  }

  private mutating func endFormatting(_ name: TagName) {
    if let last = formatting.lastIndex(where: { $0.name == name }) { formatting.remove(at: last) }
    if let last = stack.lastIndex(where: { $0.name == name }) { stack.remove(at: last) }
  }

  /// Closes what the start of an element ends without an end tag: a paragraph, an item, a cell.
  private mutating func closeImplied(by name: TagName) {
    switch name.kind {
    case .item: close([.item], within: [.list, .table])
    case .definition: close([.definition], within: [.list, .table])
    case .cell: close([.cell], within: [.row, .table])
    case .row: close([.row], within: [.table])
    case .option: close([.option], within: [.block, .table])
    default: break
    }
    switch name.kind {
    case .paragraph, .block, .list, .item, .definition, .table:
      close([.paragraph], within: [.block, .list, .item, .definition, .cell, .table])
    default: break
    }
  }

  private mutating func close(_ kinds: [TagName.Kind], within bounds: [TagName.Kind]) {
    for index in stack.indices.reversed() {
      let kind = stack[index].name.kind
      if kinds.contains(kind) { return pop(to: index) }
      if bounds.contains(kind) { return }
    }
  }

  /// Forgets the entries from `index` on; the end of a cell also ends the formatting opened in it.
  private mutating func pop(to index: Int) {
    for entry in stack[index...]
    where entry.name.kind == .cell || entry.name.kind == .table {
      if formatting.count > entry.formatting {
        formatting.removeLast(formatting.count - entry.formatting)
      }
      break
    }
    stack.removeSubrange(index...)
  }
}
