// What a query may be completed with while it is typed.

extension Query {
  /// The names that may stand before a colon, each with what is to be typed after it.
  public static var fields: [(name: String, wants: String)] {
    QueryField.allCases.map { ($0.rawValue, $0.wants) }
  }

  /// Those of them that rows of a list can be asked for: see `init(ofRows:saved:)`.
  public static var fieldsOfRows: [(name: String, wants: String)] {
    QueryField.allCases.filter(\.isOfRows).map { ($0.rawValue, $0.wants) }
  }

  /// The words that alone may follow the colon of a field; none where any may, or there is no such
  /// field.
  public static func words(of field: String) -> [String] {
    QueryField(rawValue: field)?.words ?? []
  }
}
