/// Web addresses as far as they say which page is meant.
enum LinkAddress {
  /// An address without scheme, `www.`, query, fragment and last slash; nothing if it is no web
  /// address or names only a site, which says nothing of a story.
  static func key(of address: String) -> String? {
    var rest = address[...]
    for scheme in ["http://", "https://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    guard rest.count < address.count else { return nil }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    while rest.last == "/" { rest = rest.dropLast() }
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let host = rest[..<slash].lowercased()
    return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) + rest[slash...]
  }
}
