extension TextIndex {
  /// Writes the text of several parts as that of one. `numbers` says for each document of a part which
  /// it is among the `documents` of the new one, ascending, or -1 where it is dropped.
  ///
  /// The dictionaries are gone through side by side, the postings read and written as they come: it
  /// needs the memory of the new dictionary and little more.
  static func merge(
    _ parts: [(index: TextIndex, numbers: [Int32])], documents: Int,
    to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    var sources: [TextIndexSource] = []
    for part in parts {
      var source = try TextIndexSource(part.index, numbers: part.numbers, documents: documents)
      if try source.advance() { sources.append(source) }
    }
    var output = TermTableWriter(documents: documents, to: &writer)
    var numbers: [Int32] = []
    var key: [UInt8] = []
    while var first = sources.indices.first {
      for index in sources.indices.dropFirst() where sources[index].precedes(sources[first]) {
        first = index
      }
      key.removeAll(keepingCapacity: true)
      key.append(contentsOf: sources[first].key)
      let head = sources[first].head
      numbers.removeAll(keepingCapacity: true)
      var hasEnded = false
      for index in sources.indices where sources[index].has(key, head: head) {
        try sources[index].appendNumbers(to: &numbers)
        if try !sources[index].advance() { hasEnded = true }
      }
      if hasEnded { sources.removeAll(where: \.isAtEnd) }
      try put(key, &numbers, output: &output, to: &writer)
    }
    try output.finish(to: &writer)
  }

  private static func put(
    _ key: [UInt8], _ numbers: inout [Int32], output: inout TermTableWriter,
    to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    guard !numbers.isEmpty else { return }
    let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    // A part need not lie before the next one as a whole.
    if !isAscending { numbers = Set(numbers).sorted() }
    try key.withUnsafeBufferPointer { key throws(IndexFault) in
      try numbers.withUnsafeBufferPointer { numbers throws(IndexFault) in
        try output.add(key, numbers, to: &writer)
      }
    }
  }
}
