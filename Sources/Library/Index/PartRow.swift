internal import Articles

/// What a part keeps of an article beside its columns: where its record stands, what a row of the list
/// shows, and what of its state fits no column.
struct PartRow {
  var place: Catalogue.Place
  /// The bytes of its record, without the line feed.
  var length: Int
  var added: CivilMoment?
  var published: CivilMoment?
  var title: SafeText
  var site: SafeText?
  var url: SafeText?
  /// How many events it tells of, where they have been looked for.
  var eventCount: Int?
  var tags: [SafeText]
  var position: TextRange?
  /// What a newer program has said of its state, by the name of the member.
  var unknown: [String: [UInt8]]

  /// The row as bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in [place.segment, place.line, place.offset, length, (eventCount ?? -1) + 1] {
      bytes.append(varint: number)
    }
    bytes.append(moment: added)
    bytes.append(moment: published)
    for text in [title, site, url] { bytes.append(optional: text) }
    bytes.append(extras: tags, position, unknown)
    return bytes
  }

  /// Where the record of a row stands, and how many bytes it has: what is needed of many rows whose
  /// texts are looked at. Nothing if the bytes are none.
  static func location(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int = 0
  ) -> (place: Catalogue.Place, length: Int)? {
    var reader = ByteReader(bytes, at: start)
    let place = Catalogue.Place(
      segment: reader.varint(), line: reader.varint(), offset: reader.varint())
    let length = reader.varint()
    return reader.isBroken ? nil : (place, length)
  }

  /// Reads a row; nothing if the bytes are none.
  init?(_ bytes: [UInt8]) {
    let row = bytes.withUnsafeBufferPointer { buffer -> PartRow? in
      var reader = ByteReader(buffer)
      let place = Catalogue.Place(
        segment: reader.varint(), line: reader.varint(), offset: reader.varint())
      let length = reader.varint()
      let events = reader.varint()
      let (added, published) = (reader.moment(), reader.moment())
      let (title, site, url) = (reader.optionalText(), reader.optionalText(), reader.optionalText())
      let (tags, position, unknown) = reader.extras()
      guard !reader.isBroken else { return nil }
      return PartRow(
        place: place, length: length, added: added, published: published, title: title ?? "",
        site: site, url: url, eventCount: events == 0 ? nil : events - 1, tags: tags,
        position: position, unknown: unknown)
    }
    guard let row else { return nil }
    self = row
  }

  init(
    place: Catalogue.Place, length: Int, added: CivilMoment?, published: CivilMoment?,
    title: SafeText, site: SafeText?, url: SafeText?, eventCount: Int?, tags: [SafeText],
    position: TextRange?, unknown: [String: [UInt8]]
  ) {
    self.place = place
    self.length = length
    self.added = added
    self.published = published
    self.title = title
    self.site = site
    self.url = url
    self.eventCount = eventCount
    self.tags = tags
    self.position = position
    self.unknown = unknown
  }

  /// What was done with the article when the part was written; `marks` has the flags.
  func said(_ marks: DocumentMarks) -> Catalogue.Said {
    Catalogue.Said(
      state: ReadingState(
        isRead: marks.contains(.read), isStarred: marks.contains(.starred), tags: tags,
        position: position),
      unknown: unknown)
  }

  /// The row of the list, with a state; `isEventful` is what the marks say.
  func summary(
    _ id: ArticleID, _ state: ReadingState, isEventful: Bool
  ) -> ArticleSummary {
    var summary = ArticleSummary(
      Article(id: id, title: title, published: published, site: site, url: url), state: state)
    summary.eventCount = eventCount
    if eventCount != nil { summary.isEventful = isEventful }
    return summary
  }
}

/// What was done with an article after the part that holds it was written, or before it came.
struct TouchedState {
  var id: UInt64
  /// The number that the article has in the library, if it has come; the parts before keep theirs for as
  /// long as this one stands.
  var number: Int?
  var isRemoved: Bool
  var said: Catalogue.Said

  /// A section of the states that `tell` calls its argument with. There may be one for every article of a
  /// library: they are told one by one.
  static func section(
    _ tell: ((TouchedState) -> Void) throws(IndexFault) -> Void
  ) throws(IndexFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try tell { $0.append(to: &bytes) }
    return bytes
  }

  /// Appends the state to a section.
  func append(to bytes: inout [UInt8]) {
    bytes.append(word: id)
    bytes.append(varint: (number ?? -1) + 1)
    bytes.append(DocumentMarks(said.state, isRemoved: isRemoved).rawValue)
    bytes.append(extras: said.state.tags, said.state.position, said.unknown)
  }

