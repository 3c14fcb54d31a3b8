/// What the word before the cursor may become: `Tab` goes along it, and any other key takes it as it
/// stands.
struct Completion: Sendable, Hashable {
  /// One of the words, and what is said of it.
  struct Offer: Sendable, Hashable {
    var text: String
    var about = ""
  }

  /// The place of the first character that a word takes the place of.
  var start: Int
  /// The words, the likeliest first; never none.
  var offers: [Offer]
  /// The one that stands in the line.
  var chosen = 0
}

extension Command {
  /// Its name, and what it does.
  var offer: Completion.Offer { .init(text: name, about: sentence) }
}

extension Prompt.Kind {
  /// Whether what may be written is shown before it is asked for.
  var hasMenu: Bool {
    switch self {
    case .commandLine, .choice: true
    default: false
    }
  }
}
