import Articles
import Markup

/// Leaves out the lines around a text that say when the page changed, who wrote it once more, and
/// the bars of links above and below it.
///
/// A passage goes only if all of its lines are of these kinds.
struct DropPageStamps: ExtractionRule {
  func apply(to reading: inout Reading) {
    let names = (reading.metadata.byline?.value ?? []).map { Words.key($0) }
    let weighty = reading.passages.indices.filter {
      reading.passages[$0].isKept && reading.passages[$0].weight > 0
    }
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      if reading.isSpared(passage) { continue }
      guard passage.role == .paragraph, passage.characters > 0, passage.characters < 240 else {
        continue
      }
      let isAround = index <= weighty.first ?? 0 || index >= weighty.last ?? 0
      let areAll: Bool
      if isAround, passage.links > 0 {
        areAll = lines(of: PassageText(passage, of: reading, address: nil)).allSatisfy { line in
          line.isBar || isStamped(line.text) || isByline(line.text, names)
        }
      } else {
        let text = PassageText.words(of: passage, in: reading)
        areAll = text.split(separator: "\n").map { Words.collapsed($0) }
          .allSatisfy { $0.isEmpty || isStamped($0) || isByline($0, names) }
      }
      if areAll { reading.drop(passage: index, by: name) }
    }
  }

  /// The lines of a passage, and whether each is two or more links with nothing but marks between.
  private func lines(of words: PassageText) -> [(text: String, isBar: Bool)] {
    let links = words.inlines.filter { $0.isLink }
    var lines: [(text: String, isBar: Bool)] = []
    var start = 0
    for line in words.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      let own = links.filter { $0.start >= start && $0.end <= end }
      var plain: [UInt8] = []
      var at = start
      let bytes = Array(line.utf8)
      for link in own where link.start >= at {
        plain += bytes[(at - start)..<(link.start - start)]
        at = link.end
      }
      plain += bytes[(at - start)...]
      let rest = Words.key(String(decoding: plain, as: UTF8.self))
      lines.append((Words.collapsed(line), own.count > 1 && rest.isEmpty))
      start = end + 1
    }
    return lines.filter { !$0.text.isEmpty }
  }

  /// "Last updated 8 August 2024", and one beside other short facts: "Ann Lee | Lisbon | Updated: …".
  private func isStamped(_ line: String) -> Bool {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    if PageStamp.isStamp(line) { return true }
    let parts = line.split { "|•·".contains($0) }.map { Words.collapsed($0) }
    return parts.count > 1 && parts.allSatisfy { $0.count < 50 }
      && parts.contains { PageStamp.isStamp($0) }
  }

  /// "By Ann Lee, Science Writer", of one who is known to have written it.
  private func isByline(_ line: String, _ names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    let key = Words.key(line)
    guard key.count < 120, let rest = PageBylines.rest(of: key), let last = line.last,
      !".!?:".contains(last)
    else { return false }
    return names.contains { rest.hasPrefix($0) }
  }
}

extension Inline {
  /// Whether it is a link to another page.
  var isLink: Bool {
    switch kind {
    case .link: true
    default: false
    }
  }
}
