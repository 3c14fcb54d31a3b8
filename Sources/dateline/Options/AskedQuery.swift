import ArgumentParser
import Articles

extension Query {
  /// The query of a command line. One that says nothing sensible is an error of the command line.
  static func asked(_ words: [String]) throws -> Query {
    let query = Query(words.joined(separator: " "))
    if let error = query.error {
      throw ValidationError("The query \"\(SafeText(query.text))\": \(error.message).")
    }
    return query
  }
}
