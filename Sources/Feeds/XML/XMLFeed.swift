import Articles
import Markup

/// Walks through a feed of XML: what holds entries is gone into, everything else that stands in it
/// is read whole, one element after another, so that no more than one entry is in memory as XML.
///
/// Where an entry stands does not matter: RSS 1.0 has its items behind the channel, RSS 2.0 in it,
/// and some feeds have them where nobody expects them.
struct XMLFeed {
  let limits: FeedLimits
  let address: String?

  func feed(_ source: FeedSource) throws(FeedError) -> Feed {
    var walk = FeedWalk(limits: limits, texts: source.texts)
    let isWellFormed = XMLReader.read(source.bytes, passed: source.passed) { reader in
      walk.run(&reader)
      return reader.isWellFormed
    }
    guard let format = walk.format else {
      throw walk.isPage || Self.looksLikePage(source.bytes) ? .isPage : .notAFeed
    }
    var feed = walk.fields.feed(format, entries: walk.entries, address: address)
    feed.isWellFormed = isWellFormed
    return feed
  }

  /// Whether a page begins there, which the reader of XML may not have made out.
  private static func looksLikePage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html"].contains { mark in
      var rest = head.utf8[...]
      while let start = rest.firstIndex(of: 0x3C) {
        if rest[start...].starts(with: mark.utf8) { return true }
        rest = rest[start...].dropFirst()
      }
      return false
    }
  }
}

/// The state of a walk through a feed.
struct FeedWalk {
  let limits: FeedLimits
  private(set) var format: FeedFormat?
  private(set) var isPage = false
  private(set) var fields = ChannelFields()
  private(set) var entries: [FeedEntry] = []
  /// How many bytes the entries hold beside their texts.
  private var facts = 0
  /// The values of `xml:base` around, one for each open element, the outermost first.
  private var bases: [String?] = []

  private let texts: (any FeedTexts)?

  init(limits: FeedLimits, texts: (any FeedTexts)?) {
    self.limits = limits
    self.texts = texts
  }

  mutating func run(_ reader: inout XMLReader) {
    while true {
      switch reader.next() {
      case .finished: return
      case .text: break
      case .end: if !bases.isEmpty { bases.removeLast() }
      case .start: start(&reader)
      }
    }
  }

  private mutating func start(_ reader: inout XMLReader) {
    let name = reader.name
    if isEntry(name) {
      guard entries.count < limits.entries, facts < limits.facts else { return reader.skip() }
      if format == nil { format = name.local == "entry" ? .atom : .rss }
      let element = reader.element()
      var entry = EntryFields(element, around: surroundings).entry()
      if let texts { entry.putTexts(into: texts) }
      facts += entry.factSize
      entries.append(entry)
    } else if holdsEntries(name, reader) {
      bases.append(reader.attribute("base", .xml))
    } else {
      fields.read(reader.element(endsAtEntries: true), around: surroundings)
    }
  }

  private var surroundings: Surroundings {
    Surroundings(bases: bases.reversed().compactMap { $0 }, isAtom: format == .atom)
  }

  private func isEntry(_ name: XMLName) -> Bool {
    guard name.isOfFeeds, !isPage || format != nil else { return false }
    return name.local == "item" || name.local == "entry"
  }

  /// Whether entries may stand in an element; the outermost of them tell the format.
  private mutating func holdsEntries(_ name: XMLName, _ reader: XMLReader) -> Bool {
    switch name.local {
    case "rss" where name.isOfFeeds: found(.rss)
    case "rdf" where name.vocabulary == .rdf || name.isOfFeeds: found(.rdf)
    case "feed" where name.isOfFeeds: found(.atom)
    case "channel" where name.isOfFeeds:
      // CDF has its channel outermost.
      found(reader.depth == 1 ? .cdf : .rss)
      fields.readAttributes(reader)
    case "items" where name.isOfFeeds: return format != nil
    default:
      if format != nil { return false }
      if name.local == "html" { isPage = true }
      return true
    }
    fields.language = fields.language ?? reader.attribute("lang", .xml)
    return true
  }

  private mutating func found(_ format: FeedFormat) { self.format = self.format ?? format }
}

extension XMLName {
  /// Whether it belongs to a feed itself, not to what feeds borrow.
  var isOfFeeds: Bool {
    switch vocabulary {
    case .none, .rss, .atom, .atom03: true
    default: false
    }
  }
}

/// What holds for an element because of what it stands in.
struct Surroundings {
  /// The values of `xml:base`, the nearest first.
  let bases: [String]
  /// Whether texts say what they are, and are plain where they do not.
  let isAtom: Bool

  /// The address that addresses in `node` of an element count from, if it is known.
  func base(of node: Int, in element: XMLElement) -> PageAddress? {
    let chain = element.inherited("base", of: node) + bases
    var result: PageAddress?
    for base in chain.reversed().suffix(16) {
      guard let next = FeedAddress.short(PageAddress.resolve(base, against: result)) else {
        continue
      }
      result = PageAddress(next) ?? result
    }
    return result
  }
}
