public import Articles

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension FeedLog {
  /// Says that the reader is about to change an article's state, if the library is synchronised and
  /// the article is one of the server's: to be called before the state is written, so that whatever
  /// stops the program the server is told.
  public func prepare(
    _ article: ArticleID, from old: ReadingState, to new: ReadingState, at moment: CivilMoment
  ) throws(LibraryError) {
    guard old.isRead != new.isRead || old.isStarred != new.isStarred else { return }
    try refresh()
    let isServers = look { $0.sync.account != nil && !$0.sync.items(of: article).isEmpty }
    guard isServers else { return }
    try write { book in
      book.sync.changes(of: article, from: old, to: new, at: moment).map { .sync($0) }
    }
  }

  /// Takes the one place of who synchronises the library, for as long as the answer is held; nothing
  /// if another program, or this one, holds it. Two at once could tell the server of an old change
  /// after a new one.
  public func takeSyncTurn() throws(LibraryError) -> SyncTurn? {
    try folder.whileLocked { (top, _) throws(LibraryError) in
      let directory = try top.folder("feeds", through: disk)
      guard let file = try directory.opened("sync", for: .appending, through: disk) else {
        throw .now(directory.path + "/sync")
      }
      while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
        if errno == EWOULDBLOCK { return nil }
        if errno != EINTR { throw .now(file.path) }
      }
      return SyncTurn(file: file)
    }
  }
}

/// The one place of who synchronises a library. It ends with the program that holds it, however that
/// ends.
public final class SyncTurn: Sendable {
  private let file: Descriptor

  init(file: Descriptor) { self.file = file }

  deinit { flock(file.number, LOCK_UN) }
}

extension ArticleLog {
  /// The states of those of some articles that are there.
  public func states(
    of ids: some Sequence<ArticleID>
  ) throws(LibraryError) -> [ArticleID: ReadingState] {
    try look { (catalogue) throws(LibraryError) in
      var states: [ArticleID: ReadingState] = [:]
      for id in ids {
        guard let number = catalogue.number(of: id), catalogue.isAlive(number) else { continue }
        states[id] = try catalogue.state(of: number)
      }
      return states
    }
  }

  /// Sets marks of articles as a server has them, in one batch; nothing stays as it is. Articles that
  /// are not there are passed over.
  public func set(_ marks: [ArticleID: ServerMarks]) throws(LibraryError) {
    guard !marks.isEmpty else { return }
    try write { (catalogue) throws(LibraryError) in
      var lines: [[UInt8]] = []
      for (id, marks) in marks.sorted(by: { $0.key.number < $1.key.number }) {
        guard let number = catalogue.number(of: id), catalogue.isAlive(number) else { continue }
        let old = try catalogue.state(of: number)
        var state = old
        state.isRead = marks.isRead ?? state.isRead
        state.isStarred = marks.isStarred ?? state.isStarred
        if let line = StateRecord.line(id, from: old, to: state) { lines.append(line) }
      }
      return lines
    }
  }
}

/// What a server says of an article; nothing where it says nothing.
public struct ServerMarks: Sendable, Hashable {
  /// Whether it has been read.
  public var isRead: Bool?
  /// Whether it is starred.
  public var isStarred: Bool?

  /// Marks as far as they are known.
  public init(isRead: Bool? = nil, isStarred: Bool? = nil) {
    self.isRead = isRead
    self.isStarred = isStarred
  }
}
