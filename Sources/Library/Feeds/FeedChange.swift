public import Articles

/// Something that is to be kept of the feeds: each is one record of their log.
public enum FeedChange: Sendable, Hashable {
  /// A feed is followed, or what the reader says of it has changed.
  case subscribed(Subscription)
  /// A feed is followed no more. Its articles stay.
  case unsubscribed(FeedID)
  /// A feed was fetched and had changed. Failures before that are over.
  case fetched(FeedID, FeedStanding)
  /// Feeds were had at a moment and had not changed: one line for all of them. Failures before that are
  /// over.
  case had([FeedID], CivilMoment)
  /// A feed could not be fetched.
  case failed(FeedID, FeedFailure)
  /// Entries of a feed are about to be taken in, or to be changed, by a run of that number, which may
  /// be killed before it has done so. They are in for sure when the same run says `kept`, or what it is
  /// about to take in next; without a run they are in already.
  case seen(FeedID, [SeenEntry], run: UInt64? = nil)
  /// What a run was about to take in of a feed is in.
  case kept(FeedID, run: UInt64)
  /// The articles of a feed that are still to be fetched whole from their pages, with how many times
  /// that was tried; those that were named before and are not now are not.
  case owed(FeedID, [ArticleID: Int])
  /// Something of the synchronising with a server.
  case sync(SyncChange)

  /// The line of its record.
  var line: [UInt8] {
    var members = FeedMembers()
    switch self {
    case .subscribed(let feed):
      members.begin("feed", feed.id)
      members.put("url", feed.address)
      if let title = feed.title { members.put("title", title) }
      members.put("tags", feed.tags)
      members.put("whole", feed.isWhole)
      if feed.isFound { members.put("found", true) }
      if let stream = feed.stream { members.put("stream", stream) }
    case .unsubscribed(let id):
      members.begin("unfeed", id)
    case .fetched(let id, let standing):
      members.begin("fetched", id)
      members.put("at", standing.fetched)
      if let tag = standing.entityTag { members.put("etag", tag) }
      if let date = standing.lastModified { members.put("modified", date) }
      if let title = standing.title { members.put("title", title) }
      if let site = standing.site { members.put("site", site) }
      if let digest = standing.digest { members.put("digest", SafeText(Self.digits(digest))) }
      if !standing.isWellFormed { members.put("illFormed", true) }
    case .had(let ids, let moment):
      members.begin("had")
      members.put("at", moment)
      members.put("feeds", ids.map { SafeText($0.description) })
    case .failed(let id, let failure):
      members.begin("failed", id)
      members.put("at", failure.at)
      members.put("reason", failure.reason)
      members.put("count", failure.count)
      if let until = failure.until { members.put("until", until) }
      if failure.isFinal { members.put("final", true) }
    case .seen(let id, let entries, let run):
      members.begin("seen", id)
      if let run { members.put("run", SafeText(Self.digits(run))) }
      members.put("entries", entries.filter(\.isOwn))
      let others = entries.filter { !$0.isOwn }
      if !others.isEmpty { members.put("others", others) }
    case .kept(let id, let run):
      members.begin("kept", id)
      members.put("run", SafeText(Self.digits(run)))
    case .owed(let id, let articles):
      members.begin("owed", id)
      let rows = articles.sorted { $0.key.number < $1.key.number }
      members.put("articles", rows.map { [$0.key.number, UInt64(clamping: $0.value)] })
    case .sync(let change): return change.line
    }
    return Record.line(members.bytes)
  }

  /// What a record says; nothing if this version does not know it.
  init?(_ record: Record) {
    let fields = FeedFields(record)
    guard let type = fields.text("type") else { return nil }
    if let change = SyncChange(fields, type: type) {
      self = .sync(change)
      return
    }
    if type == "had" {
      guard let at = fields.moment("at") else { return nil }
      self = .had(fields.texts("feeds").compactMap { FeedID($0.string) }, at)
      return
    }
    guard let id = fields.text("feed").flatMap({ FeedID($0) }) else { return nil }
    switch type {
    case "feed":
      guard let address = fields.text("url") else { return nil }
      var feed = Subscription(
        id: id, address: SafeText(address), title: fields.text("title").map { SafeText($0) },
        tags: fields.texts("tags"), isWhole: fields.flag("whole"),
        stream: fields.text("stream").map { SafeText($0) })
      feed.isFound = fields.flag("found")
      self = .subscribed(feed)
    case "unfeed": self = .unsubscribed(id)
    case "fetched":
      guard let at = fields.moment("at") else { return nil }
      self = .fetched(
        id,
        FeedStanding(
          fetched: at, entityTag: fields.text("etag").map { SafeText($0) },
          lastModified: fields.text("modified").map { SafeText($0) },
          title: fields.text("title").map { SafeText($0) },
          site: fields.text("site").map { SafeText($0) },
          digest: fields.text("digest").flatMap { UInt64($0, radix: 16) },
          isWellFormed: !fields.flag("illFormed")))
    case "failed":
      guard let at = fields.moment("at"), let reason = fields.text("reason") else { return nil }
      self = .failed(
        id,
        FeedFailure(
          reason: SafeText(reason), at: at, count: fields.number("count") ?? 1,
          until: fields.moment("until"), isFinal: fields.flag("final")))
    case "seen":
      self = .seen(
        id, fields.entries("entries", isOwn: true) + fields.entries("others", isOwn: false),
        run: fields.text("run").flatMap { UInt64($0, radix: 16) })
    case "kept":
      guard let run = fields.text("run").flatMap({ UInt64($0, radix: 16) }) else { return nil }
      self = .kept(id, run: run)
    case "owed":
      let rows = fields.numbers("articles", each: 2).map {
        (ArticleID(number: $0[0]), Int(clamping: $0[1]))
      }
      self = .owed(id, Dictionary(rows, uniquingKeysWith: max))
    default: return nil
    }
  }

