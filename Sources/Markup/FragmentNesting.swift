// What the start and the end of an element do to those that are open (HTML standard, sections
// 13.2.6.4.7 to 13.2.6.4.15), where nothing is nested wrongly.

extension FragmentTree {
  /// Takes a start tag; whether it has a place where it stands.
  mutating func open(_ tag: HTMLTag) -> Bool {
    let nesting = tag.nesting
    switch nesting {
    case .group, .row, .cell: break
    default: if top.holdsOnlyParts { return false }
    }
    switch nesting {
    // At the head of a page it stands in the head.
    case .inline: return (hasBegun || tag != .noscript) && push(tag)
    case .link: return !isInLink && push(tag)
    case .empty: return addEmpty(tag)
    case .raw: return hasBegun && addRaw(tag)
    case .block: return endParagraph() && push(tag)
    case .heading: return endParagraph() && top.nesting != .heading && push(tag)
    case .rule: return endParagraph() && addEmpty(tag)
    case .item: return endItem(before: tag) && push(tag)
    // Without a document type a paragraph may hold a table.
    case .table: return !isInParagraph && push(tag)
    case .group:
      endRow()
      if top.nesting == .group { pop() }
      return top == .table && push(tag)
    case .row:
      endRow()
      if top == .table { push(.tbody, isImplied: true) }
      return top.nesting == .group && push(tag)
    case .cell:
      endCell()
      return top == .tr && push(tag)
    case .other: return false
    }
  }

  /// Takes an end tag; whether it ends what is open.
  mutating func close(_ tag: HTMLTag) -> Bool {
    switch tag.nesting {
    case .inline, .link: break
    case .block: if tag != .p { endImplied(but: tag) }
    case .heading, .item, .cell: endImplied(but: tag)
    case .row: endCell()
    case .group: endRow()
    case .table:
      endRow()
      if top.nesting == .group { pop() }
    case .empty, .raw, .rule, .other: return false
    }
    guard top == tag else { return false }
    pop()
    return true
  }

  /// Ends a paragraph before a block; whether nothing else is open in it.
  private mutating func endParagraph() -> Bool {
    if isInParagraph, top == .p { pop() }
    return !isInParagraph
  }

  /// Ends what has no need of an end tag.
  private mutating func endImplied(but tag: HTMLTag) {
    while top != tag, top == .p || top.nesting == .item { pop() }
  }

  /// Ends the item before one; whether it stands where items do.
  private mutating func endItem(before tag: HTMLTag) -> Bool {
    if top == .p { pop() }
    if tag == .li ? top == .li : top == .dd || top == .dt { pop() }
    switch top {
    case .ul, .ol, .dl, .menu, .dir, .blockquote, .td, .th, .body: return !isInParagraph
    default: return false
    }
  }

  private mutating func endCell() {
    endImplied(but: .td)
    if top.nesting == .cell { pop() }
  }

  private mutating func endRow() {
    endCell()
    if top == .tr { pop() }
  }
}

extension HTMLTag {
  /// How an element nests.
  enum Nesting {
    case inline, link, empty, raw, block, heading, rule, item, table, group, row, cell
    /// In ways that take a parser.
    case other
  }

  var nesting: Nesting {
    switch self {
    case .a: .link
    case .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i,
      .ins, .kbd, .label, .map, .mark, .noscript, .picture, .q, .s, .samp, .small, .span, .strike,
      .strong, .sub, .sup, .time, .tt, .u, .var, .video, .audio:
      .inline
    case .area, .br, .embed, .img, .param, .source, .track, .wbr: .empty
    case .script, .style, .iframe: .raw
    case .address, .article, .aside, .blockquote, .center, .details, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .pre, .section,
      .summary, .ul:
      .block
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .hr: .rule
    case .li, .dd, .dt: .item
    case .table: .table
    case .tbody, .thead, .tfoot: .group
    case .tr: .row
    case .td, .th: .cell
    default: .other
    }
  }

  /// Whether an element holds rows and cells, and no words.
  var holdsOnlyParts: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr: true
    default: false
    }
  }
}
