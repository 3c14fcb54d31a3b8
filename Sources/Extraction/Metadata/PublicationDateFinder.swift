import Articles
import Markup

/// Finds when an article was published and changed. A page's own date beats one beside it; a day
/// that cannot be is refused.
///
/// What the head says and what readers see vote together. Where the page shows another day than its
/// head, it is the same moment on the clock of its own town, or the day of the version that is read.
struct PublicationDateFinder {
  private let reader: MetadataReader
  private let moments: MomentReader
  private let shown: ShownDates
  private let headline: Int?

  init(_ reader: MetadataReader, headline: Int?) {
    self.reader = reader
    self.headline = headline
    moments = MomentReader(
      reader.document, latest: reader.latest, host: reader.address?.host)
    shown = ShownDates(reader, moments: moments, headline: headline)
  }

  /// The moment of publication and where it was found.
  func published() -> Metadata.Found<CivilMoment>? {
    if let said = said() { return agreed(said) }
    let places: [(place: String, moment: () -> CivilMoment?)] = [
      ("time", { shown.timeElement(within: 200) }),
      ("address", { moments.day(in: reader.address).map { CivilMoment($0) } }),
      ("written date", { shown.namedElement(near: true) }),
      ("time", { shown.timeElement(within: 600) }),
      ("line near the headline", { shown.line(certain: true) }),
      ("line of the author", { shown.besideAuthor() }),
      ("dateline", { shown.dateline() }),
      ("line near the headline", { shown.line(certain: false) }),
      ("JSON-LD dateCreated", { linked("dateCreated") }),
      ("JSON-LD dateModified", { linked("dateModified") }),
      ("time", { shown.timeElement(within: .max) }),
      ("written date", { shown.namedElement(near: false) }),
      ("only line that is a day", { shown.onlyLine() }),
    ]
    for (place, moment) in places {
      if let moment = moment() { return .init(value: moment, place: place) }
    }
    return meta(Self.changeNames)
  }

  /// The moment of the last change.
  func modified() -> Metadata.Found<CivilMoment>? {
    if let moment = linked("dateModified") {
      return .init(value: moment, place: "JSON-LD dateModified")
    }
    return meta(Self.changeNames.dropLast()) ?? element(property: "dateModified")
  }

  /// What the page says for machines.
  private func said() -> Metadata.Found<CivilMoment>? {
    if let moment = linked("datePublished") {
      return .init(value: moment, place: "JSON-LD datePublished")
    }
    return meta(Self.publishedNames) ?? element(property: "datePublished", near: true)
      ?? meta(Self.dayNames) ?? element(property: "datePublished")
  }

  /// What was said, as the page shows it.
  private func agreed(_ said: Metadata.Found<CivilMoment>) -> Metadata.Found<CivilMoment> {
    let all = shown.besideHeadline()
    let beside = all.filter { !$0.isOfChange }.map(\.moment)
    if let local = localized(said.value, beside: beside) {
      return .init(value: local, place: said.place + ", in the zone of the page")
    }
    func shows(_ moment: CivilMoment) -> Bool { beside.contains { $0.date == moment.date } }
    if shows(said.value) { return said }
    // Readers are shown no day but that of the last change: it is the text of that day.
    if let changed = modified(), changed.value.date > said.value.date, shows(changed.value) {
      return .init(value: changed.value, place: changed.place + ", the day that is shown")
    }
    // The head contradicts itself: readers are shown which is right.
    for other in Self.publishedNames.compactMap({ meta([$0]) })
    where all.contains(where: { $0.moment.date == other.value.date }) {
      if !all.contains(where: { $0.moment.date == said.value.date }) { return other }
    }
    guard let day = beside.first?.date, beside.allSatisfy({ $0.date == day }) else { return said }
    let isNeighbour = abs(day.dayNumber - said.value.date.dayNumber) == 1
    // A day that is shown twice and is older: the head tells when the page was built.
    if isNeighbour && isUniversal(said.value) || beside.count > 1 && day < said.value.date {
      return .init(value: CivilMoment(day), place: "day shown near the headline")
    }
    return said
  }

  /// A moment told in universal time, told on the clock of the page: by another place that says the
  /// same moment with its zone, or by the time of day that readers are shown.
  private func localized(_ moment: CivilMoment, beside: [CivilMoment]) -> CivilMoment? {
    guard isUniversal(moment) else { return nil }
    let others = Self.publishedNames.flatMap { reader.head.all($0) }.compactMap {
      moments.moment($0)
    }
    for other in beside + others where other.offset ?? 0 != 0 {
      if abs(other.secondsSince1970 - moment.secondsSince1970) < 60 { return other }
    }
    for other in beside + others where other.offset == nil {
      guard let clock = other.secondOfDay else { continue }
      let distance = other.date.dayNumber * 86_400 + clock - moment.secondsSince1970
      let minutes = Int((Double(distance) / 60).rounded(.down))
      let zone = Int((Double(minutes) / 30).rounded()) * 30
      guard abs(minutes - zone) <= 1, zone != 0, (-720...840).contains(zone) else { continue }
      let local = moment.secondsSince1970 + zone * 60
      return CivilMoment(
        CivilDate(dayNumber: local / 86_400), secondOfDay: local % 86_400, offset: zone)
    }
    return nil
  }

  private func isUniversal(_ moment: CivilMoment) -> Bool {
    moment.offset == 0 && moment.secondOfDay ?? 0 != 0
  }

  private func linked(_ member: String) -> CivilMoment? {
    reader.data.text(member).flatMap { moments.moment($0, isOld: true) }
  }

  private static let publishedNames = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "article:published", "publish_date", "publish-date", "publishdate", "published", "pubdate",
    "published_at", "published-date", "publication_date", "publication-date", "parsely-pub-date",
    "sailthru.date", "article.published", "article_date_original", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.issued", "rnews:datepublished", "originalpublicationdate",
    "article_publication_date", "ptime", "article:post_date", "date_published", "displaydate",
    "pub_date", "citation_publication_date", "citation_date", "citation_online_date",
    "article:publicationdate", "bt:pubdate",
  ]
  /// Names that say a day, not of what.
  private static let dayNames = [
    "dcterms.date", "dc.date", "dc.date.created", "date.created", "datecreated",
    "dcterms.created", "article.created", "date",
  ]
  private static let changeNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "revised",
  ]

  private func meta(_ names: some Sequence<String>) -> Metadata.Found<CivilMoment>? {
    for name in names {
      for value in reader.head.all(name) {
        if let moment = moments.moment(value, isOld: true) {
          return .init(value: moment, place: "meta \(name)")
        }
      }
    }
    return nil
  }

  private func element(property: String, near: Bool = false) -> Metadata.Found<CivilMoment>? {
    let document = reader.document
    let center = headline ?? 0
    let all = 0..<document.count
    let range = near ? (center - 200..<center + 300).clamped(to: all) : all
    for node in range {
      guard let value = document.attribute(.itemprop, of: node), value.holds(property) else {
        continue
      }
      let raw =
        document.attribute(.datetime, of: node) ?? document.attribute(.content, of: node)
        ?? shown.titleOfAbbreviation(node)
        ?? (document.end(of: node) - node < 12 ? document.text(of: node) : "")
      if let moment = moments.moment(raw, isOld: true), !shown.isAside(node) {
        return .init(value: moment, place: "itemprop \(property)")
      }
    }
    return nil
  }
}
