import Articles
import Stories
import Testing

@Suite struct StoryFinderTests {
  static let bridge = traits(
    "bridge", "Bridge at Halvard closed after crack is found", "2031-04-02",
    "Engineers closed the bridge at Halvard after a crack was found in its eastern pier. The mayor, Runa Tveit, told drivers to take the Osen ferry."
  )
  static let ferry = traits(
    "ferry", "Queues at the Osen ferry", "2031-04-05",
    "For a third morning the queue at Osen reached back to the church. The crack in the bridge at Halvard keeps drivers away, and Runa Tveit asks for a second ferry."
  )
  static let reopened = traits(
    "reopened", "Halvard drives again", "2031-06-20",
    "The first cars crossed the mended bridge at Halvard. The new pier cost more than Runa Tveit had hoped, and at Osen the ferry has its old timetable back."
  )
  static let chess = traits(
    "chess", "A draw in the seventh game", "2031-04-05",
    "Ilmar Kask and Beatriz Lobo agreed to a draw after nine hours in Tallinn. Kask leads the match; the champion from Recife has white in the eighth game."
  )
  static let rematch = traits(
    "rematch", "Lobo keeps the crown", "2031-04-12",
    "Beatriz Lobo won the last game in Tallinn and stays champion. Ilmar Kask, who had led the match, shook hands and left without a word."
  )
  static let recipe = traits(
    "recipe", "Soup for cold evenings", "2031-04-05",
    "Cut the leeks, melt the butter, and let the pot stand until the potatoes are soft.")
  static let all = [bridge, ferry, reopened, chess, rematch, recipe]

