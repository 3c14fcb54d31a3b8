/// A tag's name as the guard before the parser sees it: a hash and what sort of element it opens.
struct TagName: Equatable {
  /// How an element behaves while a tree is built (HTML standard, section 13.2.4).
  enum Kind {
    case void, raw, formatting, inline, block, paragraph, item, definition, row, cell, list, table
    case option, root
  }

  /// The name in lower case, hashed.
  struct Key: Hashable {
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }
  }

  let key: Key
  let kind: Kind

  init(_ key: Key) {
    self.key = key
    kind = Self.kinds[key] ?? .inline
  }

  static func == (one: TagName, other: TagName) -> Bool { one.key == other.key }

  private init(_ name: String) {
    var key = Key()
    for byte in name.utf8 { key.add(byte) }
    self.init(key)
  }

  static let anchor = TagName("a")
  static let html = TagName("html")
  static let body = TagName("body")
  static let meta = TagName("meta")
  static let script = TagName("script")
  static let style = TagName("style")
  static let iframe = TagName("iframe")
  static let doctype = TagName("!doctype")

  private static let names: [(Kind, String)] = [
    (.void, "area base br col embed hr img image input keygen link meta param source track wbr"),
    (.void, "!doctype"),
    (.raw, "script style textarea title iframe noembed noframes xmp"),
    (.formatting, "a b big code em font i nobr s small strike strong tt u"),
    (.root, "html head body frameset"),
    (.paragraph, "p"), (.item, "li"), (.definition, "dd dt"), (.row, "tr"), (.cell, "td th"),
    (.list, "ol ul dl"), (.table, "table caption template object applet marquee"),
    (.option, "option"),
    (
      .block,
      """
      address article aside blockquote button center details dialog dir div fieldset figcaption
      figure footer form h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav plaintext pre search
      section select summary tbody tfoot thead
      """
    ),
  ]

  private static let kinds: [Key: Kind] = Dictionary(
    names.flatMap { kind, names in
      names.split(whereSeparator: \.isWhitespace).map { name in
        var key = Key()
        for byte in name.utf8 { key.add(byte) }
        return (key, kind)
      }
    }, uniquingKeysWith: { first, _ in first })
}
