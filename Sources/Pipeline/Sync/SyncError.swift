public import Fetch
public import Library

/// What kept a library and its server from being made alike.
public enum SyncError: Error, Sendable, Hashable {
  /// Another program is at it.
  case busy
  /// The server does not know this name and password.
  case loginRefused
  /// What answers at the address does not speak the protocol, or not under this address.
  case notAServer
  /// The server does not let a name in any more that it let in a moment ago.
  case shutOut(SyncStep)
  /// It could not be asked, or has refused.
  case web(FetchError, SyncStep)
  /// It has answered with something that is not what was asked for.
  case unreadable(SyncStep)
  /// It has not said that it took changes: they are told again the next time.
  case notTaken
  /// The library could not be read or written.
  case library(LibraryError)
  /// Whoever asked did not want it any more.
  case cancelled
}

/// The steps of synchronising, in their order.
public enum SyncStep: Sendable, Hashable, CaseIterable {
  /// The server is told who asks.
  case login
  /// It tells which feeds are followed.
  case feeds
  /// It tells which items there are, and which are unread and starred.
  case lists
  /// It is told what the reader has done.
  case changes
  /// It gives items that are not known here.
  case items
  /// What it says of items that are known is kept.
  case marks
}
