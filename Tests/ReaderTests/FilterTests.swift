import Articles
import Display
import Testing

@testable import Reader

@Suite struct FilterTests {
  @Test func eachLetterNarrowsListTextAndTimelineTogether() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("/ 'bri'")
    #expect(reader.foot.contains("1 article · 2 paragraphs · 2 events"))
    #expect(reader.state.list.total == 1)
    #expect(!reader.screen.contains("orchard"))
    #expect(!reader.screen.contains("engine had failed"))
    #expect(reader.screen.contains("3 paragraphs") || reader.screen.contains("2 paragraphs"))
    #expect(reader.screen.contains("The islands have had no bridge"))
    reader.press("'dges'")
    #expect(reader.foot.contains("0 articles"))
    #expect(reader.screen.contains("Nothing matches."))
    reader.press("Backspace Backspace Backspace Backspace")
    #expect(reader.foot.contains("1 article · 2 paragraphs · 2 events"))
  }

  @Test func enterKeepsTheFilterAndEscapeClearsIt() {
    var reader = ScriptedReader()
    reader.press("/ 'orchard' Enter")
    #expect(reader.foot.hasPrefix(" /orchard  1 article"))
    #expect(reader.state.list.total == 1)
    reader.press("Esc")
    #expect(reader.state.list.total == 3)
    reader.press("/ 'orchard' Esc")
    #expect(reader.state.list.total == 3)
    #expect(reader.state.prompt == nil)
  }

  @Test func openingShowsAllOfTheTextAtItsFirstMatch() {
    var reader = ScriptedReader(width: 120, height: 12)
    reader.press("/ 'council' Enter")
    #expect(reader.screen.contains("3 paragraphs"))
    reader.press("Enter")
    #expect(reader.screen.contains("council"))
    #expect(!reader.screen.contains("3 paragraphs"))
    reader.press("x")
    #expect(reader.screen.contains("3 paragraphs"))
    #expect(reader.foot.contains("Only paragraphs that match."))
    reader.press("x")
    #expect(!reader.screen.contains("3 paragraphs"))
  }

  @Test func matchesAreMarkedInListTextAndTimeline() {
    var reader = ScriptedReader(width: 120, height: 24)
    let theme = reader.state.configuration.theme
    reader.press("/ 'ferry' Enter 2")
    // In the list, where the title begins with it.
    let canvas = reader.state.draw()
    #expect(canvas[3, 1].text == "F")
    #expect(canvas[3, 1].style.background == theme.overlay(.match).background)
    #expect(

      reader.styles(of: "ferry *Skua* sailed again on Monday after a").prefix(5)
        .allSatisfy { $0.background == theme[.matchCurrent].background })
  }

  @Test func matchesAreWalkedAroundTheEnds() {
    var reader = ScriptedReader()
    reader.press("/ 'bridge' Enter Enter n")
    #expect(reader.foot.hasPrefix(" Match 2 of 2."))
    reader.press("n")
    #expect(reader.foot.hasPrefix(" Match 1 of 2, from the beginning again."))
    reader.press("N")
    #expect(reader.foot.hasPrefix(" Match 2 of 2, from the end again."))
    reader.press("j")
    #expect(!reader.foot.contains("Match"))
  }

  @Test func aFaultIsShownUnderItsPlace() {
    var reader = ScriptedReader(width: 100, height: 20)
    reader.press("/ 'pears_on:someday_x'")
    let rows = reader.rows
    #expect(rows[18].hasPrefix(" /pears on:someday x"))
    let place = rows[19].prefix { $0 == " " }.count
    #expect(rows[19].contains("^ "))
    #expect(place >= 2 && place <= 12)
  }

  @Test func whatIsPastedIsCleanedAndOnOneLine() {
    var reader = ScriptedReader()
    reader.press("/")
    reader.send(.terminal(.paste("fer\u{1B}[31m\nry")))
    #expect(reader.state.query.text == "fer[31m ry")
  }

  @Test func daysOfEventsNarrowTheTimelineOfTheOpenText() {
    var reader = ScriptedReader()
    reader.press("Enter / 'event:2022-10_is:read'")
    #expect(reader.state.timeline.events.count == 1)
    reader.press("'_bridge'")
    #expect(reader.state.timeline.events.count == 1)
    reader.press("'_engine'")
    #expect(reader.state.timeline.events.count == 1)
    reader.press("'_nowhere'")
    #expect(reader.state.timeline.events.isEmpty)
  }

  @Test func wordsNarrowTheTimelineWithinDaysAsTheyDoAlone() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter / 'bridge' Enter")
    let alone = reader.state.timeline.events.map(\.source)
    let paragraphs = reader.state.body?.matchingBlocks
    #expect(alone.count == 2)
    reader.press("/ '_event:2020..2024' Enter")
    #expect(reader.state.timeline.events.map(\.source) == alone)
    #expect(reader.state.body?.matchingBlocks == paragraphs)
    reader.press("/ C-u 'bridge_event:2024' Enter")
    #expect(reader.state.timeline.events.map(\.source) == [alone[1]])
    // Where an article is from says nothing of its events.
    reader.press("/ C-u 'source:harbour_event:2024' Enter")
    #expect(reader.state.timeline.count == 3)
    // The days alone leave all of theirs, and their dates stay matches of the text.
    reader.press("/ C-u 'event:2020..2024' Enter")
    #expect(reader.state.timeline.count == 4 && reader.state.body?.matches.count == 4)
  }

  @Test func aQuoteThatIsLeftOpenIsToldWhereNothingIsFound() {
    var reader = ScriptedReader(width: 100, height: 24)
    reader.press("/ '\"ferry'")
    #expect(!reader.foot.contains("^"))
    reader.press("'zzz'")
    #expect(reader.foot.hasPrefix("  ^ the quote is not closed"))
    reader.press("C-u 'tag:\"zzz'")
    #expect(reader.foot.hasPrefix("      ^ the quote is not closed"))
    reader.press("Enter")
    #expect(reader.foot.contains("The filter was read in part: the quote is not closed."))
  }

  @Test func anOvertakenAnswerIsIgnored() {
    var reader = ScriptedReader()
    reader.press("/ 'orchard'")
    let generation = reader.state.listGeneration
    reader.send(
      .listed([], from: 0, total: 0, query: Query("o"), generation: generation - 1))
    #expect(reader.state.list.total == 1)
  }
}
