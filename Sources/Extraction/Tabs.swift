/// Tabs → the spaces they stand for, so that what is set in by tabs is still set in when the tabs
/// themselves are gone (`SafeText` makes one space of each).
enum Tabs {
  /// The text with each tab filled up to the next multiple of four columns (bytes of its line).
  static func expanded(_ text: String) -> String {
    guard text.utf8.contains(0x09) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 64)
    var column = 0
    for byte in text.utf8 {
      switch byte {
      case 0x09:
        let width = 4 - column % 4
        result.append(contentsOf: repeatElement(0x20, count: width))
        column += width
      case 0x0A, 0x0D:
        column = 0
        result.append(byte)
      default:
        column += 1
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
