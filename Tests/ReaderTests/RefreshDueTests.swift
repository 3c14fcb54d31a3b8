import Articles
import Display
import Testing

@testable import Reader

/// A refresh that nobody has asked for, because it is due.
@Suite struct RefreshDueTests {
  @Test func itFetchesAndSaysSoInTheFoot() {
    var reader = ScriptedReader(width: 100, height: 20)
    reader.send(.refreshDue)
    #expect(reader.effects.last == .refresh(feeds: nil))
    reader.send(.refreshing(1, of: 4, new: 2, failed: 1))
    #expect(reader.foot.contains("feeds 1/4"))
    let count = reader.effects.count
    reader.send(.refreshDue)
    #expect(reader.effects.count == count)
    reader.send(.refreshed("2 new articles in 3 feeds; 1 could not be had.", isWhole: false))
    #expect(reader.foot.contains("2 new articles"))
    #expect(reader.state.note?.isError == false)
    #expect(reader.state.refreshing == nil)
  }

  @Test func itSaysNothingWhereNothingIsNew() {
    var reader = ScriptedReader(width: 100, height: 20)
    reader.press("c t")
    for _ in 0..<3 {
      reader.send(.refreshDue)
      reader.send(.refreshed("Nothing new in 3 feeds.", isWhole: true, isNews: false))
      #expect(reader.foot.contains("Copied the title."))
    }
    reader.press("M")
    #expect(!reader.screen.contains("Nothing new"))
    // Whoever has asked is answered.
    reader.press("Esc r")
    reader.send(.refreshed("Nothing new in 3 feeds.", isWhole: true, isNews: false))
    #expect(reader.foot.contains("Nothing new in 3 feeds."))
  }

  @Test func itTakesNoErrorAway() {
    var reader = ScriptedReader(width: 100, height: 20)
    reader.send(.refreshDue)
    reader.send(.failed("The disk is full."))
    reader.send(.refreshed("Nothing new in 3 feeds.", isWhole: true))
    #expect(reader.foot.contains("The disk is full."))
    reader.press("M")
    #expect(reader.screen.contains("Nothing new in 3 feeds."))
  }

  @Test func whatIsBeingWrittenIsNotDisturbed() {
    var reader = ScriptedReader(width: 100, height: 20)
    reader.press("/ 'fer'")
    reader.send(.refreshDue)
    reader.send(.refreshed("Nothing new in 3 feeds.", isWhole: true))
    #expect(reader.state.prompt?.editor.text == "fer")
    #expect(reader.foot.contains("/fer"))
  }

  @Test func theKeyEndsItAsAnyOther() {
    var reader = ScriptedReader(width: 100, height: 20)
    reader.send(.refreshDue)
    reader.press("r")
    #expect(reader.effects.last == .stopRefresh)
  }

  @Test(arguments: [
    ("refresh-every = -1", 17), ("ignore = 'a'", 10), ("ignore = ['a', 'on:febr']", 16),
    ("ignore = ['']", 11), ("ignore = ['saved:x on:febr']", 11),
  ])
  func whatIsSettledWronglyIsTold(toml: String, column: Int) {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: toml, warnings: &warnings)
    #expect(warnings.map(\.column) == [column] && warnings.map(\.line) == [1], "\(warnings)")
    #expect(settings.number(.refreshEvery) == 0 && settings.words(.ignore).isEmpty)
  }
}
