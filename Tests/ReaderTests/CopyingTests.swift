import Articles
import Testing

@testable import Reader

@Suite struct CopyingTests {
  private let address = "https://example.org/Ferryservicereturnstothenorthernislands"

  private func copied(_ reader: ScriptedReader) -> String {
    guard case .copy(let text) = reader.effects.last else { return "" }
    return text.string
  }

  @Test func theTitleOfTheSelectedArticleIsCopied() {
    var reader = ScriptedReader(width: 60)
    reader.press("c t")
    #expect(copied(reader) == "Ferry service returns to the northern islands")
    reader.press("j c t")
    #expect(copied(reader) == "An orchard of forgotten pears")
    #expect(reader.foot.hasPrefix(" Copied the title."))
  }

  @Test func aQuoteSaysWhereItIsFrom() {
    var reader = ScriptedReader()
    reader.press("Enter c q")
    #expect(
      copied(reader)
        == "The ferry *Skua* sailed again on Monday after a pause of three weeks. "
        + "Some four hundred passengers were aboard.\n— Harbour Gazette, 29 July 2024, \(address)")
    #expect(reader.foot.contains("Copied with its source: “The ferry"))
    reader.press("/ 'bridge' Enter n c q")
    #expect(copied(reader).hasPrefix("A new bridge is to be opened in late August"))
  }

  @Test func theParagraphThatIsWellInViewIsQuoted() {
    var reader = ScriptedReader(width: 30, height: 12)
    reader.press("Enter z G c q")
    #expect(copied(reader).hasPrefix("A new bridge") || copied(reader).hasPrefix("The islands"))
    reader = ScriptedReader(
      [SampleArticles.dated("Empty", site: nil, published: nil, paragraphs: [], dates: [])])
    reader.press("Enter c q")
    #expect(reader.foot.hasPrefix(" There is no paragraph to copy."))
  }

  @Test func theTimelineIsCopiedAsItIsShown() {
    var reader = ScriptedReader()
    reader.press("Enter c m")
    #expect(copied(reader).hasPrefix("# Ferry service returns to the northern islands\n"))
    #expect(copied(reader).contains("## 2022\n\n- **31 October 2022**: The islands"))
    #expect(copied(reader).contains("late August 2024"))
    #expect(reader.foot.hasPrefix(" Copied 4 events as Markdown."))
    reader.press("/ 'engine' Enter c m")
    #expect(copied(reader).contains("8 July 2024"))
    #expect(!copied(reader).contains("late August"))
    reader.press("Esc t t c m")
    #expect(copied(reader).contains("1911"))
    let count = reader.effects.count
    reader = ScriptedReader([SampleArticles.chess])
    reader.press("Enter c m")
    #expect(reader.foot.hasPrefix(" There are no events to copy."))
    #expect(count > 0)
  }
}
