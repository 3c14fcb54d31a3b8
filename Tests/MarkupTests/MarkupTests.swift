import Markup
import Testing

/// A tree as text: names, attributes that matter, words in quotes.
func outline(_ source: String) throws -> String {
  let document = try HTMLDocument(parsing: Array(source.utf8))
  var lines: [String] = []
  for node in 1..<document.count {
    var depth = 0
    var parent = document.parent(of: node)
    while let element = parent {
      depth += 1
      parent = document.parent(of: element)
    }
    let indent = String(repeating: " ", count: depth - 1)
    switch document.tag(of: node) {
    case .text: lines.append(indent + "\"\(document.text(of: node))\"")
    default:
      let name = document.attribute(.class, of: node).map { ".\($0)" } ?? ""
      lines.append(indent + document.name(of: node) + name)
    }
  }
  return lines.joined(separator: "\n")
}

@Suite struct TreeTests {
  @Test func buildsTheBrowsersTree() throws {
    #expect(
      try outline("<title>T</title><p class=a>One<p>Two <b>bold <i>both</b> slanted</i>") == """
        html
         head
          title
           "T"
         body
          p.a
           "One"
          p
           "Two "
           b
            "bold "
            i
             "both"
           i
            " slanted"
        """)
  }

  @Test func walksByIndex() throws {
    let document = try HTMLDocument(parsing: Array("<ul><li>a<li>b</ul><p>c".utf8))
    let list = try #require(document.elements(.ul).first)
    #expect(document.children(of: list).map { document.text(of: $0) } == ["a", "b"])
    #expect(document.nextSibling(of: list).map { document.tag(of: $0) } == .p)
    #expect(document.text(of: list) == "ab")
  }

  @Test func findsWordsOfAttributes() throws {
    let document = try HTMLDocument(
      parsing: Array("<a rel='NoFollow\tauthor' role=''>x</a>".utf8))
    let link = try #require(document.elements(.a).first)
    #expect(document.attribute(.rel, of: link, holds: "author"))
    #expect(document.attribute(.rel, of: link, holds: "nofollow"))
    #expect(!document.attribute(.rel, of: link, holds: "follow"))
    #expect(!document.attribute(.role, of: link, holds: "heading"))
    #expect(!document.attribute(.type, of: link, holds: "author"))
  }

  @Test func keepsTheSourceOfScripts() throws {
    let source = "<script>if (a < b) { x = \"<p>\" }</script><p>text"
    let document = try HTMLDocument(parsing: Array(source.utf8))
    let script = try #require(document.elements(.script).first)
    #expect(document.text(of: script) == "if (a < b) { x = \"<p>\" }")
    #expect(document.elements(.p).count == 1)
  }

  @Test func keepsNamesOfElementsThatAreNotHTML() throws {
    let document = try HTMLDocument(parsing: Array("<story-card>x</story-card>".utf8))
    let card = try #require((0..<document.count).first { document.tag(of: $0) == .unknown })
    #expect(document.name(of: card) == "story-card")
  }
}

@Suite struct GuardTests {
  private func depth(_ document: HTMLDocument) -> Int {
    var open: [Int] = []
    var deepest = 0
    for node in 0..<document.count {
      while let last = open.last, last <= node { open.removeLast() }
      open.append(document.end(of: node))
      deepest = max(deepest, open.count)
    }
    return deepest
  }

  @Test func nestingIsCappedAndWordsAreKept() throws {
    let source = String(repeating: "<div>", count: 50_000) + "deep"
    let document = try HTMLDocument(parsing: Array(source.utf8))
    #expect(depth(document) < 520)
    #expect(document.text(of: 0) == "deep")
  }

  @Test func unclosedFormattingIsCapped() throws {
    let source = (0..<2_000).map { "<font color=c\($0)><p>w" }.joined()
    let document = try HTMLDocument(parsing: Array(source.utf8))
    #expect(document.count < 2_000 * 30)
    #expect(document.text(of: 0).count == 2_000)
  }

  @Test func anchorsWithoutEndTagsDoNotCountAsOpen() throws {
    let anchors = (0..<100).map { "<a name=n\($0)><p>w" }.joined()
    let document = try HTMLDocument(parsing: Array((anchors + "<a href=/x>link</a>").utf8))
    let last = try #require(document.elements(.a).last)
    #expect(document.attribute(.href, of: last) == "/x")
  }

  @Test func attributesOfATagAreCapped() throws {
    let source = "<p " + (0..<5_000).map { "a\($0)=1" }.joined(separator: " ") + " class=late>text"
    let document = try HTMLDocument(parsing: Array(source.utf8))
    let paragraph = try #require(document.elements(.p).first)
    #expect(document.attribute(.class, of: paragraph) == nil)
    #expect(document.text(of: paragraph) == "text")
  }

  @Test func ordinaryPagesWithoutEndTagsAreUntouched() throws {
    let source = "<ul>" + String(repeating: "<li><p>item", count: 3_000) + "</ul>"
    let document = try HTMLDocument(parsing: Array(source.utf8))
    #expect(document.elements(.li).count == 3_000)
    #expect(document.elements(.p).count == 3_000)
  }

  @Test func strayControlCharactersAreNoProof() {
    #expect(!isBinary(Array("a\0b\0\0c".utf8)))
    #expect(!isBinary(Array(repeating: 0x07, count: 5_000) + Array("text".utf8)))
    #expect(isBinary(Array("x\0".utf8) + (0..<200).map { UInt8($0 % 4) }))
  }

  @Test func tooMuchAndBinaryAreErrors() {
    #expect(throws: MarkupError.tooLarge(limit: HTMLDocument.maximumBytes)) {
      try HTMLDocument(parsing: Array(repeating: 0x20, count: HTMLDocument.maximumBytes + 1))
    }
    #expect(throws: MarkupError.binary) {
      try HTMLDocument(parsing: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    }
    #expect(throws: MarkupError.binary) {
      try HTMLDocument(parsing: Array(repeating: 0, count: 100))
    }
  }
}
