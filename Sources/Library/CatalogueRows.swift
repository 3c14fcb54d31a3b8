internal import Articles

// What a catalogue knows of one article.

extension Catalogue {
  /// The document beyond the index that has a number.
  func tailDocument(_ number: Int) -> TailDocument? {
    number >= indexed ? tail[number - indexed] : nil
  }

  /// What the reader did with an article.
  func state(of number: Int) throws(LibraryError) -> ReadingState {
    if let document = tailDocument(number) { return document.row.state }
    if let said = changed[number] { return said.state }
    let marks = documents.marks[number]
    if marks.isDisjoint(with: [.tagged, .placed]) {
      return ReadingState(isRead: marks.contains(.read), isStarred: marks.contains(.starred))
    }
    return try said(of: number).state
  }

  /// What the reader did with an article, and what newer programs have said of it.
  func said(of number: Int) throws(LibraryError) -> Said {
    if let document = tailDocument(number) {
      return Said(state: document.row.state, unknown: document.unknownState)
    }
    if let said = changed[number] { return said }
    return try row(number).said(documents.marks[number])
  }

  /// The row of the list.
  func summary(of number: Int) throws(LibraryError) -> ArticleSummary {
    if let document = tailDocument(number) { return document.row }
    let row = try row(number)
    let said = changed[number] ?? row.said(documents.marks[number])
    do throws(IndexFault) {
      return row.summary(
        try documents.id(of: number), said.state,
        isEventful: documents.marks[number].contains(.eventful))
    } catch {
      throw LibraryError(error)
    }
  }

  /// The bytes of an article's record, as they are on the disk now.
  func line(of number: Int) throws(LibraryError) -> [UInt8] {
    let (place, length) = try location(of: number)
    guard let segment = segments.first(where: { $0.number == place.segment }) else { return [] }
    return try segment.file.read(at: place.offset, count: length)
  }

  /// Where an article's record stands, and how many bytes it has. Where it is one of many, those of
  /// all articles are read at once and kept.
  func location(
    of number: Int, oneOfMany: Bool = false
  ) throws(LibraryError) -> (place: Place, length: Int) {
    if let document = tailDocument(number) { return (document.place, document.length) }
    guard let index else { throw .index(path: "index") }
    do throws(IndexFault) {
      let (part, number) = index.place(of: number)
      return try part.location(number, oneOfMany: oneOfMany)
    } catch {
      throw LibraryError(error)
    }
  }

  /// When an article came.
  func added(of number: Int) throws(LibraryError) -> CivilMoment? {
    if let document = tailDocument(number) { return document.added }
    return try row(number).added
  }

  private func row(_ number: Int) throws(LibraryError) -> PartRow {
    guard let index else { throw .index(path: "index") }
    do throws(IndexFault) {
      return try index.row(number)
    } catch {
      throw LibraryError(error)
    }
  }
}
