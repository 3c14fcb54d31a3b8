import Fetch

/// Tells whoever waits at a terminal that something is being fetched, once that takes long.
final class FetchProgress {
  private let sentence: String
  private let begin = ContinuousClock().now
  private var isShown = false

  private static let patience = Duration.milliseconds(500)

  /// Progress of an input that is about to be fetched.
  init(_ name: String) { sentence = "dateline: fetching from \(InputName(name).host)…" }

  /// Shows it when it is time. It answers whether to give up, which never is: whoever waits at a
  /// terminal can interrupt.
  func goesOn() -> Bool {
    if !isShown, ContinuousClock().now - begin > Self.patience {
      isShown = true
      Console.show(progress: sentence)
    }
    return false
  }

  /// Takes away what was shown.
  func end() {
    if isShown { Console.show(progress: "") }
  }
}

extension InputName {
  /// Where it comes from, fit to be shown.
  var host: String {
    guard case .address(let text) = self, let address = try? WebAddress(text) else { return "here" }
    return address.host
  }
}
