import Fetch
import Reader

// What is settled about the web, for those who ask it.

extension WebClient {
  /// The same client with the limits that are settled.
  func settled(_ settings: Settings) -> WebClient {
    var client = self
    client.pageLimits = Self.limits(settings, .pageSize, .pageSizeDecoded)
    client.feedLimits = Self.limits(settings, .feedSize, .feedSizeDecoded)
    client.feedLimits.inMemory = WebLimits.feed.inMemory
    client.concurrency = settings.number(.fetchesAtOnce)
    client.perHost = settings.number(.fetchesPerHost)
    return client
  }

  private static func limits(_ settings: Settings, _ raw: Setting, _ decoded: Setting) -> WebLimits
  {
    let bytes = settings.number(raw) << 20
    var limits = WebLimits(rawBytes: bytes, bytes: max(bytes, settings.number(decoded) << 20))
    limits.whole = .seconds(settings.number(.fetchSeconds))
    limits.connecting = .seconds(settings.number(.connectSeconds))
    limits.redirects = settings.number(.redirects)
    return limits
  }
}

extension Fetcher {
  /// A fetcher with the limits that are settled.
  init(settled settings: Settings, web client: WebClient) {
    self.init(pageLimit: settings.number(.pageSize) << 20, web: client)
    webLimits = client.pageLimits
  }
}
