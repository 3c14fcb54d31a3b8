import Markup

/// The JSON-LD of a page: the object that describes its article, and what stands beside it.
struct LinkedData {
  /// Members of the object that describes the article.
  private(set) var article: JSONValue?
  /// Crumbs, outermost first.
  private(set) var breadcrumb: [String] = []
  /// All types that occur.
  private(set) var types: [String] = []
  /// The headlines of the entries of a live page.
  private(set) var updates: [String] = []
  private var named: [String: JSONValue] = [:]

  init(_ document: HTMLDocument) {
    var objects: [JSONValue] = []
    for index in 0..<document.count where document.tag(of: index) == .script {
      guard let type = document.attribute(.type, of: index)?.lowercased(),
        type.contains("ld+json"), let child = document.firstChild(of: index),
        let value = JSONValue(document.bytes[document.textRange(of: child)])
      else { continue }
      collect(value, into: &objects, depth: 0)
    }
    var best = 0
    for object in objects {
      let names = object["@type"]?.list.compactMap(\.text) ?? []
      types += names
      // The bare reference to an object is no description of it.
      if let id = object["@id"]?.text, named[id] == nil, object["name"] != nil {
        named[id] = object
      }
      if updates.isEmpty, let entries = object["liveBlogUpdate"]?.list {
        updates = entries.prefix(200).compactMap { $0["headline"]?.text.map(Self.line) }
      }
      if names.contains("BreadcrumbList"), breadcrumb.isEmpty { breadcrumb = Self.crumbs(object) }
      let rank = names.map { Self.rank($0, object) }.max() ?? 0
      if rank > best {
        best = rank
        article = object
      }
    }
  }

  /// A text member of the article.
  func text(_ key: String) -> String? {
    guard let text = article?[key]?.list.first?.text else { return nil }
    let words = Self.line(text)
    return words.isEmpty ? nil : words
  }

  /// The article's body as it stands, line breaks kept.
  var body: String? { article?["articleBody"]?.text.map(Entities.resolved) }

  /// Somebody whom a member refers to.
  struct Party {
    let name: String
    /// Whether it is by its type no person.
    let isBody: Bool
  }

  /// The first 200 persons and bodies that a member refers to, in order.
  func parties(_ key: String) -> [Party] {
    (article?[key]?.list ?? []).prefix(200).flatMap { value -> [Party] in
      let object = value["name"] == nil ? value["@id"]?.text.flatMap { named[$0] } ?? value : value
      let names = value.text.map { [$0] } ?? object["name"]?.list.compactMap(\.text) ?? []
      let types = object["@type"]?.list.compactMap(\.text) ?? []
      let isBody =
        types.contains { $0.hasSuffix("Organization") || $0 == "WebSite" || $0 == "Brand" }
        && !types.contains("Person")
      return names.map { Party(name: Self.line($0), isBody: isBody) }
    }
    .filter { !$0.name.isEmpty }
  }

  /// The address of a member that is an image or its description.
  func address(_ key: String) -> String? {
    guard let value = article?[key]?.list.first else { return nil }
    return value.text ?? value["url"]?.list.first?.text ?? value["contentUrl"]?.text
      ?? value["@id"]?.text
  }

  /// Whether a member says false.
  func isFalse(_ key: String) -> Bool {
    switch article?[key] {
    case .bool(let flag): !flag
    case .string(let text): text.lowercased() == "false"
    default: false
    }
  }

  private func collect(_ value: JSONValue, into objects: inout [JSONValue], depth: Int) {
    guard depth < 5, objects.count < 2000 else { return }
    switch value {
    case .array(let values):
      for value in values { collect(value, into: &objects, depth: depth + 1) }
    case .object(let members):
      objects.append(value)
      for member in members
      where ["@graph", "mainEntity", "mainEntityOfPage", "author", "breadcrumb", "hasPart", "item"]
        .contains(member.key)
      {
        collect(member.value, into: &objects, depth: depth + 1)
      }
    default: break
    }
  }

  private static func rank(_ type: String, _ object: JSONValue) -> Int {
    guard
      object["headline"] != nil || object["articleBody"] != nil || object["name"] != nil
        || object["datePublished"] != nil
    else { return 0 }
    let name = type.split(separator: "/").last.map(String.init) ?? type
    return switch name {
    case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
      "ReviewNewsArticle", "BackgroundNewsArticle", "LiveBlogPosting", "Article", "BlogPosting",
      "AdvertiserContentArticle":
      4
    case let name where name.hasSuffix("Article") || name.hasSuffix("Posting"): 3
    case "Report", "Recipe", "Review", "HowTo", "PodcastEpisode", "Book", "Event", "VideoObject":
      2
    case "WebPage", "ItemPage", "AboutPage", "FAQPage": object["datePublished"] != nil ? 1 : 0
    default: 0
    }
  }

  /// A text as one line of no more than 2,000 characters.
  private static func line(_ text: String) -> String {
    Words.collapsed(Entities.resolved(Words.line(text)))
  }

  private static func crumbs(_ object: JSONValue) -> [String] {
    (object["itemListElement"]?.list ?? []).compactMap { entry in
      let name = entry["name"]?.text ?? entry["item"]?["name"]?.text
      return name.map(Self.line)
    }
  }
}
