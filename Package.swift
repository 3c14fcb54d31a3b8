// swift-tools-version: 6.2

import PackageDescription

// Every module is compiled under the same law: the newest language mode, no warning let through,
// and every import said in the file that uses it, with the access it needs.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil,
  exclude: [String] = [], resources: [Resource] = [], linker: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources,
    swiftSettings: strict, linkerSettings: linker)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

// The released program carries the Swift runtime in itself: it starts in half the time, and runs where
// no Swift is. Of Foundation only the essentials are taken in, with what they stand on.
let carried: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "dateline", targets: ["dateline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Shared values: they import nothing.
    room("Articles"),
    room("Display"),

    // The kitchen: one stage each, siblings never import siblings.
    .target(name: "CTransfer"),
    room("Fetch", ["Articles", "CTransfer"], exclude: ["README.md"]),
    .systemLibrary(name: "CGumbo", path: "Sources/CGumbo", providers: [.apt(["libgumbo-dev"])]),
    room("Markup", ["CGumbo"], linker: [.linkedLibrary("gumbo")]),
    room("Feeds", ["Articles", "Markup"], exclude: ["README.md"]),
    room("Extraction", ["Articles", "Markup"]),
    room("Chronology", ["Articles"], exclude: ["README.md"]),
    room("Stories", ["Articles"]),
    room("Library", ["Articles"], exclude: ["README.md"]),
    room("Sample", exclude: ["README.md"], resources: [.embedInCode("Pages")]),
    room(
      "Pipeline",
      ["Articles", "Fetch", "Markup", "Feeds", "Extraction", "Chronology", "Library"]),

    // The parlour.
    room(
      "Themes", path: "Themes", exclude: ["README.md"],
      resources: [
        .embedInCode("beacon.toml"), .embedInCode("chart.toml"), .embedInCode("compass.toml"),
        .embedInCode("daylight.toml"), .embedInCode("ember.toml"), .embedInCode("fjord.toml"),
        .embedInCode("frost.toml"), .embedInCode("gazette.toml"), .embedInCode("ink.toml"),
        .embedInCode("midnight.toml"), .embedInCode("monochrome.toml"),
        .embedInCode("terminal.toml"),
      ]),
    room(
      "Reader", ["Articles", "Display", "Themes", .product(name: "TOMLKit", package: "TOMLKit")]),
    .systemLibrary(
      name: "CNcurses", path: "Sources/CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminal"),
    room(
      "Curses", ["Display", "CNcurses", "CTerminal"],
      linker: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),

    // The front door.
    .executableTarget(
      name: "dateline",
      dependencies: [
        "Articles", "Display", "Feeds", "Fetch", "Chronology", "Pipeline", "Stories", "Library",
        "Sample",
        "Themes", "Reader", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict, linkerSettings: carried),

    // The tests: a folder for each target, and what they share.
    room("TestSupport", ["Articles", "Display"], path: "Tests/TestSupport"),
    tests("ArticlesTests", ["Articles", "TestSupport"]),
    tests("DisplayTests", ["Display", "TestSupport"]),
    tests("MarkupTests", ["Markup", "TestSupport"]),
    tests("ExtractionTests", ["Extraction", "Articles", "Markup", "TestSupport"]),
    .executableTarget(
      name: "ExtractionTrials", dependencies: ["Extraction", "Articles", "Markup", "Sample"],
      path: "Tests/ExtractionTrials", swiftSettings: strict),
    tests("FeedsTests", ["Feeds", "Articles", "Markup", "TestSupport"]),
    .executableTarget(
      name: "FeedsTrials", dependencies: ["Feeds", "Articles", "Markup"],
      path: "Tests/FeedsTrials", swiftSettings: strict),
    tests("ChronologyTests", ["Chronology", "Articles", "TestSupport"]),
    tests("StoriesTests", ["Stories", "Articles", "Fetch", "Pipeline", "Sample"]),
    tests("LibraryTests", ["Library", "Articles", "TestSupport"]),
    .executableTarget(
      name: "LibraryTrials", dependencies: ["Library", "Articles", "Chronology"],
      path: "Tests/LibraryTrials",
      swiftSettings: strict),
    .executableTarget(
      name: "ChronologyTrials", dependencies: ["Chronology", "Articles"],
      path: "Tests/ChronologyTrials", swiftSettings: strict),
    .executableTarget(
      name: "ReaderTrials",
      dependencies: ["Reader", "Articles", "Display", "Curses", "TestSupport"],
      path: "Tests/ReaderTrials", swiftSettings: strict),
    tests(
      "ReaderTests", ["Reader", "Articles", "Display", "Themes", "Curses", "TestSupport"],
      exclude: ["Screens"]),
    tests("CursesTests", ["Curses", "Display", "TestSupport"]),
    tests("SampleTests", ["Sample", "Articles", "Fetch", "Pipeline"]),
    tests("EndToEndTests", ["TestSupport"]),
    tests("FetchTests", ["Fetch", "Articles", "TestSupport"]),
    tests("PipelineTests", ["Pipeline", "Articles", "Fetch", "Library", "TestSupport"]),
    .executableTarget(
      name: "RefreshTrials",
      dependencies: ["Pipeline", "Library", "Fetch", "Articles", "TestSupport"],
      path: "Tests/RefreshTrials", swiftSettings: strict),
    tests("HouseTests", []),
  ]
)
