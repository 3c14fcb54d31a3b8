import Extraction
import Markup

/// How the time for a page grows with its length: twice the page takes twice the time where all
/// steps are linear, and four times where one is not.
struct Growth {
  private let sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000]

  /// Prints milliseconds and factors for each page.
  func run(_ pages: [HostilePage]) {
    print("milliseconds for \(sizes.map { "\($0 / 1000) kB" }.joined(separator: ", ")); growth")
    for page in pages {
      let times = sizes.map { size in
        let bytes = page.bytes(size)
        return Measure.seconds {
          guard let document = try? HTMLDocument(parsing: bytes) else { return }
          _ = ArticleExtractor().article(from: document)
        }
      }
      let factors = times.indices.dropFirst().map { times[$0] / times[$0 - 1] }
      print(
        page.name + String(repeating: " ", count: max(1, 26 - page.name.count))
          + times.map { Measure.figure($0 * 1000, 9) }.joined() + "   "
          + factors.map { "×" + Measure.figure($0, 0) }.joined(separator: " "))
    }
  }
}
