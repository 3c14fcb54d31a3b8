import Testing

@testable import Reader

@Suite struct TOMLPlacesTests {
  @Test func keysAndValuesAreFoundWhereTheyStand() {
    let places = TOMLPlaces(
      #"""
      # top = "no"
      top = "a # b" # c
      "quo\"ted".in.a = 1
      long = """
      [no]
      no = 1
      """
      raw = '''it's'''
      list = [ "a",  # one
        { deep = "ü", key = 2 } ]
      [table . "sub"]
        key = { fg = 'x', "b.c" = [1, 2] }
      [[many]]
      one = 1
      [[many]]
      one = 2
      """#)
    func at(_ line: Int, _ column: Int) -> TOMLPlaces.Place { .init(line: line, column: column) }
    #expect(places.key(["top"]) == at(2, 1))
    #expect(places.value(["top"]) == at(2, 7))
    #expect(places.key(["no"]) == nil)
    #expect(places.value(["raw"]) == at(8, 7))
    #expect(places.value(["list", "0"]) == at(9, 10))
    #expect(places.value(["list", "1", "key"]) == at(10, 23))
    #expect(places.key(["table", "sub"]) == at(11, 2))
    #expect(places.key(["table", "sub", "key", "b.c"]) == at(12, 21))
    #expect(places.value(["table", "sub", "key", "b.c", "1"]) == at(12, 33))
    #expect(places.key(["many"]) == at(13, 3))
    #expect(places.value(["many", "0", "one"]) == at(14, 7))
    #expect(places.value(["many", "1", "one"]) == at(16, 7))
  }

  /// A text that no parser accepts is walked through all the same, and to its end.
  @Test func anyTextIsWalkedThrough() {
    let parts = [
      "a", "=", "[", "]", "{", "}", "\"", "'", "\"\"\"", ",", ".", "#", "\n", " ", "\\", "é",
    ]
    var seed: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<30 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(seed >> 33) % parts.count]
      }
      _ = TOMLPlaces(text)
    }
    _ = TOMLPlaces("a = " + String(repeating: "[", count: 100_000))
  }
}
