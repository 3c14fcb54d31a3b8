/// Finds the clause of each date in one sentence of a language that has `ClauseWords`.
///
/// Asks less than `ClauseFinder` does of English: a main clause is what stands between marks up to
/// its verb, without what is put in between; a clause that depends is told by itself. Where that is
/// unsure the sentence stays whole.
struct WordedClauses {
  let tokens: [ClauseToken]
  let words: ClauseWords
  let segments: [WordedSegment]
  /// The token that a report's text begins with, after its dateline.
  let head: Int

  init(_ tokens: [ClauseToken], _ words: ClauseWords, head: Int = 0) {
    self.tokens = tokens
    self.words = words
    self.head = head
    var segmenter = WordedSegmenter(tokens, words)
    segments = segmenter.cut()
  }

  /// What is told at one date.
  struct Telling {
    /// From the first token of the clause to its last.
    var tokens: Range<Int>
    /// The tokens that a label says, in its order.
    var kept: [Int]
    /// Who says so.
    var speaker: Range<Int>?
  }

  /// The clause that says what happened at the mention whose token is `place`.
  func telling(at place: Int) -> Telling {
    guard var own = segments.firstIndex(where: { $0.tokens.contains(place) }) else {
      return Telling(tokens: tokens.indices, kept: Array(tokens.indices))
    }
    // "6. Januar: Der Damm bricht.": the date of what follows, as in a chronicle.
    if own + 1 < segments.count, segments[own].opening == .hard, segments[own + 1].opening == .hard,
      segments[own].tokens.allSatisfy({
        tokens[$0].mention != nil || tokens[$0].kind == .other
          || tokens[$0].isOf([.datePrepositions, .determiners])
      })
    {
      own += 1
    }
    // "(Az. 5 L 3799)": what stands around the bracket says what it is about.
    if segments[own].opening == .bracket, segments[own].verb == nil, own > 0 { own -= 1 }
    if let frame = frame(at: own) {
      return Telling(
        tokens: frame, kept: label(Array(frame.lowerBound..<frame.upperBound), without: place))
    }
    let found: Telling
    switch segments[own].opening {
    case .subordinate: found = dependent(own, at: place)
    case .relative: found = relative(own, at: place)
    case .joined: found = joined(own, at: place)
    default: found = main(own, at: place)
    }
    var telling = found
    telling.speaker = speaker(of: own)
    return telling
  }

  // Main clauses

  /// The segments of the main clause that holds one, those that only stand within it left out.
  func mainUnit(_ own: Int) -> [Int] {
    var first = own
    while first > 0, !isStart(first) { first -= 1 }
    var unit = [first]
    var hasVerb = segments[first].verb != nil
    var next = first + 1
    while next < segments.count, !endsMain(next, hasVerb: hasVerb) || next <= own {
      let segment = segments[next]
      switch segment.opening {
      case .relative, .subordinate, .bracket:
        if next == own { unit.append(next) }
      default:
        // A list or a description goes on; what has a date of its own is told for itself.
        let hasDate =
          next != own && segment.verb == nil
          && segment.tokens.contains { tokens[$0].mention != nil }
        let isOther =
          hasDate && !tokens[segment.tokens.lowerBound].isOf(.bounds)
          && (hasVerb ? next > own : segment.opening == .comma && next + 1 < segments.count)
        if !isOther { unit.append(next) }
        hasVerb = hasVerb || segment.verb != nil
      }
      next += 1
    }
    return unit
  }

  /// Whether a main clause may begin with this segment.
  private func isStart(_ index: Int) -> Bool {
    switch segments[index].opening {
    case .hard, .joined: return true
    case .comma:
      guard segments[index].verb != nil else { return false }
      // "Die Firma, die pleite ist, | hat": what stands before has no verb yet.
      var before = index - 1
      while before > 0,
        [.relative, .subordinate, .bracket, .infinitive].contains(segments[before].opening)
          || segments[before].opening == .comma && segments[before].verb == nil
      { before -= 1 }
      return segments[before].verb != nil
        || [.subordinate, .relative].contains(segments[before].opening)
    default: return false
    }
  }

  private func endsMain(_ index: Int, hasVerb: Bool) -> Bool {
    switch segments[index].opening {
    case .hard, .joined: true
    case .relative, .subordinate, .bracket: false
    case .comma: hasVerb && (segments[index].verb != nil || isAfterDependent(index))
    case .infinitive, .resumed: false
    }
  }