  @Test func `articles that name the same people and places are one story, in the order of days`() {
    #expect(
      Set(names(StoryFinder().stories(among: Self.all))) == [
        ["bridge", "ferry", "reopened"], ["chess", "rematch"], ["recipe"],
      ])
  }

  @Test func `a story is the same from whichever of its articles it is asked for`() {
    for traits in [Self.bridge, Self.ferry, Self.reopened] {
      let story = StoryFinder().story(of: traits.id, among: Self.all)
      #expect(story == [Self.bridge.id, Self.ferry.id, Self.reopened.id])
    }
  }

  @Test func `the order in which articles come makes no difference`() {
    let finder = StoryFinder()
    let expected = finder.stories(among: Self.all)
    #expect(finder.stories(among: Self.all.reversed()) == expected)
    #expect(finder.stories(among: Self.all + Self.all) == expected)
  }

  @Test func `an article alone is its own story, and an unknown one has none`() {
    let finder = StoryFinder()
    #expect(finder.story(of: Self.recipe.id, among: [Self.recipe]) == [Self.recipe.id])
    #expect(finder.story(of: ArticleID(naming: "nowhere"), among: Self.all) == [])
    #expect(finder.stories(among: []) == [])
  }

  @Test func `the same words far apart in time are not enough`() {
    func flood(_ name: String, _ day: String) -> StoryTraits {
      Self.traits(
        name, "River leaves its bed", day,
        "The water rose at \(name) in the night. The \(name) council opened the school of Saint \(name) to those whose cellars were full, and the Elbe fell again by noon."
      )
    }
    let same = [flood("Pirna", "2031-08-10"), flood("Pirna", "2031-08-12")].map(\.id)
    #expect(same[0] == same[1])
    let together = StoryFinder().stories(
      among: [flood("Pirna", "2031-08-10"), flood("Riesa", "2031-08-11")] + Self.all)
    let apart = StoryFinder().stories(
      among: [flood("Pirna", "2031-08-10"), flood("Riesa", "2038-08-11")] + Self.all)
    #expect(together.contains { $0.count == 2 && $0.contains(same[0]) })
    #expect(apart.contains([same[0]]))
  }

  @Test func `one place that two share, however often they name it, makes no story`() {
    let stabbing = Self.traits(
      "stabbing", "Man stabbed on a train at San Varo", "2031-04-05",
      "Police in San Varo stopped every train. In San Varo the platform stayed closed; officer Lena Holt asked for witnesses, and Marco Prins told of a quarrel."
    )
    let power = Self.traits(
      "power", "San Varo without power", "2031-04-05",
      "In San Varo the lights go out at noon. The wind worries San Varo, said the Pacer company, and Ida Brook, who runs it, spoke of dry grass."
    )
    let trial = Self.traits(
      "trial", "Quarrel ended in a stabbing", "2031-04-06",
      "In San Varo the man from the train was named as Otto Reck. Lena Holt, who leads the inquiry, thanked Marco Prins."
    )
    let stories = StoryFinder().stories(among: [stabbing, power, trial] + Self.all)
    #expect(stories.contains([stabbing.id, trial.id]))
    #expect(stories.contains([power.id]))
  }

  @Test func `words of a rare language that name nothing make no story`() {
    let one = Self.traits(
      "one", "Что было можно и больше всего нужно", "2031-04-05",
      "Что можно, то нужно: больше всего было нужно то, что было можно, говорит Ольга.")
    let two = Self.traits(
      "two", "Больше всего было нужно то, что можно", "2031-04-06",
      "Было нужно то, что можно, и больше всего было можно то, что нужно, говорит Инга.")
    let stories = StoryFinder().stories(among: [one, two] + Self.all)
    #expect(stories.contains([one.id]) && stories.contains([two.id]))
  }

  @Test func `what one links to speaks for one story`() {
    let pages = [
      Self.traits("first", "The lamp of Skarn is dark", "2031-01-05", "A storm broke the glass."),
      Self.traits(
        "second", "Boats wait", "2031-01-06", "Nobody sails tonight.",
        link: "https://www.example.org/first?from=home"),
    ]
    #expect(StoryFinder().stories(among: pages + Self.all).contains(pages.map(\.id)))
  }

  @Test func `authors and sites bind nothing together`() {
    let pages = ["Leeks", "Locks", "Larks"].map { title in
      Self.traits(
        title, title, "2031-02-01",
        "By Ottoline Brandt for the Harbour Gazette. Write to Ottoline Brandt at the Harbour Gazette.",
        byline: "Ottoline Brandt", site: "Harbour Gazette")
    }
    #expect(StoryFinder().stories(among: pages).count == 3)
  }

  @Test func `words are told from words in a script without spaces`() {
    let pages = [
      Self.traits("one", "港の橋が閉鎖", "2031-04-02", "港の橋に亀裂が見つかり、市長は橋を閉鎖した。港の橋の再開は未定。"),
      Self.traits("two", "港の橋、再開へ", "2031-04-09", "亀裂が直り、市長は港の橋の再開を発表した。閉鎖された港の橋は来週開く。"),
      Self.traits("three", "将棋の名人戦", "2031-04-05", "名人が第七局に勝ち、将棋の名人戦は最終局へ進む。"),
    ]
    #expect(names(StoryFinder().stories(among: pages)) == [["one", "two"], ["three"]])
  }

  /// Work that grew with the pairs would take minutes here.
  @Test func `many articles of one story and many alone are told apart`() {
    let one = (0..<150).map { number in
      Self.traits(
        "one \(number)", "Halvard bridge, day \(number)", "2031-04-02",
        "Runa Tveit spoke at Halvard on the bridge, the pier and Osen. Word\(number)xyz was new.")
    }
    let alone = (0..<1_500).map { number in
      Self.traits(
        "alone \(number)", "Nothing of Name\(number)a", "2031-04-02",
        "Here Name\(number)a met Name\(number)b, and Name\(number)c was told of Name\(number)d.")
    }
    let stories = StoryFinder().stories(among: one + alone)
    #expect(stories.map(\.count).max() == 150)
    #expect(stories.count == 1_501)
  }

  private func names(_ stories: [[ArticleID]]) -> [[String]] {
    let known = [
      "bridge", "ferry", "reopened", "chess", "rematch", "recipe", "one", "two", "three",
    ]
    let byID = Dictionary(uniqueKeysWithValues: known.map { (ArticleID(naming: $0), $0) })
    return stories.map { $0.map { byID[$0] ?? "?" } }
  }

  private static func traits(
    _ name: String, _ title: String, _ day: String, _ text: String, link: SafeText? = nil,
    byline: SafeText? = nil, site: SafeText? = nil
  ) -> StoryTraits {
    let inlines = link.map { [Inline(.link($0), start: 0, end: 4)] } ?? []
    return StoryTraits(
      DatedArticle(
        Article(
          id: ArticleID(naming: name), title: SafeText(title), byline: [byline].compactMap { $0 },
          published: CivilMoment(iso: day), site: site,
          url: SafeText("http://example.org/" + name + "/"),
          blocks: [Block(.paragraph, SafeText(text), inlines: inlines)])))
  }
}
