import Articles
import Display
import Testing

@testable import Reader

/// What is shown beside the list while another article is on its way, and what keys mean meanwhile.
@Suite struct PreviewTests {
  private let ferry = SampleArticles.ferry
  private let orchard = SampleArticles.orchard
  private let chess = SampleArticles.chess

  /// A reader beside a list of all samples, the first of them shown.
  private func beside(width: Int = 120) -> ReaderState {
    var state = ReaderState(configuration: ReaderConfiguration(today: SampleArticles.today))
    _ = state.start()
    _ = state.update(.terminal(.resized(width: width, height: 24)))
    let rows = SampleArticles.all.map { ArticleSummary($0.article, eventCount: $0.events.count) }
    _ = state.update(
      .listed(rows, from: 0, total: rows.count, query: Query(""), generation: state.listGeneration))
    _ = state.update(.opened(ferry, ReadingState()))
    return state
  }

  private func press(_ keys: String) -> [ReaderMessage] {
    keys.split(separator: " ").compactMap { KeyName.press($0) }.map { .terminal(.key($0)) }
  }

  private func type(_ keys: String, in state: inout ReaderState) -> [ReaderEffect] {
    press(keys).flatMap { state.update($0) }
  }

  private func screen(_ state: ReaderState) -> String { state.draw().rows.joined(separator: "\n") }

  private func bar(_ state: ReaderState) -> String { state.draw().rows[0] }

  private func opens(_ effects: [ReaderEffect]) -> [ArticleID] {
    effects.compactMap { effect in
      switch effect {
      case .open(let id), .preview(let id): id
      default: nil
      }
    }
  }

  /// The words with which an article begins on the screen.
  private func words(_ dated: DatedArticle) -> String {
    String(dated.article.blocks[0].text.string.prefix(16))
  }

  @Test func theListMovesBeforeTheTextFollows() {
    var state = beside()
    #expect(screen(state).contains(words(ferry)))
    let before = bar(state)
    #expect(opens(type("j", in: &state)) == [orchard.article.id])
    #expect(state.list.selected?.id == orchard.article.id)
    // The text, its name and its timeline stay together until the others are there.
    #expect(screen(state).contains(words(ferry)))
    #expect(bar(state).contains(ferry.article.site?.string ?? "?"))
    #expect(bar(state) != before)
    _ = state.update(.opened(orchard, ReadingState()))
    #expect(screen(state).contains(words(orchard)))
    #expect(!screen(state).contains(words(ferry)))
    #expect(state.afterimage == nil)
  }

  @Test func keysMeanTheSelectedRowAndNotTheTextThatStillStandsThere() {
    for key in ["s", "u"] {
      var state = beside()
      let effects = type("j " + key, in: &state)
      let saved = effects.compactMap { if case .save(_, _, let id) = $0 { id } else { nil } }
      #expect(saved == [orchard.article.id], "\(key)")
    }
    var state = beside()
    #expect(type("j d", in: &state).contains(.remove([orchard.article.id])))
    state = beside()
    let address = orchard.article.url ?? ""
    #expect(type("j o", in: &state).contains(.openInBrowser(address)))
    #expect(type("y", in: &state).contains(.copy(address)))
    _ = type("e", in: &state)
    #expect(state.prompt?.editor.text == state.exportName)
    #expect(state.exportName == "an-orchard-of-forgotten-pears.md")
    // No event of the text that is no longer meant is walked to, and none of its matches.
    state = beside()
    _ = type("j ]", in: &state)
    #expect(state.body == nil)
    #expect(state.afterimage?.isEventLit == false)
  }

  @Test(arguments: ["Enter", "2", "Tab"], [false, true])
  func whatIsOpenedAtOnceIsTheSelectedArticle(_ key: String, isTypedAtOnce: Bool) {
    var state = beside()
    let effects =
      isTypedAtOnce ? state.update(press("j " + key)) : type("j " + key, in: &state)
    #expect(effects.last == .open(orchard.article.id))
    // Nothing is marked read before it is there.
    #expect(opens(effects).count == effects.count)
    let arrived = state.update(.opened(orchard, ReadingState()))
    #expect(state.focus == .body)
    #expect(state.body?.id == orchard.article.id)
    #expect(arrived == [.save(ReadingState(isRead: true), was: ReadingState(), orchard.article.id)])
  }

  @Test func goingBackFromWhatWasOpenedAtOnceLeadsToItsRow() {
    var state = beside()
    _ = type("j Enter", in: &state)
    _ = state.update(.opened(orchard, ReadingState()))
    _ = type("C-o", in: &state)
    #expect(state.focus == .list)
    #expect(state.body?.id == orchard.article.id)
  }

  @Test func ofKeysThatWaitOnlyTheLastRowIsOpened() {
    var state = beside()
    #expect(opens(state.update(press("j j"))) == [chess.article.id])
    #expect(state.list.selection == 2)
    #expect(opens(state.update(press("k k"))) == [ferry.article.id])
    // The others are not shown, if they come all the same.
    _ = state.update(.opened(orchard, ReadingState()))
    #expect(state.body == nil)
  }

  @Test func anArticleThatAKeyHasOvertakenIsNotLaidOut() {
    var state = beside()
    _ = type("j", in: &state)
    // The answer and the next key wait together: what was typed is later than what was asked for.
    let effects = state.update([.opened(orchard, ReadingState())] + press("j"))
    #expect(opens(effects) == [chess.article.id])
    #expect(state.body == nil)
    #expect(state.afterimage?.id == ferry.article.id)
  }

  @Test func whatTakesLongLeavesNoOtherTextUnderItsHeadline() {
    var state = beside()
    _ = type("j", in: &state)
    #expect(state.update(.openDelayed(ferry.article.id)).isEmpty)
    #expect(screen(state).contains(words(ferry)))
    #expect(state.update(.openDelayed(orchard.article.id)).isEmpty)
    #expect(!screen(state).contains(words(ferry)))
    _ = state.update(.opened(orchard, ReadingState()))
    #expect(screen(state).contains(words(orchard)))
    // Said too late it changes nothing.
    _ = state.update(.openDelayed(orchard.article.id))
    #expect(screen(state).contains(words(orchard)))
  }

  @Test func whatCannotBeShownLeavesNoOtherTextUnderItsHeadline() {
    var state = beside()
    _ = type("j", in: &state)
    _ = state.update(.openFailed(orchard.article.id, "It is gone."))
    #expect(!screen(state).contains(words(ferry)))
    #expect(screen(state).contains("It is gone."))
  }

  @Test func whatComesWhenNothingIsListedAnyMoreIsNeitherShownNorRead() {
    var state = beside()
    _ = type("j / z", in: &state)
    _ = state.update(
      .listed([], from: 0, total: 0, query: state.query, generation: state.listGeneration))
    #expect(state.update(.opened(orchard, ReadingState())).isEmpty)
    #expect(state.focus == .list)
    #expect(state.body == nil)
    #expect(screen(state).contains("no article matches"))
  }

  @Test func theTextThatStillStandsThereFollowsTheSize() {
    var state = beside()
    _ = type("j", in: &state)
    _ = state.update(.terminal(.resized(width: 100, height: 30)))
    #expect(screen(state).contains(words(ferry)))
    #expect(state.draw().rows.allSatisfy { $0.count <= 100 })
  }
}
