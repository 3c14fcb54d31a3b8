import Markup
import Testing

@Suite struct EncodingTests {
  private func page(_ head: String, _ body: [UInt8], charset: String? = nil) throws -> (
    text: String, encoding: String
  ) {
    let bytes = Array("\(head)<p>".utf8) + body
    let document = try HTMLDocument(parsing: bytes, charset: charset)
    let paragraph = try #require(document.elements(.p).first)
    return (document.text(of: paragraph), document.encoding)
  }

  /// "Привет" in windows-1251.
  private let russian: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]

  @Test func aMetaIsBelieved() throws {
    let read = try page("<meta charset=windows-1251>", russian)
    #expect(read.text == "Привет")
    #expect(read.encoding == "windows-1251")
    let older = "<meta http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\">"
    #expect(try page(older, [0x93, 0xFA, 0x96, 0x7B]).text == "日本")
    #expect(try page("<meta charset=gb2312>", [0xD6, 0xD0, 0xB9, 0xFA]).text == "中国")
  }

  @Test func theTransportGoesBeforeTheMeta() throws {
    #expect(
      try page("<meta charset=iso-8859-1>", russian, charset: "windows-1251").text == "Привет")
  }

  @Test func latin1MeansWindows1252() throws {
    #expect(try page("<meta charset=iso-8859-1>", [0x93, 0xE9, 0x94]).text == "“é”")
  }

  @Test(arguments: [
    ("latin1", "windows-1252"), ("ASCII", "windows-1252"), (" ISO_8859-1:1987 ", "windows-1252"),
    ("iso-8859-9", "windows-1254"), ("tis-620", "windows-874"), ("l2", "iso-8859-2"),
    ("greek8", "iso-8859-7"), ("visual", "iso-8859-8"), ("gb2312", "gbk"), ("x-sjis", "shift_jis"),
    ("ks_c_5601-1987", "euc-kr"), ("csksc56011987", "euc-kr"), ("x-x-big5", "big5"),
    ("koi8-ru", "koi8-u"), ("Unicode-1-1-UTF-8", "utf-8"), ("x-mac-cyrillic", "x-mac-cyrillic"),
    ("x-user-defined", "windows-1252"),
  ])
  func labelsAreThoseOfTheStandard(_ label: String, _ encoding: String) throws {
    #expect(try page("<meta charset='\(label)'>", [0x61]).encoding == encoding)
  }

  @Test(arguments: [
    "<meta charset = \"windows-1251\" />", "<META CHARSET='Windows-1251'>",
    "<meta content='text/html; charset = windows-1251' http-equiv=content-type>",
    "<meta http-equiv=\"Content-Type\" content=\"text/html;charset='windows-1251'\">",
    "<meta name=viewport content=width><!-- <meta charset=koi8-r> --><meta charset=cp1251>",
    "<meta name=description content='charset=koi8-r'><meta charset=cp1251>",
    "<meta charset=no-such-name><meta charset=cp1251>",
    "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
    "<title>\(String(repeating: "long ", count: 300))</title><meta charset=windows-1251>",
    "<script>a = '<meta charset=koi8-r>'</script><meta charset=windows-1251>",
  ])
  func aMetaIsFound(_ head: String) throws {
    #expect(try page(head, russian).encoding == "windows-1251")
  }

  @Test func aMetaInTheBodyIsNone() throws {
    let head = String(repeating: " ", count: 1024) + "<body><p>x<meta charset=koi8-r>"
    #expect(try page(head, russian).encoding == "windows-1251")
  }

  @Test func whatStandsForNoLetterIsLeftOut() throws {
    #expect(try page("<meta charset=windows-1252>", [0x61, 0x81, 0x62]).text == "ab")
    #expect(try page("<meta charset=utf-8>", [0xC3, 0xA9, 0x81]).text == "é\u{FFFD}")
  }

  @Test func theLastLetterIsNotLostToAMarkThatCouldFollow() {
    #expect(CharacterDecoder.decode([0xE0, 0x61], charset: "windows-1258").text == "àa")
    #expect(CharacterDecoder.decode([0x61], charset: "windows-1258").text == "a")
    #expect(CharacterDecoder.decode([0x88, 0x66], charset: "big5").text == "Ê")
  }

  @Test func anOddByteIsNoProofAgainstUTF8() throws {
    let text = Array(String(repeating: "déjà vu ", count: 20).utf8)
    for label in ["", "<meta charset=iso-8859-1>", "<meta charset=utf-8>"] {
      #expect(try page(label, text + [0xE9, 0x20]).encoding == "utf-8")
    }
  }

  @Test func aByteOrderMarkGoesBeforeEverything() throws {
    let wide: [UInt8] =
      [0xFF, 0xFE] + Array("<p>é".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document = try HTMLDocument(parsing: wide, charset: "windows-1251")
    #expect(document.text(of: 0) == "é")
    #expect(document.encoding == "utf-16le")
  }

  @Test func aLabelThatTheBytesContradictIsNotBelieved() throws {
    #expect(try page("<meta charset=iso-8859-1>", Array("déjà vu".utf8)).text == "déjà vu")
    #expect(try page("<meta charset=utf-8>", [0x64, 0xE9, 0x6A, 0xE0]).text == "déjà")
  }

  @Test func withoutALabelTheBytesAndTheLanguageDecide() throws {
    #expect(try page("", Array("naïve".utf8)).encoding == "utf-8")
    #expect(try page("", [0x6E, 0x61, 0xEF, 0x76, 0x65]).text == "naïve")
    #expect(try page("<html lang=ru>", russian).text == "Привет")
  }

  @Test func whatCannotBeDecodedIsReplaced() throws {
    let read = try page("<meta charset=Shift_JIS>", [0x93, 0xFA, 0xFF, 0x96, 0x7B])
    #expect(read.text == "日\u{FFFD}本")
  }

  @Test func plainTextIsDecodedTheSameWay() {
    #expect(CharacterDecoder.decode([0xEF, 0xBB, 0xBF, 0x61]).text == "a")
    #expect(CharacterDecoder.decode([0x80], charset: "windows-1252").text == "€")
    #expect(CharacterDecoder.decode(russian, charset: "cp1251").text == "Привет")
  }
}
