import Articles
import Stories
import Testing

@Suite struct StoryTraitsTests {
  @Test func `names and words that come back are terms, words of dates and common ones are not`() {
    let text = "The pilots of Skua met in July. In July, pilots said, Skua must rest."
    let july = text.utf8.count - "July, pilots said, Skua must rest.".utf8.count
    let words = StoryTraits(
      article(text, mentions: [27..<31, july..<(july + 4)])
    ).terms.map(\.word)
    #expect(words.contains("skua"))
    #expect(words.contains("pilots"))
    #expect(!words.contains("july"))
    #expect(!words.contains("said"))
    #expect(words.first == "skua")
  }

  @Test func `a capital that only begins a sentence makes no name`() {
    let words = StoryTraits(
      article("Nobody knew. Pilots flew. \u{201C}Rest!\u{201D} they heard Ines say.")
    )
    .terms.map(\.word)
    #expect(words == ["ines"])
  }

  @Test func `accents, possessives and other scripts do not part a name from itself`() {
    let words = StoryTraits(article("from Eyjafjallajökull's foot to ΕΛΛΆΔΑ and to Ελλάδα")).terms
    #expect(Set(words.map(\.word)) == ["eyjafjallajokull", "ελλαδα"])
  }

  @Test func `a text of one endless word costs nothing and says nothing`() {
    #expect(StoryTraits(article(String(repeating: "A", count: 100_000))).terms.isEmpty)
    #expect(StoryTraits(article("")).terms.isEmpty)
  }

  @Test func `traits stay small however long the article is`() {
    let text = (0..<5_000).map { "met Name\($0) and" }.joined(separator: " ")
    #expect(StoryTraits(article(text)).terms.count < 150)
  }

  private func article(_ text: String, mentions: [Range<Int>] = []) -> DatedArticle {
    DatedArticle(
      Article(
        id: ArticleID(naming: "a"), title: "", blocks: [Block(.paragraph, SafeText(text))]),
      mentions: mentions.map {
        DateMention(
          range: TextRange(block: 0, start: $0.lowerBound, end: $0.upperBound), kind: .date,
          value: "2031-07", when: DateSpan(nil, .month))
      })
  }
}
