import Articles

/// "2 April 2023: …", "5 April: …", "Mid-June 2023: …": in a row of dated items one that lacks its year is
/// of that of the item before it, or of the next where the row has passed the turn of the year: by a long
/// step back, for rows are not always in order.
struct TakeYearOfList: Refiner {
  let name = "TakeYearOfList"

  /// How many blocks or lines without a date at their head may stand between two items.
  private let reach = 3
  /// A step over the turn of the year, in `Item.day`: five months.
  private let turn = 5 * 32

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    var row: [Item] = []
    for index in proposals.indices where proposals[index].leadsItem {
      guard let item = Item(proposals[index], index) else { continue }
      if let last = row.last, !isNear(proposals[last.index], proposals[index]) {
        place(row, in: &proposals, reference?.date)
        row = []
      }
      row.append(item)
    }
    place(row, in: &proposals, reference?.date)
  }

  private func isNear(_ one: Proposal, _ other: Proposal) -> Bool {
    one.section == other.section && other.block - one.block <= reach
      && other.paragraph - one.paragraph <= reach
  }

  private func place(_ row: [Item], in proposals: inout [Proposal], _ today: CivilDate?) {
    guard row.count > 1, row.contains(where: { $0.year == nil }) else { return }
    guard let first = row.firstIndex(where: { $0.year != nil }) else {
      takeSide(row, in: &proposals)
      return
    }
    // "22 May: Naomi" after "21 May 1952: Mr T": one year long gone is of that item alone.
    let isSaidAgain = row.count { $0.year != nil } > 1
    let falls = isFalling(row)
    let isOfNow = today.map { today in { $0 >= today.year - 1 } } ?? { (_: Int) in true }
    /// Goes on from a dated item over those that stand behind it, or before it.
    func goOn(from start: Item, over items: some Sequence<Item>, falls: Bool) {
      var (year, day) = (start.year ?? 0, start.day)
      for item in items {
        if let own = item.year {
          year = own
        } else {
          if falls ? item.day > day + turn : item.day < day - turn { year += falls ? -1 : 1 }
          guard isSaidAgain || isOfNow(year),
            let sense = proposals[item.index].sense.headed(by: year)
          else { return }
          proposals[item.index].sense = sense
          proposals[item.index].rules.append(name)
          headRest(of: item.index, year, in: &proposals)
        }
        day = item.day
      }
    }
    goOn(from: row[first], over: row[(first + 1)...], falls: falls)
    if isSaidAgain { goOn(from: row[first], over: row[..<first].reversed(), falls: !falls) }
  }

  /// "June 9 – West Palm Beach", "June 10 – Tampa", under "The tour will begin on June 9": where no item
  /// says its year, those from the day on that a verb before told to be to come are to come as well.
  private func takeSide(_ row: [Item], in proposals: inout [Proposal]) {
    guard let head = row.first?.index else { return }
    let days = Set(row.map(\.day))
    let told = proposals[..<head].compactMap { proposal -> Int? in
      guard proposal.lean == .future, let parts = proposal.sense.parts, parts.lacksYear,
        let month = parts.month, let day = parts.day
      else { return nil }
      return month * 32 + day
    }
    guard let start = told.last(where: { days.contains($0) }) else { return }
    for item in row where item.day >= start && proposals[item.index].lean == .unknown {
      proposals[item.index].lean = .future
      proposals[item.index].rules.append(name)
    }
  }

  /// The "4" of "May 3 and 4 – Riots" is of the year of the day before it.
  private func headRest(of head: Int, _ year: Int, in proposals: inout [Proposal]) {
    var last = proposals[head]
    for index in proposals.indices[(head + 1)...] {
      let next = proposals[index]
      guard next.block == last.block, next.paragraph == last.paragraph, !next.leadsItem,
        next.bytes.lowerBound - last.bytes.upperBound <= 6,
        let sense = next.sense.headed(by: year)
      else { return }
      proposals[index].sense = sense
      proposals[index].rules.append(name)
      last = next
    }
  }

  /// Whether the row begins with what came last: its years say so, else its days.
  private func isFalling(_ row: [Item]) -> Bool {
    var (rises, falls) = (0, 0)
    var last: Item?
    for item in row where item.year != nil {
      if let last, let one = last.year, let other = item.year {
        if (one, last.day) < (other, item.day) { rises += 1 }
        if (one, last.day) > (other, item.day) { falls += 1 }
      }
      last = item
    }
    if rises != falls { return falls > rises }
    for (one, other) in zip(row, row.dropFirst()) {
      if one.day < other.day { rises += 1 }
      if one.day > other.day { falls += 1 }
    }
    return falls > rises
  }

  /// A date that opens an item.
  private struct Item {
    let index: Int
    let year: Int?
    /// Its place in the year.
    let day: Int

    init?(_ proposal: Proposal, _ index: Int) {
      var sense = proposal.sense
      if case .span(let first, _) = sense { sense = first }
      guard let parts = sense.parts, !parts.isBeforeChrist,
        let month = parts.month ?? parts.season.map({ $0.rank * 3 + 1 })
      else { return nil }
      self.index = index
      year = parts.year ?? parts.headYear
      day = month * 32 + (parts.day ?? 0)
    }
  }
}
