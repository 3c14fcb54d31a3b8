import Foundation
import Library

/// A disk that stops its program in the middle of a write, and says how long it has waited for the
/// lock. What it says stands in a file, for the program may be killed at any instant.
final class TearingDisk: Disk, @unchecked Sendable {
  private let disk = SystemDisk()
  private var writesLeft: Int?

  /// Tears the write after so many; none without a number.
  init(after writes: Int?) { writesLeft = writes }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard let left = writesLeft else { return disk.write(file, bytes) }
    writesLeft = left - 1
    guard left == 0, !bytes.isEmpty else { return disk.write(file, bytes) }
    let part = UnsafeRawBufferPointer(rebasing: bytes[..<Int.random(in: 0..<bytes.count)])
    Self.say("torn \(disk.write(file, part))")
    kill(getpid(), SIGKILL)
    return -1
  }

  func lock(_ file: Int32) -> Int32 {
    Self.say("wait \(Self.now)")
    defer { Self.say("have \(Self.now)") }
    return disk.lock(file)
  }

  func sync(_ file: Int32) -> Int32 { disk.sync(file) }
  func truncate(_ file: Int32, to size: Int) -> Int32 { disk.truncate(file, to: size) }
  func remove(_ name: String, in folder: Int32) -> Int32 { disk.remove(name, in: folder) }
  func syncFolder(_ folder: Int32) -> Int32 { disk.syncFolder(folder) }

  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    disk.rename(old, to: new, in: folder)
  }

  func open(_ name: String, in folder: Int32, flags: Int32) -> Int32 {
    disk.open(name, in: folder, flags: flags)
  }

  func makeFolder(_ name: String, in folder: Int32) -> Int32 {
    disk.makeFolder(name, in: folder)
  }

  /// Says a line, whole or not at all.
  static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

  /// Nanoseconds of a clock that all programs share.
  static var now: UInt64 { DispatchTime.now().uptimeNanoseconds }
}