  /// What follows a clause that depends is no list that goes on.
  private func isAfterDependent(_ index: Int) -> Bool {
    [.relative, .subordinate].contains(segments[index - 1].opening)
  }

  private func main(_ own: Int, at place: Int) -> Telling {
    let unit = mainUnit(own)
    // "Dimitió el director; al cuarto día, su adjunta": the verb is that of the clause before.
    if unit[0] > 0, !unit.contains(where: { segments[$0].verb != nil }),
      tokens[segments[unit[0]].tokens.lowerBound - 1].kind == .semicolon
    {
      let first = segments[mainUnit(unit[0] - 1)[0]].tokens.lowerBound
      let range = first..<segments[unit[unit.count - 1]].tokens.upperBound
      return Telling(tokens: range, kept: label(Array(range), without: place))
    }
    // "“…“, sagt Kim Renkema, Trainerin seit …": what was said comes first.
    if unit[0] < own, let frame = frame(at: unit[0]) {
      let range = frame.lowerBound..<segments[own].tokens.upperBound
      return Telling(tokens: range, kept: label(Array(range), without: place))
    }
    var range =
      segments[unit[0]].tokens.lowerBound..<segments[unit[unit.count - 1]].tokens.upperBound
    var kept = joinedTokens(unit)
    let opener = segments[unit[0]].opening
    if kept.count > 2, tokens[kept[0]].isOf(.coordinators), !tokens[kept[0]].isOf(.negations) {
      kept.removeFirst()
    }
    // "Das Team bestätigte am Mittwoch, dass …": what was said is told too.
    if let last = complement(after: unit[unit.count - 1], in: unit) {
      let more = segments[unit[unit.count - 1]].tokens.upperBound..<last
      kept += Array(more)
      range = range.lowerBound..<last
    }
    kept = label(kept, without: place)
    if words.putsVerbSecond, let verb = kept.first, isVerbFirst(kept) {
      if let turned = VerbSecond(tokens: tokens, words: words).turned(kept) {
        kept = turned
      } else if unit[0] > 0, segments[unit[0] - 1].opening == .subordinate, opener == .comma,
        !tokens[segments[unit[0] - 1].tokens.lowerBound].isOf(.complementizers)
      {
        // "Als es hell wurde, kam er": without its first part the clause hangs in the air.
        let first = segments[unit[0] - 1].tokens.lowerBound
        kept = Array(first..<verb) + kept
      } else if unit[0] > 0, opener == .comma, let shape = subjectAndVerb(unit[0] - 1) {
        // "Er ließ sich beurlauben, wurde am Montag versetzt": with the subject of the first.
        kept = shape.subject + kept
      } else {
        kept = joinedTokens(unit)
      }
    }
    return Telling(tokens: range, kept: kept)
  }

  /// The tokens of segments, with the commas between those that follow one another.
  private func joinedTokens(_ unit: [Int]) -> [Int] {
    var kept: [Int] = []
    var hasVerb = false
    for (order, index) in unit.enumerated() {
      let mark = segments[index].tokens.lowerBound - 1
      if order > 0, segments[index].opening != .resumed, mark >= 0, tokens[mark].kind == .comma {
        let isNext = unit[order - 1] == index - 1
        let goesOn = hasVerb && segments[index].verb == nil
        if isNext || goesOn || isDescription(unit[order - 1]) { kept.append(mark) }
      }
      hasVerb = hasVerb || segments[index].verb != nil
      kept += segments[index].tokens.filter { $0 >= head }
    }
    return kept.isEmpty ? Array(segments[unit[0]].tokens) : kept
  }

  /// ", Jürgen Pföhler (CDU),": between commas, and no clause.
  private func isDescription(_ index: Int) -> Bool {
    segments[index].opening == .comma && segments[index].verb == nil
  }

  /// The end of what is said, where the clause says that somebody says so.
  private func complement(after last: Int, in unit: [Int]) -> Int? {
    let isSaying = unit.contains {
      segments[$0].tokens.contains { tokens[$0].isReporting || tokens[$0].isOf(.infinitives) }
    }
    guard last + 1 < segments.count else { return nil }
    // "kündigte an, die Hilfen würden auslaufen"
    if isSaid(last + 1), segments[last + 1].opening == .comma, unit.contains(last) {
      return segments[last + 1].tokens.upperBound
    }
    guard segments[last + 1].opening == .subordinate else { return nil }
    let opener = tokens[segments[last + 1].tokens.lowerBound]
    guard opener.isOf(.complementizers), isSaying || opener.isOf(.sureSubordinators) else {
      return nil
    }
    return segments[last + 1].tokens.upperBound
  }

