extension Language {
  /// The languages that the tagger knows.
  public static let all: [Language] = [.english, .german, .spanish]

  /// The language of a BCP 47 tag, whatever the country: "de-AT" is German. Nothing if it is not known.
  public static func named(_ tag: String) -> Language? {
    let primary = tag.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() }
    return all.first { $0.tag == primary }
  }
}
