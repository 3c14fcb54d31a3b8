import Articles
import Library

/// Prints whether a library is sound.
struct CheckPrinter {
  let format: ListFormat

  /// Prints a line for every damaged place, then the figures.
  func print(_ report: CheckReport) {
    let record = Record(report)
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
      if report.isSound {
        Console.print("The library is sound.\n")
      } else if report.isRepaired {
        Console.print("What was damaged is set aside; the rest is sound.\n")
      } else {
        Console.print("Run `dateline check --repair` to set aside what is damaged.\n")
      }
    }
  }

  private struct Record: Encodable {
    let articles, unread, starred, removed, segments, bytes: Int
    let sound: Bool
    let damage: [Place]

    struct Place: Encodable {
      let file: String
      let line, offset, length: Int
      let reason: String
      let setAside: String?
    }

    init(_ report: CheckReport) {
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
