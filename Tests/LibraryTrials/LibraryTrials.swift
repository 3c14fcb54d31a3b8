import Foundation

/// Trials of the library that take too long for a test, or print figures in place of a verdict:
///
///     swift run -c release LibraryTrials fill DIR 10000
///     swift run -c release LibraryTrials speed DIR
///     swift run -c release LibraryTrials kill DIR 2000
@main enum LibraryTrials {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      return print("fill DIR COUNT | speed DIR | kill DIR COUNT")
    }
    let folder = arguments[2]
    let number = arguments.count > 3 ? Int(arguments[3]) : nil
    switch arguments[1] {
    case "fill": try Speed(folder: folder).fill(number ?? 10_000)
    case "speed": try Speed(folder: folder).read(words: number ?? 200)
    case "kill": try KillTrial(folder: folder).run(kills: number ?? 2000, writers: 8)
    case "write":
      try KillTrial(folder: folder)
        .write(as: number ?? 1, tearingAfter: arguments.count > 4 ? Int(arguments[4]) : nil)
    default: print("fill DIR COUNT | speed DIR | kill DIR COUNT")
    }
  }
}
