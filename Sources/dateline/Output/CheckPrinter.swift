import Articles
import Library

/// Prints whether a library is sound.
struct CheckPrinter {
  let format: ListFormat

  /// The bytes of the segments before and after what nobody needs was left out.
  typealias Compacted = (before: Int, after: Int)

  /// Prints a line for every damaged place, then the figures, and what was freed after them.
  func print(_ report: CheckReport, compacted: Compacted? = nil) {
    let record = Record(report, compacted)
    switch format {
    case .json: Console.print(JSONOutput.pretty(record) + "\n")
    case .jsonl: Console.print(JSONOutput.line(record) + "\n")
    case .text:
      for damage in report.damage {
        let fate = damage.setAside.map { "; set aside as \($0)" } ?? ""
        Console.print(
          SafeText("\(damage.file), line \(damage.line): \(Self.words(damage))\(fate)").string
            + "\n")
      }
      let size = Self.size(report.bytes)
      Console.print(
        "\(report.articles) \(report.articles == 1 ? "article" : "articles") (\(report.unread) unread, \(report.starred) starred), "
          + "\(report.segments) \(report.segments == 1 ? "segment" : "segments"), \(size)\n")
      Console.print(Self.table(report.figures))
      if report.isSound {
        Console.print("The library is sound.\n")
      } else if report.isRepaired {
        Console.print("What was damaged is set aside; the rest is sound.\n")
      } else {
        Console.print("Run `dateline check --repair` to set aside what is damaged.\n")
      }
      if let compacted { Console.print("Compacted: \(Self.words(compacted: compacted))\n") }
    }
  }

  /// What compaction has freed, as the rest of a sentence.
  static func words(compacted: Compacted) -> String {
    "\(size(compacted.after)) in place of \(size(compacted.before))."
  }

  /// What the bytes on the disk are, a line each; what is not there is not named.
  private static func table(_ figures: LibraryFigures) -> String {
    let rows: [(Int, String)] = [
      (figures.articles, "articles"), (figures.states, "marks, tags and places"),
      (figures.freeable, "replaced or removed, given back by --compact"),
      (figures.other < 1_024 ? 0 : figures.other, "anything else in the segments"),
      (figures.setAside, "set aside as damaged"),
      (figures.index, "index, made anew when it is deleted"),
    ]
    var lines = rows.filter { $0.0 > 0 }.map { column(size($0.0)) + $0.1 }
    if let ratio = figures.ratio {
      lines.append(column(size(figures.total)) + "in all, \(hundredths(ratio)) times the text")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func column(_ text: String) -> String {
    String(repeating: " ", count: max(0, 10 - text.count)) + text + "  "
  }

  private static func hundredths(_ number: Double) -> String {
    let value = Int((number * 100).rounded())
    return "\(value / 100)." + (value % 100 < 10 ? "0" : "") + "\(value % 100)"
  }

  private struct Record: Encodable {
    let articles, unread, starred, removed, segments, bytes: Int
    let sound: Bool
    let disk: Disk
    let damage: [Place]
    let compacted: Sizes?

    struct Sizes: Encodable {
      let before, after: Int
    }

    struct Disk: Encodable {
      let text, articles, states, freeable, other, setAside, index, total: Int
      let ratio: Double?
    }

    struct Place: Encodable {
      let file: String
      let line, offset, length: Int
      let reason: String
      let setAside: String?
    }

    init(_ report: CheckReport, _ sizes: Compacted?) {
      let figures = report.figures
      disk = Disk(
        text: figures.text, articles: figures.articles, states: figures.states,
        freeable: figures.freeable, other: figures.other, setAside: figures.setAside,
        index: figures.index, total: figures.total, ratio: figures.ratio)
      compacted = sizes.map { Sizes(before: $0.before, after: $0.after) }
      articles = report.articles
      unread = report.unread
      starred = report.starred
      removed = report.removed
      segments = report.segments
      bytes = report.bytes
      sound = report.isSound
      damage = report.damage.map {
        Place(
          file: $0.file, line: $0.line, offset: $0.offset, length: $0.length,
          reason: $0.reason.rawValue, setAside: $0.setAside)
      }
    }
  }

  private static func words(_ damage: Damage) -> String {
    switch damage.reason {
    case .incomplete: "the end of the record is missing"
    case .altered: "bytes of the record have changed"
    case .foreign: "this is no record of a library"
    case .torn: "the last record was cut off while it was written"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20
      ? "\((bytes + 1023) / 1024) KB" : "\((bytes + (1 << 19)) / (1 << 20)) MB"
  }
}
