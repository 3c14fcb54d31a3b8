import CGumbo

/// The steps from bytes to a tree by themselves, so that trials can tell what each costs. For
/// measuring only: `HTMLDocument.init(parsing:charset:)` is the way that pages take.
package enum ParsingSteps {
  /// The page in UTF-8.
  package static func decoded(_ bytes: [UInt8], charset: String? = nil) -> [UInt8] {
    CharacterDecoder.decodedBytes(bytes, charset: charset, isPage: true).bytes
  }

  /// What the C parser is given of a page in UTF-8.
  package static func guarded(_ text: [UInt8]) -> [UInt8] { GuardedPage(text).bytes }

  /// Has the C parser build its tree of a page in UTF-8, and free it; whether it could.
  package static func parsed(_ text: [UInt8]) -> Bool {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    let tree = text.withUnsafeBytes { buffer in
      gumbo_parse_with_options(
        &options, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let tree else { return false }
    gumbo_destroy_output(&options, tree)
    return true
  }
}
