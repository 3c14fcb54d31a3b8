import Articles
import Foundation
import Library

/// Sample news as the lines of an export, with what a reader may have done with each: two in three
/// are read, one in forty is starred, one in thirty has a tag.
struct SampleLines {
  let news: SampleNews

  /// The lines of an article: its record, which came in some minutes after it appeared, and its
  /// state.
  func lines(_ number: Int) throws -> [[UInt8]] {
    let article = news.article(number)
    var dice = Dice(UInt64(number), 8)
    let published = article.published ?? CivilMoment(CivilDate(dayNumber: 0))
    let added = CivilMoment(
      published.date, secondOfDay: min(86_399, (published.secondOfDay ?? 0) + dice.pick(3_000)),
      offset: 0)
    var state = ReadingState(isRead: dice.pick(3) > 0, isStarred: dice.isOne(in: 40))
    if dice.isOne(in: 30) { state.tags = [SafeText("tag\(dice.pick(5))")] }
    return [
      ExportLine.record(article, added: added), ExportLine.state(state, of: article.id),
    ].filter { !$0.isEmpty }
  }

  /// Prints so many articles for `dateline import`.
  func print(_ count: Int) throws {
    var piece = ExportLine.header
    for number in 0..<count {
      for line in try lines(number) { piece += line }
      if piece.count > 1 << 20 || number == count - 1 {
        try FileHandle.standardOutput.write(contentsOf: Data(piece))
        piece = []
      }
    }
  }

  /// Writes a library of so many articles.
  func fill(_ folder: String, _ count: Int) throws {
    let clock = ContinuousClock()
    var (making, writing) = (Duration.zero, Duration.zero)
    var importing = LibraryImport(into: try ArticleLog(at: folder))
    for number in 0..<count {
      var lines: [[UInt8]] = []
      making += try clock.measure { lines = try self.lines(number) }
      writing += try clock.measure {
        for line in lines {
          _ = try line.dropLast().withUnsafeBufferPointer {
            try importing.take($0, number: number)
          }
        }
      }
    }
    writing += try clock.measure { _ = try importing.finish() }
    Swift.print(
      "\(count) articles: made in \(making.words), on disk and listed in \(writing.words)")
  }
}
