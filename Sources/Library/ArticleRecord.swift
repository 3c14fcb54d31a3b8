internal import Articles

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What an `article` record says: written from an article, read for the list without decoding it.
enum ArticleRecord {
  /// The members that this version knows, in the order in which they are written: what a person
  /// looks for first comes first, and the text last.
  static let order: [StaticString] = [
    "id", "title", "subtitle", "byline", "site", "published", "modified", "dateline", "language",
    "url", "image", "imageAlternative", "section", "keywords", "form", "blocks",
  ]

  /// The line of an article that was added at `added`; `unknown` are members that a newer program
  /// had given the record that this one replaces.
  static func line(
    _ article: Article, added: CivilMoment, unknown: [[UInt8]]
  ) -> [UInt8] {
    var writer = ArticleWriter(article, added: added)
    for member in unknown { writer.append(member: member) }
    return Record.line(writer.bytes)
  }

  /// The members of a record that this version does not know, each as `"key":value`.
  static func unknownMembers(_ record: Record) -> [[UInt8]] {
    let scan = record.scan
    var unknown: [[UInt8]] = []
    for (key, value) in record.members {
      let isKnown =
        scan.holds("type", at: key) || scan.holds("added", at: key) || scan.holds("sum", at: key)
        || order.contains { scan.holds($0, at: key) }
      if !isKnown {
        unknown.append([0x22] + Array(scan.bytes[key]) + [0x22, 0x3A] + Array(scan.bytes[value]))
      }
    }
    return unknown
  }

  /// The whole article of a line.
  static func article(_ line: [UInt8]) -> Article? {
    let plain = line.withUnsafeBufferPointer { bytes -> Article? in
      guard JSONSyntax.isObject(bytes) else { return nil }
      return (try? Record(unverified: bytes)).flatMap(ArticleReading.article)
    }
    return plain ?? (try? JSONDecoder().decode(Article.self, from: Data(line)))
  }

  /// The row of the list, and when the article was added.
  static func summary(_ record: Record) -> (row: ArticleSummary, added: CivilMoment?)? {
    guard let id = record.id else { return nil }
    let head = Head(record)
    let text = { (range: Range<Int>?) in range.flatMap(record.scan.string).map { SafeText($0) } }
    let row = ArticleSummary(
      Article(
        id: id, title: text(head.title) ?? "", published: head.published,
        dateline: head.day.map { Dateline(date: $0) }, site: text(head.site), url: text(head.url)))
    return (row, head.added)
  }

  /// Where in a record the members are that lists and queries need.
  private struct Head {
    var title, site, url: Range<Int>?
    var published, added: CivilMoment?
    var day: CivilDate?

    init(_ record: Record) {
      let scan = record.scan
      for (key, value) in record.members {
        if scan.holds("title", at: key) {
          title = value
        } else if scan.holds("site", at: key) {
          site = value
        } else if scan.holds("url", at: key) {
          url = value
        } else if scan.holds("published", at: key) {
          published = scan.string(value).flatMap { CivilMoment(iso: $0) }
        } else if scan.holds("added", at: key) {
          added = scan.string(value).flatMap { CivilMoment(iso: $0) }
        } else if scan.holds("dateline", at: key) {
          var date: CivilDate?
          scan.members(of: value) { key, value in
            if scan.holds("date", at: key) {
              date = scan.string(value).flatMap { CivilDate(iso: $0) }
            }
          }
          day = date
        }
      }
    }
  }
}
