import Articles
import Display

// The first sitting: a tour that goes away by itself, and the feeds of another reader, which are
// offered once and followed only when they are asked for.

extension ReaderState {
  /// The library is empty and something stands in for it: a newcomer is shown around.
  mutating func welcome() -> [ReaderEffect] {
    let memory = configuration.memory
    if !memory.knowsTour { tour = Tour(hasSteps: true) }
    return memory.knowsOffer ? [] : [.findFeeds(isAsked: false)]
  }

  /// Takes in the feeds that were found. Those that were asked for are asked about, the others
  /// offered.
  mutating func take(_ found: [FoundFeeds], isAsked: Bool) {
    guard !found.isEmpty else {
      if isAsked { note = StatusNote(text: "No other reader's feeds were found here.") }
      return
    }
    if isAsked {
      let places = found.map(\.path.string).joined(separator: ", ")
      question = Question(
        text: SafeText("Follow the \(found.words) (\(places))?"), act: .adopt(found.map(\.path)))
    } else if !configuration.memory.knowsOffer {
      tour = tour ?? Tour(hasSteps: false)
      tour?.offer = found
    }
  }

  /// Follows the feeds that are offered, or looks for some.
  mutating func adopt() -> [ReaderEffect] {
    guard let offer = tour?.offer, !offer.isEmpty else { return [.findFeeds(isAsked: true)] }
    return endOffer() + [.adoptFeeds(offer.map(\.path))]
  }

  /// Keeps up with what a newcomer does; asked after every message.
  mutating func guide(after message: ReaderMessage) -> [ReaderEffect] {
    guard tour != nil else { return [] }
    if case .terminal(.key(_)) = message { tour?.countKey() }
    if focus == .body, body != nil { tour?.tick(.opening) }
    if focus == .timeline || body?.isEventLit == true { tour?.tick(.events) }
    if prompt?.kind == .filter || !query.isEmpty || help != nil { tour?.tick(.finding) }
    guard let tour else { return [] }
    if tour.isStale { return endTour() }
    // The last step is seen to be ticked off before it goes.
    guard tour.hasSteps, tour.isDone, prompt == nil, help == nil, note == nil else { return [] }
    note = StatusNote(
      text: SafeText(
        "That is most of it: \(key(.help)) shows the other keys, \(key(.add)) adds what you read."))
    return endSteps()
  }

  /// Takes the tour away for good.
  mutating func endTour() -> [ReaderEffect] { endSteps() + endOffer() }

  private mutating func endSteps() -> [ReaderEffect] {
    guard tour?.hasSteps == true else { return [] }
    tour?.endSteps()
    if tour?.isEmpty == true { tour = nil }
    configuration.memory.take(.tour)
    return [.remember(.tour)]
  }

  /// Takes the offer away for good: who has left knows of it.
  mutating func endOffer() -> [ReaderEffect] {
    guard tour?.offer.isEmpty == false else { return [] }
    tour?.offer = []
    if tour?.isEmpty == true { tour = nil }
    configuration.memory.take(.offer)
    return [.remember(.offer)]
  }

  /// The lines that the tour would like to have below the panes.
  var bandRows: Int {
    guard let tour, help == nil, messages == nil, feeds == nil, links == nil else { return 0 }
    return TourBand.rows(of: tour, height: height)
  }
}
