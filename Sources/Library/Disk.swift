#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The calls that can lose something, so that a test can let them fail.
protocol Disk: Sendable {
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
}

/// The disk of the system.
struct SystemDisk: Disk {
  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  func sync(_ file: Int32) -> Int32 {
    #if canImport(Glibc)
      fdatasync(file)
    #else
      fcntl(file, F_FULLFSYNC)
    #endif
  }

  func truncate(_ file: Int32, to size: Int) -> Int32 { ftruncate(file, off_t(size)) }

  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    renameat(folder, old, folder, new) == 0 ? fsync(folder) : -1
  }

  func remove(_ name: String, in folder: Int32) -> Int32 { unlinkat(folder, name, 0) }
}
