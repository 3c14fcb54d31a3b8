import Articles
import Feeds
import Fetch
import Library

/// Turns what kept a feed out into what is remembered of it.
enum FeedTrouble {
  /// The word for programs.
  static func reason(_ error: FetchError) -> SafeText {
    switch error {
    case .status(let status, _): SafeText("status-\(status)")
    case .timedOut(.connecting): "timed-out-connecting"
    case .timedOut(.silence): "timed-out-silent"
    case .timedOut(.whole): "timed-out"
    case .cannotResolve: "no-such-host"
    case .cannotConnect, .hostUnreachable: "cannot-connect"
    case .tls: "no-common-encryption"
    case .untrusted: "untrusted-certificate"
    case .tooLarge: "too-large"
    case .tooManyRedirects: "too-many-redirects"
    case .redirectRefused: "redirect-refused"
    case .addressRefused: "private-address"
    case .badAddress: "bad-address"
    case .unsupportedScheme: "unsupported-scheme"
    case .brokenOff: "broken-off"
    case .notHTTP: "not-http"
    case .headTooLarge: "head-too-large"
    case .noRoom: "no-room"
    case .badEncoding: "bad-encoding"
    case .hostAskedToWait: "asked-to-wait"
    case .empty: "empty"
    case .noTransferLibrary: "no-transfer-library"
    case .cancelled: "cancelled"
    case .notFound, .isFolder, .notAFile, .refused, .webUnsupported: "unreadable"
    }
  }

  /// The word for programs.
  static func reason(_ error: FeedError) -> SafeText {
    switch error {
    case .empty: "empty"
    case .isPage: "web-page"
    case .notAFeed: "not-a-feed"
    case .tooLarge: "too-large"
    case .malformed: "malformed"
    }
  }

  /// What is remembered of a failure at a moment, after one before.
  static func failure(
    _ reason: SafeText, retryAfter: Int? = nil, isFinal: Bool = false, after last: FeedFailure?,
    at now: CivilMoment
  ) -> FeedFailure {
    let isAsked = reason != "asked-to-wait"
    let count = (last?.count ?? 0) + (isAsked ? 1 : 0)
    var wait = retryAfter.flatMap { $0 > 0 ? $0 : nil }
    if wait == nil, count >= patience {
      // Twice as long each time, from ten minutes to a day.
      wait = min(600 << min(count - patience, 10), 86_400)
    }
    return FeedFailure(
      reason: reason, at: now, count: count,
      until: wait.map { CivilMoment(secondsSince1970: now.secondsSince1970 + $0) },
      isFinal: isFinal)
  }

  /// Whether a failure may be that of this machine's own way to the web.
  static func isOfTheWay(_ reason: SafeText) -> Bool {
    ["no-such-host", "cannot-connect", "timed-out-connecting"].contains(reason.string)
  }

  /// So many failures in a row are asked again each time.
  private static let patience = 3
}
