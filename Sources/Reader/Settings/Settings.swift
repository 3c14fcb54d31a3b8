import Articles
import TOMLKit

/// What a person has settled for every sitting, as `config.toml` says it.
public struct Settings: Sendable, Hashable {
  private var said: [Setting: Said] = [:]

  private struct Said: Sendable, Hashable {
    var value: SettingValue
    var line: Int?
  }

  /// Something in the file that does not hold, and where: both numbers count from 1.
  public struct Warning: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Fact: Sendable, Hashable {
      /// The file is not TOML; the parser's words.
      case notTOML(String)
      /// There is no such setting.
      case unknownSetting(String)
      /// The setting cannot be what the file says: it is of another sort, or out of bounds.
      case wrongValue(Setting)
      /// What stands under a name of a person's own is no text, or nothing.
      case notText(String)
      /// A query of a setting, and what in it cannot be understood.
      case wrongQuery(Setting, String)
      /// A word of a style is neither a role, nor a color, nor an attribute.
      case wrongStyle(Setting, String)
      /// A list names what there is not, or names something twice.
      case wrongName(Setting, String)
      /// What is said under a name cannot be changed without touching what stands beside it.
      case notChanged(String)
    }

    /// What is wrong.
    public var fact: Fact
    /// The line, where it is known.
    public var line: Int?
    /// The column in Unicode scalars, where it is known.
    public var column: Int?
  }

  /// The defaults.
  public init() {}

  /// Reads settings. What cannot be understood is left out and told.
  public init(toml: String, warnings: inout [Warning]) {
    let table: TOMLTable
    do {
      table = try Self.table(toml)
    } catch {
      warnings.append(error)
      return
    }
    let places = TOMLPlaces(toml)
    for name in table.keys.sorted() {
      guard let setting = Setting(rawValue: name) else {
        let place = places.key([name])
        warnings.append(
          .init(fact: .unknownSetting(name), line: place?.line, column: place?.column))
        continue
      }
      if let faults = setting.faults(of: table[name]), !faults.isEmpty {
        for fault in faults {
          let path = [name] + fault.path
          let place = places.value(path) ?? places.key(path) ?? places.key([name])
          warnings.append(.init(fact: fault.fact, line: place?.line, column: place?.column))
        }
        // One rule may be wrong and the others stand for themselves.
        let good = setting.soundRules(of: table[name])
        if !good.isEmpty {
          said[setting] = Said(value: .rules(good), line: places.key([name])?.line)
        }
        continue
      }
      // A table has no value, only a heading.
      let place = places.value([name]) ?? places.key([name])
      if let value = setting.value(of: table[name]) {
        said[setting] = Said(value: value, line: places.key([name])?.line ?? place?.line)
      } else {
        warnings.append(
          .init(fact: .wrongValue(setting), line: place?.line, column: place?.column))
      }
    }
    warnings.sort { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  /// What a setting is: what the file says, else the default.
  public subscript(setting: Setting) -> SettingValue {
    said[setting]?.value ?? setting.fallback
  }

  /// Whether the file says anything of a setting.
  public func says(_ setting: Setting) -> Bool { said[setting] != nil }

  /// The line of the file that says it, from 1; nothing where none does.
  public func line(of setting: Setting) -> Int? { said[setting]?.line }

  /// The words of a setting; empty for one of another sort.
  public func text(_ setting: Setting) -> String {
    if case .text(let text) = self[setting] { text } else { "" }
  }

  /// Whether a setting is on.
  public func flag(_ setting: Setting) -> Bool { self[setting] == .flag(true) }

  /// The number of a setting; 0 for one of another sort.
  public func number(_ setting: Setting) -> Int {
    if case .number(let number) = self[setting] { number } else { 0 }
  }

  /// The list of words of a setting; empty for one of another sort.
  public func words(_ setting: Setting) -> [String] {
    if case .words(let words) = self[setting] { words } else { [] }
  }

  /// The rules by which rows of the list look otherwise.
  public var rules: [ListRule] {
    if case .rules(let rules) = self[.listRules] { rules } else { [] }
  }

  /// The name of the theme; nothing where the file says none.
  public var theme: String? { says(.theme) ? text(.theme) : nil }

  /// The text of the file with another theme, and all else in it, comments too, as it was. Throws
  /// what keeps the old text from being understood: it is not to be written over then.
  public static func toml(
    _ old: String, settingTheme name: String
  ) throws(Warning) -> String {
    try TOMLEdit(old).setting("theme", key: "theme", to: "\"\(name)\"")
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

extension Setting {
  /// What the value of a file makes of it; nothing where it cannot be that.
  fileprivate func value(of value: (any TOMLValueConvertible)?) -> SettingValue? {
    guard let value else { return nil }
    switch sort {
    case .text: return value.string.flatMap { $0.isEmpty ? nil : .text($0) }
    case .choice(let choices):
      return value.string.flatMap { choices.contains($0) ? .text($0) : nil }
    case .flag: return value.bool.map { .flag($0) }
    case .number(let bounds):
      return value.int.flatMap { bounds.contains($0) ? .number($0) : nil }
    case .words:
      guard let array = value.array else { return nil }
      let words = array.compactMap(\.string)
      // An address is never joined to other letters: what takes it for its own would not see its end.
      guard self != .browser || words.allSatisfy({ $0 == "%u" || !$0.contains("%u") }),
        words.first != "%u"
      else { return nil }
      return words.count == array.count && words.first?.isEmpty != true ? .words(words) : nil
    case .names, .queries:
      guard let array = value.array else { return nil }
      let words = array.compactMap(\.string)
      guard words.count == array.count, sort == .queries || !words.isEmpty else { return nil }
      return .words(words)
    case .rules:
      guard let array = value.array else { return nil }
      let rules = array.compactMap { ListRule($0.table) }
      return rules.count == array.count ? .rules(rules) : nil
    }
  }

  /// What is wrong in the parts of a value that is of the right sort, and where in it.
  fileprivate func faults(
    of value: (any TOMLValueConvertible)?
  ) -> [(fact: Settings.Warning.Fact, path: [String])]? {
    switch (sort, value.flatMap { self.value(of: $0) }) {
    case (.names(let names), .words(let words)):
      words.enumerated().filter { index, word in
        !names.contains(word) || words.firstIndex(of: word) != index
      }.map { (.wrongName(self, $1), ["\($0)"]) }
    case (.queries, .words(let queries)):
      queries.enumerated().compactMap { index, query in
        Self.fault(in: query).map { (.wrongQuery(self, $0), ["\(index)"]) }
      }
    case (.rules, _):
      value?.array?.enumerated().flatMap { index, value in
        Self.faults(of: ListRule(value.table)).map { fault in
          (fault.fact(self), ["\(index)"] + fault.path)
        }
      }
    default: nil
    }
  }

  /// What is wrong with a rule; nothing stands for what has not the form of one.
  private static func faults(
    of rule: ListRule?
  ) -> [(fact: (Setting) -> Settings.Warning.Fact, path: [String])] {
    guard let rule else { return [({ .wrongValue($0) }, [])] }
    var faults: [(fact: (Setting) -> Settings.Warning.Fact, path: [String])] = []
    if let fault = Self.fault(in: rule.when) {
      faults.append(({ .wrongQuery($0, fault) }, ["when"]))
    }
    if let word = rule.unknownWord { faults.append(({ .wrongStyle($0, word) }, ["style"])) }
    return faults
  }

  /// The rules of a value with nothing wrong in them, if it is of rules.
  fileprivate func soundRules(of value: (any TOMLValueConvertible)?) -> [ListRule] {
    guard sort == .rules, let array = value?.array else { return [] }
    return array.compactMap { ListRule($0.table) }.filter { Self.faults(of: $0).isEmpty }
  }

  /// What is wrong with a query that says what is meant; one that says nothing would mean everything.
  private static func fault(in text: String) -> String? {
    let query = Query(text)
    if query.isEmpty, query.error == nil { return "there is nothing to find" }
    // Which filters are kept is known later, and may change: here they are all taken to be good.
    let kept = Query.keptNames(in: text, saved: [:]).map { ($0, "x") }
    return Query(text, saved: Dictionary(uniqueKeysWithValues: kept)).error?.message
  }
}
