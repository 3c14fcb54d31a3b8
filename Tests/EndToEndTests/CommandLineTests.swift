import Foundation
import Testing

/// The contracts of the command line, held against the built program.
@Suite struct CommandLineTests {
  static let story = """
    Home » News » Dam gives way above the valley

    Dam gives way above the valley

    HILLTOWN – May 14, 2021 – The old dam above Hilltown gave way on Wednesday, and the valley road \
    has been closed since then.

    Cracks had been seen in late March. On April 30th the council voted for repairs. The road will \
    open again next week, the council said today.

    You may also like

    Leave a Comment
    """

  @Test func aTimelineComesInTheFormatOfTheContract() throws {
    let place = try Workplace()
    let run = try place.dateline(
      "timeline", "--format", "json", try place.file("dam.txt", Self.story.utf8))
    #expect(run.status == 0)
    let events = try #require(try run.json()["events"] as? [[String: Any]])
    let dates = events.compactMap { $0["date"] as? String }
    #expect(dates == dates.sorted())
    for day in ["2021-04-30", "2021-05-12", "2021-05-14"] { #expect(dates.contains(day), "\(day)") }
    let march = try #require(events.first { ($0["date"] as? String)?.hasPrefix("2021-03") == true })
    #expect(march["modifier"] as? String == "late")
    #expect(march["precision"] as? String == "month")
    let source = try #require((march["sources"] as? [[String: Any]])?.first)
    for member in ["article", "title", "block", "start", "end"] {
      #expect(source[member] != nil, "\(member)")
    }
  }

  @Test func extractedTextIsTheArticleAlone() throws {
    let place = try Workplace()
    let run = try place.dateline(
      "extract", "--format", "jsonl", try place.file("dam.txt", Self.story.utf8))
    let line = try #require(try run.lines().first)
    #expect(line["id"] as? String == "dam.txt")
    #expect(line["title"] as? String == "Dam gives way above the valley")
    let text = try #require(line["text"] as? String)
    for clutter in ["Home", "You may also like", "Leave a Comment"] {
      #expect(!text.contains(clutter))
    }
    #expect((line["dateline"] as? [String: Any])?["date"] as? String == "2021-05-14")
  }

  @Test func datesAnswerABatchWithScalarOffsets() throws {
    let place = try Workplace()
    let list = try place.file(
      "list.jsonl",
      #"{"id":"a","reference":"2021-05-14T00:00:00","text":"Ärger: it rained on July 4, 2020 🙂."}"#
        .utf8)
    let run = try place.dateline("dates", "--format", "jsonl", "--batch", list)
    let timex = try #require(try run.lines().first?["timex"] as? [[String: Any]]).first
    #expect(timex?["start"] as? Int == 20)
    #expect(timex?["end"] as? Int == 32)
    #expect(timex?["type"] as? String == "DATE")
    #expect(timex?["value"] as? String == "2020-07-04")
    #expect(timex?["from"] as? String == "2020-07-04")
  }

  @Test func datesAreShownInTheirLinesWithWhatWasFilledIn() throws {
    let place = try Workplace()
    let file = try place.file(
      "rain.txt", "Rain\n\nIt rained on July 25, and in late June it did not.\n".utf8)
    let run = try place.dateline("dates", "--reference", "2024-08-08", file)
    #expect(run.output.contains("It rained on ⟦July 25⟧, and in late June it did not."))
    #expect(run.output.contains("2024-06-21 to 2024-06-30, late"))
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("    DATE") }
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains("year 2024 implied") })
    let columns = Set(lines.map { $0.distance(to: "Month") })
    #expect(columns.count == 1, "\(run.output)")
    let trace = try place.dateline("dates", "--trace", "--reference", "2024-08-08", file).output
    for words in [
      "· proposed by Month: “July 25”, month 7, day 25",
      "· refined by JoinModifier: “late June”, month 6 → month 6, the late part",
      "· resolved to 2024-07-25: year 2024 implied from 2024-08-08, the day of writing; "
        + "the sentence speaks of the past",
    ] {
      #expect(trace.contains(words), "\(trace)")
    }
  }

  @Test func whatCannotBeDoneIsNamedAndTheRestIsDone() throws {
    let place = try Workplace()
    let good = try place.file("dam.txt", Self.story.utf8)
    let empty = try place.file("empty.html", [])
    let binary = try place.file("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0, 0])
    for command in ["open", "extract", "dates", "timeline", "add"] {
      let run = try place.dateline(command, "missing.html", empty, binary, ".", good)
      #expect(run.status == 1, "\(command)")
      let sentences = run.words.split(separator: "\n")
      #expect(sentences.count == 4, "\(command): \(run.words)")
      for (name, sentence) in zip(["missing.html", "empty.html", "picture.png", "."], sentences) {
        #expect(sentence.hasPrefix("dateline: \(name): "), "\(command): \(sentence)")
      }
      #expect(!run.output.isEmpty, "\(command) did not do the rest")
    }
  }

  @Test func aFailureStandsInItsPlaceInJSON() throws {
    let place = try Workplace()
    let good = try place.file("dam.txt", Self.story.utf8)
    for command in ["extract", "dates"] {
      let lines = try place.dateline(command, "--format", "jsonl", "missing", good).lines()
      #expect(lines.count == 2)
      #expect(lines[0]["id"] as? String == "missing")
      #expect(lines[0]["error"] is String)
      #expect(lines[1]["error"] == nil)
    }
  }

  @Test func aWrongCommandLineHasStatusTwo() throws {
    let place = try Workplace()
    for arguments in [
      ["extract"], ["dates", "--reference", "soon", "a.txt"], ["list", "--format", "xml"],
      ["timeline", "a.txt", "--query", "b"], ["list", "on:febr"],
      ["timeline", "--query", "on:febr"],
    ] {
      let run = try CommandRun.of(arguments, in: place.folder)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(!run.words.isEmpty)
    }
  }

  @Test func everyCommandTellsWhatItDoesWithAnExample() throws {
    let place = try Workplace()
    for command in [
      "open", "add", "list", "show", "timeline", "extract", "dates", "check", "themes", "keys",
    ] {
      let run = try place.dateline(command, "--help")
      #expect(run.status == 0)
      #expect(run.output.contains("Example: dateline"), "\(command)")
    }
    for shell in ["bash", "zsh", "fish"] {
      let run = try place.dateline("--generate-completion-script", shell)
      #expect(run.output.contains("timeline"), "\(shell)")
    }
  }

  @Test func nothingHostileReachesTheTerminal() throws {
    let place = try Workplace()
    let page = """
      <html><head><title>A \u{1B}]0;owned\u{07}title</title></head><body><article><h1>A title</h1>
      <p>The bridge\u{9B}31m fell on \u{202E}May 3, 2021, and was &#27;[2Jrebuilt in 2022 by many hands \
      from the villages around, who came with carts.</p></article></body></html>
      """
    let name = try place.file("evil\u{1B}[31m.html", page.utf8)
    for command in ["open", "extract", "dates", "timeline"] {
      let run = try place.dateline(command, name, "no\u{1B}such")
      let printed = (run.output + run.words).unicodeScalars
      #expect(
        !printed.contains { scalar in
          (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
            || scalar.value == 0x202E
        }, "\(command)")
    }
  }
}

extension StringProtocol {
  /// How many characters stand before a word.
  fileprivate func distance(to word: String) -> Int? {
    range(of: word).map { distance(from: startIndex, to: $0.lowerBound) }
  }
}
