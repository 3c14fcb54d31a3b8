import Articles

/// Tells the dates of the report itself, its dateline, byline and notices, from the dates that it
/// speaks of.
struct ReportMarks {
  private let source: ArticleSource
  let block: Int
  let tokens: [ClauseToken]
  /// Whether the sentence is the first of its block.
  let isHead: Bool
  /// Whether all its dates are those of a notice, or of another article.
  private var isOfNotice = false

  init(_ source: ArticleSource, block: Int, tokens: [ClauseToken], isHead: Bool) {
    self.source = source
    self.block = block
    self.tokens = tokens
    self.isHead = isHead
    isOfNotice = isNotice || isElsewhere
  }

  private var article: Article { _read { yield source.article } }

  /// What the mention at that token is, if it is one of the report's own dates.
  func standing(of mention: DateMention, at place: Int) -> MentionStanding? {
    if let range = article.dateline?.range, range.contains(mention.range) { return .dateline }
    if isOfNotice { return .notice }
    if isHead, block < 8, isDateline(mention, at: place) { return .dateline }
    return nil
  }

  /// "Gaza City – August 8, 2024 –", "PARIS, May 3 (Reuters) -": a place, the day, and a dash.
  private func isDateline(_ mention: DateMention, at place: Int) -> Bool {
    guard place <= 9, mention.kind != .duration, mention.kind != .set else { return false }
    for token in tokens[..<place] {
      switch token.kind {
      case .word
      where token.isCapital || ["de", "la", "of", "and", "the", "upon"].contains(token.word):
        continue
      case .comma, .dash, .open, .close, .stop, .other: continue
      default: return false
      }
    }
    // "BENGALURU, 23 August.": a sentence of its own.
    if place > 1, place <= 5, tokens[place - 1].kind == .comma, mention.when.precision <= .day,
      place + 2 == tokens.count, tokens[place + 1].kind == .stop,
      article.blocks[block].kind == .paragraph
    {
      return true
    }
    // "By 2030: a pier is to be finished"
    if place == 1, tokens[0].isOf(.prepositions) { return false }
    guard let end = headEnd(after: place) else { return false }
    // "PARIS, May 3 (Wire) --" on a line of its own.
    if end == tokens.count { return place > 0 && tokens[place - 1].kind == .comma }
    return place > 0 || isReference(mention) || tokens[place + 1].kind == .open
  }

  /// Past the dash or colon that closes the head of a report, if one follows the day.
  func headEnd(after place: Int) -> Int? {
    var at = place + 1
    if at < tokens.count, tokens[at].kind == .comma { at += 1 }
    if at < tokens.count, tokens[at].kind == .open {
      while at < tokens.count, tokens[at].kind != .close, at - place < 8 { at += 1 }
      at += 1
    } else if at + 1 < tokens.count, tokens[at].isCapital, tokens[at + 1].kind == .dash {
      at += 1
    }
    guard at < tokens.count, tokens[at].kind == .dash || tokens[at].kind == .colon else {
      return nil
    }
    return at + 1
  }

  private func isReference(_ mention: DateMention) -> Bool {
    guard let days = mention.when.interval, let day = article.reference?.date else { return false }
    return block == 0 && days == DayInterval(day)
  }

  /// "Published: 8 August 2024", "By Jane Doe, 3 May", "This article was amended on 4 May".
  private var isNotice: Bool {
    guard let first = tokens.first else { return false }
    // "© 2025 Dale Gazette"
    if first.kind == .other, tokens.count <= 8, tokens.count > 1, tokens[1].mention != nil {
      return true
    }
    if isStamp || isSignature || isClarification || isCitation { return true }
    let words = tokens.prefix(12).lazy.filter { $0.isWord }.map { $0.word }
    if tokens.count <= 20,
      Self.openers.contains(first.word) || first.kind == .other && tokens.count <= 8
    {
      return words.prefix(3).contains { Self.acts.contains($0) } && isBare
    }
    if isHead, first.word == "by", tokens.count <= 16, tokens.dropFirst().first?.isCapital == true {
      return !tokens.contains { $0.isVerb && !Self.acts.contains($0.word) }
    }
    // "Editor’s note: This story was updated on 3 May"
    let isNote = first.word == "editor's" && words.prefix(2).contains("note")
    guard first.word == "this" || first.word == "a" && !isAnothers || isNote,
      words.dropFirst().prefix(isNote ? 5 : 3).contains(where: Self.papers.contains)
    else { return false }
    return words.contains { Self.acts.contains($0) || $0 == "appeared" || $0 == "appears" }
  }

