import Testing

@testable import Pipeline

@Suite struct TextDigestTests {
  @Test func textsAreToldApart() {
    let texts = ["", "a", "b", "ab", "ba", "12345678", "123456789", "12345678\0", "1234567"]
    let digests = Set(texts.map { TextDigest.of($0) })
    #expect(digests.count == texts.count)
    #expect(TextDigest.of("ab", "c") != TextDigest.of("a", "bc"))
    #expect(TextDigest.of("a", "") != TextDigest.of("a"))
    #expect(TextDigest.of("The ferry was late.") == TextDigest.of("The ferry was late."))
  }

  @Test func whiteSpaceDoesNotCountAmongLetters() {
    let one = TextDigest.ofLetters("The ferry was late,\nagain and again.")
    #expect(one == TextDigest.ofLetters(" The ferry\twas late, again and  again.\n"))
    #expect(one != TextDigest.ofLetters("The ferry was late, again and again!"))
    #expect(one != TextDigest.ofLetters("The ferry was late, gaain and again."))
  }
}
