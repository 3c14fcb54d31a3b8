import Articles
import Markup

/// Finds when an article was published and changed. A page's own date beats one beside it; a day
/// that cannot be is refused.
struct PublicationDateFinder {
  private let reader: MetadataReader
  private let headline: Int?

  init(_ reader: MetadataReader, headline: Int?) {
    self.reader = reader
    self.headline = headline
  }

  /// The moment of publication and where it was found.
  func published() -> Metadata.Found<CivilMoment>? {
    if let moment = reader.data.text("datePublished").flatMap({ moment($0, isOld: true) }) {
      return .init(value: moment, place: "JSON-LD datePublished")
    }
    if let found = meta(Self.publishedNames) { return found }
    if let found = element(property: "datePublished") { return found }
    if let found = timeElement() { return found }
    if let date = addressDate() { return .init(value: CivilMoment(date), place: "address") }
    if let found = writtenDate() ?? spokenDate(certain: true) ?? datelineDate() ?? spokenDate() {
      return found
    }
    if let moment = reader.data.text("dateCreated").flatMap({ moment($0) }) {
      return .init(value: moment, place: "JSON-LD dateCreated")
    }
    return meta(Self.weakNames)
  }

  /// The moment of the last change.
  func modified() -> Metadata.Found<CivilMoment>? {
    if let moment = reader.data.text("dateModified").flatMap({ moment($0, isOld: true) }) {
      return .init(value: moment, place: "JSON-LD dateModified")
    }
    return meta(["article:modified_time", "og:updated_time", "datemodified", "last-modified"])
      ?? element(property: "dateModified")
  }

