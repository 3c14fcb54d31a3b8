/// Whether a full stop, with what closes after it, ends a sentence: one stop, judged by the word
/// before it and the word after it.
struct SentenceEnd {
  let text: SentenceBytes
  /// The offset of the mark.
  let stop: Int
  /// The offset after it and after every closing quote and bracket that follows.
  let end: Int
  /// Abbreviations of the text's own language.
  let abbreviations: Set<String>
  /// The words of a language in which "40." is "fortieth".
  var ordinals: ClauseWords?

  var isEnd: Bool {
    guard end < text.bytes.count else { return true }
    let mark = text[stop]
    if mark >= 0x80, mark != 0xE2 { return true }  // full stops of scripts without capitals
    let next = text.skippingSpace(from: end)
    guard next < text.bytes.count else { return true }
    return next == end ? endsWithoutSpace : endsBeforeSpace(next: next)
  }

  /// A mark with a letter right after it: scraped text that lost a space, or a name with a stop.
  private var endsWithoutSpace: Bool {
    var next = end
    if opensQuote(next) { next += text[next] == 0xE2 ? 3 : 1 }
    guard isCapital(next) else { return false }
    let after = word(from: next)
    // "U.S.A", "J.K.": a lone capital is no sentence, but "A" and "I" begin many.
    guard after.count > 1 || after == "a" || after == "i" else { return false }
    let stopAfter = next + after.utf8.count
    if text[stopAfter] == 0x2E, text.isLetter(stopAfter + 1) { return false }
    if Self.domains.contains(after) { return false }
    guard text[stop] == 0x2E, end == stop + 1 else { return true }
    let before = word(before: stop)
    if before.isEmpty { return text.isDigit(stop - 1) }
    if before.count == 1 || EventWords.titles.contains(before) { return false }
    return !isPartOfAddress(wordStart: stop - before.utf8.count)
  }

  private func endsBeforeSpace(next: Int) -> Bool {
    if isLowercase(next) { return false }
    guard text[stop] == 0x2E, end == stop + 1 else { return true }
    let start = wordStart(before: stop)
    // Nearly always a word that is in no list.
    if abbreviations.isEmpty, stop - start > 1, !hasInnerStop(start),
      let key = WordTable.Key(text.bytes[start..<stop]), Self.listed[key].isEmpty
    {
      return true
    }
    let before = word(before: stop)
    guard !before.isEmpty else { return !isOrdinal(before: next) }
    if EventWords.titles.contains(before) || abbreviations.contains(before) { return false }
    let first = stop - before.utf8.count
    if text.isDigit(next) {
      return !EventWords.beforeNumbers.contains(before) && !hasInnerStop(first)
    }
    if before.count == 1, isCapital(first), isCapital(next), text[next + 1] == 0x2E { return false }
    // "at 8 p.m. Coach Bell said", but "8 p.m. Sunday", "8 p.m. Eastern", "8 p.m. Moscow time"
    if before == "m", hasInnerStop(first), [0x61, 0x70].contains(text[first - 2] | 0x20),
      !continuesTime(quoteless(next))
    {
      return true
    }
    let mayContinue =
      hasInnerStop(first) || EventWords.abbreviations.contains(before)
      || (before.count == 1 && isCapital(first) && isInitial(at: first))
    return !mayContinue || EventWords.sentenceStarters.contains(word(from: quoteless(next)))
  }

  /// "am 40. Jahrestag", "der 3. Versuch": an article, a small number, and a noun that it counts.
  private func isOrdinal(before next: Int) -> Bool {
    guard let ordinals else { return false }
    var first = stop
    while first > 0, text.isDigit(first - 1), stop - first < 4 { first -= 1 }
    guard (1...3).contains(stop - first), text.isSpace(first - 1) else { return false }
    var gap = first
    while gap > 0, text.isSpace(gap - 1), first - gap < 4 { gap -= 1 }
    let before = word(before: gap)
    guard
      Self.contractions.contains(before)
        || ordinals.groups(of: before, isCapital: false).contains(.determiners)
    else { return false }
    return isCapital(next)
      && ordinals.groups(of: word(from: next), isCapital: true).isDisjoint(with: [
        .determiners, .pronouns, .connectives, .prepositions, .subordinators, .auxiliaries,
        .coordinators, .particles,
      ])
  }

