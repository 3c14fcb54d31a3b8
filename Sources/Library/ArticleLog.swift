public import Articles

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The library on disk: segments of JSON Lines that are only ever appended to. `README.md` beside
/// this file has the format.
///
/// A writer takes the lock of the folder, sets a torn tail aside, appends its batch with one write,
/// waits until it is durable and lets go. Readers take no lock. Rows are kept in memory, texts on
/// the disk; folded text is kept as far as `foldedLimit` goes.
public final class ArticleLog: ArticleStore {
  private let folder: LibraryFolder
  private let shelf: Guarded<Shelf>
  let disk: any Disk
  private let eventDays: EventDays?
  let now: @Sendable () -> CivilMoment
  let segmentLimit: Int

  /// What is guarded by the lock of this object.
  struct Shelf {
    var catalogue = Catalogue()
    var search = Search()
  }

  /// Opens the library in a folder and reads its list. A folder that is not there is an empty
  /// library; it is made by the first write.
  ///
  /// `eventDays` reads the days of an article's events for `has:events` and `event:`; `now` dates
  /// the arrival of articles.
  public convenience init(
    at path: String, eventDays: EventDays? = nil,
    now: @escaping @Sendable () -> CivilMoment = ArticleLog.systemTime
  ) throws(LibraryError) {
    try self.init(at: path, eventDays: eventDays, now: now, disk: SystemDisk())
  }

  init(
    at path: String, eventDays: EventDays? = nil,
    now: @escaping @Sendable () -> CivilMoment = ArticleLog.systemTime, disk: any Disk,
    segmentLimit: Int = Catalogue.segmentLimit
  ) throws(LibraryError) {
    folder = LibraryFolder(path)
    shelf = Guarded(Shelf())
    self.eventDays = eventDays
    self.now = now
    self.disk = disk
    self.segmentLimit = segmentLimit
    try refresh()
  }

  /// The folder of the library.
  public var path: String { folder.path }

  /// The damage that reading has met so far; `check` finds all of it.
  public var damage: [Damage] { shelf.withLock { $0.catalogue.damage } }

  /// The time of the system, in UTC.
  public static let systemTime: @Sendable () -> CivilMoment = {
    let seconds = time(nil)
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    return CivilMoment(
      CivilDate(dayNumber: days), secondOfDay: seconds - days * 86_400, offset: 0)
  }

  @discardableResult
  public func refresh() throws(LibraryError) -> Bool {
    try shelf.withLock { (shelf) throws(LibraryError) in
      try shelf.catalogue.catchUp(with: folder)
    }
  }

  @discardableResult
  public func add(_ articles: [Article]) throws(LibraryError) -> [ArticleID] {
    let arrival = now()
    try write { (catalogue) throws(LibraryError) in
      var lines: [[UInt8]] = []
      for article in articles {
        guard let entry = catalogue.entry(article.id) else {
          lines.append(try ArticleRecord.line(article, added: arrival, unknown: []))
          continue
        }
        let old = try catalogue.line(of: entry)
        let unknown = old.withUnsafeBufferPointer { bytes in
          (try? Record(bytes)).map(ArticleRecord.unknownMembers) ?? []
        }
        let line = try ArticleRecord.line(
          article, added: entry.added ?? arrival, unknown: unknown)
        if entry.isRemoved || line.dropLast() != old[...] { lines.append(line) }
      }
      return lines
    }
    return articles.map(\.id)
  }

  public func change(
    _ ids: [ArticleID], _ edit: (inout ReadingState) -> Void
  ) throws(LibraryError) {
    try write { catalogue in
      ids.compactMap { id in
        guard let entry = catalogue.entry(id), !entry.isRemoved else { return nil }
        var state = entry.row.state
        edit(&state)
        return StateRecord.line(id, from: entry.row.state, to: state)
      }
    }
  }

  public func remove(_ ids: [ArticleID]) throws(LibraryError) {
    try write { catalogue in
      ids.filter { catalogue.entry($0)?.isRemoved == false }.map { Record.line("delete", $0) }
    }
  }

