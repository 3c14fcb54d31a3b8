/// What kept a library from being opened, read or written. Paths are as they were given.
public enum LibraryError: Error, Sendable, Hashable {
  /// A newer version of the program wrote it: nothing was read or changed.
  case newer(version: Int, known: Int, path: String)
  /// Something that is not a folder, or not a plain file, stands where one should.
  case wrongKind(path: String)
  /// A symbolic link stands in the library, or in its place: links are not followed.
  case symbolicLink(path: String)
  /// It may be read only.
  case readOnly(path: String)
  /// There is no room left: nothing was kept of what was to be written.
  case diskFull(path: String)
  /// The system refused, with that number of `errno`.
  case failed(path: String, errno: Int32)
  /// A record that was sound when it was listed is not what it was.
  case damaged(file: String, offset: Int)
  /// A file of the index is not what was written; it is built anew, and nothing is lost.
  case index(path: String)
}

extension LibraryError {
  /// What a fault of the index is to the library.
  init(_ fault: IndexFault) {
    self =
      switch fault {
      case .damaged(let path): .index(path: path)
      case .unwritable(let error): error
      }
  }
}
