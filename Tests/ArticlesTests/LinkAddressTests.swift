import Articles
import Testing

@Suite struct LinkAddressTests {
  /// An address, and whom it leads to; an empty host where nobody may be sent there.
  @Test(arguments: [
    ("https://example.org/a?b#c", "example.org"),
    ("HTTP://Example.org:8080", "Example.org:8080"),
    ("https://bank.example@evil.example/login", "evil.example"),
    ("https://evil.example\\@bank.example/", "evil.example"),
    ("https://xn--bcher-kva.example/x", "xn--bcher-kva.example"),
    ("  https://example.org/a b\n", "example.org"),
    ("mailto:office@harbour.example?attach=/etc/hosts", "office@harbour.example"),
    ("javascript:alert(1)", ""), ("java\nscript:alert(1)", ""), ("file:///etc/hosts", ""),
    ("data:text/html,x", ""), ("/only/a/path", ""), ("https:///nowhere", ""), ("http:", ""),
    ("--help", ""), ("", ""),
  ])
  func saysWhomItLeadsTo(address: String, host: String) {
    #expect(LinkAddress(SafeText(address))?.host ?? "" == host)
  }

  @Test func whatWouldHideTheHostIsNotShown() throws {
    let link = try #require(LinkAddress("HTTPS://bank.example:x@evil.example/login?a"))
    #expect(link.shown == "https://evil.example/login?a")
    #expect(link.text == "HTTPS://bank.example:x@evil.example/login?a")
    let mail = try #require(LinkAddress("mailto:a@b.example?attach=c"))
    #expect(mail.shown == "mailto:a@b.example")
  }

  @Test func spacesAreWrittenAsAddressesHaveThem() {
    #expect(LinkAddress(" https://example.org/a b\n ")?.text == "https://example.org/a%20b")
  }
}
