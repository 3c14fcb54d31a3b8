internal import Articles

/// Writes an article as the members of its record, without the general encoder, which takes four
/// times as long. What it writes is what `Article.encode` says, with the members of inner objects
/// in the order of the alphabet.
struct ArticleWriter {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Begins with a record's `type`, `id` and `added`.
  init(_ article: Article, added: CivilMoment) {
    bytes.reserveCapacity(article.blocks.reduce(1 << 10) { $0 + $1.text.string.utf8.count + 64 })
    put(#""type":"article","id":"\#(article.id)","added":"\#(added)""#)
    put(#","title":"#, article.title)
    put(#","subtitle":"#, article.subtitle)
    put(#","byline":"#, article.byline)
    put(#","site":"#, article.site)
    if let moment = article.published { put(#","published":"\#(moment)""#) }
    if let moment = article.modified { put(#","modified":"\#(moment)""#) }
    if let dateline = article.dateline { put(dateline) }
    put(#","language":"#, article.language)
    put(#","url":"#, article.url)
    put(#","image":"#, article.image)
    put(#","imageAlternative":"#, article.imageAlternative)
    put(#","section":"#, article.section)
    put(#","keywords":"#, article.keywords)
    if article.form != .article { put(#","form":"\#(article.form.rawValue)""#) }
    if !article.blocks.isEmpty {
      put(#","blocks":["#)
      for (index, block) in article.blocks.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        put(block)
      }
      bytes.append(0x5D)
    }
  }

  /// Adds a member that is written already: `"key":value`.
  mutating func append(member: [UInt8]) {
    bytes.append(0x2C)
    bytes += member
  }

  private mutating func put(_ text: String) { bytes += text.utf8 }

  private mutating func put(_ key: StaticString, _ text: SafeText?) {
    guard let text else { return }
    key.withUTF8Buffer { bytes += $0 }
    bytes.appendQuoted(text)
  }

  private mutating func put(_ key: StaticString, _ texts: [SafeText]) {
    guard !texts.isEmpty else { return }
    key.withUTF8Buffer { bytes += $0 }
    for (index, text) in texts.enumerated() {
      bytes.append(index == 0 ? 0x5B : 0x2C)
      bytes.appendQuoted(text)
    }
    bytes.append(0x5D)
  }

  private mutating func put(_ dateline: Dateline) {
    put(#","dateline":{"#)
    let start = bytes.count
    if let date = dateline.date { put(#","date":"\#(date)""#) }
    put(#","place":"#, dateline.place)
    if let range = dateline.range {
      put(#","range":{"block":\#(range.block),"end":\#(range.end),"start":\#(range.start)}"#)
    }
    if bytes.count > start { bytes.remove(at: start) }
    bytes.append(0x7D)
  }

  private mutating func put(_ block: Block) {
    bytes.append(0x7B)
    let start = bytes.count
    if case .figure(_, let alternative) = block.kind, !alternative.isEmpty {
      put(#","alternative":"#, alternative)
    }
    switch block.kind {
    case .quote(let depth) where depth > 1: put(#","depth":\#(depth)"#)
    case .listItem(let depth, _) where depth > 1: put(#","depth":\#(depth)"#)
    case .tableRow(isHeader: true): put(#","header":true"#)
    default: break
    }
    for (index, inline) in block.inlines.enumerated() {
      put(index == 0 ? #","inlines":["# : ",")
      put(inline)
      if index == block.inlines.count - 1 { bytes.append(0x5D) }
    }
    put(#","kind":"\#(block.kind.word)""#)
    switch block.kind {
    case .heading(let level): put(#","level":\#(level)"#)
    case .listItem(_, let ordinal?): put(#","ordinal":\#(ordinal)"#)
    case .figure(let source, _): put(#","source":"#, source)
    default: break
    }
    put(#","text":"#, block.text)
    bytes.remove(at: start)
    bytes.append(0x7D)
  }

  private mutating func put(_ inline: Inline) {
    let kind =
      switch inline.kind {
      case .link: "link"
      case .emphasis: "emphasis"
      case .strong: "strong"
      case .code: "code"
      }
    put(#"{"end":\#(inline.end),"kind":"\#(kind)","start":\#(inline.start)"#)
    if case .link(let address) = inline.kind { put(#","url":"#, address) }
    bytes.append(0x7D)
  }
}
