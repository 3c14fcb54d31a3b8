import Articles
import Foundation
import Library

/// One step of the benchmark, in a process of its own. It prints rows of the table.
struct Measuring {
  let folder: String
  /// After what time a step is given up.
  private static let patience = Duration.seconds(60)

  func run(_ step: String) throws {
    switch step {
    case "indexing": try indexing()
    case "opening": try opening()
    case "typing": try typing(Self.questions())
    case "counting": try counting(Self.questions())
    case "listing": try listing(Self.questions().first ?? "")
    default: print("no step is called \(step)")
    }
  }

  private func indexing() throws {
    let library = try LibraryCalls(folder)
    var indexing = Spread()
    try indexing.time { try library.prepare() }
    print(indexing.row("dated and searchable"))
  }

  private func opening() throws {
    let start = ContinuousClock.now
    let library = try LibraryCalls(folder)
    let found = library.rows("")
    print((ContinuousClock.now - start).milliseconds)
    print("| memory after opening, \(found.total) articles | \(Memory.words) | | | |")
  }

  /// Each letter of each query: the frame that follows it.
  private func typing(_ queries: [String]) throws {
    let library = try LibraryCalls(folder)
    _ = library.rows("")
    let end = ContinuousClock.now + Self.patience
    var (first, letters, phrases, pairs) = (Spread(), Spread(), Spread(), Spread())
    var (typed, slowest) = (0, (time: Duration.zero, query: ""))
    for query in queries where ContinuousClock.now < end {
      typed += 1
      var beginning = ""
      for letter in query where ContinuousClock.now < end {
        beginning.append(letter)
        let start = ContinuousClock.now
        _ = library.rows(beginning)
        let time = ContinuousClock.now - start
        letters.note(time)
        if beginning.count == 1 { first.note(time) }
        if query.hasPrefix("\"") {
          phrases.note(time)
        } else if query.contains(" ") {
          pairs.note(time)
        }
        if time > slowest.time { slowest = (time, beginning) }
      }
      _ = library.rows("")
    }
    print(letters.row("each letter of \(typed) of \(queries.count) queries"))
    print(first.row("… the first letter of each"))
    print(phrases.row("… of phrases"))
    print(pairs.row("… of two words"))
    print("| the slowest | \(slowest.query) | | | |")
    print("| memory after that | \(Memory.words) | | | |")
  }

  /// The same letters, each waited for until its answer is complete: what it takes in time and, of all
  /// threads, in processor time.
  private func counting(_ queries: [String]) throws {
    let library = try LibraryCalls(folder)
    _ = library.count("")
    let end = ContinuousClock.now + Self.patience
    var (letters, phrases, work) = (Spread(), Spread(), Spread())
    var slowest: [(time: Duration, words: String)] = []
    for query in queries where ContinuousClock.now < end {
      var beginning = ""
      for letter in query where ContinuousClock.now < end {
        beginning.append(letter)
        let (start, worked) = (ContinuousClock.now, Processor.time)
        let count = library.count(beginning)
        let (time, used) = (ContinuousClock.now - start, Processor.time - worked)
        letters.note(time)
        work.note(used)
        if query.hasPrefix("\"") { phrases.note(time) }
        slowest.append((time, "\(beginning): \(count), \(used.words) of work"))
      }
      _ = library.count("")
    }
    print(letters.row("each letter until its answer is complete"))
    print(phrases.row("… of phrases"))
    print(work.row("… the work of all threads"))
    for (time, words) in slowest.sorted(by: { $0.time > $1.time }).prefix(5) {
      print("| slow | \(time.words) | \(words) | | |")
    }
  }

  /// Going down the list, opening an article, and the timeline of a common word.
  private func listing(_ common: String) throws {
    let library = try LibraryCalls(folder)
    let all = library.rows("", count: 1)
    let rows = library.rows("", count: 2_000).rows
    var (windows, openings, timelines) = (Spread(), Spread(), Spread())
    for step in 0..<200 {
      let first = step < 100 ? step : (all.total - 60) * (step - 100) / 100
      _ = windows.time { library.rows("", first: max(0, first), count: 60) }
    }
    for row in rows.prefix(200) { try openings.time { try library.open(row.id) } }
    print(windows.row("60 rows after key down, anywhere in the list"))
    print(openings.row("open an article"))
    var last = (articles: 0, events: 0, rows: 0)
    for _ in 0..<20 { last = timelines.time { library.timeline(common) } }
    print(
      timelines.row(
        "timeline of “\(common)”: \(last.events) events of \(last.articles) articles in \(last.rows) rows"
      ))
    print("| memory after that | \(Memory.words) | | | |")
  }

  private static func questions() -> [String] {
    String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}
