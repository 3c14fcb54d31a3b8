/// The feeds that an account follows: the answer to `subscription/list`.
struct FollowedFeeds: Decodable {
  let subscriptions: LooseArray<FollowedFeed>
}

/// A feed that an account follows.
struct FollowedFeed: Decodable {
  /// What the server calls it: `feed/12`.
  let stream: String
  let title: String?
  /// Where it is fetched.
  let address: String
  /// Its folders.
  let labels: [String]

  private enum Keys: String, CodingKey { case id, title, url, categories }
  private enum LabelKeys: String, CodingKey { case id, label }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Keys.self)
    stream = try members.decode(LooseText.self, forKey: .id).text
    title = members.text(.title)
    address = members.text(.url) ?? String(stream.dropFirst(stream.hasPrefix("feed/") ? 5 : 0))
    labels = members.list(.categories, of: Label.self).map(\.name)
  }

  private struct Label: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: LabelKeys.self)
      if let label = members.text(.label), !label.isEmpty {
        name = label
        return
      }
      // `user/-/label/NAME`, where a slash may be in the name.
      let id = try members.decode(LooseText.self, forKey: .id).text
      let parts = id.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      name = parts.count == 4 && parts[2] == "label" ? String(parts[3]) : ""
    }
  }
}

/// Numbers of items: the answer to `stream/items/ids`.
struct ItemNumbers: Decodable {
  let numbers: [UInt64]
  /// What to ask with for those that follow; nothing if there are none.
  let continuation: String?

  private enum Keys: String, CodingKey { case itemRefs, continuation }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Keys.self)
    numbers = try members.decode(LooseArray<Reference>.self, forKey: .itemRefs).elements
      .map(\.number)
    continuation = members.text(.continuation)
      .flatMap { $0.isEmpty || $0 == "0" ? nil : $0 }
  }

  private struct Reference: Decodable {
    let number: UInt64

    private enum Keys: String, CodingKey { case id }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: Keys.self)
      number = try ItemName.decoded(members, .id)
    }
  }
}

/// Items with their texts: the answer to `stream/items/contents`.
struct ItemContents: Decodable {
  let items: LooseArray<ServerItem>
}

extension ItemName {
  /// The number that a member stands for.
  static func decoded<Key>(
    _ members: KeyedDecodingContainer<Key>, _ key: Key
  ) throws -> UInt64 {
    let text = try members.decode(LooseText.self, forKey: key).text
    guard let number = number(text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: members, debugDescription: "not the name of an item")
    }
    return number
  }
}
