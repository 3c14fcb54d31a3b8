import Articles
import Markup

/// What a page says of itself, each with the place it was found in.
struct Metadata {
  /// A value and where it stood, for instance `JSON-LD headline`.
  struct Found<Value> {
    let value: Value
    let place: String
  }

  var title: Found<String>?
  /// Other wordings of the headline on the page, for finding it again in the body.
  var headlines: [String] = []
  /// The element of the headline.
  var headlineElement: Int?
  var byline: Found<[String]>?
  var published: Found<CivilMoment>?
  var modified: Found<CivilMoment>?
  var site: Found<String>?
  /// The section or breadcrumb, outermost first.
  var section: Found<[String]>?
  var language: Found<String>?
  var url: Found<String>?
  /// The address against which the links of the page are read, where one is known.
  var base: PageAddress?
  var image: Found<String>?
  /// The lead image in words.
  var imageAlternative: Found<String>?
  var keywords: Found<[String]>?
  var description: String?
  /// The body that the page's linked data holds.
  var articleBody: String?
  /// The headlines of the entries of a live page.
  var updates: [String] = []
  /// Whether the linked data says that the page is not free to read.
  var isPaywalled = false
  /// The types that the page gives itself, such as `NewsArticle`.
  var types: [String] = []

  /// Whether it is known who wrote it. On a page without a headline, a name that is only shown signs
  /// one of its teasers.
  var isNamed: Bool {
    byline?.value.isEmpty == false
      && (headlineElement != nil || byline?.place != "written byline")
  }
}
