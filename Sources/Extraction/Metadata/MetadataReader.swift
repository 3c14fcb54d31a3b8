import Articles
import Markup

/// Reads what a page says of itself. Each value has an ordered list of places; the first that holds
/// something believable gives it, and the place is recorded with it.
struct MetadataReader {
  let document: HTMLDocument
  let head: HeadMetadata
  let data: LinkedData
  let address: PageAddress?
  /// The address against which the page wants its links read, its `base`: its own without one.
  let base: PageAddress?
  let latest: CivilDate?
  /// The class and id words of elements.
  let words: ClassWords

  init(_ document: HTMLDocument, address: String?, latest: CivilDate?) {
    self.document = document
    head = HeadMetadata(document)
    data = LinkedData(document)
    words = ClassWords(document)
    let own = address.flatMap(PageAddress.init)
    let said = (head.canonical ?? head.first("og:url")).flatMap {
      PageAddress.resolve($0, against: own)
    }.flatMap(PageAddress.init)
    let address = own ?? said
    self.address = address
    base =
      head.base.flatMap { PageAddress.resolve($0, against: address) }.flatMap(PageAddress.init)
      ?? address
    self.latest = latest
  }

  /// Everything, in the order in which one value helps to find the next.
  func metadata() -> Metadata {
    var metadata = Metadata()
    metadata.types = data.types
    metadata.base = base
    metadata.url = url()
    metadata.site = site()
    metadata.language = language()
    metadata.description = head.first("og:description", "description", "twitter:description")
    let title = HeadlineFinder(self, site: metadata.site?.value)
    metadata.title = title.title()
    metadata.headlines = title.wordings(with: metadata.title?.value)
    metadata.headlineElement = title.element(of: metadata.title?.value)
    let place = title.place(of: metadata.headlineElement)
    metadata.byline = BylineFinder(self, site: metadata.site?.value, headline: place).byline()
    let dates = PublicationDateFinder(self, headline: place)
    metadata.published = dates.published()
    metadata.modified = dates.modified()
    metadata.section = SectionFinder(self, title: metadata.title?.value).section()
    let image = LeadImage(self)
    metadata.image = image.address()
    metadata.imageAlternative = image.alternative(of: metadata.image?.value)
    metadata.keywords = keywords()
    metadata.articleBody = data.body
    metadata.updates = data.updates
    metadata.isPaywalled = data.isFalse("isAccessibleForFree")
    return metadata
  }

  private func url() -> Metadata.Found<String>? {
    let places: [(String?, String)] = [
      (head.canonical, "link canonical"), (head.first("og:url"), "og:url"),
      (data.text("url"), "JSON-LD url"), (address?.text, "address"),
    ]
    for (raw, place) in places {
      if let raw, let url = PageAddress.resolve(raw, against: address), url.hasPrefix("http") {
        return .init(value: url, place: place)
      }
    }
    return nil
  }

  private func site() -> Metadata.Found<String>? {
    let places: [(String?, String)] = [
      (head.first("og:site_name"), "og:site_name"),
      (data.parties("publisher").first?.name, "JSON-LD publisher"),
      (head.first("application-name", "apple-mobile-web-app-title"), "application-name"),
      (head.first("copyright", "publisher", "dc.publisher"), "meta publisher"),
      (address?.host, "address"),
    ]
    for (name, place) in places {
      if let name, name.count <= 80, !name.isEmpty { return .init(value: name, place: place) }
    }
    return nil
  }

  private func language() -> Metadata.Found<String>? {
    let html = document.first(.html)
    let places: [(String?, String)] = [
      (html.flatMap { document.attribute(.lang, of: $0) }, "html lang"),
      (head.first("content-language", "language", "dc.language"), "meta language"),
      (data.text("inLanguage"), "JSON-LD inLanguage"),
      (head.first("og:locale"), "og:locale"),
    ]
    for (raw, place) in places {
      guard let raw else { continue }
      let tag =
        raw.split { ",; ".contains($0) }.first.map(String.init)?
        .replacing("_", with: "-") ?? ""
      let parts = tag.split(separator: "-")
      guard let first = parts.first, (2...3).contains(first.count),
        tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      else { continue }
      return .init(value: tag, place: place)
    }
    return nil
  }

  private func keywords() -> Metadata.Found<[String]>? {
    let data = data.article?["keywords"]?.list.compactMap(\.text) ?? []
    let head = head.found(["keywords", "news_keywords"])
    let places: [([String], String)] = [
      (self.head.all("article:tag"), "meta article:tag"), (data, "JSON-LD keywords"),
      (head.map { [$0.value] } ?? [], "meta \(head?.name ?? "")"),
    ]
    for (raw, place) in places where !raw.isEmpty {
      let isList = raw.count == 1 && place != "meta article:tag"
      let words = isList ? raw[0].split { ",;".contains($0) }.map(String.init) : raw
      var seen: Set<String> = []
      let clean = words.map(Words.collapsed)
        .filter { !$0.isEmpty && $0.count <= 60 && seen.insert($0.lowercased()).inserted }
      if !clean.isEmpty { return .init(value: Array(clean.prefix(32)), place: place) }
    }
    return nil
  }
}
