import Foundation
import Testing

@testable import Markup

/// Short news texts in the encodings that pages were written in, with no word of which it is.
@Suite struct EncodingGuessTests {
  static let texts: [(encoding: String, text: String)] = [
    ("windows-1252", "Le préfet a annoncé que la ville serait évacuée dès mardi, après la crue."),
    (
      "windows-1252",
      "Die Brücke über den Fluß wird für Fußgänger geöffnet, sagte die Bürgermeisterin."
    ),
    ("windows-1252", "El alcalde anunció que la reunión será mañana en el salón de la estación."),
    ("windows-1252", "A reunião da câmara não chegou à conclusão que os cidadãos esperavam."),
    ("windows-1252", "Broen åbner på lørdag, sagde borgmesteren, og færgen sejler også søndag."),
    ("windows-1252", "La città è più sicura, però il sindaco dirà di sì solo lunedì."),
    ("windows-1252", "The mayor’s plan – “a bridge for all” – won’t cost more than £3m."),
    ("windows-1252", "The café reopens."),
    ("windows-1250", "Starostka oznámila, že most přes řeku bude otevřen už příští týden."),
    (
      "windows-1250",
      "Władze ogłosiły, że most zostanie otwarty już w przyszłą środę, więc się śpieszą."
    ),
    (
      "windows-1250",
      "A polgármester bejelentette, hogy a hídfőt jövőre újítják föl, és őszre elkészül."
    ),
    ("windows-1250", "Županja je rekla, da bo most čez reko še letos odprt za vse občane."),
    ("iso-8859-2", "Władze ogłosiły, że most będzie otwarty w środę, a później też w święta."),
    ("windows-1251", "Мэр города сообщил, что мост через реку откроют во вторник."),
    ("windows-1251", "Міський голова повідомив, що міст через річку відкриють у вівторок."),
    ("windows-1251", "Кметът съобщи, че мостът над реката ще бъде открит във вторник."),
    ("koi8-u", "Мэр города сообщил, что мост через реку откроют во вторник."),
    ("iso-8859-5", "Мэр города сообщил, что мост через реку откроют во вторник."),
    ("windows-1253", "Ο δήμαρχος ανακοίνωσε ότι η γέφυρα θα ανοίξει την Τρίτη το πρωί."),
    (
      "windows-1254",
      "Belediye başkanı köprünün salı günü açılacağını söyledi, ırmağın iki yakası bağlanacak."
    ),
    ("windows-1255", "ראש העיר הודיע כי הגשר מעל הנהר ייפתח ביום שלישי בבוקר."),
    ("windows-1256", "أعلن رئيس البلدية أن الجسر فوق النهر سيفتح يوم الثلاثاء."),
    ("windows-874", "นายกเทศมนตรีประกาศว่าสะพานข้ามแม่น้ำจะเปิดในวันอังคาร"),
    ("shift_jis", "市長は火曜日に川の橋を開通させると発表した。"),
    ("shift_jis", "東京のホテルでニュース会見が開かれた。"),
    ("euc-jp", "市長は火曜日に川の橋を開通させると発表した。"),
    ("euc-jp", "東京のホテルでニュース会見が開かれた。"),
    ("gbk", "市长宣布，河上的新桥将于星期二开放，全市人民都可以使用。"),
    ("gbk", "中国政府的新政策。"),
    ("big5", "市長宣布，河上的新橋將於星期二開放，全市人民都可以使用。"),
    ("big5", "中國政府的新政策。"),
    ("euc-kr", "시장은 강 위의 새 다리를 화요일에 개통한다고 발표했다."),
    ("euc-kr", "정부는 오늘 새 정책을 발표했다."),
  ]

  @Test(arguments: texts)
  func aShortTextTellsItsEncoding(_ encoding: String, _ text: String) throws {
    let bytes = try encoded(text, in: encoding)
    #expect(try page(bytes).text == text)
    #expect(try page(bytes, head: "<html lang=en>").text == text)
    let decoded = CharacterDecoder.decode(bytes)
    #expect(decoded.text == text)
  }

  @Test(arguments: texts)
  func aLabelIsBelieved(_ encoding: String, _ text: String) throws {
    let bytes = try encoded(text, in: encoding)
    let read = try page(bytes, head: "<meta charset=\(encoding)>")
    #expect(read.text == text)
    #expect(read.encoding == encoding)
    // A wrong label of UTF-8 is not, and the other of two is asked then.
    #expect(try page(bytes, head: "<meta charset=utf-8>").text == text)
    #expect(try page(bytes, head: "<meta charset=\(encoding)>", charset: "utf-8").text == text)
    // And UTF-8 is UTF-8 under any label.
    #expect(try page(Array(text.utf8), head: "<meta charset=\(encoding)>").text == text)
  }

  @Test(arguments: texts)
  func utf8IsKnownWithoutALabel(_ encoding: String, _ text: String) throws {
    #expect(try page(Array(text.utf8)).encoding == "utf-8")
  }

  @Test func escapedJapaneseIsKnownByItsEscapes() throws {
    let bytes = try encoded("日本の市長は", in: "iso-2022-jp")
    #expect(try page(bytes).text == "日本の市長は")
    #expect(try page(bytes, head: "<meta charset=iso-2022-jp>").encoding == "iso-2022-jp")
  }

  @Test func wideUnitsAreKnownByTheirZeros() throws {
    let text = "<?xml version=\"1.0\"?><p>The bridge is open – at last.</p>"
    for (encoding, isLittle) in [("utf-16le", true), ("utf-16be", false)] {
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      let document = try HTMLDocument(parsing: bytes)
      #expect(document.text(of: 0) == "The bridge is open – at last.")
      #expect(document.encoding == encoding)
      #expect(try HTMLDocument(parsing: bytes, charset: "utf-16be").encoding == encoding)
    }
    #expect(try page(Array("café".utf8), charset: "utf-16").text == "café")
  }

  private func page(_ body: [UInt8], head: String = "", charset: String? = nil) throws -> (
    text: String, encoding: String
  ) {
    let document = try HTMLDocument(
      parsing: Array("\(head)<p>".utf8) + body + Array("</p>".utf8), charset: charset)
    let paragraph = try #require(document.elements(.p).first)
    return (document.text(of: paragraph), document.encoding)
  }

  /// The bytes of a text in an encoding of the C library.
  private func encoded(_ text: String, in encoding: String) throws -> [UInt8] {
    let name = try #require(CharacterEncoding.named(encoding)?.converter)
    let converter = try #require(iconv_open(name, "UTF-8"))
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var left = input.count
    var free = output.count
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        let status = iconv(converter, &from, &left, &to, &free)
        _ = iconv(converter, nil, nil, &to, &free)
        return status
      }
    }
    try #require(status == 0)
    return output.prefix(output.count - free).map { UInt8(bitPattern: $0) }
  }
}
