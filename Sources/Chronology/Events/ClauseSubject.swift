/// Whom or what a clause speaks of, where its subject stands in another part of the sentence.
extension ClauseFinder {
  /// "Since the landing on 23 August …", "After the raid in May,": a phrase that is no clause.
  func leadsNoun(_ segment: ClauseSegment) -> Bool {
    guard let place = segment.tokens.first(where: { tokens[$0].mention != nil }) else {
      return false
    }
    // "while in May the state sold it"
    if tokens[segment.tokens.lowerBound].isOf(.subordinators),
      ["while", "although", "though", "because", "whereas"]
        .contains(tokens[segment.tokens.lowerBound].word)
    {
      return !segment.hasVerb
    }
    // "After shelling over the weekend sparked fears,": the date parts subject and verb.
    let next = place + 1
    if segment.tokens.contains(next), next + 1 < segment.tokens.upperBound,
      tokens[next].isVerb, !tokens[next].isAuxiliary || !tokens[next + 1].isOf(.determiners)
    {
      return false
    }
    return !(segment.tokens.lowerBound..<place).contains {
      ClauseSegmenter.isFinite(at: $0, in: tokens)
    }
  }

  /// "In a statement released on 5 November, it said": the participle describes the noun.
  func isHeading(_ index: Int) -> Bool {
    let segment = segments[index]
    let words = segment.tokens
    guard segment.opening == .start, words.count > 3, index + 1 < segments.count,
      segments[index + 1].opening == .comma, tokens[words.lowerBound].isOf(.prepositions),
      ["a", "an"].contains(tokens[words.lowerBound + 1].word)
    else { return false }
    let verbs = words.filter { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    guard verbs.count == 1, verbs[0] - words.lowerBound <= 5 else { return false }
    return tokens[verbs[0]].isPast && !tokens[verbs[0]].isAuxiliary
  }

  /// ", the day the offers were due,": says of the date which day it was.
  func namesDay(_ index: Int) -> Bool {
    let start = segments[index].tokens.lowerBound
    return segments[index].tokens.count > 2 && tokens[start].isOf(.determiners)
      && ["day", "month", "year"].contains(tokens[start + 1].word)
      && !tokens[start + 2].isVerb && !tokens[start + 2].isOf(.prepositions)
  }

  /// "merger (M&A) deals were announced": the segment before the bracket that stands in the subject.
  func headOfSplit(_ index: Int) -> Int? {
    let start = segments[index].tokens.lowerBound
    guard segments[index].opening == .comma, segments[index].hasVerb, start > 1,
      tokens[start - 1].kind == .close, tokens[start].isContent, !tokens[start].isVerb,
      !tokens[start].isCapital, !tokens[start].isOf(.adverbs),
      let open = tokens[..<start].lastIndex(where: { $0.kind == .open }), open > 0,
      let head = segments.firstIndex(where: { $0.tokens.upperBound == open }),
      !segments[head].hasVerb, tokens[open - 1].isContent
    else { return nil }
    return head
  }

  /// Whether a segment goes on after what stood between two dashes.
  func isAfterAside(_ index: Int) -> Bool {
    let start = segments[index].tokens.lowerBound
    return segments[index].opening == .hard && tokens[start - 1].kind == .dash
      && tokens[..<(start - 1)].contains { $0.kind == .dash }
  }

  /// "which opened in May" is told with what opened.
  func relative(_ parts: [Range<Int>], segment: Int) -> [Range<Int>] {
    var parts = parts
    let head = tokens[parts[0].lowerBound].word
    guard parts[0].count > 1, tokens[parts[0].lowerBound].isOf(.relatives) || head == "that" else {
      return parts
    }
    let whole = parts
    parts[0] = parts[0].dropFirst()
    guard ["which", "who", "that", "whose"].contains(head), let words = words(before: segment)
    else { return parts }
    // Where no noun is found, what stands before is said as it stands.
    guard let antecedent = antecedent(in: words) else { return [words.suffix(9)] + whole }
    // Spliced only where that makes a sentence: not "the prize they received", "all went",
    // "people left have".
    let next = tokens[parts[0].lowerBound]
    let isWhole =
      head != "whose" && (next.isVerb || next.isOf(.adverbs))
      && !(antecedent.count == 1 && !tokens[antecedent.lowerBound].isContent)
      && !runsOn(whole[0])
    return [antecedent] + (isWhole ? parts : whole)
  }

  /// The words that a relative clause may belong to: those before it, without what stands between
  /// brackets or dashes and says nothing by itself.
  private func words(before segment: Int) -> Range<Int>? {
    var at = segments[segment].tokens.lowerBound - 1
    while at >= 0 {
      switch tokens[at].kind {
      case .close:
        guard let open = tokens[..<at].lastIndex(where: { $0.kind == .open }) else { return nil }
        at = open - 1
      case .dash:
        let start = tokens[..<at].lastIndex { $0.kind == .dash }
        let isAside = start.map { start in
          !(start + 1..<at).contains { ClauseSegmenter.isFinite(at: $0, in: tokens) }
        }
        at = (isAside == true ? start ?? at : at) - 1
      case .comma, .open, .semicolon, .colon: at -= 1
      case .number where tokens.isAge(at: at): at -= 1
      default:
        let own = segments.last { $0.tokens.contains(at) }
        return own.map { $0.tokens.lowerBound..<at + 1 }
      }
    }
    return nil
  }

  /// Whether a second verb follows in a relative clause without a word to join it: it is the verb
  /// of what the clause describes.
  private func runsOn(_ range: Range<Int>) -> Bool {
    let verbs = range.filter { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    for (one, other) in zip(verbs, verbs.dropFirst()) {
      // "that may have carried them was found"
      let isNext = other == one + 2 && !tokens[one].isAuxiliary && tokens[other].isOf(.formsOfBe)
      guard other > one + 2 || isNext else { continue }
      let between = one + 1..<other
      if !between.contains(where: {
        tokens[$0].isOf(.coordinators) || tokens[$0].word == "that"
          || ["he", "she", "they", "we", "i"].contains(tokens[$0].word)
      }) {
        return true
      }
    }
    return false
  }

  /// The last noun with its words, "of" phrases included.
  private func antecedent(in range: Range<Int>) -> Range<Int>? {
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 12 {
      let token = tokens[start - 1]
      guard token.isWord || token.kind == .number || token.kind == .possessive else { break }
      if ClauseSegmenter.isFinite(at: start - 1, in: tokens) && !describes(start - 1, in: range)
        || token.isAuxiliary
      {
        break
      }
      // "in front of the school, which"
      if token.word == "front", start > 1, tokens[start - 2].word == "in" {
        return start + 1 < range.upperBound ? start + 1..<range.upperBound : nil
      }
      if token.isOf(.prepositions), token.word != "of" { break }
      if token.isOf(.coordinators) {
        // "Shadow and Bone, which" is one name.
        let isName =
          start < range.upperBound && tokens[start].isCapital
          && start - 2 >= range.lowerBound && tokens[start - 2].isCapital
        guard isName else { break }
      }
      start -= 1
      if token.isOf(.determiners), start > range.lowerBound,
        tokens[start - 1].word != "of"
      {
        break
      }
    }
    // "months of talks that collapsed": the months are a length.
    if start < range.upperBound, tokens[start].word == "of" { start += 1 }
    // "this year’s prize, which": what owns it is said too.
    if start < range.upperBound, tokens[start].kind == .possessive, start > range.lowerBound {
      start -= 1
    }
    // "to reduce migration, which": the verb is not of the noun.
    if start > range.lowerBound, tokens[start - 1].word == "to", start + 1 < range.upperBound,
      tokens[start].isContent, !tokens[start].isCapital
    {
      start += 1
      if tokens[start - 1].isOf(.adverbs), start + 1 < range.upperBound { start += 1 }
    }
    guard start < range.upperBound else { return nil }
    return place(start..<range.upperBound, within: range) ?? start..<range.upperBound
  }

  /// "is based on its Blue Moon uncrewed vehicle, which": the participle before a noun is no verb where
  /// another stands before it and an article between them.
  private func describes(_ participle: Int, in range: Range<Int>) -> Bool {
    guard tokens[participle].isOf(.endInEd), !tokens[participle].isAuxiliary,
      let verb = range.first(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) }),
      verb < participle
    else { return false }
    return (verb + 1..<participle).suffix(5).contains { tokens[$0].isOf(.determiners) }
      && tokens[participle - 1].isContent
  }

