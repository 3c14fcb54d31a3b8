/// A part of a sentence between two of the places where clauses may part.
struct WordedSegment {
  enum Opening {
    /// The start of the sentence, or after a semicolon, a colon or a dash.
    case hard
    case comma
    /// It depends on another by a word such as "weil" or "cuando".
    case subordinate
    /// It says more of the noun before it: "der", "que".
    case relative
    /// "um den Hafen zu erweitern"
    case infinitive
    /// "und am Dienstag freigelassen": it shares what stands before it.
    case joined
    case bracket
    /// It goes on with what a bracket or a clause within another has interrupted.
    case resumed
  }

  var tokens: Range<Int>
  var opening: Opening
  /// The verb that carries the clause, if there is one.
  var verb: Int?
}

/// Cuts a sentence into such parts.
struct WordedSegmenter {
  let tokens: [ClauseToken]
  let words: ClauseWords
  private var segments: [WordedSegment] = []
  private var start = 0
  private var opening = WordedSegment.Opening.hard

  init(_ tokens: [ClauseToken], _ words: ClauseWords) {
    self.tokens = tokens
    self.words = words
  }

  /// The segments in order; none is empty.
  mutating func cut() -> [WordedSegment] {
    var at = 0
    var depth = 0
    var closesAside: Int?
    while at < tokens.count {
      let kind = tokens[at].kind
      switch kind {
      case .comma where depth == 0: part(at, then: .comma)
      case .colon where isWithin(at): break  // "0:4"
      case .dash where closesAside == at:
        part(at, then: .resumed)
        (depth, closesAside) = (0, nil)
      case .dash where depth == 0 && opensAside(at) != nil:
        closesAside = opensAside(at)
        part(at, then: .bracket)
        depth = 1
      case .semicolon, .colon, .dash:
        if depth == 0 { part(at, then: .hard) }
      case .open where depth == 0:
        part(at, then: .bracket)
        depth = 1
      case .close where depth > 0:
        part(at, then: .resumed)
        depth = 0
      case .word where depth == 0 && at > start:
        if let next = opening(within: at) {
          close(at)
          (start, opening) = (at, next)
        }
      default: break
      }
      at += 1
    }
    close(tokens.count)
    return whole(segments)
  }

  /// The dash that closes what one at `at` puts within a clause that has no verb yet: "Die Pläne – alt
  /// und teuer – wurden verworfen".
  private func opensAside(_ at: Int) -> Int? {
    guard opening != .bracket, !(start..<at).contains(where: isFinite),
      start == 0 || opening != .hard,
      let other = tokens[(at + 1)...].firstIndex(where: { $0.kind == .dash }), other - at <= 16,
      (start..<at).contains(where: { tokens[$0].isContent })
    else { return nil }
    return (other + 1..<nextMark(other + 1)).contains(where: isFinite) ? other : nil
  }

  /// Whether a mark stands between two numbers without space.
  private func isWithin(_ at: Int) -> Bool {
    at > 0 && at + 1 < tokens.count && tokens[at - 1].end == tokens[at].start
      && tokens[at].end == tokens[at + 1].start && tokens[at - 1].kind == .number
  }

  private mutating func part(_ mark: Int, then next: WordedSegment.Opening) {
    close(mark)
    (start, opening) = (mark + 1, next)
  }

  private mutating func close(_ end: Int) {
    guard start < end else { return }
    let range = start..<end
    guard range.contains(where: { tokens[$0].isWord || tokens[$0].mention != nil }) else { return }
    let kind = opening == .comma || opening == .hard ? kind(of: range) : opening
    segments.append(WordedSegment(tokens: range, opening: kind, verb: verb(in: range, kind)))
  }

  /// The verb that carries the clause in a range of tokens.
  private func verb(in range: Range<Int>, _ opening: WordedSegment.Opening) -> Int? {
    if opening == .infinitive { return nil }
    let verbs = range.filter { isFinite($0) }
    // ", mit 300 Leuten besetzt,": behind a phrase the verb is second, and the last word a participle.
    let head = tokens[range.lowerBound]
    if words.putsVerbSecond, opening == .comma, verbs.count == 1, range.count > 2,
      verbs[0] == range.upperBound - 1, tokens[verbs[0]].word.hasSuffix("t"),
      !tokens[verbs[0]].isOf([.auxiliaries, .irregularPasts]),
      head.mention != nil || head.isOf([.prepositions, .datePrepositions])
    {
      return nil
    }
    return words.putsVerbSecond && (opening == .subordinate || opening == .relative)
      ? verbs.last : verbs.first
  }

