public import Articles

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The library on disk: segments of JSON Lines that are only ever appended to, and an index that is made
/// from them. `README.md` beside this file has the format.
///
/// A writer takes the lock of the folder, sets a torn tail aside, appends its batch with one write,
/// waits until it is durable and lets go. Readers take no lock. Texts stay on the disk, and so do the
/// rows of what is indexed.
public final class ArticleLog: ArticleStore {
  let folder: LibraryFolder
  private let shelf: Guarded<Shelf>
  let disk: any Disk
  let dating: DatingRules?
  let now: @Sendable () -> CivilMoment
  let segmentLimit: Int

  /// What is guarded by the lock of this object.
  struct Shelf {
    var catalogue: Catalogue
    var search = Search()
  }

  /// Opens the library in a folder and reads its list. A folder that is not there is an empty
  /// library; it is made by the first write.
  ///
  /// `dating` finds the events of an article for `has:events` and `event:`; `now` dates the arrival
  /// of articles.
  public convenience init(
    at path: String, dating: DatingRules? = nil,
    now: @escaping @Sendable () -> CivilMoment = ArticleLog.systemTime
  ) throws(LibraryError) {
    try self.init(at: path, dating: dating, now: now, disk: SystemDisk())
  }

  init(
    at path: String, dating: DatingRules? = nil,
    now: @escaping @Sendable () -> CivilMoment = ArticleLog.systemTime, disk: any Disk,
    segmentLimit: Int = Catalogue.segmentLimit
  ) throws(LibraryError) {
    folder = LibraryFolder(path, disk: disk)
    shelf = Guarded(Shelf(catalogue: Catalogue(rules: dating?.version ?? "")))
    self.dating = dating
    self.now = now
    self.disk = disk
    self.segmentLimit = segmentLimit
    try shelf.withLock { (shelf) throws(LibraryError) in
      _ = try shelf.catalogue.catchUp(with: folder, forList: true)
    }
  }

  /// The folder of the library.
  public var path: String { folder.path }

  /// Whether there is a folder where the library is to be.
  public var isThere: Bool { (try? folder.top()) ?? nil != nil }

  /// Whether it has ever held an article, be all of them removed by now.
  public var hasBegun: Bool {
    if let isBegun = try? look({ !$0.segments.isEmpty }), isBegun { return true }
    guard let top = try? folder.top() else { return false }
    return ((try? top.opened(Self.removalsName, for: .reading)) ?? nil) != nil
  }

  /// The damage that reading has met so far; `check` finds all of it.
  public var damage: [Damage] { shelf.withLock { $0.catalogue.damage } }

  /// The time of the system, in UTC.
  public static let systemTime: @Sendable () -> CivilMoment = {
    CivilMoment(secondsSince1970: time(nil))
  }

  @discardableResult
  public func refresh() throws(LibraryError) -> Bool {
    try shelf.withLock { (shelf) throws(LibraryError) in
      try shelf.catalogue.catchUp(with: folder)
    }
  }

  /// Reads ahead what the first question after the list would wait for: the columns of the index, and
  /// the beginnings of its dictionary with the tables that words are found by.
  public func readAhead() {
    guard let word = QueryTerm("a", isOpen: true) else { return }
    _ = reading { (shelf) throws(LibraryError) in _ = try shelf.catalogue.plan(.text(word, nil)) }
  }

  @discardableResult
  public func add(_ articles: [Article]) throws(LibraryError) -> [ArticleID] {
    let arrival = now()
    try write { (catalogue) throws(LibraryError) in
      var lines: [[UInt8]] = []
      for article in articles {
        guard let number = catalogue.number(of: article.id) else {
          lines.append(ArticleRecord.line(article, added: arrival, unknown: []))
          continue
        }
        let old = try catalogue.line(of: number)
        let line = try Self.line(article, replacing: old, of: number, in: catalogue, arrival)
        if !catalogue.isAlive(number) || line.dropLast() != old[...] { lines.append(line) }
      }
      return lines
    }
    return articles.map(\.id)
  }

