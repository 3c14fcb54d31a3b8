import Articles
import Feeds
import Fetch
import Library
import Pipeline

/// Takes files of JSON Lines into the library, line by line, and names each line that cannot be
/// taken.
struct LineImport {
  let log: ArticleLog
  let replacing: Bool
  let isDryRun: Bool

  /// What a file turned out to be.
  enum Outcome {
    /// Articles, and what became of them.
    case articles(ImportReport)
    /// Nothing that could be read, which is said already.
    case unread(ImportReport)
    /// A list of feeds, of which nothing was taken.
    case list([UInt8])
  }

  /// Imports one file. `failed` is told a sentence for the file, or for each line of it that was
  /// left out. Throws what keeps the library from being written.
  func run(_ name: String, failed: @escaping (String) -> Void) throws -> Outcome {
    let source = name == "-" ? "standard input" : name
    var importing = LibraryImport(into: log, replacing: replacing, dryRun: isDryRun) {
      failed("\(source), line \($0): \($1.words).")
    }
    var number = 0
    do {
      let stream = try LineStream(InputName(name))
      var head: [LineStream.Line] = []
      while head.count < ForeignFile.lineCount, let line = try stream.next() { head.append(line) }
      if head.isEmpty { throw FetchError.empty }
      let beginning = head.compactMap(Self.bytes)
      if SubscriptionReader.isList(Array(beginning.joined(separator: [0x0A]))) {
        return .list(try Self.whole(beginning, stream))
      }
      if let words = ForeignFile.words(beginning) {
        failed("\(source): \(words).")
        importing.noteRefused()
        return .unread(importing.report)
      }
      head.reverse()
      while let line = try head.popLast() ?? stream.next() {
        number += 1
        if let words = try take(line, number, &importing) {
          failed("\(source), line \(number): \(words).")
        }
        if number % 500 == 0 { Console.show(progress: "\(source): line \(number.grouped)") }
      }
    } catch let reason as FetchError {
      failed(InputFailure(input: name, reason: .fetch(reason)).sentence)
      importing.noteRefused()
    }
    let report = try importing.finish()
    Console.show(progress: "")
    return number == 0 ? .unread(report) : .articles(report)
  }

  /// Takes a line. Answers with why it cannot be taken.
  private func take(
    _ line: LineStream.Line, _ number: Int, _ importing: inout LibraryImport
  ) throws -> String? {
    guard var bytes = Self.bytes(line) else {
      importing.noteRefused()
      return "it is longer than a record may be"
    }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
    let fate = try bytes.withUnsafeBufferPointer { try importing.take($0, number: number) }
    switch fate {
    case .taken: return nil
    case .refused(let reason): return reason.words
    case .untyped:
      do {
        try importing.take(ExtractedArticle(line: bytes).article, number: number)
        return nil
      } catch let error as LibraryError {
        throw error
      } catch ExtractedArticle.Fault.failed(let reason) {
        importing.noteRefused()
        return "this is no article but what kept one out: \(reason)"
      } catch ExtractedArticle.Fault.noText {
        importing.noteRefused()
        return "it is no record of a library, and has neither blocks nor text"
      } catch {
        importing.noteRefused()
        return ImportRefusal.malformed.words
      }
    }
  }

  /// All lines of a list of feeds, those that were looked at and the rest.
  private static func whole(
    _ beginning: [[UInt8]], _ stream: LineStream
  ) throws(FetchError) -> [UInt8] {
    var bytes = Array(beginning.joined(separator: [0x0A]))
    while let line = try stream.next() {
      guard let line = Self.bytes(line), bytes.count + line.count <= longestList else {
        throw .tooLarge(limit: longestList)
      }
      bytes.append(0x0A)
      bytes += line
    }
    return bytes
  }

  private static let longestList = 16 << 20

  private static func bytes(_ line: LineStream.Line) -> [UInt8]? {
    if case .bytes(let bytes) = line { return bytes }
    return nil
  }
}

extension ImportRefusal {
  /// What is the matter, as the rest of a sentence.
  var words: String {
    switch self {
    case .notJSON: "this is no whole JSON object"
    case .altered:
      "its checksum does not fit: bytes have changed (if that was meant, leave out \"sum\")"
    case .malformed: "a member is missing, or not of the sort that it should be"
    case .noArticle(let id):
      "the article \(id) that it speaks of is neither in the library nor before it in the file"
    }
  }
}
