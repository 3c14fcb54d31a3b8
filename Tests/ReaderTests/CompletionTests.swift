import Articles
import Display
import Testing

@testable import Reader

@Suite struct CompletionTests {
  @Test(arguments: [
    ("ti", ["title:"]), ("-ti", ["title:"]), ("ferry (so", ["source:"]),
    ("t", ["title:", "tag:", "to:"]), ("ferry O", ["on:", "OR"]), ("an", ["AND"]), ("n", ["NOT"]),
    ("is:", ["unread", "read", "starred"]),
    ("IS:r", ["read"]), ("has:e", ["events"]), ("tag:w", ["work", "news-wire"]),
    ("source:la", ["\"Lava & Ice\""]), ("source:\"lava & ", ["\"Lava & Ice\""]),
    ("nothing", []), ("on:2", []), ("\"a phrase ti", []), ("no:t", []),
  ])
  func theWordBeforeTheCursorIsCompleted(text: String, offers: [String]) {
    var vocabulary = FilterVocabulary()
    for (article, site, tag) in [
      (SampleArticles.ferry, "Lava & Ice", "work"),
      (SampleArticles.orchard, "Gazette", "news-wire"),
    ] {
      var row = ArticleSummary(article.article)
      row.site = SafeText(site)
      row.state.tags = [SafeText(tag)]
      vocabulary.learn([row])
    }
    let completion = FilterCompletion.completion(of: Array(text), vocabulary: vocabulary)
    #expect((completion?.offers ?? []).map(\.text) == offers)
  }

  @Test func whatIsOfferedIsUnderstood() {
    for field in ["tag", "source"] {
      var vocabulary = FilterVocabulary()
      var row = ArticleSummary(SampleArticles.ferry.article)
      row.site = "The “Old” (and new) -Post: a:b"
      row.state.tags = ["a b", "-x", "it's"]
      vocabulary.learn([row])
      let text = field + ":"
      let completion = FilterCompletion.completion(of: Array(text), vocabulary: vocabulary)
      for offer in completion?.offers ?? [] {
        #expect(Query(text + offer.text).error == nil, "\(offer.text)")
      }
      #expect(completion?.offers.isEmpty == false)
    }
  }

  @Test func tabCompletesAndTheFilterFollows() {
    var reader = ScriptedReader()
    reader.press("/ 'ti' Tab")
    #expect(reader.state.prompt?.editor.text == "title:")
    reader.press("'orch'")
    #expect(reader.state.list.total == 1)
    reader.press("C-u 'i' Tab Tab")
    #expect(reader.state.query.text == "is:unread")
    #expect(reader.rows.contains { $0.hasPrefix("  starred") })
    reader.press("Tab")
    #expect(reader.state.query.text == "is:read")
    reader.press("S-Tab S-Tab")
    #expect(reader.state.query.text == "is:starred")
    reader.press("Space Tab")
    #expect(reader.state.query.text == "is:starred title:")
    reader.press("Enter")
    #expect(reader.state.prompt == nil)
  }

  @Test func theTagsAndSourcesOfTheListAreOffered() {
    var reader = ScriptedReader()
    reader.press("T 'harbour' Enter / 'tag:' Tab Enter")
    #expect(reader.state.query.text == "tag:harbour")
    #expect(reader.state.list.total == 1)
    // What is not listed now was listed before.
    reader.press("/ C-u 'source:' Tab")
    let sources = Set(SampleArticles.all.compactMap { $0.article.site?.string })
    #expect(reader.state.prompt?.completion?.offers.count == sources.count)
  }

  @Test func tagsThatAreGivenAreCompleted() throws {
    var reader = ScriptedReader()
    reader.press("T 'harbour_sea' Enter j T 'new_h' Tab Enter")
    let id = try #require(reader.state.list.selected?.id)
    #expect(reader.states[id]?.tags == ["harbour", "new"])
  }

  @Test func rowsAreStillWalkedWhileAFilterIsWritten() {
    var reader = ScriptedReader()
    reader.press("/ C-n C-n C-p")
    #expect(reader.state.list.selection == 1)
  }

  @Test func theMenuIsDrawnAtEverySize() {
    var reader = ScriptedReader()
    reader.press("/ 't' Tab")
    for width in [0, 1, 2, 5, 9, 40, 200] {
      for height in [0, 1, 2, 3, 12] {
        reader.send(.terminal(.resized(width: width, height: height)))
        #expect(reader.state.draw().width == width)
      }
    }
  }

  @Test func tagsThatAreTakenOffAreForgottenHoweverManyArticlesHaveSome() {
    func rows(_ tag: SafeText) -> [ArticleSummary] {
      (0..<2_000).map { index in
        var row = ArticleSummary(SampleArticles.ferry.article)
        row.id = ArticleID(number: UInt64(index))
        row.state.tags = [tag]
        return row
      }
    }
    var vocabulary = FilterVocabulary()
    vocabulary.learn(rows("sea"))
    vocabulary.learn(rows("harbour"))
    #expect(vocabulary.tags == ["harbour"])
  }
}
