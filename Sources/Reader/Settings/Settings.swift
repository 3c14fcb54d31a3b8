import TOMLKit

/// What a person has settled for every sitting, as `config.toml` says it.
public struct Settings: Sendable, Hashable {
  /// The name of the theme; nothing where the file says none.
  public private(set) var theme: String?

  /// Something in the file that does not hold, and where: both numbers count from 1.
  public struct Warning: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Fact: Sendable, Hashable {
      /// The file is not TOML; the parser's words.
      case notTOML(String)
      /// There is no such setting.
      case unknownSetting(String)
      /// The setting has a value of another sort: it should be a string.
      case notText(String)
    }

    /// What is wrong.
    public var fact: Fact
    /// The line, where it is known.
    public var line: Int?
    /// The column in Unicode scalars, where it is known.
    public var column: Int?
  }

  /// Reads settings. What cannot be understood is left out and told.
  public init(toml: String, warnings: inout [Warning]) {
    let table: TOMLTable
    do {
      table = try Self.table(toml)
    } catch {
      warnings.append(error)
      return
    }
    for name in table.keys.sorted() {
      if name == "theme" {
        theme = table[name]?.string
        if theme != nil { continue }
      }
      let places = TOMLPlaces(toml)
      let place = name == "theme" ? places.value([name]) : places.key([name])
      warnings.append(
        Warning(
          fact: name == "theme" ? .notText(name) : .unknownSetting(name), line: place?.line,
          column: place?.column))
    }
  }

  /// The text of the file with another theme, and all else in it, comments too, as it was. Throws
  /// what keeps the old text from being understood: it is not to be written over then.
  public static func toml(
    _ old: String, settingTheme name: String
  ) throws(Warning) -> String {
    _ = try table(old)
    let places = TOMLPlaces(old)
    let bytes = Array(old.utf8)
    let value = "\"\(name)\""
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    if let range = places.bytes(of: ["theme"]) {
      return text(0..<range.lowerBound) + value + text(range.upperBound..<bytes.count)
    }
    // It must stand before the first table.
    guard let last = places.lastOutermost else { return "theme = \(value)\n" + old }
    let rest = bytes[last.upperBound...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      return old + "\ntheme = \(value)\n"
    }
    return text(0..<end + 1) + "theme = \(value)\n" + text(end + 1..<bytes.count)
  }

  static func table(_ toml: String) throws(Warning) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw Warning(
        fact: .notTOML(error.description), line: place.line, column: place.column)
    } catch {
      throw Warning(fact: .notTOML("\(error)"))
    }
  }
}
