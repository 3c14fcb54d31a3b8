import Foundation

@testable import Library

/// The disk of the system, not waited for, on which a program can be stopped: at the operation of a
/// number, a write after half of it, and nothing that it does afterwards is done.
final class StoppingDisk: Disk, @unchecked Sendable {
  private let disk = SystemDisk()
  private let lock = NSLock()
  private let end: Int
  private var count = 0

  /// A disk that stops a program at its operation of that number, or never.
  init(at end: Int = .max) { self.end = end }

  /// What was done so far.
  var operations: Int { lock.withLock { count } }

  /// Whether the program has been stopped.
  var hasStopped: Bool { operations >= end }

  private func mayGoOn(_ half: () -> Void = {}) -> Bool {
    let number = lock.withLock {
      count += 1
      return count
    }
    if number < end { return true }
    if number == end { half() }
    errno = EIO
    return false
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    let half = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
    return mayGoOn { _ = disk.write(file, half) } ? disk.write(file, bytes) : -1
  }

  func sync(_ file: Int32) -> Int32 { mayGoOn() ? 0 : -1 }

  func truncate(_ file: Int32, to size: Int) -> Int32 {
    mayGoOn() ? disk.truncate(file, to: size) : -1
  }

  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    mayGoOn() ? renameat(folder, old, folder, new) : -1
  }

  func remove(_ name: String, in folder: Int32) -> Int32 {
    mayGoOn() ? disk.remove(name, in: folder) : -1
  }

  func open(_ name: String, in folder: Int32, flags: Int32) -> Int32 {
    var status = stat()
    let isNew = flags & O_CREAT != 0 && fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0
    return !isNew || mayGoOn() ? disk.open(name, in: folder, flags: flags) : -1
  }

  func makeFolder(_ name: String, in folder: Int32) -> Int32 {
    var status = stat()
    let isThere = fstatat(folder, name, &status, 0) == 0
    return isThere || mayGoOn() ? disk.makeFolder(name, in: folder) : -1
  }

  func syncFolder(_ folder: Int32) -> Int32 { mayGoOn() ? 0 : -1 }
  func lock(_ file: Int32) -> Int32 { disk.lock(file) }
}
