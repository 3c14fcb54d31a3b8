internal import Articles

// What a catalogue has read beyond the index, as a new part is made of it.

extension Catalogue {
  /// How many bytes have been read beyond the index.
  var beyondIndex: Int {
    let covered = Dictionary(
      (index?.manifest.segments ?? []).map { ($0.number, $0.bytes) }, uniquingKeysWith: { $1 })
    return segments.reduce(0) { $0 + $1.consumed - (covered[$1.number] ?? 0) }
  }

  /// The articles beyond the index, to be indexed.
  var jobs: [PartBuilder.Job] {
    let files = Dictionary(segments.map { ($0.number, $0.file) }, uniquingKeysWith: { $1 })
    return tail.enumerated().compactMap { offset, document in
      let number = indexed + offset
      let marks = documents.marks[number]
      guard !marks.contains(.replaced), let file = files[document.place.segment] else {
        return nil
      }
      let row = document.row
      return PartBuilder.Job(
        id: documents.ids[number], moment: documents.moments[number],
        arrival: documents.arrivals[number], day: documents.day(of: number), marks: marks,
        row: PartRow(
          place: document.place, length: document.length, added: document.added,
          published: row.published, title: row.title, site: row.site, url: row.url,
          eventCount: nil, tags: row.state.tags, position: row.state.position,
          unknown: document.unknownState),
        segment: file)
    }
  }

  /// Calls `body` with what was done beyond the index with each article that it holds, and with each that
  /// is not there.
  func eachTouchedState(
    _ body: (TouchedState) -> Void
  ) throws(IndexFault) {
    try touched.forEach { (number) throws(IndexFault) in
      guard !documents.marks[number].contains(.replaced) else { return }
      let said: Said
      do throws(LibraryError) {
        said = try self.said(of: number)
      } catch {
        throw .unwritable(error)
      }
      body(
        TouchedState(
          id: documents.ids[number], number: number,
          isRemoved: documents.marks[number].contains(.removed), said: said))
    }
    for id in newlyWaiting.sorted(by: { $0.number < $1.number }) {
      guard let said = waiting[id] else { continue }
      body(TouchedState(id: id.number, number: nil, isRemoved: false, said: said))
    }
  }
}