  /// "the mast at Ness, which", "a man in Leeds, who", "a tax on beer that": the thing, not the
  /// bare noun or name after the preposition.
  private func place(_ name: Range<Int>, within range: Range<Int>) -> Range<Int>? {
    guard name.count <= 3, name.allSatisfy({ tokens[$0].isContent }),
      name.lowerBound > range.lowerBound + 1,
      ["in", "at", "near", "on", "for"].contains(tokens[name.lowerBound - 1].word)
    else { return nil }
    var start = name.lowerBound - 1
    while start > range.lowerBound, name.lowerBound - start < 7 {
      let token = tokens[start - 1]
      if token.isOf(.determiners) { return start - 1..<name.upperBound }
      guard token.isContent, !ClauseSegmenter.isFinite(at: start - 1, in: tokens) else {
        return nil
      }
      start -= 1
    }
    return nil
  }

  /// The subject of "… and was freed on Tuesday", from the clause before; with its auxiliary where
  /// both are passive: "was arrested … and charged".
  func borrowedSubject(for start: Int, before index: Int) -> [Range<Int>] {
    guard segments[index].opening == .coordinate, index > 0 else { return [] }
    // "and September would do": the date itself is the subject.
    guard tokens[start].mention == nil || !isVerb(start + 1) else { return [] }
    guard let head = verbHead(from: start), tokens[head].isVerb else { return [] }
    var left = index - 1
    if segments[left].opening == .relative, segments[left].hasVerb,
      segments[left].tokens.upperBound == segments[index].tokens.lowerBound
    {
      return subjectOfRelative(left, for: head)
    }
    while left > 0,
      lacksSubject(left) || isParenthesis(left) || isDistance(left)
        || segments[left].opening == .subordinate
          && (!segments[left].hasVerb || isClosed(left, before: index))
    { left -= 1 }
    if !segments[left].hasVerb, left < index - 1 {
      // "A government, formed in May, … and was brought down": the noun stands alone.
      let words = segments[left].tokens
      if tokens[words.lowerBound].isOf(.pronouns) {
        return [words.lowerBound..<words.lowerBound + 1]
      }
      // "Doyle, elected in 2012 and re-elected in 2016, lost": no verb of hers.
      if index + 1 < segments.count, lacksSubject(index - 1), lacksSubject(index + 1),
        tokens[head].isOf(.endInEd), tokens[words.upperBound].kind == .comma
      {
        return [words.lowerBound..<words.upperBound + 1]
      }
      let hasName = words.contains { tokens[$0].isContent }
      return hasName && !words.contains { tokens[$0].mention != nil } ? [words] : []
    }
    // "ruled that he could stay and set a day" goes on with who ruled, unless a list goes on with
    // what was ruled: "heard that Jones met her, wrote to her and robbed her".
    let isListed = (left + 1..<index).contains { segments[$0].hasVerb && lacksSubject($0) }
    return borrowed(from: left, for: start, isListed: isListed).map { [$0] } ?? []
  }