  /// The record of an article that takes the place of another one: it keeps the day of arrival and
  /// what this version does not know.
  static func line(
    _ article: Article, replacing old: [UInt8], of number: Int, in catalogue: Catalogue,
    _ arrival: CivilMoment
  ) throws(LibraryError) -> [UInt8] {
    let unknown = old.withUnsafeBufferPointer { bytes in
      (try? Record(bytes)).map(ArticleRecord.unknownMembers) ?? []
    }
    return ArticleRecord.line(
      article, added: try catalogue.added(of: number) ?? arrival, unknown: unknown)
  }

  public func change(
    _ ids: [ArticleID], _ edit: (inout ReadingState) -> Void
  ) throws(LibraryError) {
    try write { (catalogue) throws(LibraryError) in
      var lines: [[UInt8]] = []
      for id in ids {
        guard let number = catalogue.number(of: id), catalogue.isAlive(number) else { continue }
        let old = try catalogue.state(of: number)
        var state = old
        edit(&state)
        if let line = StateRecord.line(id, from: old, to: state) { lines.append(line) }
      }
      return lines
    }
  }

  public func remove(_ ids: [ArticleID]) throws(LibraryError) {
    try write { catalogue in
      ids.filter { catalogue.number(of: $0).map(catalogue.isAlive) == true }
        .map { Record.line("delete", $0) }
    }
  }

  @discardableResult
  public func restore(_ ids: [ArticleID]) throws(LibraryError) -> [ArticleID] {
    var back: [ArticleID] = []
    try write { catalogue in
      back = ids.filter { catalogue.number(of: $0).map(catalogue.isAlive) == false }
      return back.map { Record.line("restore", $0) }
    }
    return back
  }

  public func summaries(matching query: Query, limit: Int = .max) -> FoundArticles {
    find(query, rows: 0..<max(0, limit)) ?? FoundArticles()
  }

  /// As above. A query that nobody types, `isTyped` being false, leaves what the last typed one has
  /// found to be gone on with.
  public func summaries(
    matching query: Query, limit: Int = .max, isTyped: Bool
  ) -> FoundArticles {
    if isTyped { return summaries(matching: query, limit: limit) }
    var search = Search()
    let found = inSlices(patience: nil, isStale: { false }) {
      (shelf, isOver) throws(LibraryError) in
      try search.run(
        query, in: &shelf.catalogue, rows: 0..<max(0, limit), dating: dating, until: isOver)
    }
    return found ?? FoundArticles()
  }

  /// The articles that a query asks for, newest first: those at `rows` of them.
  ///
  /// With `patience` it answers after about that long with what it has found by then; asked again it
  /// goes on from there. It is given up, and answers with nothing, when `isStale` turns true.
  public func find(
    _ query: Query, rows: Range<Int>, patience: Duration? = nil,
    isStale: () -> Bool = { false }
  ) -> FoundArticles? {
    inSlices(patience: patience, isStale: isStale) { (shelf, isOver) throws(LibraryError) in
      try shelf.search.run(
        query, in: &shelf.catalogue, rows: rows, dating: dating, until: isOver)
    }
  }

  /// Looks until all is found, patience is out or it is given up, and lets the other calls in between.
  private func inSlices(
    patience: Duration?, isStale: () -> Bool,
    _ look: (inout Shelf, _ isOver: () -> Bool) throws(LibraryError) -> FoundArticles
  ) -> FoundArticles? {
    let end = patience.map { ContinuousClock.now + $0 }
    while !isStale() {
      let slice = ContinuousClock.now + Self.slice
      let deadline = end.map { min($0, slice) } ?? slice
      let found = reading(forList: true) { (shelf) throws(LibraryError) in
        try look(&shelf) { ContinuousClock.now >= deadline }
      }
      guard let found else { return FoundArticles() }
      if found.isComplete { return found }
      if let end, ContinuousClock.now >= end { return found }
    }
    return nil
  }

  /// How long a search holds up the other calls at most.
  static let slice = Duration.milliseconds(20)

  public func article(
    _ id: ArticleID
  ) throws(LibraryError) -> (article: Article, state: ReadingState)? {
    try withCatalogue { (catalogue) throws(LibraryError) in
      // The first one is read before the columns of the index are.
      try catalogue.catchUp(with: folder, forList: true)
      guard let number = try catalogue.sought(id), catalogue.isAlive(number) else { return nil }
      let line = try catalogue.line(of: number)
      let isSound = line.withUnsafeBufferPointer { (try? Record($0))?.id == id }
      guard isSound, let article = ArticleRecord.article(line) else {
        let place = try catalogue.location(of: number).place
        throw .damaged(
          file: "articles/" + LibraryFolder.name(of: place.segment), offset: place.offset)
      }
      return (article, try catalogue.state(of: number))
    }
  }

