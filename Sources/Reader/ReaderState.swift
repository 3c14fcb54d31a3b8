public import Display

/// The whole of what the reader knows and shows: messages go in, effects come out, and a picture of
/// the screen can be drawn at any time.
public struct ReaderState: Sendable {
  private let configuration: ReaderConfiguration
  private var width = 80
  private var height = 24

  /// A reader before its first message, at 80 columns and 24 rows.
  public init(configuration: ReaderConfiguration = .init()) {
    self.configuration = configuration
  }

  /// What to ask for first.
  public mutating func start() -> [ReaderEffect] {
    [.list(configuration.query, rows: 0..<200, generation: 0)]
  }

  /// Takes in a fact and says what is to be done about it.
  public mutating func update(_ message: ReaderMessage) -> [ReaderEffect] {
    switch message {
    case .terminal(.resized(let width, let height)):
      self.width = width
      self.height = height
      return []
    case .terminal(.key(let press)):
      return press.key == .character("q") ? [.quit] : []
    case .terminal(.terminated): return [.quit]
    default: return []
    }
  }

  /// The screen at the size last told.
  public func draw() -> Canvas {
    var canvas = Canvas(width: width, height: height, style: configuration.theme[.text])
    canvas.put("dateline", x: 0, y: 0, style: configuration.theme[.text])
    return canvas
  }
}
