/// The part of a sentence that says what happened on a day.
struct Clause {
  /// From its first token to its last.
  var tokens: Range<Int>
  /// What of it a label says, in order: what stands between commas or brackets is left out.
  var parts: [Range<Int>]
  /// The tokens that name who said so, where the clause is reported.
  var speaker: Range<Int>?
  /// Whether its subject or object stands in a row with those of other dates, and has a name.
  var isOfRow = false
  /// Whether it is a noun with what is said of it, and no clause: "the move announced".
  var isThing = false
}

/// Finds the clause of each mention in one sentence.
///
/// The sentence is cut into segments; the mention's own segment is widened until it has a verb and
/// a subject, and no further: the next date has its own.
struct ClauseFinder {
  let tokens: [ClauseToken]
  let segments: [ClauseSegment]
  let frames: [SpeechFrame]

  init(_ tokens: [ClauseToken]) {
    self.tokens = tokens
    var segmenter = ClauseSegmenter(tokens)
    segments = segmenter.cut()
    frames = SpeechFrames(tokens: tokens, segments: segments).frames()
  }

  /// The clause that says what happened at the mention whose token is `place`.
  func clause(at place: Int) -> Clause {
    guard let own = segments.firstIndex(where: { $0.tokens.contains(place) }) else {
      return Clause(tokens: tokens.indices, parts: [tokens.indices])
    }
    let thing = thing(at: place, in: own)
    if let frame = frames.first(where: { $0.segments.contains(own) }), thing == nil || own > 0,
      !(describes(own) && frame.segments.lowerBound < own)
    {
      var clause = saying(frame)
      // "“I told them that it was wet,” says Anton Huber": said by him.
      clause.speaker =
        frames.last { $0.said.contains(own) && !$0.segments.contains(own) }?.speaker
      return clause
    }
    let frame = frames.last { $0.said.contains(own) && !$0.segments.contains(own) }
    var clause = thing ?? unit(own, within: frame?.said ?? 0...segments.count - 1)
    clause.speaker = frame?.speaker ?? clause.speaker
    return clause
  }

  /// The mention's own part of a list without verbs, its date included: "China on 14 December 2013".
  func phrase(at place: Int) -> Clause? {
    guard let index = segments.firstIndex(where: { $0.tokens.contains(place) }),
      !segments[index].hasVerb
    else { return nil }
    var own = segments[index]
    own.tokens = member(of: own.tokens, at: place)
    var dates = [place]
    // "the United States four months later, on 2 June": the day itself after the distance.
    if isBareDate(index), index > 0, !segments[index - 1].hasVerb,
      segments[index - 1].opening == .comma || segments[index - 1].opening == .hard,
      let last = segments[index - 1].tokens.last, tokens[last].mention != nil,
      own.tokens.lowerBound == last + 2
    {
      own.tokens = segments[index - 1].tokens.lowerBound..<own.tokens.upperBound
      dates = [last, place]
    }
    let head = tokens[own.tokens.lowerBound]
    let words = own.tokens.prefix { $0 < place }.filter { tokens[$0].isContent }
    guard head.isCapital || head.isOf(.determiners), !words.isEmpty,
      own.tokens.filter({ tokens[$0].mention != nil }) == dates,
      own.tokens.count <= 16
    else { return nil }
    return Clause(tokens: own.tokens, parts: [own.tokens])
  }

  /// "Ford in 1976 and Carter in 1980": the words between the dates and joints around one.
  private func member(of words: Range<Int>, at place: Int) -> Range<Int> {
    guard words.contains(where: { $0 != place && tokens[$0].mention != nil }) else { return words }
    let joint = words.last { $0 < place && tokens[$0].isOf(.coordinators) }
    let before = words.last { $0 < place && tokens[$0].mention != nil }
    let after = words.first { $0 > place && tokens[$0].isOf(.coordinators) }
    guard before == nil || joint.map({ $0 > before ?? 0 }) == true else { return words }
    let start = before == nil ? words.lowerBound : (joint ?? place - 1) + 1
    return start..<max(place + 1, after ?? words.upperBound)
  }

