import Testing

@testable import Display

/// Capitals stand for Hebrew letters, `ء` and `ب` for Arabic ones, as in the standard's own examples.
@Suite struct BidiTests {
  private func hebrew(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map {
      (0x41...0x5A).contains($0.value) ? Unicode.Scalar(0x5D0 + $0.value - 0x41) ?? $0 : $0
    }
  }

  private func levels(_ text: String, _ direction: BidiOrder.Direction = .leftToRight) -> String {
    BidiOrder.levels(of: hebrew(text), in: direction).map(String.init).joined()
  }

  /// The text in the order in which it is seen, in capitals again.
  private func seen(_ text: String, _ direction: BidiOrder.Direction = .leftToRight) -> String {
    var canvas = Canvas(width: 60, height: 1)
    let text = String(String.UnicodeScalarView(hebrew(text)))
    let columns = canvas.put(text, x: 0, y: 0, style: Style())
    canvas.order(row: 0, columns: 0..<columns, direction: direction)
    return String(
      String.UnicodeScalarView(
        canvas.rows[0].unicodeScalars.map {
          (0x5D0...0x5E9).contains($0.value) ? Unicode.Scalar($0.value - 0x5D0 + 0x41) ?? $0 : $0
        }))
  }

  @Test func lettersRunTheirWay() {
    #expect(seen("car means CAR.") == "car means RAC.")
    #expect(seen("<car MEANS CAR.=", .rightToLeft) == "=.RAC SNAEM car>")
    #expect(seen("he said “CAR MEANS CAR”") == "he said “RAC SNAEM RAC”")
    #expect(seen("plain text") == "plain text")
  }

  @Test func theFirstLetterIsTheParagraphs() {
    #expect(BidiOrder.direction(of: "12 (שלום abc)") == .rightToLeft)
    #expect(BidiOrder.direction(of: "12 (abc שלום)") == .leftToRight)
    #expect(BidiOrder.direction(of: "12, 13…") == .leftToRight)
    #expect(BidiOrder.direction(of: "مرحبا") == .rightToLeft)
  }

  @Test func numbersRunToTheRight() {
    // W4 to W7, I1, I2.
    #expect(levels("AB 12.5 CD") == "1112222111")
    #expect(seen("AB 12.5 CD") == "DC 12.5 BA")
    #expect(levels("ab 12") == "00000")
    #expect(levels("A 1-2") == "11222")
    #expect(levels("A 1--2") == "112112")
    #expect(levels("A $5%") == "11222")
    #expect(levels("A $,5") == "11112")
    #expect(levels("ab 12", .rightToLeft) == "22222")
    #expect(levels("12", .rightToLeft) == "22")
  }

  @Test func numbersAfterArabicLettersAreArabic() {
    // W2: no separator of Europe joins them; W4: a common one does.
    #expect(levels("ب 1-2") == "11212")
    #expect(levels("ب 1,2") == "11222")
    #expect(levels("ב 1-2") == "11222")
    #expect(levels("ب 5%") == "1120")
  }

  @Test func marksGoWithTheirLetters() {
    #expect(levels("א\u{5B0}a") == "110")
    #expect(levels("\u{5B0}a", .rightToLeft) == "12")
    // In a cell a mark is with its letter.
    var canvas = Canvas(width: 8, height: 1)
    canvas.put("אְב", x: 0, y: 0, style: Style())
    canvas.order(row: 0, columns: 0..<2, direction: .leftToRight)
    #expect(canvas[0, 0].text == "ב" && canvas[1, 0].text == "א\u{5B0}")
  }

  @Test func whatStandsBetweenTakesOneSide() {
    // N1, N2.
    #expect(levels("A, B") == "1111")
    #expect(levels("A, b") == "1000")
    #expect(levels("A, b", .rightToLeft) == "1112")
    #expect(levels("A 1 B") == "11211")
    #expect(levels("a ?! A") == "000001")
  }

  @Test func bracketsBelongTogether() {
    // N0, with the examples of the standard's text: what is inside decides, else what is before.
    #expect(seen("AB(CD[&ef]!)gh", .rightToLeft) == "gh(![ef&]DC)BA")
    #expect(levels("a (B) c") == "0001000")
    #expect(levels("A (b) C", .rightToLeft) == "1112111")
    #expect(levels("A (b c", .rightToLeft) == "111222")
    #expect(levels("smith (fabrikam ARABIC) HEBREW", .rightToLeft).hasPrefix("22222112222"))
    #expect(levels("ARABIC book(s)", .rightToLeft) == "1111111" + "2222222")
  }

  @Test func spacesAtTheEndAreTheParagraphs() {
    #expect(levels("a B  ") == "00100")
    #expect(levels("A b  ", .rightToLeft) == "11211")
  }

  @Test func bracketsAreMirrored() {
    #expect(seen("A (B) «C» a>b") == "C» (B) A» a>b")
    #expect(seen("A<B", .rightToLeft) == "B>A")
  }

  @Test func stylesAndWideLettersStayWithTheirCells() {
    var canvas = Canvas(width: 10, height: 1)
    let bold = Style(attributes: .bold)
    var x = canvas.put("אב", x: 1, y: 0, style: bold) + 1
    x += canvas.put("漢ג", x: x, y: 0, style: Style())
    canvas.order(row: 0, columns: 1..<x, direction: .rightToLeft)
    #expect((1..<6).map { canvas[$0, 0].text } == ["ג", "漢", "", "ב", "א"])
    #expect(canvas[4, 0].style == bold && canvas[5, 0].style == bold)
    #expect(canvas[0, 0].text == " " && canvas[6, 0].text == " ")
  }

  @Test func whatIsPutIsOrderedWhereItIsAskedFor() {
    var canvas = Canvas(width: 10, height: 2)
    canvas.put("אב 1", x: 0, y: 0, style: Style())
    canvas.ordersVisually = true
    canvas.put("אב 1", x: 0, y: 1, style: Style())
    #expect(canvas.rows == ["אב 1", "1 בא"])
    canvas.put("אבגד", x: 8, y: 0, style: Style())
    #expect(canvas[8, 0].text == "ב" && canvas[9, 0].text == "א")
  }

  @Test func orderIsAPermutationOfAnything() {
    let letters = Array("aאب1٣.,-%( )[]»\u{5B0} 漢")
    var seed: UInt64 = 5
    for _ in 0..<2_000 {
      let text = String(
        (0..<12).map { _ -> Character in
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return letters[Int(seed >> 33) % letters.count]
        })
      for direction in [BidiOrder.Direction.leftToRight, .rightToLeft] {
        let levels = BidiOrder.levels(of: Array(text.unicodeScalars), in: direction)
        #expect(BidiOrder.visual(levels).sorted() == Array(levels.indices))
        #expect(levels.allSatisfy { direction.rawValue...2 ~= $0 })
      }
    }
  }
}
