import Testing

@testable import Extraction

@Suite struct MissingSpacesTests {
  @Test(
    "A space that was lost after a stop comes back",
    arguments: [
      ("conditions.Two sources", "conditions. Two sources"),
      ("Concurrently,a senior", "Concurrently, a senior"),
      ("regarding Gaza.This shift", "regarding Gaza. This shift"),
      ("July 31st,Hamas and 2023.The", "July 31st, Hamas and 2023. The"),
      ("“collapsed.”The plan", "“collapsed.” The plan"), ("said.“The plan", "said. “The plan"),
      ("Really?Nobody", "Really? Nobody"), ("café.Le port,où", "café. Le port, où"),
    ])
  func mended(_ text: String, _ expected: String) {
    #expect(MissingSpaces.mended(text) == expected)
  }

  @Test(
    "What is written without a space on purpose stays",
    arguments: [
      "U.S.A. and U.S.Army", "3.30pm, 4,500 and 1.5", "www.Example.com and example.com/The.Page",
      "ann.Fields@example.org", "Foundation.Date and Node.js", "report.Final_2.Txt", "a.m.The",
      "a,b,c and x,y", "J.Smith", "$5.Two", "f(one,two)", "--fields=name,title", "…and so.on",
      "U.S.–led", "St.John", "He left.", "“Yes,” he said.", "item,item,item",
    ])
  func kept(_ text: String) {
    #expect(MissingSpaces.mended(text) == text)
  }
}
