#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder of the index while it is being written: one program at a time writes it, and none waits for
/// another.
struct IndexFolder {
  let folder: Descriptor
  private let lock: Descriptor
  private let disk: any Disk

  private static let lastNumber = 999_999_999

  /// The folder, made where it is missing, and its lock taken; nothing if another program has it. The
  /// lock is the system's, and ends with whoever holds it.
  init?(in top: Descriptor, disk: any Disk) throws(LibraryError) {
    folder = try top.folder("index", through: disk)
    guard let lock = try folder.opened("lock", for: .appending, through: disk) else { return nil }
    guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else { return nil }
    self.lock = lock
    self.disk = disk
  }

  /// Makes a new file for a part, writes it by `body`, and answers with its name. One that could not be
  /// written whole is taken away again.
  func writePart(
    _ number: Int, _ body: (Descriptor) throws(LibraryError) -> Void
  ) throws(LibraryError) -> String {
    let digits = String(number)
    let name = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ".part"
    _ = disk.remove(name, in: folder.number)
    guard let file = try folder.opened(name, for: .creating, through: disk) else {
      throw .now(folder.path + "/" + name)
    }
    do throws(LibraryError) {
      try body(file)
    } catch {
      _ = disk.remove(name, in: folder.number)
      throw error
    }
    return name
  }

  /// A number that no part has had that still lies there.
  var nextNumber: Int {
    (folder.names().compactMap { Int($0.prefix { $0 != "." }) }
      .filter { $0 < Self.lastNumber }.max() ?? 0) + 1
  }

  /// Does something with new parts that ends with a manifest that names them. If it fails they are taken
  /// away again, unless a manifest names them all the same: it may be in place, and not known to be
  /// durable.
  func keeping(
    _ parts: [String], _ body: ([String]) throws(LibraryError) -> Void
  ) throws(LibraryError) {
    do throws(LibraryError) {
      try body(parts)
    } catch {
      let named = LibraryIndex.manifest(in: folder)?.manifest?.parts ?? []
      for name in parts where !named.contains(name) { _ = disk.remove(name, in: folder.number) }
      throw error
    }
  }

  /// Puts another manifest in place, and takes away what it does not name.
  func replace(_ manifest: IndexManifest) throws(LibraryError) {
    let temporary = IndexManifest.name + ".new"
    _ = disk.remove(temporary, in: folder.number)
    guard let file = try folder.opened(temporary, for: .creating, through: disk) else {
      throw .now(folder.path + "/" + temporary)
    }
    do throws(LibraryError) {
      try file.append(manifest.line, through: disk)
      // The names of the parts are there for good before a manifest names them.
      try folder.syncNames(through: disk)
      if disk.rename(temporary, to: IndexManifest.name, in: folder.number) != 0 {
        throw .now(folder.path + "/" + IndexManifest.name)
      }
    } catch {
      _ = disk.remove(temporary, in: folder.number)
      throw error
    }
    clear(keeping: manifest.parts)
  }

  /// Takes away what an index does not name: parts that were merged, or of a writer that was stopped.
  func clear(keeping parts: [String]) {
    for name in folder.names() where name.hasSuffix(".part") && !parts.contains(name) {
      _ = disk.remove(name, in: folder.number)
    }
  }
}
