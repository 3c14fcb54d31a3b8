#if INDEX_TRIALS
  import Articles
  import Foundation

  @testable import Library

  /// The full text alone: what its parts take to build, to merge, on the disk and in memory, and how long
  /// the index is asked for words that are typed letter by letter.
  struct TextTrial {
    let folder: String

    func run(_ count: Int) throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      guard let place = try Descriptor.folder(folder) else { return }
      var (news, rare) = (SampleNews(seed: 1), SampleNews(seed: 3))
      var parts: [(index: TextIndex, numbers: [Int32])] = []
      var (adding, writing, textBytes, most) = (Duration.zero, Duration.zero, 0, 0)
      for start in stride(from: 0, to: count, by: 8_000) {
        let size = min(8_000, count - start)
        var builder = TextIndexBuilder()
        for number in 0..<size {
          let article = FoldedArticle(Self.adding(&rare, to: news.article(start + number)))
          textBytes += article.byteCount
          adding += Speed.time { builder.add(article, as: number) }
        }
        most = max(most, builder.approximateBytes)
        let name = "part\(parts.count)"
        writing += try Speed.time {
          var writer = try Self.writer(name, in: place)
          try builder.write(to: &writer, documents: size)
          try writer.finish()
        }
        let index = TextIndex(try Self.file(name, in: place), documents: size)
        parts.append((index, (0..<size).map { Int32(start + $0) }))
      }
      print("text \(textBytes / 1_000_000) MB in \(count); parts \(parts.count)")
      print("adding \(adding.milliseconds) ms, writing parts \(writing.milliseconds) ms")
      print("builder at most \(most / 1_000_000) MB, peak memory \(Self.peakMegabytes) MB")
      let merging = try Speed.time {
        var writer = try Self.writer("whole", in: place)
        try TextIndex.merge(parts, documents: count, to: &writer)
        try writer.finish()
      }
      let file = try Self.file("whole", in: place)
      let sections: [(String, IndexFile.Section)] = [
        ("postings", .postings), ("dictionary", .termBlocks), ("table", .terms),
      ]
      let sizes = sections.map { "\($0.0) \(file.count(of: $0.1) / 1000) KB" }
      print("merging \(merging.milliseconds) ms, peak memory \(Self.peakMegabytes) MB")
      print("whole \(file.size / 1_000_000) MB: \(sizes.joined(separator: ", "))")
      let index = TextIndex(file, documents: count)
      print("first: \(try Speed.time { _ = try index.table() }.milliseconds) ms")
      for (name, asked) in [
        ("merged", [index]), ("\(parts.count) parts", parts.map(\.index)),
      ] {
        for round in ["cold", "warm"] { try ask(asked, "\(name), \(round)") }
      }
    }

    private func ask(_ indexes: [TextIndex], _ name: String) throws {
      var news = SampleNews(seed: 2)
      var times: [String: [(time: Duration, text: String)]] = [:]
      func ask(_ texts: [String], _ kind: String, isOpen: Bool = true, in part: Query.Part? = nil)
        throws
      {
        let terms = texts.compactMap { QueryTerm($0, isOpen: isOpen) }
        let time = try Speed.time {
          for index in indexes {
            for term in terms { _ = try index.bounds(of: term, in: part) }
          }
        }
        times[kind, default: []].append((time, texts.joined(separator: " ")))
      }
      for _ in 0..<500 {
        let (word, other) = (news.word(), news.word())
        for end in 1...word.count {
          try ask([String(word.prefix(end))], "a letter")
          try ask([String(word.prefix(end))], "in the body", in: .body)
        }
        for end in 1...other.count { try ask([word, String(other.prefix(end))], "two words") }
        try ask([word + " " + other], "a phrase", isOpen: false)
      }
      for (kind, times) in times.sorted(by: { $0.key < $1.key }) {
        let worst = times.max { $0.time < $1.time }
        print("\(name), \(kind): \(Speed.figures(times.map(\.time))) (\(worst?.text ?? ""))")
      }
    }

    /// The article with some words that no other has, as there are in every text: names, numbers,
    /// slips of the pen. A hundred thousand articles have more than a million of them.
    private static func adding(_ numbers: inout SampleNews, to article: Article) -> Article {
      var article = article
      let words = (0..<14).map { _ in
        String(numbers.next() % 2_000_000_000, radix: 20 + Int(numbers.next() % 16))
      }
      article.blocks.append(Block(.paragraph, SafeText(words.joined(separator: " "))))
      return article
    }

    private static func writer(_ name: String, in folder: Descriptor) throws -> IndexFileWriter {
      _ = SystemDisk().remove(name, in: folder.number)
      guard let file = try folder.opened(name, for: .creating) else {
        throw CocoaError(.fileNoSuchFile)
      }
      return IndexFileWriter(file, through: SystemDisk())
    }

    private static func file(_ name: String, in folder: Descriptor) throws -> IndexFile {
      guard let file = try folder.opened(name, for: .reading) else {
        throw CocoaError(.fileNoSuchFile)
      }
      return try IndexFile(file)
    }

    private static var peakMegabytes: Int {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1000
    }
  }
#endif
