public import Articles
public import Markup

/// Finds the feeds of a web page: what it names as its feeds in its head (HTML standard, section
/// 4.6.7.1, `alternate`), and where it names none, its links that look like feeds.
public enum FeedDiscovery {
  /// A feed that a page leads to.
  public struct Found: Sendable, Hashable {
    /// Its address, whole.
    public let url: String
    /// What the page calls it; empty if it says nothing.
    public let title: SafeText
  }

  /// The feeds of a page, the best first, each address once, at most 32. `address` is where the
  /// page came from.
  public static func feeds(in document: HTMLDocument, address: String?) -> [Found] {
    let own = address.flatMap(PageAddress.init)
    let declared = document.first(.base).flatMap { document.attribute(.href, of: $0) }
    let base = declared.flatMap { PageAddress.resolve($0, against: own) }.flatMap(PageAddress.init)
    let finder = Finder(document: document, base: base ?? own)
    let named = finder.named()
    return named.isEmpty ? finder.linked() : named
  }

  private struct Finder {
    let document: HTMLDocument
    let base: PageAddress?

    /// The feeds of the head: feeds of articles before feeds of comments, otherwise as they stand.
    func named() -> [Found] {
      var found: [(feed: Found, rank: Int)] = []
      for node in document.elements(.link) where found.count < 256 {
        guard document.attribute(.rel, of: node, holds: "alternate"),
          !document.attribute(.rel, of: node, holds: "stylesheet"),
          let type = document.attribute(.type, of: node), let rank = Self.rank(type),
          let feed = feed(node, title: document.attribute(.title, of: node) ?? "")
        else { continue }
        let isAside = Self.isAside(feed)
        found.append((feed, isAside ? 8 + rank : rank))
      }
      return unique(
        found.enumerated().sorted {
          ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element.feed))
    }

    /// Links of the page whose addresses end like those of feeds.
    func linked() -> [Found] {
      var found: [Found] = []
      for node in document.elements(.a) where found.count < 256 {
        guard let href = document.attribute(.href, of: node), Self.looksLikeFeed(href) else {
          continue
        }
        if let feed = feed(node, title: document.shortText(of: node, within: 200) ?? "") {
          found.append(feed)
        }
      }
      let main = found.filter { !Self.isAside($0) }
      return unique(main + found.filter(Self.isAside))
    }

    private func feed(_ node: Int, title: String) -> Found? {
      guard let href = document.attribute(.href, of: node),
        let url = FeedAddress.resolve(href, against: base), FeedAddress.isOfWeb(url)
      else { return nil }
      return Found(url: url, title: SafeText(title).collapsed.capped(at: 200))
    }

    private func unique(_ feeds: [Found]) -> [Found] {
      var seen: Set<String> = []
      return Array(feeds.filter { seen.insert($0.url).inserted }.prefix(32))
    }

    /// How good a type is; the same feed in two formats is best in the first.
    private static func rank(_ type: String) -> Int? {
      switch type.lowercased().prefix(while: { $0 != ";" }).filter({ !$0.isWhitespace }) {
      case "application/rss+xml", "application/atom+xml", "application/rdf+xml": 0
      case "application/feed+json": 1
      case "text/rss+xml", "text/atom+xml", "application/rss", "application/atom", "text/rss": 2
      case "application/xml", "text/xml", "application/json": 4
      default: nil
      }
    }

    /// Whether it tells of comments, not of articles.
    private static func isAside(_ feed: Found) -> Bool {
      [feed.url, feed.title.string].contains { text in
        text.lowercased().split { !$0.isLetter }.contains { $0.hasPrefix("comment") }
      }
    }

    private static func looksLikeFeed(_ href: String) -> Bool {
      guard href.utf8.count <= 2048 else { return false }
      let path = href.lowercased().prefix { $0 != "?" && $0 != "#" }
      let last = path.split(separator: "/").last ?? ""
      return ["rss", "atom", "feed", "feeds", "rdf"].contains(last)
        || ["rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json"].contains(last)
        || [".rss", ".atom", ".rdf"].contains { last.hasSuffix($0) }
        || path.hasPrefix("feed:")
    }
  }
}
