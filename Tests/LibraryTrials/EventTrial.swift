#if INDEX_TRIALS
  import Articles
  import Foundation

  @testable import Library

  /// The events alone: what their parts take to build, to merge and on the disk, and how long a
  /// timeline of them takes, eight events a document, over a quarter of a century.
  struct EventTrial {
    let folder: String
    private var news = SampleNews(seed: 5)

    init(folder: String) { self.folder = folder }

    mutating func run(_ count: Int) throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      guard let place = try Descriptor.folder(folder) else { return }
      var parts: [(index: EventIndex, numbers: [Int32])] = []
      var (adding, writing) = (Duration.zero, Duration.zero)
      for start in stride(from: 0, to: count, by: max(1, count / 4)) {
        let size = min(max(1, count / 4), count - start)
        var builder = EventIndexBuilder()
        for number in 0..<size {
          let events = (0..<8).map { _ in event() }
          adding += Speed.time { builder.add(events, as: number) }
        }
        let name = "events\(parts.count)"
        writing += try Speed.time {
          var writer = try Self.writer(name, in: place)
          try builder.write(to: &writer, documents: size)
          try writer.finish()
        }
        let index = EventIndex(try Self.file(name, in: place), documents: size)
        parts.append((index, (0..<size).map { Int32(start + $0) }))
      }
      print("adding \(adding.milliseconds) ms, writing parts \(writing.milliseconds) ms")
      let merging = try Speed.time {
        var writer = try Self.writer("events", in: place)
        try EventIndex.merge(parts, documents: count, to: &writer)
        try writer.finish()
      }
      let file = try Self.file("events", in: place)
      let whole = EventIndex(file, documents: count)
      print("merging \(merging.milliseconds) ms, \(file.size / max(1, whole.count)) bytes an event")
      for share in [1, 2, 20, 1_000] {
        try ask([whole], "one part, one document of \(share)", share: share)
        try ask(parts.map(\.index), "\(parts.count) parts, one document of \(share)", share: share)
      }
    }

    private mutating func ask(_ indexes: [EventIndex], _ name: String, share: Int) throws {
      let (id, title) = (ArticleID(naming: "one"), SafeText("A title"))
      let parts = indexes.map { index in
        var wanted = DocumentSet(size: index.documents)
        for number in 0..<index.documents where below(share) == 0 { wanted.insert(number) }
        return TimelineGathering.Part(
          index: index, documents: wanted, article: { _ in (id, title) })
      }
      let year = Timeline.Scale.year.days(around: CivilDate(dayNumber: 19_500))
      let month = Timeline.Scale.month.days(around: CivilDate(dayNumber: 19_500))
      for (kind, span) in [("all", nil), ("a year", year), ("a month", month)] {
        var made = Timeline()
        let times = try (0..<20).map { _ in
          try Speed.time {
            made = try TimelineGathering(of: parts, span: span).timeline { false }
          }
        }
        print("\(name), \(kind), \(made.entries.count) entries: \(Speed.figures(times))")
      }
      let found = try (0..<20).map { _ in
        try Speed.time { for index in indexes { _ = try index.documents(telling: nil) } }
      }
      print("\(name), has:events: \(Speed.figures(found))")
    }

    private mutating func event() -> Event {
      // The nearer to today the more is told of it.
      let day = CivilDate(dayNumber: 20_000 - min(below(9_000), below(9_000)))
      let (block, start) = (below(30), below(5_000))
      let sentence = TextRange(block: block, start: start, end: start + 150)
      let (when, value) =
        switch below(10) {
        case 0: Timeline.Scale.month.span(around: day)
        case 1: Timeline.Scale.year.span(around: day)
        case 2: (DateSpan(nil, .day), "XXXX-07-25")
        default: Timeline.Scale.day.span(around: day)
        }
      let words = (0..<9).map { _ in news.word() }
      return Event(
        when: when, value: value,
        mention: TextRange(block: block, start: start + 10, end: start + 22), sentence: sentence,
        clause: TextRange(block: block, start: start, end: start + 90),
        label: SafeText(words.joined(separator: " ")),
        role: below(4) == 0 ? .report : .occurrence, isInferred: below(2) == 0)
    }

    private mutating func below(_ limit: Int) -> Int { Int(news.next() % UInt64(limit)) }

    private static func writer(_ name: String, in folder: Descriptor) throws -> IndexFileWriter {
      _ = SystemDisk().remove(name, in: folder.number)
      guard let file = try folder.opened(name, for: .creating) else {
        throw CocoaError(.fileNoSuchFile)
      }
      return IndexFileWriter(file, through: SystemDisk())
    }

    private static func file(_ name: String, in folder: Descriptor) throws -> IndexFile {
      guard let file = try folder.opened(name, for: .reading) else {
        throw CocoaError(.fileNoSuchFile)
      }
      return try IndexFile(file)
    }
  }
#endif
