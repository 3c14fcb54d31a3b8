import Articles
import Chronology

/// How many megabytes of news text a second the tagger reads, and the whole way to events.
struct Speed {
  let megabytes: Int
  private let runs = 7
  private let reference = CivilMoment(iso: "2024-08-08")

  /// Prints the rates of several runs.
  func run() {
    var news = NewsText(seed: 1)
    let text = news.text(bytes: megabytes * 1_000_000)
    let tagger = DateTagger()
    var found = 0
    report("mentions of one text", text.utf8.count) {
      found = tagger.mentions(in: text, reference: reference).count
    }
    print("  \(found) mentions, one in \(text.utf8.count / max(found, 1)) bytes")
    let article = news.article(bytes: megabytes * 1_000_000)
    let bytes = article.blocks.reduce(0) { $0 + $1.text.string.utf8.count }
    report("mentions of one article", bytes) {
      found = tagger.mentions(in: article, fallback: nil).count
    }
    let dater = ArticleDater()
    report("events of one article", bytes) {
      found = dater.date(article, fallback: nil).events.count
    }
    print("  \(found) events")
    let short = (0..<megabytes * 200).map { _ in news.article(bytes: 5_000) }
    let total = short.joined { $0.blocks.map(\.text.string.utf8.count) }
    report("events of articles of 5 kB", total) {
      for article in short { found += dater.date(article, fallback: nil).events.count }
    }
  }

  private func report(_ name: String, _ bytes: Int, _ body: () -> Void) {
    let rates = (0..<runs).map { _ in Double(bytes) / 1e6 / Measure.seconds(body) }.sorted()
    print(
      "\(name): median \(Measure.figure(rates[runs / 2], 0)) MB/s, worst"
        + " \(Measure.figure(rates[0], 0)) MB/s")
  }
}

extension Array {
  fileprivate func joined(_ counts: (Element) -> [Int]) -> Int {
    reduce(0) { $0 + counts($1).reduce(0, +) }
  }
}

/// The resident memory that a text of a size costs beyond the text itself; a process for each size,
/// so that what one has left does not count for the next.
struct Memory {
  let megabytes: Int

  /// Prints the memory before, while and after mentions are found.
  func run() {
    var news = NewsText(seed: 1)
    let text = news.text(bytes: megabytes * 1_000_000)
    let before = Measure.resident
    let mentions = DateTagger().mentions(in: text, reference: CivilMoment(iso: "2024-08-08"))
    let after = Measure.resident
    let size = mentions.count * MemoryLayout<DateMention>.stride
    print(
      "\(megabytes) MB, \(mentions.count) mentions of \(MemoryLayout<DateMention>.stride) bytes"
        + " (\(Measure.figure(Double(size) / 1e6, 0)) MB): resident"
        + " \(Measure.figure(before.now, 0)) MB before, \(Measure.figure(after.now, 0)) after,"
        + " \(Measure.figure(after.peak, 0)) at most")
  }
}
