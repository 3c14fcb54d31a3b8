import Articles

/// Judges one mention by the words around it, in a language that has `ClauseWords`.
///
/// Asks less than `StandingJudge` does of English: what stands before the date decides.
struct WordedStanding {
  let tokens: [ClauseToken]
  /// The mention's token.
  let place: Int
  let mention: DateMention
  /// The mention's own words in small letters, with their groups.
  let said: [(word: String, groups: EventGroups)]
  /// Whether every noun begins with a capital.
  let hasCapitalNouns: Bool

  /// The first rule that has an opinion decides; what is left over is an occurrence.
  var standing: MentionStanding {
    if mention.kind == .duration || mention.kind == .set || isVague { return .bound }
    return asDenied ?? asParenthesis ?? asBound ?? asThing ?? asComparison ?? asPurpose ?? asName
      ?? .occurrence
  }

  /// "kürzlich", "ahora": a reference without a day.
  private var isVague: Bool {
    mention.value.hasSuffix("_REF")
      && (mention.when.interval?.length != 1 || mention.value == "PRESENT_REF")
  }

  private func token(_ offset: Int) -> ClauseToken? {
    let index = place + offset
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func isOf(_ group: EventGroups, _ offset: Int) -> Bool {
    token(offset)?.isOf(group) == true
  }

  private var isPrecise: Bool { mention.when.precision <= .day }

  private var named: MentionStanding { isPrecise ? .namedDay : .namedThing }

  /// How far before the date stands the word that leads it: past articles, stressing words and
  /// "Anfang", "finales de".
  private var lead: Int {
    var offset = -1
    while offset > -6, let before = token(offset), before.isWord,
      before.isOf([.determiners, .particles, .partsOfTime])
        || before.isOf(.origins) && isOf(.partsOfTime, offset - 1)
        || before.isOf(.prepositions) && isOf(.bounds, offset - 1)
    { offset -= 1 }
    return offset
  }

  /// "nicht am Montag": nothing is said to happen then.
  private var asDenied: MentionStanding? {
    let verb = isOf(.datePrepositions, -1) ? -2 : -1
    return isOf(.negations, verb) || isOf(.formsOfBe, verb) && isOf(.negations, verb - 1)
      ? .bound : nil
  }

  /// "(1927–2014)": the years of a life, a book or a law.
  private var asParenthesis: MentionStanding? {
    guard mention.when.precision >= .year || mention.when.precision == .range else { return nil }
    var (first, last) = (place, place)
    while first > 0, isDateOrDash(first - 1) { first -= 1 }
    while last + 1 < tokens.count, isDateOrDash(last + 1) { last += 1 }
    guard first > 0, tokens[first - 1].kind == .open, last + 1 < tokens.count else { return nil }
    return [.close, .colon, .comma].contains(tokens[last + 1].kind) ? .namedThing : nil
  }

  private func isDateOrDash(_ index: Int) -> Bool {
    tokens[index].mention != nil || [.dash, .other].contains(tokens[index].kind)
  }

  /// "seit November", "hasta el 3 de mayo", "vor 1979"; but "soll bis Freitag fertig sein".
  private var asBound: MentionStanding? {
    if mention.when.precision == .range { return nil }
    if let first = said.first, first.groups.contains(.bounds) { return .bound }
    let leader = lead
    // "antes del lunes", "a partir de 1990": the word before the preposition.
    if isOf(.origins, leader), isOf(.edges, leader - 1) {
      return isOf(.prepositions, leader - 2) && isPrecise ? nil : .bound
    }
    guard let before = token(leader), before.isWord else { return nil }
    if before.isOf(.bounds) {
      // "abrirá desde junio": it begins then.
      let begins = before.isOf(.onsets) && clause.contains { tokens[$0].isOf(.futures) }
      return begins || isDeadline(leader) || isFirstThen(leader) ? nil : .bound
    }
    if before.isOf(.borders), mention.when.precision != .time { return .bound }
    // "ab 1600 werden": from then on.
    if isInBound { return .bound }
    return before.isOf(.onsets) && mention.when.precision >= .year ? .bound : nil
  }

  /// "seit der Ankündigung am 28. Januar": the date is the bound's own.
  private var isInBound: Bool {
    guard isOf([.datePrepositions, .origins], -1) || isOf(.determiners, -1) || isNoun(-1) else {
      return false
    }
    for offset in 2...7 {
      guard let before = token(-offset), before.isWord, !before.isVerb || before.isCapital else {
        return false
      }
      if before.isOf(.bounds) { return offset > 2 }
    }
    return false
  }

  /// "no abrió hasta el viernes": it happened then; of what is to come it is only a bound. German says "erst am Freitag".
  private func isFirstThen(_ leader: Int) -> Bool {
    guard !hasCapitalNouns, !isOf(.onsets, leader), said.first?.groups.contains(.deictics) != true
    else { return false }
    let words = clause.lowerBound..<place + leader
    guard let negation = words.first(where: { tokens[$0].isOf(.negations) }) else { return false }
    // "no se publicó"
    let verb = tokens[(negation + 1)...].first { !$0.isOf([.reflexives, .pronouns]) }
    return verb?.isVerb == true && verb?.isOf(.futures) == false
  }

  /// Whether something is to be done by the end that the date is: not with "seit".
  private func isDeadline(_ leader: Int) -> Bool {
    guard !isOf(.onsets, leader) else { return false }
    for index in clause where tokens[index].isOf(.deadlines) {
      // "soll bis Montag gesperrt bleiben", "dauern", "permanecerá": it goes on till then.
      return !clause.contains { tokens[$0].isOf(.lasting) }
    }
    return false
  }

  /// The tokens around the date up to the next marks.
  private var clause: Range<Int> {
    func isMark(_ token: ClauseToken) -> Bool {
      [.comma, .semicolon, .colon, .dash, .stop, .open, .close].contains(token.kind)
    }
    let first = tokens[..<place].lastIndex(where: isMark).map { $0 + 1 } ?? 0
    let last = tokens[place...].firstIndex(where: isMark) ?? tokens.count
    return first..<last
  }

  /// "Der Winter war lang", "ein Sonntag im März", "das Wochenende": a time that is spoken of.
  private var asThing: MentionStanding? {
    if isOf(.indefinites, -1) { return .bound }
    guard let last = said.last, last.groups.contains(.partsOfTime), said.count <= 2,
      // "Der Kanzler reist morgen ab": no morning.
      said.count > 1 || !last.groups.contains(.deictics),
      said.count == 1 || said[0].groups.contains(.articles),
      said[0].groups.isDisjoint(with: [.prepositions, .datePrepositions])
    else { return nil }
    return isOf(.prepositions, -1) ? nil : .bound
  }

  /// "mehr als 2019", "wie im Vorjahr", "más que en 2019", "frente al año pasado".
  private var asComparison: MentionStanding? {
    var offset = lead
    if isOf(.datePrepositions, offset) || ["a", "al", "con"].contains(token(offset)?.word ?? "") {
      offset -= 1
    }
    if isMeasured { return .bound }
    guard let before = token(offset), before.isWord else { return nil }
    if before.isOf(.comparisons), place + offset != clause.lowerBound { return .bound }
    guard before.isOf(.complementizers) else { return nil }
    return (1...5).contains { isOf(.degrees, offset - $0) } ? .bound : nil
  }

  /// "Der Umsatz war 2017 niedriger als im Vorjahr": a state that is compared.
  private var isMeasured: Bool {
    guard mention.when.precision > .day, clause.contains(where: { tokens[$0].isOf(.formsOfBe) })
    else { return false }
    return clause.dropLast().contains { index in
      tokens[index].isOf(.degrees)
        && (tokens[index + 1].isOf(.comparisons) || tokens[index + 1].isOf(.complementizers))
    }
  }

  /// "die Prognose für 2022", "la previsión para 2025"; but "für Montag angekündigt".
  private var asPurpose: MentionStanding? {
    isOf(.purposes, lead) && mention.when.precision >= .month ? .bound : nil
  }

  /// "das Gesetz von 1998", "die Angriffe vom 7. Oktober", "der Krimi des Jahres 2005", "la ley de
  /// 1998", "Saison 2022".
  private var asName: MentionStanding? {
    if mention.when.precision == .range { return nil }
    if isOfHappening { return nil }
    let isGenitive =
      said.first?.groups.contains(.genitives) == true && said.count > 1
      || isOf(.genitives, -1) && !isPrecise
    if isGenitive, !isOf(.prepositions, -1), isNoun(isOf(.determiners, -1) ? -2 : -1) {
      return named
    }
    var offset = -1
    while isOf([.determiners], offset) { offset -= 1 }
    if isOf(.origins, offset), !isOf(.datePrepositions, offset) {
      // "die Klimaneutralität von morgen"
      if said.count == 1, said[0].groups.contains(.deictics) { return .bound }
      if isOf(.provenance, offset) || isNoun(offset - 1) { return named }
      // "das Haus, von 1887,", "denen von 2015"
      let before = token(offset - 1)
      let isAside = before?.kind == .comma && token(1)?.kind == .comma && !isPrecise
      return isAside || before?.isOf([.relatives, .determiners]) == true ? named : nil
    }
    let isBare = mention.when.precision >= .year && said.count == 1
    return isBare && isOf(.happenings, -1) ? .namedThing : nil
  }

  /// "Bei der Wahl 2021 kam sie auf", "En las elecciones de 2021 obtuvo": it happened in that year.
  private var isOfHappening: Bool {
    guard mention.when.precision == .year, said.count <= 2 else { return false }
    var offset = isOf(.genitives, -1) || isOf(.origins, -1) ? -2 : -1
    guard isOf(.happenings, offset) else { return false }
    offset -= 1
    while offset > -5, token(offset)?.isWord == true, !isOf(.prepositions, offset) { offset -= 1 }
    return isOf(.datePrepositions, offset)
      && (place + offset == clause.lowerBound || token(offset - 1)?.isVerb == true)
  }

  /// Whether a noun stands there: in German by its capital, else a word with a meaning of its own.
  private func isNoun(_ offset: Int) -> Bool {
    guard let token = token(offset) else { return false }
    if [.quoteClose, .close, .number].contains(token.kind) { return true }
    guard token.isContent, !token.isVerb, !token.isOf([.adverbs, .gerunds, .particles]) else {
      return false
    }
    return hasCapitalNouns ? token.isCapital : !token.isOf(.partsOfTime)
  }
}
