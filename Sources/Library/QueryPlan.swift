internal import Articles

/// A query with what the index knows of each of its parts: for every part the documents that hold it for
/// sure, and those that may. What lies between is looked up in the articles themselves.
indirect enum QueryPlan: Sendable {
  /// Known of every document.
  case known(DocumentSet)
  /// A word or phrase.
  case text(QueryTerm, Query.Part?, Bounds)
  /// An event of these days, or any.
  case events(DayInterval?, Bounds)
  case all([QueryPlan], Bounds)
  case any([QueryPlan], Bounds)
  case not(QueryPlan, Bounds)

  /// `sure` ⊆ the documents that match ⊆ `possible`.
  struct Bounds: Sendable {
    var sure: DocumentSet
    var possible: DocumentSet
  }

  /// The documents that match for sure and those that may.
  var bounds: Bounds {
    switch self {
    case .known(let set): Bounds(sure: set, possible: set)
    case .text(_, _, let bounds), .events(_, let bounds), .all(_, let bounds),
      .any(_, let bounds), .not(_, let bounds):
      bounds
    }
  }

  /// Whether a document matches, its text and the days of its events fetched only where the index
  /// leaves it open.
  func holds(
    _ number: Int, text: () -> FoldedArticle, days: () -> [DayInterval]
  ) -> Bool {
    let bounds = bounds
    if bounds.sure.contains(number) { return true }
    guard bounds.possible.contains(number) else { return false }
    return switch self {
    case .known: false
    case .text(let term, let part, _): text().contains(term, in: part)
    case .events(let asked?, _): days().contains { QueryNode.tells(of: asked, $0) }
    case .events(nil, _): !days().isEmpty
    case .all(let plans, _): plans.allSatisfy { $0.holds(number, text: text, days: days) }
    case .any(let plans, _): plans.contains { $0.holds(number, text: text, days: days) }
    case .not(let plan, _): !plan.holds(number, text: text, days: days)
    }
  }
}

extension Catalogue {
  /// The plan of a query as the library is now.
  mutating func plan(_ node: QueryNode) throws(LibraryError) -> QueryPlan {
    switch node {
    case .all(let nodes):
      let plans = try plans(nodes)
      var bounds = QueryPlan.Bounds(sure: everything, possible: everything)
      for plan in plans {
        bounds.sure.formIntersection(plan.bounds.sure)
        bounds.possible.formIntersection(plan.bounds.possible)
      }
      return .all(plans, bounds)
    case .any(let nodes):
      let plans = try plans(nodes)
      var bounds = QueryPlan.Bounds(sure: nothing, possible: nothing)
      for plan in plans {
        bounds.sure.formUnion(plan.bounds.sure)
        bounds.possible.formUnion(plan.bounds.possible)
      }
      return .any(plans, bounds)
    case .not(let node):
      let plan = try plan(node)
      return .not(
        plan,
        QueryPlan.Bounds(
          sure: plan.bounds.possible.complement, possible: plan.bounds.sure.complement))
    case .text(let term, let part): return try text(term, part)
    // No feeds are known: what is called so is asked for.
    case .feed(let term): return try text(term, .source)
    case .among(let group):
      var members = nothing
      for id in group.ids {
        if let number = try sought(id) { members.insert(number) }
      }
      return .known(members)
    case .tag(let term): return .known(try tagged { term.matches(tag: $0) })
    case .isRead: return .known(documents.all { $0.contains(.read) })
    case .isStarred: return .known(documents.all { $0.contains(.starred) })
    case .hasTags: return .known(documents.all { $0.contains(.tagged) })
    case .hasEvents:
      let eventful = documents.all { $0.contains(.eventful) }
      var possible = eventful
      possible.formUnion(beyond)
      return .events(nil, QueryPlan.Bounds(sure: eventful, possible: possible))
    case .event(let days):
      let bounds = try bounds { (part: IndexPart) throws(IndexFault) in
        let found = try part.events.documents(telling: days)
        return (found, found)
      }
      return .events(days, bounds)
    case .published(let first, let last):
      return .known(try published(from: first, to: last))
    }
  }

  private func text(_ term: QueryTerm, _ part: Query.Part?) throws(LibraryError) -> QueryPlan {
    .text(
      term, part,
      try bounds { (indexed: IndexPart) throws(IndexFault) in
        try indexed.text.bounds(of: term, in: part)
      })
  }

  private mutating func plans(_ nodes: [QueryNode]) throws(LibraryError) -> [QueryPlan] {
    var plans: [QueryPlan] = []
    for node in nodes { plans.append(try plan(node)) }
    return plans
  }

  private var everything: DocumentSet { DocumentSet(size: documents.count, full: true) }
  private var nothing: DocumentSet { DocumentSet(size: documents.count) }

  /// The documents beyond the index: nothing is known of their words before they are read.
  private var beyond: DocumentSet {
    var set = nothing
    for number in indexed..<max(indexed, documents.count) { set.insert(number) }
    return set
  }

  /// What the parts of the index answer, each for its documents.
  private func bounds(
    _ ask: (IndexPart) throws(IndexFault) -> (sure: DocumentSet, possible: DocumentSet)
  ) throws(LibraryError) -> QueryPlan.Bounds {
    var bounds = QueryPlan.Bounds(sure: nothing, possible: beyond)
    guard let index else { return bounds }
    for (first, part) in zip(index.firsts, index.parts) {
      do throws(IndexFault) {
        let (sure, possible) = try ask(part)
        bounds.sure.insert(sure, from: first)
        bounds.possible.insert(possible, from: first)
      } catch {
        throw LibraryError(error)
      }
    }
    return bounds
  }

  private func tagged(_ matches: (String) -> Bool) throws(LibraryError) -> DocumentSet {
    var found = nothing
    var failure: LibraryError?
    documents.all { $0.contains(.tagged) }.forEach { number in
      do throws(LibraryError) {
        if try state(of: number).tags.contains(where: { matches($0.string) }) {
          found.insert(number)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return found
  }
}
