/// "Der Rat kommt am Donnerstag zusammen", "El pleno se reúne el jueves": a verb in the present that
/// neither says something nor tells of what nobody plans speaks of the day that is to come.
///
/// A headline tells in the present of what has been ("Mann stirbt am Donnerstag"): without an article
/// before it and a stop behind it nothing is known.
struct PresentPlans: Sendable {
  private let words: ClauseWords
  /// Verbs that in the present tell of what has been.
  private let told: Set<String>
  private let reach = 60

  /// The plans of a language with those words.
  ///
  /// - Parameters:
  ///   - saying: verbs of saying, parted by spaces: what is said on a day has been said.
  ///   - unplanned: what nobody plans, and what markets do: a report tells of it in the present.
  init(words: ClauseWords, saying: String, unplanned: String) {
    self.words = words
    told = Set((saying + " " + unplanned).split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Whether the verb beside a day of the week tells that it is to come.
  func leansAhead(at tokens: Range<Int>, on page: Page) -> Bool {
    guard tokens.contains(where: { page.at($0, [.weekday]) }),
      !tokens.contains(where: { page.at($0, [.month]) })
    else { return false }
    let isAhead =
      words.putsVerbSecond ? isPlanOfSecondVerb(tokens, page) : isPlanOfVerbBefore(tokens, page)
    return isAhead && !isHeadline(tokens, page)
  }

  // Where the verb stands second: right before the date, or right after one that opens the sentence.

  private func isPlanOfSecondVerb(_ tokens: Range<Int>, _ page: Page) -> Bool {
    let isLed = page.at(tokens.lowerBound - 1, .on)
    let start = isLed ? tokens.lowerBound - 1 : tokens.lowerBound
    if page[start].flags.contains(.opensSentence) {
      let verb = tokens.upperBound
      let next = skippingReflexive(verb + 1, page)
      if isBe(verb, page) { return isLed && endsInNoun(verb + 1, page) }
      return isPresent(verb, page)
        && (page[next].isCapital || page[next].isNumber
          || !groups(next, page).isDisjoint(with: [.determiners, .pronouns]))
    }
    var verb = start - 1
    while start - verb < 3, page[verb].isWord, !page[verb].isCapital,
      !groups(verb, page).isDisjoint(with: [.reflexives, .particles])
    { verb -= 1 }
    guard page[verb].isWord, !page[verb].flags.contains(.opensSentence) else { return false }
    if isBe(verb, page) {
      return page[verb - 1].isCapital && page.endsClause(tokens.upperBound)
    }
    let before = page[verb - 1]
    let hasSubject =
      before.isCapital || before.isNumber || page.at(verb - 1, .close, .quote)
      || groups(verb - 1, page).contains(.pronouns)
    return hasSubject && isPresent(verb, page) && !hasVerb(before: verb, page)
  }

  /// Whether the word, where a verb may stand, is one in the present that tells of what is planned.
  private func isPresent(_ index: Int, _ page: Page) -> Bool {
    let token = page[index]
    guard token.isWord, !token.isCapital, !token.flags.contains(.opensSentence) else {
      return false
    }
    let word = page.letters(index)
    let groups = words.groups(of: word, isCapital: false)
    guard groups.isDisjoint(with: [.irregularPasts, .regularPasts, .auxiliaries, .prepositions]),
      !told.contains(word)
    else { return false }
    // "teilte … mit" is in the list of who says, and no present.
    if groups.contains(.reportingVerbs), !word.hasSuffix("t") { return false }
    // "gewählt", "verletzt" and "gekommen" are participles, "gewinnt" is none.
    if word.hasPrefix(words.participlePrefix), word.utf8.count > 5, !isKnown(word) { return false }
    if groups.contains(.presents) { return true }
    return groups.isEmpty && word.hasSuffix("en") && token.term == .none
      && token.classes.isDisjoint(with: [.pastCue, .unit, .pointer, .ordinal, .cardinal])
  }

  /// Whether a list and not its ending tells what a verb is.
  private func isKnown(_ word: String) -> Bool { word.hasSuffix("nnt") || word == "geht" }

  /// Whether the clause has another verb before this one, to which it may only be put as a participle.
  private func hasVerb(before verb: Int, _ page: Page) -> Bool {
    for index in stride(from: verb - 1, through: max(0, verb - reach), by: -1) {
      if page.at(index, .comma, .semicolon, .colon) { return false }
      if page.at(index, [.pastCue, .futureCue]) && !page[index].isCapital { return true }
      if isBe(index, page) { return true }
      if page[index].flags.contains(.opensSentence) { return false }
    }
    return false
  }

  /// "Am Donnerstag ist Wahltag": the clause ends in a noun and in no participle.
  private func endsInNoun(_ start: Int, _ page: Page) -> Bool {
    var end = start
    while end < start + 10, !page.endsClause(end) { end += 1 }
    return end > start && page[end - 1].isWord && page[end - 1].isCapital
  }

  private func skippingReflexive(_ index: Int, _ page: Page) -> Int {
    groups(index, page).contains(.reflexives) ? index + 1 : index
  }

  // Elsewhere: the verb stands right before the date and its article.

  private func isPlanOfVerbBefore(_ tokens: Range<Int>, _ page: Page) -> Bool {
    let first = tokens.lowerBound
    let hasArticle = page.at(first, .the)
    guard hasArticle || page.at(first - 1, .the) else { return false }
    let verb = hasArticle ? first - 1 : first - 2
    if isBe(verb, page) { return page.endsClause(tokens.upperBound) }
    let before = page[verb - 1]
    guard isPresentBefore(verb, page), !page[verb].flags.contains(.opensSentence),
      before.isWord, !hasCue(beside: tokens, verb, page)
    else { return false }
    let group = groups(verb - 1, page)
    if group.contains(.reflexives) { return true }
    guard group.isDisjoint(with: [.determiners, .prepositions, .coordinators, .relatives]) else {
      return false
    }
    // "Protesta masiva el jueves" has no verb: the subject has an article, or is a person's name.
    return before.isCapital && !before.flags.contains(.opensSentence)
      || hasDeterminer(before: verb, page)
  }

  private func isPresentBefore(_ index: Int, _ page: Page) -> Bool {
    let token = page[index]
    guard token.isWord, !token.isCapital else { return false }
    let word = page.letters(index)
    guard word.utf8.count > 2,
      ["a", "e", "an", "en"].contains(where: { word.hasSuffix($0) }),
      !told.contains(word),
      token.term == .none, token.classes.isDisjoint(with: [.pastCue, .dayPart, .unit, .deictic])
    else { return false }
    return words.groups(of: word, isCapital: false).isDisjoint(with: [
      .determiners, .prepositions, .regularPasts, .participles, .gerunds, .adverbs, .infinitives,
      .pronouns, .subordinators, .irregularPasts, .partsOfTime, .reportingVerbs,
    ])
  }

  /// Whether the same clause has a verb that tells of a side by itself.
  private func hasCue(beside tokens: Range<Int>, _ verb: Int, _ page: Page) -> Bool {
    func ends(_ index: Int) -> Bool {
      page[index].kind == .edge || page.at(index, .comma, .semicolon)
        || page.has(index, .opensClause)
    }
    for index in tokens.upperBound..<tokens.upperBound + reach {
      if ends(index) || page[index].flags.contains(.opensSentence) { break }
      if page.at(index, [.pastCue, .futureCue]) { return true }
    }
    for index in stride(from: verb - 1, through: max(0, verb - reach), by: -1) {
      if ends(index) { return false }
      if page.at(index, [.pastCue, .futureCue]) { return true }
      if page[index].flags.contains(.opensSentence) { return false }
    }
    return false
  }

  /// Whether the clause of the verb begins with an article.
  private func hasDeterminer(before verb: Int, _ page: Page) -> Bool {
    for index in stride(from: verb - 2, through: max(0, verb - reach), by: -1)
    where index == 0 || page[index].flags.contains(.opensSentence)
      || page.at(index - 1, .comma) || page.has(index - 1, .opensClause)
    {
      return groups(index, page).contains(.determiners)
    }
    return false
  }

  // Both

  private func isBe(_ index: Int, _ page: Page) -> Bool {
    words.putsVerbSecond
      ? page.spells(index, "ist") || page.spells(index, "sind")
      : page.spells(index, "es") || page.spells(index, "son")
  }

  /// Whether nothing shows the sentence to be more than a headline.
  private func isHeadline(_ tokens: Range<Int>, _ page: Page) -> Bool {
    var end = tokens.upperBound
    while end < tokens.upperBound + reach, page[end].kind != .edge,
      !page[end].flags.contains(.opensSentence)
    { end += 1 }
    if (end - 3..<end).contains(where: { page.at($0, .dot, .question) && $0 >= tokens.upperBound })
    {
      return false
    }
    var start = tokens.lowerBound
    while start > 0, tokens.lowerBound - start < reach, !page[start].flags.contains(.opensSentence)
    {
      start -= 1
    }
    return !groups(start, page).contains(.determiners) && !page.hasArticle(start)
  }

  private func groups(_ index: Int, _ page: Page) -> EventGroups {
    guard page[index].isWord else { return [] }
    return words.groups(of: page.letters(index), isCapital: false)
  }
}

extension Page {
  /// The word at an index, in small letters.
  fileprivate func letters(_ index: Int) -> String {
    String(decoding: bytes[self[index].bytes], as: UTF8.self).lowercased()
  }
}
