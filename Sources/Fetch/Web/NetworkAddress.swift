#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number that a host has on the net, IPv4 or IPv6, and who can reach it there.
struct NetworkAddress: Sendable, Hashable {
  /// Four bytes or sixteen.
  let bytes: [UInt8]

  /// Who can reach an address.
  enum Reach: Sendable, CaseIterable {
    /// Everybody: it is in the net that all share.
    case everybody
    /// A house, a firm, a provider's customers; what is kept for a purpose counts here too.
    case network
    /// What hangs on the same wire. The services of clouds that tell secrets are there.
    case link
    /// This machine.
    case machine
  }

  /// The address of those bytes, in the order of the net.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The address that a host's name is, in any of the ways that the resolver reads as one
  /// (`127.1`, `0x7f000001`, `[::1]`); nothing for a name that has to be looked up.
  init?(literal host: String) {
    if host.hasPrefix("["), host.hasSuffix("]") {
      self.init(written: String(host.dropFirst().dropLast()))
      return
    }
    var four = in_addr()
    guard inet_aton(host, &four) != 0 else { return nil }
    self.init(bytes: four.bytes)
  }

  /// The address in its usual writing.
  init?(written text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      self.init(bytes: four.bytes)
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      self.init(bytes: six.bytes)
    } else {
      return nil
    }
  }

  /// Who can reach it, by the IANA registries of special-purpose addresses (RFC 6890). An address
  /// that leads to an IPv4 address (NAT64, RFC 6052) is judged by it; one that only hides one
  /// (mapped, 6to4, Teredo) is nobody's to use, and counts with the networks.
  var reach: Reach {
    guard bytes.count == 16 else {
      if contains([127], prefix: 8) || contains([0], prefix: 8) { return .machine }
      if contains([169, 254], prefix: 16) { return .link }
      return Self.special.contains { contains($0, prefix: $1) } ? .network : .everybody
    }
    let zeros = [UInt8](repeating: 0, count: 10)
    if contains(zeros + [0xFF, 0xFF], prefix: 96) {
      let inner = NetworkAddress(bytes: Array(bytes.suffix(4))).reach
      return inner == .everybody ? .network : inner
    }
    if contains(zeros, prefix: 127) { return .machine }
    if contains([0xFE, 0x80], prefix: 10) { return .link }
    if contains([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], prefix: 96) {
      return NetworkAddress(bytes: Array(bytes.suffix(4))).reach
    }
    let isShared =
      contains([0x20], prefix: 3) && !Self.specialSixth.contains { contains($0, prefix: $1) }
    return isShared ? .everybody : .network
  }

  /// Whether the first `prefix` bits are those of `start`.
  func contains(_ start: [UInt8], prefix: Int) -> Bool {
    for bit in stride(from: 0, to: prefix, by: 8) {
      let mask = UInt8(truncatingIfNeeded: 0xFF00 >> min(8, prefix - bit))
      guard bit / 8 < bytes.count else { return false }
      let wanted = bit / 8 < start.count ? start[bit / 8] : 0
      if (bytes[bit / 8] ^ wanted) & mask != 0 { return false }
    }
    return true
  }

  private static let special: [([UInt8], Int)] = [
    ([10], 8),  // private
    ([100, 64], 10),  // shared by a provider's customers (RFC 6598)
    ([172, 16], 12),  // private
    ([192, 0, 0], 24),  // protocols
    ([192, 0, 2], 24),  // examples
    ([192, 88, 99], 24),  // relays of 6to4
    ([192, 168], 16),  // private
    ([198, 18], 15),  // measurements
    ([198, 51, 100], 24),  // examples
    ([203, 0, 113], 24),  // examples
    ([224], 4),  // to many
    ([240], 4),  // reserved, and to all
  ]

  /// Within 2000::/3, which is all that has been given out.
  private static let specialSixth: [([UInt8], Int)] = [
    ([0x20, 0x01, 0x00], 23),  // protocols, Teredo among them
    ([0x20, 0x01, 0x0D, 0xB8], 32),  // examples
    ([0x20, 0x02], 16),  // 6to4
    ([0x3F, 0xFF], 20),  // examples
  ]
}

extension in_addr {
  fileprivate var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }
}

extension in6_addr {
  fileprivate var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }
}
