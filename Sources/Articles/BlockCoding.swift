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
}

extension Block {
  private enum Key: String, CodingKey {
    case kind, level, depth, ordinal, header, source, alternative, text, inlines
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func number(_ key: Key, _ fallback: Int) throws -> Int {
      min(64, max(1, try box.decodeIfPresent(Int.self, forKey: key) ?? fallback))
    }
    switch try box.decode(String.self, forKey: .kind) {
    case "heading": kind = .heading(level: min(6, try number(.level, 2)))
    case "quote": kind = .quote(depth: try number(.depth, 1))
    case "item":
      kind = .listItem(
        depth: try number(.depth, 1),
        ordinal: try box.decodeIfPresent(Int.self, forKey: .ordinal)
          .map { min(1 << 20, max(-(1 << 20), $0)) })
    case "code": kind = .code
    case "row":
      kind = .tableRow(isHeader: try box.decodeIfPresent(Bool.self, forKey: .header) ?? false)
    case "figure":
      kind = .figure(
        source: try box.decodeIfPresent(SafeText.self, forKey: .source) ?? "",
        alternative: try box.decodeIfPresent(SafeText.self, forKey: .alternative) ?? "")
    case "rule": kind = .rule
    default: kind = .paragraph
    }
    text = try box.decodeIfPresent(SafeText.self, forKey: .text) ?? ""
    let length = text.string.utf8.count
    inlines = (try box.decodeIfPresent([Inline].self, forKey: .inlines) ?? [])
      .filter { 0 <= $0.start && $0.start < $0.end && $0.end <= length }
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

extension Inline {
  private enum Key: String, CodingKey { case kind, url, start, end }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    switch try box.decode(String.self, forKey: .kind) {
    case "link": kind = .link(try box.decodeIfPresent(SafeText.self, forKey: .url) ?? "")
    case "strong": kind = .strong
    case "code": kind = .code
    default: kind = .emphasis
    }
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
