/// The parts of a sentence that say who said the rest: "The mayor said on Tuesday that …", "…, the
/// mayor said", "according to the mayor, …".
struct SpeechFrame {
  /// The frame's own segments.
  let segments: ClosedRange<Int>
  /// The segments that hold what was said; the frame's own may lie between them.
  let said: ClosedRange<Int>
  /// The tokens that name the speaker.
  let speaker: Range<Int>?
}

/// Finds the frames of reported speech among the segments of a sentence.
struct SpeechFrames {
  let tokens: [ClauseToken]
  let segments: [ClauseSegment]

  /// The frames in order.
  func frames() -> [SpeechFrame] {
    var found: [SpeechFrame] = []
    var free = 0
    var index = 0
    while index < segments.count {
      if let frame = headed(at: index) ?? leading(at: index, from: free) {
        // What is said within what is said belongs to both.
        if segments[frame.segments.lowerBound].opening != .complement {
          end(&found, before: frame.segments.lowerBound)
        }
        found.append(frame)
        free = index + 1
      } else if let frame = trailing(at: index, from: free) {
        if frame.said.lowerBound < free { end(&found, before: frame.segments.lowerBound) }
        found.append(frame)
        free = index + 1
      }
      index += 1
    }
    return found
  }

  /// Ends what the last frame holds where another begins.
  private func end(_ found: inout [SpeechFrame], before segment: Int) {
    guard let last = found.last, last.said.upperBound >= segment else { return }
    found[found.count - 1] = SpeechFrame(
      segments: last.segments,
      said: last.said.lowerBound...max(last.said.lowerBound, segment - 1), speaker: last.speaker)
  }

  /// "Strand: “I have asked …”", "Strand: We have asked …": the name of the speaker and a colon.
  private func headed(at index: Int) -> SpeechFrame? {
    guard index == 0, segments.count > 1, segments[1].opening == .hard else { return nil }
    let name = segments[0].tokens
    let next = segments[1].tokens.lowerBound
    guard name.upperBound < next, tokens[name.upperBound].kind == .colon, name.count <= 5,
      tokens[next].kind == .quoteOpen || ["i", "we"].contains(tokens[next].word)
        || Self.offices.contains(tokens[name.lowerBound].word),
      name.allSatisfy({ tokens[$0].isWord && tokens[$0].isCapital })
    else { return nil }
    return SpeechFrame(segments: 0...0, said: 1...segments.count - 1, speaker: name)
  }

  /// The segment with which a quotation begins that closes right before a segment.
  private func quotation(before segment: Int) -> Int? {
    let first = segments[segment].tokens.lowerBound
    guard first > 0, tokens[first - 1].kind == .quoteClose else { return nil }
    var index = segment - 1
    while index >= 0, segment - index < 12 {
      if segments[index].tokens.contains(where: { tokens[$0].kind == .quoteOpen }) { return index }
      index -= 1
    }
    return nil
  }

  /// "The mayor said on Tuesday" before its complement or a quotation.
  private func leading(at index: Int, from free: Int) -> SpeechFrame? {
    guard index + 1 < segments.count, let verb = sayingVerb(in: segments[index]) else { return nil }
    let next = segments[index + 1]
    let quotes =
      tokens[next.tokens.lowerBound].kind == .quoteOpen && next.opening != .bracket
    guard next.opening == .complement || quotes else { return nil }
    var first = index
    while first > free, !segments[first - 1].hasVerb, segments[first].opening == .comma,
      !isCircumstance(first - 1)
    { first -= 1 }
    // "Mayor Tedesco, who lost his race, had promised": the subject stands before what describes it.
    // "Smith, who was elected in 2012 and re-elected in 2016, said"
    var described = index - 1
    while described > free, index - described < 4,
      segments[described].opening == .coordinate
        || segments[described].opening == .subordinate
          && segments[described - 1].tokens.upperBound == segments[described].tokens.lowerBound
    { described -= 1 }
    let isDescribed =
      first == index && described > free && segments[index].opening == .comma
      && tokens[segments[index].tokens.lowerBound].isVerb
      && segments[described].opening == .relative
    if isDescribed {
      first = described - 1
      while first > free, !segments[first - 1].hasVerb, segments[first].opening == .comma {
        first -= 1
      }
    }
    let opening = quotes ? quotation(before: first) ?? index + 1 : index + 1
    return SpeechFrame(
      segments: first...index, said: opening...lastSaid(after: index),
      speaker: subject(of: verb, in: segments[index].tokens)
        ?? (isDescribed
          ? subject(
            of: segments[described - 1].tokens.upperBound,
            in: segments[first].tokens.lowerBound..<segments[described - 1].tokens.upperBound)
          : farSubject(of: index, from: first)))
  }

