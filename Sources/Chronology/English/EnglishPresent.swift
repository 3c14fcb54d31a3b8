/// "The court rules on Thursday", "Polls close Thursday": a verb in the present that stands with a weekday
/// tells of what is arranged, in running text; a headline tells so of what has been.
///
/// No list holds such verbs. Where a sentence has no verb that tells of the past, the word with the ending
/// of one is it: "rules" behind a thing, "close" behind several.
extension EnglishCues {
  /// Whether a verb of no known time governs a weekday in a sentence that ends with a stop.
  func isPresent(_ tokens: Range<Int>, on page: Page) -> Bool {
    let start = tokens.lowerBound
    guard isWeekday(tokens, page), page.register == .report || page.register == .note,
      endsWithStop(tokens.upperBound, page)
    else { return false }
    var verb: Int?
    for index in stride(from: start - 1, through: max(0, start - 24), by: -1) {
      let token = page[index]
      // What is so, what somebody says, and what is quoted have their own time.
      if token.classes.contains(.presentCue) || token.term == .have {
        return verb != nil && isSaying(index, page)
      }
      if token.term == .quote || token.term == .bar || token.term == .colon { return false }
      if isSayingWord(index, page) { return false }
      if verb == nil {
        if token.term == .semicolon { return false }
        if Self.pasts.contains(where: { page.spells(index, $0) }) { return false }
        // "He works three days a week on Monday and Friday."
        if token.classes.contains(.pastCue) || token.classes.contains(.unit) { return false }
        // "Smoke rises over the city on Thursday" stands under a picture.
        if Self.views.contains(where: { page.spells(index, $0) }) { return false }
        if isThird(index, page) || isPlain(index, page) {
          guard start - index <= 6 else { return false }
          verb = index
        }
        // "The jury, which has sat for weeks, decides on Thursday"
        if verb == index, page.at(index - 1, .comma) { return true }
      }
      if token.flags.contains(.opensSentence) { return verb != nil }
    }
    return false
  }

  /// "On Thursday the court rules on the ban."
  func opensPresent(_ tokens: Range<Int>, on page: Page) -> Bool {
    let end = tokens.upperBound
    guard isWeekday(tokens, page), page.register == .report, endsWithStop(end, page) else {
      return false
    }
    let subject = page.skipping(.comma, end)
    if page.at(subject, .he) {
      return isThird(subject + 1, page) && !isSayingWord(subject + 1, page)
    }
    guard page.at(subject, .the, .a, .his), page[subject + 1].isWord, !page.endsInS(subject + 1)
    else { return false }
    return isThird(subject + 2, page) && !isSayingWord(subject + 2, page)
      && !page.at(subject + 1, [.pastCue, .cardinal, .ordinal])
  }

  /// A weekday, perhaps with a part of it, and no day of a month.
  private func isWeekday(_ tokens: Range<Int>, _ page: Page) -> Bool {
    tokens.contains { page.at($0, [.weekday]) && !page.isPlural($0) }
      && !tokens.contains { page.at($0, [.month]) || page[$0].isNumber }
  }

  /// What a picture shows has such a word before its place.
  private static let views: [StaticString] = [
    "over", "past", "through", "near", "outside", "inside", "behind", "around", "along",
    "across", "scene", "following", "after", "as",
  ]

  private func isSaying(_ index: Int, _ page: Page) -> Bool {
    page.spells(index, "say") || page.spells(index, "says")
  }

  private static let saying: [StaticString] = [
    "says", "say", "tells", "tell", "warns", "warn", "claims", "claim", "admits", "admit",
    "adds", "writes", "write", "argues", "argue", "insists", "insist", "notes", "shows", "show",
    "suggests", "suggest", "announces", "announce", "confirms", "confirm", "denies", "deny",
  ]

  /// Verbs that tie what is told to what has been, or tell how it is: "The vote follows protests on Sunday".
  private static let tying: [StaticString] = [
    "follows", "follow", "means", "mean", "brings", "bring", "stands", "stand", "involves",
    "involve", "includes", "include", "contains", "contain", "seems", "seem", "believe",
    "believes", "think", "thinks", "know", "knows", "feel", "feels", "underscores",
    "highlights", "reflects", "suggest", "stems", "stem",
  ]

  private func isSayingWord(_ index: Int, _ page: Page) -> Bool {
    Self.saying.contains { page.spells(index, $0) }
      || Self.tying.contains { page.spells(index, $0) }
  }

  /// "the court rules", "it sits", ", decides": the ending of the third person behind one thing.
  private func isThird(_ index: Int, _ page: Page) -> Bool {
    guard page.endsInS(index), isUnknown(index, page), page[index].end - page[index].start > 3,
      !Self.endless.contains(where: { page.spells(index, $0) })
    else { return false }
    let before = page[index - 1]
    if before.term == .he || before.term == .comma { return true }
    if page.spells(index - 1, "who") || page.spells(index - 1, "which") { return true }
    // "The mother of two goes on trial"
    if before.classes.contains(.cardinal), page.at(index - 2, .of) { return true }
    return isNoun(index - 1, page) && (before.isCapital || !page.endsInS(index - 1))
      && page[index - 2].term != .of
  }