  public func ids(startingWith prefix: String, limit: Int = .max) -> [ArticleID] {
    shelf.withLock { shelf in
      _ = try? shelf.catalogue.catchUp(with: folder)
      let documents = shelf.catalogue.documents
      let found = documents.ids.indices.lazy.filter { documents.marks[$0].isAlive }
        .map { ArticleID(number: documents.ids[$0]) }
        .filter { $0.description.hasPrefix(prefix) }
      return Array(found.sorted { $0.number < $1.number }.prefix(limit))
    }
  }

  /// Does something to the files while no other program writes, and reads them anew.
  func exclusively(
    _ body: (_ top: Descriptor, _ segments: Descriptor) throws(LibraryError) -> Void
  ) throws(LibraryError) {
    try folder.whileLocked { (top, segments) throws(LibraryError) in
      try body(top, segments)
      try refresh()
    }
  }

  /// Does something with the catalogue; if the index turns out to be damaged meanwhile, **once more**
  /// without it, so that `body` must begin at its beginning.
  func withCatalogue<Answer>(
    _ body: (inout Catalogue) throws(LibraryError) -> Answer
  ) throws(LibraryError) -> Answer {
    try shelf.withLock { (shelf) throws(LibraryError) in
      do throws(LibraryError) {
        return try body(&shelf.catalogue)
      } catch {
        guard case .index(let path) = error else { throw error }
        shelf.catalogue.refuseIndex(path)
        try shelf.catalogue.catchUp(with: folder)
        return try body(&shelf.catalogue)
      }
    }
  }

  /// Looks something up, **twice** if the index turns out to be damaged meanwhile. What cannot be read now
  /// is shown as it was when it could. `forList` as `Catalogue.catchUp` has it.
  func reading<Answer>(
    forList: Bool = false, _ body: (inout Shelf) throws(LibraryError) -> Answer
  ) -> Answer? {
    shelf.withLock { shelf in
      _ = try? shelf.catalogue.catchUp(with: folder, forList: forList)
      do throws(LibraryError) {
        return try body(&shelf)
      } catch {
        guard case .index(let path) = error else { return nil }
        shelf.catalogue.refuseIndex(path)
        _ = try? shelf.catalogue.catchUp(with: folder, forList: forList)
        return try? body(&shelf)
      }
    }
  }

  /// Looks at what is in the library at that moment. Nothing is created.
  func look<Answer>(
    _ body: (Catalogue) throws(LibraryError) -> Answer
  ) throws(LibraryError) -> Answer {
    try withCatalogue { (catalogue) throws(LibraryError) in
      try catalogue.catchUp(with: folder)
      return try body(catalogue)
    }
  }

  /// Forgets what it has read; the next question reads it again.
  func letGo() {
    shelf.withLock { shelf in
      let refused = shelf.catalogue.refused
      shelf = Shelf(catalogue: Catalogue(rules: dating?.version ?? "", refusing: refused))
    }
  }

  /// The manifest of an index that turned out to be damaged, until another one is there.
  var refusedIndex: FileIdentity? { shelf.withLock { $0.catalogue.refused } }

  /// Does without an index that turned out to be damaged: that one, if another is in use by now.
  func refuseIndex(_ error: LibraryError, of index: LibraryIndex? = nil) {
    guard case .index(let path) = error else { return }
    shelf.withLock { shelf in
      if let index, index !== shelf.catalogue.index { return }
      shelf.catalogue.refuseIndex(path)
    }
  }

  /// Appends the lines that `lines` makes of what is in the library at that moment.
  func write(
    _ lines: (Catalogue) throws(LibraryError) -> [[UInt8]]
  ) throws(LibraryError) {
    // Nobody who only reads waits for the programs that this one waits for.
    try folder.whileLocked { (top, segments) throws(LibraryError) in
      try withCatalogue { (catalogue) throws(LibraryError) in
        try catalogue.catchUp(with: folder)
        try catalogue.append(
          try lines(catalogue), to: segments, of: (folder, top), limit: segmentLimit,
          through: disk)
      }
    }
  }
}
