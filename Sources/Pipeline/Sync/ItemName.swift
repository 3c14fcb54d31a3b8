/// The names of items. The number is a signed one of 64 bits; lists write it in decimal, the items
/// themselves as `tag:google.com,2005:reader/item/` and sixteen hexadecimal digits of the unsigned
/// number with the same bits. Either is taken everywhere.
enum ItemName {
  private static let prefix = "tag:google.com,2005:reader/item/"

  /// The bits of the number that a name stands for.
  static func number(_ name: String) -> UInt64? {
    if name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count)
      return (1...16).contains(digits.utf8.count) ? UInt64(digits, radix: 16) : nil
    }
    guard name.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }) else { return nil }
    return Int64(name).map { UInt64(bitPattern: $0) } ?? UInt64(name)
  }

  /// The long name of a number.
  static func long(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return prefix + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Sequence<UInt64> {
  /// Items from high numbers to low ones: as a rule what came last stands first.
  var latestFirst: [UInt64] {
    sorted { Int64(bitPattern: $0) > Int64(bitPattern: $1) }
  }
}
