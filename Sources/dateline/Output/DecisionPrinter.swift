import ArgumentParser

/// Prints why pages are read as they are, for those who wonder where a title or a paragraph went.
struct DecisionPrinter {
  let house: House

  /// Prints a line for each part of each page.
  func print(_ names: [String]) throws {
    var failed = false
    for name in names {
      do throws(InputFailure) {
        for line in try house.explanation(of: name) { Console.print(line + "\n") }
      } catch {
        Console.say(error.sentence)
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}
