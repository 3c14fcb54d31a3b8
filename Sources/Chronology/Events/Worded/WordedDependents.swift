/// The clauses that lean on another: those that depend on it, tell of a noun in it, or share its
/// subject.
extension WordedClauses {
  /// "nachdem am Montag ein Hang abgerutscht war": with its word in German, where the verb is last.
  func dependent(_ own: Int, at place: Int) -> Telling {
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
    // "Según informó la policía el lunes, …": what was said comes next.
    if own == 0, own + 1 < segments.count, !words.putsVerbSecond,
      tokens[range.lowerBound].isOf(.sources)
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
  func relative(_ own: Int, at place: Int) -> Telling {
    let range = segments[own].tokens
    guard own > 0 else { return main(own, at: place) }
    let noun = nounBefore(range.lowerBound)
    // Without a noun that it tells of, what stands before it.
    guard !noun.isEmpty else {
      let first = segments[mainUnit(own - 1)[0]].tokens.lowerBound
      // "Lo que ocurrió el lunes | no está claro"
      let goesOn = own + 1 < segments.count && segments[own + 1].opening == .resumed
      let end = segments[goesOn ? own + 1 : own].tokens.upperBound
      return Telling(
        tokens: first..<end, kept: label(Array(first..<end), without: place))
    }
    let mark =
      words.putsVerbSecond || noun.upperBound < range.lowerBound ? [range.lowerBound - 1] : []
    let kept = Array(noun) + mark + Array(range)
    return Telling(
      tokens: noun.lowerBound..<range.upperBound, kept: label(kept, without: place))
  }

  /// ", 1932 in Kiel gebaut,", ", construida en 1887,": with the noun that it describes, before any verb.
  func described(_ own: Int, at place: Int) -> Telling? {
    let range = segments[own].tokens
    guard own > 0, own + 1 < segments.count, segments[own].opening == .comma,
      segments[own].verb == nil, segments[own - 1].verb == nil, segments[own - 1].opening == .hard,
      segments[own + 1].opening == .comma, segments[own + 1].verb != nil,
      words.putsVerbSecond
        ? WordedSegmenter(tokens, words).isParticiple(range.upperBound - 1)
        : tokens[range.lowerBound].isOf(.participles)
    else { return nil }
    let noun = nounBefore(range.lowerBound)
    guard !noun.isEmpty else { return nil }
    let rest = label(Array(range), without: place)
    // "gebaut", "1887 gebaut und 1950 erweitert": nothing without its dates.
    let isWhole = rest.count > 1 && !rest.contains { tokens[$0].isOf(.coordinators) }
    let kept = Array(noun) + [range.lowerBound - 1] + (isWhole ? rest : Array(range))
    return Telling(tokens: noun.lowerBound..<range.upperBound, kept: kept)
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

  /// "… und am Dienstag freigelassen": with the subject, and the auxiliary if its verb has none.
  func joined(_ own: Int, at place: Int) -> Telling {
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
      // "wurde 1932 gebaut | und 1988 erweitert": no verb of its own.
      if let shape, tokens[shape.verb].isAuxiliary, verb > first, endsAsParticiple(verb, in: range)
      {
        return Telling(tokens: range, kept: shape.subject + [shape.verb] + kept)
      }
      // "kam in die Kinos | und gewann 2004 drei Oscars": right behind "und" the subject is shared.
      if verb == first, let shape { return Telling(tokens: range, kept: shape.subject + kept) }
      if verb != kept.first {
        if let turned = VerbSecond(tokens: tokens, words: words).turned(kept) { kept = turned }
        return Telling(tokens: range, kept: kept)
      }
      // "und am Dienstag brach der Damm": its own subject, or that of the first.
      if let turned = VerbSecond(tokens: tokens, words: words).turned(kept) {
        return Telling(tokens: range, kept: turned)
      }
      if let shape { kept = shape.subject + kept }
    } else if segments[own].verb != nil {
      // "y lo reanudará", "y no volvió"
      let leads =
        kept.count > 1 && kept[1] == segments[own].verb
        && (tokens[kept[0]].isOf([.negations, .articles]) || tokens[kept[0]].isOf(.pronouns))
      if kept.first == segments[own].verb || leads, let shape { kept = shape.subject + kept }
    } else if let shape {
      kept = shape.subject + [shape.verb] + kept
    }
    return Telling(tokens: range, kept: kept)
  }

  /// Whether a verb that may be a present form is the last word and so a participle: "erweitert".
  private func endsAsParticiple(_ verb: Int, in range: Range<Int>) -> Bool {
    let token = tokens[verb]
    return token.word.hasSuffix("t") && !token.isAuxiliary
      && !(verb + 1..<range.upperBound).contains { tokens[$0].isWord || tokens[$0].mention != nil }
  }

  /// The subject and the verb of the main clause that a segment belongs to.
  func subjectAndVerb(_ index: Int) -> (subject: [Int], verb: Int)? {
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
}
