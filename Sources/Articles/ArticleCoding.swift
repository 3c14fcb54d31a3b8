// How an article is written as JSON: what is absent or empty is left out, and what is left out is
// read as absent, so that records of an older version are read for ever.

extension Article {
  private enum Key: String, CodingKey {
    case id, title, subtitle, byline, published, modified, dateline, site, section, language, url
    case image, imageAlternative, keywords, form, blocks
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> SafeText? {
      try box.decodeIfPresent(SafeText.self, forKey: key)
    }
    func texts(_ key: Key) throws -> [SafeText] {
      try box.decodeIfPresent([SafeText].self, forKey: key) ?? []
    }
    // A moment that cannot be read counts as absent: it is no reason to lose the text.
    func moment(_ key: Key) -> CivilMoment? {
      try? box.decodeIfPresent(CivilMoment.self, forKey: key)
    }
    self.init(
      id: try box.decode(ArticleID.self, forKey: .id),
      title: try text(.title) ?? "",
      subtitle: try text(.subtitle),
      byline: try texts(.byline),
      published: moment(.published),
      modified: moment(.modified),
      dateline: try box.decodeIfPresent(Dateline.self, forKey: .dateline),
      site: try text(.site),
      section: try texts(.section),
      language: try text(.language),
      url: try text(.url),
      image: try text(.image),
      imageAlternative: try text(.imageAlternative),
      keywords: try texts(.keywords),
      form: Form(rawValue: try box.decodeIfPresent(String.self, forKey: .form) ?? "") ?? .article,
      blocks: try box.decodeIfPresent([Block].self, forKey: .blocks) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    func put(_ texts: [SafeText], _ key: Key) throws {
      if !texts.isEmpty { try box.encode(texts, forKey: key) }
    }
    try box.encode(id, forKey: .id)
    try box.encode(title, forKey: .title)
    try box.encodeIfPresent(subtitle, forKey: .subtitle)
    try put(byline, .byline)
    try box.encodeIfPresent(published, forKey: .published)
    try box.encodeIfPresent(modified, forKey: .modified)
    try box.encodeIfPresent(dateline, forKey: .dateline)
    try box.encodeIfPresent(site, forKey: .site)
    try put(section, .section)
    try box.encodeIfPresent(language, forKey: .language)
    try box.encodeIfPresent(url, forKey: .url)
    try box.encodeIfPresent(image, forKey: .image)
    try box.encodeIfPresent(imageAlternative, forKey: .imageAlternative)
    try put(keywords, .keywords)
    if form != .article { try box.encode(form, forKey: .form) }
    if !blocks.isEmpty { try box.encode(blocks, forKey: .blocks) }
  }
}
