import Markup

/// Wrappers that a site's builder puts around every paragraph: an element that holds one passage and
/// nothing else says no more of it than its own element does.
extension Reading {
  /// The element of a passage, with the wrappers that hold it alone.
  func block(of passage: Int) -> Int {
    var block = passages[passage].element
    for _ in 0..<6 {
      guard let parent = document.parent(of: block), isWrapper(document.tag(of: parent)),
        passages(in: parent).count == 1
      else { return block }
      block = parent
    }
    return block
  }

  /// Whether a passage stands beside another, in the same element or, as each has a wrapper of its own,
  /// in wrappers that are alike.
  func stands(_ one: Int, beside other: Int) -> Bool {
    let parent = document.parent(of: passages[one].element)
    if parent == document.parent(of: passages[other].element) { return true }
    guard let parent, passages(in: parent).count == 1 else { return false }
    return areAlike(block(of: one), block(of: other))
  }

  /// Whether a passage stands alone in a wrapper that another with sentences has beside it, too.
  func isWrappedLikeOthers(_ passage: Int) -> Bool {
    let block = block(of: passage)
    guard block != passages[passage].element || isWrapper(document.tag(of: block)) else {
      return false
    }
    let near = max(0, passage - 6)..<min(passages.count, passage + 7)
    return near.contains { other in
      other != passage && passages[other].role == .paragraph
        && areAlike(block, self.block(of: other)) && isSaid(passages[other])
    }
  }

  /// Whether a passage is a sentence, be it short.
  private func isSaid(_ passage: Passage) -> Bool {
    if passage.weight > 0 { return true }
    guard passage.stops > 0, passage.linked == 0, passage.characters >= 12,
      let last = PassageText.words(of: passage, in: self).last
    else { return false }
    return ".!?。！？".contains(last)
  }

  /// Whether two elements beside one another have the same tag and the same class.
  private func areAlike(_ one: Int, _ other: Int) -> Bool {
    one != other && document.tag(of: one) == document.tag(of: other)
      && document.parent(of: one) == document.parent(of: other)
      && document.attribute(.class, of: one) == document.attribute(.class, of: other)
  }

  private func isWrapper(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .section, .unknown: true
    default: false
    }
  }
}
