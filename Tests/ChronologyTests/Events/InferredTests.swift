import Articles
import Chronology
import Testing

/// What a text does not say of a day is known as filled in, however it was found.
@Suite struct InferredTests {
  private static func mention(_ sentence: String) throws -> DateMention {
    let article = Article(
      id: ArticleID(naming: "x"), title: "", blocks: [Block(.paragraph, SafeText(sentence))])
    let written = CivilMoment(try #require(CivilDate(2024, 8, 8)))
    let mentions = ArticleDater().date(article, fallback: written).mentions
    return try #require(mentions.last)
  }

  @Test(arguments: [
    "It was founded on 31 October 2022.", "It was signed on 2024-07-25.", "She left in March 2021.",
    "It was calm in the 1990s.", "It rained in the 20th century.", "They moved about 1940.",
    "They met from 3 to 5 May 2020.", "They met at Easter 2021.", "Sales fell in Q3 2020.",
    "It was signed at 6 pm on 31 October 2022.", "Es begann am 3. Oktober 1990.",
  ])
  func said(_ sentence: String) throws {
    let mention = try Self.mention(sentence)
    #expect(mention.when.interval != nil)
    #expect(!mention.isInferred, "\(mention)")
  }

  @Test(arguments: [
    "It ended on Monday.", "It happened on 8 July.", "It broke in late July.", "It fell yesterday.",
    "The storm came this morning.", "It began three days ago.", "It rose last year.",
    "They went at Christmas.", "It will be over in two weeks.", "Es begann gestern.",
    "Llegaron ayer.", "The first round was on 1 May 2019, and two weeks later it was over.",
  ])
  func filledIn(_ sentence: String) throws {
    let mention = try Self.mention(sentence)
    #expect(mention.when.interval != nil)
    #expect(mention.isInferred, "\(mention)")
  }
}
