import Articles
import Markup

/// Reads the `urls` file of newsboat, and any list with an address a line: the address, then tags,
/// words parted by white space. A word may stand in quotation marks, with `\` before one that is
/// meant; a tag that begins with `~` is the feed's title, and one with `!` a sign that newsboat
/// hides it. What stands behind `#` at the beginning of a line is a remark.
public struct NewsboatURLs: Sendable {
  /// A reader.
  public init() {}

  /// The list in `bytes`. A line with something else than an address is refused by its number.
  public func list(from bytes: [UInt8]) throws(SubscriptionError) -> SubscriptionList {
    let text = CharacterDecoder.decode(bytes).text
    var list = SubscriptionList()
    var lines = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += 1
      let words = Self.words(line)
      guard let source = words.first, !source.hasPrefix("#") else { continue }
      switch ListedAddress(source) {
      case .feed(let url): list.add(Self.feed(url, words.dropFirst()))
      case .refused(let reason):
        list.refused.append(
          RefusedFeed(
            line: lines, source: SafeText(source).collapsed.capped(at: 200), reason: reason))
      }
    }
    guard !list.feeds.isEmpty || !list.refused.isEmpty else { throw .empty }
    // Prose is no list: not one of its lines is a source of any kind.
    let isProse = list.feeds.isEmpty && list.refused.allSatisfy { $0.reason == .notOfTheWeb }
    if isProse { throw .notAList }
    return list
  }

  private static func feed(_ url: String, _ words: ArraySlice<String>) -> ListedFeed {
    var feed = ListedFeed(url: url)
    for word in words.prefix(SubscriptionList.mostTags) {
      let text = SafeText(word).collapsed
      if word.hasPrefix("~") {
        feed.title = SafeText(String(text.string.dropFirst())).collapsed
      } else if !text.isEmpty, !word.hasPrefix("!"), !feed.tags.contains(text) {
        feed.tags.append(text)
      }
    }
    return feed
  }

  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    var isEscaped = false
    for letter in line {
      if isEscaped {
        word.append(letter)
        isEscaped = false
      } else if letter == "\\", isQuoted {
        isEscaped = true
      } else if letter == "\"" {
        isQuoted.toggle()
        isOpen = true
      } else if letter.isWhitespace, !isQuoted {
        if isOpen { words.append(word) }
        (word, isOpen) = ("", false)
      } else {
        // A remark may stand behind the address too.
        if letter == "#", !isOpen, !words.isEmpty { return words }
        word.append(letter)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return words
  }
}
