import Articles
import Display
import Testing

@testable import Reader

/// What a newcomer sees, and when it goes away.
@Suite struct TourTests {
  private static let newsboat = FoundFeeds(
    path: "/home/a/.newsboat/urls", owner: "newsboat", count: 42)

  private func newcomer(
    width: Int = 80, height: Int = 24, found: [FoundFeeds] = [], memory: ReaderMemory = .init()
  ) -> ScriptedReader {
    var reader = ScriptedReader(width: width, height: height, memory: memory)
    reader.foundFeeds = found
    reader.send(.libraryEmpty)
    return reader
  }

  @Test func threeLinesStandOverTheFoot() throws {
    var reader = newcomer(height: 16, found: [Self.newsboat])
    reader.press("Enter")
    try expectScreen("tour", reader.screen)
  }

  @Test func aSmallScreenShowsTheLineThatIsNext() {
    var reader = newcomer(width: 40, height: 10)
    #expect(reader.rows[8].contains("walk the list"))
    reader.press("Enter")
    #expect(reader.rows[8].contains("next date"))
    reader.send(.terminal(.resized(width: 40, height: 4)))
    #expect(!reader.screen.contains("next date"))
  }

  @Test func itGoesWhenAllWasDoneAndDoesNotComeBack() {
    var reader = newcomer()
    reader.press("Enter ] / 'ferry' Enter j")
    #expect(reader.state.tour == nil)
    #expect(reader.effects.contains(.remember(.tour)))
    reader.send(.libraryEmpty)
    #expect(reader.state.tour == nil)
  }

  @Test func itGoesByTheKeyThatClearsAndAfterManyKeys() {
    var reader = newcomer()
    reader.press("Esc")
    #expect(reader.state.tour == nil && reader.effects.last == .remember(.tour))
    reader = newcomer()
    for _ in 0..<Tour.mostKeys { reader.press("j") }
    #expect(reader.state.tour == nil && reader.effects.contains(.remember(.tour)))
  }

  @Test func whoKnowsItIsShownNothing() {
    var memory = ReaderMemory()
    memory.take(.tour)
    memory.take(.offer)
    let reader = newcomer(found: [Self.newsboat], memory: memory)
    #expect(reader.state.tour == nil)
    #expect(!reader.effects.contains(.findFeeds(isAsked: false)))
  }

  @Test func foundFeedsAreFollowedByOneKeyAndOfferedOnce() {
    var reader = newcomer(found: [Self.newsboat])
    #expect(reader.screen.contains("follows the 42 feeds of newsboat"))
    #expect(!reader.effects.contains { if case .adoptFeeds = $0 { true } else { false } })
    reader.press("i")
    #expect(reader.effects.contains(.adoptFeeds([Self.newsboat.path])))
    #expect(reader.effects.contains(.remember(.offer)))
    #expect(!reader.screen.contains("42 feeds of newsboat"))
    reader.send(.libraryEmpty)
    #expect(!reader.screen.contains("42 feeds of newsboat"))
  }

  @Test func whoLeavesHasSeenTheOfferButNotTheTour() {
    var reader = newcomer(found: [Self.newsboat])
    reader.press("Q")
    #expect(reader.effects.suffix(2) == [.remember(.offer), .quit])
    #expect(!reader.effects.contains(.remember(.tour)))
  }

  @Test func laterTheKeyLooksAndAsksFirst() {
    var reader = ScriptedReader(width: 100)
    reader.press("i")
    #expect(reader.foot.contains("No other reader's feeds"))
    reader.foundFeeds = [Self.newsboat]
    reader.press("i")
    #expect(reader.foot.contains("Follow the 42 feeds of newsboat (/home/a/.newsboat/urls)?"))
    reader.press("n")
    #expect(!reader.effects.contains { if case .adoptFeeds = $0 { true } else { false } })
    reader.press("i y")
    #expect(reader.effects.contains(.adoptFeeds([Self.newsboat.path])))
  }

  @Test(arguments: ["", "Enter", "Enter ]"]) func noLineOfItIsCutOnASmallScreen(keys: String) {
    var reader = newcomer(width: 40, height: 12)
    reader.press(keys)
    let band = reader.rows[10]
    #expect(band.hasSuffix(".") && !band.contains("…"), "\(band)")
    reader = newcomer(width: 40, height: 12, found: [Self.newsboat])
    #expect(reader.rows[10].contains("i follows 42 feeds, Esc does not."))
  }
}
