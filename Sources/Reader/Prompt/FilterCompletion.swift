import Articles

/// Completes a filter: the names of fields, `AND`, `OR` and `NOT`, the words that a field knows, and after `tag:` and
/// `source:` what is known of the articles. Tags that are given are completed as well.
enum FilterCompletion {
  /// What the word that ends at the cursor may become, of a question to rows of the list only what these can
  /// tell; nothing if nothing is known of it.
  static func completion(
    of before: [Character], vocabulary: FilterVocabulary, isOfRows: Bool = false
  ) -> Completion? {
    var start = wordStart(in: before)
    while start < before.count, before[start] == "-" { start += 1 }
    let word = String(before[start...])
    let offers: [Completion.Offer]
    if let colon = word.firstIndex(of: ":") {
      start += word.distance(from: word.startIndex, to: colon) + 1
      let value = word[colon...].dropFirst().drop { isQuote($0) }
      offers = values(of: word[..<colon].lowercased(), beginning: String(value), vocabulary)
    } else {
      offers = names(beginning: word.lowercased(), isOfRows: isOfRows)
    }
    return offers.isEmpty ? nil : Completion(start: start, offers: offers)
  }

  /// What the last of some tags may become, where tags are given to an article; those of a feed are parted
  /// by commas alone, and those of many articles may have a sign.
  static func tag(
    endingIn before: [Character], vocabulary: FilterVocabulary, kind: Prompt.Kind = .tags
  ) -> Completion? {
    let parts: (Character) -> Bool = {
      $0 == "," || $0 == "#" || kind != .feedTags && $0.isWhitespace
    }
    var start = before.lastIndex(where: parts).map { $0 + 1 } ?? 0
    let isBefore: (Character) -> Bool = {
      $0.isWhitespace || kind == .tagsOfMany && ($0 == "-" || $0 == "+")
    }
    while start < before.count, isBefore(before[start]) { start += 1 }
    let word = String(before[start...]).lowercased()
    // What holds a space would be two tags of an article.
    let offers = vocabulary.tags.filter { tag in
      tag.lowercased().hasPrefix(word)
        && (kind == .feedTags || !tag.contains { $0.isWhitespace || $0 == "," })
    }.map { Completion.Offer(text: $0) }
    return offers.isEmpty ? nil : Completion(start: start, offers: offers)
  }

  /// Where the word begins in which the text ends: quotes hold spaces together.
  private static func wordStart(in text: [Character]) -> Int {
    var start = 0
    var isInQuotes = false
    for (place, character) in text.enumerated() {
      if isQuote(character) {
        isInQuotes.toggle()
      } else if !isInQuotes, character.isWhitespace || "()".contains(character) {
        start = place + 1
      }
    }
    return start
  }

  private static func names(beginning: String, isOfRows: Bool) -> [Completion.Offer] {
    let fields = (isOfRows ? Query.fieldsOfRows : Query.fields).filter {
      $0.name.hasPrefix(beginning)
    }
    .map { Completion.Offer(text: $0.name + ":", about: $0.wants) }
    return fields + connectives.filter { $0.text.lowercased().hasPrefix(beginning) }
  }

  private static let connectives = [
    Completion.Offer(text: "AND", about: "both what is before it and after it"),
    Completion.Offer(text: "OR", about: "either what is before it or after it"),
    Completion.Offer(text: "NOT", about: "without what is after it"),
  ]

  private static func values(
    of field: String, beginning: String, _ vocabulary: FilterVocabulary
  ) -> [Completion.Offer] {
    let known: [String]
    switch field {
    case "tag": known = vocabulary.tags
    case "source": known = vocabulary.sources
    case "feed": known = vocabulary.feeds
    case "saved": known = vocabulary.kept
    default:
      return Query.words(of: field).filter { $0.hasPrefix(beginning.lowercased()) }
        .map { Completion.Offer(text: $0) }
    }
    let wanted = beginning.lowercased()
    let begin = known.filter { $0.lowercased().hasPrefix(wanted) }
    let contain = known.filter {
      !$0.lowercased().hasPrefix(wanted) && $0.lowercased().contains(wanted)
    }
    return (begin + contain).map { Completion.Offer(text: quoted($0)) }
  }

  /// A value as it is typed: in quotes where it is more than one word.
  private static func quoted(_ value: String) -> String {
    let isWord = value.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    return isWord ? value : "\"" + value.filter { !isQuote($0) } + "\""
  }

  private static func isQuote(_ character: Character) -> Bool { "\"“”„‟".contains(character) }
}
