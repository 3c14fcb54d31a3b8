/// The choice of a theme: what there is, which is shown now, and which was before.
struct ThemePicker: Sendable {
  /// The themes, once they are known.
  private(set) var offers: [ThemeOffer] = []
  /// The place of the one that is shown.
  private(set) var selection = 0
  /// The theme before the choice was begun.
  let former: Theme

  /// A choice that begins at the theme in force.
  init(former: Theme) { self.former = former }

  /// The offer that is selected, if any is known.
  var selected: ThemeOffer? { offers.indices.contains(selection) ? offers[selection] : nil }

  /// Takes in what there is. The theme in force is among it, whatever has become of its file.
  mutating func take(_ offers: [ThemeOffer]) {
    let isThere = offers.contains { $0.name == former.name }
    self.offers = isThere ? offers : [ThemeOffer(former)] + offers
    selection = self.offers.firstIndex { $0.name == former.name } ?? 0
  }

  /// Goes to a place, as far as there is one.
  mutating func select(_ place: Int) { selection = min(max(0, place), max(0, offers.count - 1)) }
}
