/// "the night between Friday and Saturday", "the night of May 3-4", "overnight Sunday into Monday": one
/// night, which bears the name of the day on which it falls and reaches into the next.
struct JoinNight: NeighbourJoiner {
  let name = "JoinNight"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    guard proposals.count > 1, proposals.contains(where: { $0.loosePart?.part == .night }) else {
      return proposals
    }
    var result: [Proposal] = []
    result.reserveCapacity(proposals.count)
    var index = 0
    while index < proposals.count {
      if let (night, count) = night(proposals[index...], on: page) {
        result.append(night)
        index += count
      } else {
        result.append(proposals[index])
        index += 1
      }
    }
    return result
  }

  /// The night that the first of the proposals makes with those after it, and how many it takes.
  private func night(_ rest: ArraySlice<Proposal>, on page: Page) -> (Proposal, count: Int)? {
    let first = rest.startIndex
    guard let part = rest[first].loosePart, part.part == .night, first + 1 < rest.endIndex else {
      return nil
    }
    let evening = rest[first + 1]
    var night = rest[first]
    if isBefore(night, evening, on: page) {
      let day = Sense.distance(Shift(unit: .day, count: -1), from: evening.sense)
      night.sense = .clock(part, on: .span(day, evening.sense))
      night.tokens = night.tokens.lowerBound..<evening.tokens.upperBound
      night.rules += evening.rules + [name]
      return (night, 2)
    }
    guard isLed(night, evening, on: page) else { return nil }
    // "the night of May 3-4"
    if case .span(let one, let other) = evening.sense, isNext(other, after: one) {
      night.sense = .clock(part, on: evening.sense)
      night.tokens = night.tokens.lowerBound..<evening.tokens.upperBound
      night.rules += evening.rules + [name]
      return (night, 2)
    }
    guard first + 2 < rest.endIndex else { return nil }
    let morning = rest[first + 2]
    let gap = evening.tokens.upperBound..<morning.tokens.lowerBound
    guard (1...2).contains(gap.count), isNext(morning.sense, after: evening.sense),
      page.at(gap.lowerBound, .and, .to) || page.at(gap.lowerBound, .hyphen, .dash, .onto)
        || page.at(gap.lowerBound, .on),
      gap.count == 1 || page.at(gap.lowerBound + 1, .the)
    else { return nil }
    night.sense = .clock(part, on: .span(evening.sense, morning.sense))
    night.tokens = night.tokens.lowerBound..<morning.tokens.upperBound
    night.rules += evening.rules + morning.rules + [name]
    return (night, 3)
  }

  /// Whether nothing but "of", "from" or "between" stands between the night and its first day.
  private func isLed(_ night: Proposal, _ day: Proposal, on page: Page) -> Bool {
    let gap = night.tokens.upperBound..<day.tokens.lowerBound
    return gap.count <= 2
      && gap.allSatisfy {
        page.at($0, .of, .from, .between) || page.at($0, .the) || page.at($0, .on)
      }
  }

  /// "in der Nacht zum Samstag", "in der Nacht auf den 4. Mai": the night that leads to a day.
  private func isBefore(_ night: Proposal, _ day: Proposal, on page: Page) -> Bool {
    let gap = night.tokens.upperBound..<day.tokens.lowerBound
    return day.sense.isDay && (1...2).contains(gap.count) && page.at(gap.lowerBound, .to, .onto)
      && (gap.count == 1 || page.at(gap.lowerBound + 1, .the))
  }

  /// Whether both are weekdays, or days of a month, side by side on the calendar.
  private func isNext(_ other: Sense, after one: Sense) -> Bool {
    guard case .calendar(let one) = one, case .calendar(let other) = other else { return false }
    if let day = one.day, let next = other.day { return next == day + 1 || next == 1 && day >= 28 }
    guard let weekday = one.weekday, let next = other.weekday else { return false }
    return next == weekday % 7 + 1
  }
}
