import Articles
import Fetch
import Pipeline
import Sample
import Testing

/// A page of the sample as the program reads it.
struct PageReading {
  let article: Article
  let events: [Event]

  init(_ name: String) throws {
    let page = try #require(SampleLibrary.pages.first { $0.name == name })
    let intake = Intake()
    let dated = intake.dated(
      try intake.article(of: FetchedPage(bytes: page.bytes, name: page.name)))
    self.article = dated.article
    events = dated.events
  }

  /// What a careful reader finds and this reading does not, a line each.
  func misses(of expected: ExpectedPage) -> Set<String> {
    var misses: Set<String> = []
    func check(_ holds: Bool, _ line: String) {
      if !holds { misses.insert(line) }
    }
    check(article.title.string == expected.title, "title: " + expected.title)
    check(
      article.byline.map(\.string) == expected.byline,
      "byline: " + expected.byline.joined(separator: ", "))
    check(
      article.reference?.date.description == expected.reference,
      "reference: " + expected.reference)
    check(
      !article.blocks.contains { $0.text.string == expected.title },
      "clutter: the title once more")
    let text = article.text
    for phrase in expected.text { check(text.contains(phrase), "text: " + phrase) }
    for phrase in expected.clutter { check(!text.contains(phrase), "clutter: " + phrase) }
    for line in expected.events.split(separator: "\n") {
      check(sees(String(line)), "event: " + line)
    }
    for day in expected.noEvents { check(!hasEvent(on: day), "no event: " + day) }
    return misses
  }

  /// What was read in place of an event that was missed, for the eye.
  func sightings(of line: String) -> String {
    let seen = telling(line).map { event in
      let days = event.when.interval.map { "\($0.first)..\($0.last)" } ?? "nothing"
      return "\(days) \(event.when.precision) \(event.when.modifier?.rawValue ?? "")"
    }
    return seen.isEmpty ? "no event there" : seen.joined(separator: ", ")
  }

  private func sees(_ line: String) -> Bool {
    guard let days = ExpectedDays(Self.parts(of: line).days) else {
      return false
    }
    return telling(line).contains { days.matches($0.when) }
  }

  /// The events told by the sentence that a line quotes.
  private func telling(_ line: String) -> [Event] {
    let phrase = Self.parts(of: line).phrase
    return events.filter { event in
      article.blocks[event.sentence.block].text.string.text(in: event.sentence.bytes)
        .contains(phrase)
    }
  }

  private func hasEvent(on day: String) -> Bool {
    events.contains { event in
      guard let days = event.when.interval, days.length == 1 else { return false }
      return days.first.description == day
    }
  }

  /// `2010-04-17  Lufthansa flew ten` → its two parts.
  private static func parts(of line: String) -> (days: String, phrase: String) {
    let parts = line.split(separator: "  ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.dropFirst().first ?? "")
  }
}
