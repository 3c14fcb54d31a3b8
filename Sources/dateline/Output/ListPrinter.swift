import ArgumentParser
import Articles
import Display

/// Prints the articles of a shelf that match a query, newest first.
struct ListPrinter {
  let format: ListFormat

  /// Prints them. A query that says nothing sensible is an error of the command line.
  func print(_ shelf: any Shelf, matching query: Query) throws {
    if let error = query.error {
      throw ValidationError("The query \"\(SafeText(query.text))\": \(error.message).")
    }
    let found: [ArticleSummary]
    do throws(ShelfFailure) {
      found = try shelf.rows(matching: query, in: 0..<Int.max)
    } catch {
      Console.say(error.sentence)
      throw ExitCode(1)
    }
    switch format {
    case .text: Console.print(found.map { line($0) + "\n" }.joined())
    case .jsonl:
      for row in found { Console.print(JSONOutput.line(record(row, shelf)) + "\n") }
    case .json: Console.print(JSONOutput.pretty(found.map { record($0, shelf) }) + "\n")
    }
  }

  private func record(_ row: ArticleSummary, _ shelf: any Shelf) -> SummaryRecord {
    SummaryRecord(row, events: row.eventCount ?? (try? shelf.article(row.id))?.0.events.count)
  }

  /// id, marks, day, title and site, cut to the terminal where there is one.
  private func line(_ row: ArticleSummary) -> String {
    let marks = (row.state.isRead ? " " : "•") + (row.state.isStarred ? "★" : " ")
    let day = row.published?.date.description ?? "          "
    var text = "\(row.id)  \(marks) \(day)  \(row.title.collapsed)"
    if let site = row.site { text += "  · \(site.collapsed)" }
    guard let width = Console.width, CellWidth.columns(of: text) > width else { return text }
    var columns = 0
    let kept = text.prefix { character in
      columns += CellWidth.columns(of: character)
      return columns < width
    }
    return kept + "…"
  }
}
