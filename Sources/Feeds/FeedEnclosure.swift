/// Something that an entry brings beside its text: an episode to hear, a film, a file.
public struct FeedEnclosure: Sendable, Hashable {
  /// Where it is: http or https.
  public let address: String
  /// Its media type in small letters, `audio/mpeg`; empty if it is not said.
  public let type: String
  /// How many bytes it has, if that is said.
  public let length: Int?

  /// An enclosure; nothing for a picture, which is one of the entry's own. `length` is as it is written.
  init?(address: String?, type: String?, length: String?) {
    let type = type.map { $0.utf8.count <= 256 ? $0.lowercased() : "" } ?? ""
    guard let address, !type.hasPrefix("image/") else { return nil }
    self.address = address
    self.type = String((type.split(separator: ";").first ?? "").filter { $0 > " " })
    self.length = length.flatMap { Int($0.filter { $0 > " " }) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The most that an entry has.
  static let most = 16
}

extension [FeedEnclosure] {
  /// Adds one that is not there yet.
  mutating func add(_ new: FeedEnclosure?) {
    guard let new, count < FeedEnclosure.most, !contains(where: { $0.address == new.address })
    else { return }
    append(new)
  }
}
