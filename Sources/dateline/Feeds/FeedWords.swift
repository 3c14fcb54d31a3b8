import Articles
import Library
import Pipeline

/// What is said of feeds that cannot be had: why, and what may help.
enum FeedWords {
  /// Why, as the rest of a sentence, and what may help, as a sentence of its own.
  static func words(_ failure: FeedFailure) -> (reason: String, hint: String?) {
    if failure.isFinal { return ("its server says that it is gone for good (410)", gone) }
    let reason = failure.reason.string
    if let status = reason.split(separator: "-").last.flatMap({ Int($0) }),
      reason.hasPrefix("status-")
    {
      return words(status: status)
    }
    return table[reason] ?? (reason, nil)
  }

  private static func words(status: Int) -> (String, String?) {
    switch status {
    case 401, 403: ("its server refuses to give it (\(status))", "It may want to be subscribed to.")
    case 404: ("there is nothing at its address (404)", look)
    case 429:
      ("its server was asked too often (429)", "It is asked again when the server wants it.")
    case 500...599: ("its server is in trouble (\(status))", "As a rule that passes.")
    default: ("its server answered with \(status)", nil)
    }
  }

  private static let gone = "`dateline feeds --remove` follows it no more."
  private static let look = "Look at its site for the feed's new address."
  private static let network = "Is this machine on the network, and the address right?"

  private static let table: [String: (String, String?)] = [
    "timed-out-connecting": ("its server could not be reached in time", network),
    "timed-out-silent": ("its server said nothing for too long", "As a rule that passes."),
    "timed-out": ("it took too long to come", "As a rule that passes."),
    "no-such-host": ("no host has its name", network),
    "cannot-connect": ("its server cannot be reached", network),
    "no-common-encryption": ("its server's encryption is not known here", nil),
    "untrusted-certificate": ("its server's certificate is not to be trusted", nil),
    "too-large": ("it is larger than a feed may be", nil),
    "too-many-redirects": ("its server sends on from address to address", look),
    "redirect-refused": ("its server sends on to where nothing may follow", look),
    "private-address": ("its server sends on into a private network", look),
    "bad-address": ("its address is none", look),
    "unsupported-scheme": ("its address is neither http nor https", nil),
    "broken-off": ("the connection broke off", "As a rule that passes."),
    "not-http": ("what answers there does not speak HTTP", look),
    "head-too-large": ("its server's answer has too large a head", nil),
    "no-room": ("there is no room for it among the temporary files", nil),
    "bad-encoding": ("its server compresses it wrongly", nil),
    "asked-to-wait": ("its server had asked to be left alone for a while", nil),
    "empty": ("there is nothing in it", nil),
    "web-page": ("a web page stands at its address, not a feed", look),
    "not-a-feed": ("what stands at its address is no feed", look),
    "malformed": ("it is so malformed that it cannot be read", nil),
    "no-transfer-library": ("the library for transfers (libcurl) is not installed", nil),
  ]

  /// Why a feed could not be had, when that was and how often in a row, when it was last had, and what
  /// may help.
  static func account(of failure: FeedFailure, lastSuccess: CivilMoment?) -> String {
    let (reason, hint) = words(failure)
    let had = lastSuccess.map { "last had on \($0.date)" } ?? "never had"
    let times = failure.count > 1 ? ", \(failure.count) times in a row" : ""
    return "\(reason) (on \(failure.at.date)\(times)); \(had)." + (hint.map { " " + $0 } ?? "")
  }

  /// What is said of a feed whose tags do not fit together.
  static let illFormed = "it is not well-formed, and was read as far as that makes sense"

  /// The sentence about a feed that could not be had.
  static func sentence(_ outcome: FeedOutcome, _ failure: FeedFailure) -> String {
    let (reason, hint) = words(failure)
    var text = "\(outcome.title.collapsed.capped(at: 60)): \(reason)."
    if failure.count > 1 { text += " It has failed \(failure.count) times in a row." }
    text += " "
    text += outcome.lastSuccess.map { "Last had on \($0.date)." } ?? "It was never had."
    if let hint { text += " " + hint }
    return text
  }
}
