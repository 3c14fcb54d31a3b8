import Articles
import Foundation
import Testing

@testable import Library

/// What is read without the decoder is what the decoder reads.
@Suite struct ArticleReadingTests {
  /// The article of a line read by hand; nothing if that is left to the decoder.
  private func read(_ line: [UInt8]) -> Article? {
    line.withUnsafeBufferPointer { bytes in
      guard JSONSyntax.isObject(bytes), let record = try? Record(unverified: bytes) else {
        return nil
      }
      return ArticleReading.article(record)
    }
  }

  private func read(_ members: String) -> Article? { read(Array(Self.record(members).utf8)) }

  private func decoded(_ line: [UInt8]) -> Article? {
    try? JSONDecoder().decode(Article.self, from: Data(line))
  }

  private func decoded(_ members: String) -> Article? {
    decoded(Array(Self.record(members).utf8))
  }

  private static func record(_ members: String) -> String {
    #"{"type":"article","id":"0123456789abcdef",\#(members)}"#
  }

  private static let line = Array(
    ArticleRecord.line(ArticleWriterTests.full, added: ScratchLibrary.clock(), unknown: [])
      .dropLast())

  @Test func everyMemberAndKindOfBlockIsRead() {
    #expect(read(Self.line) == ArticleWriterTests.full)
    #expect(decoded(Self.line) == ArticleWriterTests.full)
  }

  @Test(arguments: [
    #""title":"A \"quote\", a \\ and a \/""#, #""title":"\b\f\n\r\t""#, #""title":"caf\u00e9""#,
    #""title":"\ud83d\ude00 and \uD83D\uDE00""#, #""title":"\u0000\u001b[2J\u202e""#,
    #""title":"é e\u0301 \u0301\u0301\u0301\u0301\u0301\u0301""#, #""title":"""#,
    #""form":"preview""#, #""form":"hologram","mood":{"deep":[1,[2]]}"#,
    #""dateline":{}"#, #""dateline":{"place":"Rome","weather":"fine"}"#, #""keywords":[]"#,
    #""blocks":[{"kind":"chart","text":"words"},{"kind":"heading","level":9}]"#,
    #""blocks":[{"kind":"heading","level":0},{"kind":"quote","depth":99},{"kind":"heading"}]"#,
    #""blocks":[{"kind":"item","ordinal":99999999,"depth":0},{"kind":"item"}]"#,
    #""blocks":[{"kind":"row","header":false},{"kind":"row"},{"kind":"figure"},{"kind":"rule"}]"#,
    #""blocks":[{"kind":"code","text":"é","inlines":[{"kind":"link","start":0,"end":2}]}]"#,
    #""blocks":[{"kind":"x","text":"é","inlines":[{"kind":"new","start":0,"end":2}]}]"#,
    #""blocks":[{"kind":"x","text":"é","inlines":[{"kind":"code","start":1,"end":3},"#
      + #"{"kind":"strong","start":1,"end":1}]}]"#,
    #" "title" : "spaces" , "blocks" : [ { "kind" : "code" , "text" : "t" } , {"kind":"rule"} ] "#,
  ])
  func whatIsPlainIsReadAlike(_ members: String) {
    #expect(read(members) != nil)
    #expect(read(members) == decoded(members))
  }

  @Test(arguments: [
    #""title":"a","title":"b""#, #""t\u0069tle":"a""#, #""title":null"#, #""title":7"#,
    #""title":"\ud83d""#, #""title":"\x""#, "\"title\":\"\t\"", #""title":"a"#, #""title":"a",,"#,
    #""published":"soon""#, #""published":null"#, #""modified":7"#, #""byline":"A""#,
    #""byline":["A",7]"#, #""byline":["A""#, #""dateline":[]"#,
    #""dateline":{"date":"2024-02-30"}"#,
    #""dateline":{"range":{"block":0,"start":1}}"#, #""dateline":{"place":null}"#, #""blocks":{}"#,
    #""blocks":[7]"#, #""blocks":[{}]"#, #""blocks":[{"kind":"code","kind":"rule"}]"#,
    #""blocks":[{"kind":"heading","level":1.5}]"#, #""blocks":[{"kind":"item","ordinal":-7}]"#,
    #""blocks":[{"kind":"item","ordinal":9223372036854775807}]"#, #""blocks":[{"kind":"code"]"#,
    #""blocks":[{"kind":"code","inlines":[{"kind":"strong","start":0}]}]"#,
    #""blocks":[{"kind":"row","header":"true"}]"#, #""blocks":[{"kind":"code","text":["t"]}]"#,
  ])
  func whatIsNotIsLeftToTheDecoder(_ members: String) {
    #expect(read(members) == nil)
    #expect(ArticleRecord.article(Array(Self.record(members).utf8)) == decoded(members))
  }

  @Test func whatIsNoArticleIsNone() {
    let noUTF8 =
      Array(#"{"id":"0123456789abcdef","title":""#.utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    for line in [Array("{}".utf8), Array(#"{"id":"x"}"#.utf8), [], noUTF8] {
      #expect(read(line) == nil)
      #expect(ArticleRecord.article(line) == nil)
    }
  }

  /// Any value in the place of any other, and a record that is cut off anywhere.
  @Test func whateverIsReadTheDecoderReads() {
    let line = Self.line
    let values = line.withUnsafeBufferPointer { bytes in
      Self.values(in: 0..<bytes.count, of: JSONScan(bytes: bytes))
    }
    #expect(values.count > 80)
    let others = [
      "7", "-7", "1.5", "null", "true", #""x""#, "[]", "{}", "[7]", #"["x"]"#, "[{}]",
      "12345678901", #"{"kind":"code"}"#, #""2024-02-30""#, #"[{"kind":"x","text":"t"}]"#,
      #"{"block":1,"start":0,"end":2}"#,
    ]
    var plain = 0
    for value in values {
      for other in others {
        let changed = Array(
          line[..<value.lowerBound] + Array(other.utf8) + line[value.upperBound...])
        guard let article = read(changed) else { continue }
        plain += 1
        #expect(
          article == decoded(changed),
          "\(other) for \(String(decoding: line[value], as: UTF8.self))")
      }
    }
    #expect(plain > 100)
    for end in 0..<line.count { #expect(read(Array(line[..<end])) == nil) }
  }

  /// Where every value stands, those in others too.
  private static func values(in range: Range<Int>, of scan: JSONScan) -> [Range<Int>] {
    var found = [range]
    scan.members(of: range) { found += values(in: $1, of: scan) }
    scan.elements(of: range) { found += values(in: $0, of: scan) }
    return found
  }
}
