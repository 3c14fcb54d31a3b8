import Markup

/// Chooses the element that holds the article: the one whose text agrees best with the sentences
/// of the page.
///
/// Every element is a claim: "the good passages are in me, and nothing else is". The claim's
/// precision (how much of what it holds is good) and recall (how much of the good it holds) make one
/// figure, and the best wins; what the page declares to be its article gets the benefit of doubt.
struct ChooseBody: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    var good: [Int] = [0]
    var rest: [Int] = [0]
    let first = headlinePassage(of: reading)
    for (index, passage) in reading.passages.enumerated() {
      // What stands before the headline may be news, but not this.
      let weight = index < first || !passage.isKept ? 0 : passage.weight
      good.append(good[good.count - 1] + weight)
      let isNoise =
        !passage.isHeading && passage.role != .caption && passage.isKept
        && !reading.words.of(passage.element).contains { Self.formulas.contains($0) }
      let noise = isNoise ? passage.characters - weight : 0
      rest.append(rest[rest.count - 1] + max(0, noise))
    }
    let total = good[good.count - 1]
    guard total > 0, let root = document.first(.body) else { return }
    var best = (node: root, score: 0.0)
    for node in root..<document.count {
      let tag = document.tag(of: node)
      guard isContainer(tag), !reading.isDropped(node) else { continue }
      let range = reading.passages(in: node)
      guard !range.isEmpty else { continue }
      let own = Double(good[range.upperBound] - good[range.lowerBound])
      let noise = Double(rest[range.upperBound] - rest[range.lowerBound])
      guard own > 0 else { continue }
      let precision = own / (own + noise)
      let recall = own / Double(total)
      let score = 2 * precision * recall / (precision + recall) * trust(in: node, reading, recall)
      if score >= best.score, range.count > 1 || !isLine(range.lowerBound, reading) {
        best = (node, score)
      }
    }
    let body = around(reading.thread, and: best.node, document)
    reading.body = body
    let range = reading.passages(in: body)
    let rule = name
    for index in reading.passages.indices {
      if !reading.passages[index].isKept { continue }
      if range.contains(index) {
        reading.take(passage: index, by: rule)
      } else {
        reading.drop(passage: index, by: rule)
      }
    }
  }

  /// The least element around a node and the posts of a page that is made of them.
  private func around(_ thread: [Int], and node: Int, _ document: HTMLDocument) -> Int {
    guard let first = thread.first, let last = thread.last else { return node }
    var home = node
    while home > first || document.end(of: home) <= last, let parent = document.parent(of: home) {
      home = parent
    }
    return home
  }

  /// Whether an element can hold an article: not one that holds a single line of it.
  private func isContainer(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .p, .li, .dt, .dd, .pre, .blockquote, .figure, .figcaption, .h1, .h2, .h3, .h4, .h5, .h6,
      .tr, .caption, .header, .hgroup, .address, .summary:
      false
    case .unknown, .span, .font: true
    default: tag.isBlock
    }
  }

  /// Whether a passage that has an element to itself is one line of an article: code, which somebody
  /// explains, and a paragraph with others beside it in wrappers like its own.
  private func isLine(_ passage: Int, _ reading: Reading) -> Bool {
    reading.passages[passage].role == .code || reading.isWrappedLikeOthers(passage)
  }

  /// The first passage after the headline, if most of what may be the article comes after it.
  private func headlinePassage(of reading: Reading) -> Int {
    guard let headline = reading.metadata.headlineElement else { return 0 }
    let first = reading.firstPassage(from: headline)
    let before = reading.passages[..<first].reduce(0) { $0 + $1.weight }
    let after = reading.passages[first...].reduce(0) { $0 + $1.weight }
    return after > 400 && after > before ? first : 0
  }

  /// How much more an element is believed for what it is called.
  private func trust(in node: Int, _ reading: Reading, _ recall: Double) -> Double {
    let document = reading.document
    var trust = 1.0
    if let property = document.attribute(.itemprop, of: node)?.lowercased(), recall > 0.2 {
      if property.contains("articlebody") { trust *= 1.5 }
    }
    switch document.tag(of: node) {
    case .article where recall > 0.3: trust *= 1.1
    case .main: trust *= 1.05
    default: break
    }
    let words = reading.words.of(node)
    if recall > 0.3, Self.bodies.contains(where: { words.contains($0.0) && words.contains($0.1) }) {
      trust *= 1.15
    }
    return trust
  }

  /// What holds a formula, which is no sentence and yet the author's.
  private static let formulas: Set<String> = ["math", "katex", "mathjax", "equation", "formula"]

  private static let bodies: [(String, String)] = [
    ("entry", "content"), ("article", "body"), ("post", "content"), ("article", "content"),
    ("story", "body"), ("post", "body"), ("article", "text"), ("story", "content"),
    ("content", "body"), ("article", "main"), ("body", "content"), ("markdown", "body"),
  ]
}