  private static let contractions: Set<String> = [
    "am", "im", "zum", "zur", "vom", "beim", "ans", "ins",
  ]

  /// Whether a word after a time of the day belongs to it: a day, a month, a zone, a place's time.
  private func continuesTime(_ start: Int) -> Bool {
    let next = word(from: start)
    if Self.afterTimes.contains(next) || next.utf8.count < 5 && !isLowercase(start + 1) {
      return true
    }
    if Self.afterTimes.contains(String(next.prefix(3))), next.hasSuffix("day") { return true }
    var at = start
    for _ in 0..<3 {
      at = text.skippingSpace(from: at + word(from: at).utf8.count)
      if word(from: at) == "time" { return true }
    }
    return false
  }

  private static let afterTimes: Set<String> = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun",
    "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march", "april",
    "june", "july", "august", "september", "october", "november", "december", "eastern",
    "central", "mountain", "pacific", "greenwich", "local", "tomorrow", "today", "christmas",
    "easter", "thanksgiving",
  ]

  /// "U.S.", "a.m.": a stop just before the word that ends in a stop.
  private func hasInnerStop(_ first: Int) -> Bool {
    text[first - 1] == 0x2E && text.isLetter(first - 2)
  }

  /// A capital is an initial at the head of the text, or after a name or another initial.
  private func isInitial(at first: Int) -> Bool {
    guard first >= 2, text[first - 1] == 0x20 else { return true }
    var back = first - 2
    if text[back] == 0x2E { return true }
    while back > 0, text.isLetter(back - 1), first - back < 40 { back -= 1 }
    return isCapital(back)
  }

  /// Whether the word before the stop is part of an address on the web.
  private func isPartOfAddress(wordStart: Int) -> Bool {
    switch text[wordStart - 1] {
    case 0x2F, 0x40, 0x2E, 0x5F, 0x3A: !text.isSpace(wordStart - 2)
    default: false
    }
  }

  /// The words after which a full stop may end no sentence.
  private static let listed: WordTable = {
    let words = EventWords.titles.union(EventWords.abbreviations).union(EventWords.beforeNumbers)
    return WordTable(Dictionary(uniqueKeysWithValues: words.map { ($0, EventGroups.owners) }))
  }()

  private func wordStart(before end: Int) -> Int {
    var start = end
    while start > 0, text.isLetter(start - 1), end - start < 24 { start -= 1 }
    return start
  }

  private func word(before end: Int) -> String {
    String(decoding: text.bytes[wordStart(before: end)..<end], as: UTF8.self).lowercased()
  }

  private func word(from start: Int) -> String {
    var end = start
    while end < text.bytes.count, text.isLetter(end), end - start < 24 { end += 1 }
    return String(decoding: text.bytes[start..<end], as: UTF8.self).lowercased()
  }

  private func quoteless(_ index: Int) -> Int {
    opensQuote(index) ? index + (text[index] == 0xE2 ? 3 : 1) : index
  }

  private func opensQuote(_ index: Int) -> Bool {
    switch text[index] {
    case 0x22, 0x27: true
    case 0xE2: text[index + 1] == 0x80 && (text[index + 2] == 0x9C || text[index + 2] == 0x98)
    default: false
    }
  }

  private func isCapital(_ index: Int) -> Bool {
    if (0x41...0x5A).contains(text[index]) { return true }
    return text[index] >= 0xC3 && scalar(at: index)?.properties.isUppercase == true
  }

  private func isLowercase(_ index: Int) -> Bool {
    if (0x61...0x7A).contains(text[index]) { return true }
    return text[index] >= 0xC3 && scalar(at: index)?.properties.isLowercase == true
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    let slice = text.bytes[index..<min(index + 4, text.bytes.count)]
    return String(decoding: slice, as: UTF8.self).unicodeScalars.first
  }

  private static let domains: Set<String> = ["com", "org", "net", "co", "io", "gov", "edu"]
}
