import Articles
import Markup

/// The days that a page shows to its readers around the headline: in elements for times, in elements
/// that are named after a date, and in short lines.
struct ShownDates {
  /// A day with the place it was found in; `rank` is lower the nearer it is and the better marked.
  private typealias Candidate = (moment: CivilMoment, rank: Int)

  private let document: HTMLDocument
  private let words: ClassWords
  private let moments: MomentReader
  private let headline: Int?

  init(_ reader: MetadataReader, moments: MomentReader, headline: Int?) {
    document = reader.document
    words = reader.words
    self.moments = moments
    self.headline = headline
  }

  /// All days that are shown right beside the headline, and whether each is that of a change: none if
  /// there is no headline.
  func besideHeadline() -> [(moment: CivilMoment, isOfChange: Bool)] {
    guard let headline else { return [] }
    var found: [(moment: CivilMoment, isOfChange: Bool)] = []
    var label = ""
    for node in max(0, headline - 60)..<min(document.count, headline + 300) {
      switch document.tag(of: node) {
      case .time where !isAside(node):
        let text = document.shortText(of: node, within: 300) ?? ""
        let isOfChange = isOfChange(label + " " + text, node)
        // Both what is written there and what it is for machines.
        for raw in [document.attribute(.datetime, of: node), text] {
          if let moment = raw.flatMap({ moments.moment($0) }) { found.append((moment, isOfChange)) }
        }
      case .text:
        let text = Words.collapsed(document.text(of: node))
        if text.isEmpty { continue }
        let parent = document.parent(of: node) ?? 0
        if let moment = line(at: node, isOld: false), !isAside(node) {
          found.append((moment, isOfChange(label + " " + text, parent)))
        }
        label = text.count < 40 ? text : ""
      default: continue
      }
    }
    return found
  }

  /// Whether a day with the words before it is that of a change.
  private func isOfChange(_ text: String, _ node: Int) -> Bool {
    // Not the class `updated`: blogs give it to the only day that they show.
    words.of(node).contains("modified")
      || Words.key(text).split(separator: " ").contains { Self.changes.contains(String($0)) }
  }

  private static let changes: Set<String> = [
    "updated", "update", "modified", "lastupdate", "aktualisiert", "jour", "actualizado",
    "atualizado", "aggiornato", "更新", "revised",
  ]

  /// The `time` that belongs to the article: marked so, or nearest to the headline and within reach.
  func timeElement(within reach: Int) -> CivilMoment? {
    var best: Candidate?
    for node in document.elements(.time).prefix(200) {
      guard
        let moment = document.attribute(.datetime, of: node).flatMap({ moments.moment($0) })
          ?? document.shortText(of: node, within: 300).flatMap({ moments.moment($0) })
      else { continue }
      var rank = 100
      let names = words.of(node)
      if document.has(.pubdate, node) || names.contains("published") { rank -= 60 }
      if names.contains("updated") || names.contains("modified") { rank += 30 }
      if let headline {
        let distance = node - headline
        if distance > reach || distance < -reach / 2, rank >= 100 { continue }
        if reach < .max, distance > 0, isOfTeaser(node) { continue }
        rank += distance < 0 ? 40 + min(60, -distance / 10) : min(100, distance / 10)
      } else {
        rank += min(100, node / 40)
      }
      if best.map({ rank < $0.rank }) ?? true, !isAside(node) { best = (moment, rank) }
    }
    return best?.moment
  }

  /// Whether a `time` stands in a link that says more than the time: that of another story.
  private func isOfTeaser(_ node: Int) -> Bool {
    var element = document.parent(of: node)
    for _ in 0..<6 {
      guard let at = element else { return false }
      if document.tag(of: at) == .a {
        guard document.end(of: at) - at < 200 else { return false }
        let own = document.shortText(of: node, within: 400).map { Words.key($0).utf8.count } ?? 400
        return document.shortText(of: at, within: 1000).map { Words.key($0).utf8.count > own + 20 }
          ?? true
      }
      element = document.parent(of: at)
    }
    return false
  }

  /// The day that stands as a line of its own somewhere on a page which has no other such line: not in
  /// a link, a list to choose from, or what is said beside the text.
  func onlyLine() -> CivilMoment? {
    var found: CivilMoment?
    var looks = 0
    for node in 0..<document.count where document.tag(of: node) == .text {
      guard (6..<60).contains(document.textRange(of: node).count),
        document.bytes[document.textRange(of: node)].contains(where: { (0x30...0x39).contains($0) })
      else { continue }
      looks += 1
      // A page of numbers has no day of its own.
      if looks > 2000 { return nil }
      let text = Words.collapsed(document.text(of: node))
      guard WrittenDate.whole(text)?.year != nil, let moment = moments.moment(text),
        saysNothingElse(text), !isAside(node), !isInLink(node)
      else { continue }
      if let other = found, other.date != moment.date { return nil }
      found = found ?? moment
    }
    return found
  }

  /// Whether a line with a day has at most one word that is no month: a weekday, "Uhr".
  private func saysNothingElse(_ line: String) -> Bool {
    PageStamp.isOfPublication(line)
      || line.split(whereSeparator: { !$0.isLetter }).count {
        MonthNames.month($0.lowercased()) == nil && !"年月日".contains($0)
      } <= 1
  }

