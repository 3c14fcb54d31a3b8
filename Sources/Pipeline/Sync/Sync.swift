public import Articles
public import Fetch
public import Library

/// Makes a library and a server alike that speaks the Google Reader API as FreshRSS and Miniflux do.
///
/// The server says what it has, and is told what the reader has done. Then it wins: what it says is taken
/// over, except of marks that it could not be told of. Whatever stops it, nothing is lost: a change stays
/// pending until the server has said `OK` to it, or has been found to have it; what was taken in is
/// known by the names of its items, and is taken in once.
public struct Sync: Sendable {
  let articles: ArticleLog
  let feeds: FeedLog
  let now: @Sendable () -> CivilMoment
  private let client: WebClient
  private let server: ServerAddress
  private let account: SyncAccount
  private let password: String

  /// How many of the newest items come in even if they have been read.
  public var newestCount = 1_000
  /// The most items that are asked for again, in one run, to learn what became of them.
  public var doubtCount = 2_000

  /// Synchronising a library with an account.
  public init(
    articles: ArticleLog, feeds: FeedLog, client: WebClient, server: ServerAddress, user: String,
    password: String, now: @escaping @Sendable () -> CivilMoment = ArticleLog.systemTime
  ) {
    self.articles = articles
    self.feeds = feeds
    self.client = client
    self.server = server
    self.password = password
    self.now = now
    account = SyncAccount(server: SafeText(server.base), user: SafeText(user))
  }

  /// Does it, and answers with what it came to, be it stopped on the way.
  public func run(
    isCancelled: @escaping () -> Bool = { false }, progress: (SyncProgress) -> Void = { _ in }
  ) -> SyncReport {
    var report = SyncReport()
    do throws(SyncError) {
      let turn = try library { () throws(LibraryError) in try feeds.takeSyncTurn() }
      guard let turn else { throw .busy }
      defer { withExtendedLifetime(turn) {} }
      try steps(&report, isCancelled, progress)
    } catch {
      report.failure = error
    }
    report.pending = feeds.book.sync.pending.count
    return report
  }

  private func steps(
    _ report: inout SyncReport, _ isCancelled: @escaping () -> Bool,
    _ progress: (SyncProgress) -> Void
  ) throws(SyncError) {
    var session = ServerSession(
      client, server: server, user: account.user.string, password: password,
      isCancelled: isCancelled)
    progress(SyncProgress(.login))
    try session.login()
    try library { () throws(LibraryError) in
      try feeds.write { $0.sync.account == account ? [] : [.sync(.synced(account))] }
    }
    progress(SyncProgress(.feeds))
    let streams = try takeFeeds(from: &session, &report)
    progress(SyncProgress(.lists))
    var lists = try ServerLists.fetch(
      newest: newestCount, from: &session, isCancelled: isCancelled)
    report.isCutOff = !lists.unread.isWhole || !lists.starred.isWhole
    do throws(SyncError) {
      try sendChanges(to: &session, &lists, &report, progress)
    } catch {
      // What one server refuses for good must not keep out what comes from it.
      guard error.isOfChangesAlone else { throw error }
      report.failure = error
    }
    try takeItems(of: lists, in: streams, from: &session, &report, isCancelled, progress)
    progress(SyncProgress(.marks))
    try takeMarks(of: lists, from: &session, &report, isCancelled)
    // What was read here before it was known that the server has it.
    if report.failure == nil { try sendChanges(to: &session, &lists, &report, progress) }
    try tellUnfollowed(in: streams, to: &session, &report)
    try library { () throws(LibraryError) in try feeds.compactIfWorthwhile() }
  }

  /// Does something with the library.
  @discardableResult
  func library<Answer>(
    _ body: () throws(LibraryError) -> Answer
  ) throws(SyncError) -> Answer {
    do throws(LibraryError) {
      return try body()
    } catch {
      throw .library(error)
    }
  }
}

extension SyncError {
  /// Whether it is about what was sent, and not about the server or the way to it.
  var isOfChangesAlone: Bool {
    switch self {
    case .notTaken: true
    case .web(.status(let status, _), .changes): (400..<500).contains(status) && status != 429
    default: false
    }
  }
}
