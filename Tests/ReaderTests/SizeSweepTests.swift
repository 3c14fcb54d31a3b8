import Articles
import Display
import Testing

@testable import Reader

@Suite struct SizeSweepTests {
  /// Being drawn at any size, down to none, is normal: nothing traps, and the picture has that size.
  @Test func everyPaneIsDrawnAtEverySize() {
    for article in [SampleArticles.everything, SampleArticles.ferry] {
      var reader = ScriptedReader([article], width: 80, height: 24)
      reader.feeds = (0..<9).map {
        FeedRow(
          id: SafeText("\($0)"), title: "Gazette", address: "https://example.org/feed",
          tags: ["news"], count: $0,
          trouble: $0 < 4 ? "The server says that there is no such page (404), since May." : nil)
      }
      reader.press("Enter")
      for height in [0, 1, 2, 3, 4, 5, 7, 12, 24, 40, 100] {
        for width in [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 69, 70, 89, 109, 110, 120, 300, 500] {
          reader.send(.terminal(.resized(width: width, height: height)))
          for keys in [
            "1 m v", "v B", "2 ]", "3 j +", "/ 'a'", "Esc : 'n'", "Esc - ? j", "q z G", "z g g",
            "C-t j",
            "Esc", "g", "Esc M k", "q | 'wc'", "Esc",
            "Esc", "a 'x'", "Esc T 'x'", "Esc e", "Esc F j", "G Enter", "Esc & 2 j", "3 j", "L j",
            "Esc ? j",
            "Esc F j", "Esc C-t j", "Esc \" a j", "\" @ a 1 j &", "\\ 2",
            "Esc", "2 } #", "J ( {", "f '1'", "Esc L j", "9 Enter y", "Esc # )", "I c q c m",
            "3 E v j", "E v", "D Esc Esc", "2 D 3 E",
          ] {
            reader.press(keys)
            let canvas = reader.state.draw()
            #expect(canvas.width == width && canvas.height == height)
          }
        }
      }
    }
  }

  /// The same in every layout, with the lines that a newcomer is shown, and borders that are moved.
  @Test(arguments: LayoutChoice.allCases)
  func everyLayoutIsDrawnAtEverySize(choice: LayoutChoice) {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: "layout = '\(choice)'", warnings: &warnings)
    #expect(warnings.isEmpty)
    var reader = ScriptedReader(
      [SampleArticles.ferry, SampleArticles.everything], width: 80, height: 24, settings: settings)
    reader.foundFeeds = [FoundFeeds(path: "/urls", owner: "newsboat", count: 3)]
    reader.send(.libraryEmpty)
    for height in [1, 2, 3, 4, 5, 10, 14, 24, 44, 100] {
      for width in [1, 2, 3, 8, 21, 40, 59, 60, 70, 110, 300] {
        reader.send(.terminal(.resized(width: width, height: height)))
        for keys in [
          "1 j", "9 9 9 C-w >", "C-w <", "2 ]", "9 9 9 C-w <", "C-w +", "3 j 9 9 9 C-w >",
          "9 9 C-w -", "2 z", "z Z", "Z ?", "q C-t", "Esc C-w",
        ] {
          reader.press(keys)
          if keys == "C-w <" {
            for action in [TerminalEvent.MouseAction.press, .drag, .release] {
              reader.send(.terminal(.mouse(action, x: width / 2, y: height / 2)))
            }
          }
          let canvas = reader.state.draw()
          #expect(canvas.width == width && canvas.height == height)
        }
        reader.press("Esc")
      }
    }
  }
}
