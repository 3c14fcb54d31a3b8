import Articles

/// News-like text of any size, the same for the same seed: sentences of our own, one in four of them
/// with a date, in paragraphs of a few.
struct NewsText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// At least so many bytes, paragraphs parted by empty lines.
  mutating func text(bytes: Int) -> String {
    var text = ""
    text.reserveCapacity(bytes + 2000)
    while text.utf8.count < bytes {
      text += paragraph() + "\n\n"
    }
    return text
  }

  /// An article of paragraphs, a block each, of at least so many bytes.
  mutating func article(bytes: Int) -> Article {
    var blocks: [Block] = []
    var count = 0
    while count < bytes {
      let paragraph = paragraph()
      count += paragraph.utf8.count
      blocks.append(Block(.paragraph, SafeText(paragraph)))
    }
    var article = Article(id: ArticleID(naming: "trial"), title: "A trial", blocks: blocks)
    article.published = CivilMoment(iso: "2024-08-08")
    return article
  }

  private mutating func paragraph() -> String {
    (0..<(2 + pick(4))).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    let pattern = pick(4) == 0 ? choose(Self.dated) : choose(Self.plain)
    var text = ""
    for piece in pattern.split(separator: " ", omittingEmptySubsequences: false) {
      if !text.isEmpty { text += " " }
      switch piece {
      case "WHO": text += choose(Self.people)
      case "WHERE": text += choose(Self.places)
      case "DATE": text += date()
      case "N": text += "\(2 + pick(900))"
      default: text += piece
      }
    }
    return text
  }

  private mutating func date() -> String {
    let month = choose(Self.months)
    switch pick(12) {
    case 0: return "on " + choose(Self.weekdays)
    case 1: return "on \(month) \(1 + pick(28))"
    case 2: return "on \(1 + pick(28)) \(month) \(1990 + pick(34))"
    case 3: return "in \(1950 + pick(74))"
    case 4: return "in \(month) \(1990 + pick(34))"
    case 5: return "\(2 + pick(8)) weeks ago"
    case 6: return "last " + choose(["week", "month", "year", "Friday", "July"])
    case 7: return "on \(choose(Self.weekdays)) morning"
    case 8: return "at \(1 + pick(11)):\(10 + pick(49)) p.m. on \(choose(Self.weekdays))"
    case 9: return "between \(1950 + pick(20)) and \(1975 + pick(40))"
    case 10: return "in late \(month)"
    default: return "two days later"
    }
  }

  private mutating func choose(_ of: [String]) -> String { of[pick(of.count)] }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }

  private static let weekdays = ["Monday", "Tuesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "March", "April", "May", "June", "July", "September", "October", "December",
  ]
  private static let people = [
    "the mayor", "Anna Lindqvist", "a spokesman for the harbour board", "the union", "Dr. Okafor",
    "the minister", "Prof. Hale of the institute", "one of the drivers", "the chief executive",
  ]
  private static let places = [
    "Port Aldous", "the old town", "Vantern", "the northern district", "the U.S. coast",
    "the valley below the dam", "Saint-Brieux", "the capital", "Köröshalom",
  ]
  private static let dated = [
    "The council of WHERE voted DATE to close the bridge to lorries.",
    "WHO said DATE that the repairs would cost $N million, twice the sum in the plan.",
    "Two trains collided near WHERE DATE , killing N people and injuring many more.",
    "The company was founded DATE by three brothers and sold to its rival DATE for £N million.",
    "DATE the strike ended, and N buses were back on the streets of WHERE before noon.",
    "“We will not wait,” said WHO DATE , a day after the talks in WHERE had broken down.",
    "The court is to hear the case DATE , when the last of N witnesses has been questioned.",
    "An earlier fire DATE destroyed the roof, and since then the hall has been used as a store.",
  ]
  private static let plain = [
    "The bridge carries N vehicles a day and is the only crossing for fifty kilometres.",
    "Many of the people who live in WHERE say that nobody asked them, and that the noise is worse.",
    "“It is not the money, it is the way in which they did it,” said WHO , who has run the shop alone.",
    "Nearly a third of the N members have left, according to figures seen by this newspaper.",
    "WHO declined to comment, but three people with knowledge of the talks confirmed the outline.",
    "Its engineers found cracks in N of the pillars; none of them, they wrote, was dangerous.",
    "The plan would move the station to WHERE , add a second platform and cut the fare by N per cent.",
    "Critics argue that the scheme helps only those who own land near the line.",
    "There were no injuries, though windows broke in several houses and a wall came down.",
    "It is unclear how the ship, with a crew of N and no cargo, came so close to the rocks.",
    "The second reading passed without a vote, and the chair moved to the next item.",
    "In a statement the firm blamed rising costs, weak demand and a fall in the price of steel.",
    "Rescuers with dogs searched the slopes above WHERE while helicopters waited for the fog to lift.",
    "She may appeal against the sentence, her lawyer said, but first she wants to see her children.",
    "At the market, march music played from a loudspeaker and traders packed up early.",
  ]
}
