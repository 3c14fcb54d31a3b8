import Foundation
import Testing

@testable import Library

/// A disk of real files in a folder of its own that counts what is done to it, knows at every
/// moment what a power cut would leave of it, and fails when it is told to.
///
/// What is written is not yet kept: it may be lost until its file has been synced, and the name of a
/// file until its folder has. After a sync that has failed the system takes what was written for
/// clean: a later sync does not bring it to the disk.
final class SimulatedDisk: Disk, @unchecked Sendable {
  /// How it fails, at the operation of a number.
  enum Fault: CaseIterable {
    /// Once.
    case broken
    /// From then on.
    case brokenForGood
    /// There is no room for it, once.
    case full
    /// There is room for half of it, once.
    case fullAfterHalf
    /// There is no room any more; what needs none succeeds.
    case fullForGood
    /// The program is stopped there, a write after half of it: nothing it does afterwards is done.
    case dead

    /// The ways in which the disk fails, and not the program.
    static let failures = allCases.filter { $0 != .dead }

    /// Whether it makes a difference to an operation.
    func concerns(_ operation: Operation) -> Bool {
      switch self {
      case .fullAfterHalf: operation == .write
      case .fullForGood: operation.needsRoom
      case .full: operation.needsRoom || operation == .sync
      case .broken, .brokenForGood, .dead: true
      }
    }
  }

  /// What is done to a disk.
  enum Operation {
    case write, sync, truncate, rename, remove, create, makeFolder, syncFolder

    var needsRoom: Bool { self == .write || self == .create || self == .makeFolder }
  }

  let root: String
  /// What was done, failed operations included.
  private(set) var operations: [Operation] = []
  /// What has failed.
  private(set) var failed: [Operation] = []
  /// What a power cut would leave now.
  private(set) var wreck: Wreck
  /// Called before every operation.
  var isAboutToChange: () -> Void = {}

  private let disk = HastyDisk()
  private var fault: (way: Fault, at: Int)?
  private var nodes: [UInt64: Int] = [:]
  /// Open files keep the number of a removed one from being given to another.
  private var held: [Int32] = []

  /// A disk of what is in a folder, all of it durable.
  init(_ root: String, _ fault: Fault? = nil, at number: Int = .max) throws {
    self.root = root
    self.fault = fault.map { ($0, number) }
    wreck = Wreck()
    let node = try keep(root)
    wreck.root = node
  }

  deinit { for file in held { close(file) } }

  /// Fails from now on in another way, or not at all.
  func fail(_ way: Fault?, at number: Int = 0) { fault = way.map { ($0, number) } }

  /// Says that the last bytes of a file are not durable: whoever wrote them was stopped.
  func forget(_ count: Int, of path: String) throws {
    let node = try #require(nodes[inode(path)])
    let bytes = wreck.files[node]?.durable ?? []
    wreck.files[node] = Wreck.File(
      durable: bytes.dropLast(count), pending: [.append(bytes.suffix(count))])
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    var bytes = bytes
    let isRefused = refuses(.write)
    if let isRefused {
      guard isRefused == .half else { return -1 }
      bytes = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
    }
    let count = disk.write(file, bytes)
    if count > 0 { wreck.files[node(file)]?.pending.append(.append(Array(bytes[..<count]))) }
    if isRefused == nil { return count }
    if fault?.way == .dead {
      errno = EIO
      return -1
    }
    return count
  }

  func sync(_ file: Int32) -> Int32 {
    if refuses(.sync) != nil {
      if fault?.way != .dead { wreck.files[node(file)]?.lose() }
      return -1
    }
    wreck.files[node(file)]?.settle()
    return 0
  }

  func truncate(_ file: Int32, to size: Int) -> Int32 {
    if refuses(.truncate) != nil { return -1 }
    wreck.files[node(file)]?.pending.append(.truncate(size))
    return disk.truncate(file, to: size)
  }

  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 {
    if refuses(.rename) != nil { return -1 }
    let moved = nodes[inode(old, in: folder)]
    guard renameat(folder, old, folder, new) == 0 else { return -1 }
    if let moved { wreck.note(.rename(old, new, moved), in: node(folder)) }
    return syncFolder(folder)
  }

