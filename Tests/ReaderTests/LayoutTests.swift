import Articles
import Display
import Testing

@testable import Reader

/// How the panes stand and how large they are.
@Suite struct LayoutTests {
  private func settings(_ toml: String) -> Settings {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: toml, warnings: &warnings)
    #expect(warnings.isEmpty)
    return settings
  }

  /// Where one pane is shown at a time, the timeline is still that of the row.
  @Test func theTimelineOfARowComesWithoutItsTextOnTheScreen() {
    var reader = ScriptedReader(width: 40, height: 12)
    reader.press("3")
    #expect(reader.screen.contains("4 events"))
    #expect(reader.states[SampleArticles.ferry.article.id]?.isRead != true)
    reader.press("1 j 3")
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
    #expect(reader.state.focus == .timeline)
  }

  /// On some terminals the last cell is written by pushing the one before it aside.
  @Test func noWideLetterStandsBesideTheLastCell() {
    for width in 28...34 {
      var reader = ScriptedReader(width: width, height: 7)
      reader.press("a '港の当局は新しい航路を発表した港の当局は' Home")
      #expect(reader.foot.contains("港の"))
      let canvas = reader.state.draw()
      #expect(!canvas[width - 2, 6].text.isEmpty && !canvas[width - 1, 6].text.isEmpty)
    }
  }

  @Test func theListAboveOnATallScreen() throws {
    var reader = ScriptedReader(width: 80, height: 44)
    reader.press("Enter ]")
    try expectScreen("tall", reader.screen)
  }

  @Test func theTimelineBelowWhereItIsNarrowToo() throws {
    var reader = ScriptedReader(width: 50, height: 36, settings: settings("layout = 'tall'"))
    reader.press("Enter ]")
    try expectScreen("tall-narrow", reader.screen)
  }

  @Test func threePanesWhereTheyAreAskedFor() throws {
    var reader = ScriptedReader(
      width: 80, height: 16, glyphs: .ascii, settings: settings("layout = 'wide'"))
    reader.press("Enter ]")
    try expectScreen("wide-ascii", reader.screen)
  }

  @Test func theTextAlone() throws {
    var reader = ScriptedReader(width: 100, height: 16)
    reader.press("Z")
    reader.press("j k")
    try expectScreen("reading", reader.screen)
    #expect(reader.state.focus == .body)
    reader.press("q")
    #expect(reader.state.focus == .list)
    #expect(reader.screen.contains("Articles"))
    reader.press("Enter Z")
    #expect(reader.state.layout.panes.count == 2)
  }

  @Test func aSmallScreenIsUsable() throws {
    var reader = ScriptedReader(width: 40, height: 10)
    try expectScreen("small-list", reader.screen)
    reader.press("Enter ]")
    try expectScreen("small-body", reader.screen)
    reader.press("3")
    try expectScreen("small-timeline", reader.screen)
  }

  @Test func layoutsAreGoneThroughAndComeRound() {
    var reader = ScriptedReader(width: 120, height: 40)
    var seen: [Int] = []
    for _ in LayoutChoice.allCases {
      seen.append(reader.state.layout.panes.count)
      reader.press("C-w Space")
    }
    // As the screen suggests, wide, pair, tall, narrow, the text alone.
    #expect(seen == [3, 3, 2, 3, 1, 1])
    #expect(reader.state.layoutChoice == .auto)
    reader.press("C-w Space C-w Space C-w Space")
    #expect(reader.foot.contains("Layout: tall"))
    #expect(
      reader.state.layout.area(of: .list)?.maxY ?? 99 < reader.state.layout.area(of: .body)?.y ?? 0)
  }

  @Test func aLayoutIsChosenByItsName() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press(": 'layout_pair' Enter")
    #expect(reader.state.layout.panes.count == 2)
    reader.press(": 'layout_sideways' Enter")
    #expect(reader.foot.contains("No layout is called sideways: auto, wide"))
    #expect(reader.state.layoutChoice == .pair)
  }

  @Test func aLayoutThatWasChosenIsRemembered() {
    var reader = ScriptedReader(width: 120, height: 30)
    reader.press("C-w Space")
    #expect(reader.effects.last == .remember(.layout(.wide)))
    reader.press(": 'layout_tall' Enter")
    #expect(reader.effects.contains(.remember(.layout(.tall))))
    reader.press("Z")
    #expect(reader.effects.contains(.remember(.layout(.reading))))
    reader.press(": 'layout_auto' Enter")
    #expect(reader.effects.last == .remember(.layout(nil)))
  }

  @Test func theTextAloneIsLeftForWhatWasBeforeInALaterSittingToo() {
    var memory = ReaderMemory()
    for choice in [LayoutChoice.tall, .reading, .reading] { memory.take(.layout(choice)) }
    var reader = ScriptedReader(width: 120, height: 30, memory: memory)
    #expect(reader.state.layoutChoice == .reading)
    reader.press("Z")
    #expect(reader.state.layoutChoice == .tall)
    memory.take(.layout(.pair))
    memory.take(.layout(nil))
    memory.take(.layout(.reading))
    reader = ScriptedReader(width: 120, height: 30, memory: memory)
    reader.press("Z")
    #expect(reader.state.layoutChoice == .auto)
  }

  @Test func aSittingBeginsAsItWasLeftUnlessThatIsSettled() {
    var memory = ReaderMemory()
    memory.take(.layout(.tall))
    #expect(ScriptedReader(memory: memory).state.layoutChoice == .tall)
    var warnings: [Settings.Warning] = []
    let settled = Settings(toml: "layout = 'pair'", warnings: &warnings)
    #expect(ScriptedReader(settings: settled, memory: memory).state.layoutChoice == .pair)
    #expect(ScriptedReader(settings: settled).state.layoutChoice == .pair)
    memory.take(.layout(nil))
    #expect(ScriptedReader(memory: memory).state.layoutChoice == .auto)
  }

  @Test func keysMoveBordersByCountsAndTheyAreRemembered() {
    var reader = ScriptedReader(width: 120, height: 30)
    func columns(_ pane: PaneName) -> Int { reader.state.layout.area(of: pane)?.width ?? 0 }
    let (list, timeline) = (columns(.list), columns(.timeline))
    reader.press("7 C-w >")
    #expect(columns(.list) == list + 7 && columns(.timeline) == timeline)
    #expect(
      reader.effects.contains {
        if case .remember(.size(.wideList, _?)) = $0 { true } else { false }
      })
    reader.press("C-w =")
    #expect(columns(.list) == list)
    #expect(reader.effects.last == .remember(.size(.wideList, nil)))
    // The text has what the timeline gives away.
    let body = columns(.body)
    reader.press("2 j k 5 C-w >")
    #expect(columns(.body) == body + 5 && columns(.timeline) == timeline - 5)
    // Within the keys a number may begin with a digit that goes to a pane.
    reader.press("C-w 2 >")
    #expect(columns(.body) == body + 7 && reader.state.focus == .body)
    reader.press("C-w 1 0 <")
    #expect(columns(.body) == body - 3 && reader.state.count == nil)
  }

  @Test func aBorderAtItsEndSaysSoAndComesBackAtOnce() {
    var reader = ScriptedReader(width: 120, height: 30)
    reader.press("9 9 9 9 C-w >")
    let most = reader.state.layout.area(of: .list)?.width ?? 0
    #expect(most < 120 - 2 * ScreenLayout.fewestColumns)
    reader.press("C-w >")
    #expect(reader.foot.contains("no more room"))
    reader.press("5 C-w <")
    #expect(reader.state.layout.area(of: .list)?.width == most - 5)
    reader.press("C-w +")
    #expect(reader.foot.contains("no pane above or below"))
  }

  @Test func rowsAreMovedWhereTheListIsAbove() {
    var reader = ScriptedReader(width: 80, height: 50)
    let rows = reader.state.layout.area(of: .list)?.height ?? 0
    reader.press("4 C-w +")
    #expect(reader.state.layout.area(of: .list)?.height == rows + 4)
    reader.press("2 j k 6 C-w +")
    #expect(reader.state.layout.area(of: .list)?.height == rows - 2)
  }

  @Test func theMouseDragsABorderAndLetsGo() {
    var reader = ScriptedReader(width: 120, height: 30)
    let column = reader.state.layout.borders[0].area.x
    reader.send(.terminal(.mouse(.press, x: column, y: 9)))
    reader.send(.terminal(.mouse(.drag, x: column + 6, y: 9)))
    reader.send(.terminal(.mouse(.drag, x: 50, y: 3)))
    #expect(reader.state.layout.area(of: .list)?.width == 50)
    #expect(!reader.effects.contains { if case .remember = $0 { true } else { false } })
    reader.send(.terminal(.mouse(.release, x: 50, y: 3)))
    #expect(reader.effects.last == .remember(.size(.wideList, 417)))
    reader.send(.terminal(.mouse(.drag, x: 70, y: 3)))
    #expect(reader.state.layout.area(of: .list)?.width == 50)
    // The border of the timeline counts from the right.
    let other = reader.state.layout.borders[1].area.x
    reader.send(.terminal(.mouse(.press, x: other, y: 9)))
    reader.send(.terminal(.mouse(.drag, x: 99, y: 9)))
    reader.send(.terminal(.mouse(.release, x: 99, y: 9)))
    #expect(reader.state.layout.area(of: .timeline)?.width == 20)
  }

  @Test func aLineOfTitlesIsABorderToo() {
    var reader = ScriptedReader(width: 80, height: 50)
    let bar = reader.state.layout.bars[1].y
    reader.send(.terminal(.mouse(.press, x: 10, y: bar)))
    #expect(reader.state.focus == .body)
    reader.send(.terminal(.mouse(.drag, x: 10, y: 30)))
    reader.send(.terminal(.mouse(.release, x: 10, y: 30)))
    #expect(reader.state.layout.area(of: .list)?.height == 29)
  }

  @Test func sizesComeFromTheSettingsElseFromTheFormerSitting() {
    var memory = ReaderMemory()
    memory.take(.size(.wideList, 400))
    memory.take(.size(.wideTimeline, 200))
    let reader = ScriptedReader(
      width: 100, height: 30, settings: settings("layout = 'wide'\nwide-list = 20"), memory: memory)
    #expect(reader.state.layout.area(of: .list)?.width == 20)
    #expect(reader.state.layout.area(of: .timeline)?.width == 20)
  }

  /// A share that is set on a screen gives back just the cells it was set to.
  @Test func sharesAreExact() {
    for total in 1...500 {
      for cells in 0...total {
        var sizes = PaneSizes()
        sizes.set(.tallList, to: cells, of: total)
        #expect(sizes.cells(.tallList, of: total) == cells)
      }
    }
  }

  /// In every layout, at every size, with every share: panes, titles and foot lie in the screen, no
  /// two of them in one place, and where a pane is shown something of it is.
  @Test func nothingLiesUponAnotherAtAnySize() {
    let widths = [1, 2, 3, 5, 9, 20, 21, 39, 40, 41, 59, 60, 69, 70, 80, 109, 110, 300]
    let heights = [1, 2, 3, 4, 5, 9, 10, 13, 14, 15, 22, 30, 43, 44, 60, 100]
    for choice in LayoutChoice.allCases {
      for share in [nil, 0, 1000] {
        var sizes = PaneSizes()
        for edge in PaneEdge.allCases { sizes[edge] = share }
        for width in widths {
          for height in heights {
            for focus in PaneName.allCases {
              let layout = ScreenLayout(
                width: width, height: height, focus: focus, footRows: 2, bandRows: 4,
                choice: choice, sizes: sizes)
              expectSound(layout, width: width, height: height, focus: focus)
            }
          }
        }
      }
    }
  }

  private func expectSound(_ layout: ScreenLayout, width: Int, height: Int, focus: PaneName) {
    let upright = layout.borders.filter { $0.edge.isUpright }.map(\.area)
    let areas = layout.bars + layout.panes.map(\.area) + upright + [layout.band, layout.foot]
    let screen = Rect(width: width, height: height)
    let isSound = areas.enumerated().allSatisfy { place, area in
      (area.isEmpty || area.intersection(screen) == area)
        && areas[..<place].allSatisfy { $0.intersection(area).isEmpty }
    }
    let cells = areas.reduce(0) { $0 + $1.width * $1.height }
    #expect(isSound && cells == width * height, "\(width)x\(height) \(layout)")
    #expect(layout.area(of: focus)?.isEmpty == false, "\(width)x\(height) \(focus)")
  }

  @Test func settingsOfTheTextAndTheListHoldFromTheStart() {
    let reader = ScriptedReader(
      width: 120, height: 30,
      settings: settings(
        "measure = 30\njustify = true\nlink-numbers = true\nsort = 'oldest'\ngroup = 'source'"))
    #expect(reader.state.setting.widest == 30 && reader.state.setting.isJustified)
    #expect(reader.state.setting.showsNumbers)
    #expect(reader.state.list[0]?.title == SampleArticles.chess.article.title)
    #expect(reader.screen.contains("Harbour Gazette ─"))
  }

  @Test func aDigitBeforeTheKeysOfASizeIsItsNumberThoughItGoesToAPane() {
    var reader = ScriptedReader(width: 120, height: 30)
    func columns(_ pane: PaneName) -> Int { reader.state.layout.area(of: pane)?.width ?? 0 }
    let (list, timeline) = (columns(.list), columns(.timeline))
    reader.press("2")
    #expect(reader.state.focus == .body)
    reader.press("C-w >")
    #expect(columns(.list) == list + 2 && columns(.timeline) == timeline)
    #expect(reader.state.focus == .list && reader.state.count == nil)
    // Nothing was read for that.
    #expect(reader.states[SampleArticles.ferry.article.id]?.isRead != true)
    reader.press("1 2 C-w <")
    #expect(columns(.list) == list - 10)
    reader.press("C-w 2 > 3 C-w 4 >")
    #expect(columns(.list) == list - 8 && reader.state.focus == .timeline)
    #expect(columns(.timeline) == timeline + 4)
    // What is no size is done where the digit has gone to.
    reader.press("1 3 g g")
    #expect(reader.state.focus == .timeline && reader.state.timeline.selection == 0)
    // A number that is given up is none of the next command's.
    reader.press("2 g Esc C-w >")
    #expect(columns(.timeline) == timeline && reader.state.focus == .body)
  }
}
