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
    default: found = described(own, at: place) ?? main(own, at: place)
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
          && (hasVerb ? next > own : segment.opening == .comma && hasVerbLater(next))
        if !isOther { unit.append(next) }
        hasVerb = hasVerb || segment.verb != nil
      }
      next += 1
    }
    return unit
  }

  /// Whether the verb of the clause is still to come after a segment.
  private func hasVerbLater(_ index: Int) -> Bool {
    segments[(index + 1)...].prefix { $0.opening != .hard }.contains {
      $0.verb != nil && $0.opening != .relative && $0.opening != .subordinate
    }
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

  func main(_ own: Int, at place: Int) -> Telling {
    let unit = mainUnit(own)
    // "Jens Weber, geboren 1977 in Erfurt, 1997 Studium in Leipzig": each date with its own words.
    if !unit.contains(where: { segments[$0].verb != nil }), isListed(own, in: unit) {
      let range = segments[own].tokens
      return Telling(tokens: range, kept: label(Array(range), without: place))
    }
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
    // "Fue en 1905 cuando se publicó": only with what follows does it tell something.
    if let next = unit.last.map({ $0 + 1 }), next < segments.count,
      segments[next].opening == .subordinate, kept.allSatisfy(isFrameOfDate)
    {
      let more = segments[unit[unit.count - 1]].tokens.upperBound..<segments[next].tokens.upperBound
      return Telling(tokens: range.lowerBound..<more.upperBound, kept: kept + Array(more))
    }
    let whole = kept
    kept = label(kept, without: place)
    if words.putsVerbSecond, let verb = kept.first, isVerbFirst(kept) {
      if let turned = VerbSecond(tokens: tokens, words: words).turned(kept) {
        kept = turned
      } else if unit[0] > 0, segments[unit[0] - 1].opening == .subordinate, opener == .comma,
        unit[0] == 1
          || !tokens[segments[unit[0] - 1].tokens.lowerBound].isOf(.complementizers)
      {
        // "Als es hell wurde, kam er", "Wann er kam, war unklar": without its first part the clause hangs in the air.
        let first = segments[unit[0] - 1].tokens.lowerBound
        kept = Array(first..<verb) + kept
      } else if unit[0] > 0, opener == .comma, let shape = subjectAndVerb(unit[0] - 1) {
        // "Er ließ sich beurlauben, wurde am Montag versetzt": with the subject of the first.
        kept = shape.subject + kept
      } else {
        kept = whole
      }
    }
    return Telling(tokens: range, kept: kept)
  }

  /// "Es war 1905": a form of "be", the date and small words.
  private func isFrameOfDate(_ index: Int) -> Bool {
    tokens[index].mention != nil || !tokens[index].isContent && !tokens[index].isVerb
      || tokens[index].isOf([.formsOfBe, .negations])
  }

  /// Whether a segment is one of several with dates and has words enough for itself.
  private func isListed(_ own: Int, in unit: [Int]) -> Bool {
    let last = segments[own...].dropFirst().firstIndex { $0.opening == .hard } ?? segments.count
    let dated = (unit[0]..<last).count { index in
      segments[index].tokens.contains { tokens[$0].mention != nil }
    }
    return dated > 1 && segments[own].opening == .comma
      && segments[own].tokens.count { tokens[$0].isContent } > 1
  }

  /// The tokens of segments, with the commas between those that follow one another.
  func joinedTokens(_ unit: [Int]) -> [Int] {
    var kept: [Int] = []
    var hasVerb = false
    for (order, index) in unit.enumerated() {
      let mark = segments[index].tokens.lowerBound - 1
      if order > 0, segments[index].opening != .resumed, mark >= 0, tokens[mark].kind == .comma {
        let isNext = unit[order - 1] == index - 1
        let goesOn =
          hasVerb && segments[index].verb == nil && !isAside(between: unit[order - 1], index)
        if isNext || goesOn || isDescription(unit[order - 1]) { kept.append(mark) }
      }
      hasVerb = hasVerb || segments[index].verb != nil
      kept += segments[index].tokens.filter { $0 >= head }
    }
    return kept.isEmpty ? Array(segments[unit[0]].tokens) : kept
  }

  /// ", wenige Monate nach der Flut,": what was left out has taken both its commas with it.
  private func isAside(between one: Int, _ other: Int) -> Bool {
    other > one + 1 && (one + 1..<other).allSatisfy(isDescription)
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
    // "sagte am Montag: „Wir handeln.“"
    if segments[last + 1].opening == .hard, tokens[segments[last].tokens.upperBound].kind == .colon,
      segments[last].tokens.contains(where: { tokens[$0].isReporting })
    {
      return segments[last + 1].tokens.upperBound
    }
    guard segments[last + 1].opening == .subordinate else { return nil }
    let opener = tokens[segments[last + 1].tokens.lowerBound]
    guard opener.isOf(.complementizers), isSaying || opener.isOf(.sureSubordinators) else {
      return nil
    }
    return segments[last + 1].tokens.upperBound
  }

  func isVerbFirst(_ kept: [Int]) -> Bool {
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

  /// The words in the order of the text with the date, and what leads it, among them again.
  func dated(_ kept: [Int], _ place: Int) -> [Int]? {
    guard !kept.contains(place), zip(kept, kept.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return nil
    }
    var first = place
    while first > 0, !kept.contains(first - 1),
      tokens[first - 1].isOf([.datePrepositions, .determiners, .particles])
    { first -= 1 }
    return (kept + Array(first...place)).sorted()
  }

  /// The words without the date.
  func label(_ kept: [Int], without place: Int) -> [Int] {
    WordedDate(tokens: tokens, words: words).removed(place, from: kept)
  }
}
