import Articles
import Testing

@testable import Reader

/// What is written to files when a name is refused: whatever happens meanwhile, it is what was asked for
/// under that name.
@Suite struct WritingTests {
  private let ferry = SampleArticles.ferry.article.id

  @Test func overwritingWritesWhatWasRefusedAndNothingFromBefore() {
    var reader = GatheredTimelineTests.reader()
    reader.files = ["taken.csv"]
    reader.press("1 e C-u 'first.md' Enter 3 e C-u 'taken.csv' Enter")
    guard case .exportListed(let query, let span, let title, _) = reader.effects.last else {
      Issue.record("\(String(describing: reader.effects.last))")
      return
    }
    #expect(reader.foot.hasPrefix(" taken.csv is there already. Overwrite it? y/n"))
    reader.press("y")
    #expect(
      reader.effects.last
        == .replacing(.exportListed(query, span: span, title: title, to: "taken.csv")))
  }

  @Test func anotherNameIsForWhatWasRefused() {
    var reader = ScriptedReader()
    reader.files = ["a.md"]
    reader.press("e C-u 'a.md' Enter")
    // Another program adds an article meanwhile.
    reader.addElsewhere([
      SampleArticles.dated("New", site: nil, published: nil, paragraphs: ["New."], dates: [])
    ])
    reader.press("n C-u 'b.md' Enter")
    #expect(reader.effects.last == .export(ferry, to: "b.md"))
    let refused = ReaderEffect.exportTimeline(Timeline(sources: []), title: "T", to: "t.x")
    reader.press("1 j e C-u 'c.md' Enter")
    reader.send(.notWritten(refused, "No form.", .name))
    reader.press("C-u 't.md' Enter")
    #expect(
      reader.effects.last == .exportTimeline(Timeline(sources: []), title: "T", to: "t.md"))
  }

  @Test func aFileThatCannotBeReplacedIsReplacedNowhereElse() {
    var reader = ScriptedReader()
    reader.press("e C-u 'a.md' Enter")
    reader.send(.notWritten(.replacing(.export(ferry, to: "a.md")), "Not allowed.", .name))
    reader.press("C-u 'b.md' Enter")
    #expect(reader.effects.last == .export(ferry, to: "b.md"))
  }

  @Test func whatWasTypedAheadConfirmsNothing() {
    var reader = ScriptedReader()
    let refused = ReaderEffect.export(ferry, to: "a.md")
    for obstacle in [WritingObstacle.isThere, .name] {
      reader.press("e C-u 'a.md' Enter j")
      reader.send(.notWritten(refused, "It is there already.", obstacle))
      #expect(reader.state.question == nil && reader.state.prompt == nil)
      #expect(reader.foot.hasPrefix(" It is there already."))
      reader.files = []
    }
  }

  @Test func whatNoNameCuresIsOnlyTold() {
    var reader = ScriptedReader()
    reader.press("e C-u 'a.md' Enter")
    reader.send(.notWritten(.export(ferry, to: "a.md"), "There is no article.", .other))
    #expect(reader.state.prompt == nil && reader.state.question == nil)
    #expect(reader.foot.hasPrefix(" There is no article."))
  }

  @Test func aFileThatIsNotWrittenEndsAMacro() {
    var reader = ScriptedReader()
    reader.press("\" a e C-u 'm.md' Enter j \" g g")
    reader.files = ["m.md"]
    reader.press("@ a")
    #expect(reader.state.list.selection == 0)
    #expect(!reader.state.macros.isPlaying)
    #expect(reader.foot.hasPrefix(" m.md is there already. Overwrite it? y/n"))
    reader.files = []
    reader.press("n Esc @ a")
    #expect(reader.state.list.selection == 1)
  }
}
