import Markup

/// Finds the image that a page is shared with, and its words for those who do not see it.
struct LeadImage {
  private let reader: MetadataReader

  init(_ reader: MetadataReader) { self.reader = reader }

  /// Its address.
  func address() -> Metadata.Found<String>? {
    let head = reader.head
    let places: [(String?, String)] = [
      (head.first("og:image:secure_url", "og:image", "og:image:url"), "og:image"),
      (head.first("twitter:image", "twitter:image:src"), "twitter:image"),
      (reader.data.address("image"), "JSON-LD image"),
      (reader.data.address("thumbnailUrl"), "JSON-LD thumbnail"),
    ]
    for (raw, place) in places {
      if let raw, let url = PageAddress.resolve(raw, against: reader.base),
        url.hasPrefix("http")
      {
        return .init(value: url, place: place)
      }
    }
    return nil
  }

  /// Its words: told by the head, or those of the same image on the page.
  func alternative(of image: String?) -> Metadata.Found<String>? {
    guard let image else { return nil }
    if let found = reader.head.found(["og:image:alt", "twitter:image:alt"]) {
      return .init(value: found.value, place: "meta \(found.name)")
    }
    guard let file = Self.file(of: image) else { return nil }
    let document = reader.document
    for node in document.elements(.img) {
      guard let range = document.attributeRange(.alt, of: node), !range.isEmpty else { continue }
      let sources = [HTMLAttribute.src, .dataSrc].compactMap { document.attribute($0, of: node) }
      if sources.contains(where: { Self.file(of: $0) == file }) {
        let words = Words.collapsed(document.attribute(.alt, of: node) ?? "")
        if !words.isEmpty { return .init(value: words, place: "alt of the image") }
      }
    }
    return nil
  }

  /// The name of an image's file, if it is long enough to be its own.
  private static func file(of address: String) -> Substring? {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").last.flatMap { $0.utf8.count > 8 ? $0 : nil }
  }
}
