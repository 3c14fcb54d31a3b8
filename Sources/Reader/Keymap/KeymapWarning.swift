extension Keymap {
  /// Something in a `keys.toml` that does not hold, and where: both numbers count from 1. The rest was
  /// read.
  public struct Warning: Sendable, Hashable {
    /// What is wrong.
    public enum Fact: Sendable, Hashable {
      /// The file is not TOML; the parser's words.
      case notTOML(String)
      /// No command has this name.
      case unknownCommand(String)
      /// A key is to run this, which is no command line.
      case unknownLine(String, key: String)
      /// No preset has this name.
      case unknownPreset(String)
      /// The value of this line is neither a text nor a list of texts.
      case notText(String)
      /// This is not the name of a key.
      case unknownKey(String, command: String)
      /// Two commands claim one key; the one that stands first in the file keeps it.
      case taken(String, by: String, command: String)
      /// A sequence of one command begins that of another, so that one could never be pressed; the one
      /// that stands first in the file is kept.
      case entangled(String, command: String, with: String, of: String)
      /// A key that is given to one command was the last that another had, which the file does not
      /// speak of.
      case leavesKeyless(String, command: String, victim: String)
    }

    /// What is wrong.
    public var fact: Fact
    /// The line, where it is known.
    public var line: Int?
    /// The column in Unicode scalars, where it is known.
    public var column: Int?
  }
}
