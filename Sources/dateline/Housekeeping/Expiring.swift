import Articles
import Library

/// Removes what has had its time, and says so.
struct Expiring {
  let log: ArticleLog
  let rule: Expiry
  let format: ListFormat

  /// Prints the articles that go, or would, and says how many they are.
  func run(matching query: Query, isDryRun: Bool, compacting: Bool) throws {
    var rows = try log.expired(by: rule, matching: query)
    if !isDryRun { rows = try log.expire(rows, by: rule) }
    ListPrinter(format: format).print(rows)
    let what = "\(rows.count.grouped) \(rows.count == 1 ? "article" : "articles")"
    if isDryRun { return Console.say("\(what) would be removed; nothing was changed.") }
    guard compacting else { return Console.say("\(what) removed.") }
    let sizes = try log.compact()
    Console.say("\(what) removed; \(CheckPrinter.words(compacted: sizes))")
  }
}
