/// What is asked of the web.
public struct WebRequest: Sendable {
  /// Where an address comes from decides what it may lead to.
  public enum Trust: Sendable {
    /// The user typed it: it may lead into the user's own network.
    case typed
    /// It was found in a feed or a page: it may lead only to the net that everybody shares. Judged
    /// is the address that is really connected to, after the look-up of the name. Where a proxy is
    /// used the proxy looks names up: then only hosts that are written as numbers are judged, and
    /// `localhost`.
    case found
  }

  /// What is done.
  public enum Method: Sendable {
    /// Brings what is there.
    case get
    /// Sends the fields of a form, names and values as they are: they are encoded here.
    case post([(name: String, value: String)])
  }

  /// The address as it was typed or found.
  public var address: String
  /// What is done there.
  public var method = Method.get
  /// Lines for the head of the request, `Authorization` for one. They are told to nobody but the
  /// host of the address. A name or value with a control character is not sent.
  public var headers: [(name: String, value: String)] = []
  /// What the last answer gave, so that what has not changed is not sent again. One that no
  /// well-made answer can have given is not sent.
  public var etag: String?
  /// As `etag`.
  public var lastModified: String?
  /// Where the address comes from.
  public var trust: Trust
  /// How much is taken in.
  public var limits: WebLimits
  /// A number by which whoever asked knows it.
  public var number = 0

  /// A GET.
  public init(
    _ address: String, trust: Trust, limits: WebLimits = .page, etag: String? = nil,
    lastModified: String? = nil, number: Int = 0
  ) {
    self.address = address
    self.trust = trust
    self.limits = limits
    self.etag = etag
    self.lastModified = lastModified
    self.number = number
  }
}