  /// "A report published on 3 May found that": of another paper, with a verb of its own.
  private var isAnothers: Bool {
    tokens.count > 3 && Self.acts.contains(tokens[2].word)
      && tokens.dropFirst(3).contains { $0.isVerb && !Self.acts.contains($0.word) }
  }

  /// "3 March 2026 Stand", "Publicado el 10 de noviembre de 2025, a las 8:00": no other words.
  private var isStamp: Bool {
    guard tokens.count <= 14 else { return false }
    var isSaid = false
    for token in tokens where token.isWord {
      if Self.stamps.contains(token.word) {
        isSaid = true
      } else if !Self.joints.contains(token.word), !isMonth(token) {
        return false
      }
    }
    return isSaid
  }

  /// "— The Gazette (@Gazette) May 3, 2024": under a post that is quoted.
  private var isSignature: Bool {
    guard tokens.count > 5, tokens.count < 24, tokens[0].kind == .dash,
      tokens[tokens.count - 1].mention != nil || tokens[tokens.count - 2].mention != nil
    else { return false }
    return tokens.indices.dropLast().contains {
      tokens[$0].kind == .open && tokens[$0 + 1].kind == .other
    }
  }

  /// "[4] Mission Commentary, Dec. 25, 1968, p. 545": the day of a source.
  private var isCitation: Bool {
    guard isHead, tokens.count > 4, tokens[0].kind == .open, tokens[1].kind == .number,
      tokens[2].kind == .close
    else { return false }
    return !tokens.indices.contains { ClauseSegmenter.isFinite(at: $0, in: tokens) }
  }

  /// "Correction, 3 May 2024: …": the day of the note, not of what it corrects.
  private var isClarification: Bool {
    guard isHead else { return false }
    let head = tokens[0].word
    guard head == "correction" || head == "clarification" || head == "update" else { return false }
    let mark = tokens.prefix(10).firstIndex { $0.kind == .colon }
    return mark.map { end in tokens[1..<end].contains { $0.mention != nil } } ?? false
  }

  private func isMonth(_ token: ClauseToken) -> Bool {
    token.isCapital && StandingJudge.months.contains(token.word.prefix(3))
  }

  /// "Read more: …", or an item of a list under "You may also like": the day of another article.
  private var isElsewhere: Bool {
    if tokens.count > 2, tokens[2].kind == .colon,
      Self.pointers.contains(tokens[0].word + " " + tokens[1].word)
    {
      return true
    }
    guard case .listItem = article.blocks[block].kind else { return false }
    for index in (max(0, block - 12)..<block).reversed() {
      switch article.blocks[index].kind {
      case .listItem: continue
      case .heading:
        let text = article.blocks[index].text.string
        return text.utf8.count < 40 && Self.shelves.contains(text.lowercased())
      default: return false
      }
    }
    return false
  }

  /// Whether the sentence has no verb beside the act of the notice.
  private var isBare: Bool {
    tokens.count { $0.isVerb } <= tokens.count { $0.isVerb && Self.acts.contains($0.word) }
  }

  private static let stamps: Set<String> = [
    "published", "updated", "posted", "modified", "stand", "veröffentlicht", "aktualisiert",
    "erstellt", "publicado", "publicada", "actualizado", "actualizada", "modificado",
  ]

  /// What may stand between such a word and the date.
  private static let joints: Set<String> = [
    "on", "at", "last", "first", "am", "um", "uhr", "zuletzt", "vom", "el", "de", "del", "a", "las",
    "la", "última", "pm", "gmt", "utc", "h",
  ]

  private static let pointers: Set<String> = [
    "read more", "see also", "read also", "also read", "related story", "more on",
  ]

  private static let shelves: Set<String> = [
    "you may also like", "you might also like", "read more", "related", "related articles",
    "related stories", "more stories", "more on this story", "most read", "most popular",
    "see also", "recommended", "recommended for you", "latest news", "more from this section",
    "also read", "further reading", "trending",
  ]

  private static let openers: Set<String> = [
    "published", "updated", "posted", "modified", "copyright", "last", "first", "originally",
    "filed", "printed", "date", "amended", "corrected",
  ]

  private static let acts: Set<String> = [
    "published", "updated", "posted", "modified", "copyright", "amended", "corrected", "filed",
    "printed", "archived", "date",
  ]

  private static let papers: Set<String> = [
    "article", "story", "post", "page", "report", "version", "piece", "column", "transcript",
  ]
}
