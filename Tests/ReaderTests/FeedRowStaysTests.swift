import Articles
import Display
import Testing

@testable import Reader

/// The bar in the tree of feeds stays on the row that it was on, whatever is said of that row.
@Suite struct FeedRowStaysTests {
  private static func feed(_ number: Int, _ tags: [SafeText]) -> FeedRow {
    let name = "Feed \(number < 10 ? "0" : "")\(number)"
    return FeedRow(
      id: SafeText("f\(number)"), title: SafeText(name),
      address: SafeText("https://\(number).example/"),
      tags: tags)
  }

  private static let feeds = (0..<30).map { feed($0, ["news"]) }

  private func tree() -> ScriptedReader {
    var reader = ScriptedReader(width: 80, height: 14)
    reader.press("F")
    reader.send(.feedsListed(Self.feeds))
    // The last of them.
    reader.press("G")
    return reader
  }

  private func expectOn(_ name: String, _ reader: ScriptedReader, _ comment: Comment) {
    #expect(reader.state.feeds?.selected?.name == name, comment)
    let y = FeedsPane.selectedRow(of: reader.state)
    #expect(reader.rows.indices.contains(y) && reader.rows[y].contains(name), comment)
  }

  @Test func afterItsTagsWereChangedAndTakenBack() {
    var reader = tree()
    expectOn("Feed 29", reader, "at the end")
    reader.press("T C-u 'alpha' Enter")
    var tagged = Self.feeds
    tagged[29] = Self.feed(29, ["alpha"])
    reader.send(.feedsListed(tagged))
    expectOn("Feed 29", reader, "tagged")
    reader.press("U")
    reader.send(.feedsListed(Self.feeds))
    expectOn("Feed 29", reader, "taken back")
  }

  @Test func afterItsFolderWasRenamed() {
    var reader = tree()
    reader.press("g g 4 j")
    expectOn("news", reader, "the folder")
    let feeds = (0..<30).map { Self.feed($0, [$0 < 15 ? "zoo" : "aaa", "news"]) }
    reader.send(.feedsListed(feeds))
    expectOn("news", reader, "others came before it")
    reader.send(
      .feedsListed(
        (0..<30).map { Self.feed($0, [$0 < 15 ? "zoo" : "aaa", "world"]) }))
    expectOn("world", reader, "renamed")
  }
}
