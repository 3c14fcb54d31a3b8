/// The direction of a mention from the verbs of its clause: the nearest before it decides, and if
/// there is none the nearest after it.
struct EnglishCues: CueReader {
  func lean(of tokens: Range<Int>, on page: Page) -> Lean {
    var index = tokens.lowerBound - 1
    let start = max(-1, index - 14)
    if page[tokens.lowerBound].flags.contains(.opensSentence) { index = start }
    while index > start {
      if let lean = lean(page, index) { return lean }
      if page[index].flags.contains(.opensSentence) { break }
      index -= 1
    }
    index = tokens.upperBound
    while index < tokens.upperBound + 14 {
      if page[index].flags.contains(.opensSentence) || page[index].kind == .edge { break }
      if let lean = lean(page, index) { return lean }
      index += 1
    }
    return .unknown
  }

  private func lean(_ page: Page, _ index: Int) -> Lean? {
    let classes = page[index].classes
    if classes.contains(.futureCue) { return .future }
    if classes.contains(.pastCue) { return .past }
    return nil
  }
}
