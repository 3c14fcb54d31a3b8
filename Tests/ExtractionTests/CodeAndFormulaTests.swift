import Testing

/// Code, formulas and marks of footnotes.
@Suite struct CodeAndFormulaTests {
  @Test func numbersOfLinesAreKnownByCounting() throws {
    let row = { (number: Int, code: String) in
      "<div class=row><span class=x1>\(number)</span><div class=y>\(code)</div></div>"
    }
    let code = "<pre>\(row(1, "let boats = 4"))\(row(2, "moor(boats)"))\(row(3, "1"))</pre>"
    let read = try article("<h1>Quay</h1><main>\(storyHTML)\(code)</main>")
    #expect(lines(read).last == "` let boats = 4\nmoor(boats)\n1")
  }

  @Test func aColumnOfNumbersBesideCodeGoes() throws {
    let column = (1...4).map { "<div>\($0)</div>" }.joined()
    let page = "<h1>Quay</h1><main>\(storyHTML)<div>\(column)</div><pre>moor(boats)</pre></main>"
    #expect(lines(try article(page)) == story + ["` moor(boats)"])
  }

  @Test func theBarOverCodeGoes() throws {
    let inside = "<pre><div><span>bash</span><button>Copy</button></div><code>moor 4</code></pre>"
    let above = "<div><div><span>Swift</span></div><pre>moor(4)</pre></div>"
    let read = try article("<h1>Quay</h1><main>\(storyHTML)\(inside)\(above)</main>")
    #expect(lines(read) == story + ["` moor 4", "` moor(4)"])
  }

  @Test func theNameOfAFileOverCodeStays() throws {
    let code = "<div><div><span>quay.swift</span></div><pre>moor(4)</pre></div>"
    #expect(
      lines(try article("<h1>Quay</h1><main>\(storyHTML)\(code)</main>")).contains("quay.swift"))
  }

  @Test func linesThatOnlyTheStyleSheetBreaksAreLines() throws {
    let code =
      "<pre><code><span class=line>moor(4)</span><span class=line>leave()</span></code></pre>"
    #expect(
      lines(try article("<h1>Quay</h1><main>\(storyHTML)\(code)</main>")).last
        == "` moor(4)\nleave()")
  }

  @Test func formulasAreReadAsTheyWereWritten() throws {
    let math = """
      <math><semantics><mfrac><mi>a</mi><mi>b</mi></mfrac>
      <annotation encoding=application/x-tex>\\frac{a}{b}</annotation></semantics></math>
      """
    let image = "<img class=latex alt='\\alpha + 1'>"
    let page =
      "<h1>Quay</h1><main>\(storyHTML)<p>The load is \(math), or \(image), in the words of the board.</p></main>"
    #expect(
      lines(try article(page)).last
        == "The load is $\\frac{a}{b}$, or $\\alpha + 1$, in the words of the board.")
  }

  @Test func aFormulaWithinAFormulaIsNotItsSource() throws {
    let inner = "<math><annotation encoding=application/x-tex>\\beta</annotation></math>"
    let outer = "<math><mi>a</mi>\(inner)</math>"
    let page = "<h1>Quay</h1><main>\(storyHTML)<p>It is \(outer) long.</p></main>"
    #expect(lines(try article(page)).last == "It is a $\\beta$ long.")
  }

  @Test func marksOfFootnotesAreToldFromPowers() throws {
    let text =
      "Piles of oak<a href=#n1><sup>1</sup></a> stand in 40 m<sup>2</sup> of mud.<sup>2</sup> Nobody knows why."
    let note =
      "<p><sup>2</sup>The engineers asked for mud of another kind, but there was none to be had.</p>"
    let read = lines(try article("<h1>Quay</h1><main>\(storyHTML)<p>\(text)</p>\(note)</main>"))
    #expect(read.suffix(2).first == "Piles of oak[1] stand in 40 m2 of mud.[2] Nobody knows why.")
    #expect(read.last?.hasPrefix("[2] The engineers") == true)
  }

  @Test func aHeadingOfMoreWordsThanALabelStays() throws {
    let page =
      "<h1>Quay</h1><main>\(storyHTML)<h2>Next steps</h2>\(storyHTML.replacing("The", with: "A"))</main>"
    #expect(lines(try article(page)).contains("h2 Next steps"))
  }

  @Test(arguments: [
    "https://draw.example/svg.latex?%5Cfrac%7Ba%7D%7Bb%7D",
    "https://draw.example/latex.php?latex=%5Cfrac%7Ba%7D%7Bb%7D&bg=fff",
    "https://chart.example/chart?cht=tx&chl=%5Cfrac%7Ba%7D%7Bb%7D",
  ])
  func aFormulaIsReadFromTheAddressThatDrawsIt(_ address: String) throws {
    let page =
      "<h1>Quay</h1><main>\(storyHTML)<p>The share is <img src='\(address)'>, she said.</p></main>"
    #expect(lines(try article(page)).last == #"The share is $\frac{a}{b}$, she said."#)
  }

  @Test func aPictureOfGlovesIsNoFormula() throws {
    let image = "<img src='https://harbour.test/latex-gloves.jpg?resize=640' alt='Gloves'>"
    let text = "<p>The crew wore \(image) these, she said.</p>"
    let read = lines(try article("<h1>Quay</h1><main>\(storyHTML)\(text)</main>"))
    #expect(read.contains { $0.hasSuffix("these, she said.") })
    #expect(!read.contains { $0.contains("resize") })
  }

  @Test func aBodyOfFormulasIsTakenWhole() throws {
    let formulas = (1...6).map { "<h3>Case \($0)</h3><div class=math>$a_{\($0)}^2 + b = c$</div>" }
    let page =
      "<h1>Quay</h1><div><p>This is what the engineers wrote, in 1954.</p>\(formulas.joined())</div>"
    let read = lines(try article("<title>Quay</title>" + page))
    #expect(read.contains("$a_{1}^2 + b = c$") && read.contains("$a_{6}^2 + b = c$"))
  }
}
