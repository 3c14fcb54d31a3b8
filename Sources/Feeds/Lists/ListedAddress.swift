import Articles

/// An address as it stands in a list of feeds: taken, or refused for a reason.
enum ListedAddress {
  case feed(String)
  case refused(RefusedFeed.Reason)

  init(_ raw: String) {
    let text = SafeText(raw).collapsed.string
    let head = text.prefix(16).lowercased()
    if head.hasPrefix("exec:") || head.hasPrefix("filter:") || head.hasPrefix("|")
      || text.contains("`")
    {
      self = .refused(.program)
    } else if head.hasPrefix("query:") {
      self = .refused(.query)
    } else if let address = Self.ofWeb(text, head) {
      self = .feed(address)
    } else {
      self = .refused(.notOfTheWeb)
    }
  }

  /// An http or https address; `feed://` and `feed:https://` are what browsers once made of one.
  private static func ofWeb(_ text: String, _ head: String) -> String? {
    var address = text
    if head.hasPrefix("feed://") {
      address = "http://" + text.dropFirst(7)
    } else if head.hasPrefix("feed:http") {
      address = String(text.dropFirst(5))
    }
    guard FeedAddress.isOfWeb(address), !address.contains(" "), address.utf8.count <= 4096,
      let host = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first,
      !host.isEmpty
    else { return nil }
    return address
  }
}
