import ArgumentParser
import Articles
import Reader

extension Query {
  /// A query as it was typed, with the filters that its user has kept.
  static func typed(_ text: String) -> Query {
    // Most say nothing of them, and then their file is not read.
    guard text.lowercased().contains("saved:") else { return Query(text) }
    var faults: [String] = []
    let kept = UserFiles(environment: House().environment).queries(faults: &faults)
    for fault in faults { Console.say(fault + ".") }
    return Query(text, saved: kept.texts)
  }

  /// The query of a command line. One that says nothing sensible is an error of the command line.
  static func asked(_ words: [String]) throws -> Query {
    let query = typed(words.joined(separator: " "))
    if let error = query.error {
      throw ValidationError("The query \"\(SafeText(query.text))\": \(error.message).")
    }
    return query
  }
}
