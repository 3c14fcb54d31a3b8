/// The name of an XML element or attribute: which vocabulary it belongs to, and what it is called
/// there.
public struct XMLName: Sendable, Hashable {
  /// The vocabulary of its namespace, or of its prefix where that was never declared.
  public let vocabulary: XMLVocabulary
  /// The name without its prefix, in lower case: feeds are written by people who mix cases.
  public let local: String

  /// A name of a vocabulary; `local` in lower case.
  public init(_ local: String, _ vocabulary: XMLVocabulary = .none) {
    self.local = local
    self.vocabulary = vocabulary
  }
}

/// The vocabularies that feeds are written in (Namespaces in XML 1.0: a name belongs to an address,
/// not to a prefix). Where a prefix is used and never declared, the one that everybody uses counts.
public enum XMLVocabulary: UInt8, Sendable, Hashable {
  /// No prefix, and no namespace or one that is not known here.
  case none
  /// RSS 0.90, 0.91, 1.0, 1.1 and 2.0 where they are given a namespace.
  case rss
  /// Atom 1.0 (RFC 4287).
  case atom
  /// Atom 0.3 and the drafts before it.
  case atom03
  /// The frame of RSS 0.90 and 1.0.
  case rdf
  /// `content:encoded` and its kin (RSS 1.0 content module).
  case content
  /// Dublin Core elements, `dc:date`.
  case dublinCore
  /// Dublin Core terms, `dcterms:modified`.
  case dublinTerms
  /// Media RSS.
  case media
  /// Apple's podcast elements.
  case itunes
  /// XHTML.
  case xhtml
  /// `xml:base`, `xml:lang`.
  case xml
  /// What FeedBurner added: the addresses that it replaced.
  case feedburner
  /// A prefix of something else.
  case other

  /// The vocabulary of a namespace's address.
  static func of(address: String) -> XMLVocabulary? {
    addresses[address.lowercased()]
  }

  /// The vocabulary that a prefix usually stands for.
  static func of(prefix: String) -> XMLVocabulary? {
    prefixes[prefix]
  }

  private static let prefixes: [String: XMLVocabulary] = [
    "atom": .atom, "atom10": .atom, "atom03": .atom03, "a10": .atom, "rss": .rss, "rdf": .rdf,
    "content": .content, "dc": .dublinCore, "dcterms": .dublinTerms, "media": .media,
    "itunes": .itunes, "xhtml": .xhtml, "html": .xhtml, "xml": .xml, "feedburner": .feedburner,
  ]

  private static let addresses: [String: XMLVocabulary] = {
    let table: [(XMLVocabulary, String)] = [
      (
        .rss,
        """
        http://backend.userland.com/rss http://blogs.law.harvard.edu/tech/rss
        http://purl.org/rss/1.0/ http://my.netscape.com/rdf/simple/0.9/
        http://example.com/newformat# http://example.com/necho http://purl.org/echo/
        uri/of/echo/namespace# http://purl.org/pie/ http://channel.netscape.com/rdf/simple/0.9/
        http://purl.org/net/rss1.1# http://backend.userland.com/rss2 http://purl.org/net/rss1.1
        http://my.netscape.com/publish/formats/rss-0.91.dtd http://backend.userland.com/rss091
        http://cyber.law.harvard.edu/rss http://cyber.law.harvard.edu/rss/
        """
      ),
      (.atom, "http://www.w3.org/2005/atom http://www.w3.org/2005/atom/"),
      (.atom03, "http://purl.org/atom/ns# http://purl.org/atom/ns"),
      (.rdf, "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
      (.content, "http://purl.org/rss/1.0/modules/content/"),
      (.dublinCore, "http://purl.org/dc/elements/1.1/ http://purl.org/dc/elements/1.0/"),
      (.dublinTerms, "http://purl.org/dc/terms/"),
      (.media, "http://search.yahoo.com/mrss/ http://search.yahoo.com/mrss"),
      (
        .itunes,
        """
        http://www.itunes.com/dtds/podcast-1.0.dtd http://example.com/dtds/podcast-1.0.dtd
        http://www.itunes.com/podcast-1.0.dtd
        """
      ),
      (.xhtml, "http://www.w3.org/1999/xhtml"),
      (.xml, "http://www.w3.org/xml/1998/namespace"),
      (.feedburner, "http://rssnamespace.org/feedburner/ext/1.0"),
    ]
    var addresses: [String: XMLVocabulary] = [:]
    for (vocabulary, row) in table {
      for address in row.split(whereSeparator: \.isWhitespace) {
        addresses[String(address)] = vocabulary
      }
    }
    return addresses
  }()
}
