/// The ranges over a text as marks that open and close in order, so that they can be written as
/// nested tags whatever the ranges are: one that would outlive the one it opened in is cut there.
///
/// Linear in the text; ranges must come in order of their start, the longer first.
struct InlineWalk<Payload> {
  /// A range of UTF-8 bytes and what it means.
  struct Span {
    let start: Int
    let end: Int
    let payload: Payload
  }

  /// A step of the walk.
  enum Step {
    case text(Substring)
    case open(Payload)
    case close(Payload)
  }

  /// Walks over `text`.
  static func steps(over text: String, _ spans: [Span]) -> [Step] {
    var steps: [Step] = []
    var open: [Span] = []
    var place = text.startIndex
    var offset = 0
    let end = text.utf8.count
    func advance(to target: Int) {
      guard target > offset else { return }
      var next = text.utf8.index(place, offsetBy: min(target, end) - offset)
      // A range that parts a character is widened by the rest of it.
      while next < text.endIndex, next.samePosition(in: text.unicodeScalars) == nil {
        next = text.utf8.index(after: next)
      }
      if next > place { steps.append(.text(text[place..<next])) }
      offset = text.utf8.distance(from: text.startIndex, to: next)
      place = next
    }
    func close(before start: Int) {
      while let last = open.last, last.end <= start {
        advance(to: last.end)
        steps.append(.close(last.payload))
        open.removeLast()
      }
    }
    for span in spans where span.start < span.end && span.end <= end && span.start >= 0 {
      close(before: span.start)
      advance(to: span.start)
      let limit = open.last?.end ?? end
      steps.append(.open(span.payload))
      open.append(Span(start: span.start, end: min(span.end, limit), payload: span.payload))
    }
    close(before: .max)
    advance(to: end)
    return steps
  }
}
