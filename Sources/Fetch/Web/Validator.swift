/// What a server gave to know its own answer by (RFC 9110, 8.8), `ETag` and `Last-Modified`.
enum Validator {
  /// Whether it may be sent back: visible ASCII and spaces, a kilobyte at most.
  ///
  /// It comes from outside, and has been in a file meanwhile: with a line end in it, it would be a
  /// request of somebody else's making.
  static func isSendable(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 1_024 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
