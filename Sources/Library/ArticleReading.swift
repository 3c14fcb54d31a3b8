internal import Articles

/// Reads the article of a record that is known to be JSON without a decoder, in a fraction of the time:
/// previews, searches in texts and above all the index wait for it.
///
/// Whatever is not as this program writes it is a doubt: a member that is there twice, an escape in a
/// key, a value of another sort. Then there is no answer, and the decoder decides.
struct ArticleReading {
  private let scan: JSONScan
  private var isPlain = true

  private init(_ scan: JSONScan) { self.scan = scan }

  /// The article of a record, as a decoder would read it; nothing if there is any doubt.
  static func article(_ record: Record) -> Article? {
    var reading = ArticleReading(record.scan)
    let article = reading.article(record.members)
    return reading.isPlain ? article : nil
  }

  private mutating func article(
    _ members: [(key: Range<Int>, value: Range<Int>)]
  ) -> Article? {
    var id: ArticleID?
    var title, subtitle, site, language, url, image, imageAlternative, form: SafeText?
    var byline, section, keywords: [SafeText]?
    var published, modified: CivilMoment?
    var dateline: Dateline?
    var blocks: [Block]?
    for (key, value) in members {
      switch name(key) {
      case "id": set(&id, to: ArticleID(text(value).string))
      case "title": set(&title, to: text(value))
      case "subtitle": set(&subtitle, to: text(value))
      case "byline": set(&byline, to: texts(value))
      case "site": set(&site, to: text(value))
      case "published": set(&published, to: CivilMoment(iso: text(value).string))
      case "modified": set(&modified, to: CivilMoment(iso: text(value).string))
      case "dateline": set(&dateline, to: self.dateline(value))
      case "language": set(&language, to: text(value))
      case "url": set(&url, to: text(value))
      case "image": set(&image, to: text(value))
      case "imageAlternative": set(&imageAlternative, to: text(value))
      case "section": set(&section, to: texts(value))
      case "keywords": set(&keywords, to: texts(value))
      case "form": set(&form, to: text(value))
      case "blocks": set(&blocks, to: elements(of: value) { $0.block($1) })
      default: break
      }
    }
    guard let id else { return nil }
    return Article(
      id: id, title: title ?? "", subtitle: subtitle, byline: byline ?? [], published: published,
      modified: modified, dateline: dateline, site: site, section: section ?? [],
      language: language, url: url, image: image, imageAlternative: imageAlternative,
      keywords: keywords ?? [],
      form: form.flatMap { Article.Form(rawValue: $0.string) } ?? .article, blocks: blocks ?? [])
  }

  private mutating func dateline(_ range: Range<Int>) -> Dateline {
    var dateline = Dateline()
    members(of: range) { reading, key, value in
      switch key {
      case "place": reading.set(&dateline.place, to: reading.text(value))
      case "date": reading.set(&dateline.date, to: CivilDate(iso: reading.text(value).string))
      case "range": reading.set(&dateline.range, to: reading.textRange(value))
      default: break
      }
    }
    return dateline
  }

  private mutating func textRange(_ range: Range<Int>) -> TextRange? {
    var block, start, end: Int?
    members(of: range) { reading, key, value in
      switch key {
      case "block": reading.set(&block, to: reading.number(value))
      case "start": reading.set(&start, to: reading.number(value))
      case "end": reading.set(&end, to: reading.number(value))
      default: break
      }
    }
    guard let block, let start, let end else { return nil }
    return TextRange(block: block, start: start, end: end)
  }

  private mutating func block(_ range: Range<Int>) -> Block? {
    var kind, source, alternative, text: SafeText?
    var level, depth, ordinal: Int?
    var isHeader: Bool?
    var inlines: [Inline]?
    members(of: range) { reading, key, value in
      switch key {
      case "kind": reading.set(&kind, to: reading.text(value))
      case "level": reading.set(&level, to: reading.number(value))
      case "depth": reading.set(&depth, to: reading.number(value))
      case "ordinal": reading.set(&ordinal, to: reading.number(value))
      case "header": reading.set(&isHeader, to: reading.flag(value))
      case "source": reading.set(&source, to: reading.text(value))
      case "alternative": reading.set(&alternative, to: reading.text(value))
      case "text": reading.set(&text, to: reading.text(value))
      case "inlines":
        reading.set(&inlines, to: reading.elements(of: value) { $0.inline($1) })
      default: break
      }
    }
    guard let kind else { return nil }
    return Block(
      kind: Block.Kind(
        word: kind.string, level: level, depth: depth, ordinal: ordinal, isHeader: isHeader,
        source: source, alternative: alternative),
      recordedText: text, inlines: inlines)
  }

  private mutating func inline(_ range: Range<Int>) -> Inline? {
    var kind, url: SafeText?
    var start, end: Int?
    members(of: range) { reading, key, value in
      switch key {
      case "kind": reading.set(&kind, to: reading.text(value))
      case "url": reading.set(&url, to: reading.text(value))
      case "start": reading.set(&start, to: reading.number(value))
      case "end": reading.set(&end, to: reading.number(value))
      default: break
      }
    }
    guard let kind, let start, let end else { return nil }
    return Inline(Inline.Kind(word: kind.string, url: url), start: start, end: end)
  }

  /// Takes a value for what has none yet; one that is there already, or none, is a doubt.
  private mutating func set<Value>(_ place: inout Value?, to value: Value?) {
    if place != nil || value == nil { isPlain = false }
    place = value
  }

  /// The name of a member.
  private mutating func name(_ key: Range<Int>) -> String {
    let bytes = UnsafeBufferPointer(rebasing: scan.bytes[key])
    if bytes.contains(0x5C) { isPlain = false }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func text(_ range: Range<Int>) -> SafeText {
    if let text = scan.string(range) { return SafeText(text) }
    isPlain = false
    return ""
  }

  private mutating func texts(_ range: Range<Int>) -> [SafeText] {
    elements(of: range) { $0.text($1) }
  }

  /// A number that is not below zero, of nine digits at most: all that stands in a record.
  private func number(_ range: Range<Int>) -> Int? {
    guard range.count < 10 else { return nil }
    var number = 0
    for byte in scan.bytes[range] {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte &- 0x30)
    }
    return number
  }

  private func flag(_ range: Range<Int>) -> Bool? {
    scan.holds("true", at: range) ? true : scan.holds("false", at: range) ? false : nil
  }

  private mutating func members(
    of range: Range<Int>, _ body: (inout ArticleReading, _ key: String, _ value: Range<Int>) -> Void
  ) {
    let isObject = scan.members(of: range) { key, value in body(&self, name(key), value) }
    if !isObject { isPlain = false }
  }

  /// The elements of an array; one that is nothing is a doubt.
  private mutating func elements<Element>(
    of range: Range<Int>, _ element: (inout ArticleReading, Range<Int>) -> Element?
  ) -> [Element] {
    var found: [Element] = []
    let isArray = scan.elements(of: range) { place in
      if let element = element(&self, place) { found.append(element) } else { isPlain = false }
    }
    if !isArray { isPlain = false }
    return found
  }
}
