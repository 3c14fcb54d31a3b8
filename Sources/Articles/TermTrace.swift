/// What followed where a term stood in a text, so that a letter more is decided without the text: of a
/// phrase that is being typed every letter only leaves fewer places.
///
/// A trace has, for each place, the text from the beginning of the term's last piece on, as far as
/// `reach`. It holds all places or is not made at all.
package enum TermTrace {
  /// How many bytes of each place are kept.
  package static let reach = 40
  /// In how many places a term may stand in one text.
  private static let mostPlaces = 40
  /// Set in the length of a place of which there is more in the text.
  private static let isCut: UInt8 = 0x80

  /// What a trace says of a term that goes on from the one that it was made for.
  package enum Answer {
    case stands, doesNotStand
    /// The text must be looked at.
    case unknown
  }

  /// Whether `next` goes on from `term` in a way that a trace can answer.
  package static func leads(from term: QueryTerm, to next: QueryTerm) -> Bool {
    isTraceable(term) && next.narrows(term)
  }

  /// Whether a trace tells all of a term: it may go on, and each of its places stays one when it does.
  /// What is no part of a word may be found in several places of one gap.
  private static func isTraceable(_ term: QueryTerm) -> Bool {
    guard term.isOpen, let last = term.pieces.last else { return false }
    return term.pieces.count == 1
      || last.withUnsafeBufferPointer { $0.wordKind(at: 0) != .none }
  }

  /// Looks for a term in a text, in one part or in any but the address. Where it stands its trace is
  /// appended to `trace`, or a zero if there is none: it is then looked for anew.
  package static func find(
    _ term: QueryTerm, in part: Query.Part?, of text: FoldedArticle, trace: inout [UInt8]
  ) -> Bool {
    if !isTraceable(term) {
      let stands = text.contains(term, in: part)
      if stands { trace.append(0) }
      return stands
    }
    let start = trace.count
    var places = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in text.ranges(of: part) {
        let own = UnsafeBufferPointer(rebasing: bytes[range])
        var from = 0
        while places <= mostPlaces, let match = term.firstMatch(in: own, from: from) {
          // The last piece is as long as the term says: it may go on.
          let last = match.upperBound - (term.pieces.last?.count ?? 0)
          append(own, from: last, to: &trace)
          places += 1
          from = match.lowerBound + 1
        }
      }
    }
    if places > mostPlaces { trace.removeSubrange(start...) }
    if places > 0 { trace.append(0) }
    return places > 0
  }

  /// What the trace at an index says of `next`, to which a term led; the trace of `next` is appended to
  /// `trace` where it stands.
  package static func follow(
    _ old: UnsafeBufferPointer<UInt8>, at start: Int, from term: QueryTerm, to next: QueryTerm,
    trace: inout [UInt8]
  ) -> Answer {
    if old[start] == 0 { return .unknown }
    let before = trace.count
    var (index, stands) = (start, false)
    while old[index] != 0 {
      let length = Int(old[index] & ~isCut)
      let place = UnsafeBufferPointer(rebasing: old[index + 1..<index + 1 + length])
      var walk = Walk(place: place, isCut: old[index] & isCut != 0)
      switch walk.stands(next, after: term) {
      case .stands:
        stands = true
        append(place, from: walk.last, isCut: walk.isCut, to: &trace)
      case .doesNotStand: break
      case .unknown:
        trace.removeSubrange(before...)
        return .unknown
      }
      index += 1 + length
    }
    if stands {
      if !isTraceable(next) { trace.removeSubrange(before...) }
      trace.append(0)
    }
    return stands ? .stands : .doesNotStand
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, isCut wasCut: Bool = false,
    to trace: inout [UInt8]
  ) {
    let end = min(text.count, start + reach)
    let isCut = wasCut || end < text.count
    trace.append(UInt8(end - start) | (isCut ? Self.isCut : 0))
    trace.append(contentsOf: text[start..<end])
  }

  /// One place, gone through as the text itself would be. Whatever would look at what was cut off is
  /// not known.
  private struct Walk {
    let place: UnsafeBufferPointer<UInt8>
    let isCut: Bool
    /// Where the last piece of the new term begins.
    var last = 0

    mutating func stands(_ next: QueryTerm, after term: QueryTerm) -> Answer {
      var end = 0
      for piece in next.pieces[(term.pieces.count - 1)...] {
        let answer = piece.withUnsafeBufferPointer { piece in
          end == 0 ? begins(piece) : follows(piece, after: end)
        }
        guard answer == .stands else { return answer }
        end = last + piece.count
      }
      if next.isOpen { return .stands }
      guard isKnown(to: end) else { return .unknown }
      return place.endsWord(at: end) ? .stands : .doesNotStand
    }

    /// Whether the letter that begins at an index, and all before it, are there as they are in the text.
    private func isKnown(to index: Int) -> Bool { !isCut || index + 4 <= place.count }

    private func begins(_ piece: UnsafeBufferPointer<UInt8>) -> Answer {
      for index in 0..<min(piece.count, place.count) where piece[index] != place[index] {
        return .doesNotStand
      }
      if piece.count <= place.count { return .stands }
      return isCut ? .unknown : .doesNotStand
    }

    private mutating func follows(
      _ piece: UnsafeBufferPointer<UInt8>, after end: Int
    ) -> Answer {
      guard isKnown(to: end) else { return .unknown }
      guard place.endsWord(at: end) else { return .doesNotStand }
      var index = end
      while isKnown(to: index + piece.count) {
        guard index < place.count, place[index] != 0x0A else { return .doesNotStand }
        if place.holds(piece, at: index), place.startsWord(at: index) {
          last = index
          return .stands
        }
        if place.wordKind(at: index) != .none { return .doesNotStand }
        index += 1
        while index < place.count, place[index] & 0xC0 == 0x80 { index += 1 }
      }
      return .unknown
    }
  }
}
