import Articles
import Markup

/// Finds in JSON the richest text that is written like an article, as a piece of a page: a string
/// with several paragraphs, or a list of blocks that each say something.
///
/// What stands beside the page's own headline goes before what has no headline; what has another
/// headline is another article, and counts only if it is the only one. One pass, linear.
struct StateText {
  /// The page's headlines, as keys.
  let headlines: [String]

  private enum Headline: Int {
    case other, none, own
  }

  private var found: (value: JSONValue, weight: Int, headline: Headline)?
  private var others: Set<String> = []

  init(headlines: [String]) { self.headlines = headlines }

  /// The richest text, as HTML.
  var best: String? {
    guard let found, found.headline != .other || others.count == 1 else { return nil }
    return StateBlocks.html(of: found.value)
  }

  /// Looks through a state.
  mutating func read(_ value: JSONValue) {
    _ = weigh(value, below: .none, nil, depth: 0)
  }

  /// The letters of a value as a block of text; what in it is an article by itself is noted.
  private mutating func weigh(
    _ value: JSONValue, below headline: Headline, _ other: String?, depth: Int
  ) -> Int {
    guard depth < 64 else { return 0 }
    switch value {
    case .string(let text):
      let weight = Self.weight(of: text)
      if weight >= 400, Self.isSeveral(text) { note(value, weight, headline, other) }
      return weight
    case .array(let values):
      var weight = 0
      var blocks = 0
      for value in values {
        let own = weigh(value, below: headline, other, depth: depth + 1)
        guard own >= 60, !Self.isTeaser(value),
          headline == .own || self.headline(of: value)?.0 != .other
        else { continue }
        weight += own
        blocks += 1
      }
      if weight >= 400, blocks > 1 { note(value, weight, headline, other) }
      return values.isEmpty ? 0 : weight + (weight == 0 ? short(values) : 0)
    case .object(let members):
      let (headline, other) = self.headline(of: value) ?? (headline, other)
      let spoken = StateBlocks.textMember(of: value)
      var weight = 0
      for member in members where !Self.isBeside(member.key) {
        let own = weigh(member.value, below: headline, other, depth: depth + 1)
        if member.key == spoken { weight = own }
      }
      return weight
    default: return 0
    }
  }

  /// The letters of the parts of one line, each too short to be a block.
  private func short(_ values: [JSONValue]) -> Int {
    values.reduce(0) { sum, value in
      if case .string(let text) = value { return sum + text.utf8.count }
      guard let key = StateBlocks.textMember(of: value), case .string(let text) = value[key] else {
        return sum
      }
      return sum + text.utf8.count
    }
  }

  private mutating func note(
    _ value: JSONValue, _ weight: Int, _ headline: Headline, _ other: String?
  ) {
    if headline == .other, let other { others.insert(other) }
    if let found {
      guard
        headline.rawValue > found.headline.rawValue
          || headline == found.headline && weight > found.weight + found.weight / 10
      else { return }
    }
    found = (value, weight, headline)
  }

  /// Whether an object says by a headline that it is the page's own article, or another.
  private func headline(of object: JSONValue) -> (Headline, String?)? {
    for key in ["headline", "title"] {
      guard case .string(let text) = object[key], text.utf8.count < 400 else { continue }
      let words = Words.key(text)
      guard words.utf8.count >= 12 else { continue }
      let isOwn = headlines.contains {
        $0 == words || $0.hasPrefix(words) || Words.likeness($0, words) > 0.7
      }
      return isOwn ? (.own, nil) : (.other, words)
    }
    return nil
  }

  /// The letters of a string if it is written in sentences.
  private static func weight(of text: String) -> Int {
    let bytes = text.utf8
    guard bytes.count > 20 else { return bytes.count > 1 && text.contains(" ") ? bytes.count : 0 }
    var spaces = 0
    var wide = 0
    var signs = 0
    for byte in bytes {
      switch byte {
      case 0x20, 0x0A: spaces += 1
      case 0xE3...0xED: wide += 1
      case 0x7B, 0x7D, 0x5C, 0x7C: signs += 1
      default: break
      }
    }
    guard spaces * 18 > bytes.count || wide * 9 > bytes.count, signs * 100 < bytes.count else {
      return 0
    }
    return bytes.count
  }

  /// Whether a string has several paragraphs.
  private static func isSeveral(_ text: String) -> Bool {
    text.split(separator: "</p>", maxSplits: 2, omittingEmptySubsequences: false).count > 2
      || text.split(separator: "<br", maxSplits: 4, omittingEmptySubsequences: false).count > 4
      || text.split(separator: "\n\n", maxSplits: 2).count > 2
  }

  /// Whether an object tells of something that stands elsewhere, or was said by a reader.
  private static func isTeaser(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value else { return false }
    return members.contains { member in
      guard beyond.contains(member.key.lowercased()) else { return false }
      switch member.value {
      case .string(let text): return !text.isEmpty
      case .object: return true
      default: return false
      }
    }
  }

  /// Whether a member holds what stands beside an article.
  private static func isBeside(_ key: String) -> Bool {
    let key = key.lowercased()
    return beside.contains { key.holds($0) }
  }

  private static let beyond: Set<String> = [
    "url", "href", "slug", "permalink", "canonicalurl", "headline", "author", "user", "username",
  ]
  private static let beside: [String] = [
    "related", "recommend", "comment", "cookie", "consent", "privacy", "terms", "legal", "footer",
    "newsletter", "navigation", "menu", "translation", "i18n", "locale", "biograph", "advert",
  ]
}
