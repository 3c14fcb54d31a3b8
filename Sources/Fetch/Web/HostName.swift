#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Host names as the net knows them: lower case, ASCII.
///
/// Names in other letters become `xn--` here and not in the library for transfers, which goes by
/// the terminal's locale, and so that what is shown is what is asked.
enum HostName {
  /// The host of an address in ASCII, or `badAddress` if no host has such a name.
  static func ascii(_ host: String) throws(FetchError) -> String {
    if host.hasPrefix("[") { return try sixth(host) }
    var labels = host.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
      // The full stops of East Asian keyboards (RFC 3490, 3.1).
      [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"].contains(scalar)
    }
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    var names: [String] = []
    for label in labels { names.append(try name(String(String.UnicodeScalarView(label)))) }
    let whole = names.joined(separator: ".")
    guard whole.utf8.count <= 253 else { throw .badAddress }
    return whole
  }

  /// An IPv6 address in brackets, without a zone.
  private static func sixth(_ host: String) throws(FetchError) -> String {
    var address = in6_addr()
    let inner = host.dropFirst().dropLast()
    guard host.hasSuffix("]"), inet_pton(AF_INET6, String(inner), &address) == 1 else {
      throw .badAddress
    }
    return host.lowercased()
  }

  /// One part of a name.
  private static func name(_ label: String) throws(FetchError) -> String {
    let small = label.lowercased()
    let isNameable = !small.isEmpty && small.unicodeScalars.allSatisfy(Self.isNameable)
    guard isNameable else { throw .badAddress }
    let isForeign = !small.utf8.allSatisfy { $0 < 0x80 }
    let name = isForeign ? "xn--" + punycode(Array(small.unicodeScalars.map(\.value))) : small
    guard name.utf8.count <= 63 else { throw .badAddress }
    return name
  }

  private static func isNameable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
      .decimalNumber:
      return true
    default: return false
    }
  }

  /// RFC 3492, 6.3, with the parameters of its section 5; the numbers fit, since a label is short.
  private static func punycode(_ scalars: [UInt32]) -> String {
    var (next, delta, bias) = (0x80, 0, 72)
    var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
    let plain = output.count
    var handled = plain
    if plain > 0 { output.append(UInt8(ascii: "-")) }
    // A longer label is refused by its length afterwards.
    let scalars = scalars.prefix(256)
    while handled < scalars.count {
      guard let least = scalars.filter({ $0 >= next }).min().map(Int.init) else { break }
      delta += (least - next) * (handled + 1)
      next = least
      for scalar in scalars.map(Int.init) {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        var rest = delta
        var step = 36
        while true {
          let threshold = min(max(step - bias, 1), 26)
          if rest < threshold { break }
          output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
          rest = (rest - threshold) / (36 - threshold)
          step += 36
        }
        output.append(digit(rest))
        bias = adapted(delta, points: handled + 1, isFirst: handled == plain)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var step = 0
    while delta > 455 {
      delta /= 35
      step += 36
    }
    return step + 36 * delta / (delta + 38)
  }
}
