import Articles
import Fetch
import Library
import Pipeline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The rooms throw facts; here they become sentences.

/// An input that could not be done, and why.
struct InputFailure: Error {
  /// The input as it was given.
  let input: String
  /// What kept it out.
  let reason: IntakeError

  /// One sentence that names the input.
  var sentence: String {
    let words = "\(input == "-" ? "standard input" : input): \(reason.words)"
    guard reason == .fetch(.notFound), isLikeAddress else { return words + "." }
    return words + "; an address begins with http:// or https://."
  }

  /// Whether somebody may have meant the web: `news.example/feed`, `ftp://…`.
  private var isLikeAddress: Bool {
    let host = input.prefix { $0 != "/" }
    return input.contains("://") || !input.hasPrefix(".") && host != input && host.contains(".")
  }
}

extension IntakeError {
  /// What is the matter, as the rest of a sentence that begins with the input's name.
  var words: String {
    switch self {
    case .binary: "this is not text but a binary file"
    case .webArchive: "no page was found in this web archive (MHTML); save the page as HTML"
    case .unparsable: "the page could not be parsed"
    case .isFeed: "this is a feed: `dateline feed` prints its entries, `dateline open` shows them"
    case .isFeedList: "this is a list of feeds: `dateline import` follows them"
    case .noText: "there are no words in it"
    case .fetch(let error): error.words
    }
  }
}

/// Why a shelf could not do what it was asked, as a sentence.
struct ShelfFailure: Error, CustomStringConvertible {
  let sentence: String
  /// Whether it is that a page holds no article.
  let lacksArticle: Bool
  var description: String { SafeText(sentence).collapsed.string }

  init(sentence: String, lacksArticle: Bool = false) {
    self.sentence = sentence
    self.lacksArticle = lacksArticle
  }

  /// A library's fact as a sentence.
  init(_ error: LibraryError) {
    lacksArticle = false
    sentence =
      switch error {
      case .newer(let version, let known, let path):
        "The library in \(path) was written by a newer dateline (its format is \(version), "
          + "this one knows \(known)): nothing was changed."
      case .wrongKind(let path): "\(path) is not what a library has there."
      case .symbolicLink(let path): "\(path) is a symbolic link: a library follows none."
      case .readOnly(let path):
        "The library can be read but not written: \(path)."
      case .diskFull(let path): "There is no room left for \(path): nothing was changed."
      case .failed(let path, let number): "\(path): \(String(cString: strerror(number)))."
      case .damaged(let file, let offset):
        "\(file) is damaged at byte \(offset): run `dateline check`."
      case .index(let path):
        "\(path), which is derived from the articles, is damaged: the reader makes it anew."
      }
  }
}
