/// The names of tags, of which those that a filter does not tell apart, as `News` and `news`, are one:
/// it is called what it is called most often.
package struct TagSpellings: Sendable {
  private var counts: [String: [String: Int]] = [:]

  /// No tags.
  package init() {}

  /// What all spellings of a tag have in common: neither case nor marks on letters count.
  package static func key(_ tag: String) -> String {
    String(decoding: FoldedText.bytes(of: tag), as: UTF8.self)
  }

  /// How many tags there are.
  package var count: Int { counts.count }

  /// The names of all tags, in their order.
  package var names: [String] {
    counts.sorted { $0.key < $1.key }.map { Self.best(of: $0.value, or: $0.key) }
  }

  /// Takes in a tag that is used once more.
  package mutating func add(_ tag: String) {
    counts[Self.key(tag), default: [:]][tag, default: 0] += 1
  }

  /// What a tag is called.
  package func name(of tag: String) -> String {
    counts[Self.key(tag)].map { Self.best(of: $0, or: tag) } ?? tag
  }

  /// The spelling that is used most; of several the first in the order of letters.
  private static func best(of spellings: [String: Int], or tag: String) -> String {
    spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? tag
  }
}

extension [SafeText] {
  /// These tags without some, and more, in the order of their letters: each once, as it was spelt here
  /// first. What is taken away and given at once is spelt as it is given.
  package func tags(with more: [SafeText] = [], without gone: [SafeText] = []) -> [SafeText] {
    let lost = Set(gone.map { TagSpellings.key($0.string) })
    let kept = filter { !lost.contains(TagSpellings.key($0.string)) }
    var seen: Set<String> = []
    return (kept + more).filter { seen.insert(TagSpellings.key($0.string)).inserted }
      .sorted { $0.string < $1.string }
  }
}