  /// Whether the token may carry a clause: no adjective before its noun, no participle alone.
  private func isFinite(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isVerb, !token.isCapital || index == 0 || !words.putsVerbSecond else {
      return false
    }
    guard words.putsVerbSecond else { return true }
    if token.isAuxiliary || token.isOf(.irregularPasts) { return true }
    // "die verkündete Entscheidung"
    if token.isOf(.regularPasts), index > 0,
      tokens[index - 1].isOf([.determiners, .prepositions]), index + 1 < tokens.count,
      tokens[index + 1].isCapital || tokens[index + 1].mention != nil
    {
      return false
    }
    return
      !(token.word.hasPrefix(words.participlePrefix) && token.word.utf8.count > 5
      && token.word.hasSuffix("t"))
  }

  /// What a segment that follows a comma, or opens a sentence, is.
  private func kind(of range: Range<Int>) -> WordedSegment.Opening {
    var head = range.lowerBound
    while head < range.upperBound,
      tokens[head].kind == .quoteOpen || tokens[head].isOf(.coordinators)
    { head += 1 }
    guard head < range.upperBound else { return opening }
    let token = tokens[head]
    if words.putsVerbSecond {
      let last = range.last { tokens[$0].isWord || tokens[$0].mention != nil } ?? head
      let endsInVerb = last > head + 1 && tokens[last].isVerb && !tokens[last].isCapital
      if token.isOf(.subordinators), !token.isOf(.prepositions) || endsInVerb,
        token.isOf(.sureSubordinators) || endsInVerb
      {
        return .subordinate
      }
      guard opening == .comma else { return opening }
      if isRelative(head, in: range, endsInVerb: endsInVerb) { return .relative }
      return isInfinitive(range) ? .infinitive : opening
    }
    if token.isOf(.subordinators) || token.isOf(.relatives), range.contains(where: isFinite) {
      return token.isOf(.relatives) ? .relative : .subordinate
    }
    if head + 1 < range.upperBound, opening == .comma, tokens[head + 1].isOf(.relatives),
      token.isOf([.prepositions, .determiners]), range.contains(where: isFinite)
    {
      return .relative
    }
    return opening
  }

  /// ", die 1998 gegründet wurde": the verb is the last word. ", die Polizei kam" is a clause.
  private func isRelative(_ head: Int, in range: Range<Int>, endsInVerb: Bool) -> Bool {
    var head = head
    if tokens[head].isOf(.prepositions), head + 1 < range.upperBound { head += 1 }
    guard tokens[head].isOf(.relatives) else { return false }
    guard head + 1 < range.upperBound else { return true }
    let next = tokens[head + 1]
    if next.mention != nil || next.isOf([.prepositions, .pronouns, .reflexives]) { return true }
    guard endsInVerb else { return false }
    let last = range.last { tokens[$0].isWord } ?? head
    let isShort = next.isCapital && head + 2 >= last
    let others =
      last > head + 2
      && (head + 2..<last).contains {
        tokens[$0].isAuxiliary || tokens[$0].isOf(.irregularPasts)
      }
    return !isShort && !others
  }

  /// "den Hafen zu erweitern", "wieder aufzubauen"
  private func isInfinitive(_ range: Range<Int>) -> Bool {
    guard !range.contains(where: { tokens[$0].isAuxiliary }) else { return false }
    return range.contains { index in
      let word = tokens[index].word
      guard tokens[index].isWord, !tokens[index].isCapital, word.hasSuffix("n") else {
        return false
      }
      if index > range.lowerBound, tokens[index - 1].word == words.infinitiveMark { return true }
      return word.utf8.count > 7 && word.dropFirst(2).dropLast(3).contains(words.infinitiveMark)
        && !tokens[index + 1..<range.upperBound].contains { $0.isWord }
    }
  }

  /// Whether a new segment opens at a word, without a mark before it.
  private func opening(within at: Int) -> WordedSegment.Opening? {
    let token = tokens[at]
    if token.isOf(.coordinators) { return isJoint(at) ? .joined : nil }
    guard !words.putsVerbSecond, at + 1 < tokens.count else { return nil }
    let rest = at + 1..<nextMark(at + 1)
    if let last = segments.last, opening == .relative || opening == .subordinate,
      last.tokens.upperBound <= start, last.verb == nil,
      isFinite(at) || leadsVerb(at),
      (start..<at).contains(where: isFinite),
      (start..<at).contains(where: { tokens[$0].mention != nil })
    {
      return .resumed  // "el hombre que huyó el lunes | fue detenido"
    }
    guard rest.contains(where: isFinite) else { return nil }
    if token.isOf(.complementizers), (start..<at).contains(where: { tokens[$0].isReporting }) {
      return .subordinate
    }
    // "después de que", "para que"
    if token.isOf(.clauseLeads) {
      let next = tokens[at + 1].isOf(.origins) ? at + 2 : at + 1
      if next < tokens.count, tokens[next].isOf(.complementizers) { return .subordinate }
    }
    if token.isOf(.sureSubordinators) { return .subordinate }
    // "el hombre que huyó", but "más que", "ya que"
    guard token.isOf(.relatives), token.isOf(.complementizers), at - 1 >= start else { return nil }
    // "dio a conocer el lunes que"
    if tokens[at - 1].mention != nil, at - 2 >= start, tokens[at - 2].isOf(.infinitives) {
      return .subordinate
    }
    let before = tokens[at - 1]
    // "ha dado a conocer que"
    if before.isOf(.infinitives), at < 2 || !tokens[at - 2].isOf(.determiners) {
      return .subordinate
    }
    return before.isContent && !before.isVerb && !before.isOf([.degrees, .adverbs, .particles])
      && !before.isOf(.clauseLeads) ? .relative : nil
  }

