import Articles
import Foundation

@testable import Library

/// A folder for parts of an index, gone with the test.
final class ScratchIndex {
  private let library = ScratchLibrary()
  private let folder: Descriptor
  private var files = 0

  init() throws {
    try FileManager.default.createDirectory(
      atPath: library.path, withIntermediateDirectories: true)
    guard let made = try Descriptor.folder(library.path) else {
      throw IndexFault.damaged(library.path)
    }
    folder = made
  }

  /// A file with what `write` writes, open for reading.
  func file(
    _ write: (inout IndexFileWriter) throws(IndexFault) -> Void
  ) throws -> IndexFile {
    files += 1
    let name = "\(files).part"
    guard let made = try folder.opened(name, for: .creating) else {
      throw IndexFault.damaged(name)
    }
    var writer = IndexFileWriter(made, through: HastyDisk())
    try write(&writer)
    try writer.finish()
    guard let file = try folder.opened(name, for: .reading) else {
      throw IndexFault.damaged(name)
    }
    return try IndexFile(file)
  }

  /// The index of the events of documents.
  func events(_ documents: [[Event]]) throws -> EventIndex {
    let file = try file { (writer) throws(IndexFault) in
      var builder = EventIndexBuilder()
      for (number, events) in documents.enumerated() { builder.add(events, as: number) }
      try builder.write(to: &writer, documents: documents.count)
    }
    return EventIndex(file, documents: documents.count)
  }
}
