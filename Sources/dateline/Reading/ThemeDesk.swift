import Articles
import Dispatch
import Reader

/// Does what the choice of a theme asks of a person's files, off the event loop.
final class ThemeDesk: Sendable {
  private let environment: [String: String]
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "dateline.themes", qos: .userInitiated)

  /// A desk over the files of the person whose environment this is.
  init(environment: [String: String], mailbox: Mailbox) {
    self.environment = environment
    self.mailbox = mailbox
  }

  /// Tells which themes there are for a terminal of so many colors.
  func list(colors: Int) {
    queue.async { [self] in
      mailbox.post(.themesListed(UserFiles(environment: environment).themes(colors: colors)))
    }
  }

  /// Has every later sitting begin in a theme.
  func keep(_ name: String) {
    queue.async { [self] in
      do throws(ShelfFailure) {
        try UserFiles(environment: environment).keep(theme: name)
        let isOverruled = !(environment["DATELINE_THEME"] ?? "").isEmpty
        let when = isOverruled ? "wherever DATELINE_THEME is not set" : "from now on"
        mailbox.post(.said(SafeText("The theme is \(name) \(when).")))
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }

  /// Waits until what is to be kept is.
  func finish() { queue.sync {} }
}
