import Articles
import Foundation

@testable import Library

/// A folder of its own for one test, gone with the test.
final class ScratchLibrary: Sendable {
  let path: String

  init() {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var segment: String { path + "/articles/0001.jsonl" }

  func open() throws -> ArticleLog {
    try ArticleLog(at: path, now: Self.clock, disk: HastyDisk())
  }

  func bytes(_ file: String? = nil) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file ?? segment)))
  }

  func write(_ bytes: some Sequence<UInt8>, to file: String? = nil) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file ?? segment))
  }

  /// Makes files, and folders where there is nothing, by their paths.
  func restore(_ files: [String: [UInt8]?]) throws {
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      if let content {
        try write(content, to: path + name)
      } else {
        try FileManager.default.createDirectory(
          atPath: path + name, withIntermediateDirectories: false)
      }
    }
  }

  func text(_ file: String? = nil) throws -> String {
    String(decoding: try bytes(file), as: UTF8.self)
  }

  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  static let clock: @Sendable () -> CivilMoment = {
    CivilMoment(CivilDate(dayNumber: 20_000), secondOfDay: 3_600, offset: 0)
  }
}

/// The disk of the system, not waited for: what a test looks for is in the files at once.
struct HastyDisk: Disk {
  private let disk = SystemDisk()

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int { disk.write(file, bytes) }
  func sync(_ file: Int32) -> Int32 { 0 }
  func truncate(_ file: Int32, to size: Int) -> Int32 { disk.truncate(file, to: size) }
  func remove(_ name: String, in folder: Int32) -> Int32 { disk.remove(name, in: folder) }

  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    renameat(folder, old, folder, new)
  }

  func open(_ name: String, in folder: Int32, flags: Int32) -> Int32 {
    disk.open(name, in: folder, flags: flags)
  }

  func makeFolder(_ name: String, in folder: Int32) -> Int32 {
    disk.makeFolder(name, in: folder)
  }

  func syncFolder(_ folder: Int32) -> Int32 { 0 }
  func lock(_ file: Int32) -> Int32 { disk.lock(file) }
}

extension Event {
  /// Something that happened on a day.
  static func sample(_ day: CivilDate, _ label: SafeText = "Something happened") -> Event {
    let range = TextRange(block: 1, start: 0, end: 4)
    return Event(
      when: DateSpan(DayInterval(day), .day), value: day.description, mention: range,
      sentence: range, clause: range, label: label)
  }
}

extension Article {
  /// An article of a name, published on that day of 2024.
  static func sample(_ name: String, day: Int = 1, text: String? = nil) -> Article {
    Article(
      id: ArticleID(naming: name), title: SafeText("Title \(name)"),
      byline: ["Ann Other"], published: CivilMoment(CivilDate(dayNumber: 19_722 + day)),
      site: "The \"Site\"", url: SafeText("https://example.org/\(name)"),
      blocks: [
        Block(.heading(level: 2), "A heading\\with all \u{1F600} sorts"),
        Block(
          .paragraph, SafeText(text ?? "The text of \(name):\nCafé, 東京, “quoted” \"again\"."),
          inlines: [Inline(.strong, start: 4, end: 8)]),
      ])
  }
}
