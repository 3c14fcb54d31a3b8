internal import Articles

/// Looking for what a query asks for. The index says at once which documents match and which may; these
/// are looked up in their texts, newest first, for as long as there is time, and a later call goes on
/// where an earlier one was stopped.
struct Search {
  private var last: Progress?

  /// How far a query has come.
  private struct Progress {
    let query: Query
    let generation: Int
    let epoch: Int
    let plan: QueryPlan
    /// Those that match as far as it is known.
    var found: DocumentSet
    /// Those that have still to be looked up.
    var open: DocumentSet
    /// The rank, newest first, from which on none of them has been.
    var rank = 0
    /// Where the term that is looked for stood in those that were looked up.
    var traces: TermTraces?

    /// Takes what was looked up before articles came and flags were set: no text has changed since.
    mutating func take(_ last: Progress) {
      var decided = open
      for number in last.found.size..<open.size { decided.remove(number) }
      last.open.forEach { decided.remove($0) }
      open.subtract(decided)
      var found = DocumentSet(size: open.size)
      last.found.forEach { found.insert($0) }
      decided.formIntersection(found)
      self.found.formUnion(decided)
    }

    /// Leaves out what was looked up for a wider query and did not match: of a phrase that is being
    /// typed each letter leaves fewer to be looked up.
    mutating func narrow(_ last: Progress) {
      var possible = last.found
      possible.formUnion(last.open)
      open.formIntersection(possible)
      guard let (term, part) = plan.openTerm else { return }
      traces = last.traces?.follow(to: term, in: part, open: &open, found: &found)
    }
  }

  /// The articles that are asked for, newest first: those at `rows` of them. `isOver` is asked before
  /// some texts are read, few at first; once it is, what is known by then is answered.
  mutating func run(
    _ query: Query, in catalogue: inout Catalogue, rows: Range<Int>, dating: DatingRules?,
    until isOver: () -> Bool
  ) throws(LibraryError) -> FoundArticles {
    let progress = try proceed(query, in: &catalogue, dating: dating, until: isOver)
    var summaries: [ArticleSummary] = []
    if !rows.isEmpty {
      for number in try catalogue.newest(rows, of: progress.found) {
        summaries.append(try catalogue.summary(of: number))
      }
    }
    return FoundArticles(
      rows: summaries, total: progress.found.count, isComplete: progress.open.isEmpty)
  }

  /// The documents that are asked for, and whether those are all.
  mutating func documents(
    _ query: Query, in catalogue: inout Catalogue, dating: DatingRules?, until isOver: () -> Bool
  ) throws(LibraryError) -> (found: DocumentSet, isComplete: Bool) {
    let progress = try proceed(query, in: &catalogue, dating: dating, until: isOver)
    return (progress.found, progress.open.isEmpty)
  }

  private mutating func proceed(
    _ query: Query, in catalogue: inout Catalogue, dating: DatingRules?, until isOver: () -> Bool
  ) throws(LibraryError) -> Progress {
    var progress: Progress
    if let last, last.query == query, last.generation == catalogue.generation {
      progress = last
    } else {
      let plan = try catalogue.plan(query.root)
      let alive = catalogue.alive()
      var (found, open) = (plan.bounds.sure, plan.bounds.possible)
      open.subtract(found)
      open.formIntersection(alive)
      found.formIntersection(alive)
      progress = Progress(
        query: query, generation: catalogue.generation, epoch: catalogue.epoch, plan: plan,
        found: found, open: open)
      if let last, last.query == query, last.epoch == catalogue.epoch, !query.asksForState {
        progress.take(last)
      } else if let last, last.generation == catalogue.generation, query.narrows(last.query) {
        progress.narrow(last)
      }
    }
    try look(&progress, in: &catalogue, dating: dating, until: isOver)
    last = progress
    return progress
  }

  private func look(
    _ progress: inout Progress, in catalogue: inout Catalogue, dating: DatingRules?,
    until isOver: () -> Bool
  ) throws(LibraryError) {
    guard !progress.open.isEmpty else { return }
    if progress.plan.needsTextsOnly {
      return try lookAtTexts(&progress, in: &catalogue, until: isOver)
    }
    let order = try catalogue.newestFirst()
    var rank = progress.rank
    defer { progress.rank = rank }
    while rank < order.count {
      let number = Int(order[rank])
      if progress.open.contains(number) {
        if isOver() { return }
        progress.open.remove(number)
        guard let line = try Self.line(of: number, in: catalogue) else { continue }
        let document = catalogue.tailDocument(number)
        let holds = progress.plan.holds(
          number, text: { Self.folded(line) },
          days: {
            catalogue.events(of: line, document, dating).compactMap(\.when.interval)
          })
        if holds { progress.found.insert(number) }
      }
      rank += 1
    }
  }

  /// Looks at texts, and at nothing else, many at a time.
  private func lookAtTexts(
    _ progress: inout Progress, in catalogue: inout Catalogue, until isOver: () -> Bool
  ) throws(LibraryError) {
    let order = try catalogue.newestFirst()
    let look = TextLook(plan: progress.plan)
    if progress.traces == nil, let (term, part) = look.term {
      progress.traces = TermTraces(of: term, in: part, documents: progress.open.size)
    }
    var left = progress.open.count
    var batch = TextLook.batches.lowerBound
    while left > 0, !isOver() {
      let start = ContinuousClock.now
      var jobs: [TextLook.Job] = []
      var (rank, bytes) = (progress.rank, 0)
      while rank < order.count, jobs.count < batch, bytes < TextLook.bytes {
        let number = Int(order[rank])
        rank += 1
        guard progress.open.contains(number) else { continue }
        left -= 1
        let (place, length) = try catalogue.location(of: number, oneOfMany: left > Self.many)
        let segment = catalogue.segments.first { $0.number == place.segment }
        guard let file = segment?.file else {
          progress.open.remove(number)
          continue
        }
        bytes += length
        jobs.append(
          TextLook.Job(number: number, file: file, offset: place.offset, length: length))
      }
      let found = look.run(jobs)
      for job in jobs { progress.open.remove(job.number) }
      for number in found.numbers { progress.found.insert(number) }
      if look.term != nil { progress.traces?.take(found.traces, of: found.numbers) }
      progress.rank = rank
      if rank == order.count { break }
      let took = start.duration(to: .now)
      if took > TextLook.pace {
        batch = max(batch / 2, TextLook.batches.lowerBound)
      } else if took < TextLook.pace / 2 {
        batch = min(batch * 2, TextLook.batches.upperBound)
      }
    }
  }

  /// From so many on, where all records stand is read at once.
  private static let many = 256

  /// An article's record; nothing where it cannot be read: it is passed over.
  private static func line(
    of number: Int, in catalogue: Catalogue
  ) throws(LibraryError) -> [UInt8]? {
    do throws(LibraryError) {
      return try catalogue.line(of: number)
    } catch {
      if case .index = error { throw error }
      return nil
    }
  }

  private static func folded(_ line: [UInt8]) -> FoldedArticle {
    line.withUnsafeBufferPointer { RecordTexts.folded($0) }
      ?? FoldedArticle()
  }
}
