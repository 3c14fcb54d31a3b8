import Articles
import Chronology
import Foundation

/// What the sample news are like: how long, in how many different words, with how many events.
struct SampleStatistics {
  let news: SampleNews

  /// Prints the figures of so many articles.
  func print(_ count: Int) {
    var (bytes, words, events, dated) = (0, 0, 0, 0)
    var distinct: Set<String> = []
    var tongues: [String: Int] = [:]
    let clock = ContinuousClock()
    var making = Duration.zero
    let dater = ArticleDater()
    var next = 100
    for number in 0..<count {
      var article: Article?
      making += clock.measure { article = news.article(number) }
      guard let article else { continue }
      bytes += article.blocks.reduce(0) { $0 + $1.text.string.utf8.count }
      tongues[article.language?.string ?? "", default: 0] += 1
      for block in article.blocks where article.language == "en" {
        for word in block.text.string.split(whereSeparator: { !$0.isLetter }) {
          words += 1
          distinct.insert(word.lowercased())
        }
      }
      if number % 10 == 0 {
        events += dater.date(article, fallback: nil).events.count
        dated += 1
      }
      if number + 1 == next || number + 1 == count {
        Swift.print(
          "\(number + 1) articles: \(bytes / (number + 1)) bytes, \(words) words of English,",
          "\(distinct.count) different, \(Double(events) / Double(dated)) events each, made in",
          making.words)
        next *= 10
      }
    }
    Swift.print(tongues.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" })
  }
}
