import Foundation

/// Trials of the reader that take too long for a test, or print figures in place of a verdict:
///
///     swift run -c release ReaderTrials figures
///     swift run -c release ReaderTrials storm SECONDS SEED
///     swift run -c release ReaderTrials mirror SECONDS SEED
///
/// `figures` times every command that moves, from the key to the last byte that goes to a terminal
/// of 120 columns and 36 rows, and counts those bytes; TERM says what sort of terminal.
/// `storm` has keys, sizes, the mouse and a house that answers late come as chance will have it, and
/// holds every picture against what must be so of it. `mirror` does the same in a tmux that it is
/// run in, and holds what the terminal shows against the picture, and against a picture sent whole.
/// Both end with 0 where nothing was wrong, and tell after how many steps of which seed it was.
/// `steps COUNT SEED` is a storm of so many steps, however long they take, and `reflect COUNT SEED`
/// one in tmux; with `told` as the last word of the first each step is told, the way to what was wrong.
@main enum ReaderTrials {
  static func main() async {
    do {
      try run()
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.compactMap { Int($0) }
    let seed = UInt64(numbers.count > 1 ? numbers[1] : 1)
    switch arguments.first {
    case "figures": try Figures.run()
    case "steps":
      var storm = Storm(seed: seed, isTold: arguments.last == "told")
      try storm.run(steps: numbers.first ?? 1_000)
    case "storm":
      var storm = Storm(seed: seed)
      try storm.run(seconds: numbers.first ?? 10)
    case "mirror":
      var mirror = try StormMirror(seed: seed)
      try mirror.run(seconds: numbers.first ?? 10)
    case "reflect":
      var mirror = try StormMirror(seed: seed)
      try mirror.run(steps: numbers.first ?? 100)
    default:
      print(
        "figures | storm SECONDS SEED | steps COUNT SEED | mirror SECONDS SEED | "
          + "reflect COUNT SEED")
    }
  }
}

/// What was wrong, and how to come to it again.
struct TrialFailure: Error, CustomStringConvertible {
  let description: String
}
