#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which proxy stands between this machine and a host, by the variables that programs for the web
/// have in common: `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, all but the first in
/// capitals too (as `HTTP_PROXY` a web server hands a visitor's header to its programs).
public struct WebProxies: Sendable {
  private let variable: @Sendable (String) -> String?

  /// Proxies by those variables; an empty one counts as not set.
  public init(_ variables: [String: String]) {
    variable = { variables[$0] }
  }

  /// Proxies by the variables of this program, which are looked up when they are wanted.
  public static let ofEnvironment = WebProxies { getenv($0).map { String(cString: $0) } }

  private init(variable: @escaping @Sendable (String) -> String?) { self.variable = variable }

  /// The address of the proxy for a host, or nothing.
  func proxy(for address: WebAddress) -> String? {
    let names =
      address.scheme == .http
      ? ["http_proxy", "all_proxy", "ALL_PROXY"]
      : ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    guard let proxy = first(names), !isDirect(address) else { return nil }
    return proxy
  }

  private func first(_ names: [String]) -> String? {
    names.lazy.compactMap(variable).first { !$0.isEmpty }
  }

  /// Whether `no_proxy` names the host: itself, a domain that it lies in, a network, or `*`.
  private func isDirect(_ address: WebAddress) -> Bool {
    guard let list = first(["no_proxy", "NO_PROXY"]) else { return false }
    let number = NetworkAddress(literal: address.host)
    return list.lowercased().split { $0 == "," || $0 == " " }.contains { entry in
      if entry == "*" { return true }
      let parts = entry.split(separator: "/", maxSplits: 1)
      let written = parts[0].filter { $0 != "[" && $0 != "]" }
      if let network = NetworkAddress(written: written) {
        let prefix = parts.count == 2 ? Int(parts[1]) ?? -1 : network.bytes.count * 8
        guard let number, number.bytes.count == network.bytes.count,
          (0...network.bytes.count * 8).contains(prefix)
        else { return false }
        return number.contains(network.bytes, prefix: prefix)
      }
      let domain = entry.drop { $0 == "." }
      return address.host == domain || !domain.isEmpty && address.host.hasSuffix("." + domain)
    }
  }
}
