import Articles

extension ReaderState {
  /// "1 article", "1,204 articles".
  static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count.grouped) articles"
  }
}
