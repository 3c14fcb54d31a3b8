import Articles
import Chronology

/// How the time for a text grows with its length: twice the text takes twice the time where all
/// steps are linear, and four times where one is not.
struct Growth {
  /// The longest text in megabytes.
  let largest: Int
  private let reference = CivilMoment(iso: "2024-08-08")

  /// Prints seconds and factors for each line of text, alone and as a block of an article.
  func run(_ lines: [HostileText]) {
    print("seconds for " + sizes.map { "\($0) MB" }.joined(separator: ", ") + "; growth")
    for line in lines {
      row("dates ", line) { text in _ = DateTagger().mentions(in: text, reference: reference) }
      row("events", line) { text in events(of: text) }
    }
  }

  /// Prints the slowest and the fastest growing of many lines.
  func sweep(_ lines: [HostileText]) {
    var found: [(name: String, rate: Double, growth: Double)] = []
    for line in lines {
      let times = [100_000, 400_000].map { bytes in
        let text = line.text(bytes: bytes)
        return (0..<2).map { _ in Measure.seconds { events(of: text) } }.min() ?? 0
      }
      found.append((line.name, 0.4 / times[1], times[1] / times[0] / 4))
    }
    print("slowest, MB/s:")
    for line in found.sorted(by: { $0.rate < $1.rate }).prefix(12) {
      print("  \(Measure.figure(line.rate))  \(line.name)")
    }
    print("growth for twice the text, 2 is linear:")
    for line in found.sorted(by: { $0.growth > $1.growth }).prefix(12) {
      print("  \(Measure.figure(line.growth * 2))  \(line.name)")
    }
  }

  private var sizes: [Int] {
    [1, 2, 4, 10].filter { $0 <= max(largest, 2) }
  }

  private func row(_ kind: String, _ line: HostileText, _ body: (String) -> Void) {
    var times: [Double] = []
    for size in sizes {
      let text = line.text(bytes: size * 1_000_000)
      times.append(Measure.seconds { body(text) })
    }
    let factors = times.indices.dropFirst().map { index in
      times[index] / times[index - 1] * 2 * Double(sizes[index - 1]) / Double(sizes[index])
    }
    let name = String(line.name.prefix(28))
    print(
      kind + " " + name + String(repeating: " ", count: 30 - name.count)
        + times.map { Measure.figure($0 * 1000) + " ms" }.joined() + "   "
        + factors.map { "×" + Measure.figure($0, 0) }.joined(separator: " "))
  }

  private func events(of text: String) {
    var article = Article(
      id: ArticleID(naming: "line"), title: "A line", blocks: [Block(.paragraph, SafeText(text))])
    article.published = CivilMoment(iso: "2024-08-08")
    _ = ArticleDater().date(article, fallback: nil)
  }
}
