import Articles
import Chronology
import Foundation
import Testing

/// How well events are found in articles that were marked before the program was run on them.
@Suite struct EventScoreTests {
  @Test func findsTheMarkedEvents() throws {
    let fixtures = try EventFixture.all()
    try #require(fixtures.count >= 92)
    var score = Score()
    for fixture in fixtures { score.add(fixture) }
    if ProcessInfo.processInfo.environment["EVENT_SCORE"] != nil { print(score.report) }
    #expect(score.precision >= 0.90, "\(score.report)")
    #expect(score.recall >= 0.90, "\(score.report)")
    #expect(score.speakersRight * 10 >= score.speakers * 8, "\(score.report)")
  }

  /// Held at what was reached, or all but.
  @Test(arguments: ["German", "Spanish"]) func findsThoseOfOtherLanguages(_ language: String) throws
  {
    let fixtures = try EventFixture.all(in: language)
    try #require(fixtures.count >= 12)
    var score = Score()
    for fixture in fixtures { score.add(fixture) }
    if ProcessInfo.processInfo.environment["EVENT_SCORE"] != nil { print(score.report) }
    #expect(score.precision >= 0.90, "\(score.report)")
    #expect(score.recall >= 0.90, "\(score.report)")
  }
}

/// Counts over many fixtures. An event is right if it stands at the marked date, has its days, and
/// its clause holds what it must and nothing that it must not.
private struct Score {
  var expected = 0
  var found = 0
  var right = 0
  var rightDay = 0
  var speakers = 0
  var speakersRight = 0
  var faults: [String] = []

  var precision: Double { Double(right) / Double(max(found, 1)) }
  var recall: Double { Double(right) / Double(max(expected, 1)) }

  var report: String {
    """
    \(faults.joined(separator: "\n"))
    events: \(expected) marked, \(found) found, \(right) right (\(rightDay) by day alone)
    precision \(precision), recall \(recall), speakers \(speakersRight) of \(speakers)
    """
  }

  mutating func add(_ fixture: EventFixture) {
    let dated = ArticleDater().date(fixture.article, fallback: nil)
    var events = dated.events
    expected += fixture.expected.count
    found += events.count
    for wanted in fixture.expected {
      let place = events.firstIndex { overlap($0.mention, wanted.mention) }
      guard let place else {
        let mention = dated.mentions.first { overlap($0.range, wanted.mention) }
        let why = mention.map { "\($0.value) \($0.role)" } ?? "no mention"
        fault("missed", fixture, wanted.mention, why)
        continue
      }
      let event = events.remove(at: place)
      let clause = text(fixture, event.clause)
      guard isRight(event.when.interval, wanted.days) else {
        fault("day", fixture, wanted.mention, "\(event.value), not \(wanted.days.first)")
        continue
      }
      rightDay += 1
      let isWhole =
        wanted.holds.allSatisfy { clause.contains($0) }
        && wanted.lacks.allSatisfy { !clause.contains($0) }
      if isWhole { right += 1 } else { fault("clause", fixture, wanted.mention, clause) }
      if let speaker = wanted.speaker {
        speakers += 1
        if event.speaker?.string == speaker {
          speakersRight += 1
        } else {
          fault("speaker", fixture, wanted.mention, event.speaker?.string ?? "nobody")
        }
      }
    }
    for event in events {
      let marked = fixture.barren.contains { overlap($0, event.mention) }
      fault(marked ? "too many" : "unmarked", fixture, event.mention, text(fixture, event.clause))
    }
  }

  /// A marked day must be met; within a longer stretch the program may be finer ("late July"), but
  /// not as fine as a day.
  private func isRight(_ found: DayInterval?, _ wanted: DayInterval) -> Bool {
    guard let found else { return false }
    if found == wanted { return true }
    return wanted.length > 1 && found.length > 1 && wanted.contains(found.first)
      && wanted.contains(found.last)
  }

  private mutating func fault(
    _ kind: String, _ fixture: EventFixture, _ range: TextRange, _ what: String
  ) {
    faults.append("\(kind): \(fixture.name) [\(text(fixture, range))] \(what)")
  }

  private func overlap(_ one: TextRange, _ other: TextRange) -> Bool {
    one.block == other.block && one.start < other.end && other.start < one.end
  }

  private func text(_ fixture: EventFixture, _ range: TextRange) -> String {
    String(fixture.article.blocks[range.block].text.string.text(in: range.bytes))
  }
}
