import Articles
import Markup

/// JSON Feed, versions 1.0 and 1.1 (jsonfeed.org).
struct JSONFeed {
  let limits: FeedLimits
  let address: String?
  /// Whether nobody has decoded the bytes: then UTF-8 that was encoded twice is undone text by text.
  var isRaw = false

  /// The feed is gone through twice: what holds for all entries may stand behind them.
  func feed(_ source: FeedSource) throws(FeedError) -> Feed {
    let bytes = UnsafeBufferPointer(rebasing: source.bytes[source.first...])
    var told = 0
    let passed = { (place: Int) in
      guard abs(place - told) >= XMLReader.stride else { return }
      told = place
      source.passed?(source.first + place)
    }
    guard let root = JSONValue.object(in: bytes, list: "items", passed: passed, each: nil) else {
      throw .malformed
    }
    let version = root["version"]?.text ?? ""
    guard version.contains("jsonfeed.org") || root["items"] != nil else { throw .notAFeed }
    var feed = Feed(format: .json)
    let came = address.flatMap(PageAddress.init)
    feed.title = title(root["title"])
    feed.language = line(root["language"]).map(\.string)
    feed.selfAddress = link(root["feed_url"], came)
    let own = feed.selfAddress.flatMap(PageAddress.init) ?? came
    feed.link = link(root["home_page_url"], own)
    let base = feed.link.flatMap(PageAddress.init) ?? own
    let authors = people(in: root)
    var entries: [FeedEntry] = []
    var facts = 0
    let whole = JSONValue.object(in: bytes, list: "items", passed: passed) { item in
      guard case .object = item, entries.count < limits.entries, facts < limits.facts else {
        return
      }
      var entry = entry(item, base)
      if entry.authors.isEmpty { entry.authors = authors }
      if let texts = source.texts { entry.putTexts(into: texts) }
      facts += entry.factSize
      entries.append(entry)
    }
    guard whole != nil else { throw .malformed }
    feed.entries = entries
    feed.isWellFormed = bytes.last { $0 > 0x20 } == (bytes[0] == 0x5B ? 0x5D : 0x7D)
    return feed
  }

  private func entry(_ item: JSONValue, _ base: PageAddress?) -> FeedEntry {
    var entry = FeedEntry()
    entry.id = item["id"]?.text.flatMap { EntryIdentity.line($0) }
    entry.title = title(item["title"])
    entry.link = link(item["url"], base) ?? link(item["external_url"], base)
    entry.published = item["date_published"]?.text.flatMap(FeedDate.moment)
    entry.updated = item["date_modified"]?.text.flatMap(FeedDate.moment)
    entry.content =
      text(item["content_html"]).flatMap { FeedText($0, kind: .html, base: base?.text) }
      ?? text(item["content_text"]).flatMap { FeedText($0, kind: .plain, base: base?.text) }
    entry.summary = text(item["summary"]).flatMap {
      FeedText($0, kind: .plain, base: base?.text)
    }
    entry.authors = people(in: item)
    for tag in item["tags"]?.list.prefix(64) ?? [] {
      if let tag = line(tag), !entry.categories.contains(tag) { entry.categories.append(tag) }
    }
    for attachment in item["attachments"]?.list.prefix(FeedEnclosure.most) ?? [] {
      let address = link(attachment["url"], base).flatMap { FeedAddress.isOfWeb($0) ? $0 : nil }
      entry.enclosures.add(
        FeedEnclosure(
          address: address, type: attachment["mime_type"]?.text,
          length: attachment["size_in_bytes"]?.text))
    }
    entry.image = link(item["image"], base) ?? link(item["banner_image"], base)
    entry.language = line(item["language"]).map(\.string)
    return entry
  }

  private func people(in object: JSONValue) -> [SafeText] {
    let people = (object["authors"]?.list ?? []) + (object["author"]?.list ?? [])
    var names: [SafeText] = []
    for person in people.prefix(32) {
      if let name = line(person["name"] ?? person), !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A title is plain text; many have the references of HTML in it none the less.
  private func title(_ value: JSONValue?) -> SafeText {
    guard let text = text(value) else { return "" }
    let plain = TextConstruct.holdsReference(text) ? FragmentText.plain(text) : text
    return FeedLine.line(plain, limit: FeedLine.longestTitle) ?? ""
  }

  private func line(_ value: JSONValue?) -> SafeText? {
    text(value).flatMap { FeedLine.line($0, limit: FeedLine.longestName) }
  }

  private func text(_ value: JSONValue?) -> String? {
    isRaw ? value?.text.map(CharacterDecoder.mended) : value?.text
  }

  private func link(_ value: JSONValue?, _ base: PageAddress?) -> String? {
    value?.text.flatMap { FeedAddress.resolve($0, against: base) }
  }
}
