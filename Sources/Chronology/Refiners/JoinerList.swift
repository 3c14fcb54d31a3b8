/// The joiners of a language in their order: asked without counting references, and only where there
/// is something for them.
struct JoinerList: Sendable {
  private let joiners: [AskedJoiner]
  /// The same, to be asked without counting references.
  private let unowned: [Unmanaged<AskedJoiner>]

  init(_ joiners: [any Joiner]) {
    self.joiners = joiners.map { Self.asked($0) }
    unowned = self.joiners.map { Unmanaged.passUnretained($0) }
  }

  var indices: Range<Int> { joiners.indices }

  /// The name of a joiner in traces.
  func name(_ place: Int) -> String { joiners[place].name }

  /// What the joiner at that place makes of the proposals.
  @inline(__always)
  func join(_ place: Int, _ proposals: [Proposal], on page: Page) -> [Proposal] {
    unowned[place]._withUnsafeGuaranteedRef {
      proposals.count < $0.least ? proposals : $0.join(proposals, on: page)
    }
  }

  private static func asked(_ joiner: some Joiner) -> AskedJoiner { AskedOne(joiner) }
}

/// A joiner behind one address: asking it copies nothing.
private class AskedJoiner: @unchecked Sendable {
  let name: String
  /// How many proposals it takes for it to do anything.
  let least: Int

  init(name: String, least: Int) {
    self.name = name
    self.least = least
  }

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] { proposals }
}

private final class AskedOne<Rule: Joiner>: AskedJoiner, @unchecked Sendable {
  private let rule: Rule

  init(_ rule: Rule) {
    self.rule = rule
    super.init(name: rule.name, least: rule is any NeighbourJoiner ? 2 : 1)
  }

  override func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    rule.join(proposals, on: page)
  }
}
