import Articles
import Markup

/// What the element of an entry says: `item` of RSS and CDF, `entry` of Atom.
struct EntryFields {
  private let element: XMLElement
  private let around: Surroundings
  private var id = Ranked<String>()
  private var title = Ranked<SafeText>()
  private var link = Ranked<String>()
  private var published = Ranked<CivilMoment>()
  private var updated = Ranked<CivilMoment>()
  private var content = Ranked<FeedText>()
  private var summary = Ranked<FeedText>()
  private var image = Ranked<String>()
  private var authors: [SafeText] = []
  private var categories: [SafeText] = []
  private var enclosures: [FeedEnclosure] = []

  init(_ element: XMLElement, around: Surroundings) {
    self.element = element
    self.around = around
    readOwnAttributes()
    for node in element.children(of: 0) {
      if let name = element.name(of: node) { read(name, node) }
    }
  }

  /// The entry.
  func entry() -> FeedEntry {
    var entry = FeedEntry()
    entry.id = id.value
    entry.title = title.value ?? ""
    entry.link = link.value
    entry.published = published.value
    entry.updated = updated.value
    entry.content = content.value
    entry.summary = summary.value
    entry.authors = authors
    entry.categories = categories
    entry.image = image.value
    entry.enclosures = enclosures
    entry.language = FeedAddress.short(element.attribute("lang", .xml, of: 0))
    return entry
  }

  /// RSS 1.0 has the identifier of an item in `rdf:about`, CDF its page in `href`.
  private mutating func readOwnAttributes() {
    if let about = element.attribute("about", .rdf, of: 0) ?? element.attribute("about", of: 0) {
      id.offer(EntryIdentity.line(about), rank: 2)
      link.offer(webAddress(about, 0), rank: 5)
    }
    link.offer(element.attribute("href", of: 0).flatMap { address($0, 0) }, rank: 2)
    updated.offer(element.attribute("lastmod", of: 0).flatMap(FeedDate.moment), rank: 3)
  }

  private mutating func read(_ name: XMLName, _ node: Int) {
    switch name.vocabulary {
    case .none, .rss, .atom, .atom03: readOwn(name, node)
    case .dublinCore, .dublinTerms: readDublin(name.local, node)
    case .content:
      if name.local == "encoded" { content.offer(text(node), rank: 0) }
    case .media: readMedia(name.local, node)
    case .itunes: readITunes(name.local, node)
    case .xhtml:
      if name.local == "body" || name.local == "div" { content.offer(markup(node), rank: 2) }
    default: break
    }
  }

  private mutating func readOwn(_ name: XMLName, _ node: Int) {
    switch name.local {
    case "title": title.offer(heading(node), rank: 0)
    case "link": readLink(node)
    case "guid": readGUID(node)
    case "id":
      let text = element.text(of: node)
      id.offer(EntryIdentity.line(text), rank: 0)
      link.offer(webAddress(text, node), rank: 6)
    case "pubdate", "published": published.offer(moment(node), rank: 0)
    case "issued": published.offer(moment(node), rank: 1)
    case "created": published.offer(moment(node), rank: 4)
    case "updated", "modified": updated.offer(moment(node), rank: 0)
    case "date": published.offer(moment(node), rank: 3)
    // Atom's; in RSS everybody means something else by it.
    case "content" where around.isAtom || name.vocabulary != .none:
      content.offer(text(node), rank: 1)
    case "content": summary.offer(text(node), rank: 6)
    case "content_encoded", "fullitem": content.offer(text(node), rank: 1)
    case "body": content.offer(markup(node), rank: 2)
    case "description", "summary", "abstract": summary.offer(text(node), rank: 0)
    case "author", "managingeditor": add(author: PersonName.author(element, node))
    case "category": readCategory(node)
    case "enclosure": readEnclosure(node)
    case "image": image.offer(picture(node), rank: 1, isOneOfSeveral: true)
    case "a": link.offer(element.attribute("href", of: node).flatMap { address($0, node) }, rank: 3)
    default: break
    }
  }

  private mutating func readDublin(_ local: String, _ node: Int) {
    switch local {
    case "title": title.offer(heading(node), rank: 1)
    case "date", "issued": published.offer(moment(node), rank: 2)
    case "created": published.offer(moment(node), rank: 4)
    case "modified": updated.offer(moment(node), rank: 1)
    case "description", "abstract": summary.offer(text(node), rank: 2)
    case "creator", "author": add(author: PersonName.line(element.text(of: node)))
    case "subject": add(category: element.text(of: node))
    case "identifier": id.offer(EntryIdentity.line(element.text(of: node)), rank: 3)
    default: break
    }
  }

  private mutating func readMedia(_ local: String, _ node: Int) {
    switch local {
    case "title": title.offer(heading(node), rank: 2)
    case "description": summary.offer(text(node), rank: 3)
    case "thumbnail":
      image.offer(
        element.attribute("url", of: node).flatMap { webAddress($0, node) }, rank: 0,
        isOneOfSeveral: true)
    case "content":
      readMediaContent(node)
      readMediaChildren(of: node)
    case "group": readMediaChildren(of: node)
    case "category": add(category: element.text(of: node))
    default: break
    }
  }

