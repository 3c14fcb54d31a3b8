/// How much the bodies of a batch may hold together while they come.
///
/// One that would go beyond waits, but for its first bytes; only one at a time goes on, so that what is
/// larger than the room comes through, and a hundred that never end do not fill the memory.
final class BodyRoom {
  private let size: Int
  private let held: () -> Int
  private var taken = 0
  /// The one that goes on whether there is room or not.
  private weak var leader: Hop?

  /// Room for so many bytes, less those that whoever takes the bodies holds.
  init(size: Int, held: @escaping () -> Int) {
    self.size = size
    self.held = held
  }

  /// Whether a body may take so many bytes more.
  func take(_ count: Int, for hop: Hop) -> Bool {
    if hop.body.count + count > WebClient.floor, taken + count > size, leader !== hop {
      if leader != nil || held() > size { return false }
      leader = hop
    }
    taken += count
    return true
  }

  /// A body is over, or was given up.
  func leave(_ hop: Hop) {
    taken -= hop.body.count
    if leader === hop { leader = nil }
  }

  /// Whether somebody who waits may try again.
  var hasRoom: Bool { taken < size || leader == nil && held() <= size }
}
