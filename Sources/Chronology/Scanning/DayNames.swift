/// The names of days, by the word that opens them: a name costs nothing until its first word stands in
/// a text, and then a few comparisons.
///
/// In the tables names are parted by commas, all in small letters; a word may be several, "eid|id", or
/// may be left out, "day?". A "^" before a name asks for capitals, as its words are everyday words too, and "^^"
/// for nothing but capitals. A
/// name without a law is that of something else, so that "Good Friday Agreement" is no Friday. Spaces,
/// hyphens, stops and apostrophes do not count: "Eid al-Fitr" and "eid al fitr", "Mi'raj" and "Miraj",
/// "Mother's Day" and "Mothers' Day" are one name each.
struct DayNames: Sendable {
  /// A name that was found.
  struct Match {
    /// Nothing if it is no day's name.
    var law: Holiday?
    /// The index of the token after it.
    var next: Int
    var capitals: Capitals
  }

  /// Which capitals a name needs.
  enum Capitals: Sendable { case none, first, all }

  private struct Name {
    let letters: Range<Int>
    let law: Holiday?
    let capitals: Capitals
  }

  /// A name, as one of its openers finds it.
  private struct Candidate {
    let name: Int
    /// The first letters that the next word can have, a bit for each by its lowest six bits.
    let followers: UInt64
    /// Whether the opener can be all of the name.
    let isWhole: Bool
  }

  /// The names as they are written in the tables, one after the other.
  private var letters: ContiguousArray<UInt8> = []
  private var names: ContiguousArray<Name> = []
  /// The names that each word of the lexicon can open.
  private var candidates: ContiguousArray<[Candidate]> = []

  /// Adds a name whose words are parted by one space; returns the words that it can start with.
  mutating func add(_ name: [UInt8], _ law: Holiday?) -> Set<[UInt8]> {
    let pattern = name.drop { $0 == 0x5E }
    let capitals: Capitals = [.none, .first, .all][min(name.count - pattern.count, 2)]
    let start = letters.count
    letters.append(contentsOf: pattern)
    names.append(Name(letters: start..<letters.count, law: law, capitals: capitals))
    return Self.openers(of: pattern)
  }

  /// Notes that the name added last can start with a word of the lexicon.
  mutating func open(with word: Int, _ spelling: [UInt8]) {
    while candidates.count <= word { candidates.append([]) }
    var (followers, isWhole): (UInt64, Bool) = (0, false)
    if let name = names.last {
      follow(name.letters, after: spelling[...], &followers, &isWhole)
    }
    candidates[word].append(
      Candidate(name: names.count - 1, followers: followers, isWhole: isWhole))
  }

  /// Gathers what can stand in a pattern after the letters of an opener.
  private func follow(
    _ pattern: Range<Int>, after opener: ArraySlice<UInt8>, _ followers: inout UInt64,
    _ isWhole: inout Bool
  ) {
    guard !pattern.isEmpty else {
      isWhole = isWhole || opener.isEmpty
      return
    }
    let word = firstWord(of: pattern)
    if word.isOptional { follow(word.rest, after: opener, &followers, &isWhole) }
    for spelling in letters[word.letters].split(separator: 0x7C) {
      var rest = opener
      let next = spelling.first { letter in
        guard letter != 0x27 else { return false }
        guard letter == rest.first else { return true }
        rest = rest.dropFirst()
        return false
      }
      if let next {
        if rest.isEmpty { followers |= 1 << UInt64(next & 63) }
      } else {
        follow(word.rest, after: rest, &followers, &isWhole)
      }
    }
  }

  /// In bytes, as all of this is done for a thousand names before the first text is read.
  private static func openers(of pattern: ArraySlice<UInt8>) -> Set<[UInt8]> {
    var result: Set<[UInt8]> = []
    let words = pattern.split(separator: 0x20)
    for (index, word) in words.enumerated() {
      let isOptional = word.last == 0x3F
      let next = index + 1 < words.count ? words[index + 1].split(separator: 0x7C) : []
      for spelling in (isOptional ? word.dropLast() : word).split(separator: 0x7C) {
        let whole = spelling.filter { $0 != 0x27 }
        result.insert(whole)
        if whole.count < spelling.count, let piece = spelling.split(separator: 0x27).first {
          result.insert(Array(piece))
        }
        // "Eidul Fitr": a short word may be written with the one before it.
        for short in next where short.count <= 2 { result.insert(whole + short) }
      }
      if !isOptional { break }
    }
    return result
  }

