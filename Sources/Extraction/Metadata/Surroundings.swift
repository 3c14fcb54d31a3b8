import Markup

/// What lies around an article on its page and is not about it: the readers' talk above all, which
/// names people and days of its own.
struct Surroundings {
  let document: HTMLDocument
  let words: ClassWords
  /// The headline, which nothing that holds it is beside.
  let headline: Int?

  /// Whether a node lies in what readers wrote, or in an element that is `isOther`; `reach` is how
  /// many elements around it are looked at.
  func isAside(_ node: Int, within reach: Int, or isOther: (_ element: Int) -> Bool) -> Bool {
    var element: Int? = node
    for _ in 0..<reach {
      guard let at = element, document.tag(of: at) != .body else { return false }
      if let headline, at < headline, headline < document.end(of: at) { return false }
      if words.of(at).contains(where: { Self.conversation.contains($0) }) || isOther(at) {
        return true
      }
      element = document.parent(of: at)
    }
    return false
  }

  private static let conversation: Set<String> = [
    "comment", "comments", "commentlist", "respond", "disqus", "kommentare", "replies",
  ]
}
