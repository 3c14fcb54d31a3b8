import Fetch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FetchError {
  /// What is the matter, as the rest of a sentence that begins with the input's name.
  var words: String {
    switch self {
    case .notFound: "there is no such file"
    case .notAFile: "this is not a plain file"
    case .isFolder: "this is a folder, not a file"
    case .refused(let number): "it cannot be read: \(String(cString: strerror(number)))"
    case .empty: "there is nothing in it"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MB, the most that is read"
    case .cancelled: "it was given up"
    case .webUnsupported: "addresses are not fetched here: save the page and give its path"
    case .noTransferLibrary:
      "to fetch addresses, dateline needs libcurl 7.66 or later, which is not on this machine "
        + "(Debian's package is libcurl4)"
    case .badAddress: "this is not a valid address"
    case .unsupportedScheme: "only http and https addresses are fetched"
    case .addressRefused:
      "it leads into a private network or to this machine, and may not"
    case .cannotResolve: "no host has this name, or the network is down"
    case .cannotConnect: "the host cannot be reached"
    case .tls: "the host and this machine know no encryption in common"
    case .untrusted: "the host's certificate cannot be trusted"
    case .timedOut(.connecting): "the host took too long to be reached"
    case .timedOut(.silence): "the host went silent"
    case .timedOut(.whole): "it took too long to come"
    case .brokenOff: "the connection broke before all of it was here"
    case .notHTTP: "what answers there does not speak HTTP"
    case .headTooLarge: "the head of the answer is larger than is read"
    case .noRoom: "there is no room for it among the temporary files"
    case .badEncoding: "the answer is damaged: it is not encoded as it says"
    case .status(let status, let wait): Self.words(status, wait)
    case .tooManyRedirects(let limit):
      "it leads from one address to the next more than \(limit) times"
    case .redirectRefused: "it leads to an address that may not be followed"
    case .hostAskedToWait(let seconds):
      "the host asked to come back " + (seconds.map { "in \(Self.time($0))" } ?? "later")
    case .hostUnreachable: "the host could not be reached before, and was not asked again"
    }
  }

  private static func words(_ status: Int, _ wait: Int?) -> String {
    let words =
      switch status {
      case 401, 407: "a password is wanted there"
      case 403: "the host does not give it out"
      case 404: "there is no such page"
      case 410: "the page is gone for good"
      case 429: "the host was asked too often"
      case 500...599: "the host is in trouble"
      default: "the host did not answer with a page"
      }
    let later = wait.map { ", and says to come back in \(time($0))" } ?? ""
    return "\(words) (status \(status))\(later)"
  }

  /// A number of seconds in the largest unit that does not make it look shorter than it is.
  private static func time(_ seconds: Int) -> String {
    let (unit, name) =
      switch seconds {
      case 172_800...: (86_400, "day")
      case 7_200...: (3_600, "hour")
      case 120...: (60, "minute")
      default: (1, "second")
      }
    let count = (seconds + unit - 1) / unit
    return "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
