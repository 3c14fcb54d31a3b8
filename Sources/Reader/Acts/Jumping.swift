import Articles

// Going back and forth between the places that were jumped from.

extension ReaderState {
  /// Where the reader is.
  var place: JumpList.Place? {
    if let body { return .init(article: body.id, position: body.position, focus: focus) }
    // Beside the list an article may be on its way.
    guard let awaited, awaited.isPreview else { return nil }
    return .init(article: awaited.id, position: nil, focus: focus)
  }

  /// Remembers where the reader is, before a jump.
  mutating func rememberPlace() {
    if let place { jumps.leave(place) }
  }

  /// Goes back or forward along the jumps.
  mutating func jump(forward: Bool, count: Int) -> [ReaderEffect] {
    var target: JumpList.Place?
    var here = place
    for _ in 0..<min(count, JumpList.longest) {
      guard let next = forward ? jumps.forward(from: here) : jumps.back(from: here) else { break }
      target = next
      here = next
    }
    guard let target else {
      note = StatusNote(text: forward ? "No jump to go forward to." : "No jump to go back to.")
      return []
    }
    let wanted = Awaited(id: target.article, place: target)
    if body?.id == target.article { return open(wanted) }
    awaited = wanted
    return [.open(target.article)]
  }
}
