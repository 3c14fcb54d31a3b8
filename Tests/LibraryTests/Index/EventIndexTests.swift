import Articles
import Testing

@testable import Library

@Suite struct EventIndexTests {
  private let scratch: ScratchIndex

  init() throws { scratch = try ScratchIndex() }

  @Test func everyEventComesBackInTheOrderOfTheCalendar() throws {
    var sample = SampleEvents()
    let documents = sample.documents(300)
    let index = try scratch.events(documents)
    let wanted = Self.inOrder(documents)
    #expect(index.count == wanted.count)
    for (number, (document, event)) in wanted.enumerated() {
      #expect(try index.event(number) == event)
      #expect(try index.place(number).document == document)
    }
  }

  @Test func rangesThatNoTextHasAreKeptAllTheSame() throws {
    let odd = Event(
      when: DateSpan(nil, .era, .after), value: "",
      mention: .init(block: .min, start: .max, end: 0),
      sentence: .init(block: -1, start: 9, end: 3),
      clause: .init(block: .max, start: -4, end: .min),
      label: "", speaker: "", role: .report, isInferred: true)
    #expect(try scratch.events([[odd]]).event(0) == odd)
  }

  @Test func aPartWithoutEventsIsReadAsOne() throws {
    let index = try scratch.events([[], []])
    #expect(index.count == 0)
    #expect(try index.documents(telling: nil).isEmpty)
    #expect(throws: IndexFault.self) { try index.event(0) }
  }

  @Test func documentsAreFoundByTheDaysTheyTellOf() throws {
    var sample = SampleEvents(seed: 2)
    let documents = sample.documents(400, each: 3)
    let index = try scratch.events(documents)
    for length in [1, 5, 31, 200, 4_000] {
      for _ in 0..<20 {
        let first = CivilDate(dayNumber: 18_500 + sample.number(below: 1_700))
        let asked = DayInterval(first, first.adding(days: length - 1))
        let found = try index.documents(telling: asked)
        for (number, events) in documents.enumerated() {
          let isTold = events.compactMap(\.when.interval).contains {
            QueryNode.tells(of: asked, $0)
          }
          #expect(found.contains(number) == isTold, "\(asked) in document \(number)")
        }
      }
    }
    let dated = try index.documents(telling: nil)
    for (number, events) in documents.enumerated() {
      #expect(dated.contains(number) == events.contains { $0.when.interval != nil })
    }
  }

  @Test func eventsOfSomeDocumentsAreWalkedWithinASpan() throws {
    var sample = SampleEvents(seed: 3)
    let documents = sample.documents(2_500, each: 16)
    let index = try scratch.events(documents)
    try #require(index.count > EventIndex.stretch)
    var some = DocumentSet(size: documents.count)
    for number in stride(from: 1, to: documents.count, by: 3) { some.insert(number) }
    let span = DayInterval(CivilDate(dayNumber: 18_700), CivilDate(dayNumber: 19_700))
    let all = Self.inOrder(documents)
    for span in [nil, span] {
      let wanted = all.indices.filter { number in
        guard some.contains(all[number].document) else { return false }
        guard let span else { return true }
        return all[number].event.when.interval.map { span.contains($0.first) } ?? false
      }
      var walked: [Int] = []
      try index.forEach(in: some, span: span) { place in
        walked.append(place.number)
        return true
      }
      #expect(walked == wanted)
    }
    var steps = 0
    try index.forEach(in: some, span: nil) { _ in
      steps += 1
      return steps < 5
    }
    #expect(steps == 5)
  }

  @Test func mergedPartsAreWhatOnePartWouldHaveBeen() throws {
    var sample = SampleEvents(seed: 4)
    let parts = [900, 1, 0, 700].map { sample.documents($0, each: 16) }
    let indexes = try parts.map { try scratch.events($0) }
    try #require(indexes[0].count > 4_096)
    var kept: [[Event]] = []
    let numbers = parts.map { documents in
      documents.map { events -> Int32 in
        guard sample.number(below: 5) > 0 else { return -1 }
        kept.append(events)
        return Int32(kept.count - 1)
      }
    }
    let file = try scratch.file { (writer) throws(IndexFault) in
      try EventIndex.merge(
        Array(zip(indexes, numbers)), documents: kept.count, to: &writer)
    }
    let merged = EventIndex(file, documents: kept.count)
    let wanted = Self.inOrder(kept)
    try #require(merged.count == wanted.count)
    for (number, (document, event)) in wanted.enumerated() {
      #expect(try merged.event(number) == event)
      #expect(try merged.place(number).document == document)
    }
  }

  @Test func aDocumentBeyondThePartIsDamage() throws {
    var sample = SampleEvents(seed: 5)
    let documents = sample.documents(20)
    let file = try scratch.file { (writer) throws(IndexFault) in
      var builder = EventIndexBuilder()
      for (number, events) in documents.enumerated() { builder.add(events, as: number) }
      try builder.write(to: &writer, documents: documents.count)
    }
    let index = EventIndex(file, documents: 10)
    #expect(try index.documents(telling: nil).count <= 10)
    #expect(throws: IndexFault.self) {
      for number in 0..<index.count { _ = try index.event(number) }
    }
  }

  /// The events of documents as the index is to have them.
  private static func inOrder(_ documents: [[Event]]) -> [(document: Int, event: Event)] {
    let all = documents.enumerated().flatMap { number, events in
      events.map { (document: number, event: $0) }
    }
    return all.enumerated().sorted { one, other in
      let (a, b) = (one.element.event.when.interval, other.element.event.when.interval)
      if a == b { return one.offset < other.offset }
      guard let a, let b else { return b == nil }
      return (a.first, a.last) < (b.first, b.last)
    }.map(\.element)
  }
}
