internal import Articles
internal import Dispatch

/// Looking for what a query asks for in the texts of many documents, on all processors: their records
/// are read in stretches of the log, glanced at, folded, and looked through, and nothing is kept of them
/// but where the term stood.
struct TextLook: Sendable {
  /// What is looked for.
  let plan: QueryPlan
  /// The term whose traces are to be kept, if that is all that is open.
  let term: (term: QueryTerm, part: Query.Part?)?
  /// What tells of most records that they need not be folded.
  private let glance: PhraseGlance?

  /// A look for what is open of a plan.
  init(plan: QueryPlan) {
    self.plan = plan
    term = plan.openTerm
    glance = term.flatMap { PhraseGlance($0.term) }
  }

  /// A document and where its record stands.
  struct Job: Sendable {
    let number: Int
    let file: Descriptor
    let offset: Int
    let length: Int
  }

  /// What some jobs have come to.
  struct Found: Sendable {
    var numbers: [Int] = []
    /// Their traces, one after another.
    var traces: [UInt8] = []
  }

  /// How many are looked at before time is asked for: few at first, and more while that takes no time.
  static let batches = 32...1024
  /// How many bytes they have at most, more or less.
  static let bytes = 8 << 20
  /// What takes longer than this is too much at once, and what takes less than half of it too little.
  static let pace = Duration.milliseconds(4)
  /// Fewer are not worth a second thread.
  private static let few = 24
  /// How many one thread takes at a time.
  private static let piece = 32
  /// How much is read at once of records that lie together, and how much may lie between two of them.
  private static let stretch = 1 << 16
  private static let gap = 1 << 11

  /// Looks at some documents. What cannot be read is not found.
  func run(_ jobs: [Job]) -> Found {
    let ordered = jobs.sorted {
      $0.file.number == $1.file.number
        ? $0.offset < $1.offset : $0.file.number < $1.file.number
    }
    if ordered.count < Self.few { return look(at: ordered[...]) }
    // In more pieces than threads: where the machine is busy, this thread does most of them.
    let pieces = stride(from: 0, to: ordered.count, by: Self.piece).map {
      ordered[$0..<min($0 + Self.piece, ordered.count)]
    }
    let results = Guarded<[Found]>([])
    DispatchQueue.concurrentPerform(iterations: pieces.count) { place in
      let found = look(at: pieces[place])
      results.withLock { $0.append(found) }
    }
    return results.withLock { results in
      var all = Found()
      for found in results {
        all.numbers += found.numbers
        all.traces += found.traces
      }
      return all
    }
  }

  private func look(at jobs: ArraySlice<Job>) -> Found {
    var found = Found()
    var buffer: [UInt8] = []
    var index = jobs.startIndex
    while index < jobs.endIndex {
      // The records that are read together.
      let first = jobs[index]
      var end = index + 1
      var size = first.length
      while end < jobs.endIndex, jobs[end].file === first.file {
        let next = jobs[end].offset + jobs[end].length - first.offset
        guard jobs[end].offset <= first.offset + size + Self.gap, next <= Self.stretch else {
          break
        }
        size = max(size, next)
        end += 1
      }
      if read(first, size, into: &buffer) == size {
        buffer.withUnsafeBufferPointer { bytes in
          for job in jobs[index..<end] {
            let start = job.offset - first.offset
            let line = UnsafeBufferPointer(rebasing: bytes[start..<start + job.length])
            look(at: job, line, &found)
          }
        }
      } else {
        // Something of it cannot be read: the others can.
        for job in jobs[index..<end] {
          guard let length = read(job, job.length, into: &buffer) else { continue }
          buffer.withUnsafeBufferPointer { bytes in
            look(at: job, UnsafeBufferPointer(rebasing: bytes[..<length]), &found)
          }
        }
      }
      index = end
    }
    return found
  }

  /// Reads from the beginning of a record on. Answers how many bytes there were; nothing if they cannot be
  /// read.
  private func read(_ job: Job, _ size: Int, into buffer: inout [UInt8]) -> Int? {
    if buffer.count < size {
      let room = max(size, Self.stretch)
      buffer = [UInt8](unsafeUninitializedCapacity: room) { $1 = room }
    }
    return buffer.withUnsafeMutableBytes { bytes in
      try? job.file.read(
        at: job.offset, into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<size]))
    }
  }

  private func look(at job: Job, _ line: UnsafeBufferPointer<UInt8>, _ found: inout Found) {
    if let glance, !glance.mayStand(in: line) { return }
    let text = RecordTexts.folded(line) ?? FoldedArticle()
    let stands =
      if let (term, part) = term {
        TermTrace.find(term, in: part, of: text, trace: &found.traces)
      } else {
        plan.holds(job.number, text: { text }, days: { [] })
      }
    if stands { found.numbers.append(job.number) }
  }
}

extension QueryPlan {
  /// Whether the texts are enough for an answer: no event is to be looked for in them.
  var needsTextsOnly: Bool {
    switch self {
    case .known, .text: true
    case .events(_, let bounds): bounds.sure == bounds.possible
    case .all(let plans, _), .any(let plans, _): plans.allSatisfy(\.needsTextsOnly)
    case .not(let plan, _): plan.needsTextsOnly
    }
  }

  /// The one word or phrase that has to be looked for, where everything else is known: what is open
  /// then matches if it stands there.
  var openTerm: (term: QueryTerm, part: Query.Part?)? {
    switch self {
    case .text(let term, let part, _): return (term, part)
    case .all(let plans, _):
      let open = plans.filter { $0.bounds.sure != $0.bounds.possible }
      return open.count == 1 ? open[0].openTerm : nil
    default: return nil
    }
  }
}
