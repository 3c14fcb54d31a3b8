import TestSupport
import Testing

@testable import Fetch

@Suite struct PrivateNetworkTests {
  private let client = WebClient(proxies: WebProxies([:]))

  @Test(arguments: ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])
  func whatWasFoundLeadsToNoPrivateHost(_ host: String) throws {
    let server = try StreetServer { _, wire in wire.answer() }
    #expect(throws: FetchError.addressRefused) {
      try client.send(WebRequest("http://\(host):\(server.port)/", trust: .found))
    }
    #expect(server.questions.isEmpty)
  }

  @Test func whatWasTypedMayLeadOnWithinThePrivateNetwork() throws {
    let inner = try StreetServer { _, wire in wire.answer() }
    let server = try StreetServer { _, wire in
      wire.answer("302 Found", ["Location: \(inner.address("/"))"])
    }
    let answer = try client.send(WebRequest(server.address("/"), trust: .typed))
    #expect(answer.address == inner.address("/"))
  }

  @Test(arguments: ["169.254.169.254", "[fe80::1]", "2852039166"])
  func nothingLeadsToTheServicesOfACloud(_ host: String) throws {
    let server = try StreetServer { _, wire in
      wire.answer("302 Found", ["Location: http://\(host)/latest"])
    }
    #expect(throws: FetchError.addressRefused) {
      try client.send(WebRequest(server.address("/"), trust: .typed))
    }
  }

  /// The proxy plays a host of the web here, so that a redirect comes from one without a network.
  @Test func fromTheWebNothingLeadsInside() throws {
    let inner = try StreetServer { _, wire in wire.answer() }
    let web = try StreetServer { _, wire in
      wire.answer("301 Moved", ["Location: \(inner.address("/"))"])
    }
    for variables in [["no_proxy": "127.0.0.1"], [:]] {
      let proxies = WebProxies(
        variables.merging(["http_proxy": web.address("")]) { one, _ in one })
      #expect(throws: FetchError.addressRefused) {
        try WebClient(proxies: proxies).send(WebRequest("http://news.example/", trust: .typed))
      }
    }
    #expect(inner.questions.isEmpty)
    #expect(web.questions.count == 2)
    #expect(web.questions.allSatisfy { $0.target == "http://news.example/" })
  }

  @Test(arguments: [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.9.9.9", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.1",
    "255.255.255.255", "::", "::1", "::ffff:8.8.8.8", "fe80::1", "fec0::1", "fc00::1", "fd12::1",
    "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "64:ff9b::127.0.0.1",
    "64:ff9b::169.254.169.254", "64:ff9b:1::1", "::127.0.0.1",
  ])
  func addressesThatAreNotEverybodys(_ text: String) throws {
    #expect(try #require(NetworkAddress(written: text)).reach != .everybody)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
    "192.0.1.1", "223.255.255.255", "2606:4700::1", "2a00:1450:4001::1", "64:ff9b::8.8.8.8",
  ])
  func addressesThatAre(_ text: String) throws {
    #expect(try #require(NetworkAddress(written: text)).reach == .everybody)
  }
}
