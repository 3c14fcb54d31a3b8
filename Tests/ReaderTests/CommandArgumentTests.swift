import Articles
import Display
import Testing

@testable import Reader

/// What stands behind a command on the command line, and how it is completed.
@Suite struct CommandArgumentTests {
  /// The rows of the menu above the foot.
  private func offers(_ reader: ScriptedReader) -> [String] {
    guard let prompt = reader.state.prompt else { return [] }
    return (prompt.completion ?? prompt.standing)?.offers.map(\.text) ?? []
  }

  @Test func whatACommandTakesIsOfferedAndCompleted() {
    var reader = ScriptedReader()
    reader.press(": 'layout_'")
    #expect(offers(reader) == LayoutChoice.allCases.map(\.rawValue))
    #expect(reader.rows.contains { $0.hasPrefix("  tall") })
    reader.press("'ta' Tab Enter")
    #expect(reader.state.layoutChoice == .tall)
    reader.press(": 'sort_o' Tab Enter")
    #expect(reader.state.order == .oldest)
    reader.press(": 'group_' Tab Tab Enter")
    #expect(reader.state.grouping == .day)
    reader.press(": 'sort_' C-n C-n Enter")
    #expect(reader.state.order == ListOrder.sortable[1])
    reader.press(": 'sort_' C-p C-p C-n Enter")
    #expect(reader.state.order == ListOrder.sortable.last)
    reader.press(": 'group_sideways' Enter")
    #expect(reader.foot.contains("No group is called sideways: none, day, source, story."))
  }

  @Test func aThemeIsKeptByItsName() {
    var reader = ScriptedReader()
    reader.press(": 'theme_day'")
    #expect(offers(reader).first == "daylight")
    reader.press("Tab Enter")
    #expect(reader.state.configuration.theme.name == "daylight")
    #expect(reader.effects.contains(.keepTheme("daylight")))
    reader.press(": 'theme_nosuch' Enter")
    #expect(reader.foot.contains("No theme is called nosuch"))
    #expect(reader.state.configuration.theme.name == "daylight")
  }

  @Test func aThemeIsFoundHoweverItIsSpelt() {
    var own = Theme.midnight
    own.name = "Harbour"
    var reader = ScriptedReader(
      themes: ThemeOffer.shipped(colors: 256) + [ThemeOffer(own)])
    reader.press(": 'theme_harb' Enter")
    #expect(reader.state.configuration.theme.name == "Harbour")
    reader.press(": 'theme_DAYLIGHT' Enter")
    #expect(reader.state.configuration.theme.name == "daylight")
  }

  @Test func aNameWithNothingBehindItsSpaceIsTheCommand() {
    var reader = ScriptedReader()
    reader.press(": 'themes_' Enter")
    #expect(reader.state.picker != nil)
    reader.press("Esc : 'hel_' Enter")
    #expect(reader.state.help != nil)
    reader.press("q : '_' Enter")
    #expect(!reader.foot.contains("No command"))
  }

  @Test func aCommandWithAChoiceAsksWhereNothingIsWrittenBehindIt() {
    var reader = ScriptedReader(width: 120, height: 30)
    let effects = reader.effects.count
    reader.press(": 'layout' Enter")
    #expect(reader.rows.contains { $0.hasPrefix(" Layout:  auto now") })
    #expect(reader.rows.contains { $0.hasPrefix("  auto     as now: as the screen's size") })
    #expect(reader.rows.contains { $0.hasPrefix("  tall     the list above") })
    #expect(reader.state.layoutChoice == .auto)
    reader.press("Enter")
    #expect(reader.state.layoutChoice == .auto && reader.state.prompt == nil)
    #expect(!reader.effects[effects...].contains { if case .remember = $0 { true } else { false } })
    reader.press(": 'layout_' Enter C-n C-n Tab Enter")
    #expect(reader.state.layoutChoice == .pair)
    reader.press(": 'sort' Enter 'old' Enter : 'gr' Enter Tab Tab Enter")
    #expect(reader.state.order == .oldest && reader.state.grouping == .day)
    // The key goes on to the next as ever.
    reader.press("C-w Space")
    #expect(reader.state.layoutChoice == .tall)
  }