  /// The longest name that starts with a token.
  func match(_ page: Page, at index: Int) -> Match? {
    let word = Int(page[index].word)
    guard word < candidates.count else { return nil }
    let follower = page[page.afterLinks(index + 1)]
    let letter = follower.isWord ? Lexicon.folded(page.bytes[Int(follower.start)]) & 63 : 0
    let bit: UInt64 = follower.isWord ? 1 << UInt64(letter) : 0
    var best: Match?
    for candidate in candidates[word] where candidate.isWhole || candidate.followers & bit != 0 {
      let name = names[candidate.name]
      guard let next = end(of: name.letters, page, Place(token: index, offset: 0)),
        next > best?.next ?? index
      else { continue }
      best = Match(law: name.law, next: next, capitals: name.capitals)
    }
    // The apostrophe of a plural's possessive belongs to the name.
    if let next = best?.next, page.at(next, .apostrophe), page.isGlued(next),
      !page.isGlued(next + 1), page.bytes[Int(page[next - 1].end) - 1] | 0x20 == 0x73
    {
      best?.next = next + 1
    }
    return best
  }

  /// A token and how many of its bytes have been read.
  private struct Place {
    var token: Int
    var offset: Int
  }

  /// The token after the words of a pattern, if they stand here.
  private func end(of pattern: Range<Int>, _ page: Page, _ place: Place) -> Int? {
    guard !pattern.isEmpty else { return place.offset == 0 ? place.token : nil }
    let word = firstWord(of: pattern)
    var best = word.isOptional ? end(of: word.rest, page, place) : nil
    // By hand: slices and their parts would be made anew for each name that starts with a common word.
    var start = word.letters.lowerBound
    while start < word.letters.upperBound {
      var finish = start
      while finish < word.letters.upperBound, letters[finish] != 0x7C { finish += 1 }
      if let after = follow(start..<finish, page, place),
        let next = end(of: word.rest, page, after)
      {
        best = max(best ?? next, next)
      }
      start = finish + 1
    }
    return best
  }

  /// The first word of a pattern, with all its spellings, and the pattern behind it.
  private func firstWord(
    of pattern: Range<Int>
  ) -> (letters: Range<Int>, isOptional: Bool, rest: Range<Int>) {
    var stop = pattern.lowerBound
    while stop < pattern.upperBound, letters[stop] != 0x20 { stop += 1 }
    let rest = min(stop + 1, pattern.upperBound)..<pattern.upperBound
    let isOptional = letters[stop - 1] == 0x3F
    return (pattern.lowerBound..<(isOptional ? stop - 1 : stop), isOptional, rest)
  }

  /// The place after the letters of a word, if they stand here, in one token or several.
  private func follow(
    _ word: Range<Int>, _ page: Page, _ start: Place
  ) -> Place? {
    var place = start
    var before: UInt8 = 0
    for index in word {
      let letter = letters[index]
      guard letter != 0x27 else { continue }
      if place.offset == 0 {
        place.token = page.afterLinks(place.token)
        guard page[place.token].isWord else { return nil }
      }
      let token = page[place.token]
      let byte = page.bytes[Int(token.start) + place.offset]
      guard Lexicon.folded(byte, after: before) == letter else { return nil }
      before = byte
      place.offset += 1
      if Int(token.start) + place.offset == Int(token.end) {
        place = Place(token: place.token + 1, offset: 0)
      }
    }
    return place
  }
}

extension Page {
  /// The token after a mark that may join the words of a name, if one is here.
  fileprivate func afterLinks(_ index: Int) -> Int {
    switch self[index].term {
    case .apostrophe, .dot:
      guard isGlued(index) else { return index }
      // "St.-John's": a stop may stand before a hyphen.
      return at(index + 1, .hyphen) && isGlued(index + 1) ? index + 2 : index + 1
    case .mark where bytes[Int(self[index].start)] == 0x26: return index + 1
    case .hyphen where isGlued(index) && isGlued(index + 1): return index + 1
    default: return index
    }
  }
}
