import Articles
import Fetch
import Pipeline
import Sample
import Stories
import Testing

/// The stories of the sample are told by the names of its pages.
@Suite struct SampleStoriesTests {
  @Test func `every page of the sample lands in its own story`() throws {
    let intake = Intake()
    var names: [ArticleID: String] = [:]
    var traits: [StoryTraits] = []
    for page in SampleLibrary.pages {
      let article = try intake.article(of: FetchedPage(bytes: page.bytes, name: page.name))
      names[article.id] = page.name
      traits.append(StoryTraits(intake.dated(article)))
    }
    // `ash-2010-live.html`: the story is what stands before the first hyphen.
    let expected = Dictionary(grouping: names.values) { $0.prefix { $0 != "-" } }
    let found = StoryFinder().stories(among: traits)
    #expect(
      Set(found.map { Set($0.compactMap { names[$0] }) }) == Set(expected.values.map { Set($0) }))
  }
}
