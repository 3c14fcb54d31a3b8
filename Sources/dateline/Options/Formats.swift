import ArgumentParser
import Articles

/// The forms in which a command can print an article.
enum ArticleFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, outline, json, jsonl
}

/// The forms in which a command can print a timeline.
enum TimelineFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, csv, ics, json, jsonl

  /// Whether it tells the whole sentences, and not only what they say happened.
  var tellsSentences: Bool { self == .json || self == .jsonl }
}

/// The forms in which a command can print a list.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}

/// What comes first in a list.
enum ListSort: String, ExpressibleByArgument, CaseIterable {
  case newest, relevance, oldest

  /// The order of the library.
  var order: ListOrder {
    switch self {
    case .newest: .newest
    case .relevance: .relevance
    case .oldest: .oldest
    }
  }
}
