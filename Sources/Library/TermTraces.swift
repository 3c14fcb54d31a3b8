internal import Articles

/// The traces of a term in the documents that were looked at for it: a letter more is then decided
/// without their texts. Owned by the search that made it, and given up when documents come to mean others.
final class TermTraces {
  let term: QueryTerm
  let part: Query.Part?
  private var bytes: [UInt8] = []
  /// One more than where the trace of a document begins; 0 where there is none.
  private var starts: [UInt32]

  /// What is kept of traces at most.
  private static let most = 6 << 20

  /// No trace yet of a term in so many documents.
  init(of term: QueryTerm, in part: Query.Part?, documents: Int) {
    (self.term, self.part) = (term, part)
    starts = [UInt32](repeating: 0, count: documents)
  }

  /// Takes the traces of documents, one after another in `new`, each ended by a zero.
  func take(_ new: [UInt8], of documents: [Int]) {
    guard bytes.count + new.count <= Self.most else { return }
    let offset = bytes.count
    var index = 0
    for document in documents {
      starts[document] = UInt32(offset + index + 1)
      while new[index] != 0 { index += 1 + Int(new[index] & 0x7F) }
      index += 1
    }
    bytes += new
  }

  /// Decides what it can of `open` for a term that this one led to: what stands there goes to `found`,
  /// what does not is no longer open. Answers with the traces of the new term; nothing if it is not
  /// one that this one led to.
  func follow(
    to next: QueryTerm, in part: Query.Part?, open: inout DocumentSet, found: inout DocumentSet
  ) -> TermTraces? {
    guard part == self.part, TermTrace.leads(from: term, to: next), open.size == starts.count else {
      return nil
    }
    let traces = TermTraces(of: next, in: part, documents: open.size)
    var decided = DocumentSet(size: open.size)
    bytes.withUnsafeBufferPointer { bytes in
      open.forEach { document in
        guard starts[document] > 0 else { return }
        let before = traces.bytes.count
        switch TermTrace.follow(
          bytes, at: Int(starts[document] - 1), from: term, to: next, trace: &traces.bytes)
        {
        case .stands:
          traces.starts[document] = UInt32(before + 1)
          found.insert(document)
          decided.insert(document)
        case .doesNotStand: decided.insert(document)
        case .unknown: break
        }
      }
    }
    open.subtract(decided)
    return traces
  }
}
