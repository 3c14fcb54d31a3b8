/// The addresses that a text defines for its links: `[name]: https://example.org "Title"`.
struct MarkdownReferences {
  private var addresses: [String: String] = [:]

  /// Notes the definition that a line is; false if it is none.
  mutating func note(_ line: Substring) -> Bool {
    guard line.utf8.first == 0x5B, line.utf8.dropFirst().first != 0x5E,
      let close = line.prefix(300).firstRange(of: "]:")
    else { return false }
    let name = Self.folded(line[line.index(after: line.startIndex)..<close.lowerBound])
    let rest = line[close.upperBound...].drop { $0 == " " }
    let address = rest.prefix { $0 != " " }
    let title = rest[address.endIndex...].trimmedSlice
    guard !name.isEmpty, !address.isEmpty else { return false }
    guard title.isEmpty || "\"'(".contains(title.first ?? " ") else { return false }
    let bare =
      address.hasPrefix("<") && address.hasSuffix(">")
      ? String(address.dropFirst().dropLast()) : String(address)
    addresses[name] = addresses[name] ?? bare
    return true
  }

  /// The address of a name, if the text defines it. Case and white space do not matter.
  func address(_ name: some StringProtocol) -> String? {
    name.utf8.count > 300 ? nil : addresses[Self.folded(name)]
  }

  private static func folded(_ name: some StringProtocol) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
