import Articles

/// What tells the entries of a feed apart, from one fetch to the next.
///
/// An identifier is believed while it is used once. Feeds that give all entries the same one exist,
/// and so do feeds without: the link serves then, and where that is shared too, the title with the
/// day, or with the text where there is no day. Two entries that agree in all of it are the same.
enum EntryIdentity {
  static func assign(to entries: inout [FeedEntry]) {
    if areSingle(entries) {
      for index in entries.indices { entries[index].identity = entries[index].id ?? "" }
      return
    }
    let ids = counts(entries.lazy.compactMap(\.id))
    let links = counts(entries.lazy.compactMap(\.link))
    for index in entries.indices {
      let entry = entries[index]
      if let id = entry.id, ids[id] == 1 {
        entries[index].identity = id
      } else if let link = entry.link, links[link] == 1 {
        entries[index].identity = link
      } else {
        entries[index].identity = described(entry)
      }
    }
  }

  /// An identifier as it is kept: on one line, a very long one as a digest of it. Nothing if it is empty.
  static func line(_ raw: String) -> String? {
    let line = SafeText(raw).collapsed.string
    if line.isEmpty { return nil }
    return line.utf8.count > longest ? "long:\(ArticleID(naming: line))" : line
  }

  /// A longer identifier is kept as a digest.
  private static let longest = 1024

  private static func described(_ entry: FeedEntry) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    add(entry.id ?? "")
    add(entry.link ?? "")
    add(entry.title.string)
    add(entry.published?.description ?? entry.text?.value ?? "")
    let digits = String(hash, radix: 16)
    return "entry:" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether every entry has an identifier of its own, as nearly always.
  private static func areSingle(_ entries: [FeedEntry]) -> Bool {
    var ids: Set<String> = []
    ids.reserveCapacity(entries.count)
    return entries.allSatisfy { entry in
      guard let id = entry.id else { return false }
      return ids.insert(id).inserted
    }
  }

  private static func counts(_ words: some Sequence<String>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    return counts
  }
}
