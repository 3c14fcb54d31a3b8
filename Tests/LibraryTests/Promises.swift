import Articles
import Testing

@testable import Library

/// What a library may say of each article: exactly what was acknowledged, or, of what was being
/// written or has failed, the old or the new.
struct Promises: Hashable {
  struct Version: Hashable, CustomStringConvertible {
    var article: Article?
    var state = ReadingState()
    var isRemoved = false

    var isThere: Bool { article != nil && !isRemoved }

    var description: String {
      guard let article else { return "nothing" }
      let marks = [(isRemoved, "removed"), (state.isRead, "read"), (state.isStarred, "starred")]
      let tags = state.tags.map(\.string)
      return ([article.title.string] + marks.filter(\.0).map(\.1) + tags).joined(separator: " ")
    }

    /// What is seen of it: nothing where it is not there, or was removed.
    var seen: Version { isThere ? self : Version() }
  }

  private var allowed: [ArticleID: Set<Version>] = [:]

  /// What is promised while something is done to articles: the old or the new.
  func during(_ ids: [ArticleID], _ change: (Version) -> Version) -> Promises {
    let after = after(ids, change)
    var both = self
    for id in ids { both.allowed[id] = after[id].union(self[id]) }
    return both
  }

  /// What is promised once that was acknowledged.
  func after(_ ids: [ArticleID], _ change: (Version) -> Version) -> Promises {
    var after = self
    for id in ids { after.allowed[id] = Set(self[id].map(change)) }
    return after
  }

  subscript(id: ArticleID) -> Set<Version> { allowed[id] ?? [Version()] }

  /// Records an issue where a library says something of an article that was not promised.
  func verify(_ library: ArticleLog, _ note: @autoclosure () -> String) throws {
    var there = 0
    for (id, versions) in allowed {
      let found = try library.article(id)
      let version = Version(article: found?.article, state: found?.state ?? ReadingState())
      if !versions.contains(where: { $0.seen == version }) {
        Issue.record("\(version) is not in \(versions.map(\.description)): \(note())")
      }
      if version.isThere { there += 1 }
    }
    let total = library.summaries(matching: Query("")).total
    if total != there { Issue.record("\(total) articles, not \(there): \(note())") }
  }
}
