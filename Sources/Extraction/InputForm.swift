/// What a file or an answer of unknown kind is: a page, Markdown or plain text.
public enum InputForm: String, Sendable, CaseIterable {
  case html, markdown, plain

  /// The form by the name's ending where it says so, else by the first 4,096 bytes.
  ///
  /// A page is known by its opening even under another name: saved pages are called anything, and
  /// shown as text they cannot be read. Markdown without its ending is plain text, which reads the
  /// same to the eye; only the name makes it Markdown. `name` may be a path or an address, or empty.
  public static func detect(name: String, bytes: some Collection<UInt8>) -> InputForm {
    let opening = Array(bytes.prefix(4096))
    switch ending(of: name) {
    case "html", "htm", "xhtml", "xht", "shtml", "mhtml", "asp", "aspx", "php", "jsp": return .html
    case "md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd": return .markdown
    case "txt", "text", "log", "eml": return opensAsPage(opening) ? .html : .plain
    default: return opensAsPage(opening) || holdsMarkup(opening) ? .html : .plain
    }
  }

  /// The letters after the last dot of the last step of the path, without a query.
  private static func ending(of name: String) -> String {
    let path = name.prefix { $0 != "?" && $0 != "#" }
    let file = path.split(separator: "/").last ?? ""
    // An address without a path ends in its host's own last part.
    guard let dot = file.lastIndex(of: "."), !path.hasSuffix("/"), path.utf8.count < 4096 else {
      return ""
    }
    let isHost = path.contains("://") && path.split(separator: "/").count <= 2
    return isHost ? "" : file[file.index(after: dot)...].lowercased()
  }

  /// Whether the text starts, after white space, a byte order mark and comments, as a page does.
  private static func opensAsPage(_ bytes: [UInt8]) -> Bool {
    var rest = letters(of: bytes)[...]
    while true {
      rest = rest.drop { $0 == " " || $0 == "\n" }
      if rest.starts(with: "<!--") || rest.starts(with: "<?xml") {
        guard let end = rest.firstIndex(of: ">") else { return false }
        rest = rest[rest.index(after: end)...]
        continue
      }
      return ["<!doctype html", "<html", "<head", "<body", "<meta ", "<title", "<script"]
        .contains { rest.starts(with: $0) }
    }
  }

  /// Whether a text without a telling name has the elements of a page in it: a piece of one.
  private static func holdsMarkup(_ bytes: [UInt8]) -> Bool {
    let text = letters(of: bytes)
    guard text.drop(while: { $0 == " " || $0 == "\n" }).first == "<" else { return false }
    return ["</p>", "</div>", "</a>", "</h1>", "</article>", "</span>", "</li>"]
      .contains { text.contains($0) }
  }

  /// The bytes as lower-case ASCII; what is not ASCII, and a UTF-16 page's zero bytes, left out.
  private static func letters(of bytes: [UInt8]) -> String {
    let kept = bytes.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case 0x09, 0x0C, 0x0D: 0x20
      case 0x0A, 0x20...0x7E: byte
      default: nil
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
