/// What a cell is for; a theme says how it looks.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case text
}
