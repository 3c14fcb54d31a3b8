/// Why an input could not be fetched.
public enum FetchError: Error, Sendable, Hashable {
  // Files.

  /// Nothing is there.
  case notFound
  /// A folder is there, not a file.
  case isFolder
  /// A pipe or a device is there, and only plain files are read.
  case notAFile
  /// The system refused; its error number.
  case refused(errno: Int32)

  // Files and addresses.

  /// There is nothing in it.
  case empty
  /// There is more than is read; the limit in bytes.
  case tooLarge(limit: Int)
  /// Whoever asked did not want it any more.
  case cancelled

  // Addresses.

  /// The web is not read here.
  case webUnsupported
  /// The library for transfers is not on this machine, or is too old.
  case noTransferLibrary
  /// This is no address.
  case badAddress
  /// This is an address, but not an http or https one.
  case unsupportedScheme
  /// The host is in a private network, and the address was not typed by the user.
  case addressRefused
  /// No host has this name.
  case cannotResolve
  /// The host, or the proxy, cannot be reached.
  case cannotConnect
  /// The host and this machine know no encryption in common.
  case tls
  /// The host's certificate is none to trust.
  case untrusted
  /// It took too long.
  case timedOut(Waiting)
  /// The connection broke before the answer was whole.
  case brokenOff
  /// What answered does not speak HTTP, or not as it should.
  case notHTTP
  /// The head of the answer is larger than is read.
  case headTooLarge
  /// The body is not encoded as the head says.
  case badEncoding
  /// The answer says that there is none: the status, and for how many seconds nothing is to be
  /// asked.
  case status(Int, retryAfter: Int?)
  /// One redirect led to the next too often; the limit.
  case tooManyRedirects(limit: Int)
  /// The answer leads to where no request may follow it: another kind of address, a host that may
  /// not be told what this one may, the plain web with a password.
  case redirectRefused
  /// It is too large for the memory, and there is no room for it among the temporary files.
  case noRoom
  /// The host was not asked: it had said to come back later, if known in how many seconds.
  case hostAskedToWait(seconds: Int?)
  /// The host was not asked: it could not be reached before.
  case hostUnreachable

  /// What it was that took too long.
  public enum Waiting: Sendable, Hashable {
    /// The way to the host.
    case connecting
    /// Nothing or next to nothing came.
    case silence
    /// All of it.
    case whole
  }
}
