import Articles

/// A rule that looks at the proposals of a whole text, before they are resolved one by one.
protocol Refiner: Sendable {
  /// The rule's name in traces.
  var name: String { get }
  /// Changes the proposals, which are in reading order.
  func refine(_ proposals: inout [Proposal], reference: CivilMoment?)
}