  /// "se entregó", "no se publicó": the small words before a verb.
  private func leadsVerb(_ start: Int) -> Bool {
    var at = start
    while at < tokens.count, at - start < 3, tokens[at].isOf([.negations, .reflexives]) { at += 1 }
    return at > start && at < tokens.count && isFinite(at)
  }

  private func nextMark(_ start: Int) -> Int {
    tokens[min(start, tokens.count)...].firstIndex { token in
      [.comma, .semicolon, .colon, .dash, .open, .close].contains(token.kind)
        || token.kind == .stop && tokens.last.map { $0.start <= token.start } ?? true
    } ?? tokens.count
  }

  /// "wurde am Montag verhaftet und am Dienstag freigelassen": each half has a verb and a date.
  private func isJoint(_ at: Int) -> Bool {
    guard at + 1 < tokens.count, (start..<at).contains(where: isFinite),
      tokens[at - 1].mention == nil || !isBareDate(at + 1)
    else { return false }
    // "zwischen Januar und Mai"
    if at > 1, tokens[at - 1].mention != nil,
      tokens[at - 2].isOf(.rangeOpeners) || at > 2 && tokens[at - 3].isOf(.rangeOpeners)
    {
      return false
    }
    // A clause whose verb is last is whole only with it.
    if words.putsVerbSecond, opening == .subordinate || opening == .relative { return false }
    if words.putsVerbSecond, [.subordinate, .relative].contains(kind(of: start..<nextMark(at))) {
      return false
    }
    let half = at + 1..<nextMark(at + 1)
    let head = tokens[at + 1]
    // "im 17. und 18. Jahrhundert die größte": two dates of one verb, unless another follows.
    if tokens[at - 1].mention != nil, let date = dateStarting(at + 1),
      date + 1 >= tokens.count || !isFinite(date + 1)
    {
      return false
    }
    let hasVerb = half.contains(where: isFinite)
    // "y desde entonces", "und nur 1919 fuhren": a new clause whether or not the first has a date.
    if hasVerb, head.isOf([.bounds, .connectives]) || dateStarting(at + 1) != nil { return true }
    if head.isOf(.bounds) { return false }
    guard (start..<at).contains(where: { tokens[$0].mention != nil }) else { return false }
    return half.contains { tokens[$0].mention != nil }
      && half.contains { isFinite($0) || isParticiple($0) }
  }

  /// The date that comes first there, behind no more than what leads to it.
  private func dateStarting(_ start: Int) -> Int? {
    var at = start
    while at < tokens.count, at - start < 4,
      tokens[at].isOf([.datePrepositions, .determiners, .particles])
    { at += 1 }
    return at < tokens.count && tokens[at].mention != nil ? at : nil
  }

  /// Whether nothing but a date and what leads it follows: "am 4. und 5. März".
  private func isBareDate(_ start: Int) -> Bool {
    var at = start
    while at < tokens.count, tokens[at].isOf([.datePrepositions, .determiners, .particles]) {
      at += 1
    }
    guard at < tokens.count, tokens[at].mention != nil else { return false }
    let half = at + 1..<nextMark(at + 1)
    return !half.contains { isFinite($0) || isParticiple($0) }
  }

  /// "freigelassen", "verhaftet", "detenido"
  func isParticiple(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapital else { return false }
    if token.isOf(.participles) { return true }
    guard words.putsVerbSecond, token.word.utf8.count > 5 else { return false }
    let isLast = index + 1 == nextMark(index)
    return isLast && (token.word.hasSuffix("en") || token.word.hasSuffix("t"))
      && !token.isOf([.auxiliaries, .prepositions, .determiners])
  }

  /// With what a clause that depends on another has between commas of its own put to it, up to its
  /// verb: ", der in Kiel, Bremen und Hamburg auftrat,".
  private func whole(_ segments: [WordedSegment]) -> [WordedSegment] {
    guard words.putsVerbSecond else { return segments }
    var found: [WordedSegment] = []
    for segment in segments {
      if let last = found.last, last.opening == .relative || last.opening == .subordinate,
        last.verb == nil, segment.opening == .comma,
        segment.tokens.upperBound - last.tokens.lowerBound < 40
      {
        var joined = last
        joined.tokens = last.tokens.lowerBound..<segment.tokens.upperBound
        joined.verb = segment.verb
        found[found.count - 1] = joined
      } else {
        found.append(segment)
      }
    }
    return found
  }
}