  /// ", a day after the House did,": only says when.
  private func isDistance(_ index: Int) -> Bool {
    segments[index].opening == .comma && isSpan(index)
      && tokens[segments[index].tokens.lowerBound].isDuration
  }

  /// "was adjourned because a juror fell ill, and resumed": the comma ends what depends on the verb.
  private func isClosed(_ left: Int, before index: Int) -> Bool {
    let end = segments[left].tokens.upperBound
    return left > 0 && left == index - 1 && !segments[left].hasMention
      && end < segments[index].tokens.lowerBound && tokens[end].kind == .comma
      && tokens[segments[left - 1].tokens.upperBound - 1].kind != .comma
      && segments[left - 1].tokens.upperBound == segments[left].tokens.lowerBound
  }

  private func isVerb(_ index: Int) -> Bool { index < tokens.count && tokens[index].isVerb }

  /// The first token that is no adverb and no date.
  private func verbHead(from start: Int) -> Int? {
    tokens[start...].indices.first {
      !tokens[$0].isOf(.adverbs) && tokens[$0].mention == nil && tokens[$0].kind != .comma
        && !isBeforeMention($0) && !tokens[$0].isOf(.coordinators)
    }
  }

  /// "whose craft has been circling | and is to land": the craft. "who was elected | and re-elected":
  /// with the auxiliary.
  private func subjectOfRelative(_ index: Int, for head: Int) -> [Range<Int>] {
    let range = segments[index].tokens
    guard let verb = range.first(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) }) else {
      return []
    }
    if verb > range.lowerBound + 1 {
      return [range.lowerBound + 1..<(isPassive(verb, head) ? verb + 1 : verb)]
    }
    guard let words = words(before: index), let antecedent = antecedent(in: words) else {
      return []
    }
    return isPassive(verb, head) ? [antecedent, verb..<verb + 1] : [antecedent]
  }

  /// "It has a pump, installed last Thursday by volunteers": what was installed stands before the comma.
  func describedObject(of participle: Int, in left: Int) -> Range<Int>? {
    let head = tokens[participle]
    guard head.isOf(.endInEd), head.isPast, !head.isAuxiliary, !hasObject(participle) else {
      return nil
    }
    var next = participle + 1
    while next < tokens.count, next < participle + 4,
      tokens[next].mention != nil || tokens[next].isOf(.datePrepositions)
    { next += 1 }
    guard next < tokens.count, tokens[next].word == "by",
      let object = antecedent(in: segments[left].tokens), object.count > 1,
      tokens[object.lowerBound].isOf(.determiners)
    else { return nil }
    return object
  }

  /// The subject of a segment, for the verb after `start`.
  func borrowed(from left: Int, for start: Int, isListed: Bool = true) -> Range<Int>? {
    guard let place = verbHead(from: start) else { return nil }
    let words = segments[left].tokens
    let range = isListed ? lastSaying(in: words) : words
    guard let verb = range.first(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) }),
      verb > range.lowerBound
    else { return nil }
    var lower = range.lowerBound
    if tokens[lower].isOf(.coordinators)
      || tokens[lower].isOf(.subordinators) || tokens[lower].word == "that"
    {
      lower += 1
    }
    let end = isPassive(verb, place) ? verb + 1 : verb
    return lower < end ? lower..<end : nil
  }

  /// What a clause says was heard or ruled, where it says so.
  private func lastSaying(in range: Range<Int>) -> Range<Int> {
    guard
      let that = range.last(where: { tokens[$0].word == "that" }), that > range.lowerBound,
      that + 1 < range.upperBound, !tokens[that + 1].isVerb,
      tokens[that - 1].isVerb || tokens[that - 1].mention != nil || tokens[that - 1].isReporting,
      (that + 1..<range.upperBound).contains(where: {
        ClauseSegmenter.isFinite(at: $0, in: tokens)
      })
    else { return range }
    return that + 1..<range.upperBound
  }

  /// Whether the verb at `place` is a passive of the auxiliary at `verb`: "was arrested … and charged".
  private func isPassive(_ verb: Int, _ place: Int) -> Bool {
    let head = tokens[place]
    // "He was born in Cork and moved to London"
    if tokens[verb + 1].word == "born", Self.movements.contains(head.word) { return false }
    return tokens[verb].isOf(.formsOfBe) && head.isPast
      && (head.isOf(.endInEd) && !head.isOf(.intransitives)
        || head.isOf(.irregularParticiples) && !isContent(place + 1))
      && !hasObject(place)
  }

  private func isContent(_ index: Int) -> Bool { index < tokens.count && tokens[index].isContent }

  private func hasObject(_ verb: Int) -> Bool {
    guard verb + 1 < tokens.count else { return false }
    let next = tokens[verb + 1]
    return next.isOf(.determiners) || next.isPossessive || next.kind == .number
  }
}
