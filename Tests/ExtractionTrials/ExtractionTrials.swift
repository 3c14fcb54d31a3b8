import Foundation
import Sample

/// Trials of the way from a page's bytes to its article that print figures in place of a verdict:
///
///     swift run -c release ExtractionTrials [speed] [PATH …]    what each step costs, page by page
///     swift run -c release ExtractionTrials growth [NAME …]     pages made to be slow, ever longer
///     swift run -c release ExtractionTrials fragments FILE …    snippets of HTML, as feeds hold them
///
/// A PATH is a page, or a folder whose pages are all taken. Without one, the pages of the sample are
/// read, many times over. A FILE is a snippet, or has a snippet on each line as a JSON string.
@main enum ExtractionTrials {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "growth":
      let wanted = arguments.dropFirst()
      Growth().run(HostilePage.all.filter { wanted.isEmpty || wanted.contains($0.name) })
    case "fragments": try FragmentSpeed(files: Array(arguments.dropFirst())).run()
    case "speed": try Speed(pages: pages(Array(arguments.dropFirst()))).run()
    default: try Speed(pages: pages(Array(arguments))).run()
    }
  }

  private static func pages(_ paths: [String]) throws -> [Speed.Page] {
    guard !paths.isEmpty else {
      let own = SampleLibrary.pages.filter { $0.name.hasSuffix(".html") }
      return Array(repeating: own, count: 50).joined().map { .init(name: $0.name, bytes: $0.bytes) }
    }
    return try paths.flatMap { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let files =
        isFolder.boolValue
        ? try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { path + "/" + $0 }
        : [path]
      return try files.map { file in
        let url = URL(filePath: file)
        return Speed.Page(name: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
      }
    }
  }
}
