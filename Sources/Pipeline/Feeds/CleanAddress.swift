/// The address of an article without what says only by which way a reader came: the same article has
/// the same address in every feed.
enum CleanAddress {
  /// The address with scheme and host in lower case, without a default port, a fragment, and the
  /// parameters that campaigns and networks add.
  static func of(_ address: String) -> String {
    var text = address
    if let mark = text.firstIndex(of: "#"), !text[mark...].hasPrefix("#!") {
      text = String(text[..<mark])
    }
    guard let colon = text.firstRange(of: "://") else { return text }
    let scheme = text[..<colon.lowerBound].lowercased()
    let rest = text[colon.upperBound...]
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var host = rest[..<end].lowercased()
    for port in [("http", ":80"), ("https", ":443")] where port.0 == scheme {
      if host.hasSuffix(port.1) { host.removeLast(port.1.count) }
    }
    var path = rest[end...]
    var query = ""
    if let mark = path.firstIndex(of: "?") {
      let kept = path[path.index(after: mark)...].split(separator: "&")
        .filter { !isCampaign($0.prefix { $0 != "=" }) }
      if !kept.isEmpty { query = "?" + kept.joined(separator: "&") }
      path = path[..<mark]
    }
    return scheme + "://" + host + (path.isEmpty ? "/" : path) + query
  }

  private static func isCampaign(_ name: Substring) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("utm_") || names.contains(name)
  }

  private static let names: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "twclid", "igshid", "mc_cid", "mc_eid", "yclid",
    "at_medium", "at_campaign", "cmpid", "ns_campaign", "ns_mchannel", "wt.mc_id", "wt_mc",
    "__twitter_impression", "_ga", "xtor",
  ]
}

extension String {
  /// Whether two addresses are of one host, whatever the port.
  package func hasSameHost(as other: String) -> Bool {
    func host(_ address: String) -> String? {
      guard let colon = address.firstRange(of: "://") else { return nil }
      let authority = address[colon.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
      // The colons of an IPv6 address stand in brackets.
      let port = place.lastIndex(of: ":").flatMap { place[$0...].contains("]") ? nil : $0 }
      return place[..<(port ?? place.endIndex)].lowercased()
    }
    return host(self).map { $0 == host(other) } ?? false
  }
}
