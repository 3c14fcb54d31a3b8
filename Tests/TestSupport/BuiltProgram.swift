public import Foundation

/// The program as the build that runs the tests has made it.
public enum BuiltProgram {
  /// Where `dateline` is; nil if the build did not make it.
  public static let dateline: URL? = named("dateline")

  /// Where a program of the package is; nil if the build did not make it.
  public static func named(_ name: String) -> URL? {
    folders.map { $0.appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Beside the bundle of the tests, else where a debug build of the package puts it.
  private static var folders: [URL] {
    let bundles = CommandLine.arguments.compactMap { argument -> URL? in
      guard let end = argument.range(of: ".xctest")?.upperBound else { return nil }
      return URL(fileURLWithPath: String(argument[..<end])).deletingLastPathComponent()
    }
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return bundles + [package.appendingPathComponent(".build/debug")]
  }
}