  @discardableResult
  public func restore(_ ids: [ArticleID]) throws(LibraryError) -> [ArticleID] {
    var back: [ArticleID] = []
    try write { catalogue in
      back = ids.filter { catalogue.entry($0)?.isRemoved == true }
      return back.map { Record.line("restore", $0) }
    }
    return back
  }

  public func summaries(matching query: Query, limit: Int = .max) -> FoundArticles {
    summaries(matching: query, limit: limit, isTyped: true)
  }

  /// As above. A query that nobody types, `isTyped` being false, leaves what the last typed one has
  /// found to the one that narrows it.
  public func summaries(
    matching query: Query, limit: Int = .max, isTyped: Bool
  ) -> FoundArticles {
    shelf.withLock { shelf in
      // What cannot be read now is shown as it was when it could.
      _ = try? shelf.catalogue.catchUp(with: folder)
      return shelf.search.run(
        query, in: &shelf.catalogue, limit: limit, eventDays: eventDays, isTyped: isTyped)
    }
  }

  public func article(
    _ id: ArticleID
  ) throws(LibraryError) -> (article: Article, state: ReadingState)? {
    try shelf.withLock { (shelf) throws(LibraryError) in
      try shelf.catalogue.catchUp(with: folder)
      guard let entry = shelf.catalogue.entry(id), !entry.isRemoved else { return nil }
      let line = try shelf.catalogue.line(of: entry)
      let isSound = line.withUnsafeBufferPointer { (try? Record($0))?.id == id }
      guard isSound, let article = ArticleRecord.article(line) else {
        throw .damaged(
          file: "articles/" + LibraryFolder.name(of: entry.place.segment),
          offset: entry.place.offset)
      }
      return (article, entry.row.state)
    }
  }

  public func ids(startingWith prefix: String, limit: Int = .max) -> [ArticleID] {
    shelf.withLock { shelf in
      _ = try? shelf.catalogue.catchUp(with: folder)
      let found = shelf.catalogue.entries.filter {
        !$0.isRemoved && $0.id.description.hasPrefix(prefix)
      }
      return Array(found.map(\.id).sorted { $0.description < $1.description }.prefix(limit))
    }
  }

  /// Does something to the files while no other program writes, and reads them anew.
  func exclusively(
    _ body: (_ top: Descriptor, _ segments: Descriptor) throws(LibraryError) -> Void
  ) throws(LibraryError) {
    try shelf.withLock { (shelf) throws(LibraryError) in
      try folder.whileLocked { (top, segments) throws(LibraryError) in
        try body(top, segments)
        try shelf.catalogue.catchUp(with: folder)
      }
    }
  }

  /// Folds the texts that no query has asked for yet, a few at a time, so that the first letter
  /// typed waits for nothing. To be called from a thread of its own once the list is shown.
  public func prepareSearch() {
    var next = 0
    var isDone = false
    while !isDone {
      isDone = shelf.withLock { shelf in
        let entries = shelf.catalogue.newestFirst()
        for entry in entries.dropFirst(next).prefix(32) { _ = shelf.catalogue.folded(entry) }
        next += 32
        return next >= entries.count || shelf.catalogue.isFull
      }
    }
  }

  /// Looks at what is in the library at that moment. Nothing is created.
  func look<Answer>(
    _ body: (Catalogue) throws(LibraryError) -> Answer
  ) throws(LibraryError) -> Answer {
    try shelf.withLock { (shelf) throws(LibraryError) in
      try shelf.catalogue.catchUp(with: folder)
      return try body(shelf.catalogue)
    }
  }

  /// Appends the lines that `lines` makes of what is in the library at that moment.
  func write(
    _ lines: (Catalogue) throws(LibraryError) -> [[UInt8]]
  ) throws(LibraryError) {
    try shelf.withLock { (shelf) throws(LibraryError) in
      try folder.whileLocked { (top, segments) throws(LibraryError) in
        try shelf.catalogue.catchUp(with: folder)
        try shelf.catalogue.append(
          try lines(shelf.catalogue), to: segments, of: (folder, top), limit: segmentLimit,
          through: disk)
      }
    }
  }
}
