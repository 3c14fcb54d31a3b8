import Articles

/// The reading of one block: its sentences, the roles of its mentions, its events.
struct BlockReading {
  let article: Article
  let block: Int
  /// The block's mentions in order; `read()` sets their roles.
  private(set) var mentions: [DateMention]
  private(set) var events: [Event] = []
  private let bytes: SentenceBytes

  init(article: Article, block: Int, mentions: [DateMention]) {
    self.article = article
    self.block = block
    self.mentions = mentions
    bytes = SentenceBytes(bytes: Array(article.blocks[block].text.string.utf8))
  }

  mutating func read() {
    var next = 0
    for sentence in sentences {
      let first = next
      while next < mentions.count, mentions[next].range.start < sentence.upperBound { next += 1 }
      if next > first {
        read(
          sentence, holding: first..<next,
          isHead: sentence.lowerBound == sentences.first?.lowerBound)
      }
    }
  }

  /// The sentences of the block; a row of a table, a heading and a caption count as one.
  private var sentences: [Range<Int>] {
    switch article.blocks[block].kind {
    case .tableRow, .heading: [0..<bytes.bytes.count]
    case .code, .rule: []
    default: SentenceSplitter().sentences(in: bytes.bytes)
    }
  }

  private mutating func read(_ sentence: Range<Int>, holding held: Range<Int>, isHead: Bool) {
    let tokenizer = ClauseTokenizer(
      bytes: bytes, sentence: sentence, mentions: mentions[held].map(\.range.bytes))
    let tokens = tokenizer.tokens()
    let marks = ReportMarks(article: article, block: block, tokens: tokens, isHead: isHead)
    var found: [(place: Int, index: Int, standing: MentionStanding)] = []
    for (place, token) in tokens.enumerated() {
      guard let offset = token.mention else { continue }
      let index = held.lowerBound + offset
      let standing = standing(of: mentions[index], at: place, in: tokens, marks: marks)
      mentions[index].role = standing.role
      found.append((place, index, standing))
    }
    for (_, index, standing) in found where standing == .occurrence || standing == .namedDay {
      let mention = mentions[index]
      let range = TextRange(block: block, start: sentence.lowerBound, end: sentence.upperBound)
      events.append(
        Event(
          when: mention.when, value: mention.value, mention: mention.range, sentence: range,
          clause: range, label: SafeText(text(sentence)).collapsed,
          isInferred: !mention.implied.isEmpty))
    }
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
    let words = text(mention.range.bytes).lowercased().split { !$0.isLetter && !$0.isNumber }
    return StandingJudge(
      tokens: tokens, place: place, mention: mention, words: words.map(String.init)
    ).standing
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes.bytes[range.clamped(to: 0..<bytes.bytes.count)], as: UTF8.self)
  }
}
