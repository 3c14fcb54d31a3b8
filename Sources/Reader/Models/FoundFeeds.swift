public import Articles

/// A list of feeds that another program keeps on this machine.
public struct FoundFeeds: Sendable, Hashable {
  /// Where it lies.
  public var path: SafeText
  /// Whose it is, as a person calls it: "newsboat".
  public var owner: SafeText
  /// How many feeds are in it.
  public var count: Int

  /// A list that was found.
  public init(path: SafeText, owner: SafeText, count: Int) {
    self.path = path
    self.owner = owner
    self.count = count
  }
}

extension [FoundFeeds] {
  /// What was found, as the beginning of a sentence: "42 feeds of newsboat and Liferea".
  var words: String {
    let count = reduce(0) { $0 + $1.count }
    var owners: [String] = []
    for found in self where !owners.contains(found.owner.string) {
      owners.append(found.owner.string)
    }
    return "\(count.grouped) \(count == 1 ? "feed" : "feeds") of "
      + owners.joined(separator: " and ")
  }
}
