/// Whether a short English text is a report, a note, a request or a mere phrase.
///
/// A text of one or two sentences asks or plans if it has a question mark, speaks to somebody or of
/// "I" and "we", or opens with an order; and so does a lone sentence that says what is or will be. A
/// lone one that tells of the past, or of others, is a note if it has not the marks of an edited text,
/// a capital and a stop. Marks of the press and of the social networks speak against all of it: quotes,
/// "said", addresses, "#", "@".
extension EnglishCues {
  func register(of page: Page) -> Register {
    if isPhrase(page) { return .phrase }
    guard page.tokens.count <= 64 else { return .report }
    var sentences = 0
    var isAddressed = false
    var isPast = false
    for index in page.tokens.indices {
      let token = page[index]
      if token.flags.contains(.opensSentence) { sentences += 1 }
      if isPostMark(page, index) { return .message }
      if isPressMark(page, index) { return .report }
      if page.bytes[Int(token.start)] == 0x3F || isAddress(page, index) { isAddressed = true }
      // "has been", "could be seen" tell of now.
      let isTold = token.classes.contains(.pastCue) || token.term == .set
      if isTold, !isOrder(page, index), !page.at(index - 1, .be), !page.at(index - 1, .have),
        !page.spells(index - 1, "has")
      {
        isPast = true
      }
    }
    // A report ends its sentences, and opens them with a capital.
    let isEdited = page.at(page.tokens.count - 1, .dot) && page[0].isCapital
    guard sentences <= 3 else { return .report }
    if isAddressed || isOrder(page) { return .request }
    // "The range is 2014 to 2018.", but "Fire guts warehouse Monday night" is a headline.
    guard sentences <= 1, !isPast || !isEdited else { return .report }
    // "lunch at noon on Monday" is typed, "Fire guts warehouse Monday night" printed.
    return !isPast && (isPlain(page) || !page[0].isCapital && page[0].isWord) ? .request : .note
  }

  /// Whether a sentence about a third is as bare as those that are typed to a program: something is or
  /// will be, with no more clauses.
  private func isPlain(_ page: Page) -> Bool {
    var hasAuxiliary = false
    for index in page.tokens.indices {
      if page.at(index, .comma), index < page.tokens.count - 4 { return false }
      if page.at(index, .will, .have, .be) || page.at(index, [.presentCue]) { hasAuxiliary = true }
    }
    return hasAuxiliary
  }

  /// Whether every word is one of time, or a small word between such.
  private func isPhrase(_ page: Page) -> Bool {
    guard page.tokens.count <= 14 else { return false }
    return page.tokens.indices.allSatisfy { index in
      let token = page[index]
      guard token.isWord else { return token.term != .question }
      if token.word == 0 {
        return page.isWelded(index) || page.spells(index, "o") || page.spells(index, "oh")
          || page.spells(index, "p") || page.spells(index, "m") || page.spells(index, "right")
      }
      return token.classes.isDisjoint(with: [.pastCue, .presentCue])
        && (token.classes.isDisjoint(with: .futureCue) || page.at(index, .coming))
        && !page.at(index, .he, .i, .will) && !page.at(index, .be, .have, .would)
    }
  }

  /// "#yoga", "@someone", "https://…"
  private func isPostMark(_ page: Page, _ index: Int) -> Bool {
    switch page[index].term {
    case .hash, .atSign: return page.isGlued(index + 1)
    case .colon:
      return page.at(index + 1, .slash) && page.at(index + 2, .slash) && page.isGlued(index)
    default: return false
    }
  }

  private func isPressMark(_ page: Page, _ index: Int) -> Bool {
    switch page[index].term {
    case .said, .quote, .ellipsis: return true
    default: return page.spells(index, "rt") && page[index].flags.contains(.shouted)
    }
  }

  /// A word for the one who writes or the one who is written to.
  private func isAddress(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .i) || Self.persons.contains { page.spells(index, $0) }
  }

  private static let persons: [StaticString] = [
    "you", "your", "we", "us", "our", "my", "me", "let", "lets", "please", "pls",
  ]

  /// "Put it on my list", "can you please set something up": a verb that may be past and is none, as it
  /// opens the sentence or follows what an order follows.
  func isOrder(_ page: Page, _ index: Int) -> Bool {
    let token = page[index]
    guard page[index + 1].isWord, token.classes.contains(.pastCue) || token.term == .set else {
      return false
    }
    // "Did you see it on Saturday?" asks of the past.
    if page.at(index, .had) || page.spells(index, "did") || page.spells(index, "was")
      || page.spells(index, "were")
    {
      return false
    }
    if token.flags.contains(.opensSentence) { return true }
    guard token.term == .set else { return false }
    return page.at(index + 1, .to, .for) || page.at(index - 1, .to, .comma, .be)
      || page.at(index - 1, .futureCue) || isAddress(page, index - 1)
      || page.spells(index - 1, "is")
  }

  /// Whether it opens with the order to do something, or with a question.
  private func isOrder(_ page: Page) -> Bool {
    (0..<4).contains { index in
      (index == 0 || page.at(index - 1, .comma)) && Self.orders.contains { page.spells(index, $0) }
        && !(index > 0 && isRelative(page, index))
    }
  }

  /// "The ship, which sank in May, is lost": behind a comma it tells more of what was named.
  private func isRelative(_ page: Page, _ index: Int) -> Bool {
    page.spells(index, "who") || page.spells(index, "which") || page.spells(index, "where")
      || page.spells(index, "when")
  }

  private static let orders: [StaticString] = [
    "add", "arrange", "ask", "block", "book", "buy", "call", "cancel", "check", "create", "delete",
    "do", "email", "find", "get", "give", "go", "handle", "have", "help", "how", "invite", "keep",
    "list", "look", "make", "mark", "meet", "move", "open", "order", "plan", "play", "postpone",
    "put", "read", "remind", "remove", "repeat", "reschedule", "reserve", "save", "schedule",
    "search", "send", "set", "show", "start", "stop", "submit", "take", "tell", "text", "turn",
    "update", "wake", "what", "when", "where", "which", "who", "why", "write",
  ]
}
