/// The words of an article folded once, in one buffer, so that each letter typed into the filter
/// costs a search and nothing else.
public struct FoldedArticle: Sendable {
  /// The folded text, line feeds between its pieces: a phrase never runs from one into the next.
  package let bytes: [UInt8]
  package let title: Range<Int>
  package let byline: Range<Int>
  package let site: Range<Int>
  package let body: Range<Int>
  package let host: Range<Int>
  /// The day it counts as: of its publication, else of its dateline.
  public let day: CivilDate?

  /// Folds what a query can ask an article for.
  public init(_ article: Article) {
    self.init(
      title: [article.title.string] + (article.subtitle.map { [$0.string] } ?? []),
      byline: article.byline.map(\.string), site: article.site?.string,
      blocks: article.blocks.map(\.text.string), url: article.url?.string,
      day: article.published?.date ?? article.dateline?.date)
  }

  /// Folds the parts of an article that is not at hand as a whole: its headlines, its authors, its
  /// site, the texts of its blocks, its address and its day.
  public init(
    title: [String], byline: [String], site: String?, blocks: [String], url: String?,
    day: CivilDate?
  ) {
    let host = String(url.map(Self.host) ?? "")
    let parts = [title, byline, [site ?? ""], blocks, [host]]
    let (bytes, ends) = FoldedText.bytes(of: Array(parts.joined()), separator: 0x0A)
    var piece = 0
    var start = 0
    let ranges = parts.map { part in
      piece += part.count
      let end = piece == 0 ? 0 : ends[piece - 1]
      defer { start = end }
      return start..<end
    }
    self.bytes = bytes
    (self.title, self.byline, self.site) = (ranges[0], ranges[1], ranges[2])
    (body, self.host) = (ranges[3], ranges[4])
    self.day = day
  }

  /// How many bytes it holds.
  public var byteCount: Int { bytes.count }

  private static func host(of url: String) -> Substring {
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return "" }
    return url[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  }
}
