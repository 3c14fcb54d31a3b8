import Articles
import Foundation
import Testing

@testable import Library

@Suite struct JSONSyntaxTests {
  private func isObject(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { JSONSyntax.isObject($0) }
  }

  @Test(arguments: [
    "{}", " { } ", #"{"a":1}"#, #"{"a":[],"b":{},"c":[{},[]]}"#, #"{"a":[1,-2.5e+7,0,0.1,1E9]}"#,
    #"{"a":true,"b":false,"c":null}"#, #"{"é\n\"\\\/\u00e9":"😀\ud83d\ude00"}"#,
    #"{ "a" : [ 1 , { "b" : "c" } ] , "d" : 2 }"#,
  ])
  func isJSON(_ text: String) {
    #expect(isObject(text))
  }

  @Test(arguments: [
    "", "[]", "7", "{", "}", "{}}", "{},", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,"a":1}"#,
    #"{"a":[1,]}"#, #"{"a":[1}]"#, #"{"a":01}"#, #"{"a":1.}"#, #"{"a":.5}"#, #"{"a":+1}"#,
    #"{"a":-}"#, #"{"a":1e}"#, #"{"a":tru}"#, #"{"a":"\x"}"#, #"{"a":"\u12g4"}"#,
    #"{"a":"\ud83d"}"#, #"{"a":"\ude00"}"#, "{\"a\":\"\t\"}", #"{"a":"b}"#, #"{a:1}"#,
    #"{"a":1 2}"#,
    #"{"a":[[]"#, #"{"a" 1}"#,
  ])
  func isNone(_ text: String) {
    #expect(!isObject(text))
  }

  @Test func bytesThatAreNoUTF8AreNone() {
    let bytes: [UInt8] = Array(#"{"a":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    #expect(!bytes.withUnsafeBufferPointer { JSONSyntax.isObject($0) })
  }

  @Test func depthHasALimit() {
    func nested(_ depth: Int) -> String {
      #"{"a":"# + String(repeating: "[", count: depth - 1)
        + String(repeating: "]", count: depth - 1) + "}"
    }
    #expect(isObject(nested(JSONSyntax.depthLimit)))
    #expect(!isObject(nested(JSONSyntax.depthLimit + 1)))
    #expect(!isObject(nested(1_000_000)))
  }

  /// Whatever this takes for JSON, a decoder does; cut anywhere, it is none.
  @Test func agreesWithADecoder() throws {
    let text = #"{"a":[1,{"b":"c\u00e9\""},null],"d":-0.5e3}"#
    #expect(isObject(text))
    for end in 1..<text.utf8.count { #expect(!isObject(String(text.prefix(end)))) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3_000 {
      var bytes = Array(text.utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20...0x7E)
      let isSound = bytes.withUnsafeBufferPointer { JSONSyntax.isObject($0) }
      let isDecoded = (try? JSONSerialization.jsonObject(with: Data(bytes))) is [String: Any]
      if isSound { #expect(isDecoded, "\(String(decoding: bytes, as: UTF8.self))") }
    }
  }
}
