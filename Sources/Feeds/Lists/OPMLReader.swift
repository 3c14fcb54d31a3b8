import Articles
import Markup

/// Reads OPML 1.0, 1.1 and 2.0 (opml.org), as well-formed as it comes: outlines with the address of
/// a feed are feeds, outlines around them are folders. Names are read in any case.
public struct OPMLReader: Sendable {
  /// A reader.
  public init() {}

  /// The list in `bytes`; `charset` is the label of the transport, if there is one.
  public func list(
    from bytes: [UInt8], charset: String? = nil
  ) throws(SubscriptionError) -> SubscriptionList {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let decoded = CharacterDecoder.xml(bytes, charset: charset).bytes
    var walk = OutlineWalk()
    XMLReader.read(decoded) { reader in
      walk.run(&reader)
      walk.list.isWellFormed = reader.isWellFormed
    }
    guard walk.isOutline else { throw .notAList }
    return walk.list
  }
}

/// The state of a walk through outlines.
private struct OutlineWalk {
  var list = SubscriptionList()
  var isOutline = false
  /// The names of the outlines around, empty for one that is a feed itself or has none.
  private var folders: [SafeText] = []

  mutating func run(_ reader: inout XMLReader) {
    while true {
      switch reader.next() {
      case .finished: return
      case .text: break
      case .end: if reader.name.local == "outline", !folders.isEmpty { folders.removeLast() }
      case .start:
        switch reader.name.local {
        case "opml": isOutline = true
        case "outline":
          isOutline = true
          open(&reader)
        case "title" where list.title.isEmpty:
          list.title = SafeText(reader.element().text(of: 0)).collapsed
        default: break
        }
      }
    }
  }

  private mutating func open(_ reader: inout XMLReader) {
    let text = SafeText(reader.attribute("text") ?? "").collapsed
    let name = text.isEmpty ? SafeText(reader.attribute("title") ?? "").collapsed : text
    let type = reader.attribute("type")?.lowercased() ?? ""
    var address = reader.attribute("xmlurl") ?? ""
    if address.isEmpty, ["rss", "atom", "feed"].contains(type) {
      address = reader.attribute("url") ?? ""
    }
    guard address.utf8.contains(where: { $0 > 0x20 }) else {
      folders.append(name)
      return
    }
    switch ListedAddress(address) {
    case .feed(let url):
      var tags: [SafeText] = []
      for tag in folders + categories(reader.attribute("category") ?? "")
      where !tag.isEmpty && !tags.contains(tag) && tags.count < SubscriptionList.mostTags {
        tags.append(tag)
      }
      list.add(ListedFeed(url: url, title: name, tags: tags))
    case .refused(let reason):
      list.refused.append(
        RefusedFeed(
          line: reader.line(), source: SafeText(address).collapsed.capped(at: 200), reason: reason))
    }
    folders.append("")
  }

  /// `word,/outer/inner`: words parted by commas, and paths, whose parts are words.
  private func categories(_ text: String) -> [SafeText] {
    text.split(separator: ",").flatMap { part -> [SafeText] in
      let word = SafeText(String(part)).collapsed
      guard word.string.hasPrefix("/") else { return [word] }
      return word.string.split(separator: "/").map { SafeText(String($0)).collapsed }
    }
  }
}
