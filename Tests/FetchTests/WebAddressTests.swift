import Testing

@testable import Fetch

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("http://a.example", "http://a.example/"),
    ("HTTPS://A.Example:443/Path?Query#part", "https://a.example/Path?Query"),
    ("  http://a.example:8080/x \n", "http://a.example:8080/x"),
    ("http://a.example?q=1/2", "http://a.example/?q=1/2"),
    ("http://a.example/a b/ü?ö={}", "http://a.example/a%20b/%C3%BC?%C3%B6=%7B%7D"),
    ("http://a.example/a%20b%zz", "http://a.example/a%20b%zz"),
    ("http://a.example/a/./b/../../c/..", "http://a.example/"),
    ("http://a.example/../../x//y/", "http://a.example/x//y/"),
    ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]/"),
    ("http://a.example./", "http://a.example/"),
    ("http://a_b.example:/", "http://a_b.example/"),
    ("http://Bücher.example/", "http://xn--bcher-kva.example/"),
    ("http://пример.example/", "http://xn--e1afmkfd.example/"),
    ("http://例え。example/", "http://xn--r8jz45g.example/"),
    ("http://user:pass@a.example/", "http://a.example/"),
  ])
  func addressesAreWrittenInOneWay(_ given: String, _ wanted: String) throws {
    #expect(try WebAddress(given).text == wanted)
  }

  @Test(arguments: [
    "", "a.example", "/path", "http:", "http:/a", "http://", "http:///a", "http://a..example/",
    "http://.example/", "http://a b.example/", "http://a.example\t/", "http://a.example/\n/b",
    "http://a.example/\u{0}", "http://a%2eexample/", "http://a.example:0/", "http://a.example:x/",
    "http://a.example:65536/", "http://a.example\\@b.example/", "http://a@b@c.example/",
    "http://[::1/", "http://[::1%25eth0]/", "http://[a.example]/", "http://a\u{2100}b.example/",
    "http://a\u{202E}b.example/", "http://a\u{FF0F}b.example/", "http://-\u{AD}-.example/",
    "http://" + String(repeating: "a", count: 64) + ".example/",
    "http://a.example/" + String(repeating: "a", count: 8_192),
  ])
  func whatIsNoneIsRefused(_ given: String) {
    #expect(throws: FetchError.badAddress) { try WebAddress(given) }
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://a.example/", "exec:ls", "mailto:a@b.example"])
  func otherKindsAreRefused(_ given: String) {
    #expect(throws: FetchError.unsupportedScheme) { try WebAddress(given) }
  }

  @Test(arguments: [
    ("x", "http://a.example/b/x"), ("/x", "http://a.example/x"), ("?x", "http://a.example/b/c?x"),
    ("../x", "http://a.example/x"), ("", "http://a.example/b/c?d"),
    ("#x", "http://a.example/b/c?d"),
    ("//b.example/x", "http://b.example/x"), ("https://b.example", "https://b.example/"),
    ("./é", "http://a.example/b/%C3%A9"),
  ])
  func referencesCountFromTheAddress(_ reference: String, _ wanted: String) throws {
    let base = try WebAddress("http://a.example/b/c?d")
    #expect(try base.resolving(Array(reference.utf8)).text == wanted)
  }

  @Test func proxiesAreThoseOfTheEnvironment() throws {
    let proxies = WebProxies([
      "http_proxy": "http://p:1", "HTTP_PROXY": "http://evil:1", "ALL_PROXY": "socks5h://q:2",
      "no_proxy": "example, .inner.test,10.0.0.0/8 [::1]",
    ])
    let chosen = [
      ("http://news.test/", "http://p:1"), ("https://news.test/", "socks5h://q:2"),
      ("http://example/", nil), ("https://a.example/", nil), ("http://notexample/", "http://p:1"),
      ("http://a.inner.test/", nil), ("http://10.9.8.7/", nil), ("http://11.0.0.1/", "http://p:1"),
      ("http://[::1]:80/", nil),
    ]
    for (address, proxy) in chosen {
      #expect(proxies.proxy(for: try WebAddress(address)) == proxy, "\(address)")
    }
    let none = WebProxies(["http_proxy": "", "HTTP_PROXY": "http://evil:1"])
    #expect(none.proxy(for: try WebAddress("http://news.test/")) == nil)
    let all = WebProxies(["http_proxy": "http://p:1", "NO_PROXY": "*"])
    #expect(all.proxy(for: try WebAddress("http://news.test/")) == nil)
  }
}
