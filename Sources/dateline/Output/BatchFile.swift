import ArgumentParser
import Fetch
import Pipeline

/// A file of questions, a line of JSON each.
enum BatchFile {
  /// The most bytes that such a file may have.
  private static let limit = 1 << 30

  /// Its lines that hold something, in order, each with its number from 1; a file that cannot be
  /// read is a failure of the input.
  static func lines(of path: String) throws -> [(number: Int, bytes: ArraySlice<UInt8>)] {
    do throws(FetchError) {
      let file = try Fetcher(pageLimit: limit).fetch(InputName(path))
      let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      return zip(1..., lines).filter { _, line in
        line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      }.map { (number: $0, bytes: $1) }
    } catch {
      Console.say(InputFailure(input: path, reason: .fetch(error)).sentence)
      throw ExitCode(1)
    }
  }
}
