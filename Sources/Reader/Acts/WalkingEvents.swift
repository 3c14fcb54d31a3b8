import Articles

// The timeline and the text in step: an event leads to its sentence, a sentence to its event.

extension ReaderState {
  /// Goes to a later or earlier event of the text, from the current one or from what is in view.
  mutating func walkEvents(by step: Int) -> [ReaderEffect] {
    guard let body else { return [] }
    let events = body.dated.events
    guard !events.isEmpty else {
      note = StatusNote(text: "No dated events were found in this text.")
      return []
    }
    let next: Int
    if let current = body.event, body.isEventLit || body.isInView(events[current].sentence) {
      next = body.isEventLit ? current + step : current + (step > 0 ? step - 1 : step)
    } else if step > 0 {
      let later = events.firstIndex { body.layout.line(holding: $0.sentence) >= body.top }
      next = (later ?? events.count) + step - 1
    } else {
      let earlier = events.lastIndex { body.layout.line(holding: $0.sentence) < body.top }
      next = (earlier ?? -1) + step + 1
    }
    let reached = min(max(0, next), events.count - 1)
    if reached != next {
      note = StatusNote(text: step > 0 ? "This is the last event." : "This is the first event.")
    }
    light(events[reached])
    return []
  }

  /// Shows an event of the open article: its sentence lit in the text, its row in the timeline.
  mutating func light(_ event: Event) {
    guard var body else { return }
    let events = body.dated.events
    guard
      let index = events.firstIndex(of: event)
        ?? events.firstIndex(where: { $0.mention == event.mention })
    else { return }
    body.event = index
    body.isEventLit = true
    body.show(events[index].sentence)
    self.body = body
    timeline.select(events[index], of: body.id)
  }

  /// Goes from an event of the timeline to its sentence, in another article if need be.
  mutating func jump(to event: TimelineEvent) -> [ReaderEffect] {
    if body?.id == event.source.article { rememberPlace() }
    return open(.init(id: event.source.article, event: event.source.event))
  }

  /// Lights in the text the event that was selected in the timeline, where the text is its own.
  mutating func followTimeline() {
    guard let selected = timeline.selectedEvent, !selected.isGathered,
      selected.source.article == body?.id, layout.area(of: .body) != nil
    else { return }
    let row = timeline.selection
    light(selected.source.event)
    timeline.select(row)
  }

  /// Selects in the timeline the first event that is in view in the text.
  mutating func followBody() {
    guard var body else { return }
    let events = body.dated.events
    if let current = body.event, events.indices.contains(current),
      body.isInView(events[current].sentence)
    {
      return
    }
    body.isEventLit = false
    body.event = events.firstIndex { body.isInView($0.sentence) }
    self.body = body
    if let index = body.event { timeline.select(events[index], of: body.id) }
  }
}
