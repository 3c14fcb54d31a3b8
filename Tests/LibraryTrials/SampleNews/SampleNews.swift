import Articles
import Foundation

/// News in any amount, of our own invention: about five kilobytes of text an article, words as
/// unevenly spread as in a language, seven scripts, stories that last for weeks with names that come
/// up again, thirty papers, and seven or eight dated events an article.
///
/// The same seed and number give the same article, whatever was asked for before. Forty articles
/// appear a day: a hundred thousand make seven years.
struct SampleNews: Sendable {
  private let seed: UInt64
  private let firstDay: CivilDate
  private let articlesPerDay: Int
  /// UTF-8 bytes of an article's text in the mean.
  private let length: Double

  init(seed: UInt64, articlesPerDay: Int = 40, length: Int = 5_000) {
    self.seed = seed
    self.articlesPerDay = max(1, articlesPerDay)
    self.length = Double(length)
    firstDay = CivilDate(dayNumber: 17_532)
  }

  /// The `number`th article, from 0.
  func article(_ number: Int) -> Article {
    var dice = Dice(seed, UInt64(number))
    let tongue = Self.tongue(dice.pick(100))
    let day = firstDay.adding(days: number / articlesPerDay)
    let story = Story(seed, day, tongue, &dice)
    var prose = Prose(tongue: tongue, story: story, day: day, dice: dice)
    let title = prose.title()
    let paper = dice.pick(30)
    let host = "\(Tongues.english.word(900 + paper * 7)).example"
    let url = "https://\(host)/\(day.year)/\(day.month)/\(number)"
    // Spread as the lengths of news are: the logarithm is bell-shaped.
    let size = min(8 * length, length * 0.86 * exp(0.55 * dice.bell()))
    let blocks = prose.blocks(bytes: Int(size))
    let second = number % articlesPerDay * 86_400 / articlesPerDay + dice.pick(600)
    return Article(
      id: ArticleID(naming: url), title: SafeText(title),
      subtitle: dice.isOne(in: 3) ? SafeText(prose.title()) : nil,
      byline: dice.isOne(in: 6) ? [] : [SafeText(tongue.name(dice.pick(400), parts: 2))],
      published: CivilMoment(day, secondOfDay: min(second, 86_399), offset: 0),
      dateline: dice.isOne(in: 4) ? Dateline(place: SafeText(story.place), date: day) : nil,
      site: SafeText(Self.site(paper)), section: [SafeText(tongue.word(300 + dice.pick(12)))],
      language: SafeText(tongue.code), url: SafeText(url), blocks: blocks)
  }

  /// What is typed to find something in the first `count` articles: a word of their text, two
  /// words of one article, or a phrase of two or three words, by turns of ten.
  func query(_ number: Int, of count: Int) -> String {
    var dice = Dice(seed, UInt64(number), 0x71_75_65_72_79)
    while true {
      let blocks = article(dice.pick(count)).blocks.filter { $0.text.string.utf8.count > 40 }
      let texts = (0..<2).map { _ in blocks.isEmpty ? "" : dice.choose(blocks).text.string }
      let words = texts.map { text in
        text.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(12) }
      }
      guard words.allSatisfy({ $0.count > 4 }) else { continue }
      let first = dice.pick(words[0].count - 3)
      switch number % 10 {
      case 0, 1: return "\(words[0][first]) \(dice.choose(words[1]))"
      case 2, 3:
        return "\"" + words[0][first...].prefix(2 + dice.pick(2)).joined(separator: " ") + "\""
      default: return String(words[0][first])
      }
    }
  }

  private static func tongue(_ place: Int) -> Tongue {
    var rest = place
    for (share, tongue) in Tongues.all {
      if rest < share { return tongue }
      rest -= share
    }
    return Tongues.english
  }

  private static func site(_ number: Int) -> String {
    let kinds = ["Herald", "Post", "Courier", "Observer", "Weekly"]
    return "The \(Tongues.english.name(9_000 + number, parts: 1)) \(kinds[number % 5])"
  }
}

/// What an article is about: a matter that is in the news for three weeks, with its people, its
/// place and its own words.
struct Story {
  let people: [String]
  let place: String
  /// Ranks of words that its articles use more than others do.
  let words: [Int]

  init(_ seed: UInt64, _ day: CivilDate, _ tongue: Tongue, _ dice: inout Dice) {
    let matter = UInt64(WordRanks.rank(&dice, of: 60))
    var own = Dice(seed, UInt64(day.dayNumber / 21), matter, 5)
    people = (0..<5).map { _ in tongue.name(WordRanks.rank(&own, of: 20_000), parts: 2) }
    place = tongue.name(30_000 + WordRanks.rank(&own, of: 2_000), parts: 1)
    words = (0..<60).map { _ in 150 + WordRanks.rank(&own, of: 20_000) }
  }
}
