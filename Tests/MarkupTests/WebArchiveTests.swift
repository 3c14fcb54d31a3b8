@testable import Markup
import Testing

/// The page in the "single file" of a browser.
@Suite struct WebArchiveTests {
  private let head =
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a;b\"\r\n\r\n"

  private func part(_ fields: String, _ body: String) -> String {
    "--a;b\r\n\(fields)\r\n\r\n\(body)\r\n"
  }

  private func page(_ archive: String) -> String? {
    WebArchive(Array(archive.utf8)).map { String(decoding: $0.page, as: UTF8.self) }
  }

  @Test func quotedPrintableAndBase64AreDecoded() {
    let quoted = "<p class=3D\"a\">Quay =\r\ncloses =E2=80=94 today 100=% =zz</p>="
    let fields = "Content-Type: text/html\r\nContent-Transfer-Encoding: Quoted-Printable"
    #expect(
      page(head + part(fields, quoted))?.hasPrefix(
        "<p class=\"a\">Quay closes — today 100=% =zz</p>") == true)
    let encoded = "Content-Type: text/html\r\nContent-Transfer-Encoding: base64"
    #expect(page(head + part(encoded, "PHA+UXVh\r\neTwvcD4=") + "--a;b--") == "<p>Quay</p>")
    #expect(page(head + part("Content-Type: text/html", "<p>Quay</p>"))?.contains("Quay") == true)
    let unknown = "Content-Type: text/html\r\nContent-Transfer-Encoding: x-cipher"
    #expect(page(head + part(unknown, "<p>Quay</p>")) == nil)
  }

  @Test func theFirstPageIsTakenUnlessTheMailNamesAnother() throws {
    let parts =
      part("Content-Type: image/png\r\nContent-Location: cid:x", "PNG")
      + part("Content-Type: text/html; charset=\"gb2312\"\r\nContent-ID: <one>", "first")
      + part("Content-Type: text/html\r\nContent-ID: <two>", "second") + "--a;b--\r\n"
    let archive = try #require(WebArchive(Array((head + parts).utf8)))
    #expect(String(decoding: archive.page, as: UTF8.self) == "first\r\n")
    #expect(archive.charset == "gb2312")
    #expect(archive.address == nil)
    let named = head.replacing("; boundary", with: ";\r\n\tstart=\"<two>\"; boundary")
    #expect(page(named + parts) == "second\r\n")
    let missing = head.replacing("; boundary", with: "; start=\"<three>\"; boundary")
    #expect(page(missing + parts) == "first\r\n")
  }

  @Test func aPageInAMailInAMailIsFound() {
    let inner = "--in\nContent-Type: text/plain\n\nQuay\n--in\nContent-Type: text/html\n\n<p>Quay"
    let archive = head + part("Content-Type: multipart/alternative; boundary=in", inner)
    #expect(page(archive)?.hasPrefix("<p>Quay") == true)
  }

  @Test func onlyAMailIsOne() {
    #expect(WebArchive.isOne(Array(head.utf8)))
    #expect(!WebArchive.isOne(Array("<p>MIME-Version: and multipart/related</p>".utf8)))
    #expect(!WebArchive.isOne(Array("The quay is closed.".utf8)))
  }

  @Test(arguments: [
    "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--\r\n--\r\n",
    "Content-Type: multipart/related; boundary=\"\"\r\n\r\n--\r\nContent-Type: text/html\r\n\r\nx",
    "Content-Type: multipart/related; boundary=a\r\n\r\n", "",
    "Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\n--a\r\n--a--",
  ])
  func whatHoldsNoPageIsNone(_ archive: String) {
    #expect(page(archive) == nil)
  }

  @Test func mailsInMailsWithoutEndEnd() {
    let nested = String(
      repeating: "--a\nContent-Type: multipart/mixed; boundary=a\n\n", count: 20_000)
    let archive = "Content-Type: multipart/mixed; boundary=a\n\n" + nested
    #expect(page(archive) == nil)
    #expect(page("Content-Type: text/html\n\n<p>Quay") == "<p>Quay")
  }
}
