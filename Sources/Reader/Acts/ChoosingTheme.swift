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
  mutating func takeThemes(_ offers: [ThemeOffer]) -> [ReaderEffect] {
    vocabulary.themes = offers.map { .init(text: $0.name, about: $0.about.string) }
    offerArgument()
    picker?.take(offers)
    guard let wished = wishedTheme else { return [] }
    wishedTheme = nil
    let name = wished.lowercased()
    let begun = offers.filter { $0.name.lowercased().hasPrefix(name) }
    let named =
      offers.first { $0.name == wished } ?? begun.first { $0.name.lowercased() == name }
      ?? (begun.count == 1 ? begun[0] : nil)
    guard let named else {
      note = StatusNote(
        text: SafeText("No theme is called \(wished); \(key(.themes)) shows them."), isError: true)
      return []
    }
    return keep(named)
  }

  /// Keeps the theme of a name, once it is known which there are.
  mutating func wishTheme(_ name: String) -> [ReaderEffect] {
    wishedTheme = name
    return [.listThemes]
  }

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
    return keep(selected)
  }

  private mutating func keep(_ offer: ThemeOffer) -> [ReaderEffect] {
    guard let theme = offer.theme else {
      note = StatusNote(text: offer.about, isError: true)
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