  private func isVerbFirst(_ kept: [Int]) -> Bool {
    guard let first = kept.first, kept.count > 1, tokens[first].isWord else { return false }
    if tokens[first].isCapital { return false }
    if tokens[first].isVerb { return true }
    // After a date that opens the sentence comes the verb, whatever it is.
    return first > 0 && tokens[first - 1].mention != nil
      && !tokens[first].isOf([
        .prepositions, .determiners, .coordinators, .pronouns, .connectives, .particles,
        .negations, .relatives, .subordinators, .adverbs,
      ])
  }

  // Clauses that depend

  /// "nachdem am Montag ein Hang abgerutscht war": with its word in German, where the verb is last.
  private func dependent(_ own: Int, at place: Int) -> Telling {
    let range = segments[own].tokens
    var kept = Array(range)
    // "Was am Montag geschah, ist bekannt": it is the subject of the next.
    if words.putsVerbSecond, own + 1 < segments.count,
      own == 0 || segments[own - 1].opening == .hard,
      tokens[range.lowerBound...].prefix(2).contains(where: { $0.isOf([.relatives]) && $0.isWord })
        || tokens[range.lowerBound].isOf(.complementizers)
    {
      let end = segments[own + 1].tokens.upperBound
      return Telling(
        tokens: range.lowerBound..<end, kept: label(Array(range.lowerBound..<end), without: place))
    }
    // "…, wie er am Samstag sagte": a comment on what stands before it.
    let opener = tokens[range.lowerBound]
    if own > 0, opener.isOf(.complementizers), !opener.isOf(.sureSubordinators),
      words.putsVerbSecond || opener.isOf(.sources)
    {
      let first = segments[mainUnit(own - 1)[0]].tokens.lowerBound
      return Telling(
        tokens: first..<range.upperBound,
        kept: label(Array(max(first, head)..<range.upperBound), without: place))
    }
    while kept.count > 2, tokens[kept[0]].isOf(.coordinators) || tokens[kept[0]].kind == .quoteOpen
    {
      kept.removeFirst()
    }
    if !words.putsVerbSecond {
      while kept.count > 3,
        tokens[kept[0]].isOf([.subordinators, .clauseLeads, .complementizers])
          || tokens[kept[0]].isOf(.origins) && tokens[kept[1]].isOf(.complementizers)
      { kept.removeFirst() }
    }
    return Telling(tokens: range, kept: label(kept, without: place))
  }

  /// "der Mann, der am Montag geflohen war": with the noun that it tells of.
  private func relative(_ own: Int, at place: Int) -> Telling {
    let range = segments[own].tokens
    guard own > 0 else { return main(own, at: place) }
    let noun = nounBefore(range.lowerBound)
    // Without a noun that it tells of, what stands before it.
    guard !noun.isEmpty else {
      let first = segments[mainUnit(own - 1)[0]].tokens.lowerBound
      return Telling(
        tokens: first..<range.upperBound,
        kept: label(Array(first..<range.upperBound), without: place))
    }
    let mark =
      words.putsVerbSecond || noun.upperBound < range.lowerBound ? [range.lowerBound - 1] : []
    let kept = Array(noun) + mark + Array(range)
    return Telling(
      tokens: noun.lowerBound..<range.upperBound, kept: label(kept, without: place))
  }

