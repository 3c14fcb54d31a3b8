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
    let parts = [title, byline, [site ?? ""], blocks, [url.map(Self.host) ?? ""]]
    let size = parts.joined().reduce(0) { $0 + $1.utf8.count }
    let count = parts.reduce(0) { $0 + $1.count }
    let folded = FoldedArticle(bytes: size, pieces: count, day: day) { pieces in
      for part in parts {
        for var text in part {
          // A string is UTF-8.
          _ = text.withUTF8 { pieces.append($0) }
          pieces.endPiece()
        }
        pieces.endPart()
      }
      return true
    }
    self = folded ?? FoldedArticle()
  }

  /// Folds the pieces that `fill` hands out, part by part: at most so many pieces, and bytes in all
  /// of them, escapes and all. Nothing if `fill` answers that they are no text.
  package init?(
    bytes size: Int, pieces count: Int, day: CivilDate? = nil,
    fill: (inout FoldedPieces) -> Bool
  ) {
    var ends: [Int]?
    bytes = [UInt8](
      unsafeUninitializedCapacity: FoldedPieces.room(for: size, pieces: count)
    ) { buffer, filled in
      var pieces = FoldedPieces(into: buffer)
      if fill(&pieces), pieces.ends.count == 5 { (filled, ends) = (pieces.count, pieces.ends) }
    }
    guard let ends else { return nil }
    (title, byline, site) = (0..<ends[0], ends[0]..<ends[1], ends[1]..<ends[2])
    (body, host) = (ends[2]..<ends[3], ends[3]..<ends[4])
    self.day = day
  }

  /// An article without a word.
  package init() {
    bytes = []
    (title, byline, site, body, host) = (0..<0, 0..<0, 0..<0, 0..<0, 0..<0)
    day = nil
  }

  /// How many bytes it holds.
  public var byteCount: Int { bytes.count }

  /// The host of an address.
  package static func host(of url: String) -> String {
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return "" }
    return String(url[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }
}
