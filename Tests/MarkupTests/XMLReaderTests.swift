@testable import Markup
import Testing

/// XML as it should be, and as it is.
@Suite struct XMLReaderTests {
  /// What is read, a line of signs: `<name`, `>name`, words in quotation marks.
  private func outline(_ source: String) -> String {
    XMLReader.read(Array(source.utf8)) { reader in
      var lines: [String] = []
      while true {
        switch reader.next() {
        case .start: lines.append("<" + reader.name.local)
        case .end: lines.append(">" + reader.name.local)
        case .text: lines.append("'" + reader.text + "'")
        case .finished: return lines.joined(separator: " ")
        }
      }
    }
  }

  /// The words of the first element of a document.
  private func words(_ source: String) -> String {
    XMLReader.read(Array(source.utf8)) { reader in
      while true {
        switch reader.next() {
        case .start: return reader.element().text(of: 0)
        case .finished: return ""
        default: break
        }
      }
    }
  }

  @Test func tagsAndWordsComeInOrder() {
    #expect(outline("<a><b>one</b> two <c/></a>") == "<a <b 'one' >b ' two ' <c >c >a")
  }

  @Test func commentsInstructionsAndDoctypeArePassedOver() {
    let source = "<?xml version='1.0'?><!DOCTYPE a [<!ELEMENT a ANY>]><!-- <x> --><a>w</a>"
    #expect(outline(source) == "<a 'w' >a")
  }

  @Test func aSectionOfCDATAIsText() {
    #expect(words("<a>one <![CDATA[<b> & ]]>two</a>") == "one <b> & two")
  }

  @Test func strayMarksAreText() {
    #expect(words("<a>2 < 3 & 4 <5 AT&T</a>") == "2 < 3 & 4 <5 AT&T")
    #expect(words("<a>write to <ann@example.org></a>") == "write to <ann@example.org>")
  }

  @Test func referencesAreResolved() {
    #expect(words("<a>&lt;&amp;&#233;&#xE9;&eacute;&nosuch;&#150;</a>") == "<&ééé&nosuch;–")
  }

  @Test func declaredEntitiesAreUsed() {
    let source = "<!DOCTYPE a [<!ENTITY who \"Ann &amp; Bo\"><!ENTITY % x 'y'>]><a>&who;!</a>"
    #expect(words(source) == "Ann & Bo!")
  }

  @Test func nestedEntitiesDoNotBlowUp() {
    var source = "<!DOCTYPE a [<!ENTITY e0 \"0123456789\">"
    for level in 1...20 {
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      source += "<!ENTITY e\(level) \"\(inner)\">"
    }
    source += "]><a>x&e20;y</a>"
    let text = words(source)
    #expect(text.hasPrefix("x") && text.hasSuffix("y"))
    #expect(text.utf8.count < 2_000_000)
  }

  @Test func filesOutsideAreNotRead() {
    let source = "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><a>[&f;]</a>"
    #expect(words(source) == "[&f;]")
  }

  @Test func missingAndStrangeEndTagsAreMended() {
    #expect(outline("<a><b>one</a></c>") == "<a <b 'one' >b >a")
    #expect(outline("<a><b>one</B></a>") == "<a <b 'one' >b >a")
    #expect(outline("<a><b") == "<a <b >b >a")
  }

  @Test func anItemInAnItemEndsTheFirst() {
    #expect(outline("<r><item>1<item>2</item></r>") == "<r <item '1' >item <item '2' >item >r")
  }

  @Test func severalRootsAreRead() {
    #expect(outline("junk<a>1</a><a>2</a>") == "'junk' <a '1' >a <a '2' >a")
  }

  @Test func namespacesCountNotPrefixes() {
    let source = """
      <r xmlns:d="http://purl.org/dc/elements/1.1/"><d:date/><dc:date/><x:date/>
      <q xmlns="http://www.w3.org/2005/Atom"><title/></q><title/></r>
      """
    let found = XMLReader.read(Array(source.utf8)) { reader in
      var found: [XMLVocabulary] = []
      while true {
        switch reader.next() {
        case .start: found.append(reader.name.vocabulary)
        case .finished: return found
        default: break
        }
      }
    }
    #expect(found == [.none, .dublinCore, .dublinCore, .other, .atom, .atom, .none])
  }

  @Test func attributesAreReadHoweverTheyAreWritten() {
    let source = "<a One='1 &amp; 2' two=\"x>y\" three=z four five = '5'/>"
    XMLReader.read(Array(source.utf8)) { reader in
      #expect(reader.next() == .start)
      #expect(reader.attribute("one") == "1 & 2")
      #expect(reader.attribute("two") == "x>y")
      #expect(reader.attribute("three") == "z")
      #expect(reader.attribute("four") == "")
      #expect(reader.attribute("five") == "5")
      #expect(reader.attribute("six") == nil)
    }
  }

