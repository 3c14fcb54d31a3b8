#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The calls that can lose something, or be waited for: a trial can let them fail, and count them.
package protocol Disk: Sendable {
  /// As `write(2)`: how many bytes were taken, or -1 with `errno` set.
  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  /// As `fdatasync(2)`.
  func sync(_ file: Int32) -> Int32
  /// As `ftruncate(2)`.
  func truncate(_ file: Int32, to size: Int) -> Int32
  /// As `renameat(2)` within one folder, the folder made durable.
  func rename(_ old: String, to new: String, in folder: Int32) -> Int32
  /// As `unlinkat(2)`.
  func remove(_ name: String, in folder: Int32) -> Int32
  /// As `openat(2)`; a file that it creates is for its owner alone.
  func open(_ name: String, in folder: Int32, flags: Int32) -> Int32
  /// As `mkdirat(2)`, for its owner alone.
  func makeFolder(_ name: String, in folder: Int32) -> Int32
  /// As `fsync(2)` of a folder: what was created, renamed and removed in it stays so.
  func syncFolder(_ folder: Int32) -> Int32
  /// As `flock(2)`: waits until nobody else holds the file.
  func lock(_ file: Int32) -> Int32
}

/// The disk of the system.
package struct SystemDisk: Disk {
  package init() {}

  package func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  package func sync(_ file: Int32) -> Int32 {
    #if canImport(Glibc)
      fdatasync(file)
    #else
      fcntl(file, F_FULLFSYNC)
    #endif
  }

  package func truncate(_ file: Int32, to size: Int) -> Int32 { ftruncate(file, off_t(size)) }

  package func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    renameat(folder, old, folder, new) == 0 ? syncFolder(folder) : -1
  }

  package func remove(_ name: String, in folder: Int32) -> Int32 { unlinkat(folder, name, 0) }

  package func open(_ name: String, in folder: Int32, flags: Int32) -> Int32 {
    openat(folder, name, flags, 0o600)
  }

  package func makeFolder(_ name: String, in folder: Int32) -> Int32 {
    mkdirat(folder, name, 0o700)
  }

  package func syncFolder(_ folder: Int32) -> Int32 {
    // Some file systems know no such thing, and refuse it.
    fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : -1
  }

  package func lock(_ file: Int32) -> Int32 { flock(file, LOCK_EX) }
}

extension ArticleLog {
  /// Opens a library on a disk of another sort, as a trial does that tears writes.
  package convenience init(
    at path: String, through disk: any Disk, segmentLimit: Int
  ) throws(LibraryError) {
    try self.init(at: path, disk: disk, segmentLimit: segmentLimit)
  }
}
