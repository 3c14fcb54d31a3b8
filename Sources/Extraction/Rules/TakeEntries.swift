import Markup

/// Spares the moments above the entries of a live page, and, where the posts of readers are all that
/// a page has to say, these posts with their authors and moments. Elsewhere both are clutter.
struct TakeEntries: ExtractionRule {
  func apply(to reading: inout Reading) {
    if isLive(reading) {
      let moments = entryMoments(in: reading)
      if moments.count >= 3 { reading.spare(moments, within: 200) }
    } else if let posts = self.posts(in: reading) {
      reading.spare(posts.flatMap { [$0] + marks(of: $0, in: reading) }, within: .max)
      reading.thread = posts
    }
  }

  /// Whether a page calls itself one of updates, by its linked data or its microdata.
  private func isLive(_ reading: Reading) -> Bool {
    if reading.metadata.types.contains(where: { $0.hasSuffix("LiveBlogPosting") }) { return true }
    let document = reading.document
    return (0..<document.count).contains {
      document.has(.itemprop, $0)
        && document.attribute(.itemprop, of: $0)?.lowercased() == "liveblogupdate"
    }
  }

  /// The moments that stand alike over many parts with a text.
  private func entryMoments(in reading: Reading) -> [Int] {
    let document = reading.document
    var homes: [[String]: Set<Int>] = [:]
    var found: [(moment: Int, homes: [[String]])] = []
    for node in 0..<document.count where isMoment(node, reading) {
      var parent = document.parent(of: node)
      var names: [[String]] = []
      for _ in 0..<5 {
        guard let home = parent, ![.body, .main].contains(document.tag(of: home)) else { break }
        let words = reading.words.of(home)
        if reading.measures.prose(document.nodes[home], home) >= 60, !words.isEmpty {
          homes[words, default: []].insert(home)
          names.append(words)
        }
        parent = document.parent(of: home)
      }
      found.append((node, names))
    }
    return found.filter { $0.homes.contains { (homes[$0]?.count ?? 0) >= 3 } }.map(\.moment)
  }

  /// Whether an element tells a moment: by being a `time`, or by its name and a digit.
  private func isMoment(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    let written = reading.measures.written(document.nodes[node], node)
    guard document.tag(of: node) != .text, (1..<60).contains(written) else { return false }
    if document.tag(of: node) == .time { return true }
    guard reading.words.of(node).contains(where: { Self.moments.contains($0) }) else {
      return false
    }
    let text = document.shortText(of: node, within: 1000)
    return text?.utf8.contains { (0x30...0x39).contains($0) } ?? false
  }

  /// The posts of a page that has nearly nothing else to read: parts named alike.
  private func posts(in reading: Reading) -> [Int]? {
    let document = reading.document
    guard
      !reading.metadata.types.contains(where: { type in
        Self.articles.contains { type.hasSuffix($0) }
      })
    else { return nil }
    var alike: [[String]: Int] = [:]
    var named: [Int] = []
    for node in 0..<document.count {
      switch document.tag(of: node) {
      case .div, .article, .li, .section, .tr, .table, .td:
        let words = reading.words.of(node)
        guard words.contains(where: { Self.posts.contains($0) }),
          reading.measures.prose(document.nodes[node], node) >= 15
        else { continue }
        alike[words, default: 0] += 1
        named.append(node)
      default: continue
      }
    }
    var posts: [Int] = []
    var prose = 0
    var longest = 0
    var end = 0
    for node in named where node >= end && alike[reading.words.of(node)] ?? 0 > 1 {
      posts.append(node)
      let own = reading.measures.prose(document.nodes[node], node)
      prose += own
      longest = max(longest, own)
      end = document.end(of: node)
    }
    let rest = reading.measures.totalProse - prose
    // A story among teasers that are named like it is no talk.
    let isTalk = posts.count > 1 && longest * 3 < prose * 2
    return isTalk && rest < 400 && prose > rest ? posts : nil
  }

  /// Who wrote a post, and when, and its parts that are named like it.
  private func marks(of post: Int, in reading: Reading) -> [Int] {
    let document = reading.document
    return (post + 1..<document.end(of: post)).filter { node in
      guard document.tag(of: node) != .text else { return false }
      let words = reading.words.of(node)
      if reading.measures.written(document.nodes[node], node) >= 60 {
        return words.contains { Self.posts.contains($0) }
      }
      return isMoment(node, reading)
        || words.contains { Self.authors.contains($0) || Self.posts.contains($0) }
    }
  }

  private static let moments: Set<String> = ["time", "timestamp", "datetime", "date"]
  private static let authors: Set<String> = ["author", "username", "user", "nickname"]
  private static let posts: Set<String> = [
    "comment", "post", "reply", "message", "answer", "status", "tweet", "toot",
  ]
  private static let articles = ["Article", "BlogPosting", "Recipe", "Product", "Review"]
}