  func remove(_ name: String, in folder: Int32) -> Int32 {
    guard inode(name, in: folder) != 0 else { return disk.remove(name, in: folder) }
    if refuses(.remove) != nil { return -1 }
    guard disk.remove(name, in: folder) == 0 else { return -1 }
    wreck.note(.remove(name), in: node(folder))
    return 0
  }

  func open(_ name: String, in folder: Int32, flags: Int32) -> Int32 {
    let isNew = flags & O_CREAT != 0 && inode(name, in: folder) == 0
    guard isNew else { return disk.open(name, in: folder, flags: flags) }
    if refuses(.create) != nil { return -1 }
    let file = disk.open(name, in: folder, flags: flags)
    if file >= 0 {
      let node = made(file, isFolder: false)
      wreck.note(.put(name, node), in: self.node(folder))
    }
    return file
  }

  func makeFolder(_ name: String, in folder: Int32) -> Int32 {
    let url = URL(fileURLWithPath: name)
    guard inode(name, in: folder) == 0 else { return disk.makeFolder(name, in: folder) }
    if refuses(.makeFolder) != nil { return -1 }
    guard disk.makeFolder(name, in: folder) == 0 else { return -1 }
    let file = openat(folder, name, O_RDONLY | O_DIRECTORY)
    defer { close(file) }
    let isBelow = folder != AT_FDCWD
    if let above = isBelow ? node(folder) : nodes[inode(url.deletingLastPathComponent().path)] {
      let node = made(file, isFolder: true)
      wreck.note(.put(url.lastPathComponent, node), in: above)
    }
    return 0
  }

  func syncFolder(_ folder: Int32) -> Int32 {
    if refuses(.syncFolder) != nil { return -1 }
    wreck.settle(folder: node(folder))
    return 0
  }

  func lock(_ file: Int32) -> Int32 { disk.lock(file) }

  private enum Refusal { case whole, half }

  /// Counts an operation, and answers whether it is refused, with `errno` set.
  private func refuses(_ operation: Operation) -> Refusal? {
    if fault?.way != .dead || operations.count < fault?.at ?? .max { isAboutToChange() }
    operations.append(operation)
    guard let fault, operations.count >= fault.at else { return nil }
    let isFirst = operations.count == fault.at
    var refusal = Refusal.whole
    switch fault.way {
    case .broken where isFirst, .full where isFirst, .brokenForGood: break
    case .fullForGood where operation.needsRoom: break
    case .fullAfterHalf where isFirst, .dead where isFirst:
      refusal = operation == .write ? .half : .whole
    case .dead: break
    default: return nil
    }
    let isBroken = [.broken, .brokenForGood, .dead].contains(fault.way)
    failed.append(operation)
    // The rest of what had room for half finds none.
    if fault.way == .fullAfterHalf, operation == .write { self.fault = (.full, fault.at + 1) }
    errno = isBroken ? EIO : ENOSPC
    return refusal
  }

  /// Takes what stands at a path for durable.
  private func keep(_ path: String) throws -> Int {
    let file = Foundation.open(path, O_RDONLY)
    defer { close(file) }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let node = made(file, isFolder: isFolder.boolValue)
    guard isFolder.boolValue else {
      wreck.files[node]?.durable = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      return node
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      let kept = try keep(path + "/" + name)
      wreck.folders[node]?[name] = kept
    }
    return node
  }

  private func made(_ file: Int32, isFolder: Bool) -> Int {
    let node = nodes.count
    held.append(dup(file))
    nodes[inode(file)] = node
    if isFolder { wreck.folders[node] = [:] } else { wreck.files[node] = Wreck.File() }
    return node
  }

  private func node(_ file: Int32) -> Int { nodes[inode(file)] ?? -1 }

  private func inode(_ file: Int32) -> UInt64 {
    var status = stat()
    return fstat(file, &status) == 0 ? UInt64(status.st_ino) : 0
  }

  private func inode(_ name: String, in folder: Int32 = AT_FDCWD) -> UInt64 {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? UInt64(status.st_ino) : 0
  }
}