  /// The act of saying: the frame and what was said.
  private func saying(_ frame: SpeechFrame) -> Clause {
    let first = min(frame.segments.lowerBound, frame.said.lowerBound)
    let last = max(frame.segments.upperBound, frame.said.upperBound)
    let asides = (first...last).filter { index in
      index > first && index < last
        && (!frame.segments.contains(index) || describes(index))
        && (isParenthesis(index) || goesOn(index)) && lacksSubject(next(after: index))
        && !isRestrictive(index)
    }
    return clause(of: first...last, leavingOut: Set(asides))
  }

  /// "but on Monday the manager, Luc Berger, walked": the subject stands with the date.
  private func namesSubject(_ index: Int) -> Bool {
    [.coordinate, .hard].contains(segments[index].opening) && !segments[index].hasVerb
      && tokens[segments[index].tokens.upperBound - 1].isContent
  }

  private func unit(_ own: Int, within bounds: ClosedRange<Int>) -> Clause {
    if own < 3, opensIdly(own), let frame = frames.first, frame.segments.lowerBound > own {
      return saying(frame)
    }
    if let cited = cited(own, within: bounds) ?? resumed(own) { return cited }
    var first = own
    var last = own
    var leftOut: Set<Int> = []
    if !stands(own) {
      if own < bounds.upperBound, isBareDate(own), lacksSubject(own + 1) {
        last = own + 1  // "the president, on 25 May, asked"
      } else if own > bounds.lowerBound, segments[own].opening == .comma,
        tokens[segments[own].tokens.lowerBound].word == "to"
      {
        first = own - 1  // "an assembly, to be elected in June"
      } else if !followsJoint(own), let left = standing(before: own, within: bounds) {
        first = left
      } else if let right = standing(after: own, within: bounds) {
        last = right
        // "On 21 July, two hours before the others started for home, it fell": the day says when.
        // "Last month the share (by one count) rose": what stands between holds the subject.
        let between = own + 1..<right
        if opensIdly(own) {
          return clause(of: right...lastOfSaid(right, within: bounds), leavingOut: [])
        }
        if lacksSubject(right) {
          leftOut = Set(between.dropFirst().filter { isParenthesis($0) })
        } else if between.contains(where: { isSpan($0) || segments[$0].tokens.count > 6 }) {
          leftOut = Set(between.filter { segments[$0].opening != .hard })
        } else {
          leftOut = Set(between.filter(isFrame))  // "On 9 May, his lawyer said, he left"
        }
      } else {
        (first, last) = (bounds.lowerBound, bounds.upperBound)
        if own > first, isLeadingPhrase(first) { first += 1 }
        return clause(of: first...last, leavingOut: [])
      }
    }
    if let head = headOfSplit(first), head >= bounds.lowerBound {
      leftOut.formUnion(head + 1..<first)
      first = head
    }
    var subject: Range<Int>?
    if lacksSubject(first) || first < last && lacksSubject(last) && !namesSubject(own) {
      var left = first
      while left > bounds.lowerBound {
        left -= 1
        guard isParenthesis(left), !isOtherSubject(left) else { break }
        if left != own { leftOut.insert(left) }
      }
      leftOut.remove(left)
      // "It fell in May, rose in June": the subject alone, not what it did before.
      if segments[left].hasVerb, !isParenthesis(left), lacksSubject(first) {
        let start = segments[first].tokens.lowerBound
        subject = describedObject(of: start, in: left) ?? borrowed(from: left, for: start)
      }
      first = left
    }
    if isMentionLast(own), last == own, last < bounds.upperBound, opensWhen(last + 1) {
      return telling(first: first, when: last + 1, within: bounds, leavingOut: leftOut)
    }
    var more = 0
    while last < bounds.upperBound, more < 3 {
      if splitsNoun(last + 1) {
        leftOut.insert(last + 1)
        last += 2
      } else if continues(last + 1) {
        last += 1
      } else {
        break
      }
      more += 1
    }
    // "looked almost | as it had before": a label may not end in the air.
    if last < bounds.upperBound,
      segments[last].tokens.upperBound == segments[last + 1].tokens.lowerBound,
      tokens[segments[last].tokens.upperBound - 1].isOf(.leaning)
        || tokens[segments[last].tokens.upperBound - 1].isReporting
          && segments[last + 1].opening == .complement
    {
      last += 1
    }
    var found = clause(of: first...last, leavingOut: leftOut)
    if let subject, first < last {
      found.parts =
        [subject]
        + (first + 1...last).filter { !leftOut.contains($0) }.map {
          segments[$0].tokens
        }
    }
    return found
  }