  /// The noun, with its article and what stands between, that ends before a clause about it.
  private func nounBefore(_ end: Int) -> Range<Int> {
    var last = end
    while last > 0, !tokens[last - 1].isWord, tokens[last - 1].mention == nil { last -= 1 }
    // "die Nachfolge von Philipp Marxer an, der": past what the verb leaves behind its nouns.
    if words.putsVerbSecond {
      var skipped = 0
      while last > 0, skipped < 2, tokens[last - 1].isWord, !tokens[last - 1].isCapital {
        last -= 1
        skipped += 1
      }
    }
    var first = last
    var sawNoun = false
    while first > 0, last - first < 8 {
      let token = tokens[first - 1]
      let isName = token.kind == .number || token.isWord && token.isContent
      guard isName && !(token.isVerb && !token.isCapital && !token.isOf(.participles)) else {
        if token.isOf(.determiners), sawNoun {
          first -= 1
          // "la hija del hombre que": the noun before it is what is spoken of as well.
          if first > 1, tokens[first - 1].isOf(.origins), !words.putsVerbSecond {
            first -= 1
            continue
          }
        } else if token.isOf(.origins), sawNoun, !words.putsVerbSecond {
          first -= 1
          continue
        }
        break
      }
      sawNoun = true
      first -= 1
    }
    // "der Schluss der Geschichte, in dem", "beim ersten Test vor der Saison, der"
    if words.putsVerbSecond, sawNoun, first > 1, last - first < 6 {
      let isOwned = tokens[first].isOf(.genitives) && tokens[first - 1].isCapital
      let isLed = tokens[first - 1].isOf(.prepositions) && tokens[first - 2].isCapital
      if isOwned || isLed {
        first -= isOwned ? 1 : 2
        while first > 0, !tokens[first - 1].isCapital, tokens[first - 1].isWord,
          !tokens[first - 1].isOf([.prepositions, .auxiliaries, .coordinators]),
          !tokens[first].isOf(.determiners)
        { first -= 1 }
      }
    }
    return first..<last
  }

  // Clauses that share

  /// "… und am Dienstag freigelassen": with the subject, and the auxiliary if its verb has none.
  private func joined(_ own: Int, at place: Int) -> Telling {
    var kept = Array(segments[own].tokens.dropFirst())
    guard let first = kept.first else { return main(own, at: place) }
    var next = own + 1
    while next < segments.count,
      segments[next].opening == .comma || segments[next].opening == .infinitive,
      segments[next].verb == nil,
      !segments[next].tokens.contains(where: { tokens[$0].mention != nil })
    {
      kept += Array(segments[next].tokens.lowerBound - 1..<segments[next].tokens.upperBound)
      next += 1
    }
    let range = first..<(kept[kept.count - 1] + 1)
    // "y que en la noche había actividades"
    if !words.putsVerbSecond, tokens[first].isOf(.complementizers), kept.count > 3 {
      kept.removeFirst()
    }
    kept = label(kept, without: place)
    let shape = own > 0 ? subjectAndVerb(own - 1) : nil
    if words.putsVerbSecond, let verb = segments[own].verb {
      if verb != kept.first {
        if let turned = VerbSecond(tokens: tokens, words: words).turned(kept) { kept = turned }
        return Telling(tokens: range, kept: kept)
      }
      // "kehrte am Dienstag zurück", "brach der Damm": its own subject, or that of the first.
      if let turned = VerbSecond(tokens: tokens, words: words).turned(kept) {
        return Telling(tokens: range, kept: turned)
      }
      if let shape { kept = shape.subject + kept }
    } else if segments[own].verb != nil {
      if kept.first == segments[own].verb, let shape { kept = shape.subject + kept }
    } else if let shape {
      kept = shape.subject + [shape.verb] + kept
    }
    return Telling(tokens: range, kept: kept)
  }

  /// The subject and the verb of the main clause that a segment belongs to.
  private func subjectAndVerb(_ index: Int) -> (subject: [Int], verb: Int)? {
    let unit = segments[index].opening == .joined ? [index] : mainUnit(index)
    guard let verb = unit.lazy.compactMap({ segments[$0].verb }).first else { return nil }
    if segments[index].opening == .joined, index > 0,
      verb == segments[index].tokens.dropFirst().first
    {
      return subjectAndVerb(index - 1).map { ($0.subject, verb) }
    }
    var kept = joinedTokens(unit)
    for place in kept where tokens[place].mention != nil { kept = label(kept, without: place) }
    if words.putsVerbSecond, isVerbFirst(kept),
      let turned = VerbSecond(tokens: tokens, words: words).turned(kept),
      let at = turned.firstIndex(of: verb)
    {
      return (Array(turned[..<at]), verb)
    }
    guard let at = kept.firstIndex(of: verb), at > 0, at <= 12 else { return nil }
    let subject = Array(kept[..<at])
    guard !tokens[subject[0]].isOf(.prepositions) else { return nil }
    return (subject.filter { !(tokens[$0].isOf(.reflexives) && $0 == subject.last) }, verb)
  }

  /// The words without the date.
  private func label(_ kept: [Int], without place: Int) -> [Int] {
    WordedDate(tokens: tokens, words: words).removed(place, from: kept)
  }
}
