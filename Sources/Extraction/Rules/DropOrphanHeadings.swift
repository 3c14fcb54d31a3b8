import Markup

/// Leaves out headings whose text was left out: "Related stories" above a list that is gone.
struct DropOrphanHeadings: ExtractionRule {
  func apply(to reading: inout Reading) {
    var following: Int? = nil
    for index in reading.passages.indices.reversed() {
      let passage = reading.passages[index]
      guard passage.isKept, passage.role != .rule, passage.role != .picture else { continue }
      if case .heading(let level) = passage.role {
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
