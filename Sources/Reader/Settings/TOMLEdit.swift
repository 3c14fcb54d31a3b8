import TOMLKit

/// A TOML text of which one line is changed, while all else in it, comments too, stays as it was.
///
/// What is made is read again before it is handed out: it has the names that it is to have, or there is
/// nothing to write.
struct TOMLEdit {
  /// The names that stand in no table.
  let names: Set<String>
  private let places: TOMLPlaces
  private let bytes: [UInt8]

  /// A text to be changed. Throws what keeps it from being understood: it is not to be written over
  /// then.
  init(_ toml: String) throws(Settings.Warning) {
    names = Set(try Settings.table(toml).keys)
    places = TOMLPlaces(toml)
    bytes = Array(toml.utf8)
  }

  /// The text with the line of a name, or else one more, that says `name = value`; both as TOML
  /// writes them. `former` is the name that stands there now, if another does.
  func setting(
    _ name: String, insteadOf former: String? = nil, key: String, to value: String
  ) throws(Settings.Warning) -> String {
    let former = former ?? name
    let line = key + " = " + value
    let new: String
    if let start = places.start(of: [former]), let old = places.bytes(of: [former]) {
      // A name that stays is left as it is written.
      let words = former == name ? text(start..<old.lowerBound) + value : line
      new = text(0..<start) + words + text(old.upperBound..<bytes.count)
    } else {
      new = adding(line)
    }
    try check(new, has: names.subtracting([former]).union([name]), name)
    return new
  }

  /// The text without the line of a name.
  func dropping(_ name: String) throws(Settings.Warning) -> String {
    guard let start = places.start(of: [name]), let old = places.bytes(of: [name]) else {
      throw Settings.Warning(fact: .notChanged(name))
    }
    let new = text(0..<start) + text(endOfLine(old.upperBound)..<bytes.count)
    try check(new, has: names.subtracting([name]), name)
    return new
  }

  private func adding(_ line: String) -> String {
    let feed = UInt8(ascii: "\n")
    let isOfTwo = bytes.firstIndex(of: feed).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    let end = isOfTwo ? "\r\n" : "\n"
    // It must stand before the first table.
    guard let last = places.lastOutermost else {
      let start = places.firstByte
      return text(0..<start) + line + end + text(start..<bytes.count)
    }
    let place = endOfLine(last.upperBound)
    let before = text(0..<place) + (bytes[place - 1] == feed ? "" : end)
    return before + line + end + text(place..<bytes.count)
  }

  /// The offset after the line feed that comes next, or the end.
  private func endOfLine(_ offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func check(
    _ new: String, has wanted: Set<String>, _ name: String
  ) throws(Settings.Warning) {
    guard let table = try? Settings.table(new), Set(table.keys) == wanted else {
      let place = places.key([name])
      throw Settings.Warning(fact: .notChanged(name), line: place?.line, column: place?.column)
    }
  }
}
