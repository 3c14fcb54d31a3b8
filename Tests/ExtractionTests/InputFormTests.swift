import Extraction
import Testing

@Suite struct InputFormTests {
  @Test(
    "The form is told by the name where it tells, else by the bytes",
    arguments: [
      ("page.html", "anything", InputForm.html), ("PAGE.HTM", "", .html),
      ("notes.md", "<p>hello</p>", .markdown), ("/a.b/README.markdown", "", .markdown),
      ("notes.txt", "# Heading", .plain), ("notes.txt", "\u{FEFF}\n <!DOCTYPE HTML><html>", .html),
      ("-", "<?xml version='1.0'?>\n<!-- saved --><html xmlns=''>", .html),
      ("page", "<div class=\"x\"><p>A</p></div>", .html), ("page", "1 < 2 </p>", .plain),
      ("page", "", .plain), ("page", "# Heading", .plain),
      ("https://example.md", "<html>", .html), ("https://example.com/story?x=.md", "text", .plain),
      ("https://example.com/story.html?x=1", "", .html), ("https://example.com/", "text", .plain),
    ])
  func detect(_ name: String, _ content: String, _ form: InputForm) {
    #expect(InputForm.detect(name: name, bytes: Array(content.utf8)) == form)
  }

  @Test("A page in UTF-16 is a page")
  func wide() {
    let letters: [[UInt8]] = "<html><body>".utf8.map { [$0, 0] }
    let bytes: [UInt8] = [0xFF, 0xFE] + letters.joined()
    #expect(InputForm.detect(name: "page", bytes: bytes) == .html)
  }
}
