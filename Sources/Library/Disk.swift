#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The three calls that can lose something, so that a test can let them fail.
protocol Disk: Sendable {
  /// As `write(2)`: how many bytes were taken, or -1 with `errno` set.
  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  /// As `fdatasync(2)`.
  func sync(_ file: Int32) -> Int32
  /// As `ftruncate(2)`.
  func truncate(_ file: Int32, to size: Int) -> Int32
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
}