  /// "As the Post reported in May, Holt has left": what it reported is told, by the Post.
  private func cited(_ own: Int, within bounds: ClosedRange<Int>) -> Clause? {
    let words = segments[own].tokens
    guard own == 0, segments.count > 1, tokens[words.lowerBound].word == "as",
      let verb = words.first(where: { tokens[$0].isReporting }), verb > words.lowerBound + 1,
      let right = segments.indices.dropFirst().first(where: { segments[$0].hasVerb })
    else { return nil }
    var clause = unit(right, within: 1...bounds.upperBound)
    clause.speaker = words.lowerBound + 1..<verb
    return clause
  }

  /// Whether a segment says something by itself.
  private func stands(_ index: Int) -> Bool {
    let segment = segments[index]
    if segment.hasVerb { return !isDescription(index) && !isHeading(index) }
    switch segment.opening {
    case .gerund: return true
    case .subordinate, .relative:
      return segment.tokens.dropFirst().contains { tokens[$0].isContent }
    default: return false
    }
  }

  /// ", a rock named Oku,": the participle describes the noun.
  private func isDescription(_ index: Int) -> Bool {
    let segment = segments[index]
    // "On 3 May, a bus crashed": behind its date it is the clause.
    guard segment.opening == .comma, index > 0, !segment.hasMention, !isFrame(index),
      !isLeadingDate(index - 1), ["a", "an"].contains(tokens[segment.tokens.lowerBound].word),
      let verb = segment.tokens.first(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) })
    else { return false }
    guard tokens[verb].isOf(.endInEd), !tokens[verb].isReporting else { return false }
    // "a bomb killed two men" describes nothing.
    guard verb + 1 < segment.tokens.upperBound else { return true }
    let next = tokens[verb + 1]
    return !next.isOf(.determiners) && next.kind != .number
      && !next.isOf(.numerals)
  }

  /// "On 3 May, …": a date and what leads it, at the head of its part of the sentence.
  private func isLeadingDate(_ index: Int) -> Bool {
    [.start, .hard].contains(segments[index].opening)
      && segments[index].tokens.allSatisfy {
        tokens[$0].mention != nil || tokens[$0].isOf(.datePrepositions)
      }
  }

  private func standing(before own: Int, within bounds: ClosedRange<Int>) -> Int? {
    var index = own
    while index > bounds.lowerBound {
      guard [.comma, .bracket].contains(segments[index].opening) else { return nil }
      index -= 1
      if stands(index), !isFrame(index) { return isOpeningSpan(index, of: own) ? nil : index }
    }
    return nil
  }

  /// "Three months after the strike began, on 1 March, the union accepted the offer"
  private func isOpeningSpan(_ index: Int, of own: Int) -> Bool {
    own == index + 1 && index <= 1 && isSpan(index) && isBareDate(own)
      && (index == 0 || !segments[0].hasVerb) && own + 1 < segments.count
      && segments[own + 1].opening == .comma && segments[own + 1].hasVerb
  }

  private func standing(after own: Int, within bounds: ClosedRange<Int>) -> Int? {
    var index = own
    while index < bounds.upperBound {
      index += 1
      if segments[index].opening == .comma || segments[index].opening == .hard, stands(index),
        !namesDay(index), !isFrame(index),
        index == bounds.upperBound || !isSpan(index) && !(isMentionLast(own) && lacksSubject(index))
      {
        return index
      }
    }
    return nil
  }

  /// ", on 25 May,"
  func isBareDate(_ index: Int) -> Bool {
    let words = segments[index].tokens
    return segments[index].opening == .comma && words.count <= 3
      && words.allSatisfy {
        tokens[$0].mention != nil || tokens[$0].isOf(.datePrepositions)
      }
  }

  /// ", and, on 25 May, he left": the date belongs to what follows.
  private func followsJoint(_ index: Int) -> Bool {
    guard isBareDate(index), index > 0 else { return false }
    return segments[index - 1].tokens.allSatisfy { tokens[$0].isOf(.coordinators) }
  }

  /// ", two hours before the crew started for home,": only says when.
  func isSpan(_ index: Int) -> Bool {
    segments[index].tokens.prefix(4).contains { ["before", "after"].contains(tokens[$0].word) }
  }

  func isFrame(_ index: Int) -> Bool { frames.contains { $0.segments.contains(index) } }

  /// Whether a segment only goes on with a list or a description.
  private func continues(_ index: Int) -> Bool {
    let segment = segments[index]
    guard segment.opening == .comma, !segment.hasVerb, !segment.hasMention, !isFrame(index),
      !isOtherSubject(index)
    else { return false }
    // "which opened in May, and 20 million for the other": goes on with what stands around it.
    if segments[index - 1].opening == .relative, tokens[segment.tokens.lowerBound].word == "and" {
      return false
    }
    // "It began, and for the others, … it ended": the head of the next clause.
    let head = segment.tokens.prefix(2).map { tokens[$0] }
    return head.count < 2 || !head[0].isOf(.coordinators)
      || !head[1].isOf(.prepositions) || index + 1 == segments.count
  }

  private func isMentionLast(_ index: Int) -> Bool {
    tokens[segments[index].tokens.upperBound - 1].mention != nil
  }

  private func opensWhen(_ index: Int) -> Bool {
    segments[index].opening == .relative && segments[index].hasVerb
      && !segments[index].hasMention && tokens[segments[index].tokens.lowerBound].word == "when"
  }

  /// "It came on 4 August, when an official said …": what happened is in the second part; the first
  /// is told too unless it only points back.
  private func telling(
    first: Int, when: Int, within bounds: ClosedRange<Int>, leavingOut leftOut: Set<Int>
  ) -> Clause {
    var last = when
    while last < bounds.upperBound, segments[last + 1].opening == .complement { last += 1 }
    var clause = clause(of: first...last, leavingOut: leftOut)
    let opener = tokens[segments[first].tokens.lowerBound]
    if opener.isOf(.pronouns) {
      clause.parts = (when...last).map { segments[$0].tokens }
      clause.parts[0] = clause.parts[0].dropFirst()
    }
    return clause
  }

  private func clause(of range: ClosedRange<Int>, leavingOut leftOut: Set<Int>) -> Clause {
    var range = range
    // "said Ann Holt (D-Mich.), “we …”": the brackets belong to what stands before.
    while range.count > 1, segments[range.lowerBound].opening == .bracket,
      !segments[range.lowerBound].hasVerb, !segments[range.lowerBound].hasMention
    { range = range.lowerBound + 1...range.upperBound }
    let opener = segments[range.lowerBound]
    var start = opener.tokens.lowerBound
    let head = tokens[start].word
    if opener.tokens.count > 1,
      tokens[start].isOf(.coordinators) && !isInverted(start)
        || opener.opening == .complement && head == "that"
    {
      start += 1
    }
    var parts = range.filter { !leftOut.contains($0) }.map { segments[$0].tokens }
    parts[0] = start..<parts[0].upperBound
    switch opener.opening {
    case .bracket where tokens[start].isOf(.relatives),
      .hard where tokens[start].isOf(.relatives):
      parts = relative(parts, segment: range.lowerBound)
    case .subordinate, .start, .bracket, .hard:
      let second = parts[0].count > 1 ? tokens[start + 1].word : ""
      if tokens[opener.tokens.lowerBound].isOf(.subordinators) || head == "as" || head == "since",
        second != "of", head != "if",
        parts[0].count > 1, second != "that", !leadsNoun(opener)
      {
        parts[0] = parts[0].dropFirst()
      }
    case .relative: parts = relative(parts, segment: range.lowerBound)
    // "Austria resisted, having been annexed in 1938": with who had been.
    case .gerund where head == "having" && range.lowerBound > 0:
      if let subject = borrowed(from: range.lowerBound - 1, for: start, isListed: false),
        subject.count < 8, !tokens[subject.lowerBound].isOf(.pronouns)
      {
        parts.insert(subject, at: 0)
      }
    case .coordinate where isInverted(opener.tokens.lowerBound): break
    case .coordinate, .complement:
      parts.insert(contentsOf: borrowedSubject(for: start, before: range.lowerBound), at: 0)
    case .comma where ["since", "because", "although"].contains(head) && parts[0].count > 2:
      parts[0] = parts[0].dropFirst()
    default: break
    }
    return Clause(
      tokens: start..<segments[range.upperBound].tokens.upperBound, parts: parts, speaker: nil)
  }
}
