/// What one letter becomes when neither case nor diacritics matter: `É` an `e`, `ß` two `s`.
///
/// The base letters are those of the canonical decomposition of Unicode 15, and for letters that
/// have none what a reader without that key on the keyboard types: `ø` an `o`, `þ` a `th`.
struct FoldedLetters: Sendable {
  /// The one table: built once, in well under a millisecond.
  static let table = FoldedLetters()

  /// Up to three bytes of UTF-8 a letter, the count in the highest byte; 0 where none are left.
  private let low: [UInt32]
  private let high: [UInt32]

  private static let lowRange: Range<UInt32> = 0x80..<0x590
  private static let highRange: Range<UInt32> = 0x1E00..<0x2000

  private init() {
    var bases: [UInt32: String] = [:]
    for (base, letters) in Self.families {
      for letter in letters.unicodeScalars { bases[letter.value] = base }
    }
    func folded(_ value: UInt32) -> UInt32 {
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      var bytes: [UInt8] = []
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !Self.isMark(lower) {
        bytes += Array((bases[lower.value] ?? Self.plain(lower)).utf8)
      }
      return Self.packed(bytes)
    }
    low = Self.lowRange.map(folded)
    high = Self.highRange.map(folded)
  }

  /// Calls `put` with each byte of what `scalar`, which is not ASCII, becomes.
  @inline(__always)
  func fold(_ scalar: Unicode.Scalar, put: (UInt8) -> Void) {
    let value = scalar.value
    if Self.lowRange.contains(value) {
      Self.unpack(low[Int(value - Self.lowRange.lowerBound)], put: put)
    } else if Self.highRange.contains(value) {
      Self.unpack(high[Int(value - Self.highRange.lowerBound)], put: put)
    } else if (0x3040..<0xA4D0).contains(value) || (0xAC00..<0xD7B0).contains(value) {
      for byte in UTF8.encode(scalar) ?? .init() { put(byte) }
    } else if Self.middleRange.contains(value) {
      Self.unpack(Self.middle[Int(value - Self.middleRange.lowerBound)], put: put)
    } else if Self.signsRange.contains(value) {
      Self.unpack(Self.signs[Int(value - Self.signsRange.lowerBound)], put: put)
    } else {
      for byte in Self.slowlyFolded(scalar).utf8 { put(byte) }
    }
  }

  /// The letters from Hebrew to the last before Latin goes on, and what follows Greek: quotes, dashes and
  /// signs. They are packed when the first of them is met, for most texts have few.
  private static let middle = middleRange.map(slowlyPacked)
  private static let signs = signsRange.map(slowlyPacked)
  private static let middleRange: Range<UInt32> = 0x590..<0x1E00
  private static let signsRange: Range<UInt32> = 0x2000..<0x3040

  private static func slowlyPacked(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    return packed(Array(slowlyFolded(scalar).utf8))
  }

  private static func packed(_ bytes: [UInt8]) -> UInt32 {
    bytes.prefix(3).enumerated().reduce(UInt32(min(3, bytes.count)) << 24) {
      $0 | UInt32($1.element) << UInt32($1.offset * 8)
    }
  }

  @inline(__always)
  private static func unpack(_ packed: UInt32, put: (UInt8) -> Void) {
    var rest = packed
    for _ in 0..<(packed >> 24) {
      put(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private static func slowlyFolded(_ scalar: Unicode.Scalar) -> String {
    if isMark(scalar) { return "" }
    let typed = plain(scalar)
    if typed != String(scalar) { return typed }
    return scalar.properties.changesWhenLowercased ? scalar.properties.lowercaseMapping : typed
  }

  /// Punctuation and forms of letters that nobody types, as what is typed in their place.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
    case 0x2018...0x201B, 0x2032: return "'"
    case 0x201C...0x201F, 0x2033: return "\""
    case 0x2010...0x2015, 0x2212: return "-"
    case 0xAD, 0x200B...0x200D, 0x2060, 0x0640: return ""
    case 0x0622, 0x0623, 0x0625, 0x0671: return "\u{627}"
    case 0xFB00: return "ff"
    case 0xFB01: return "fi"
    case 0xFB02: return "fl"
    case 0xFB03: return "ffi"
    case 0xFB04: return "ffl"
    case 0xFB05, 0xFB06: return "st"
    case 0xFF01...0xFF5E:  // the wide forms of ASCII
      return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0).lowercased() } ?? ""
    default: return String(scalar)
    }
  }

  /// Whether a scalar is a diacritic. The vowel signs of India and Thailand are not: they are letters.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C7, 0x610...0x61A,
      0x64B...0x65F, 0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFE20...0xFE2F:
      true
    default: false
    }
  }

  private static let families: [(base: String, letters: String)] = [
    ("'n", "ŉ"),
    ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("ae", "æǣǽ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ðďđḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ("ij", "ĳ"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľŀłḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("oe", "œ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšſșṡṣṥṧṩẛ"),
    ("ss", "ßẞ"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
    ("ʒ", "ǯ"),
    ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
    ("ε", "έἐἑἒἓἔἕὲέ"),
    ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
    ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
    ("μ", "µ"),
    ("ο", "όὀὁὂὃὄὅὸό"),
    ("ρ", "ῤῥ"),
    ("σ", "ς"),
    ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
    ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
    ("а", "ӑӓ"),
    ("г", "ѓ"),
    ("е", "ѐёӗ"),
    ("ж", "ӂӝ"),
    ("з", "ӟ"),
    ("и", "йѝӣӥ"),
    ("к", "ќ"),
    ("о", "ӧ"),
    ("у", "ўӯӱӳ"),
    ("ч", "ӵ"),
    ("ы", "ӹ"),
    ("э", "ӭ"),
    ("і", "ї"),
    ("ѵ", "ѷ"),
    ("ә", "ӛ"),
    ("ө", "ӫ"),
  ]
}
