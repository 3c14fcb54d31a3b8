import Articles
import Chronology
import Foundation
import TestSupport

/// A short article with marked events, read from `Tests/Fixtures/Events`; its README tells the form.
struct EventFixture {
  /// An event that a careful reader marked.
  struct Expected {
    let mention: TextRange
    let days: DayInterval
    let holds: [String]
    let lacks: [String]
    let speaker: String?
  }

  enum Damage: Error {
    case unreadable(String)
  }

  let name: String
  let article: Article
  let expected: [Expected]
  /// Dates that are marked as making no event.
  let barren: [TextRange]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/Events").standardized

  /// Every fixture of a language, by name: English ones lie in the folder itself, others in folders of
  /// their own.
  static func all(in language: String = "") throws -> [EventFixture] {
    let folder = folder.appending(path: language)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".txt") }.sorted().map { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return try EventFixture(name: String(file.dropLast(4)), text: text)
    }
  }

  init(name: String, text: String) throws {
    let parts = text.components(separatedBy: "\n===\n")
    guard parts.count == 3 else { throw Damage.unreadable("\(name): three parts") }
    var article = Article(id: ArticleID(naming: name), title: SafeText(name))
    for line in parts[0].split(separator: "\n") {
      if line.hasPrefix("title: ") { article.title = SafeText(String(line.dropFirst(7))) }
      if line.hasPrefix("published: ") { article.published = CivilMoment(iso: line.dropFirst(11)) }
    }
    guard article.published != nil else { throw Damage.unreadable("\(name): published") }
    var mentions: [TextRange] = []
    var barren: [TextRange] = []
    for line in parts[1].split(separator: "\n") where !line.isEmpty {
      let (kind, marked) = Self.block(line)
      let block = article.blocks.count
      // Both kinds of mark count as one kind for the reading of places; their order tells them apart.
      let signs = marked.filter { $0 == "⟦" || $0 == "⟨" }
      let text = MarkedText(String(marked.map { ["⟨": "⟦", "⟩": "⟧"][$0] ?? $0 }))
      for (sign, range) in zip(signs, text.ranges) {
        let place = TextRange(block: block, start: range.lowerBound, end: range.upperBound)
        if sign == "⟦" { mentions.append(place) } else { barren.append(place) }
      }
      article.blocks.append(Block(kind, SafeText(text.text)))
    }
    let lines = parts[2].split(separator: "\n")
    guard lines.count == mentions.count else {
      throw Damage.unreadable("\(name): \(mentions.count) marks, \(lines.count) lines")
    }
    self.name = name
    self.article = article
    self.barren = barren
    expected = try zip(mentions, lines).map { try Self.expected($0, String($1), in: name) }
  }

  private static func block(_ line: Substring) -> (Block.Kind, Substring) {
    if line.hasPrefix("## ") { return (.heading(level: 2), line.dropFirst(3)) }
    if line.hasPrefix("- ") { return (.listItem(depth: 1, ordinal: nil), line.dropFirst(2)) }
    if line.hasPrefix("> ") { return (.quote(depth: 1), line.dropFirst(2)) }
    if line.hasPrefix("^ ") { return (.figure(source: "", alternative: ""), line.dropFirst(2)) }
    if line.hasPrefix("| ") { return (.tableRow(isHeader: false), line.dropFirst(2)) }
    return (.paragraph, line)
  }

  private static func expected(
    _ mention: TextRange, _ line: String, in name: String
  ) throws -> Expected {
    var columns = line.components(separatedBy: " | ")
    guard let days = days(columns.removeFirst()) else {
      throw Damage.unreadable("\(name): \(line)")
    }
    var holds: [String] = []
    var lacks: [String] = []
    var speaker: String?
    for column in columns {
      if column.hasPrefix("!") {
        lacks.append(String(column.dropFirst()))
      } else if column.hasPrefix("by ") {
        speaker = String(column.dropFirst(3))
      } else {
        holds.append(column)
      }
    }
    return Expected(mention: mention, days: days, holds: holds, lacks: lacks, speaker: speaker)
  }

  /// `2024-07-25`, `2024-07`, `2024` or two of them with a slash.
  private static func days(_ text: String) -> DayInterval? {
    let ends = text.split(separator: "/").compactMap { part -> DayInterval? in
      let numbers = part.split(separator: "-").compactMap { Int($0) }
      switch numbers.count {
      case 1:
        guard let first = CivilDate(numbers[0], 1, 1) else { return nil }
        return DayInterval(first, first.adding(months: 11).endOfMonth)
      case 2:
        return CivilDate(numbers[0], numbers[1], 1).map { DayInterval($0, $0.endOfMonth) }
      default: return CivilDate(iso: part).map { DayInterval($0) }
      }
    }
    guard let first = ends.first, let last = ends.last else { return nil }
    return DayInterval(first.first, last.last)
  }
}
