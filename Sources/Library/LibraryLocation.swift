/// Where the library is.
public enum LibraryLocation {
  /// The folder that was asked for, else `$DATELINE_LIBRARY`, else `$XDG_DATA_HOME/dateline`, else
  /// `~/.local/share/dateline`; nothing if the environment does not even say where home is.
  ///
  /// As the XDG Base Directory Specification has it, an empty value counts as not set and a relative
  /// `$XDG_DATA_HOME` is ignored.
  public static func path(explicit: String? = nil, environment: [String: String]) -> String? {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let explicit, !explicit.isEmpty { return explicit }
    if let path = value("DATELINE_LIBRARY") { return path }
    if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/dateline" }
    return value("HOME").map { $0 + "/.local/share/dateline" }
  }
}
