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

  /// In the timeline what is written to a file is the timeline, as the filter leaves it.
  @Test func theTimelineIsWrittenAsItIsShown() throws {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter / 'bridge' Enter 3 e")
    #expect(reader.foot.contains("ferry-service-returns-to-the-northern-islands-timeline.md"))
    reader.press("C-u 'story.ics' Enter")
    let written = try #require(reader.effects.last)
    guard case .exportTimeline(let timeline, let title, let name) = written else {
      Issue.record("\(written)")
      return
    }
    #expect(timeline.entries.count == 2 && name == "story.ics")
    #expect(title == SampleArticles.ferry.article.title)
    #expect(reader.foot.contains("Written."))
    reader.press("2 e Enter")
    #expect(
      reader.effects.contains {
        if case .export(SampleArticles.ferry.article.id, _) = $0 { true } else { false }
      })
  }

  @Test func aTimelineWithoutEventsIsNotWritten() {
    var reader = ScriptedReader([SampleArticles.chess], width: 120, height: 40)
    reader.press("Enter 3 : 'export_x.csv' Enter")
    #expect(reader.foot.contains("There are no events to write."))
    #expect(!reader.effects.contains { if case .exportTimeline = $0 { true } else { false } })
  }
}