  @Test func whatIsTooDeepIsFlattened() {
    let deep =
      String(repeating: "<d>", count: 5000) + "core" + String(repeating: "</d>", count: 5000)
    let source = "<r>" + deep + "<after>x</after></r>"
    let depth = XMLReader.read(Array(source.utf8)) { reader in
      var deepest = 0
      var names: Set<String> = []
      while true {
        switch reader.next() {
        case .start:
          deepest = max(deepest, reader.depth)
          names.insert(reader.name.local)
        case .finished:
          #expect(names.contains("after"))
          return deepest
        default: break
        }
      }
    }
    #expect(depth == XMLReader.deepest)
    #expect(words(source) == "corex")
  }

  @Test func anElementKnowsItsParts() {
    let source = "<e xml:base='http://a.example/'><t>one <i k='v'>two</i></t><t2/></e>"
    let element = XMLReader.read(Array(source.utf8)) { reader in
      _ = reader.next()
      return reader.element()
    }
    let names = element.children(of: 0).compactMap { element.name(of: $0)?.local }
    #expect(names == ["t", "t2"])
    #expect(element.text(of: 0) == "one two")
    let inner = (0..<element.count).first { element.name(of: $0)?.local == "i" }
    #expect(inner.flatMap { element.attribute("k", of: $0) } == "v")
    #expect(inner.map { element.inherited("base", of: $0) } == ["http://a.example/"])
  }

  @Test func attributesCountAsNodesDo() {
    let node = "<a " + String(repeating: "b ", count: 900) + "/>"
    let source =
      "<r><e>" + String(repeating: node, count: 400) + "</e><after>x</after></r>"
    XMLReader.read(Array(source.utf8)) { reader in
      _ = reader.next()
      _ = reader.next()
      let element = reader.element()
      #expect(element.count + element.attributes.count <= XMLReader.mostNodes + 1)
      #expect(reader.next() == .start)
      #expect(reader.name.local == "after")
    }
  }

  @Test func linesAreCounted() {
    XMLReader.read(Array("<a>\n\n<b/>\n<c/></a>".utf8)) { reader in
      var lines: [Int] = []
      loop: while true {
        switch reader.next() {
        case .start: lines.append(reader.line())
        case .finished: break loop
        default: break
        }
      }
      #expect(lines == [1, 3, 4])
    }
  }
}

/// The encodings of XML.
@Suite struct XMLEncodingTests {
  private func text(_ bytes: [UInt8], charset: String? = nil) -> String {
    String(decoding: CharacterDecoder.xml(bytes, charset: charset).bytes, as: UTF8.self)
  }

  private func latin(_ declaration: String) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(declaration)'?><a>caf".utf8) + [0xE9]
      + Array("</a>".utf8)
  }

  @Test func theDeclarationIsBelieved() {
    #expect(text(latin("iso-8859-1")).hasSuffix("café</a>"))
    #expect(text(latin("iso-8859-5")).hasSuffix("cafщ</a>"))
  }

  @Test func theTransportCountsMore() {
    #expect(text(latin("iso-8859-5"), charset: "iso-8859-1").hasSuffix("café</a>"))
  }

  @Test func aLabelThatTheBytesContradictGivesWay() {
    let bytes = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>één – twéé</a>".utf8)
    #expect(text(bytes).hasSuffix("één – twéé</a>"))
    let ascii = Array("<?xml version='1.0' encoding='utf-16'?><a>b</a>".utf8)
    #expect(text(ascii).hasSuffix("<a>b</a>"))
    let wider = Array("<?xml version='1.0' encoding='utf-32'?><a>b</a>".utf8)
    #expect(text(wider).hasSuffix("<a>b</a>"))
  }

  @Test func wideUnitsAreToldByTheirFirstBytes() {
    let source = "<a>é</a>"
    let units16 = source.utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(text(units16) == source)
    #expect(text([0xFE, 0xFF] + units16) == source)
    let units32 = source.unicodeScalars.flatMap { scalar -> [UInt8] in
      [UInt8(scalar.value), 0, 0, 0]
    }
    #expect(text(units32) == source)
    #expect(text([0xFF, 0xFE, 0, 0] + units32) == source)
  }

  @Test func whatWindowsWroteAsControlsIsMended() {
    #expect(text(Array("<a>don\u{92}t</a>".utf8)) == "<a>don’t</a>")
  }
}

/// JSON that pages and feeds hold.
@Suite struct JSONValueTests {
  @Test func whatIsTooDeepIsPassedOver() {
    let deep = String(repeating: "[", count: 4000) + String(repeating: "]", count: 4000)
    let value = JSONValue(Array("{\"a\": \(deep), \"b\": \"c\"}".utf8)[...])
    #expect(value?["b"]?.text == "c")
  }

  @Test func whatIsCutShortKeepsItsBeginning() {
    let value = JSONValue(Array("{\"items\": [{\"id\": \"1\"}, {\"id\": \"2\", \"te".utf8)[...])
    #expect(value?["items"]?.list.count == 2)
  }

  @Test func escapesAreResolved() {
    let value = JSONValue(Array(#"["a\n\u00e9\ud83d\ude00\"\/"]"#.utf8)[...])
    #expect(value?.list.first?.text == "a\né😀\"/")
  }
}
