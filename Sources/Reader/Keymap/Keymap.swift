/// Which keys run which commands.
public struct Keymap: Sendable, Hashable {
  /// The keys of the design.
  public static let `default` = Keymap()
}