  /// The last segment of what was said: a semicolon ends it, unless it stands in a quotation.
  private func lastSaid(after index: Int) -> Int {
    var isQuoted = false
    for next in index + 1..<segments.count {
      let words = segments[next].tokens
      if next > index + 1, segments[next].opening == .hard, !isQuoted,
        tokens[words.lowerBound - 1].kind == .semicolon
      {
        return next - 1
      }
      // "said it changed nothing, while the League condemned it": another speaks.
      if next > index + 1, segments[next].opening == .subordinate, !isQuoted,
        ["while", "whereas"].contains(tokens[words.lowerBound].word),
        words.lowerBound > 0, tokens[words.lowerBound - 1].kind == .comma
      {
        return next - 1
      }
      // "Koster, who had said that he would wait, went": what was said ends with the clause.
      if next > index + 1, segments[index].opening == .relative, !isQuoted,
        segments[next].opening == .comma,
        ClauseSegmenter.isFinite(at: words.lowerBound, in: tokens)
      {
        return next - 1
      }
      for token in tokens[words] {
        if token.kind == .quoteOpen { isQuoted = true }
        if token.kind == .quoteClose { isQuoted = false }
      }
    }
    return segments.count - 1
  }

  /// "A spokesman, Li Shen, told …": the subject stands before a comma.
  private func farSubject(of index: Int, from first: Int) -> Range<Int>? {
    var first = first
    // "Asked about the bridge, Ana Bell, the mayor, said": how she came to say it is no name.
    while first < index, opensWithParticiple(first) { first += 1 }
    guard first < index else { return nil }
    let named = subject(
      of: segments[index - 1].tokens.upperBound,
      in: segments[first].tokens.lowerBound..<segments[index - 1].tokens.upperBound)
    return named.map { $0.lowerBound..<segments[index - 1].tokens.upperBound }
  }

  /// "As states race to cash in, the governor announced": no part of the act of saying.
  private func isCircumstance(_ segment: Int) -> Bool {
    let words = segments[segment].tokens
    guard words.count > 3 else { return false }
    let head = tokens[words.lowerBound]
    if head.word == "as" || head.word == "while" || head.isOf(.gerunds) { return true }
    return !segments[segment].hasMention
      && (head.word == "following" || head.word == "despite" || head.word == "amid")
  }

  private func opensWithParticiple(_ segment: Int) -> Bool {
    let head = tokens[segments[segment].tokens.lowerBound]
    return head.isOf([.gerunds, .regularPasts])
  }

  /// "…, the mayor said on Tuesday", "…, said the mayor", "according to the mayor".
  private func trailing(at index: Int, from free: Int) -> SpeechFrame? {
    let segment = segments[index]
    guard let head = segment.tokens.first.map({ tokens[$0] }) else { return nil }
    var start = quotation(before: index).map { min($0, free) } ?? free
    // "He was freed, and on 9 May, his lawyer said, he left": of what came before nothing is said.
    if index > free, segments[index - 1].opening == .coordinate, !segments[index - 1].hasVerb,
      index + 1 < segments.count
    {
      start = index - 1
    }
    let others = index == 0 ? (1, segments.count - 1) : (start, segments.count - 1)
    if head.word == "according", segment.tokens.count > 2, others.0 <= others.1 {
      return SpeechFrame(
        segments: index...index, said: others.0...others.1,
        speaker: name(from: segment.tokens.lowerBound + 2, to: segment.tokens.upperBound))
    }
    guard index > free, segment.opening == .comma, let verb = sayingVerb(in: segment) else {
      return nil
    }
    let after = verb + 1 < segment.tokens.upperBound ? tokens[verb + 1] : nil
    if verb == segment.tokens.lowerBound {
      if let named = described(at: index, from: free) { return named }
      guard let after, after.isWord, after.word != "that",
        Self.inverted.contains(tokens[verb].word),
        !after.isOf(.prepositions)
      else { return nil }
      return SpeechFrame(
        segments: index...lastOfFrame(index), said: start...segments.count - 1,
        speaker: name(from: verb + 1, to: segment.tokens.upperBound))
    }
    guard verb - segment.tokens.lowerBound <= 12 else { return nil }
    if let after, after.mention == nil, !after.isOf(.prepositions),
      tokens[verb].word != "told", after.kind != .stop, !after.isOf(.adverbs)
    {
      return nil
    }
    return SpeechFrame(
      segments: index...index, said: start...segments.count - 1,
      speaker: subject(of: verb, in: segment.tokens))
  }

