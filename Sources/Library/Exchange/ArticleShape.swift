internal import Articles

/// Whether the members of an article's record are of the sorts that the decoder asks for: then the
/// record can be kept as it stands, in a quarter of the time that decoding it takes.
///
/// A doubt counts as no, and the decoder decides.
struct ArticleShape {
  private let scan: JSONScan

  /// Looks at a record of an article that is known to be JSON.
  init(_ record: Record) {
    scan = record.scan
    isPlain = record.id != nil && isPlain(record)
  }

  /// Whether it will be decoded, and whole.
  private(set) var isPlain = false

  private func isPlain(_ record: Record) -> Bool {
    var seen: Set<Int> = []
    for (key, value) in record.members {
      if scan.bytes[key].contains(0x5C) { return false }
      let rank = ArticleRecord.order.firstIndex { scan.holds($0, at: key) }
      if let rank, !seen.insert(rank).inserted { return false }
      if rank != nil, !fits(key, value) { return false }
    }
    return true
  }

  private func fits(_ key: Range<Int>, _ value: Range<Int>) -> Bool {
    func names(_ words: StaticString...) -> Bool { words.contains { scan.holds($0, at: key) } }
    if names("byline", "section", "keywords") { return all(of: value, isString) }
    if names("blocks") { return all(of: value, isBlock) }
    if names("published", "modified") { return true }
    if names("dateline") {
      return members(of: value) { key, value in
        if scan.holds("date", at: key) {
          return scan.string(value).flatMap { CivilDate(iso: $0) } != nil
        }
        if scan.holds("range", at: key) { return isRange(value) }
        return !scan.holds("place", at: key) || isString(value)
      }
    }
    return isString(value)
  }

  private func isBlock(_ range: Range<Int>) -> Bool {
    var hasKind = false
    let isSound = members(of: range) { key, value in
      if scan.holds("kind", at: key) {
        hasKind = true
        return isString(value)
      }
      if scan.holds("text", at: key) || scan.holds("source", at: key)
        || scan.holds("alternative", at: key)
      {
        return isString(value)
      }
      if scan.holds("inlines", at: key) { return all(of: value, isInline) }
      if scan.holds("header", at: key) {
        return scan.holds("true", at: value) || scan.holds("false", at: value)
      }
      let isNumbered =
        scan.holds("level", at: key) || scan.holds("depth", at: key)
        || scan.holds("ordinal", at: key)
      return !isNumbered || isNumber(value)
    }
    return isSound && hasKind
  }

  private func isInline(_ range: Range<Int>) -> Bool {
    var found = 0
    let isSound = members(of: range) { key, value in
      if scan.holds("url", at: key) { return isString(value) }
      if scan.holds("kind", at: key) {
        found += 1
        return isString(value)
      }
      guard scan.holds("start", at: key) || scan.holds("end", at: key) else { return true }
      found += 1
      return isNumber(value)
    }
    return isSound && found == 3
  }

  private func isRange(_ range: Range<Int>) -> Bool {
    var found = 0
    let isSound = members(of: range) { key, value in
      guard
        scan.holds("block", at: key) || scan.holds("start", at: key) || scan.holds("end", at: key)
      else { return true }
      found += 1
      return isNumber(value)
    }
    return isSound && found == 3
  }

  private func isString(_ range: Range<Int>) -> Bool { scan.bytes[range.lowerBound] == 0x22 }

  private func isNumber(_ range: Range<Int>) -> Bool {
    range.count < 10 && scan.bytes[range].allSatisfy { $0 &- 0x30 < 10 }
  }

  private func members(
    of range: Range<Int>, _ fits: (_ key: Range<Int>, _ value: Range<Int>) -> Bool
  ) -> Bool {
    var isSound = true
    let isObject = scan.members(of: range) { key, value in
      if isSound { isSound = !scan.bytes[key].contains(0x5C) && fits(key, value) }
    }
    return isObject && isSound
  }

  private func all(of range: Range<Int>, _ fits: (Range<Int>) -> Bool) -> Bool {
    var isSound = true
    let isArray = scan.elements(of: range) { if isSound { isSound = fits($0) } }
    return isArray && isSound
  }
}
