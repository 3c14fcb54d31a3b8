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
