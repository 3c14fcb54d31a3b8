import ArgumentParser
import Articles

/// A form in which a command can print something. Each has one set of names, which `--format` takes and
/// the endings of files are.
protocol Form: RawRepresentable, ExpressibleByArgument, CaseIterable where RawValue == String {
  /// What it is called besides.
  var otherNames: [String] { get }
}

extension Form {
  var otherNames: [String] {
    switch rawValue {
    case "markdown": ["md"]
    case "html": ["htm"]
    case "text": ["txt"]
    default: []
    }
  }

  /// What the names of its files end in.
  var ending: String {
    switch rawValue {
    case "markdown": "md"
    case "text": "txt"
    default: rawValue
    }
  }

  /// The form of that name, in whichever case.
  init?(named name: String) {
    let name = name.lowercased()
    let form = Self.allCases.first { $0.rawValue == name || $0.otherNames.contains(name) }
    guard let form else { return nil }
    self = form
  }

  init?(argument: String) { self.init(named: argument) }

  /// The form that a file's ending asks for; nothing where it has none that is known.
  init?(ending name: String) {
    let parts = name.split(separator: "/").last?.split(separator: ".") ?? []
    guard parts.count > 1, let ending = parts.last else { return nil }
    self.init(named: String(ending))
  }
}

/// The forms in which a command can print an article.
enum ArticleFormat: String, Form {
  case text, markdown, html, outline, json, jsonl
}

/// The forms in which a command can print a timeline.
enum TimelineFormat: String, Form {
  case text, markdown, html, csv, ics, json, jsonl

  /// Whether it tells the whole sentences, and not only what they say happened.
  var tellsSentences: Bool { self == .json || self == .jsonl }
}

/// The forms in which a command can print a list.
enum ListFormat: String, Form {
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
