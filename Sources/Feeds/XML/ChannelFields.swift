import Articles
import Markup

/// What a feed says of itself, beside its entries.
struct ChannelFields {
  var language: String?
  private var title = Ranked<SafeText>()
  private var link = Ranked<String>()
  private var own = Ranked<String>()
  private var updated = Ranked<CivilMoment>()

  init() {}

  /// What CDF says in the attributes of its channel.
  mutating func readAttributes(_ reader: XMLReader) {
    if let href = reader.attribute("href") ?? reader.attribute("base") {
      link.offer(FeedAddress.resolve(href, against: nil), rank: 2)
    }
    if let url = reader.attribute("self") {
      own.offer(FeedAddress.resolve(url, against: nil), rank: 1)
    }
    updated.offer(reader.attribute("lastmod").flatMap(FeedDate.moment), rank: 3)
  }

  /// Takes note of one element that stands beside the entries.
  mutating func read(_ element: XMLElement, around: Surroundings) {
    guard let name = element.name(of: 0) else { return }
    switch name.vocabulary {
    case .none, .rss, .atom, .atom03: readOwn(name.local, element, around)
    case .dublinCore, .dublinTerms:
      switch name.local {
      case "title": title.offer(heading(element, around), rank: 1)
      case "date", "modified": updated.offer(FeedDate.moment(element.text(of: 0)), rank: 2)
      case "language": language = language ?? Self.word(element)
      default: break
      }
    case .media: if name.local == "title" { title.offer(heading(element, around), rank: 2) }
    case .itunes: if name.local == "title" { title.offer(heading(element, around), rank: 3) }
    default: break
    }
  }

  private mutating func readOwn(
    _ local: String, _ element: XMLElement, _ around: Surroundings
  ) {
    switch local {
    case "title": title.offer(heading(element, around), rank: 0)
    case "link": readLink(element, around)
    case "updated", "modified", "lastbuilddate":
      updated.offer(FeedDate.moment(element.text(of: 0)), rank: 0)
    case "pubdate", "published", "date":
      updated.offer(FeedDate.moment(element.text(of: 0)), rank: 1)
    case "language": language = Self.word(element) ?? language
    case "a":
      let href = element.attribute("href", of: 0)
      let base = around.base(of: 0, in: element)
      link.offer(href.flatMap { FeedAddress.resolve($0, against: base) }, rank: 3)
    default: break
    }
  }

  private mutating func readLink(_ element: XMLElement, _ around: Surroundings) {
    guard let choice = LinkChoice(element, 0, isAtom: around.isAtom) else { return }
    let base = around.base(of: 0, in: element)
    let address = FeedAddress.resolve(choice.reference, against: base)
    if choice.relation == .own { own.offer(address, rank: 0, isOneOfSeveral: true) }
    link.offer(address, rank: choice.rank, isOneOfSeveral: choice.isOneOfSeveral)
  }

  private func heading(_ element: XMLElement, _ around: Surroundings) -> SafeText? {
    TextConstruct(element, 0, isAtom: around.isAtom).heading
  }

  private static func word(_ element: XMLElement) -> String? {
    let word = SafeText(element.text(of: 0)).collapsed.string
    return word.isEmpty || word.utf8.count > 40 ? nil : word
  }

  /// The feed. Addresses that no `xml:base` made whole count from the feed's page, from where it
  /// says that it is, from where it came.
  func feed(_ format: FeedFormat, entries: [FeedEntry], address: String?) -> Feed {
    var feed = Feed(format: format)
    feed.title = title.value ?? ""
    feed.language = language
    feed.updated = updated.value
    let came = address.flatMap(PageAddress.init)
    feed.selfAddress = own.value.flatMap { FeedAddress.resolve($0, against: came) }
    let known = feed.selfAddress.flatMap(PageAddress.init) ?? came
    feed.link = link.value.flatMap { FeedAddress.resolve($0, against: known) }
    feed.entries = entries
    if let base = feed.link.flatMap(PageAddress.init) ?? known {
      for index in entries.indices { feed.entries[index].complete(with: base) }
    }
    return feed
  }
}

extension FeedEntry {
  /// Makes the addresses whole that still are not.
  mutating func complete(with base: PageAddress) {
    if let link, !FeedAddress.isWhole(link) {
      self.link = FeedAddress.resolve(link, against: base)
    }
    if let image, !FeedAddress.isWhole(image) {
      self.image = FeedAddress.resolve(image, against: base)
    }
    if content?.base == nil { content?.base = base.text }
    if summary?.base == nil { summary?.base = base.text }
  }
}
