#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the program keeps what outlives a sitting and is neither settled nor news:
/// `$XDG_STATE_HOME/dateline`, else `~/.local/state/dateline` (XDG Base Directory Specification 0.8).
struct StateFolder: Sendable {
  /// Its path, if the environment says where it is.
  let path: String?

  /// The folder of the person whose environment this is.
  init(environment: [String: String]) {
    let base =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state" }
    path = base.map { $0 + "/dateline" }
  }

  /// The path of a file in it.
  func file(_ name: String) -> String? { path.map { $0 + "/" + name } }

  /// Writes a file in it whole, for its owner alone.
  func write(_ bytes: [UInt8], to name: String) throws(ShelfFailure) {
    guard let path else { return }
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = try WholeFile(path + "/" + name)
    try file.append(bytes)
    try file.finish()
  }
}
