public import Articles
import TOMLKit

/// A filter that was kept under a name.
public struct SavedQuery: Sendable, Hashable {
  /// What it is called: one line without quotes, that is not empty.
  public let name: SafeText
  /// The query, as it was typed.
  public let text: SafeText

  /// The longest name that is taken, in characters.
  public static let longestName = 60

  /// A query of that name; nothing where nothing is left of the name, or there is no query.
  public init?(_ name: SafeText, _ text: SafeText) {
    let bare = String(name.collapsed.string.filter { !"\"“”„‟".contains($0) })
    let name = SafeText(bare).collapsed.capped(at: Self.longestName)
    let text = text.collapsed
    guard !name.isEmpty, !text.isEmpty else { return nil }
    (self.name, self.text) = (name, text)
  }
}

/// The filters that were kept, as `queries.toml` says them: a line each, `name = "query"`, in the order
/// in which they stand there.
public struct SavedQueries: Sendable, Hashable {
  /// The filters.
  public private(set) var all: [SavedQuery] = []

  /// No filters.
  public init() {}

  /// Reads a file. What cannot be understood is left out and told.
  public init(toml: String, warnings: inout [Settings.Warning]) {
    let table: TOMLTable
    do {
      table = try Settings.table(toml)
    } catch {
      warnings.append(error)
      return
    }
    let places = TOMLPlaces(toml)
    var found: [(query: SavedQuery, start: Int)] = []
    for name in table.keys.sorted() {
      let text = table[name]?.string ?? ""
      guard let query = SavedQuery(SafeText(name), SafeText(text)) else {
        let place = places.value([name])
        warnings.append(
          Settings.Warning(fact: .notText(name), line: place?.line, column: place?.column))
        continue
      }
      found.append((query, places.bytes(of: [name])?.lowerBound ?? .max))
    }
    for (query, _) in found.sorted(by: { $0.start < $1.start }) { keep(query) }
  }

  /// What each name stands for, for a query that says `saved:`.
  public var texts: [String: String] {
    Dictionary(all.map { ($0.name.string, $0.text.string) }, uniquingKeysWith: { one, _ in one })
  }

  /// The filter of a name.
  public subscript(_ name: SafeText) -> SavedQuery? { all.first { $0.name == name } }

  /// Keeps a filter: in the place of the one that is called `former`, else of the one of its own name,
  /// else as the last.
  public mutating func keep(_ query: SavedQuery, insteadOf former: SafeText? = nil) {
    let place = all.firstIndex { $0.name == former } ?? all.firstIndex { $0.name == query.name }
    guard let place else { return all.append(query) }
    all[place] = query
    var seen = false
    all.removeAll { other in
      guard other.name == query.name else { return false }
      defer { seen = true }
      return seen
    }
  }

  /// Keeps the filter of a name no more.
  public mutating func drop(_ name: SafeText) { all.removeAll { $0.name == name } }

  /// The text of the file with a filter kept, all else in it as it was. Throws what keeps the old
  /// text from being understood: it is not to be written over then.
  public static func toml(
    _ old: String, keeping query: SavedQuery, insteadOf former: SafeText? = nil
  ) throws(Settings.Warning) -> String {
    var old = old
    if let former, former != query.name { old = try toml(old, dropping: query.name) }
    let edit = try TOMLEdit(old)
    let place = former.flatMap { key(of: $0, in: edit) } ?? key(of: query.name, in: edit)
    return try edit.setting(
      query.name.string, insteadOf: place, key: quoted(query.name, isKey: true),
      to: quoted(query.text))
  }

  /// The text of the file without the filter of a name.
  public static func toml(
    _ old: String, dropping name: SafeText
  ) throws(Settings.Warning) -> String {
    let edit = try TOMLEdit(old)
    return try key(of: name, in: edit).map { (key) throws(Settings.Warning) in
      try edit.dropping(key)
    } ?? old
  }

  /// How a name is written in the file, which may be in other ways than it is shown.
  private static func key(of name: SafeText, in edit: TOMLEdit) -> String? {
    if edit.names.contains(name.string) { return name.string }
    return edit.names.sorted().first { key in
      SavedQuery(SafeText(key), "x").map { $0.name == name } ?? false
    }
  }

  private static func quoted(_ text: SafeText, isKey: Bool = false) -> String {
    let bare = text.string.utf8.allSatisfy {
      $0 &- 0x30 < 10 || $0 | 0x20 &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F
    }
    if isKey, bare { return text.string }
    let inner = text.string.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "\"" + inner + "\""
  }
}