  /// "…, said Ann Holt (Hull), the head of the panel, during a hearing last week.": all that follows.
  private func lastOfFrame(_ index: Int) -> Int {
    let rest = segments[(index + 1)...]
    let isPlain = rest.allSatisfy { !$0.hasVerb && [.comma, .bracket].contains($0.opening) }
    return isPlain && rest.count < 5 ? segments.count - 1 : index
  }

  /// "told the Post": whom.
  private func isToldOnly(_ verb: Int, to end: Int) -> Bool {
    guard tokens[verb].word == "told" else { return false }
    var at = verb + 1
    while at < end, at - verb < 5,
      tokens[at].isContent && !tokens[at].isVerb
        || tokens[at].isOf([.determiners, .pronouns])
    { at += 1 }
    guard at > verb + 1 else { return false }
    return at == end || tokens[at].mention != nil || tokens[at].kind == .stop
      || tokens[at].isOf([.datePrepositions, .prepositions])
  }

  /// "…, the chairman, Alan Pike, said on Sunday": a name in two parts before its verb.
  private func described(at index: Int, from free: Int) -> SpeechFrame? {
    let first = index - 2
    guard first > free,
      segments[first...index].allSatisfy({ $0.opening == .comma }),
      segments[first..<index].allSatisfy({ !$0.hasVerb && !$0.hasMention })
    else { return nil }
    let verb = segments[index].tokens.lowerBound
    if verb + 1 < segments[index].tokens.upperBound {
      let after = tokens[verb + 1]
      guard
        after.mention != nil || after.isOf(.datePrepositions) || after.kind == .stop
          || isToldOnly(verb, to: segments[index].tokens.upperBound)
      else { return nil }
    }
    return SpeechFrame(
      segments: first...index, said: free...segments.count - 1,
      speaker: segments[first].tokens.lowerBound..<segments[index - 1].tokens.upperBound)
  }

  /// The verb of saying that is the segment's first verb, auxiliaries aside.
  private func sayingVerb(in segment: ClauseSegment) -> Int? {
    for index in segment.tokens {
      let token = tokens[index]
      if token.isReporting, ClauseSegmenter.isFinite(at: index, in: tokens) { return index }
      if token.isAuxiliary, token.isOf(.formsOfBe) { return nil }
      if !token.isAuxiliary, ClauseSegmenter.isFinite(at: index, in: tokens) { return nil }
    }
    return nil
  }

  /// With what a speaker before a colon is announced: "Mayor Bell: The bridge fell".
  private static let offices: Set<String> = [
    "mayor", "minister", "president", "governor", "senator", "police", "officials", "judge",
    "chancellor", "premier", "councillor", "professor", "union", "army", "court", "report", "study",
  ]

  /// Verbs that may stand before their subject: "…, said the mayor".
  private static let inverted: Set<String> = [
    "said", "says", "added", "adds", "wrote", "writes", "explained", "explains", "replied",
    "recalled", "recalls", "noted", "warned", "insisted", "argued", "tweeted",
  ]

  /// What may stand between a subject and its verb.
  private static let adverbs: Set<String> = [
    "also", "later", "then", "first", "already", "just", "now", "again", "once", "even", "earlier",
  ]

  /// The words before a verb that name its subject.
  private func subject(of verb: Int, in range: Range<Int>) -> Range<Int>? {
    var end = verb
    while end > range.lowerBound,
      tokens[end - 1].isAuxiliary || tokens[end - 1].isOf(.adverbs)
        || Self.adverbs.contains(tokens[end - 1].word)
    { end -= 1 }
    var start = range.lowerBound
    // "in which he said"
    if start + 1 < end, tokens[start].isOf(.prepositions), tokens[start + 1].isOf(.relatives) {
      start += 2
    }
    while start < end,
      tokens[start].isOf(.connectives)
        || tokens[start].isOf(.relatives)
        || tokens[start].isOf(.subordinators) || tokens[start].word == "that"
        || tokens[start].mention != nil || tokens[start].kind == .quoteOpen
        || (tokens[start].isOf(.datePrepositions) && start + 1 < end
          && tokens[start + 1].mention != nil)
    { start += 1 }
    return start < end ? start..<min(end, start + 12) : nil
  }

  /// The words of a name: up to a date, or a preposition other than "of" and "for".
  private func name(from start: Int, to end: Int) -> Range<Int>? {
    var at = start
    while at < end,
      tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .other
        // "Mr. Holt", "the U.S. Attorney"
        || tokens[at].kind == .stop && at > start && at + 1 < end && tokens[at + 1].isWord,
      !["on", "in", "at", "to", "during", "who", "that"].contains(tokens[at].word), at - start < 12
    { at += 1 }
    // "according to a study published on Monday"
    if at < end, at - start > 2, tokens[at - 1].isPast, tokens[at - 1].isOf(.endInEd) { at -= 1 }
    return at > start ? start..<at : nil
  }
}
