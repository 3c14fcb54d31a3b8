import Articles

/// How much any two of some articles tell of one story: the cosine of their terms, each weighed by
/// how rare it is among them (Salton and Buckley, "Term-weighting approaches in automatic text
/// retrieval", 1988), less the farther apart in time they were published, more where one links to
/// the other.
///
/// What only one name or one day says counts no more than all else together does: two articles that share
/// a place, and nothing else, are of two stories; and so are two that both tell of names, but of none that
/// they share: words of a language of which there are few articles are rare, and tell nothing.
///
/// Pairs are found through the articles of each term, and terms that very many articles share make
/// none, so the work grows with the articles and not with their pairs.
struct Resemblance {
  /// Two articles, by place, and how much they resemble one another: 0 to a little over 1.
  struct Pair {
    let one: Int
    let other: Int
    let score: Double
  }

  /// Terms of more articles than these are too common to tell.
  private static let commonest = 256
  /// As many articles without a word are thought to stand beside those at hand, since a small
  /// collection does not know how rare its words are.
  private static let unseen = 60
  private static let faintest = 0.02
  private static let linkScore = 0.25

  /// The pairs that resemble one another at all, by place.
  static func pairs(among articles: [StoryTraits]) -> [Pair] {
    var numbers: [String: Int] = [:]
    var holders: [[Int]] = []
    let terms = articles.enumerated().map { place, article in
      article.terms.sorted { ($0.name, $0.word) < ($1.name, $1.word) }.map { term in
        let number = numbers[term.word] ?? holders.count
        if number == holders.count {
          numbers[term.word] = number
          holders.append([])
        }
        holders[number].append(place)
        return (number: number, name: term.name, isName: term.isName, weight: term.weight)
      }
    }
    let vectors = terms.map { terms in
      let weighed = terms.map { term in
        (
          number: term.number, name: term.name, isName: term.isName,
          weight: term.weight
            * rarity(of: holders[term.number].count, among: articles.count + Self.unseen)
        )
      }
      let length = weighed.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      return weighed.map {
        (
          number: $0.number, name: $0.name, isName: $0.isName,
          weight: length > 0 ? $0.weight / length : 0
        )
      }
    }

    // For each term, the articles that hold it and how much, only those after the one at hand.
    var postings = [[(place: Int, weight: Double)]](repeating: [], count: holders.count)
    var pairs: [Pair] = []
    var scores = [Double](repeating: 0, count: articles.count)
    // What the words of one name say, and the most that any name has said.
    var byName = scores
    var most = scores
    var touchedByName: [Int] = []
    var sharedNames = [Int](repeating: 0, count: articles.count)
    let hasNames = articles.map { $0.terms.contains(where: \.isName) }
    var sharedDays = [Int](repeating: 0, count: articles.count)
    let isDay = numbers.reduce(into: [Bool](repeating: false, count: holders.count)) {
      $0[$1.value] = $1.key.utf8.first == StoryTraits.dayMark
    }
    let links = linked(articles)
    for one in articles.indices.reversed() {
      var touched: [Int] = []
      func add(_ score: Double, to other: Int) {
        if scores[other] == 0 { touched.append(other) }
        scores[other] += score
      }
      var name: String?
      func endName() {
        for other in touchedByName {
          most[other] = max(most[other], byName[other])
          add(byName[other], to: other)
          byName[other] = 0
        }
        touchedByName = []
      }
      for term in vectors[one] where holders[term.number].count <= commonest {
        if term.name != name { endName() }
        name = term.name
        for posting in postings[term.number] {
          if byName[posting.place] == 0 { touchedByName.append(posting.place) }
          byName[posting.place] += term.weight * posting.weight
          if isDay[term.number] { sharedDays[posting.place] += 1 }
          if term.isName || isDay[term.number] { sharedNames[posting.place] += 1 }
        }
        postings[term.number].append((one, term.weight))
      }
      endName()
      for other in touched {
        let rest = scores[other] - most[other]
        let isEmpty = sharedNames[other] == 0 && hasNames[one] && hasNames[other]
        scores[other] = isEmpty ? 0 : rest + min(most[other], rest)
        (most[other], sharedNames[other]) = (0, 0)
        scores[other] *= nearness(
          articles[one].day, articles[other].day, sharedDays: sharedDays[other])
        sharedDays[other] = 0
      }
      for other in links[one] where other > one { add(linkScore, to: other) }
      for other in touched.sorted() {
        if scores[other] >= faintest {
          pairs.append(Pair(one: one, other: other, score: scores[other]))
        }
        scores[other] = 0
      }
    }
    return pairs
  }

  /// A word of every article counts for little; halving the articles of a word adds one. One of a
  /// single article counts like one of two: it joins nothing, and would only drown what does.
  private static func rarity(of holders: Int, among all: Int) -> Double {
    var rarity = 0.2
    var reach = Double(max(2, holders))
    while reach * 2 <= Double(all) {
      rarity += 1
      reach *= 2
    }
    return rarity + (Double(all) / reach - 1)
  }

  /// 1 for articles of one week, less the farther apart they were published, but never less than
  /// a quarter, and more where they tell of the same days: a story may be taken up again after
  /// years, and a page be put on the web long after its words were written.
  private static func nearness(_ one: CivilDate?, _ other: CivilDate?, sharedDays: Int) -> Double {
    guard let one, let other else { return 0.85 }
    let days = Double(max(0, abs(one.dayNumber - other.dayNumber) - 7))
    let floor = min(0.85, 0.25 + 0.15 * Double(sharedDays))
    return floor + (1 - floor) / (1 + days / 90)
  }

  /// For each article those that it links to or that link to it.
  private static func linked(_ articles: [StoryTraits]) -> [Set<Int>] {
    var places: [String: Int] = [:]
    for (place, article) in articles.enumerated() {
      if let address = article.address { places[address] = place }
    }
    var linked = [Set<Int>](repeating: [], count: articles.count)
    for (place, article) in articles.enumerated() {
      for link in article.links {
        guard let other = places[link], other != place else { continue }
        linked[place].insert(other)
        linked[other].insert(place)
      }
    }
    return linked
  }
}
