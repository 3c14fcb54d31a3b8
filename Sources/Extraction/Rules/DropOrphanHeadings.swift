import Markup

/// Leaves out headings whose text was left out: "Related stories" above a list that is gone. One that is
/// sentences is a paragraph set in large letters.
struct DropOrphanHeadings: ExtractionRule {
  func apply(to reading: inout Reading) {
    var following: Int? = nil
    for index in reading.passages.indices.reversed() {
      let passage = reading.passages[index]
      guard passage.isKept, passage.role != .rule, passage.role != .picture else { continue }
      if passage.isHeading, passage.characters >= 120, passage.stops > 1, passage.linked == 0 {
        reading.passages[index].role = .paragraph
        following = 0
      } else if case .heading(let level) = passage.role {
        if let next = following, next > level || next == 0 {
          following = level
        } else {
          reading.drop(passage: index, by: name)
        }
      } else {
        following = 0
      }
    }
  }
}
