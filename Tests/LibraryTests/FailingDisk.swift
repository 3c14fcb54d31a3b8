import Foundation

@testable import Library

/// A disk that fails at the operation of a number, in one way or another.
final class FailingDisk: Disk, @unchecked Sendable {
  enum Way: CaseIterable {
    /// There is no room, once.
    case full
    /// There is room for half, once.
    case fullAfterHalf
    /// It breaks, once.
    case broken
    /// The program is stopped there: nothing it does afterwards is done.
    case dead
  }

  private let way: Way
  private let failsAt: Int
  private(set) var operations = 0

  init(_ way: Way, at number: Int) {
    self.way = way
    failsAt = number
  }

  private func isTime() -> Bool {
    operations += 1
    return way == .dead ? operations >= failsAt : operations == failsAt
  }

  private func fail() -> Int32 {
    errno = way == .full || way == .fullAfterHalf ? ENOSPC : EIO
    return -1
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard isTime() else { return HastyDisk().write(file, bytes) }
    let isFirst = operations == failsAt
    if way == .fullAfterHalf || way == .dead && isFirst {
      _ = HastyDisk().write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
    }
    return Int(fail())
  }

  func sync(_ file: Int32) -> Int32 { isTime() ? fail() : HastyDisk().sync(file) }

  func truncate(_ file: Int32, to size: Int) -> Int32 {
    isTime() ? fail() : HastyDisk().truncate(file, to: size)
  }

  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    isTime() ? fail() : HastyDisk().rename(old, to: new, in: folder)
  }

  func remove(_ name: String, in folder: Int32) -> Int32 {
    isTime() ? fail() : HastyDisk().remove(name, in: folder)
  }
}