  private func isInLink(_ node: Int) -> Bool {
    var element = document.parent(of: node)
    for _ in 0..<4 {
      guard let at = element else { return false }
      switch document.tag(of: at) {
      case .a, .option, .title, .script, .style, .footer, .aside, .button: return true
      default: element = document.parent(of: at)
      }
    }
    return false
  }

  /// A day written in the furniture around the headline; one `near` it, or anywhere below it.
  func namedElement(near: Bool) -> CivilMoment? {
    var best: Candidate?
    let center = headline ?? 0
    let range =
      near && headline != nil
      ? max(0, center - 300)..<min(document.count, center + 600)
      : max(0, center - 4000)..<min(document.count, center + 12_000)
    for node in range {
      let tag = document.tag(of: node)
      guard tag != .text, tag != .script, tag != .option, document.end(of: node) - node < 40,
        isNamed(node)
      else { continue }
      let text = document.shortText(of: node, within: 1000).map { Words.collapsed($0) }
      guard let text, text.count < 200,
        let moment = moments.moment(titleOfAbbreviation(node) ?? text), !isAside(node)
      else { continue }
      var rank = min(100, document.end(of: node) - node)
      if let headline {
        rank += node < headline ? 60 + min(60, (headline - node) / 10) : (node - headline) / 5
      } else {
        rank += node / 20
      }
      if best.map({ rank < $0.rank }) ?? true { best = (moment, rank) }
    }
    return best?.moment
  }

  /// A day that stands alone, or nearly so, in a line near the headline. A `certain` one is a line
  /// that says that it is about publication, and may be of any age.
  func line(certain: Bool) -> CivilMoment? {
    let center = headline ?? 0
    let range = max(0, center - 60)..<min(document.count, center + (headline == nil ? 600 : 160))
    var best: Candidate?
    for node in range where document.tag(of: node) == .text {
      guard let moment = line(at: node, isOld: certain, certain: certain), !isQuoted(node) else {
        continue
      }
      var rank = node < center ? (center - node) * 2 : node - center
      if PageStamp.isOfChange(Words.collapsed(document.text(of: node))) { rank += 1000 }
      if best.map({ rank < $0.rank }) ?? true { best = (moment, rank) }
    }
    return best?.moment
  }

  /// A day in the line that names the author, behind the link to their page: "By Ann Lee on 4 August
  /// 2021". Of several such links the one nearest to the headline counts.
  func besideAuthor() -> CivilMoment? {
    let center = headline ?? 0
    let range = max(0, center - 600)..<min(document.count, center + 600)
    let links = range.filter { node in
      document.tag(of: node) == .a
        && ShownBylines.isAuthorAddress(document.attribute(.href, of: node) ?? "")
        && !isAside(node)
    }
    guard let link = links.min(by: { abs($0 - center) < abs($1 - center) }),
      let line = document.parent(of: link)
    else { return nil }
    let end = document.end(of: link)
    return (end..<min(document.end(of: line), end + 12)).lazy
      .filter { document.tag(of: $0) == .text }
      .compactMap { self.line(at: $0, isOld: false) }.first
  }

  /// The day with its year in the dateline of a text below the headline.
  func dateline() -> CivilMoment? {
    let start = headline ?? 0
    let finder = DatelineFinder()
    for node in start..<min(document.count, start + 160)
    where document.tag(of: node) == .text && document.textRange(of: node).count > 60 {
      let text = Words.collapsed(document.text(of: node).prefix(400))
      if let found = finder.dateline(in: text)?.dateline, found.place != nil,
        let date = moments.plausible(found.date, isOld: true)
      {
        return CivilMoment(date)
      }
    }
    return nil
  }

  /// The moment for machines that blogs wrote into `abbr` before there was `time`.
  func titleOfAbbreviation(_ node: Int) -> String? {
    document.tag(of: node) == .abbr ? document.attribute(.title, of: node) : nil
  }

  /// Whether a part belongs to what readers wrote under the article, or to what it quotes.
  func isAside(_ node: Int) -> Bool {
    Surroundings(document: document, words: words, headline: headline)
      .isAside(node, within: 24) { document.tag(of: $0) == .blockquote }
  }

  private func isQuoted(_ node: Int) -> Bool {
    var element = document.parent(of: node)
    for _ in 0..<6 {
      guard let at = element else { return false }
      if document.tag(of: at) == .blockquote { return true }
      element = document.parent(of: at)
    }
    return false
  }

  private func line(at node: Int, isOld: Bool, certain: Bool = false) -> CivilMoment? {
    guard document.textRange(of: node).count < 120,
      document.parent(of: node).map({
        document.tag(of: $0) != .option && document.tag(of: $0) != .title
      }) ?? true
    else { return nil }
    let text = Words.collapsed(document.text(of: node))
    guard text.count > 5, text.count < 70 else { return nil }
    if certain, !PageStamp.isOfPublication(text) { return nil }
    return moments.moment(text, isOld: isOld)
  }

  private func isNamed(_ node: Int) -> Bool {
    guard document.has(.class, node) || document.has(.id, node) else { return false }
    return words.of(node).contains { Self.marks.contains($0) }
  }

  private static let marks: Set<String> = [
    "date", "published", "pubdate", "timestamp", "time", "posted", "datetime", "dateline",
    "datum", "fecha", "data", "meta", "byline", "info", "created", "publish", "postmeta",
    "postmetadata", "updated",
  ]
}
