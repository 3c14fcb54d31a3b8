internal import Articles
internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension ArticleLog {
  /// Brings the index up to date with the log: what came since is digested into new parts, and small
  /// parts are made one. Long for a large library; nothing waits for it, and it may be stopped at any
  /// time without loss. Where another program is at it already, nothing is done.
  ///
  /// `progress` is told how many bytes of how many are indexed by now, and says whether to go on. A few
  /// articles are left for the next time unless `all` asks for them, since they are read at once
  /// anyway; so is what is written meanwhile. `threads` says how many articles are read at a time.
  /// `isAlone` says that nobody asks this log for anything until it is done: then what it holds of the
  /// library in memory is let go of meanwhile. Answers whether the index holds what was there at the beginning.
  @discardableResult
  public func index(
    all: Bool = false, threads: Int = 1, isAlone: Bool = false,
    _ progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(LibraryError) -> Bool {
    if !all, refusedIndex == nil, !standing.isBehind { return progress(1, 1) }
    if isAlone { letGo() }
    guard let top = try folder.top(), try top.opened("articles", for: .folder) != nil,
      let writing = try IndexFolder(in: top, disk: disk)
    else { return false }
    var indexing = Indexing(
      folder: folder, writing: writing, disk: disk, dating: dating, threads: threads,
      refused: refusedIndex)
    defer { _ = try? refresh() }
    do throws(LibraryError) {
      return try indexing.run(all: all, progress)
    } catch {
      guard case .index = error else { throw error }
      // What is merged is read whole: there is damage that no query has met.
      _ = try? refresh()
      refuseIndex(error)
      indexing.refused = LibraryIndex.identity(in: top)
      return try indexing.run(all: all, progress)
    }
  }
}

/// One run of bringing the index up to date. It reads the log by itself, so that nobody is held up.
private struct Indexing {
  let folder: LibraryFolder
  let writing: IndexFolder
  let disk: any Disk
  let dating: DatingRules?
  let threads: Int
  /// The manifest of an index that was found damaged, and is to be built anew.
  var refused: FileIdentity?

  private var rules: String { dating?.version ?? "" }

  /// About how much of the log is digested into one part at a time: it is held in memory, and less of
  /// a smaller library, so that it can be said how far it is.
  private static let stretches = 4 << 20...32 << 20

  /// From how many bytes of log on a phrase may have to be looked for in too many texts.
  private static let largeLog = 128 << 20

  /// Whether the end of the log was reached.
  mutating func run(
    all: Bool, _ progress: (Int, Int) -> Bool
  ) throws(LibraryError) -> Bool {
    var isFirst = true
    // What comes meanwhile is for the next time: writers who never rest do not keep this from its end.
    var ends = try settledEnds()
    while true {
      var catalogue = Catalogue(rules: rules, refusing: refused)
      let stretch = ends.values.reduce(0, +) / 16
      try catalogue.catchUp(
        with: folder,
        limit: min(max(stretch, Self.stretches.lowerBound), Self.stretches.upperBound), ends: ends)
      if !ends.keys.allSatisfy({ number in catalogue.segments.contains { $0.number == number } }) {
        ends = try settledEnds()
        continue
      }
      let total = catalogue.segments.reduce(0) { $0 + $1.file.size }
      let read = catalogue.segments.reduce(0) { $0 + $1.consumed }
      if !progress(read - catalogue.beyondIndex, total) { return false }
      let isFew = isFirst && !all && catalogue.isNearlyIndexed
      if catalogue.beyondIndex == 0 || isFew { break }
      try digest(catalogue)
      isFirst = false
    }
    try merge()
    return progress(1, 1)
  }

  /// How far each segment may be digested: as far as nobody takes it back. What is being written may
  /// fail and be cut off, and so may what a killed program has left to the system, by a power cut; so
  /// the lock is held for a moment, and what is there then is made durable.
  private func settledEnds() throws(LibraryError) -> [Int: Int] {
    try folder.whileLocked { (top, segments) throws(LibraryError) in
      var ends: [Int: Int] = [:]
      for number in LibraryFolder.numbers(in: segments) {
        let name = LibraryFolder.name(of: number)
        guard let file = try segments.opened(name, for: .reading) else { continue }
        if disk.sync(file.number) != 0 { throw .now(file.path) }
        ends[number] = try SegmentReader(file: file).end()
      }
      try folder.syncNames(of: top, segments)
      return ends
    }
  }

  /// Makes parts of what the catalogue has read beyond the index.
  private func digest(_ catalogue: Catalogue) throws(LibraryError) {
    let jobs = catalogue.jobs
    let share = max(256, (jobs.count + threads - 1) / max(1, threads))
    let slices = stride(from: 0, to: max(1, jobs.count), by: share).map {
      jobs[min($0, jobs.count)..<min($0 + share, jobs.count)]
    }
    let isLarge = catalogue.segments.reduce(0) { $0 + $1.file.size } >= Self.largeLog
    let first = writing.nextNumber
    let touched: [UInt8]
    do throws(IndexFault) {
      touched = try TouchedState.section(catalogue.eachTouchedState)
    } catch {
      throw LibraryError(error)
    }
    let replaced = catalogue.replacedInIndex
    let results = Guarded<[Int: Result<String, LibraryError>]>([:])
    DispatchQueue.concurrentPerform(iterations: slices.count) { place in
      let isLast = place == slices.count - 1
      let result = Result { () throws(LibraryError) in
        try part(
          first + place, of: slices[place], pairs: isLarge, touched: isLast ? touched : [],
          replaced: isLast ? replaced : [])
      }
      results.withLock { $0[place] = result }
    }
    let parts = results.withLock { results in slices.indices.compactMap { results[$0] } }
    try writing.keeping(parts.compactMap { try? $0.get() }) { (names) throws(LibraryError) in
      for part in parts { _ = try part.get() }
      try name(names, of: catalogue)
    }
  }

  /// Puts new parts at the end of the manifest, which covers then what the catalogue has read.
  private func name(_ names: [String], of catalogue: Catalogue) throws(LibraryError) {
    var manifest = catalogue.index?.manifest ?? IndexManifest()
    manifest.parts += names
    manifest.rules = rules
    manifest.damage = catalogue.damage.filter { $0.file.hasPrefix("articles/") }
    manifest.unknownRecords = catalogue.unknownRecords
    manifest.segments = catalogue.segments.compactMap { segment in
      LibraryIndex.sum(of: segment.file, before: segment.consumed).map { sum in
        IndexManifest.Covered(
          number: segment.number, bytes: segment.consumed, lines: segment.lines, sum: sum)
      }
    }
    guard manifest.segments.count == catalogue.segments.count else {
      throw .failed(path: "articles", errno: EIO)
    }
    try writing.replace(manifest)
  }

  private func part(
    _ number: Int, of jobs: ArraySlice<PartBuilder.Job>, pairs: Bool, touched: [UInt8],
    replaced: [Int]
  ) throws(LibraryError) -> String {
    var builder = PartBuilder(pairs: pairs)
    for job in jobs { try builder.add(job, dating: dating) }
    return try writing.writePart(number) { (file) throws(LibraryError) in
      do throws(IndexFault) {
        try builder.write(to: file, touched: touched, replaced: replaced, through: disk)
      } catch {
        throw LibraryError(error)
      }
    }
  }

  private func merge() throws(LibraryError) {
    var catalogue = Catalogue(rules: rules, refusing: refused)
    try catalogue.catchUp(with: folder, limit: 0)
    guard let index = catalogue.index, let run = PartMerge.run(of: index.parts.map(\.count)),
      let merging = PartMerge(run, of: catalogue)
    else { return }
    let name = try writing.writePart(writing.nextNumber) { (file) throws(LibraryError) in
      try merging.write(to: file, through: disk)
    }
    var manifest = index.manifest
    manifest.parts.replaceSubrange(run, with: [name])
    try writing.keeping([name]) { (_) throws(LibraryError) in try writing.replace(manifest) }
  }
}