  /// A group holds pieces of media; one level is all there is.
  private mutating func readMediaChildren(of node: Int) {
    for child in element.children(of: node) {
      guard let name = element.name(of: child), name.vocabulary == .media else { continue }
      switch name.local {
      case "content": readMediaContent(child)
      case "thumbnail", "title", "description": readMedia(name.local, child)
      default: break
      }
    }
  }

  private mutating func readMediaContent(_ node: Int) {
    readPicture(node, rank: 1)
    let kind = element.attribute("medium", of: node) ?? element.attribute("type", of: node) ?? ""
    guard kind.hasPrefix("audio") || kind.hasPrefix("video") else { return }
    enclosures.add(
      FeedEnclosure(
        address: element.attribute("url", of: node).flatMap { webAddress($0, node) },
        type: element.attribute("type", of: node) ?? kind + "/",
        length: element.attribute("filesize", of: node)))
  }

  private mutating func readITunes(_ local: String, _ node: Int) {
    switch local {
    case "title": title.offer(heading(node), rank: 3)
    case "summary": summary.offer(text(node), rank: 4)
    case "subtitle": summary.offer(text(node), rank: 5)
    case "author": add(author: PersonName.line(element.text(of: node)))
    case "image":
      image.offer(
        element.attribute("href", of: node).flatMap { webAddress($0, node) }, rank: 3,
        isOneOfSeveral: true)
    default: break
    }
  }

  private mutating func readLink(_ node: Int) {
    guard let choice = LinkChoice(element, node, isAtom: around.isAtom) else { return }
    link.offer(
      address(choice.reference, node), rank: choice.rank, isOneOfSeveral: choice.isOneOfSeveral)
    guard choice.relation == .enclosure else { return }
    let whole = webAddress(choice.reference, node)
    if choice.isPicture { image.offer(whole, rank: 2, isOneOfSeveral: true) }
    enclosures.add(
      FeedEnclosure(
        address: whole, type: element.attribute("type", of: node),
        length: element.attribute("length", of: node)))
  }

  /// An identifier is a link too, unless it says that it is none (RSS 2.0, `guid`).
  private mutating func readGUID(_ node: Int) {
    let text = element.text(of: node)
    id.offer(EntryIdentity.line(text), rank: 0)
    let says = element.attribute("ispermalink", of: node)?.lowercased()
    if says != "false" { link.offer(webAddress(text, node), rank: 4) }
  }

  /// What an item brings to hear or see; the page that it stands for if there is no other.
  private mutating func readEnclosure(_ node: Int) {
    readPicture(node, rank: 2)
    let url = element.attribute("url", of: node) ?? element.attribute("href", of: node)
    let whole = url.flatMap { webAddress($0, node) }
    link.offer(whole, rank: 9, isOneOfSeveral: true)
    enclosures.add(
      FeedEnclosure(
        address: whole, type: element.attribute("type", of: node),
        length: element.attribute("length", of: node)))
  }

  private mutating func readCategory(_ node: Int) {
    let said = [element.attribute("label", of: node), element.attribute("term", of: node)]
    add(category: said.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? element.text(of: node))
  }

  private mutating func readPicture(_ node: Int, rank: Int) {
    let type = element.attribute("type", of: node)?.lowercased() ?? ""
    guard type.hasPrefix("image/") || element.attribute("medium", of: node) == "image",
      let url = element.attribute("url", of: node) ?? element.attribute("href", of: node)
    else { return }
    image.offer(webAddress(url, node), rank: rank, isOneOfSeveral: true)
  }

  /// `image` as an address, or with one in `url` as in a channel.
  private func picture(_ node: Int) -> String? {
    let url = element.child(XMLName("url"), of: node).map(element.text)
    let text = url ?? element.attribute("href", of: node) ?? element.text(of: node)
    return webAddress(text, node)
  }

  private mutating func add(author: SafeText?) {
    guard let author, !authors.contains(author), authors.count < 32 else { return }
    authors.append(author)
  }

  private mutating func add(category raw: String) {
    guard let category = FeedLine.line(raw, limit: FeedLine.longestName),
      !categories.contains(category), categories.count < 64
    else { return }
    categories.append(category)
  }

  private func moment(_ node: Int) -> CivilMoment? { FeedDate.moment(element.text(of: node)) }

  private func text(_ node: Int) -> FeedText? {
    TextConstruct(element, node, isAtom: around.isAtom).text(base: base(node)?.text)
  }

  private func markup(_ node: Int) -> FeedText? {
    FeedText(MarkupWriter.inside(node, of: element), kind: .html, base: base(node)?.text)
  }

  private func heading(_ node: Int) -> SafeText? {
    TextConstruct(element, node, isAtom: around.isAtom).heading
  }

  private func base(_ node: Int) -> PageAddress? { around.base(of: node, in: element) }

  private func address(_ reference: String, _ node: Int) -> String? {
    FeedAddress.resolve(reference, against: base(node))
  }

  /// An address that is one already, or becomes one with the base that is declared.
  private func webAddress(_ reference: String, _ node: Int) -> String? {
    address(reference, node).flatMap { FeedAddress.isOfWeb($0) ? $0 : nil }
  }
}
