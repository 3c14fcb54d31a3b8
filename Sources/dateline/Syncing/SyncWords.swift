import Fetch
import Pipeline

extension SyncError {
  /// What is the matter, as a sentence, and what may help.
  var sentence: String {
    switch self {
    case .busy: "Another dateline is synchronising this library."
    case .loginRefused:
      "The server does not know this name and password. FreshRSS and Miniflux want one of their own "
        + "for programs: 'API password' in FreshRSS's profile, 'Google Reader' in Miniflux's "
        + "integrations."
    case .notAServer:
      "What answers at this address does not speak the Google Reader API. Of FreshRSS the address ends "
        + "in /api/greader.php, of Miniflux it is the site's own; either has to allow it in its "
        + "settings."
    case .shutOut(let step): "While \(step.words) the server wanted to know again who asks."
    case .web(let error, let step): "While \(step.words): \(error.serverWords)."
    case .unreadable(let step):
      "While \(step.words) the server answered with something else than was asked for."
    case .notTaken:
      "The server has not said that it took the changes: they are told again the next time."
    case .library(let error): ShelfFailure(error).sentence
    case .cancelled: "Stopped. What has come is kept."
    }
  }
}

extension SyncReport {
  /// What it came to, as a sentence for the foot of the screen.
  var sentence: String {
    if let failure { return "Not synchronised. " + failure.sentence }
    return new + changed + sent == 0
      ? "The server is alike." : "With the server: \(new) new, \(changed) marked, \(sent) told."
  }
}

extension SyncStep {
  /// What is being done, after "while".
  var words: String {
    switch self {
    case .login: "logging in"
    case .changes: "telling what was read and starred"
    case .feeds: "asking for the feeds"
    case .lists: "asking which items there are"
    case .items: "asking for items"
    case .marks: "marking articles"
    }
  }
}

extension FetchError {
  /// The same of a server that is no page.
  fileprivate var serverWords: String {
    switch self {
    case .status(let status, _) where status != 429 && status < 500:
      "the server answered with status \(status)"
    case .notFound, .empty: "the server answered with nothing"
    default: words
    }
  }
}
