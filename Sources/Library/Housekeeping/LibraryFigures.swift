internal import Articles

/// How many bytes the library's folder has, and for what.
public struct LibraryFigures: Sendable, Hashable {
  /// The words of the articles that are there, in UTF-8: titles, names and texts, without JSON.
  public var text = 0
  /// The records of the articles that are there.
  public var articles = 0
  /// What was done with them.
  public var states = 0
  /// What compaction would free: articles that were replaced or removed, and what says so.
  public var freeable = 0
  /// Whatever else stands in the segments: their heads, records of a newer program, damage.
  public var other = 0
  /// What was set aside as damaged.
  public var setAside = 0
  /// The index, which may be deleted.
  public var index = 0

  /// Nothing.
  public init() {}

  /// All of it.
  public var total: Int { articles + states + freeable + other + setAside + index }

  /// How many bytes stand on the disk for each byte of text; nothing where there is no text.
  public var ratio: Double? { text > 0 ? Double(total) / Double(text) : nil }
}

extension LibraryFigures {
  /// Counts the records of a segment by their sort; `articles` is what is there of them.
  mutating func count(_ segment: Descriptor) throws(LibraryError) {
    _ = try SegmentReader(file: segment).lines(from: 0) { line, _ in
      let size = line.count + 1
      // The sort is the first member of a record: there is no need to read the rest.
      switch Self.sort(of: line) {
      case "article", "delete", "restore": freeable += size
      case "state": states += size
      default: other += size
      }
    }
  }

  /// Parts what is there from what is not, once every segment has been counted, `segments` bytes in
  /// all.
  mutating func settle(segments: Int) {
    freeable = max(0, freeable - articles)
    other = max(0, segments - articles - states - freeable)
  }

  private static func sort(of line: UnsafeBufferPointer<UInt8>) -> String {
    let head = Array(#"{"type":""#.utf8)
    guard line.count > head.count, line.starts(with: head) else { return "" }
    return String(
      decoding: line.dropFirst(head.count).prefix(8).prefix { $0 != 0x22 }, as: UTF8.self)
  }

  /// The bytes of the plain files in a folder of the library, and in those inside it.
  static func bytes(of name: String, in folder: Descriptor) -> Int {
    guard let inner = try? folder.opened(name, for: .folder) else { return 0 }
    return inner.names().reduce(0) { sum, name in
      if let file = try? inner.opened(name, for: .reading) { return sum + file.size }
      return sum + bytes(of: name, in: inner)
    }
  }
}

extension Article {
  /// The bytes of its words in UTF-8: headlines, names and texts.
  var byteCount: Int {
    let names = [title] + [subtitle, site].compactMap { $0 } + byline
    return (names + blocks.map(\.text)).reduce(0) { $0 + $1.string.utf8.count }
  }
}