  private static let publishedNames = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "article:published", "publish_date", "publish-date", "publishdate", "published", "pubdate",
    "published_at", "published-date", "publication_date", "publication-date", "parsely-pub-date",
    "sailthru.date", "article.published", "article_date_original", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "dc.date.created",
    "date.created",
    "rnews:datepublished", "originalpublicationdate", "article_publication_date", "ptime",
    "article:post_date", "date_published", "displaydate", "pub_date", "citation_publication_date",
    "citation_date", "datecreated", "dcterms.created", "article.created", "date", "bt:pubdate",
  ]
  private static let weakNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "revised",
  ]

  private func meta(_ names: [String]) -> Metadata.Found<CivilMoment>? {
    for name in names {
      for value in reader.head.all(name) {
        if let moment = moment(value, isOld: true) {
          return .init(value: moment, place: "meta \(name)")
        }
      }
    }
    return nil
  }

  private func element(property: String) -> Metadata.Found<CivilMoment>? {
    let document = reader.document
    for node in 0..<document.count {
      guard let value = document.attribute(.itemprop, of: node), value.holds(property) else {
        continue
      }
      let raw =
        document.attribute(.datetime, of: node) ?? document.attribute(.content, of: node)
        ?? titleOfAbbreviation(node)
        ?? (document.end(of: node) - node < 12 ? document.text(of: node) : "")
      if let moment = moment(raw, isOld: true), !isReaders(node) {
        return .init(value: moment, place: "itemprop \(property)")
      }
    }
    return nil
  }

  /// The `time` that belongs to the article: marked so, or nearest to the headline.
  private func timeElement() -> Metadata.Found<CivilMoment>? {
    let document = reader.document
    var best: (moment: CivilMoment, rank: Int)?
    let words = reader.words
    for node in document.elements(.time).prefix(200) {
      let raw = document.attribute(.datetime, of: node) ?? document.text(of: node)
      guard let moment = moment(raw) else { continue }
      var rank = 100
      let names = words.of(node)
      if document.has(.pubdate, node) || names.contains("published") { rank -= 60 }
      if names.contains("updated") || names.contains("modified") { rank += 30 }
      if let headline {
        let distance = node - headline
        rank += distance < 0 ? 40 + min(60, -distance / 10) : min(100, distance / 10)
      } else {
        rank += min(100, node / 40)
      }
      if best.map({ rank < $0.rank }) ?? true, !isReaders(node) { best = (moment, rank) }
    }
    return best.map { .init(value: $0.moment, place: "time") }
  }

  /// The moment for machines that blogs wrote into `abbr` before there was `time`.
  private func titleOfAbbreviation(_ node: Int) -> String? {
    reader.document.tag(of: node) == .abbr ? reader.document.attribute(.title, of: node) : nil
  }

  /// Whether a part belongs to what readers wrote under the article.
  private func isReaders(_ node: Int) -> Bool {
    let document = reader.document
    let words = reader.words
    var element: Int? = node
    for _ in 0..<24 {
      guard let at = element, document.tag(of: at) != .body else { return false }
      if let headline, at < headline, headline < document.end(of: at) { return false }
      let names = words.of(at)
      if names.contains(where: { Self.conversation.contains($0) }) { return true }
      element = document.parent(of: at)
    }
    return false
  }

  private static let conversation: Set<String> = [
    "comment", "comments", "commentlist", "respond", "disqus", "kommentare", "replies",
  ]

  /// A day in the address: /2024/08/08/, /2024-08-08-, /20240808/.
  private func addressDate() -> CivilDate? {
    guard let segments = reader.address?.segments else { return nil }
    for index in segments.indices {
      if index + 2 < segments.count, let year = number(segments[index], 4),
        let month = number(segments[index + 1], 1...2) ?? month(segments[index + 1]),
        let day = number(segments[index + 2], 1...2)
      {
        if let date = plausible(CivilDate(year, month, day)) { return date }
      }
      let parts = segments[index].split { "-_.".contains($0) }
      for part in parts.indices where part + 2 < parts.count {
        if let year = number(parts[part], 4), let month = number(parts[part + 1], 2...2),
          let day = number(parts[part + 2], 2...2),
          let date = plausible(CivilDate(year, month, day))
        {
          return date
        }
      }
      if let part = parts.first(where: { $0.count == 8 && $0.hasPrefix("20") }),
        let all = Int(part),
        let date = plausible(CivilDate(all / 10_000, all / 100 % 100, all % 100))
      {
        return date
      }
    }
    return nil
  }

  private func number(_ text: Substring, _ digits: Int) -> Int? { number(text, digits...digits) }

  private func number(_ text: Substring, _ digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  private func month(_ text: Substring) -> Int? { MonthNames.month(text.lowercased()) }

  /// A day written in the furniture around the headline.
  private func writtenDate() -> Metadata.Found<CivilMoment>? {
    let document = reader.document
    let words = reader.words
    let marks: Set<String> = [
      "date", "published", "pubdate", "timestamp", "time", "posted", "datetime", "dateline",
      "datum", "fecha", "data", "meta", "byline", "info", "created", "publish", "postmeta",
    ]
    var best: (moment: CivilMoment, rank: Int)?
    let center = headline ?? 0
    for node in max(0, center - 4000)..<min(document.count, center + 12_000) {
      let tag = document.tag(of: node)
      guard tag != .text, tag != .script, tag != .option, document.end(of: node) - node < 40,
        document.has(.class, node) || document.has(.id, node)
      else { continue }
      let names = words.of(node)
      guard names.contains(where: { marks.contains($0) }) else { continue }
      let text = Words.collapsed(document.text(of: node))
      guard text.count < 200, let moment = moment(titleOfAbbreviation(node) ?? text),
        !isReaders(node)
      else { continue }
      var rank = min(100, document.end(of: node) - node)
      if let headline {
        rank += node < headline ? 60 + min(60, (headline - node) / 10) : (node - headline) / 5
      } else {
        rank += node / 20
      }
      if best.map({ rank < $0.rank }) ?? true { best = (moment, rank) }
    }
    return best.map { .init(value: $0.moment, place: "written date") }
  }

  /// A day that stands alone, or nearly so, in a line near the headline. A `certain` one is a line
  /// that says that it is about publication, and may be of any age.
  private func spokenDate(certain: Bool = false) -> Metadata.Found<CivilMoment>? {
    let document = reader.document
    let center = headline ?? 0
    let range = max(0, center - 60)..<min(document.count, center + (headline == nil ? 600 : 160))
    var best: (moment: CivilMoment, rank: Int)?
    for node in range where document.tag(of: node) == .text {
      guard document.textRange(of: node).count < 120,
        document.parent(of: node).map({
          document.tag(of: $0) != .option && document.tag(of: $0) != .title
        }) ?? true
      else { continue }
      let text = Words.collapsed(document.text(of: node))
      guard text.count > 5, text.count < 70 else { continue }
      if certain, !PageStamp.isOfPublication(text) { continue }
      guard let moment = moment(text, isOld: certain) else { continue }
      var rank = node < center ? (center - node) * 2 : node - center
      if PageStamp.isOfChange(text) { rank += 1000 }
      if best.map({ rank < $0.rank }) ?? true { best = (moment, rank) }
    }
    return best.map { .init(value: $0.moment, place: "line near the headline") }
  }

  /// The day with its year in the dateline of a text below the headline.
  private func datelineDate() -> Metadata.Found<CivilMoment>? {
    let document = reader.document
    let start = headline ?? 0
    let finder = DatelineFinder()
    for node in start..<min(document.count, start + 160)
    where document.tag(of: node) == .text && document.textRange(of: node).count > 60 {
      let text = Words.collapsed(document.text(of: node).prefix(400))
      if let found = finder.dateline(in: text)?.dateline, found.place != nil,
        let date = plausible(found.date, isOld: true)
      {
        return .init(value: CivilMoment(date), place: "dateline")
      }
    }
    return nil
  }

  /// A moment in any of the ways that machines and people write one.
  private func moment(_ raw: String, isOld: Bool = false) -> CivilMoment? {
    let text = Words.collapsed(raw)
    if let moment = CivilMoment(iso: text) {
      return plausible(moment.date, isOld: isOld) == nil ? nil : moment
    }
    if let seconds = Int(text), text.count == 10 || text.count == 13 {
      let epoch = text.count == 13 ? seconds / 1000 : seconds
      let date = CivilDate(dayNumber: epoch / 86_400)
      return plausible(date).map { CivilMoment($0, secondOfDay: epoch % 86_400, offset: 0) }
    }
    if text.count == 8, let all = Int(text),
      let date = plausible(CivilDate(all / 10_000, all / 100 % 100, all % 100))
    {
      return CivilMoment(date)
    }
    guard let written = WrittenDate.first(in: text.prefix(200), monthFirst: isMonthFirst),
      let date = plausible(written.date(), isOld: isOld)
    else { return nil }
    return CivilMoment(date, secondOfDay: written.secondOfDay)
  }

  /// Whether 8/9/2024 is the ninth of August here.
  private var isMonthFirst: Bool {
    let html = reader.document.elements(.html).first
    let language =
      html.flatMap { reader.document.attribute(.lang, of: $0) }?.lowercased() ?? "en-us"
    return language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us")
  }

  /// A day on which something can have been published: on the web, or in print if the page says
  /// so in words.
  private func plausible(_ date: CivilDate?, isOld: Bool = false) -> CivilDate? {
    guard let date, date.year >= (isOld ? 1800 : 1990) else { return nil }
    // A clock that was never set.
    if date.dayNumber == 0 || date.dayNumber == -1 { return nil }
    if let latest = reader.latest, date > latest.adding(days: 2) { return nil }
    return date.year < 2100 ? date : nil
  }
}
