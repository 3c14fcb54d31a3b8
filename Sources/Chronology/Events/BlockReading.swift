import Articles

/// The reading of one block: its sentences, the roles of its mentions, its events.
struct BlockReading {
  private let source: ArticleSource
  let block: Int
  /// The block's mentions in order; `read()` sets their roles.
  private(set) var mentions: [DateMention]
  /// The events found are added to it.
  var events: [Event] = []
  /// The words by which clauses of the text's language are told apart, if it is not English.
  let words: ClauseWords?
  /// How many dates of one sentence get a clause of their own: a list longer than that is a list.
  private static let mostClauses = 24
  let bytes: SentenceBytes
  /// The cells of a row of a table.
  let cells: RowCells?

  init(
    source: ArticleSource, block: Int, mentions: [DateMention], words: ClauseWords? = nil
  ) {
    self.words = words
    self.source = source
    self.block = block
    self.mentions = mentions
    let text = source.article.blocks[block].text
    let isRow = source.article.blocks[block].kind == .tableRow(isHeader: false)
    cells = isRow ? RowCells(text, mentions: mentions) : nil
    bytes = SentenceBytes(bytes: Array(text.string.utf8))
  }

  var article: Article { _read { yield source.article } }

  mutating func read() {
    var next = 0
    let sentences = sentences
    for (order, sentence) in sentences.enumerated() {
      let first = next
      while next < mentions.count, mentions[next].range.start < sentence.upperBound { next += 1 }
      if next > first {
        read(sentence, holding: first..<next, after: order > 0 ? sentences[order - 1] : nil)
      }
    }
  }

  /// The sentences of the block; a row of a table, a heading and a caption count as one.
  private var sentences: [Range<Int>] {
    switch article.blocks[block].kind {
    case .tableRow(isHeader: true), .code, .rule: []
    case .tableRow, .heading:
      bytes.bytes.count <= SentenceSplitter.longestSentence
        ? [0..<bytes.bytes.count] : SentenceSplitter(words: words).sentences(in: bytes.bytes)
    default: headed(whole(SentenceSplitter(words: words).sentences(in: bytes.bytes)))
    }
  }

  /// "March 1. A judge refuses the order.": a date alone at the head of a block belongs to what follows.
  private func headed(_ sentences: [Range<Int>]) -> [Range<Int>] {
    guard sentences.count > 1, let first = mentions.first?.range.bytes,
      first.upperBound <= sentences[0].upperBound,
      first.lowerBound - sentences[0].lowerBound < 4,
      sentences[0].upperBound - first.upperBound < 4,
      sentences[1].upperBound - sentences[0].lowerBound <= SentenceSplitter.longestSentence,
      sentences[0].allSatisfy({
        first.contains($0) || !bytes.isLetter($0) && !bytes.isDigit($0)
      })
    else { return sentences }
    return [sentences[0].lowerBound..<sentences[1].upperBound] + sentences.dropFirst(2)
  }

