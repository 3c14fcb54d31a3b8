internal import Articles

/// The full text of a part: which of its documents hold a word.
///
/// A word, a beginning of words, and one or two letters of a script without spaces are answered
/// exactly. Of anything longer it knows which documents have all the pieces, and they must be looked at.
final class TextIndex: Sendable {
  let file: IndexFile
  /// How many documents the part has.
  let documents: Int
  private let loaded = Guarded<TermTable?>(nil)

  /// The text of a part that is open; nothing is read yet.
  init(_ file: IndexFile, documents: Int) {
    self.file = file
    self.documents = documents
  }

  /// The documents that surely hold a term in a part of theirs, or in any but the address, and those
  /// that possibly do: the sure ones are among them, and all that hold it are.
  func bounds(
    of term: QueryTerm, in part: Query.Part?
  ) throws(IndexFault) -> (sure: DocumentSet, possible: DocumentSet) {
    let wanted = TermLookups(term)
    let space = TextSpace(part)
    var possible = DocumentSet(size: documents, full: true)
    for (index, lookup) in wanted.lookups.enumerated() where index == 0 || !possible.isEmpty {
      let found = try holders(of: lookup, in: space)
      if index == 0 { possible = found } else { possible.formIntersection(found) }
    }
    if part != .source, let sure = try narrow(&possible, by: wanted), part == nil {
      return (sure, possible)
    }
    guard wanted.isExact, let lookup = wanted.lookups.first else {
      return (DocumentSet(size: documents), possible)
    }
    var sure = possible
    if part == .body {
      for other in [TextSpace.title, .byline, .source] where !sure.isEmpty {
        sure.subtract(try holders(of: lookup, in: other))
      }
    }
    return (sure, possible)
  }

  /// Leaves out documents that have the words of a phrase, but none of them before the next. Answers
  /// with those that hold it for sure, if that is all that it asks for.
  private func narrow(
    _ possible: inout DocumentSet, by wanted: TermLookups
  ) throws(IndexFault) -> DocumentSet? {
    var sure: DocumentSet?
    for pair in wanted.pairs where !possible.isEmpty {
      var others = try holders(of: pair.word, in: .paired)
      if others.isEmpty { continue }
      let found = try holders(of: pair.withNext, in: .pairs)
      others.subtract(found)
      possible.subtract(others)
      if wanted.isPair {
        sure = found
        sure?.formIntersection(possible)
      }
    }
    return sure
  }

  /// The table of the dictionary, read when it is first asked for.
  func table() throws(IndexFault) -> TermTable {
    try loaded.withLock { loaded throws(IndexFault) in
      if let loaded { return loaded }
      let bytes = try file.bytes(of: .terms)
      guard let table = TermTable(bytes, blocks: file.count(of: .termBlocks)) else {
        throw .damaged(file.path)
      }
      loaded = table
      return table
    }
  }

  /// The documents that have a token, or one that begins with it.
  private func holders(
    of lookup: TermLookups.Lookup, in space: TextSpace
  ) throws(IndexFault) -> DocumentSet {
    if lookup.isPrefix {
      let union = try postings(
        of: [space.rawValue | TextSpace.union] + lookup.token, isPrefix: true, onlyFirst: true)
      if !union.isEmpty { return try set(of: union) }
    }
    return try set(
      of: postings(of: [space.rawValue] + lookup.token, isPrefix: lookup.isPrefix))
  }

  /// The postings of a key, or of all keys, or only the first, that begin with it.
  private func postings(
    of key: [UInt8], isPrefix: Bool, onlyFirst: Bool = false
  ) throws(IndexFault) -> [Postings] {
    let table = try table()
    var blocks = table.blocks(of: key, isPrefix: isPrefix)
    if onlyFirst { blocks = blocks.prefix(2) }
    let whole = table.range(of: blocks)
    let bytes = try file.bytes(of: .termBlocks, whole)
    var search = TermSearch(key, isPrefix: isPrefix, onlyFirst: onlyFirst)
    let isSound = bytes.withUnsafeBufferPointer { bytes in
      for block in blocks where !search.isOver {
        let range = table.range(of: block..<block + 1)
        let place = range.lowerBound - whole.lowerBound..<range.upperBound - whole.lowerBound
        guard search.look(in: UnsafeBufferPointer(rebasing: bytes[place])) else { return false }
      }
      return true
    }
    guard isSound else { throw .damaged(file.path) }
    return search.found
  }

  /// The documents of some postings, whose bytes are read at once: they lie together.
  private func set(of found: [Postings]) throws(IndexFault) -> DocumentSet {
    var whole: Range<Int>?
    for range in found.lazy.compactMap(\.range) {
      whole =
        min(
          whole?.lowerBound ?? .max, range.lowerBound)..<max(
          whole?.upperBound ?? 0, range.upperBound)
    }
    let bytes = try whole.map { range throws(IndexFault) in
      try file.bytes(of: .postings, range)
    }
    let start = whole?.lowerBound ?? 0
    var set = DocumentSet(size: documents)
    var words = set.words
    let isSound = (bytes ?? []).withUnsafeBufferPointer { bytes in
      words.withUnsafeMutableBufferPointer { words in
        found.allSatisfy {
          PostingList.add($0, in: bytes, from: start, below: documents, to: words)
        }
      }
    }
    guard isSound else { throw .damaged(file.path) }
    set.formUnion(words: words)
    return set
  }
}

extension TextSpace {
  /// Where to look for what must stand in a part.
  fileprivate init(_ part: Query.Part?) {
    self =
      switch part {
      case nil, .body: .whole
      case .title: .title
      case .by: .byline
      case .source: .source
      }
  }
}
