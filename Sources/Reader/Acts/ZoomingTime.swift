import Articles

// A timeline from afar and from nearby: its rows gathered or spread, a row that stands for too many
// events gone into and out of.

extension ReaderState {
  /// Gathers or spreads the timeline; where its rows are as narrow as they are, goes into the selected
  /// one, and out again.
  mutating func changeGrain(by step: Int) -> [ReaderEffect] {
    let (shown, narrowest) = (timeline.shownGrain, timeline.narrowest)
    if shown == narrowest, let effects = step > 0 ? goOut() : goIn() { return effects }
    guard let grain = TimelineGrain(rawValue: shown.rawValue + step) else {
      note = StatusNote(
        text: step > 0 ? "Decades are the coarsest there is." : "Days are the finest there is.")
      return []
    }
    guard grain >= narrowest else {
      note = StatusNote(text: "This row is one event.")
      return []
    }
    timeline.spread(to: grain == narrowest ? .day : grain)
    return []
  }

  /// Asks for the events of the selected row, if it stands for more than it shows.
  private mutating func goIn() -> [ReaderEffect]? {
    guard timeline.scope == .listed, let event = timeline.selectedEvent, event.isGathered else {
      return nil
    }
    guard event.when.interval != nil else {
      note = StatusNote(text: "No day is known of these: open their articles to see them.")
      return []
    }
    guard !event.isRest else {
      note = StatusNote(text: "These are too many to be shown: narrow the filter.")
      return []
    }
    // What is shown may still be what a row was gone into from.
    guard !timeline.isAwaited else { return [] }
    timeline.spans.append(event.when)
    timeline.left = nil
    return askForTimeline()
  }

  /// Asks for what was shown before a row was gone into, if one was.
  mutating func goOut() -> [ReaderEffect]? {
    guard let span = timeline.spans.popLast() else { return nil }
    timeline.left = span
    return askForTimeline()
  }
}
