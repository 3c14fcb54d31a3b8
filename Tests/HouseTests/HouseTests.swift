import Foundation
import Testing

/// The laws of the house that a compiler does not know.
@Suite struct HouseTests {
  /// Who may import whom. A room that is not in the table does not exist.
  ///
  /// `*` stands for the standard modules that every room may use.
  static let mayImport: [String: Set<String>] = [
    "Articles": [],
    "Display": [],
    "Fetch": [
      "Articles", "CTransfer", "Glibc", "Darwin", "Musl", "Foundation", "FoundationEssentials",
      "Synchronization",
    ],
    "Markup": ["CGumbo", "CLibXML2", "Glibc", "Darwin", "Musl"],
    "Feeds": ["Articles", "Markup"],
    "Extraction": ["Articles", "Markup"],
    "Chronology": ["Articles"],
    "Stories": ["Articles"],
    "Library": [
      "Articles", "Glibc", "Darwin", "Musl", "Foundation", "FoundationEssentials", "Dispatch",
    ],
    "Sample": [],
    "Pipeline": [
      "Articles", "Fetch", "Markup", "Feeds", "Extraction", "Chronology", "Stories", "Library",
      "Foundation", "FoundationEssentials", "Dispatch", "Synchronization",
    ],
    "Themes": [],
    "Reader": ["Articles", "Display", "Themes", "TOMLKit"],
    "Curses": ["Display", "CNcurses", "CTerminal", "Glibc", "Darwin", "Musl", "Dispatch"],
    "dateline": [
      "Articles", "Display", "Feeds", "Fetch", "Pipeline", "Library", "Stories", "Sample", "Themes",
      "Reader", "Curses", "Chronology", "Extraction", "Markup", "ArgumentParser", "TOMLKit",
      "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl", "Dispatch",
      "Synchronization",
    ],
  ]

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file under a folder of the package, with its path from there.
  static func swiftFiles(in folder: String) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder)
    let walk = try #require(
      FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil))
    var files: [(String, String)] = []
    for case let file as URL in walk where file.pathExtension == "swift" {
      let path = String(file.path.dropFirst(base.path.count + 1))
      files.append((path, try String(contentsOf: file, encoding: .utf8)))
    }
    return files
  }

  /// The module of an import line, or nothing if the line is none.
  static func importedModule(_ line: Substring) -> String? {
    var words = line.split(separator: " ")
    while let first = words.first, first.hasPrefix("@") || Self.access.contains(String(first)) {
      words.removeFirst()
    }
    guard words.first == "import", words.count > 1 else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
    let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
    return name.split(separator: ".").first.map(String.init)
  }

  private static let access: Set<String> = [
    "public", "internal", "private", "fileprivate", "package",
  ]

  @Test func everyImportIsAllowed() throws {
    var files = try Self.swiftFiles(in: "Sources")
    files += try Self.swiftFiles(in: "Themes").map { ("Themes/" + $0.path, $0.text) }
    try #require(files.count > 20)
    for (path, text) in files {
      let room = String(path.prefix { $0 != "/" })
      guard room != "README.md" else { continue }
      let allowed = try #require(Self.mayImport[room], "no room is called \(room)")
      for line in text.split(separator: "\n") {
        guard let module = Self.importedModule(line.drop { $0 == " " }) else { continue }
        #expect(allowed.contains(module), "\(path) imports \(module)")
      }
    }
  }

  @Test func importLinesAreRecognised() {
    #expect(Self.importedModule("public import Articles") == "Articles")
    #expect(Self.importedModule("@testable import Reader") == "Reader")
    #expect(Self.importedModule("import struct Foundation.URL") == "Foundation")
    #expect(Self.importedModule("// import Nothing") == nil)
  }

  @Test func whereTheEssentialsOfFoundationAreEnoughTheWholeIsNotAskedFor() throws {
    for (path, text) in try Self.swiftFiles(in: "Sources") {
      let modules = text.split(separator: "\n").compactMap { line in
        Self.importedModule(line.drop { $0 == " " })
      }
      guard modules.contains("Foundation") else { continue }
      #expect(text.contains("#if canImport(FoundationEssentials)"), "\(path) imports all of it")
    }
  }

  @Test func noFileIsAWall() throws {
    for folder in ["Sources", "Tests", "Themes"] {
      for (path, text) in try Self.swiftFiles(in: folder) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(lines <= 400, "\(folder)/\(path) has \(lines) lines")
        let limit = path.contains("dateline/Commands/") ? 80 : 400
        #expect(lines <= limit, "\(folder)/\(path) has \(lines) lines, a command at most \(limit)")
      }
    }
  }

  @Test func filesAreNamedAfterAnIdea() throws {
    let vague = [
      "Utils", "Helpers", "Manager", "Common", "Misc", "Types", "Constants", "Base", "Impl",
    ]
    for folder in ["Sources", "Tests", "Themes"] {
      for (path, _) in try Self.swiftFiles(in: folder) {
        let name = path.split(separator: "/").last.map { $0.dropLast(6) } ?? ""
        for word in vague { #expect(!name.hasSuffix(word), "\(folder)/\(path)") }
      }
    }
  }

  @Test func noClockIsAskedWhereTimeIsPassedIn() throws {
    let mayAsk: Set<String> = ["dateline", "Fetch", "Library"]
    for (path, text) in try Self.swiftFiles(in: "Sources") {
      guard !mayAsk.contains(String(path.prefix { $0 != "/" })) else { continue }
      for clock in [" Date()", "(Date()", " time(nil)", "gettimeofday("] {
        #expect(!text.contains(clock), "\(path) asks the clock by \(clock)")
      }
    }
  }

  @Test func everyMemberOfASetHasABitOfItsOwn() throws {
    let member = #/static let (\w+) = (\w+)\(rawValue: 1 << (\d+)\)/#
    for (path, text) in try Self.swiftFiles(in: "Sources") {
      var owners: [String: Substring] = [:]
      for match in text.matches(of: member) {
        let bit = "\(match.2) 1 << \(match.3)"
        #expect(owners[bit] == nil, "\(path): \(match.1) and \(owners[bit] ?? "") are \(bit)")
        owners[bit] = match.1
      }
    }
  }

  @Test func theTopIsWhatItShouldBe() throws {
    let visible = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    let allowed: Set<String> = [
      "Package.swift", "README.md", "LICENSE", "Sources", "Tests", "Themes",
    ]
    #expect(Set(visible).isSubset(of: allowed), "\(visible.sorted())")
  }
}
