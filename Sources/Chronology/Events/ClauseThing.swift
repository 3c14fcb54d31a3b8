/// A date that belongs to a noun and not to the verb of its clause: "the league condemned the move
/// announced on Monday", "after suffering a loss in 2014", "the book, released on Friday".
///
/// What happened on the day is the noun with its participle; what the rest of the clause tells
/// happened on another.
extension ClauseFinder {
  /// The thing that the date at `place` is of, in the segment `own`, if there is one.
  func thing(at place: Int, in own: Int) -> Clause? {
    guard segments[own].hasVerb else { return aside(at: place, in: own) }
    let words = segments[own].tokens
    let verb = place > 0 && tokens[place - 1].isOf(.datePrepositions) ? place - 2 : place - 1
    if verb > words.lowerBound, let noun = unlinked(verb, in: own) {
      return thing(from: noun, at: place, in: own)
    }
    guard let participle = participle(before: place, in: own) else { return nil }
    guard participle > words.lowerBound else { return trailing(participle, in: own) }
    guard participle > words.lowerBound + 1,
      tokens[participle - 1].isContent || tokens[participle - 1].kind == .number
        || tokens[participle - 1].isOf(.adverbs),
      let noun = noun(before: participle, from: words.lowerBound),
      isObject(noun, of: participle, from: words.lowerBound),
      !Self.movements.contains(tokens[participle].word)
    else { return nil }
    return thing(from: noun.lowerBound, at: place, in: own)
  }

  /// Nouns that stand without an article.
  private static let bareNouns: Set<String> = [
    "data", "evidence", "research", "footage", "video", "legislation", "money", "work", "music",
    "equipment", "information", "material",
  ]

  /// "other measures the board passed last year", "the label he used in May": a relative clause without
  /// its word; where its noun begins. The verb stands right before the date and has no object.
  private func unlinked(_ verb: Int, in own: Int) -> Int? {
    let first = segments[own].tokens.lowerBound
    guard verb > first + 2, tokens[verb].isPast, !tokens[verb].isAuxiliary,
      !tokens[verb].isReporting, segments[own].opening != .relative
    else { return nil }
    var subject = verb
    while subject > first, tokens[subject - 1].isOf(.adverbs) || tokens[subject - 1].word == "first"
    {
      subject -= 1
    }
    if tokens[subject - 1].isOf(.pronouns), !tokens[subject - 1].isOf(.determiners) {
      guard Self.persons.contains(tokens[subject - 1].word) else { return nil }
      subject -= 1
    } else {
      let end = subject
      while subject > first, end - subject < 5, tokens[subject - 1].isContent,
        !tokens[subject - 1].isVerb,
        end == subject || !tokens[end - 1].isCapital
          || tokens[subject - 1].isCapital
      { subject -= 1 }
      guard subject < end else { return nil }
      if subject > first, tokens[subject - 1].isOf(.determiners) {
        subject -= 1
      } else if subject + 1 < end || !tokens[subject].isCapital
        || tokens[subject].word.utf8.count > 5
      {
        return nil  // "its founder Ann Holt"
      }
    }
    guard subject > first, tokens[subject - 1].isContent, !tokens[subject - 1].isCapital,
      !tokens[subject - 1].isVerb, !tokens[subject - 1].isOf(.adverbs),
      let noun = noun(before: subject, from: first), noun.lowerBound >= first
    else { return nil }
    // "In the town the mayor resigned": the phrase only opens the clause.
    guard
      noun.lowerBound != first + 1
        || !tokens[first].isOf([.prepositions, .subordinators, .coordinators])
    else { return nil }
    let hasArticle = tokens[noun.lowerBound].isOf(.determiners)
    let isLed =
      noun.lowerBound > first && tokens[noun.lowerBound - 1].isOf([.prepositions, .coordinators])
    guard hasArticle || isLed && noun.count > 1 || tokens[noun.lowerBound].word == "something"
    else { return nil }
    return noun.lowerBound
  }

  private static let persons: Set<String> = ["he", "she", "we", "they", "i", "you", "it"]

