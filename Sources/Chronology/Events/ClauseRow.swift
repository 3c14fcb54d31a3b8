/// Several dates of one verb, each with words of its own: "opened plants in Ohio in 2003, in Texas in
/// 2007 and in Mexico in 2011", "won gold in 2004 and silver in 2008", "Germany won in 1990, Brazil in
/// 1994". What each of them says is the verb with its own words in the place of the first's.
///
/// The grammar calls the rows conjunction reduction and, where the subject changes, gapping.
struct ClauseRow {
  /// One member of a row.
  struct Member {
    /// Its words, without the date and what only leads to it.
    var words: [Int] = []
    /// The tokens of its dates: more than one in "in 1994 and 2002".
    var dates: [Int] = []
    /// The token after its last.
    var end = 0
  }

  private let tokens: [ClauseToken]
  /// The first member's words before the verb, the verb with what belongs to it, the words after.
  private let subject: [Int]
  private let verb: [Int]
  private let object: [Int]
  private let members: [Member]
  /// Whether "and" or the like parts any two members.
  private var isJoined = false

  /// The row that a clause of the sentence's tokens begins, if it begins one.
  init?(_ clause: Clause, in tokens: [ClauseToken]) {
    self.tokens = tokens
    let said = clause.parts.flatMap { Array($0) }
    guard let at = said.firstIndex(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) }),
      let place = said[at...].first(where: { Self.isDate($0, tokens) }),
      said == said.sorted(),
      // "The list is short: the Upper Union on 3 May": what is listed has another verb, or none.
      !tokens[said[at]..<place].contains(where: { [.colon, .semicolon, .dash].contains($0.kind) })
    else { return nil }
    let rest = said[(at + 1)...].prefix { Self.belongsToVerb(tokens[$0]) }.endIndex
    // "The first turned back within a week, the second in June": the first member has no date.
    if let comma = tokens[said[at]..<place].firstIndex(where: { $0.kind == .comma }),
      Self.isCounted(Array(said[..<at]), in: tokens),
      Self.isCounted(Array(comma + 1..<place), in: tokens),
      said[rest...].prefix(while: { $0 < comma }).allSatisfy({ Self.continues($0, tokens) })
    {
      subject = Self.trimmed(Array(said[..<at]), tokens)
      verb = Array(said[at..<rest])
      object = []
      var reader = RowReader(tokens: tokens, at: comma)
      members = [Member(end: comma)] + reader.members()
      isJoined = true
      guard members.count > 1 else { return nil }
      return
    }
    // A relative clause or a quotation before the date has verbs of its own.
    guard
      said[rest...].prefix(while: { $0 < place }).allSatisfy({
        Self.continues($0, tokens) || tokens[$0].kind == .comma
      })
    else { return nil }
    let date = Self.wholeDate(at: place, tokens)
    guard let end = Self.end(after: date.upperBound, in: tokens), end - date.upperBound <= 6 else {
      return nil
    }
    subject = Self.trimmed(Array(said[..<at]), tokens)
    verb = Array(said[at..<rest])
    let hidden = Self.hidden(date, in: tokens)
    object = Self.trimmed(said[rest...].filter { $0 < end && !hidden.contains($0) }, tokens)
    var reader = RowReader(tokens: tokens, at: end)
    let others = reader.members()
    isJoined = reader.sawJoint
    guard others.contains(where: { !$0.words.isEmpty }) else { return nil }
    members =
      [Member(words: [], dates: Array(date.filter { tokens[$0].mention != nil }), end: end)]
      + others
  }

  /// "the first", "one", "another": one of a count, as those of a row without "and" are.
  private static func isCounted(_ words: [Int], in tokens: [ClauseToken]) -> Bool {
    let words = trimmed(words, tokens).prefix(2).map { tokens[$0].word }
    guard let head = words.first, let last = words.last else { return false }
    return head == "the" ? counts.contains(last) : head == "one" || head == "another"
  }

  private static let counts: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "other", "last", "next",
  ]

  /// What the date at `place` says, in the order of a sentence; and where its member ends.
  func saying(at place: Int) -> (words: [Int], end: Int)? {
    guard let order = members.firstIndex(where: { $0.dates.contains(place) }) else { return nil }
    // "in 1994 and 2002": a date alone has the words of the one before it.
    var lender = order
    while lender > 0, members[lender].words.isEmpty { lender -= 1 }
    if lender == 0 { return (subject + verb + object, members[order].end) }
    return words(for: members[lender].words).map { ($0, members[order].end) }
  }

  /// Whether a member after the first says something of its own, and does not only describe.
  var isTold: Bool {
    members.dropFirst().contains { !$0.words.isEmpty && words(for: $0.words) != nil }
  }

  private func words(for own: [Int]) -> [Int]? {
    guard let first = own.first else { return nil }
    let head = tokens[first]
    if isPreposition(first) {
      // ", as against 900 in 2007", ", down from 2.4% in May"
      let next = own.count > 1 ? tokens[own[1]].word : ""
      guard !["up", "down", "than", "despite", "following", "per"].contains(head.word),
        !["against", "opposed", "well"].contains(next)
      else { return nil }
      let same = object.last { tokens[$0].word == head.word }
      let like = same ?? object.last { isPreposition($0) && tokens[$0].word != "of" }
      return subject + verb + object.prefix { $0 < like ?? .max } + own
    }
    if own.allSatisfy({ Self.isAdverb(tokens[$0]) || tokens[$0].word == "again" }) {
      return subject + verb + object + own
    }
    // "and finally the port": the noun after it
    if Self.isAdverb(head) || head.word == "then" { return words(for: Array(own.dropFirst())) }
    guard let shape = shape(first) else { return nil }
    let counterpart = object.first.flatMap { self.shape($0) }
    if let counterpart, areAlike(counterpart, shape) { return subject + verb + own }
    if let gapped = gapped(own, shape, hasObject: counterpart != nil), isAlike(shape) {
      return gapped
    }
    // "spread to Italy …, Spain", "cut off for three days … and five days"
    if object.count > 1, isPreposition(object[0]), self.shape(object[1]) == shape {
      return subject + verb + [object[0]] + own
    }
    return gapped(own, shape, hasObject: counterpart != nil)
  }

  /// "Brazil in 1994": another subject of the same verb.
  private func gapped(_ own: [Int], _ shape: Shape, hasObject: Bool) -> [Int]? {
    guard let first = subject.first, !tokens[first].isOf(.pronouns) else { return nil }
    guard isAlike(shape) || !hasObject && shape != .number else { return nil }
    // ", the third fall in 2012": without "and" the words describe what was said.
    guard
      isJoined || shape == .name || Self.owners.contains(tokens[own[0]].word)
        || Self.isCounted(subject, in: tokens) && Self.isCounted(own, in: tokens)
    else {
      return nil
    }
    // "will be closed … and reopen": more likely a verb than a noun.
    if shape == .bare, Self.modals.contains(tokens[verb[0]].word) { return nil }
    let name = own.prefix { index in
      index == own[0]
        || tokens[index].kind != .number && !tokens[index].isOf(.numerals)
          && (!isPreposition(index) || tokens[index].word == "of")
    }
    let rest = own.dropFirst(name.count)
    var verb = verb
    // "Two men were charged … and a third": the auxiliary agrees with the first.
    if verb.count > 1, tokens[verb[0]].isAuxiliary, isSingular(name) != isSingular(subject[...]) {
      verb.removeFirst()
    }
    return Array(name) + verb + (rest.isEmpty ? object : Array(rest))
  }

  /// "three men … and a woman", "the first …, a third": the same sort of noun.
  private func areAlike(_ one: Shape, _ other: Shape) -> Bool {
    let pair: Set<Shape> = [one, other]
    return one == other || pair == [.number, .indefinite] || pair == [.determined, .indefinite]
  }

  /// Whether what begins like this can be a subject in the place of the first.
  private func isAlike(_ shape: Shape) -> Bool {
    guard let first = subject.first else { return false }
    // At the head of a sentence a capital says nothing.
    return self.shape(first).map { areAlike($0, shape) } == true
      || first == 0 && self.shape(first) == .name && shape == .bare
  }

  /// What a noun begins with: by it a member finds its counterpart.
  private enum Shape { case number, indefinite, determined, name, bare }

  private func shape(_ index: Int) -> Shape? {
    let token = tokens[index]
    if token.kind == .number || token.isOf(.numerals) || token.isDuration { return .number }
    if token.word == "another", index + 1 < tokens.count,
      tokens[index + 1].kind == .number || tokens[index + 1].isOf(.numerals)
    {
      return .number
    }
    if ["a", "an", "another"].contains(token.word) { return .indefinite }
    if token.isOf(.determiners) || token.isPossessive { return .determined }
    guard token.isContent, !Self.isAdverb(token) else { return nil }
    return token.isCapital ? .name : .bare
  }

  private func isSingular(_ words: ArraySlice<Int>) -> Bool {
    guard let first = words.first else { return true }
    if tokens[first].kind == .number || tokens[first].isOf(.numerals) {
      return ["one", "1"].contains(tokens[first].word)
    }
    return !["these", "those", "several", "many", "some", "few", "both"]
      .contains(tokens[first].word)
  }

  /// Whether a word after the verb belongs to it: "was shut down", "did so", "stopped making".
  private static func belongsToVerb(_ token: ClauseToken) -> Bool {
    token.isVerb || isAdverb(token) || token.isGerund
      || ["so", "not", "off", "out", "up", "down", "away", "back"].contains(token.word)
  }

  private static func isAdverb(_ token: ClauseToken) -> Bool {
    token.isOf(.adverbs) && !token.isCapital
  }

  /// "outside China", "inside the hall": only before a name or an article.
  private func isPreposition(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isOf(.prepositions) { return true }
    guard ["outside", "inside", "below", "above"].contains(token.word), index + 1 < tokens.count
    else { return false }
    return tokens[index + 1].isCapital || tokens[index + 1].isOf(.determiners)
  }

  private static let modals: Set<String> = [
    "will", "would", "shall", "should", "may", "might", "must", "can", "could",
  ]

  private static let owners: Set<String> = ["its", "his", "her", "their"]

  /// The tokens without marks and words that join at their ends.
  fileprivate static func trimmed(_ words: [Int], _ tokens: [ClauseToken]) -> [Int] {
    func isLoose(_ index: Int) -> Bool {
      tokens[index].isOf(.coordinators)
        || ![.word, .number, .possessive, .other].contains(tokens[index].kind)
          && tokens[index].mention == nil
    }
    let tail = words.drop(while: isLoose)
    return Array(tail[..<(tail.lastIndex { !isLoose($0) }.map { $0 + 1 } ?? tail.startIndex)])
  }

  fileprivate static func isDate(_ index: Int, _ tokens: [ClauseToken]) -> Bool {
    tokens[index].mention != nil && !tokens[index].isDuration && !tokens[index].isRepetition
  }

  /// The date at a place, with the other end of "between July 1969 and December 1972".
  fileprivate static func wholeDate(at place: Int, _ tokens: [ClauseToken]) -> Range<Int> {
    guard place > 0, place + 2 < tokens.count, tokens[place + 2].mention != nil else {
      return place..<place + 1
    }
    let joint = tokens[place + 1].word
    let isStretch =
      tokens[place - 1].word == "between" && joint == "and"
      || tokens[place - 1].word == "from" && ["to", "until"].contains(joint)
    return place..<place + (isStretch ? 3 : 1)
  }

  /// What is left out of a date that stands beside its label, the words included that only lead to it:
  /// "late in 1999". Nothing where a word needs it: "until 1999".
  fileprivate static func hidden(_ date: Range<Int>, in tokens: [ClauseToken]) -> Range<Int> {
    var first = date.lowerBound
    guard first > 0 else { return date }
    if tokens[first - 1].isOf(.datePrepositions) || tokens[first - 1].word == "between" {
      first -= 1
      if first > 0, ["late", "early"].contains(tokens[first - 1].word) { first -= 1 }
    } else if tokens[first - 1].isOf(.prepositions) {
      return first..<first
    }
    return first..<date.upperBound
  }

  /// The comma or the joining word after `start`; nothing where a clause begins before it.
  fileprivate static func end(after start: Int, in tokens: [ClauseToken]) -> Int? {
    var at = start
    while at < tokens.count {
      if tokens[at].kind == .comma || tokens[at].isOf(.coordinators) { return at }
      guard continues(at, tokens) else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether the token can stand inside a member: no mark that parts, no word that opens a clause.
  fileprivate static func continues(_ at: Int, _ tokens: [ClauseToken]) -> Bool {
    let token = tokens[at]
    switch token.kind {
    case .word:
      return !ClauseSegmenter.isFinite(at: at, in: tokens) && !token.isReporting
        && !token.isOf([.relatives, .subordinators]) && !["that", "not"].contains(token.word)
        && (token.word != "to" || !isInfinitive(at + 1, tokens))
    case .number, .mention, .possessive, .other: return true
    default: return false
    }
  }

  /// Whether the word after "to" may be a verb: "to nobody", "to Tata" and "to the bank" are no such.
  private static func isInfinitive(_ at: Int, _ tokens: [ClauseToken]) -> Bool {
    guard at < tokens.count, tokens[at].isWord, !tokens[at].isCapital else { return false }
    return !tokens[at].isOf([.determiners, .pronouns, .prepositions])
      && !["life", "death", "nobody", "someone", "people"].contains(tokens[at].word)
  }
}

/// Reads the members of a row after its first.
private struct RowReader {
  let tokens: [ClauseToken]
  var at: Int
  var sawJoint = false
  /// The most words of a member: what is longer is no part of a row.
  private static let longest = 10

  init(tokens: [ClauseToken], at: Int) {
    self.tokens = tokens
    self.at = at
  }

  mutating func members() -> [ClauseRow.Member] {
    var found: [ClauseRow.Member] = []
    while let member = member() { found.append(member) }
    return found
  }

  /// The next member, if what comes next is one; the reader then stands on the mark after it.
  private mutating func member() -> ClauseRow.Member? {
    let joint = skipMarks()
    var start = at
    sawJoint = sawJoint || joint
    guard start < tokens.count, !tokens[start].isGerund else { return nil }
    var date: Range<Int>?
    while at < tokens.count {
      let token = tokens[at]
      if token.kind == .comma || token.isOf(.coordinators) {
        if date != nil { break }
        // ", with a crew, and": an aside to the member before.
        let mark = at
        let isJoint = skipMarks()
        sawJoint = sawJoint || isJoint
        if isJoint, tokens[start].isOf(.prepositions) {
          start = at
        } else if mark == start {
          return nil
        }
        continue
      }
      if token.kind == .stop || date != nil && token.isOf([.subordinators, .relatives]) { break }
      guard ClauseRow.continues(at, tokens) else { return nil }
      if date == nil, ClauseRow.isDate(at, tokens) {
        date = ClauseRow.wholeDate(at: at, tokens)
        at = date?.upperBound ?? at
      } else {
        if ClauseRow.isDate(at, tokens) { return nil }
        at += 1
      }
    }
    guard let date, start < at else { return nil }
    let hidden = ClauseRow.hidden(date, in: tokens)
    let words = ClauseRow.trimmed((start..<at).filter { !hidden.contains($0) }, tokens)
    guard words.count <= Self.longest else { return nil }
    return ClauseRow.Member(
      words: words, dates: date.filter { tokens[$0].mention != nil }, end: at)
  }

  /// Goes past commas and joining words; whether there was one of these.
  private mutating func skipMarks() -> Bool {
    var joint = false
    while at < tokens.count, tokens[at].kind == .comma || tokens[at].isOf(.coordinators) {
      joint = joint || tokens[at].isOf(.coordinators)
      at += 1
    }
    return joint
  }
}

/// The rows of a sentence, told date by date.
struct RowOfSentence {
  /// The clause of an earlier date, whose verb a later one without a verb may share.
  private var head: Clause?

  /// The clause of the date at `place` with the words that are its own where it is one of a row, else
  /// `clause`, which the finder gives it.
  mutating func member(_ clause: Clause, at place: Int, of finder: ClauseFinder) -> Clause {
    let tokens = finder.tokens
    let hasVerb = clause.parts.joined().contains { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    guard let row = hasVerb ? clause : head else { return clause }
    head = row
    guard let found = ClauseRow(row, in: tokens), let said = found.saying(at: place),
      said.end > row.tokens.lowerBound
    else { return clause }
    var parts: [Range<Int>] = []
    for index in said.words {
      if let last = parts.last, last.upperBound == index {
        parts[parts.count - 1] = last.lowerBound..<index + 1
      } else {
        parts.append(index..<index + 1)
      }
    }
    guard !parts.isEmpty else { return clause }
    return Clause(
      tokens: row.tokens.lowerBound..<said.end, parts: parts,
      speaker: clause.speaker ?? row.speaker,
      isOfRow: found.isTold && !tokens[parts[0].lowerBound].isOf(.pronouns))
  }
}
