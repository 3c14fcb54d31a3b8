import Articles
import Dispatch
import Reader

/// Keeps filters for later sittings, off the event loop.
final class QueryDesk: Sendable {
  private let files: UserFiles
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "dateline.queries", qos: .utility)

  /// A desk over the files of the person whose environment this is.
  init(environment: [String: String], mailbox: Mailbox) {
    files = UserFiles(environment: environment)
    self.mailbox = mailbox
  }

  /// Keeps a filter, in the place of the one of another name if there is one.
  func keep(_ query: SavedQuery, insteadOf former: SafeText?) {
    change { (old) throws(Settings.Warning) in
      try SavedQueries.toml(old, keeping: query, insteadOf: former)
    }
  }

  /// Keeps the filter of a name no more.
  func drop(_ name: SafeText) {
    change { (old) throws(Settings.Warning) in try SavedQueries.toml(old, dropping: name) }
  }

  /// Waits until what is to be kept is.
  func finish() { queue.sync {} }

  private func change(_ edit: @escaping @Sendable (String) throws(Settings.Warning) -> String) {
    queue.async { [files, mailbox] in
      do throws(ShelfFailure) {
        mailbox.post(.queriesKnown(try files.changeQueries(edit)))
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }
}
