import Markup

/// Leaves out lines that are nothing but links to elsewhere: lists of related stories, tags, menus.
struct DropLinkedLines: ExtractionRule {
  func apply(to reading: inout Reading) {
    let site = OwnSite(reading.metadata)
    var run: [Int] = []
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      if passage.role == .picture || passage.role == .rule { continue }
      if passage.characters > 0, passage.linked * 10 >= passage.characters * 8, !passage.isHeading,
        passage.role != .code, !isRow(passage)
      {
        run.append(index)
      } else {
        close(&run, site, &reading)
      }
    }
    close(&run, site, &reading)
  }

  private func isRow(_ passage: Passage) -> Bool {
    if case .row = passage.role { true } else { false }
  }

  private func close(_ run: inout [Int], _ site: OwnSite, _ reading: inout Reading) {
    defer { run = [] }
    guard run.count > 2 else { return }
    // What leads to other sites was put there by the author: offers, sources.
    let away = run.count { site.isLeft(by: reading.passages[$0], of: reading) }
    if away * 2 > run.count, site.isKnown { return }
    for index in run { reading.drop(passage: index, by: name) }
  }
}
