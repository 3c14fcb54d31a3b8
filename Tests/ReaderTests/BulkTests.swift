import Articles
import Display
import Testing

@testable import Reader

/// What is done with so many articles that only the library knows their states.
@Suite struct BulkTests {
  private let ferry = SampleArticles.ferry.article.id
  private let orchard = SampleArticles.orchard.article.id

  /// A reader of more articles than it is told the states of.
  private func reader() -> ScriptedReader {
    let articles = (0..<300).map { index in
      SampleArticles.dated(
        SafeText("Report \(index)."), site: nil, published: nil, paragraphs: ["Text \(index)."],
        dates: [])
    }
    var reader = ScriptedReader(articles)
    reader.many = 1
    return reader
  }

  @Test func allAreStarredAndTakenBackByTheLibrary() throws {
    var reader = reader()
    reader.press("j s k *")
    #expect(reader.foot.hasPrefix(" Marked 300 articles."))
    #expect(reader.rows[0].hasPrefix(" 300 marked"))
    reader.press("s")
    #expect(reader.effects.contains(.changeAll(reader.state.marks.all, .toggleStar)))
    #expect(!reader.effects.contains { if case .saveAll = $0 { true } else { false } })
    #expect(reader.states.values.count { $0.isStarred } == 300)
    #expect(reader.foot.hasPrefix(" Starred: 299 articles."))
    #expect(reader.screen.contains("✓★"))
    reader.press("s")
    #expect(reader.states.values.count { $0.isStarred } == 0)
    #expect(reader.foot.hasPrefix(" Star taken off: 300 articles."))
    reader.press("U")
    #expect(reader.states.values.count { $0.isStarred } == 300)
    reader.press("U")
    // The one that had its star before keeps it.
    #expect(reader.states.filter(\.value.isStarred).map(\.key) == [ArticleID(naming: "Report 1.")])
    reader.press("*")
    #expect(reader.foot.hasPrefix(" Unmarked 300 articles."))
    reader.press("U")
    #expect(reader.state.marks.count == 300)
  }

  @Test func tagsAreGivenToAll() {
    var reader = reader()
    reader.press("* T 'sea' Enter")
    #expect(reader.states.values.count { $0.tags == ["sea"] } == 300)
    reader.press("T '-sea' Enter")
    #expect(reader.states.values.allSatisfy { $0.tags.isEmpty })
    reader.press("U")
    #expect(reader.states.values.count { $0.tags == ["sea"] } == 300)
  }

  @Test func allAreReadOnceThatWasConfirmed() {
    var reader = reader()
    reader.press("u A")
    #expect(reader.foot.hasPrefix(" Make 299 articles read? y/n"))
    reader.press("y")
    #expect(reader.states.values.count { $0.isRead } == 300)
    #expect(!reader.screen.contains("●"))
    reader.press("U")
    #expect(reader.states.values.count { $0.isRead } == 1)
    #expect(reader.screen.contains("●"))
  }

  @Test func oneThingIsDoneAtATimeAndCanBeEnded() {
    var state = ReaderState()
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 80, height: 24)))
    let all = ArticleSet((0..<5_000).map { ArticleID(naming: "\($0)") })
    func press(_ key: Character) -> [ReaderEffect] {
      state.update(.terminal(.key(KeyPress(.character(key)))))
    }
    state.marks.insert(all)
    let asked = press("s")
    #expect(asked.contains(.changeAll(all, .toggleStar)))
    _ = state.update(.changing(2_048, of: 5_000))
    _ = press("x")
    #expect(state.draw().rows.last?.contains("changing 40 %") == true)
    #expect(!press("u").contains { if case .changeAll = $0 { true } else { false } })
    #expect(state.note?.text.string.contains("still being changed") == true)
    #expect(state.update(.terminal(.key(KeyPress(.escape)))).contains(.stopChanging))
    var outcome = BulkOutcome()
    outcome.isStopped = true
    _ = state.update(.changedAll(.toggleStar, outcome))
    #expect(state.note?.text == "Starred: 0 articles, and ended there.")
    #expect(state.marks.count == 5_000)
    #expect(press("s").contains(.changeAll(all, .toggleStar)))
    // What else fails meanwhile, or is done, does not end it.
    _ = state.update(.failed("No browser was found."))
    _ = state.update(.restored([SampleArticles.ferry.article.id]))
    #expect(state.changing != nil)
    // What was done before it failed can be undone, and what is left of that once more.
    var part = BulkOutcome()
    part.changes = [
      BulkChange(
        Array(all.ids.prefix(2)),
        back: StateEdit(from: ReadingState(isStarred: true), to: ReadingState()))
    ]
    part.fault = "The disk is full."
    _ = state.update(.changedAll(.toggleStar, part))
    #expect(state.changing == nil)
    #expect(state.note?.text == "Starred: 2 articles, and ended there: The disk is full.")
    #expect(press("U").contains(.changeBack(part.changes)))
    let left = [BulkChange([all.ids[1]], back: part.changes[0].back)]
    _ = state.update(.changedBack(1, left: left, fault: "The disk is full."))
    #expect(state.changing == nil && state.note?.isError == true)
    #expect(press("U").contains(.changeBack(left)))
  }

  @Test func tagsOnTheCommandLineMeanWhatTheKeyMeans() {
    var reader = ScriptedReader()
    reader.press("T 'old' Enter m m : 'tags_new' Enter")
    #expect(reader.states[ferry]?.tags == ["new", "old"])
    #expect(reader.states[orchard]?.tags == ["new"])
    reader.press("Esc g g v j : 'tags_-new' Enter")
    #expect(reader.states[ferry]?.tags == ["old"])
    #expect(reader.states[orchard]?.tags == [])
  }

  @Test func setsKeepTheirOrder() {
    let ids = (0..<6).map { ArticleID(naming: "\($0)") }
    var few: ArticleSet = [ids[5], ids[4]]
    few.formUnion([ids[0], ids[1], ids[5], ids[2]])
    #expect(few.ids == [ids[5], ids[4], ids[0], ids[1], ids[2]])
    few.formUnion([ids[3]])
    #expect(few.ids.last == ids[3])
    few.remove(ids[4])
    #expect(few.ids == [ids[5], ids[0], ids[1], ids[2], ids[3]])
    #expect(few.isSubset(of: ArticleSet(ids)) && !few.contains(ids[4]))
    few.subtract([ids[0], ids[1]])
    #expect(few == [ids[5], ids[2], ids[3]])
    few.subtract(ArticleSet(ids))
    #expect(few.isEmpty)
  }

  @Test func whatWasRemovedInAFormerSittingComesBack() {
    var reader = ScriptedReader()
    reader.press("U")
    #expect(reader.foot.contains("There is nothing to undo."))
    reader.lastRemoved = [ferry, orchard]
    reader.press("U")
    #expect(reader.foot.hasPrefix(" Bring back 2 articles that went on 9 August 2024? y/n"))
    reader.press("n")
    #expect(!reader.effects.contains(.restore([ferry, orchard])))
    reader.press("U y")
    #expect(reader.effects.contains(.restore([ferry, orchard])))
    #expect(reader.foot.contains("Took back 2 articles."))
  }
}
