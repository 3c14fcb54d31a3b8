import Markup

/// The lines of a page without an `h1` that say what its head calls the title: the whole of it, or what
/// stands before or after a mark that parts it from the site's name.
struct HeadLines {
  /// For the key of each wording that stands as a line of its own, the element that it stands in.
  private let elements: [String: Int]

  /// Looks for the titles of a head.
  init(_ titles: [String], in document: HTMLDocument) {
    var wanted: Set<String> = []
    for title in titles { wanted.formUnion(Self.wordings(of: title).map { Words.key($0) }) }
    wanted = wanted.filter { $0.count { $0.isLetter } >= 4 }
    let longest = wanted.map(\.utf8.count).max() ?? 0
    var elements: [String: Int] = [:]
    guard longest > 0 else {
      self.elements = elements
      return
    }
    for node in 0..<document.count where document.tag(of: node) == .text {
      let range = document.textRange(of: node)
      guard (4...(longest * 2 + 100)).contains(range.count),
        let parent = document.parent(of: node), !Self.isElsewhere(parent, document)
      else { continue }
      let key = Words.key(document.text(of: node))
      if wanted.contains(key), elements[key] == nil { elements[key] = parent }
    }
    self.elements = elements
  }

  /// The element of a line.
  func element(of key: String) -> Int? { elements[key] }

  /// The wording of a title that stands on the page: what it begins with, as much of it as does, before
  /// what it ends with. No name of the site.
  func line(of title: String, isName: (String) -> Bool) -> String? {
    if elements.isEmpty { return nil }
    return Self.wordings(of: title).first { elements[Words.key($0)] != nil && !isName($0) }
  }

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ",
  ]

  /// A title, the beginnings of it up to each mark, from the longest, and its ends.
  private static func wordings(of title: String) -> [String] {
    let title = Words.line(title)
    var marks: [Range<String.Index>] = []
    for separator in Self.separators {
      marks += title.ranges(of: separator).prefix(4)
    }
    marks.sort { $0.lowerBound < $1.lowerBound }
    return [title] + marks.reversed().map { String(title[..<$0.lowerBound]) }
      + marks.map { String(title[$0.upperBound...]) }
  }

  /// Whether an element is no place for a headline: a link, a control, a part that leads elsewhere.
  private static func isElsewhere(_ element: Int, _ document: HTMLDocument) -> Bool {
    var node: Int? = element
    for _ in 0..<8 {
      guard let at = node else { return false }
      switch document.tag(of: at) {
      case .a where document.attributeRange(.href, of: at).map { document.bytes[$0].first } != 0x23:
        return true
      case .title, .script, .style, .option, .button, .nav, .footer, .aside, .label, .noscript,
        .template:
        return true
      case .body: return false
      default: node = document.parent(of: at)
      }
    }
    return false
  }
}
