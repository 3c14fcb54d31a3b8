import Markup

/// The headline of a page without headings: the part of its title that stands as a line of its own
/// on the page, "Site - Headline - Day" or "Headline :: Site :: Section".
enum TitleLine {
  /// The line and, if it has one to itself, its element.
  static func find(in title: String, document: HTMLDocument) -> (text: String, element: Int?)? {
    let parts = parts(of: title)
    guard parts.count > 1 else { return nil }
    let keys = Dictionary(
      parts.map { (Words.key($0), $0) }.filter { $0.0.count { $0.isLetter } >= 8 },
      uniquingKeysWith: { first, _ in first })
    let lengths = 8...(title.utf8.count * 2 + 200)
    var best: (text: String, element: Int?, rank: Int)?
    for node in 0..<document.count where document.tag(of: node) == .text {
      let range = document.textRange(of: node)
      guard lengths.contains(range.count), let parent = document.parent(of: node) else { continue }
      let tag = document.tag(of: parent)
      if [.title, .script, .style, .a, .option, .button].contains(tag) { continue }
      let key = Words.key(document.text(of: node))
      guard let part = keys[key] else { continue }
      let isAlone = document.end(of: parent) - parent <= 3
      let isLoud = document.headingLevel(of: parent) != nil || tag == .b || tag == .strong
      let rank = (isLoud ? 1000 : 0) + part.utf8.count
      if rank > best?.rank ?? 0 { best = (part, isAlone ? parent : nil, rank) }
    }
    return best.map { ($0.text, $0.element) }
  }

  /// The parts of a title that are neither empty nor a day.
  private static func parts(of title: String) -> [String] {
    var parts = [Words.collapsed(title)]
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / "] {
      parts = parts.flatMap { $0.components(separatedBy: separator) }
    }
    return parts.map { Words.collapsed($0) }.filter { WrittenDate.whole($0) == nil }
  }
}
