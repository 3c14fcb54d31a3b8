import Articles
import Display

// The choice of a theme: the screen itself is the sample of each.

extension ReaderState {
  /// Begins the choice. What there is comes as `themesListed`.
  mutating func chooseTheme() -> [ReaderEffect] {
    picker = ThemePicker(former: configuration.theme)
    return [.listThemes]
  }

  /// Takes in what there is to choose from, unless the choice is over by now.
  mutating func takeThemes(_ offers: [ThemeOffer]) { picker?.take(offers) }

  /// Does what a command asks while a theme is being chosen.
  mutating func choose(_ command: Command, count: Int?) -> [ReaderEffect] {
    guard let picker else { return [] }
    let page = ThemeMenu.rows(of: picker, above: layout.foot)
    if let motion = Motion(command, count: count, page: page) {
      preview(motion.apply(to: picker.selection, of: picker.offers.count))
      return []
    }
    switch command {
    case .open: return keepTheme()
    case .clear, .back, .themes: takeThemeBack()
    case .quit:
      takeThemeBack()
      return leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Takes in what the mouse did over a line of the screen while a theme is being chosen.
  mutating func choose(_ action: TerminalEvent.MouseAction, y: Int) -> [ReaderEffect] {
    guard let picker else { return [] }
    let place = ThemeMenu.place(atRow: y, of: picker, above: layout.foot)
    switch action {
    case .press: if let place { preview(place) }
    case .doublePress:
      guard let place else { return [] }
      preview(place)
      return keepTheme()
    case .wheelDown: preview(picker.selection + 1)
    case .wheelUp: preview(picker.selection - 1)
    case .release, .drag: break
    }
    return []
  }

  /// Shows the screen in the theme at a place; in the former one where that cannot be read.
  private mutating func preview(_ place: Int) {
    picker?.select(place)
    guard let picker else { return }
    configuration.theme = picker.selected?.theme ?? picker.former
  }

  private mutating func keepTheme() -> [ReaderEffect] {
    guard let selected = picker?.selected else {
      takeThemeBack()
      return []
    }
    guard let theme = selected.theme else {
      note = StatusNote(text: selected.about, isError: true)
      return []
    }
    configuration.theme = theme
    picker = nil
    return [.keepTheme(theme.name)]
  }

  private mutating func takeThemeBack() {
    if let picker { configuration.theme = picker.former }
    picker = nil
  }
}