  private func thing(from start: Int, at place: Int, in own: Int) -> Clause {
    let end = segments[own].tokens.upperBound
    let verb = (place + 1..<end).first { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    let last = verb == nil ? end : place + 1
    return Clause(tokens: start..<last, parts: [start..<last], isThing: true)
  }

  /// "announced on Monday", "published in the journal on Monday", "taken by her in 2013": the participle
  /// that the date goes with. An object after it makes it a verb of its own.
  private func participle(before place: Int, in own: Int) -> Int? {
    var at = place - 1
    let first = segments[own].tokens.lowerBound
    while at >= first, place - at < 12 {
      if isParticiple(at) {
        let next = at + 1
        guard
          next == place
            || tokens[next].isOf(.datePrepositions) || tokens[next].word == "by"
            || tokens[next].word == "with",
          at + 2 >= place
            || tokens[next].word != "with" && !Self.states.contains(tokens[at].word),
          !tokens[at].isOf(.intransitives)
        else { return nil }
        return at
      }
      guard
        tokens[at].isWord || tokens[at].kind == .number || tokens[at].kind == .possessive
          || tokens[at].isDuration,
        !tokens[at].isVerb,
        !tokens[at].isOf([.coordinators, .subordinators, .relatives, .gerunds]),
        tokens[at].word != "that", tokens[at].word != "to"
      else { return nil }
      at -= 1
    }
    return nil
  }

  private func isParticiple(_ index: Int) -> Bool {
    tokens[index].isOf([.regularPasts, .irregularParticiples, .participles])
      && !tokens[index].isCapital && !tokens[index].isAuxiliary
  }

  /// The noun right before a participle, with its article.
  private func noun(before participle: Int, from first: Int) -> Range<Int>? {
    var end = participle
    while end > first, tokens[end - 1].isOf(.adverbs) { end -= 1 }
    var start = end
    while start > first, participle - start < 12 {
      let token = tokens[start - 1]
      if token.isOf(.determiners) {
        start -= 1
        break
      }
      guard
        token.kind == .number || token.kind == .possessive || token.word == "of"
          || token.isContent && !ClauseSegmenter.isFinite(at: start - 1, in: tokens)
            && !token.isOf(.adverbs) && (!token.isGerund || isAdjective(start - 1, from: first))
      else { break }
      start -= 1
    }
    // "of the plan approved", not "plan of"
    while start < end, tokens[start].word == "of" || tokens[start].kind == .possessive {
      start += 1
    }
    guard start < end, tokens[end - 1].isContent || tokens[end - 1].kind == .number else {
      return nil
    }
    // "its", "this" alone is no noun; nor is "first" in "was first closed", nor a single "exam".
    guard
      end - start > 1
        || tokens[start].isCapital || tokens[start].word.hasSuffix("s")
        || Self.bareNouns.contains(tokens[start].word)
    else { return nil }
    guard end - start > 1 || !tokens[start].isOf(.determiners) else { return nil }
    return start..<end
  }

  /// "the left-leaning Acme Institute": no verb, right behind its article.
  private func isAdjective(_ gerund: Int, from first: Int) -> Bool {
    gerund > first && tokens[gerund - 1].isOf(.determiners)
  }

  /// Whether the noun is the object of a verb or a preposition before it, so that the participle
  /// describes it. "The firm said profits jumped", "figures showed sales fell": no objects.
  private func isObject(_ noun: Range<Int>, of participle: Int, from first: Int) -> Bool {
    guard noun.lowerBound > first else { return false }
    let hasArticle =
      tokens[noun.lowerBound].isOf(.determiners) || tokens[noun.lowerBound].kind == .number
    var at = noun.lowerBound - 1
    if tokens[at].isOf(.prepositions) {
      // "In a statement released on Monday, it said": what it said is told.
      guard at > first || Self.leads.contains(tokens[at].word) else { return false }
    }
    while at >= first {
      let token = tokens[at]
      if token.isReporting || Self.views.contains(token.word) { return false }
      if token.isOf([.coordinators, .relatives]) || token.word == "that" || token.word == "than" {
        return false
      }
      if ClauseSegmenter.isFinite(at: at, in: tokens) {
        return hasArticle || !token.isAuxiliary && at < noun.lowerBound - 1
          || !token.isAuxiliary && token.isPast
      }
      if token.word == "according" || token.isGerund { return true }
      at -= 1
    }
    // "As the Post reported in May"
    if tokens[first].word == "as", tokens[participle].isReporting { return false }
    // "as part of a drive launched in May", but "after a report published on Monday found"
    return Self.leads.contains(tokens[first].word)
      && !(participle
        + 1..<(segments.first { $0.tokens.contains(participle) }?.tokens.upperBound ?? 0))
        .contains { ClauseSegmenter.isFinite(at: $0, in: tokens) }
  }

  private static let leads: Set<String> = [
    "under", "to", "with", "according", "as", "through", "via", "amid", "despite", "following",
    "after", "like", "unlike", "among", "including",
  ]

  /// ", released on Friday", "— dispossessed in 1948 of their homes —": with the noun before the mark.
  /// Only verbs that want an object: "he moved to Leeds, retired in 1990" goes on with him.
  private func trailing(_ participle: Int, in own: Int) -> Clause? {
    guard own > 0, [.comma, .hard, .bracket].contains(segments[own].opening),
      Self.transitives.contains(tokens[participle].word),
      segments[own - 1].tokens.upperBound + 1 == participle,
      tokens[participle - 1].kind != .semicolon, tokens[participle - 1].kind != .colon
    else { return nil }
    let before = segments[own - 1].tokens
    // "He was charged, tried, released on Friday": a list of what was done to him.
    let verb = before.first { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    // "Refugees—dispossessed in 1948—make up half": the subject, before a dash.
    guard
      verb != nil || tokens[participle - 1].kind == .dash || segments[own - 1].opening == .gerund,
      !isParticiple(before.upperBound - 1),
      let noun = noun(before: before.upperBound, from: before.lowerBound),
      noun.lowerBound > verb ?? -1
    else { return nil }
    let end = segments[own].tokens.upperBound
    return Clause(
      tokens: noun.lowerBound..<end, parts: [noun, participle..<end], isThing: true)
  }

  /// "after suffering a loss in 2014", "following the sale of the mill in May", "before her death in
  /// 1997": of the day is what stands behind the word that joins it.
  private func aside(at place: Int, in own: Int) -> Clause? {
    let words = segments[own].tokens
    let head = words.lowerBound
    guard tokens[head].isOf(.subordinators), Self.joints.contains(tokens[head].word),
      place > head + 2, own > 0, segments[own].opening == .subordinate,
      !tokens[head + 1].isOf([.prepositions, .pronouns]) || tokens[head + 1].isOf(.determiners),
      tokens[head + 1].mention == nil,
      own + 1 == segments.count || segments[own + 1].tokens.lowerBound > words.upperBound
    else { return nil }
    return Clause(
      tokens: head + 1..<words.upperBound, parts: [head + 1..<words.upperBound], isThing: true)
  }

  private static let joints: Set<String> = ["after", "before", "following", "despite", "while"]

  /// Verbs that are active when nothing but a preposition follows them: "profits jumped in May".
  static let movements: Set<String> = [
    "jumped", "dropped", "climbed", "slipped", "surged", "plunged", "tumbled", "soared",
    "increased",
    "decreased", "declined", "rallied", "ended", "started", "began", "opened", "closed", "moved",
    "turned", "passed", "continued", "lasted", "joined", "stopped", "changed", "failed", "agreed",
    "voted", "marched", "played", "married", "landed", "lived", "stayed", "settled", "retired",
    "erupted", "doubled", "tripled", "eased", "recovered", "rebounded", "peaked", "expired",
    "happened", "occurred", "debuted", "premiered", "spoke", "met", "left", "won", "led", "ran",
  ]

  /// Participles of what is so for long, or of what is only thought.
  private static let states: Set<String> = [
    "owned", "based", "named", "called", "known", "located", "situated", "used", "needed", "wanted",
    "loved", "feared", "considered", "titled", "entitled", "dubbed", "involved", "run", "backed",
    "supported", "accused", "suspected", "led", "held", "sought", "employed", "occupied",
    "controlled", "covered", "seen", "represented", "sponsored", "funded",
  ]

  /// Verbs after which a clause may follow without "that".
  private static let views: Set<String> = [
    "knew", "thought", "felt", "hoped", "saw", "learned", "learnt", "heard", "found", "showed",
    "shows", "feared", "meant", "understood", "wished", "discovered", "decided", "realised",
    "realized", "ruled", "agreed", "assumed", "claims", "means", "thinks", "suspected", "concluded",
    "remembered", "doubted", "proved", "ensured", "guessed", "told", "is",
  ]

  /// Pasts that want an object: without one they are participles.
  private static let transitives: Set<String> = [
    "released", "published", "made", "built", "written", "founded", "launched", "set", "signed",
    "established", "created", "introduced", "issued", "unveiled", "announced", "approved", "filed",
    "taken", "formed", "painted", "recorded", "adopted", "passed", "enacted", "dispossessed",
    "scheduled", "slated", "planned", "proposed", "drafted", "obtained", "designed", "installed",
    "floated", "imposed", "conducted", "held", "sent", "produced", "completed", "posted",
    "broadcast",
  ]
}