  @Test func aWordOfAFilterThatNothingIsKnownOfStays() {
    var reader = ScriptedReader()
    reader.press("/ 'the' Tab Tab S-Tab")
    #expect(reader.state.prompt?.editor.text == "the")
    #expect(reader.state.list.selection == 0 && reader.state.list.total > 1)
  }

  @Test func tagsFiltersNamesAndEndingsAreCompleted() {
    var queries = SavedQueries()
    if let query = SavedQuery("at sea", "ferry") { queries.keep(query) }
    var reader = ScriptedReader(queries: queries)
    reader.press("T 'harbour' Enter : 'tag_ha'")
    #expect(offers(reader) == ["harbour"])
    reader.press("Esc : 'filter_is:un' Tab Enter")
    #expect(reader.state.query.text == "is:unread")
    reader.press("Esc : 'filter_saved:' Tab")
    #expect(reader.state.prompt?.editor.text == "filter saved:\"at sea\"")
    reader.press("Esc : 'keep-filter_' Tab")
    #expect(reader.state.prompt?.editor.text == "keep-filter at sea")
    reader.press("Esc : 'export_notes' Tab Tab")
    #expect(reader.state.prompt?.editor.text == "export notes.html")
    reader.press("Esc e C-u 'notes.j' Tab")
    #expect(reader.state.prompt?.editor.text == "notes.json")
    reader.press("Esc * T '-ha' Tab")
    #expect(reader.state.prompt?.editor.text == "-harbour")
  }

  @Test func aTagWithASpaceIsOfferedToFeedsAlone() {
    var vocabulary = FilterVocabulary()
    let tags: [SafeText] = ["far north", "farming"]
    vocabulary.learn([FeedRow(id: "f", title: "F", address: "https://f.example/", tags: tags)])
    func offered(_ kind: Prompt.Kind) -> [String] {
      FilterCompletion.tag(endingIn: Array("sea, fa"), vocabulary: vocabulary, kind: kind)?
        .offers.map(\.text) ?? []
    }
    #expect(offered(.feedTags) == ["far north", "farming"])
    #expect(offered(.tags) == ["farming"] && offered(.tagsOfMany) == ["farming"])
  }

  @Test func aClickChoosesWhatIsOffered() throws {
    var reader = ScriptedReader(width: 100, height: 24)
    reader.press(": 'layout_'")
    let y = try #require(reader.rows.firstIndex { $0.hasPrefix("  pair") })
    reader.send(.terminal(.mouse(.press, x: 4, y: y)))
    #expect(reader.state.prompt?.editor.text == "layout pair")
    reader.press("Enter")
    #expect(reader.state.layoutChoice == .pair)
    reader.press(": 'layout_'")
    let tall = try #require(reader.rows.firstIndex { $0.hasPrefix("  tall") })
    reader.send(.terminal(.mouse(.press, x: 4, y: tall)))
    reader.send(.terminal(.mouse(.doublePress, x: 4, y: tall)))
    #expect(reader.state.layoutChoice == .tall && reader.state.prompt == nil)
  }

  @Test func aBegunNameIsTakenWhereItIsClearAndInNoFile() {
    #expect(Prompt(answering: "layo tall", typed: true)?.kind == .choice(.layout))
    // Several that take something begin so.
    #expect(Prompt(answering: "fi x", typed: true) == nil)
    #expect(!Prompt.isCommandLine("layo tall"))
    #expect(Prompt.isCommandLine("sort oldest"))
  }

  /// Whatever is declared to be one of some words is done by each of them.
  @Test(arguments: Command.allCases) func everyWordIsUnderstood(_ command: Command) {
    guard case .choice(let words) = command.argument else { return }
    for word in words {
      var reader = ScriptedReader()
      reader.press(": '\(command.name)_\(word)' Enter")
      #expect(!reader.foot.isEmpty && !reader.foot.contains("is called"), "\(word)")
      #expect(reader.state.note?.isError == false, "\(word)")
    }
  }
}
