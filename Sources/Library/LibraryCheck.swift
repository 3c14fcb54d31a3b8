internal import Articles

extension ArticleLog {
  /// Reads every byte of the library and decodes every article. With `repair`, whatever is damaged
  /// is set aside in `damaged/` and taken out of its segment; nothing is thrown away.
  public func check(repair: Bool = false) throws(LibraryError) -> CheckReport {
    var report = try inspect()
    guard repair, !report.isSound else { return report }
    var moved: [(damage: Damage, place: String)] = []
    try exclusively { (top, directory) throws(LibraryError) in
      // It may remember the damage, and a segment that was mended looks the same to it.
      if let index = try? top.opened("index", for: .folder) {
        _ = disk.remove(IndexManifest.name, in: index.number)
      }
      for number in LibraryFolder.numbers(in: directory) {
        let file = "articles/" + LibraryFolder.name(of: number)
        // An article that cannot be decoded though its checksum is right stays where it is: it is
        // what somebody meant to write.
        guard report.damage.contains(where: { $0.file == file }) else { continue }
        let rewriting = SegmentRepair(number: number, top: top, directory: directory, disk: disk)
        moved += try rewriting.run()
      }
    }
    for index in report.damage.indices {
      let found = report.damage[index]
      report.damage[index].setAside =
        moved.first { $0.damage.file == found.file && $0.damage.offset == found.offset }?.place
    }
    report.isRepaired = try inspect().isSound
    return report
  }

  private func inspect() throws(LibraryError) -> CheckReport {
    var catalogue = Catalogue()
    try catalogue.catchUp(with: LibraryFolder(path))
    var report = CheckReport()
    for (number, document) in catalogue.tail.enumerated() {
      let marks = catalogue.documents.marks[number]
      if marks.contains(.replaced) { continue }
      if marks.contains(.removed) {
        report.removed += 1
        continue
      }
      report.articles += 1
      report.figures.articles += document.length + 1
      if !marks.contains(.read) { report.unread += 1 }
      if marks.contains(.starred) { report.starred += 1 }
      if let article = ArticleRecord.article(try catalogue.line(of: number)) {
        report.figures.text += article.byteCount
      } else {
        report.damage.append(
          Damage(
            file: "articles/" + LibraryFolder.name(of: document.place.segment),
            line: document.place.line, offset: document.place.offset, length: document.length,
            reason: .foreign))
      }
    }
    // A record that somebody was writing just now is whole by now.
    try catalogue.catchUp(with: LibraryFolder(path))
    report.segments = catalogue.segments.count
    report.unknownRecords = catalogue.unknownRecords
    report.damage += catalogue.damage
    for segment in catalogue.segments {
      try report.figures.count(segment.file)
      let size = segment.file.size
      report.bytes += size
      let tail = size - segment.consumed
      if tail > 0 {
        report.damage.append(
          Damage(
            file: "articles/" + LibraryFolder.name(of: segment.number), line: segment.lines + 1,
            offset: segment.consumed, length: tail, reason: .torn))
      }
    }
    report.figures.settle(segments: report.bytes)
    if let top = try Descriptor.folder(path) {
      report.figures.setAside = LibraryFigures.bytes(of: "damaged", in: top)
      report.figures.index = LibraryFigures.bytes(of: "index", in: top)
      report.damage += LibraryIndex.damage(in: top)
    }
    report.damage.sort { ($0.file, $0.offset) < ($1.file, $1.offset) }
    return report
  }
}
