import Articles

/// Joins two dates that are the ends of one stretch: "between 1999 and 2007", "from 3 to 9 May".
///
/// A tagger may read such a stretch as one mention; where it gives the ends alone, they would make
/// two events of the one thing that is told.
struct ToldRange {
  let tokens: [ClauseToken]
  let mentions: [DateMention]

  /// The token of the other end, if the mention at token `place` is the first end of a stretch.
  func otherEnd(of place: Int) -> Int? {
    guard place + 2 < tokens.count, let first = tokens[place].mention,
      let second = tokens[place + 2].mention
    else { return nil }
    let leader = place > 0 ? tokens[place - 1].word : ""
    let link = tokens[place + 1].word
    let isLed =
      leader == "between" && link == "and"
      || leader == "from" && ["to", "until", "till", "through"].contains(link)
        && !(place > 1 && Self.moves.contains(tokens[place - 2].word))
    let isBare = link == "to" && mentions[first].when.precision >= .month
    // "in 1675-1711", where the first is known to begin the stretch
    let isHyphened =
      [.other, .dash].contains(tokens[place + 1].kind)
      && tokens[place].end == tokens[place + 1].start
      && tokens[place + 1].end == tokens[place + 2].start
      && mentions[first].when.interval?.last == mentions[second].when.interval?.last
    guard isLed || isBare || isHyphened, span(first, second) != nil else { return nil }
    return place + 2
  }

  /// "moved from 12 June to 3 July": an old date and a new one.
  static let moves: Set<String> = [
    "moved", "postponed", "delayed", "rescheduled", "shifted", "pushed", "changed", "back",
    "forward", "slipped", "extended",
  ]

  /// The stretch from one mention to another, in the order of the calendar and of the text.
  func span(_ first: Int, _ second: Int) -> DateSpan? {
    guard let one = mentions[first].when.interval, let other = mentions[second].when.interval,
      one.first <= other.first, one.last <= other.last,
      one != other || mentions[first].when.precision == .time
    else { return nil }
    return DateSpan(DayInterval(one.first, other.last), .range)
  }
}
