import Feeds
import Pipeline

/// An input that did not become a feed, and why.
struct FeedInputFailure: Error {
  /// The input as it was given.
  let input: String
  /// What kept it out.
  let reason: FeedIntakeError

  /// One sentence that names the input.
  var sentence: String { "\(input == "-" ? "standard input" : input): \(reason.words)." }
}

extension FeedIntakeError {
  /// What is the matter, as the rest of a sentence that begins with the input's name.
  var words: String {
    switch self {
    case .fetch(let error): error.words
    case .binary: "this is not text but a binary file"
    case .feed(.empty): "there is nothing in it"
    case .page(let feeds):
      "this is a web page and no feed" + (feeds.first.map { "; it names \($0) as one" } ?? "")
    case .feed(.isPage): "this is a web page and no feed"
    case .feed(.notAFeed): "this is no feed: neither RSS nor Atom nor JSON Feed"
    case .feed(.tooLarge(let limit)):
      "it is larger than \(limit >> 20) MB, the most that is read of a feed"
    case .feed(.malformed): "this begins like a feed, and cannot be read"
    }
  }
}

extension RefusedFeed.Reason {
  /// Why it is not taken, as the rest of a sentence.
  var words: String {
    switch self {
    case .program: "this names a program, and no list starts programs here"
    case .query: "this is a query over feeds and no feed"
    case .notOfTheWeb: "this is no http or https address"
    }
  }
}

extension SubscriptionError {
  /// What is the matter, as the rest of a sentence.
  var words: String {
    switch self {
    case .empty: "there is nothing in it"
    case .notAList: "this is no list of feeds"
    }
  }
}
