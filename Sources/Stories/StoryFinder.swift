public import Articles

/// Parts articles into stories: groups whose articles resemble one another on average (average
/// link; Sokal and Michener, 1958). The same articles make the same stories in whatever order they
/// come, and every article is in exactly one.
public struct StoryFinder: Sendable {
  /// How much the articles of two groups must resemble one another on average to be one story,
  /// going by how many pairs there are: a single pair may be alike by chance, many are not. Chosen
  /// so that unrelated articles of one week and one desk stay apart.
  static func threshold(pairs: Int) -> Double { 0.08 + 0.09 / Double(pairs) }
  private static let mostRounds = 8

  /// A finder of stories.
  public init() {}

  /// The articles of the story that an article belongs to, itself among them, the earliest first;
  /// only itself if no other tells of it, nothing if it is not among the articles.
  public func story(of id: ArticleID, among articles: [StoryTraits]) -> [ArticleID] {
    stories(among: articles).first { $0.contains(id) } ?? []
  }

  /// All stories, that of the earliest article first, the articles of each by their days; those
  /// without a day last.
  public func stories(among articles: [StoryTraits]) -> [[ArticleID]] {
    var seen: Set<ArticleID> = []
    let articles = articles.filter { seen.insert($0.id).inserted }.sorted(by: Self.isEarlier)
    let pairs = Resemblance.pairs(among: articles)
      .sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    var groups = ArticleGroups(count: articles.count, pairs: pairs)
    // A pair that was too far apart may come together once its groups have grown.
    for _ in 0..<Self.mostRounds {
      var hasJoined = false
      for pair in pairs where groups.join(pair.one, pair.other) {
        hasJoined = true
      }
      if !hasJoined { break }
    }
    return groups.members.map { $0.map { articles[$0].id } }
  }

  private static func isEarlier(_ one: StoryTraits, _ other: StoryTraits) -> Bool {
    switch (one.day, other.day) {
    case (let a?, let b?) where a != b: a < b
    case (_?, nil): true
    case (nil, _?): false
    default: one.id.description < other.id.description
    }
  }
}

/// Articles by place, in groups that grow together, and how much each group resembles each other.
private struct ArticleGroups {
  private var groupOf: [Int]
  private var places: [[Int]]
  /// For each group, the resemblance of its articles to those of another, summed over all pairs.
  private var sums: [[Int: Double]]

  init(count: Int, pairs: [Resemblance.Pair]) {
    groupOf = Array(0..<count)
    places = (0..<count).map { [$0] }
    sums = Array(repeating: [:], count: count)
    for pair in pairs {
      sums[pair.one][pair.other] = pair.score
      sums[pair.other][pair.one] = pair.score
    }
  }

  /// The groups, by their first article.
  var members: [[Int]] {
    places.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Makes one group of two articles' groups if these resemble one another enough on average.
  mutating func join(_ one: Int, _ other: Int) -> Bool {
    var (kept, gone) = (groupOf[one], groupOf[other])
    guard kept != gone, let sum = sums[kept][gone],
      case let pairs = places[kept].count * places[gone].count,
      sum >= StoryFinder.threshold(pairs: pairs) * Double(pairs)
    else { return false }
    if (places[kept].count, gone) < (places[gone].count, kept) { swap(&kept, &gone) }
    for place in places[gone] { groupOf[place] = kept }
    places[kept] += places[gone]
    places[gone] = []
    for (group, sum) in sums[gone] {
      sums[group][gone] = nil
      guard group != kept else { continue }
      sums[kept][group, default: 0] += sum
      sums[group][kept, default: 0] += sum
    }
    sums[gone] = [:]
    return true
  }
}