  /// The sentences with those put together that part a mention: no sentence ends within a date, as
  /// the full stop of the German "2. Juni" would have it.
  private func whole(_ sentences: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    found.reserveCapacity(sentences.count)
    var next = 0
    for sentence in sentences {
      while next < mentions.count, mentions[next].range.end <= sentence.lowerBound { next += 1 }
      if next < mentions.count, mentions[next].range.start < sentence.lowerBound,
        let last = found.last,
        sentence.upperBound - last.lowerBound <= SentenceSplitter.longestSentence
      {
        found[found.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        found.append(sentence)
      }
    }
    return found
  }

  private mutating func read(
    _ sentence: Range<Int>, holding held: Range<Int>, after previous: Range<Int>?
  ) {
    let own = Array(mentions[held])
    let tokens = ClauseTokenizer(bytes: bytes, sentence: sentence, mentions: own, words: words)
      .tokens()
    let marks = ReportMarks(source, block: block, tokens: tokens, isHead: previous == nil)
    var found: [(place: Int, index: Int, standing: MentionStanding)] = []
    for (place, token) in tokens.enumerated() {
      guard let offset = token.mention else { continue }
      let index = held.lowerBound + offset
      let standing = standing(of: mentions[index], at: place, in: tokens, marks: marks)
      mentions[index].role = standing.role
      found.append((place, index, standing))
    }
    let stretches = joinEnds(&found, ToldRange(tokens: tokens, mentions: own))
    let telling = found.filter { admits($0.standing, mentions[$0.index], at: $0.place, tokens) }
    guard telling.isEmpty || words == nil else {
      let head = found.first { $0.standing == .dateline }.flatMap { marks.headEnd(after: $0.place) }
      return tell(
        telling.map { ($0.place, $0.index) }, stretches, tokens, head: head, sentence)
    }
    guard telling.isEmpty else {
      let finder = ClauseFinder(tokens)
      let head = found.first { $0.standing == .dateline }.flatMap { marks.headEnd(after: $0.place) }
      let speaker = finder.frames.isEmpty ? speaker(of: tokens, after: previous) : nil
      var told: [(place: Int, index: Int, clause: Clause, label: SafeText)] = []
      var row = RowOfSentence()
      for (order, (place, index, standing)) in telling.enumerated() {
        let isTold = standing == .occurrence
        var clause = Clause(tokens: tokens.indices, parts: [tokens.indices.prefix(40)])
        if order < Self.mostClauses {
          clause =
            isTold
            ? finder.clause(at: tellingPlace(place, in: tokens))
            : finder.name(at: place, namesItself: isNamed(mentions[index]))
          if isTold, telling.count > 1 { clause = row.member(clause, at: place, of: finder) }
        }
        // "MOSCOW, 20 August (Wire) -" is no part of what is told.
        if let head {
          clause.parts = clause.parts.filter { $0.upperBound > head }
            .map { max($0.lowerBound, head)..<$0.upperBound }
        }
        // "Sales in the quarter ended Feb. 24 fell": without its words the rest hangs in the air.
        let isEnded =
          place + 1 < tokens.count && ["ended", "ending"].contains(tokens[place + 1].word)
        let saysDate =
          isEnded || !isTold && !isAside(place, tokens) || order >= Self.mostClauses
        // "In a Nov. 5 letter, the doctors asked for help": the letter alone tells nothing.
        if !isTold, order < Self.mostClauses, finder.isSettingOf(place) {
          clause = finder.clause(at: place)
        }
        // "Saturday's match" alone tells nothing: what is said of it does.
        if !isTold, order < Self.mostClauses, head == nil, place + 1 < tokens.count,
          tokens[place + 1].kind == .possessive
            || place > 0 && tokens[place - 1].word == "of" && tokens[place + 1].isOf(.formsOfBe)
        {
          clause = finder.clause(at: place)
        }
        let label = EventLabel(
          bytes: bytes, tokens: tokens, clause: clause, place: saysDate ? nil : place)
        told.append(
          (place, index, clause, whole(label.text(), clause, tokens, isTold ? place : nil)))
      }
      var tellings: [Range<Int>: Int] = [:]
      if told.count > 1 {
        for telling in told { tellings[telling.clause.tokens, default: 0] += 1 }
      }
      for (place, index, clause, common) in told {
        var label = common
        // Dates of a list without verbs would all be told by what stands before the list.
        if tellings[clause.tokens, default: 1] > 1, let own = finder.phrase(at: place) {
          let text = EventLabel(bytes: bytes, tokens: tokens, clause: own, place: nil).text()
          if text.string.utf8.count >= 16 { label = text }
        }
        var mention = mentions[index]
        if let last = stretches[index] { mention = stretch(from: mention, to: mentions[last]) }
        add(mention, clause, label, tokens, sentence)
        if let speaker { events[events.count - 1].speaker = speaker }
      }
      return
    }
    // A report that gives no day for its first sentence tells of its own day.
    guard let (place, index, _) = found.first(where: { $0.standing == .dateline }),
      mentions[index].when.interval != nil
    else { return }
    let lead = marks.headEnd(after: place) ?? place + 1
    guard lead < tokens.count, tokens[lead].kind != .stop else { return }
    if words != nil {
      return tell([(lead, index)], [:], tokens, head: lead, sentence)
    }
    let clause = ClauseFinder(tokens).clause(at: lead)
    let label = EventLabel(bytes: bytes, tokens: tokens, clause: clause, place: nil)
    add(mentions[index], clause, label.text(), tokens, sentence)
  }

  /// "It was on Oct. 12, 1944, that the last train left": the clause behind "that" tells of the day.
  private func tellingPlace(_ place: Int, in tokens: [ClauseToken]) -> Int {
    guard (2...4).contains(place), tokens[0].word == "it", ["was", "is"].contains(tokens[1].word)
    else { return place }
    var next = place + 1
    if next < tokens.count, tokens[next].kind == .comma { next += 1 }
    guard next + 2 < tokens.count, tokens[next].word == "that" else { return place }
    return next + 1
  }

  /// Makes of the two ends of a stretch its first end alone; the indices of the last ends by those
  /// of the first.
  private mutating func joinEnds(
    _ found: inout [(place: Int, index: Int, standing: MentionStanding)], _ ranges: ToldRange
  ) -> [Int: Int] {
    var lastEnds: [Int: Int] = [:]
    for order in found.indices.dropLast() where found[order].standing == .occurrence {
      guard ranges.otherEnd(of: found[order].place) == found[order + 1].place else { continue }
      lastEnds[found[order].index] = found[order + 1].index
      found[order + 1].standing = .bound
      mentions[found[order + 1].index].role = .bound
    }
    return lastEnds
  }

  /// One mention over the whole of a stretch that was told by its ends.
  func stretch(from first: DateMention, to last: DateMention) -> DateMention {
    var whole = first
    whole.range.end = last.range.end
    whole.value += "/" + last.value
    if let one = first.when.interval, let other = last.when.interval {
      whole.when = DateSpan(DayInterval(one.first, other.last), .range)
    }
    return whole
  }

  /// "the July 25 call": the mention holds the article of what it names.
  private func isNamed(_ mention: DateMention) -> Bool {
    let start = mention.range.start
    return start + 4 < bytes.bytes.count && bytes.lowercased(start..<start + 4) == "the "
  }

  /// A label that says next to nothing keeps its date, or gives way to the head of its sentence.
  private func whole(
    _ label: SafeText, _ own: Clause, _ tokens: [ClauseToken], _ place: Int?
  ) -> SafeText {
    if let short = withoutLead(label, own, tokens, place) { return short }
    // "Peru won", of "Norway won in 1990, Peru in 1994": the sentence tells of other dates.
    guard words(of: label) < (own.isOfRow ? 2 : 3) else { return label }
    // "It ended on 19 August" says more than "It ended", and says it of its own day.
    let opener =
      tokens[own.tokens].first { $0.kind != .quoteOpen && !$0.isOf(.coordinators) }
      ?? tokens[own.tokens.lowerBound]
    let says = own.parts.joined().contains {
      ClauseSegmenter.isFinite(at: $0, in: tokens) && !tokens[$0].isAuxiliary
    }
    if says || own.isThing, own.isThing || opener.isWord, !opener.isOf(.relatives),
      !opener.isOf(.subordinators)
    {
      let dated = EventLabel(bytes: bytes, tokens: tokens, clause: own, place: nil).text()
      if words(of: dated) > 3 || own.isThing { return dated }
    }
    var clause = Clause(tokens: tokens.indices, parts: [tokens.indices.prefix(60)])
    var wider = EventLabel(bytes: bytes, tokens: tokens, clause: clause, place: place).text()
    // Where that is too long, from the mark before: "nothing was done until it collapsed".
    if wider.string.hasSuffix("…"),
      let mark = tokens[..<own.tokens.lowerBound].lastIndex(where: {
        [.comma, .semicolon, .colon, .dash].contains($0.kind)
      })
    {
      clause.parts = [mark + 1..<own.tokens.upperBound]
      let near = EventLabel(bytes: bytes, tokens: tokens, clause: clause, place: place).text()
      if words(of: near) > 3, !near.string.hasSuffix("…") { wider = near }
    }
    return wider.string.utf8.count > label.string.utf8.count ? wider : label
  }

  /// "At a hearing last month of the committee that funds it, Holt raised …": where the line ends before
  /// it has told anything, what leads to it is left out.
  private func withoutLead(
    _ label: SafeText, _ own: Clause, _ tokens: [ClauseToken], _ place: Int?
  ) -> SafeText? {
    guard let place, own.parts.count > 1, let lead = own.parts.first, lead.contains(place),
      lead.count > 6, label.string.hasSuffix("…"),
      Self.leads.contains(tokens[lead.lowerBound].word) || tokens[lead.lowerBound].isOf(.gerunds),
      lead.upperBound < tokens.count, tokens[lead.upperBound].kind == .comma,
      !lead.contains(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) })
    else { return nil }
    var clause = own
    clause.parts.removeFirst()
    let text = EventLabel(bytes: bytes, tokens: tokens, clause: clause, place: place).text()
    return words(of: text) > 3 ? text : nil
  }

  func words(of label: SafeText) -> Int {
    var count = 0
    var isInWord = false
    for byte in label.string.utf8 {
      if byte != 0x20, !isInWord { count += 1 }
      isInWord = byte != 0x20
    }
    return count
  }

  /// "the October 7, 2023, attack on the south": a name that is whole without its day.
  private func isAside(_ place: Int, _ tokens: [ClauseToken]) -> Bool {
    place > 0 && tokens[place - 1].isWord && place + 1 < tokens.count
      && tokens[place + 1].kind == .comma
  }

  private static let leads: Set<String> = ["in", "at", "on", "during", "by", "over"]

  /// Who speaks in a sentence that opens with a quotation mark and does not say: who spoke in the
  /// sentence before.
  func speaker(of tokens: [ClauseToken], after previous: Range<Int>?) -> SafeText? {
    guard let previous, tokens.first?.kind == .quoteOpen else { return nil }
    let before = ClauseTokenizer(bytes: bytes, sentence: previous, mentions: [], words: words)
      .tokens()
    guard before.contains(where: { $0.kind == .quoteClose }),
      let words = ClauseFinder(before).frames.last?.speaker
    else { return nil }
    return SafeText(text(before[words.lowerBound].start..<before[words.upperBound - 1].end))
      .collapsed
  }

  mutating func add(
    _ mention: DateMention, _ clause: Clause, _ label: SafeText, _ tokens: [ClauseToken],
    _ sentence: Range<Int>
  ) {
    let speaker = clause.speaker.map { words in
      SafeText(text(tokens[words.lowerBound].start..<tokens[words.upperBound - 1].end)).collapsed
    }
    let label = label.isEmpty ? labelOfNextBlock ?? SafeText(text(mention.range.bytes)) : label
    events.append(
      Event(
        when: mention.when, value: mention.value, mention: mention.range,
        sentence: TextRange(block: block, start: sentence.lowerBound, end: sentence.upperBound),
        clause: TextRange(
          block: block, start: tokens[clause.tokens.lowerBound].start,
          end: tokens[clause.tokens.upperBound - 1].end),
        label: label, speaker: speaker, role: mention.role, isInferred: mention.isInferred))
  }

  /// What a heading that is only a date stands over: the first clause of the block after it.
  private var labelOfNextBlock: SafeText? {
    let next = block + 1
    guard next < article.blocks.count, mentions.count == 1 else { return nil }
    switch article.blocks[next].kind {
    case .heading, .rule, .code, .tableRow: return nil
    default: break
    }
    let bytes = SentenceBytes(bytes: Array(article.blocks[next].text.string.utf8))
    guard let sentence = SentenceSplitter(words: words).sentences(in: bytes.bytes).first else {
      return nil
    }
    let tokens = ClauseTokenizer(bytes: bytes, sentence: sentence, mentions: [], words: words)
      .tokens()
    let clause = Clause(tokens: tokens.indices, parts: [tokens.indices.prefix(60)])
    let label = EventLabel(bytes: bytes, tokens: tokens, clause: clause, place: nil).text()
    return label.isEmpty ? nil : label
  }

  private func standing(
    of mention: DateMention, at place: Int, in tokens: [ClauseToken], marks: ReportMarks
  ) -> MentionStanding {
    if let own = marks.standing(of: mention, at: place) { return own }
    switch mention.role {
    case .bound: return .bound
    case .report: return .notice
    case .name: return mention.when.precision <= .day ? .namedDay : .namedThing
    case .occurrence: break
    }
    if let words {
      return WordedStanding(
        tokens: tokens, place: place, mention: mention,
        said: self.words(in: mention.range.bytes).map {
          ($0, words.groups(of: $0, isCapital: false))
        },
        hasCapitalNouns: words.putsVerbSecond
      ).standing
    }
    return StandingJudge(
      tokens: tokens, place: place, mention: mention, words: self.words(in: mention.range.bytes)
    ).standing
  }

  /// The words and numbers of a mention in small letters.
  private func words(in range: Range<Int>) -> [String] {
    let range = range.clamped(to: 0..<bytes.bytes.count)
    guard !bytes.bytes[range].contains(where: { $0 >= 0x80 }) else {
      return text(range).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    var words: [String] = []
    var at = range.lowerBound
    while at < range.upperBound {
      var end = at
      while end < range.upperBound, bytes.isLetter(end) || bytes.isDigit(end) { end += 1 }
      if end > at { words.append(bytes.lowercased(at..<end)) }
      at = end + 1
    }
    return words
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes.bytes[range.clamped(to: 0..<bytes.bytes.count)], as: UTF8.self)
  }
}