  /// "polls close", "the two sides meet", "they sit": no ending behind several.
  private func isPlain(_ index: Int, _ page: Page) -> Bool {
    guard isUnknown(index, page) || page.spells(index, "close"), !page.endsInS(index),
      page[index].end - page[index].start > 2,
      !Self.adverbs.contains(where: { page.spells(index, $0) }),
      !hasEnding(index, page)
    else { return false }
    let before = page[index - 1]
    if before.term == .he { return !page.spells(index - 1, "it") }
    return isNoun(index - 1, page) && !before.isCapital && isSeveral(index - 1, page)
      || before.isCapital && before.flags.contains(.opensSentence) && page.endsInS(index - 1)
        && before.term == .none
  }

  private func isSeveral(_ index: Int, _ page: Page) -> Bool {
    page.endsInS(index) || page.spells(index, "people") || page.spells(index, "men")
      || page.spells(index, "women") || page.spells(index, "children")
  }

  /// A small word of no known sort.
  private func isUnknown(_ index: Int, _ page: Page) -> Bool {
    page[index].isWord && !page[index].isCapital && page[index].term == .none
      && page[index].classes.isDisjoint(with: Self.sorts)
      && !(page.isGlued(index) && page.at(index - 1, .apostrophe, .hyphen))
  }

  private func isNoun(_ index: Int, _ page: Page) -> Bool {
    page[index].isWord && page[index].term == .none
      && page[index].classes.isDisjoint(with: [.cardinal, .quantifier, .pointer, .article])
      && !Self.adverbs.contains { page.spells(index, $0) }
  }

  private static let sorts: WordClasses = [
    .month, .weekday, .unit, .cardinal, .ordinal, .season, .dayPart, .deictic, .pointer,
    .quantifier, .frequency, .pastCue, .presentCue,
  ]

  /// Words in "s" that are no verb.
  private static let endless: [StaticString] = [
    "always", "perhaps", "sometimes", "besides", "towards", "afterwards", "news", "series",
    "sports", "thanks", "indoors", "outdoors", "overseas", "yes", "its", "theirs", "alas",
    "others", "hours", "versus",
  ]

  /// What may stand behind a plural and is no verb.
  private static let adverbs: [StaticString] = [
    "with", "everywhere", "down", "off", "out", "here", "there", "where", "who", "whose",
    "which", "when", "while", "like", "such", "both", "even", "also", "too", "still", "yet",
    "again", "alone", "together", "home", "abroad", "online", "nationwide", "worldwide",
    "across", "against", "among", "amid", "along", "behind", "beyond", "despite", "except",
    "inside", "outside", "near", "onto", "toward", "upon", "via", "without", "because",
    "although", "though", "unless", "whether", "if", "how", "why", "what", "him", "them", "her",
    "own", "apart", "anew", "live", "low", "high", "dead", "open", "free", "due", "ill", "much",
    "yesterday", "per", "plus", "just", "above", "below", "underway", "alike", "from", "new",
    "not",
  ]

  /// Pasts that the vocabulary does not hold, since some are other words as well.
  private static let pasts: [StaticString] = [
    "set", "cost", "read", "shut", "cast", "bet", "hurt", "spread", "split", "bid", "let",
    "beat", "rid", "came", "ate", "hit", "put", "cut", "quit", "rang", "sang", "won", "did",
    "lit", "bent", "lent", "dug", "slept", "crept", "wept", "fled", "bled", "fed", "sped",
    "slid", "clung", "stung", "sent", "meant", "learnt", "forgot", "froze", "stole", "threw",
    "blew", "flew", "knew", "arose", "awoke", "lay", "lost", "shone", "shot", "spun", "stuck",
    "swam", "went", "wound", "wrung",
  ]

  /// "-ing", "-ly", "-er": of no verb in the present.
  private func hasEnding(_ index: Int, _ page: Page) -> Bool {
    let end = Int(page[index].end)
    guard end - Int(page[index].start) > 3 else { return false }
    switch (page.bytes[end - 2], page.bytes[end - 1]) {
    case (0x6E, 0x67), (0x6C, 0x79), (0x65, 0x64), (0x65, 0x72), (0x61, 0x6C), (0x65, 0x6E):
      // "bring", "offer", "open" are few beside "-ing", "-ly", "-ed", "-er", "-al", "-en".
      return true
    default: return false
    }
  }

  /// Whether the sentence goes on to a stop, as no headline does.
  private func endsWithStop(_ end: Int, _ page: Page) -> Bool {
    var index = end
    while index < end + 40 {
      if page[index].kind == .edge || page[index].flags.contains(.opensSentence) {
        return index > end && page.at(index - 1, .dot)
          || index > end + 1 && page.at(index - 1, .quote) && page.at(index - 2, .dot)
      }
      index += 1
    }
    return false
  }
}
