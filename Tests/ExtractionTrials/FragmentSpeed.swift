import Articles
import Extraction
import Foundation
import Markup

/// What it costs to read snippets of HTML, such as the content of the entries of feeds: as plain
/// text and as blocks, and beside it the way over the C parser.
struct FragmentSpeed {
  let fragments: [String]

  /// The snippets of files: a file that is one, or one whose lines are JSON strings.
  init(files: [String]) throws {
    fragments = try files.flatMap { file in
      let data = try Data(contentsOf: URL(filePath: file))
      guard data.first == 0x22 else { return [String(decoding: data, as: UTF8.self)] }
      return try data.split(separator: 0x0A).map {
        try JSONDecoder().decode(String.self, from: Data($0))
      }
    }
  }

  /// Prints the figures, each from half a second at the least.
  func run() {
    guard !fragments.isEmpty else { return }
    let bytes = fragments.reduce(0) { $0 + $1.utf8.count }
    let plain = fragments.count { HTMLDocument(plainFragment: $0) != nil }
    print(
      "\(fragments.count) snippets of \(bytes / fragments.count) bytes, "
        + "\(plain) of them need no parser")
    let extractor = FragmentExtractor()
    let base = "https://example.com/"
    line("plain text") { FragmentText.plain($0).utf8.count }
    line("tree") { (try? HTMLDocument(fragment: $0))?.count ?? 0 }
    line("blocks") { extractor.blocks(of: $0, base: base).count }
    line("tree by the parser") { (try? HTMLDocument(parsingFragment: $0))?.count ?? 0 }
    line("blocks by the parser") { html in
      (try? HTMLDocument(parsingFragment: html)).map {
        extractor.blocks(of: $0, base: base).count
      } ?? 0
    }
    line("blocks of plain text") { extractor.blocks(ofPlain: $0).count }
    let blocks = fragments.prefix(500).map { extractor.blocks(of: $0, base: base) }
    let texts = blocks.flatMap { $0.map(\.text.string) }
    let size = texts.reduce(0) { $0 + $1.utf8.count }
    var count = 0
    let seconds = Measure.seconds {
      for _ in 0..<20 { for text in texts { count += SafeText(text).string.utf8.count } }
    }
    print("safe text of their blocks  \(Measure.figure(Double(size * 20) / seconds / 1e6)) MB/s")
    if count == 0 { print("no words") }
  }

  private func line(_ name: String, _ read: (String) -> Int) {
    var rounds = 0
    var result = 0
    var seconds = 0.0
    repeat {
      seconds += Measure.seconds { for html in fragments { result &+= read(html) } }
      rounds += 1
    } while seconds < 0.5
    let count = Double(rounds * fragments.count)
    let bytes = Double(rounds * fragments.reduce(0) { $0 + $1.utf8.count })
    let room = String(repeating: " ", count: max(1, 24 - name.count))
    print(
      name + room + "\(Measure.figure(bytes / seconds / 1e6)) MB/s"
        + "\(Measure.figure(seconds / count * 1e6)) µs a snippet" + (result == 0 ? "  empty" : ""))
  }
}
