internal import Articles

// What a catalogue speaks of: segments, places in them, and what was said of an article.

extension Catalogue {
  /// Where a record stands: in which segment, on which of its lines, counted from 1, and at which
  /// byte.
  struct Place {
    let segment: Int
    let line: Int
    var offset: Int
  }

  /// What state records say of an article, with what a newer program has said in them.
  struct Said {
    var state = ReadingState()
    var unknown: [String: [UInt8]] = [:]

    /// Whether nothing is said but what the marks of a document tell.
    var hasFlagsOnly: Bool { differsInFlagsOnly(from: Said()) }

    /// Whether the marks tell all that is said otherwise elsewhere.
    func differsInFlagsOnly(from other: Said) -> Bool {
      state.tags == other.state.tags && state.position == other.state.position
        && unknown == other.unknown
    }
  }

  /// How far a segment has been read.
  struct Segment {
    let number: Int
    let file: Descriptor
    var consumed = 0
    var lines = 0
    /// Whether a write to it has failed in a way that leaves open what is on the disk.
    var isClosed = false
    /// How many of its bytes this program itself has made durable, its name with them. What others
    /// have written counts only then: they may have been killed before they did.
    var durable = 0
  }
}
