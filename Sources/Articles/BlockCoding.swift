// How a block is written as JSON: a flat object with a `kind` word, so that the cache reads well
// with ordinary tools. Unknown kinds are read as paragraphs: nothing of a newer library is lost to
// the eye.

extension Block.Kind {
  /// The word for the kind in JSON and in outlines.
  public var word: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .quote: "quote"
    case .listItem: "item"
    case .code: "code"
    case .tableRow: "row"
    case .figure: "figure"
    case .rule: "rule"
    }
  }

  /// The kind that a record tells of by its word and the members that belong to it; only those are
  /// asked for. Numbers are cut to what a reader can show, and an unknown word is a paragraph's.
  public init(
    word: String, level: @autoclosure () throws -> Int?, depth: @autoclosure () throws -> Int?,
    ordinal: @autoclosure () throws -> Int?, isHeader: @autoclosure () throws -> Bool?,
    source: @autoclosure () throws -> SafeText?, alternative: @autoclosure () throws -> SafeText?
  ) rethrows {
    func bounded(_ number: Int?, _ most: Int = 64) -> Int { min(most, max(1, number ?? 1)) }
    switch word {
    case "heading": self = .heading(level: bounded(try level() ?? 2, 6))
    case "quote": self = .quote(depth: bounded(try depth()))
    case "item":
      self = .listItem(
        depth: bounded(try depth()),
        ordinal: try ordinal().map { min(1 << 20, max(-(1 << 20), $0)) })
    case "code": self = .code
    case "row": self = .tableRow(isHeader: try isHeader() ?? false)
    case "figure": self = .figure(source: try source() ?? "", alternative: try alternative() ?? "")
    case "rule": self = .rule
    default: self = .paragraph
    }
  }
}

extension Block {
  private enum Key: String, CodingKey {
    case kind, level, depth, ordinal, header, source, alternative, text, inlines
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    self.init(
      kind: try Kind(
        word: box.decode(String.self, forKey: .kind),
        level: box.decodeIfPresent(Int.self, forKey: .level),
        depth: box.decodeIfPresent(Int.self, forKey: .depth),
        ordinal: box.decodeIfPresent(Int.self, forKey: .ordinal),
        isHeader: box.decodeIfPresent(Bool.self, forKey: .header),
        source: box.decodeIfPresent(SafeText.self, forKey: .source),
        alternative: box.decodeIfPresent(SafeText.self, forKey: .alternative)),
      recordedText: try box.decodeIfPresent(SafeText.self, forKey: .text),
      inlines: try box.decodeIfPresent([Inline].self, forKey: .inlines))
  }

  /// A block as a record tells it: inlines that are not in its text are left out.
  public init(kind: Kind, recordedText: SafeText?, inlines: [Inline]?) {
    let text = recordedText ?? ""
    let length = text.string.utf8.count
    self.init(
      kind, text,
      inlines: (inlines ?? []).filter { 0 <= $0.start && $0.start < $0.end && $0.end <= length })
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(kind.word, forKey: .kind)
    switch kind {
    case .paragraph, .code, .rule: break
    case .heading(let level): try box.encode(level, forKey: .level)
    case .quote(let depth): if depth > 1 { try box.encode(depth, forKey: .depth) }
    case .listItem(let depth, let ordinal):
      if depth > 1 { try box.encode(depth, forKey: .depth) }
      try box.encodeIfPresent(ordinal, forKey: .ordinal)
    case .tableRow(let isHeader): if isHeader { try box.encode(true, forKey: .header) }
    case .figure(let source, let alternative):
      try box.encode(source, forKey: .source)
      if !alternative.isEmpty { try box.encode(alternative, forKey: .alternative) }
    }
    try box.encode(text, forKey: .text)
    if !inlines.isEmpty { try box.encode(inlines, forKey: .inlines) }
  }
}

extension Inline.Kind {
  /// The kind that a record tells of by its word, with the address of a link; an unknown word is that
  /// of emphasis.
  public init(word: String, url: @autoclosure () throws -> SafeText?) rethrows {
    switch word {
    case "link": self = .link(try url() ?? "")
    case "strong": self = .strong
    case "code": self = .code
    default: self = .emphasis
    }
  }
}

extension Inline {
  private enum Key: String, CodingKey { case kind, url, start, end }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    kind = try Kind(
      word: box.decode(String.self, forKey: .kind),
      url: box.decodeIfPresent(SafeText.self, forKey: .url))
    start = try box.decode(Int.self, forKey: .start)
    end = try box.decode(Int.self, forKey: .end)
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    switch kind {
    case .link(let url):
      try box.encode("link", forKey: .kind)
      try box.encode(url, forKey: .url)
    case .emphasis: try box.encode("emphasis", forKey: .kind)
    case .strong: try box.encode("strong", forKey: .kind)
    case .code: try box.encode("code", forKey: .kind)
    }
    try box.encode(start, forKey: .start)
    try box.encode(end, forKey: .end)
  }
}
