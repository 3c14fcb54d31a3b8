import Articles
import Testing

@testable import Reader

/// Filters that are kept under names.
@Suite struct KeptFilterTests {
  @Test func theFilterIsKeptListedAndUsed() {
    var reader = ScriptedReader()
    reader.press("K")
    #expect(reader.foot.contains("There is no filter to keep; / makes one."))
    reader.press("/ 'ferry_is:unread' Enter K")
    #expect(reader.foot.hasPrefix(" Keep the filter as:  a name"))
    reader.press("'At_\"sea\"' Enter")
    #expect(reader.foot.contains("Kept as At sea: F lists it."))
    let query = SavedQuery("At sea", "ferry is:unread")
    #expect(query.map { reader.effects.contains(.keepQuery($0, insteadOf: nil)) } == true)
    reader.press("Esc F")
    #expect(reader.screen.contains("◇ At sea"))
    // It stands in other queries, and is completed.
    reader.press("q / 'saved:At' Tab")
    #expect(reader.state.query.text == "saved:\"At sea\"")
    #expect(reader.state.list.total == 2)
    #expect(reader.state.query.terms == ["ferry"])
    reader.press("'_orchard'")
    #expect(reader.state.list.total == 1)
  }

  @Test func aNameIsKeptAnewRenamedAndDropped() {
    var reader = ScriptedReader()
    reader.press("/ 'ferry' Enter K 'one' Enter / C-u 'pears' Enter K 'one' Enter")
    #expect(reader.state.queries.all == [SavedQuery("one", "pears")].compactMap { $0 })
    reader.press("U")
    #expect(reader.state.queries["one"]?.text == "ferry")
    reader.press("F 4 j R C-u 'two' Enter")
    #expect(reader.state.queries.all.map(\.name) == ["two"])
    #expect(reader.state.feeds?.selected?.name == "two")
    reader.press("d")
    #expect(reader.state.queries.all.isEmpty)
    #expect(reader.effects.last { if case .dropQuery = $0 { true } else { false } } != nil)
    reader.press("U U")
    #expect(reader.state.queries.all.map(\.name) == ["one"])
    reader.press("U")
    #expect(reader.state.queries.all.isEmpty)
  }

  @Test func theFilterThatIsKeptAlreadyGoesByItsName() {
    var reader = ScriptedReader()
    reader.press("/ 'ferry' Enter : 'keep-filter_Boats' Enter K")
    #expect(reader.foot.hasPrefix(" Keep the filter as: Boats"))
  }

  @Test func noFilterAsksForItself() {
    var reader = ScriptedReader()
    reader.press("/ 'ferry' Enter K 'a' Enter / C-u 'saved:a' Enter K 'b' Enter")
    reader.press("/ C-u 'pears_saved:b' Enter K 'a' Enter")
    #expect(reader.foot.contains("Nothing was kept: this filter asks for a itself."))
    #expect(reader.state.queries["a"]?.text == "ferry")
    reader.press("Esc F 5 j R C-u 'a' Enter")
    #expect(reader.state.queries.all.map(\.name) == ["a", "b"])
  }

  @Test func aFileIsReadInItsOrderAndItsFaultsAreTold() {
    var warnings: [Settings.Warning] = []
    let toml = """
      # my filters
      zebra = "title:zebra"
      "by the sea" = 'ferry OR "main street"'
      number = 7
      empty = ""
      """
    let queries = SavedQueries(toml: toml, warnings: &warnings)
    #expect(queries.all.map(\.name) == ["zebra", "by the sea"])
    #expect(queries["by the sea"]?.text == "ferry OR \"main street\"")
    #expect(Set(warnings.compactMap(\.line)) == [4, 5])
    _ = SavedQueries(toml: "a = ", warnings: &warnings)
    #expect(warnings.count == 3)
  }

  @Test func aFileIsChangedWhereItHasTo() throws {
    let old = "# mine\nzebra = \"title:zebra\" # striped\n\"by the sea\" = 'ferry'\n"
    func kept(_ name: SafeText, _ text: SafeText) throws -> SavedQuery {
      try #require(SavedQuery(name, text))
    }
    #expect(
      try SavedQueries.toml(old, keeping: kept("new one", "say \"x\" \\ y"))
        == old + "\"new one\" = \"say \\\"x\\\" \\\\ y\"\n")
    #expect(
      try SavedQueries.toml(old, keeping: kept("zebra", "body:zebra"))
        == old.replacing("title:zebra", with: "body:zebra"))
    #expect(
      try SavedQueries.toml(old, keeping: kept("sea", "ferry"), insteadOf: "by the sea")
        == "# mine\nzebra = \"title:zebra\" # striped\nsea = \"ferry\"\n")
    #expect(
      try SavedQueries.toml(old, keeping: kept("zebra", "ferry"), insteadOf: "by the sea")
        == "# mine\nzebra = \"ferry\"\n")
    #expect(try SavedQueries.toml(old, dropping: "zebra") == "# mine\n\"by the sea\" = 'ferry'\n")
    #expect(
      try SavedQueries.toml("x = 1\n[t]\ny = 2", keeping: kept("n", "q")).hasPrefix(
        "x = 1\nn = \"q\"\n[t]"))
    #expect(throws: Settings.Warning.self) {
      try SavedQueries.toml("x = ", keeping: kept("n", "q"))
    }
    // What is written is read as it was.
    var warnings: [Settings.Warning] = []
    let new = try SavedQueries.toml("", keeping: kept("a b", "\"c d\" \\e"))
    #expect(SavedQueries(toml: new, warnings: &warnings)["a b"]?.text == "\"c d\" \\e")
    #expect(warnings.isEmpty)
  }

  @Test func aFileOfAnotherSystemIsChangedInOnePlace() throws {
    let old = "\u{FEFF}first = \"a\"\r\n\"by the\\\\sea\" = 'ferry'\r\nlast = \"b\"\r\n"
    func kept(_ name: SafeText) throws -> SavedQuery { try #require(SavedQuery(name, "pears")) }
    #expect(
      try SavedQueries.toml(old, dropping: "first") == old.replacing("first = \"a\"\r\n", with: ""))
    #expect(
      try SavedQueries.toml(old, dropping: "by the\\sea")
        == "\u{FEFF}first = \"a\"\r\nlast = \"b\"\r\n")
    #expect(
      try SavedQueries.toml(old, keeping: kept("by the\\sea"))
        == old.replacing("'ferry'", with: "\"pears\""))
    #expect(try SavedQueries.toml(old, keeping: kept("more")) == old + "more = \"pears\"\r\n")
    let mark = "\u{FEFF}"
    #expect(try SavedQueries.toml(mark, keeping: kept("n")) == mark + "n = \"pears\"\n")
    let theme = try Settings.toml(mark + "theme = \"one\"\r\n", settingTheme: "two")
    #expect(theme == mark + "theme = \"two\"\r\n")
    // What cannot be said beside what is there is not written.
    #expect(throws: Settings.Warning(fact: .notChanged("n"))) {
      try SavedQueries.toml("n.m = 1\n", keeping: kept("n"))
    }
  }

  @Test func feedsAreCompleted() {
    var reader = ScriptedReader()
    reader.press("/ 'feed:'")
    #expect(reader.effects.last { $0 == .listFeeds } != nil)
    reader.send(.feedsListed([FeedRow(id: "a", title: "Harbour Gazette", address: "x")]))
    reader.press("'harb' Tab")
    #expect(reader.state.query.text == "feed:\"Harbour Gazette\"")
  }
}
