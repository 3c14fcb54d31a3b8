import Articles
import Foundation
import Testing

@testable import Library

@Suite struct FullDiskTests {
  let articles = (1...3).map { Article.sample("number \($0)", day: $0) }

  /// Also where the sync says that there is no room: the file is not trusted again.
  @Test func afterAFailedSyncTheSegmentIsLeftAlone() throws {
    let day = try Workday()
    day.add([articles[0]])
    let first = try day.scratch.bytes(day.scratch.path + "/library/articles/0001.jsonl")
    // Each batch is a write and a sync.
    day.disk.fail(.full, at: day.disk.operations.count + 2)
    day.add([articles[1]])
    #expect(day.errors.count == 1)
    day.add([articles[2]])
    #expect(day.errors.count == 1)
    #expect(day.scratch.names("library/articles") == ["0001.jsonl", "0002.jsonl"])
    #expect(try day.scratch.bytes(day.scratch.path + "/library/articles/0001.jsonl") == first)
  }

  /// Whichever operation fails, once or for good: it is told, what was acknowledged is there, also
  /// after a power cut, and once the disk works again the same program goes on.
  @Test(arguments: Script.allCases, SimulatedDisk.Fault.failures)
  func anyOperationMayFail(_ script: Script, _ fault: SimulatedDisk.Fault) throws {
    let whole = try script.prepared()
    script.run(whole)
    var tried = 0
    var states: Set<Workday.Trial> = []
    for (place, operation) in whole.disk.operations.enumerated() where fault.concerns(operation) {
      let number = place + 1
      tried += 1
      let day = try script.prepared(fault: fault, at: number)
      day.tried = states
      script.run(day)
      let note = "\(operation) at \(number) failed"
      #expect(day.disk.failed.first == operation)
      // What the index does not need may stay lying for a while.
      if script != .indexing || operation != .remove { #expect(!day.errors.isEmpty, "\(note)") }
      if script == .indexing, fault == .full || fault == .fullAfterHalf || fault == .fullForGood {
        let left = try ScratchLibrary.garbage(inIndexOf: Workday.library(in: day.scratch.path))
        #expect(left.isEmpty, "\(note)")
      }
      try day.promises.verify(day.library, note)
      // Where it could not even be cut off, what was given up stands in the way of the next one.
      if day.disk.failed.contains(.truncate) { day.isDamaged = true }
      day.disk.fail(nil)
      let errors = day.errors.count
      day.add([.sample("once more")])
      if script == .indexing { day.index() }
      #expect(day.errors.count == errors, "\(note): \(day.errors.last.map { "\($0)" } ?? "")")
      day.end()
      try day.cut(at: try #require(day.moments.last), cuts: nil, note: note)
      states = day.tried
    }
    #expect(tried >= (fault.concerns(.rename) ? script.leastOperations : 2))
  }

  @Test func aFullDiskIsCalledFull() throws {
    let day = try Workday(fault: .fullForGood, at: 6)
    day.add([articles[0]])
    let path = day.scratch.path + "/library/articles/0001.jsonl"
    #expect(day.errors.compactMap { $0 as? LibraryError } == [.diskFull(path: path)])
  }
}
