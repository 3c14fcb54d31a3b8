import Foundation
import Testing

/// Numbers that no calendar, list or disk holds end in words, never in a crash.
@Suite struct HostileNumberTests {
  @Test(arguments: [
    "It began one million million million million years ago.",
    "It began 99999999 million millennia and 2 years ago, or 99999999 million and a half millennia ago.",
    "In the 99999999th century, 99999999 million decades later, on day 99999999999999999999999.",
  ])
  func noCountOverflows(_ sentence: String) throws {
    let place = try Workplace()
    let name = try place.file("count.txt", "A count\n\n\(sentence)\n".utf8)
    let run = try place.dateline("timeline", "--reference", "2024-01-01", name)
    #expect(run.status == 0, "\(run.words)")
  }

  @Test func noListNumberOverflows() throws {
    let place = try Workplace()
    let item = "<li>A long enough item of the list that tells how the bridge was built"
    let page = """
      <!doctype html><title>List</title><article><h1>List</h1><p>The steps, as they were taken by the \
      builders of the bridge, one after the other.</p><ol><li value=9223372036854775807>First of all the \
      river was measured.\(item)\(item)</ol></article>
      """
    let run = try place.dateline("extract", try place.file("list.html", page.utf8))
    #expect(run.status == 0, "\(run.words)")
    #expect(run.output.contains("how the bridge was built"))
  }

  @Test func outputThatCannotBeWrittenIsSaid() throws {
    let full = URL(filePath: "/dev/full")
    guard FileManager.default.fileExists(atPath: full.path) else { return }
    let place = try Workplace()
    let run = try CommandRun.of(
      ["list", "--sample"], in: place.folder, outputTo: full)
    #expect(run.status == 1)
    #expect(run.words.contains("could not be written"))
  }
}
