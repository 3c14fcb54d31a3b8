import Articles
import Display
import Testing

@testable import Reader

/// Rows of the list that look otherwise because a query finds them.
@Suite struct ListRuleTests {
  private func read(_ toml: String) -> (settings: Settings, warnings: [Settings.Warning]) {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: toml, warnings: &warnings)
    return (settings, warnings)
  }

  private static let rules = """
    measure = 80
    [[list-rules]]
    when = "title:orchard"
    style = "link bold"

    [[list-rules]]
    when = "is:starred"
    style = "underline #102030"
    """

  @Test func rulesAreReadInTheirOrder() {
    let (settings, warnings) = read(Self.rules)
    #expect(warnings.isEmpty)
    #expect(
      settings.rules == [
        ListRule(when: "title:orchard", style: "link bold"),
        ListRule(when: "is:starred", style: "underline #102030"),
      ])
    let again = read("list-rules = " + settings[.listRules].toml)
    #expect(again.warnings.isEmpty && again.settings.rules == settings.rules)
  }

  @Test func rowsThatAreFoundLookAsIsSaid() {
    var reader = ScriptedReader(
      width: 80, height: 20, settings: read(Self.rules).settings)
    let theme = Theme.midnight
    let title = "An orchard of"
    #expect(
      reader.styles(of: title).first?.foreground == theme.overlay(.link).foreground)
    #expect(reader.styles(of: title).first?.attributes.contains(.bold) == true)
    // The later rule lies over the earlier, and what is done with an article tells at once.
    reader.press("j s k")
    let style = reader.styles(of: title).first
    #expect(style?.foreground == .rgb(0x10, 0x20, 0x30))
    #expect(style?.attributes.isSuperset(of: [.underline, .bold]) == true)
    #expect(reader.styles(of: "Ferry service").first?.attributes.contains(.underline) == false)
  }

  @Test func keptFiltersStandForWhatTheyAsk() {
    let rules = read("list-rules = [{ when = 'saved:trees', style = 'reverse' }]")
    #expect(rules.warnings.isEmpty)
    var warnings: [Settings.Warning] = []
    let reader = ScriptedReader(
      width: 80, height: 20,
      queries: SavedQueries(toml: "trees = 'orchard'", warnings: &warnings),
      settings: rules.settings)
    #expect(reader.styles(of: "An orchard of").first?.attributes.contains(.reverse) == true)
  }

  @Test(arguments: [
    ("[[list-rules]]\nwhen = 'on:febr'\nstyle = 'bold'", 2, 8),
    ("[[list-rules]]\nwhen = 'saved:x on:febr'\nstyle = 'bold'", 2, 8),
    ("[[list-rules]]\nwhen = 'a'", 1, 3), ("list-rules = 'a'", 1, 14),
    ("list-rules = [{ when = 'a', style = '' }]", 1, 37),
    ("list-rules = [{ when = 'a', style = 'bold', x = 1 }]", 1, 15),
  ])
  func whatIsWrongIsToldWithItsPlace(toml: String, line: Int, column: Int) {
    let (settings, warnings) = read(toml)
    #expect(settings.rules.isEmpty)
    #expect(warnings.map(\.line) == [line] && warnings.map(\.column) == [column], "\(warnings)")
  }

  @Test(arguments: [
    ("when = 'b'\nstyle = 'bald'", 9, 9), ("when = 'b'\nstile = 'bold'", 7, 3),
    ("when = 'on:febr'\nstyle = 'bold'", 8, 8),
  ])
  func oneThatIsWrongLeavesTheOthers(rule: String, line: Int, column: Int) {
    let good = "[[list-rules]]\nwhen = 'a'\nstyle = 'bold'\n"
    let (settings, warnings) = read(good + good + "[[list-rules]]\n" + rule)
    #expect(settings.rules.count == 2)
    #expect(warnings.map(\.line) == [line] && warnings.map(\.column) == [column], "\(warnings)")
  }

  @Test func aRowIsAskedForWhatItShows() {
    var row = ArticleSummary(
      Article(
        id: ArticleID(naming: "a"), title: "Quake off the coast",
        blocks: [Block(.paragraph, "Nobody was hurt.")]),
      eventCount: 2)
    row.isEventful = true
    row.site = "Harbour Gazette"
    row.url = "https://news.example.org/a"
    row.feeds = [QueriedFeed(id: "1", title: "World", address: "x", tags: ["earth"])]
    for query in [
      "quake", "gazette", "news.example.org", "title:coast", "source:harbour", "-storm",
      "has:events", "is:unread", "tag:earth", "feed:world", "storm OR (quake gazette)",
    ] { #expect(Query(query).matches(row), "\(query)") }
    for query in [
      "hurt", "body:hurt", "is:read", "tag:sea", "feed:sport", "by:anna", "event:2024",
    ] { #expect(!Query(query).matches(row), "\(query)") }
  }
}
