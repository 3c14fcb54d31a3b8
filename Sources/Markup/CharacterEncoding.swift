/// A character encoding of the web: its name in the Encoding standard and what the C library calls it.
struct CharacterEncoding: Equatable {
  /// The standard's name, in lower case.
  let name: String
  /// The C library's name for iconv; empty for UTF-8.
  let converter: String

  static let utf8 = CharacterEncoding(name: "utf-8", converter: "")
  static let utf16LittleEndian = CharacterEncoding(name: "utf-16le", converter: "UTF-16LE")
  static let utf16BigEndian = CharacterEncoding(name: "utf-16be", converter: "UTF-16BE")
  static let utf32LittleEndian = CharacterEncoding(name: "utf-32le", converter: "UTF-32LE")
  static let utf32BigEndian = CharacterEncoding(name: "utf-32be", converter: "UTF-32BE")
  static let ebcdic = CharacterEncoding(name: "ibm037", converter: "IBM037")
  static let iso2022JP = CharacterEncoding(name: "iso-2022-jp", converter: "ISO-2022-JP")
  static let windows1252 = CharacterEncoding(name: "windows-1252", converter: "CP1252")

  /// Whether its units are wider than a byte.
  var isWide: Bool { name.hasPrefix("utf-16") }

  /// The bytes of its smallest unit.
  var unit: Int { isWide ? 2 : name.hasPrefix("utf-32") ? 4 : 1 }

  /// Whether bytes from 0x80 to 0x9F that stand for no letter are controls, as in the Encoding
  /// standard's indexes of one byte. They are left out: no control is ever shown.
  var hasControls: Bool { name.hasPrefix("windows-") || name.hasPrefix("iso-8859-") }

  /// Whether it writes letters of several bytes, so that it may look like UTF-8 by chance.
  var isOfSeveralBytes: Bool {
    ["gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"].contains(name)
  }

  /// The encoding of a label, by the table of the Encoding standard, section 4.2.
  static func named(_ label: String) -> CharacterEncoding? {
    let label = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    return labels[label]
  }

  private static let labels: [String: CharacterEncoding] = {
    var labels: [String: CharacterEncoding] = [:]
    for row in table.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      let encoding = CharacterEncoding(
        name: words[0], converter: words[1] == "-" ? "" : words[1])
      labels[words[0]] = encoding
      for label in words.dropFirst(2) { labels[label] = encoding }
    }
    return labels
  }()

  /// Name, converter, further labels.
  private static let table = """
    utf-8 - utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
    ibm866 CP866 866 cp866 csibm866
    iso-8859-2 ISO-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 \
    latin2
    iso-8859-3 ISO-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 \
    latin3
    iso-8859-4 ISO-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 \
    latin4
    iso-8859-5 ISO-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 \
    iso_8859-5:1988
    iso-8859-6 ISO-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 \
    iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
    iso-8859-7 ISO-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 \
    iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
    iso-8859-8 ISO-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 \
    iso88598 iso_8859-8 iso_8859-8:1988 visual
    iso-8859-8-i ISO-8859-8 csiso88598i logical
    iso-8859-10 ISO-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
    iso-8859-13 ISO-8859-13 iso8859-13 iso885913
    iso-8859-14 ISO-8859-14 iso8859-14 iso885914
    iso-8859-15 ISO-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9
    iso-8859-16 ISO-8859-16
    koi8-r KOI8-R cskoi8r koi koi8 koi8_r
    koi8-u KOI8-U koi8-ru
    macintosh MACINTOSH csmacintosh mac x-mac-roman
    windows-874 CP874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
    windows-1250 CP1250 cp1250 x-cp1250
    windows-1251 CP1251 cp1251 x-cp1251
    windows-1252 CP1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 \
    iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
    windows-1253 CP1253 cp1253 x-cp1253
    windows-1254 CP1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 \
    iso_8859-9:1989 l5 latin5 x-cp1254
    windows-1255 CP1255 cp1255 x-cp1255
    windows-1256 CP1256 cp1256 x-cp1256
    windows-1257 CP1257 cp1257 x-cp1257
    windows-1258 CP1258 cp1258 x-cp1258
    x-mac-cyrillic MACCYRILLIC x-mac-ukrainian
    gbk GB18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk
    gb18030 GB18030
    big5 BIG5-HKSCS big5-hkscs cn-big5 csbig5 x-x-big5
    euc-jp EUC-JP-MS cseucpkdfmtjapanese x-euc-jp
    iso-2022-jp ISO-2022-JP csiso2022jp
    shift_jis CP932 csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis
    euc-kr CP949 cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 \
    ksc_5601 windows-949
    utf-16le UTF-16LE utf-16 ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff
    utf-16be UTF-16BE unicodefffe
    """

  /// The encoding that pages in a language were written in before UTF-8: the fallback of the HTML
  /// standard, section 13.2.3.2, step 9.
  static func fallback(language: String) -> CharacterEncoding {
    let tag = language.lowercased()
    let name =
      switch tag.prefix(2) {
      case "ru", "bg", "be", "uk", "sr", "mk", "kk", "ky", "tg", "tt": "windows-1251"
      case "cs", "sk", "pl", "hu", "sl", "hr", "ro", "bs", "sq": "windows-1250"
      case "el": "windows-1253"
      case "tr", "az", "ku": "windows-1254"
      case "he", "iw": "windows-1255"
      case "ar", "fa", "ur": "windows-1256"
      case "et", "lv", "lt": "windows-1257"
      case "vi": "windows-1258"
      case "th": "windows-874"
      case "ja": "shift_jis"
      case "ko": "euc-kr"
      case "zh": tag.contains("tw") || tag.contains("hk") || tag.contains("hant") ? "big5" : "gbk"
      default: "windows-1252"
      }
    return labels[name] ?? .windows1252
  }
}
