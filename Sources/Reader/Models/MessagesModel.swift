/// Where the log of what was said is looked at.
struct MessagesModel: Sendable, Hashable {
  /// The first line that is shown; nothing while it is so low that the newest is the last.
  var top: Int?
}
