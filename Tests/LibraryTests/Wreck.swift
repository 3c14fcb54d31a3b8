import Foundation

/// What is durable of some files and folders, and what has been done to them since: all that a power
/// cut can leave is made of these.
struct Wreck {
  struct File: Hashable {
    var durable: [UInt8] = []
    var pending: [Change] = []
  }

  enum Change: Hashable {
    case append([UInt8])
    /// Bytes that a failed sync has given up: they take room, and say nothing.
    case lost(Int)
    case truncate(Int)
  }

  enum NameChange: Hashable {
    case put(String, Int)
    case remove(String)
    case rename(String, String, Int)
  }

  /// What becomes of bytes that were not synced.
  enum Bytes: Hashable {
    case none
    case all
    /// So many of those that were appended.
    case first(Int)
    /// The file has its length, and zeros for what it was to hold.
    case zeros
    /// They are there, and what was cut off before them is too, as far as they do not cover it.
    case uncut
  }

  /// What becomes of names that were not synced.
  enum Names: Hashable {
    case none
    case all
    /// Only the one of a number.
    case only(Int)
    /// All but that.
    case without(Int)
  }

  var root = 0
  var files: [Int: File] = [:]
  /// The names that are durable in each folder.
  var folders: [Int: [String: Int]] = [:]
  private(set) var names: [(folder: Int, change: NameChange)] = []

  mutating func note(_ change: NameChange, in folder: Int) { names.append((folder, change)) }

  mutating func settle(folder: Int) {
    for name in names where name.folder == folder { Self.apply(name.change, &folders, folder) }
    names.removeAll { $0.folder == folder }
  }

  /// What a power cut may leave: each way for the bytes with all or none of the names, and each of
  /// the names alone or missing with all or none of the bytes. Cuts are made at and beside the ends of lines, and at `cuts` places more.
  func survivals(cuts: Int, _ rng: inout some RandomNumberGenerator) -> [(Bytes, Names)] {
    var bytes: [Bytes] = [.all]
    let pending = files.values.filter { !$0.pending.isEmpty }
    let longest = pending.map(\.appended).max { $0.count < $1.count } ?? []
    if !pending.isEmpty { bytes += [.none, .zeros] }
    if pending.contains(where: \.isCut) { bytes += [.uncut, .first(0)] }
    let isText = longest.starts(with: [UInt8(ascii: "{")])
    let ends = isText ? longest.indices.filter { longest[$0] == 0x0A } : []
    var places = Set(ends.flatMap { [$0, $0 + 1] } + [1])
    for _ in 0..<cuts where !longest.isEmpty {
      places.insert(.random(in: 0..<longest.count, using: &rng))
    }
    bytes += places.filter { $0 > 0 && $0 < longest.count }.sorted().map { .first($0) }
    var kept: [Names] = [.all]
    if !names.isEmpty { kept.append(.none) }
    let both = bytes.flatMap { bytes in kept.map { (bytes, $0) } }
    if names.count > 1 {
      let some = names.indices.flatMap { [Names.only($0), .without($0)] }
      return both + some.flatMap { [(.all, $0), (.none, $0)] }
    }
    return both
  }

  /// Nothing of what was not synced, and all of it.
  var extremes: [(Bytes, Names)] {
    let isClean = names.isEmpty && files.values.allSatisfy(\.pending.isEmpty)
    return isClean ? [(.all, .all)] : [(.none, .none), (.none, .all), (.all, .all)]
  }

  /// The files as they are after the power cut, and nothing for a folder, by their paths.
  func remains(_ bytes: Bytes, _ kept: Names) -> [String: [UInt8]?] {
    var folders = folders
    for (index, name) in names.enumerated() {
      switch kept {
      case .none: continue
      case .only(let only) where only != index: continue
      case .without(let without) where without == index: continue
      default: Self.apply(name.change, &folders, name.folder)
      }
    }
    var remains: [String: [UInt8]?] = [:]
    func gather(_ node: Int, _ path: String) {
      remains.updateValue(files[node]?.content(bytes), forKey: path)
      for (name, node) in folders[node] ?? [:] { gather(node, path + "/" + name) }
    }
    gather(root, "")
    return remains
  }

  private static func apply(
    _ change: NameChange, _ folders: inout [Int: [String: Int]], _ folder: Int
  ) {
    switch change {
    case .put(let name, let node): folders[folder]?[name] = node
    case .remove(let name): folders[folder]?[name] = nil
    case .rename(let old, let new, let node):
      folders[folder]?[old] = nil
      folders[folder]?[new] = node
    }
  }
}

extension Wreck.File {
  mutating func settle() {
    durable = content(.all)
    pending = []
  }

  mutating func lose() {
    pending = pending.map { change in
      if case .append(let bytes) = change { return .lost(bytes.count) }
      return change
    }
  }

  /// What was appended since it was durable.
  var appended: [UInt8] {
    pending.flatMap { change -> [UInt8] in
      switch change {
      case .append(let bytes): bytes
      case .lost(let count): [UInt8](repeating: 0, count: count)
      case .truncate: []
      }
    }
  }

  var isCut: Bool { pending.contains { if case .truncate = $0 { true } else { false } } }

  func content(_ survival: Wreck.Bytes) -> [UInt8] {
    if survival == .none { return durable }
    var content = durable
    var room = Int.max
    if case .first(let count) = survival { room = count }
    for change in pending {
      switch change {
      case .append(let bytes):
        if survival == .zeros {
          content += [UInt8](repeating: 0, count: bytes.count)
        } else {
          content += bytes.prefix(room)
        }
        room -= bytes.count
      case .lost(let count):
        content += [UInt8](repeating: 0, count: min(count, room))
        room -= count
      case .truncate(let size): content.removeLast(max(0, content.count - size))
      }
      if room <= 0 { break }
    }
    if survival == .uncut { content += durable.dropFirst(content.count) }
    return content
  }
}
