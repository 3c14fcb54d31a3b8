public import Articles

/// What one field of an article says, and the place on its page that said it: why a title is that
/// title, and a day that day.
public struct FieldSource: Sendable, Hashable {
  /// The field's name, as in an article's record.
  public let name: String
  /// What it says, as one line of at most 400 characters.
  public let value: SafeText
  /// Where it was found, for instance `JSON-LD headline`.
  public let place: String

  private init(_ name: String, _ value: String, _ place: String) {
    self.name = name
    self.value = SafeText(value).collapsed.capped(at: 400)
    self.place = place
  }

  /// The fields that were found, in the order of an article's record.
  static func all(of metadata: Metadata) -> [FieldSource] {
    func line(_ name: String, _ found: Metadata.Found<String>?) -> FieldSource? {
      found.map { FieldSource(name, $0.value, $0.place) }
    }
    func list(_ name: String, _ found: Metadata.Found<[String]>?) -> FieldSource? {
      found.map { FieldSource(name, $0.value.joined(separator: "; "), $0.place) }
    }
    func moment(_ name: String, _ found: Metadata.Found<CivilMoment>?) -> FieldSource? {
      found.map { FieldSource(name, $0.value.description, $0.place) }
    }
    return [
      line("title", metadata.title), list("byline", metadata.byline),
      moment("published", metadata.published), moment("modified", metadata.modified),
      line("site", metadata.site), list("section", metadata.section),
      line("language", metadata.language), line("url", metadata.url),
      line("image", metadata.image), line("imageAlternative", metadata.imageAlternative),
      list("keywords", metadata.keywords),
    ].compactMap { $0 }
  }
}