  /// Sixteen hexadecimal digits.
  static func digits(_ number: UInt64) -> String { ArticleID(number: number).description }
}

/// Writes the members of a record of the feeds' log.
struct FeedMembers {
  private(set) var bytes: [UInt8] = []

  mutating func begin(_ type: StaticString) { bytes += Array(#""type":"\#(type)""#.utf8) }

  mutating func begin(_ type: StaticString, _ id: FeedID) {
    bytes += Array(#""type":"\#(type)","feed":"\#(id)""#.utf8)
  }

  mutating func put(_ key: StaticString, _ text: SafeText) {
    putKey(key)
    bytes.appendQuoted(text)
  }

  mutating func put(_ key: StaticString, _ texts: [SafeText]) {
    putKey(key)
    bytes.append(0x5B)
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.appendQuoted(text)
    }
    bytes.append(0x5D)
  }

  mutating func put(_ key: StaticString, _ isSo: Bool) {
    putKey(key)
    bytes += Array((isSo ? "true" : "false").utf8)
  }

  mutating func put(_ key: StaticString, _ number: Int) {
    putKey(key)
    bytes += Array(String(number).utf8)
  }

  mutating func put(_ key: StaticString, _ moment: CivilMoment) {
    put(key, SafeText(moment.description))
  }

  mutating func put(_ key: StaticString, _ numbers: [Int]) {
    putKey(key)
    bytes += Array(("[" + numbers.map(String.init).joined(separator: ",") + "]").utf8)
  }

  /// Each entry is a string of 64 hexadecimal digits: its key, its article, both digests; and `o` if the article is its own.
  mutating func put(_ key: StaticString, _ entries: [SeenEntry]) {
    put(key, entries.lazy.map { [$0.key, $0.article.number, $0.digest, $0.words] })
  }

  /// Each row of numbers is a string, sixteen hexadecimal digits a number.
  mutating func put(_ key: StaticString, _ rows: some Collection<[UInt64]>) {
    putKey(key)
    bytes.reserveCapacity(bytes.count + rows.count * 67 + 32)
    for (index, row) in rows.enumerated() {
      bytes.append(index == 0 ? 0x5B : 0x2C)
      bytes.append(0x22)
      for number in row {
        for place in (0..<16).reversed() {
          let digit = UInt8(truncatingIfNeeded: number >> UInt64(place * 4)) & 0xF
          bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
      }
      bytes.append(0x22)
    }
    if rows.isEmpty { bytes.append(0x5B) }
    bytes.append(0x5D)
  }

  private mutating func putKey(_ key: StaticString) {
    bytes += [0x2C, 0x22]
    key.withUTF8Buffer { bytes += $0 }
    bytes += [0x22, 0x3A]
  }
}

/// Reads the members of a record of the feeds' log.
struct FeedFields {
  private let record: Record

  init(_ record: Record) { self.record = record }

  func text(_ key: StaticString) -> String? { value(key).flatMap { record.scan.string($0) } }

  func texts(_ key: StaticString) -> [SafeText] {
    var texts: [SafeText] = []
    if let value = value(key) {
      record.scan.elements(of: value) {
        texts += record.scan.string($0).map { [SafeText($0)] } ?? []
      }
    }
    return texts
  }

  func flag(_ key: StaticString) -> Bool {
    value(key).map { record.scan.holds("true", at: $0) } ?? false
  }

  func number(_ key: StaticString) -> Int? {
    value(key).flatMap { Int(String(decoding: record.scan.bytes[$0], as: UTF8.self)) }
  }

  func moment(_ key: StaticString) -> CivilMoment? { text(key).flatMap { CivilMoment(iso: $0) } }

  func has(_ key: StaticString) -> Bool { value(key) != nil }

  func counts(_ key: StaticString) -> [Int] {
    var counts: [Int] = []
    if let value = value(key) {
      record.scan.elements(of: value) {
        counts += Int(String(decoding: record.scan.bytes[$0], as: UTF8.self)).map { [$0] } ?? []
      }
    }
    return counts
  }

  func entries(_ key: StaticString, isOwn: Bool) -> [SeenEntry] {
    numbers(key, each: 4).map {
      SeenEntry(
        key: $0[0], article: ArticleID(number: $0[1]), digest: $0[2], words: $0[3], isOwn: isOwn)
    }
  }

  /// Rows of so many numbers each; others are passed over.
  func numbers(_ key: StaticString, each width: Int) -> [[UInt64]] {
    var rows: [[UInt64]] = []
    guard let value = value(key) else { return rows }
    let bytes = record.scan.bytes
    record.scan.elements(of: value) { range in
      guard range.count == width * 16 + 2 else { return }
      var numbers = [UInt64](repeating: 0, count: width)
      for place in 0..<width * 16 {
        let byte = bytes[range.lowerBound + 1 + place]
        let digit: UInt8
        switch byte {
        case 0x30...0x39: digit = byte - 0x30
        case 0x61...0x66: digit = byte - 0x57
        default: return
        }
        numbers[place / 16] = numbers[place / 16] << 4 | UInt64(digit)
      }
      rows.append(numbers)
    }
    return rows
  }

  private func value(_ key: StaticString) -> Range<Int>? {
    record.members.last { record.scan.holds(key, at: $0.key) }?.value
  }
}