  /// Calls `body` with each state of a section, one after the other: there may be one for every article.
  /// Answers whether it is such a section to its end.
  static func forEach(
    in bytes: [UInt8], _ body: (TouchedState) throws(IndexFault) -> Void
  ) throws(IndexFault) -> Bool {
    try bytes.withUnsafeBufferPointer { (buffer) throws(IndexFault) in
      var reader = ByteReader(buffer)
      while !reader.isAtEnd {
        var id: UInt64 = 0
        for index in 0..<8 { id |= UInt64(reader.byte()) << UInt64(index * 8) }
        let number = reader.varint()
        let marks = DocumentMarks(rawValue: reader.byte())
        let (tags, position, unknown) = reader.extras()
        let state = ReadingState(
          isRead: marks.contains(.read), isStarred: marks.contains(.starred), tags: tags,
          position: position)
        if reader.isBroken { return false }
        try body(
          TouchedState(
            id: id, number: number > 0 ? number - 1 : nil, isRemoved: marks.contains(.removed),
            said: Catalogue.Said(state: state, unknown: unknown)))
      }
      return true
    }
  }
}

/// What is known of a document without reading its row: a byte each.
struct DocumentMarks: OptionSet, Sendable {
  let rawValue: UInt8

  static let read = DocumentMarks(rawValue: 1)
  static let starred = DocumentMarks(rawValue: 2)
  static let tagged = DocumentMarks(rawValue: 4)
  /// The reader stopped at some place in it.
  static let placed = DocumentMarks(rawValue: 8)
  static let removed = DocumentMarks(rawValue: 16)
  /// A later record of the same id has taken its place.
  static let replaced = DocumentMarks(rawValue: 32)
  /// It tells of an event whose day is known; said only of documents of the index.
  static let eventful = DocumentMarks(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ state: ReadingState, isRemoved: Bool) {
    var marks: DocumentMarks = []
    if state.isRead { marks.insert(.read) }
    if state.isStarred { marks.insert(.starred) }
    if !state.tags.isEmpty { marks.insert(.tagged) }
    if state.position != nil { marks.insert(.placed) }
    if isRemoved { marks.insert(.removed) }
    self = marks
  }

  /// Whether the article is in the list.
  var isAlive: Bool { isDisjoint(with: [.removed, .replaced]) }
}

extension Array<UInt8> {
  fileprivate mutating func append(optional text: SafeText?) {
    append(varint: text == nil ? 0 : 1)
    if let text { append(text: text.string) }
  }

  fileprivate mutating func append(moment: CivilMoment?) {
    guard let moment else { return append(varint: 0) }
    append(varint: moment.date.dayNumber + 1_000_000)
    append(varint: (moment.secondOfDay ?? -1) + 1)
    append(varint: moment.offset.map { $0 + 2000 } ?? 0)
  }

  fileprivate mutating func append(
    extras tags: [SafeText], _ position: TextRange?, _ unknown: [String: [UInt8]]
  ) {
    append(varint: tags.count)
    for tag in tags { append(text: tag.string) }
    append(varint: position == nil ? 0 : 1)
    if let position {
      for number in [position.block, position.start, position.end] { append(varint: number) }
    }
    append(varint: unknown.count)
    for (key, value) in unknown.sorted(by: { $0.key < $1.key }) {
      append(text: key)
      append(varint: value.count)
      self += value
    }
  }
}

extension ByteReader {
  fileprivate mutating func optionalText() -> SafeText? { varint() == 0 ? nil : SafeText(text()) }

  fileprivate mutating func moment() -> CivilMoment? {
    let day = varint()
    guard day != 0 else { return nil }
    let (second, offset) = (varint(), varint())
    return CivilMoment(
      CivilDate(dayNumber: day &- 1_000_000), secondOfDay: second == 0 ? nil : second &- 1,
      offset: offset == 0 ? nil : offset &- 2000)
  }

  fileprivate mutating func extras() -> (
    tags: [SafeText], position: TextRange?, unknown: [String: [UInt8]]
  ) {
    var tags: [SafeText] = []
    for _ in 0..<max(0, min(varint(), bytes.count)) where !isBroken {
      tags.append(SafeText(text()))
    }
    let isPlaced = varint() == 1
    let position =
      isPlaced ? TextRange(block: varint(), start: varint(), end: varint()) : nil
    var unknown: [String: [UInt8]] = [:]
    for _ in 0..<max(0, min(varint(), bytes.count)) where !isBroken {
      let key = text()
      unknown[key] = Array(counted())
    }
    return (tags, position, unknown)
  }
}
