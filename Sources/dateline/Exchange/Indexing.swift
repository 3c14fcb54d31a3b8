import Library

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes what came in searchable before a command ends, so that the next reader need not.
enum Indexing {
  /// Brings the index up to date, with every processor and a progress line. What keeps it from being
  /// written keeps nothing else: a reader does it later, or looks into the texts.
  static func run(_ log: ArticleLog) {
    guard log.standing.isBehind else { return }
    let threads = max(1, ProcessInfo.processInfo.activeProcessorCount)
    _ = try? log.index(threads: threads, isAlone: true) { done, all in
      Console.show(progress: "reading dates and words: \(done * 100 / max(1, all)) %")
      return true
    }
    Console.show(progress: "")
  }
}
