/// What a reader asks the library for, as typed: `words "a phrase" -without title:x on:2024-07-25`.
public struct Query: Sendable, Hashable {
  /// The query as it was typed.
  public let text: String
  /// The words and phrases to mark in list, body and timeline, folded.
  public let terms: [String]

  /// Reads a query. One that is not yet complete still filters by what is there.
  public init(_ text: String) {
    self.text = text
    terms = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether it asks for nothing, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether an article in that state is asked for. `eventSpans` are the days its events cover.
  public func matches(
    _ article: Article, state: ReadingState = .init(), eventSpans: [DayInterval] = []
  ) -> Bool {
    let text = (article.title.string + "\n" + article.text).lowercased()
    return terms.allSatisfy { text.contains($0) }
  }

  /// The UTF-8 ranges of `text` that the query's words and phrases touch, in order, not overlapping.
  public func highlights(in text: String) -> [Range<Int>] {
    []
  }
}
