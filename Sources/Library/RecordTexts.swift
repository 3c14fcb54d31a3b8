internal import Articles

/// Where in the record of an article the strings are that queries look at: found in one walk from its
/// first byte to its last, for it is done for thousands of records while somebody types.
struct RecordTexts {
  private let scan: JSONScan
  private var title: Range<Int>?
  private var subtitle: Range<Int>?
  private var byline: [Range<Int>] = []
  private var site: Range<Int>?
  private var blocks: [Range<Int>] = []
  private var url: Range<Int>?

  /// The text of a line, folded without decoding the article, straight from its bytes; nothing if it is
  /// no record. The day is not told.
  static func folded(_ line: UnsafeBufferPointer<UInt8>) -> FoldedArticle? {
    guard let texts = RecordTexts(line) else { return nil }
    return texts.folded ?? texts.mended
  }

  /// The members that are looked for, as they are met on the outermost level.
  private enum Member { case title, subtitle, byline, site, blocks, url, other }

  /// Walks through the line, which was verified to be JSON when it came into the list.
  private init?(_ line: UnsafeBufferPointer<UInt8>) {
    scan = JSONScan(bytes: line)
    guard line.first == 0x7B else { return nil }
    var (at, depth) = (0, 0)
    var member = Member.other
    // What the second and the third level are: an array of objects holds the blocks.
    var (isArray, isObject, isText) = (false, false, false)
    blocks.reserveCapacity(16)
    while at < line.count {
      switch line[at] {
      case 0x22:
        let end = scan.skipString(at, line.count)
        let next = scan.skipSpace(end, line.count)
        if next < line.count, line[next] == 0x3A {
          if depth == 1 {
            member = self.member(at + 1..<end - 1)
            begin(member)
          }
          isText = depth == 3 && scan.holds("text", at: at + 1..<end - 1)
          at = next + 1
        } else {
          switch (depth, member) {
          case (1, .title): title = at..<end
          case (1, .subtitle): subtitle = at..<end
          case (1, .site): site = at..<end
          case (1, .url): url = at..<end
          case (2, .byline) where isArray: byline.append(at..<end)
          case (3, .blocks) where isArray && isObject && isText: blocks.append(at..<end)
          default: break
          }
          isText = false
          at = end
        }
      case 0x7B, 0x5B:
        depth += 1
        if depth == 2 { isArray = line[at] == 0x5B }
        if depth == 3 { isObject = line[at] == 0x7B }
        isText = false
        at += 1
      case 0x7D, 0x5D:
        depth -= 1
        at += 1
      default: at += 1
      }
    }
    if depth != 0 { return nil }
  }

  private func member(_ key: Range<Int>) -> Member {
    switch key.count {
    case 3: scan.holds("url", at: key) ? .url : .other
    case 4: scan.holds("site", at: key) ? .site : .other
    case 5: scan.holds("title", at: key) ? .title : .other
    case 6 where scan.holds("blocks", at: key): .blocks
    case 6: scan.holds("byline", at: key) ? .byline : .other
    case 8: scan.holds("subtitle", at: key) ? .subtitle : .other
    default: .other
    }
  }

  /// Of a member that comes twice the last one counts.
  private mutating func begin(_ member: Member) {
    switch member {
    case .title: title = nil
    case .subtitle: subtitle = nil
    case .byline: byline = []
    case .site: site = nil
    case .blocks: blocks.removeAll(keepingCapacity: true)
    case .url: url = nil
    case .other: break
    }
  }

  private var folded: FoldedArticle? {
    FoldedArticle(
      bytes: scan.bytes.count, pieces: byline.count + blocks.count + 4
    ) { pieces in
      func append(_ range: Range<Int>) -> Bool {
        let isWhole = JSONScan.unescape(scan.inside(range)) {
          pieces.append($0)
        } scalar: {
          pieces.append($0)
        }
        pieces.endPiece()
        return isWhole
      }
      for range in [title, subtitle] {
        if let range { guard append(range) else { return false } }
      }
      pieces.endPart()
      guard byline.allSatisfy(append) else { return false }
      pieces.endPart()
      if let site {
        guard append(site) else { return false }
      } else {
        pieces.endPiece()
      }
      pieces.endPart()
      guard blocks.allSatisfy(append) else { return false }
      pieces.endPart()
      appendHost(to: &pieces)
      pieces.endPiece()
      pieces.endPart()
      return true
    }
  }

  private func appendHost(to pieces: inout FoldedPieces) {
    guard let url else { return }
    let raw = scan.inside(url)
    if raw.allSatisfy({ $0 < 0x80 && $0 != 0x5C }) {
      guard let colon = raw.firstIndex(of: 0x3A), colon + 2 < raw.count,
        raw[colon + 1] == 0x2F, raw[colon + 2] == 0x2F
      else { return }
      let host = raw[(colon + 3)...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
      _ = pieces.append(UnsafeBufferPointer(rebasing: host))
    } else {
      var host = scan.string(url).map(FoldedArticle.host) ?? ""
      _ = host.withUTF8 { pieces.append($0) }
    }
  }

  /// The same of a record that is not UTF-8: what is none of it is replaced.
  private var mended: FoldedArticle {
    FoldedArticle(
      title: [title, subtitle].compactMap { $0.flatMap(scan.string) },
      byline: byline.compactMap(scan.string), site: site.flatMap(scan.string),
      blocks: blocks.compactMap(scan.string), url: url.flatMap(scan.string), day: nil)
  }
}
