/// An item as a server gives it. Every text in it is as it came.
struct ServerItem: Decodable {
  let number: UInt64
  let title: String
  let author: String?
  /// The page that it stands for.
  let address: String?
  /// The text, HTML.
  let text: String?
  /// Seconds since 1970.
  let published: Int?
  let updated: Int?
  /// The address of a picture that was sent along.
  let image: String?
  /// The feed that it came with, as the server calls it, and what it says of that feed.
  let stream: String
  let feedTitle: String?
  let site: String?
  let isRead: Bool
  let isStarred: Bool

  private enum Keys: String, CodingKey {
    case id, title, author, canonical, alternate, content, summary, published, updated, enclosure
    case origin, categories
  }

  private enum OriginKeys: String, CodingKey { case streamId, title, htmlUrl }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Keys.self)
    number = try ItemName.decoded(members, .id)
    title = members.text(.title) ?? ""
    author = members.text(.author)
    address = (members.list(.canonical, of: Link.self) + members.list(.alternate, of: Link.self))
      .lazy.map(\.href).first(where: Self.isWeb)
    text = [Keys.content, .summary].lazy
      .compactMap { (try? members.decode(Text.self, forKey: $0))?.content }
      .first { !$0.isEmpty }
    published = Self.seconds(members.text(.published))
    updated = Self.seconds(members.text(.updated))
    image =
      members.list(.enclosure, of: Link.self)
      .first { $0.type.hasPrefix("image/") && Self.isWeb($0.href) }?.href
    let origin = try? members.nestedContainer(keyedBy: OriginKeys.self, forKey: .origin)
    stream = origin?.text(.streamId) ?? ""
    feedTitle = origin?.text(.title)
    site = origin?.text(.htmlUrl).flatMap { Self.isWeb($0) ? $0 : nil }
    let states = members.list(.categories, of: LooseText.self).map(\.text)
      .filter { $0.hasPrefix("user/") }
    isRead = states.contains { $0.hasSuffix("/state/com.google/read") }
    isStarred = states.contains { $0.hasSuffix("/state/com.google/starred") }
  }

  private struct Text: Decodable {
    let content: String

    private enum Keys: String, CodingKey { case content }

    init(from decoder: any Decoder) throws {
      // Some write the text itself in place of an object.
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        content = text
      } else {
        content = try decoder.container(keyedBy: Keys.self).text(.content) ?? ""
      }
    }
  }

  private struct Link: Decodable {
    let href: String
    let type: String

    private enum Keys: String, CodingKey { case href, type }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: Keys.self)
      href = members.text(.href)?.trimmed ?? ""
      type = members.text(.type)?.lowercased() ?? ""
    }
  }

  /// The most bytes of an address.
  private static let longestAddress = 8_192

  private static func isWeb(_ address: String) -> Bool {
    let head = address.prefix(8).lowercased()
    return (head.hasPrefix("http://") || head == "https://")
      && address.utf8.count <= longestAddress
  }

  /// A time as seconds since 1970, whether it was given in those, in thousandths or in millionths.
  private static func seconds(_ text: String?) -> Int? {
    guard let text, var number = Double(text), number > 0, number < 1e17 else { return nil }
    while number > 1e11 { number /= 1_000 }
    return Int(number)
  }
}
