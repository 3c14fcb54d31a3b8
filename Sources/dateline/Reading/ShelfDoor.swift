import Dispatch
import Synchronization

/// The way to a shelf that may take its time to open: whoever comes first opens it, the others wait
/// until it is open.
final class ShelfDoor: Sendable {
  private let open: @Sendable () throws(ShelfFailure) -> any Shelf
  private let opened = Mutex<Result<any Shelf, ShelfFailure>?>(nil)

  /// A door that is still shut. `open` is called once.
  init(_ open: @escaping @Sendable () throws(ShelfFailure) -> any Shelf) { self.open = open }

  /// Begins to open it and does not wait.
  func openAhead() {
    DispatchQueue(label: "dateline.door", qos: .userInitiated).async { [self] in _ = try? shelf() }
  }

  /// Puts another shelf behind the door.
  func change(to shelf: any Shelf) { opened.withLock { $0 = .success(shelf) } }

  /// The shelf behind the door.
  func shelf() throws(ShelfFailure) -> any Shelf {
    let found = opened.withLock { [open] opened in
      if let opened { return opened }
      let found = Result { () throws(ShelfFailure) in try open() }
      opened = found
      return found
    }
    return try found.get()
  }
}
