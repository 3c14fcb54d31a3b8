import Articles
import Extraction
import Testing

/// Days that stand on lines of their own in a plain text, and numbers that are days.
@Suite struct PlainDayTests {
  private static let body =
    "The night boats return in autumn, the council said on Thursday, after a summer in which nobody crossed."

  private static func article(_ lines: [String], name: String = "text.txt") -> Article {
    PlainTextExtractor().article(from: lines.joined(separator: "\n\n"), name: name)
  }

  @Test(
    "A text is of the day that stands in its head, in each of the languages",
    arguments: [
      "11 de junio de 2024", "Martes, 11 de junio de 2024", "Madrid, 11 de junio de 2024",
      "Madrid - 11 JUN 2024", "Dienstag, 11. Juni 2024", "Di., 11.06.2024",
      "KÖLN, 11. Juni 2024 (dpa)", "Köln, den 11. Juni 2024", "Stand: 11. Juni 2024, 14:10 Uhr",
      "11. Juni 2024 um 14:10 Uhr", "Veröffentlicht am 11. Juni 2024", "OXFORD, June 11, 2024",
      "OXFORD — June 11, 2024", "11 June 2024 | Oxford", "Updated 11 June 2024",
      "Tuesday, June 11, 2024", "mardi 11 juin 2024",
    ])
  func day(_ line: String) {
    let article = Self.article(["Night boats return in autumn", line, Self.body])
    #expect(article.published?.date == CivilDate(2024, 6, 11))
    #expect(article.blocks.contains { $0.text.string == Self.body })
  }

  @Test(
    "A line that tells of a day is none of publication",
    arguments: [
      "Founded 11 June 2024", "Kick-off: 11 June 2024", "The boats of 11 June 2024",
      "Deadline 11 June 2024", "Born on 11 June 2024 in Vell", "4/5/2024",
    ])
  func noDay(_ line: String) {
    let article = Self.article(["Night boats return in autumn", line, Self.body])
    #expect(article.published == nil)
    #expect(article.blocks.contains { $0.text.string == line } || article.subtitle?.string == line)
  }

  @Test(
    "The days of a diary or a chronicle stay where they are",
    arguments: [
      ["3 January 2022", "5 January 2022", "2 May 2023"],
      ["14. Juni 2024", "3. Juli 2024", "1. August 2024"],
      ["12 de abril de 2016", "13 de abril de 2016", "14 de abril de 2016"],
    ])
  func diary(_ days: [String]) {
    let lines =
      ["The case of Ed Miller"] + days.flatMap { [$0, "Miller sees the lake. It rains."] }
    let article = Self.article(lines)
    #expect(article.published == nil)
    let words = article.blocks.map(\.text.string)
    for day in days { #expect(words.contains(day), "\(day)") }
  }

  @Test("A place beside the day stays in the text")
  func place() {
    let article = Self.article(["Night boats return", "Köln, den 11. Juni 2024", Self.body])
    #expect(article.blocks.first?.text.string == "Köln, den 11. Juni 2024")
  }

  private static let agenda = [
    "14. Juni 2024: Sitzung", "3. Juli 2024: Fest", "1. August 2024: Wahl",
    "14. bis 16. Juni: Messe",
  ]

  @Test("Days with a stop behind their number are no items of a list")
  func agendaOfDays() {
    let plain = Self.article(["Termine"] + Self.agenda)
    let marked = MarkdownExtractor().article(
      from: "# Termine\n\n" + Self.agenda.joined(separator: "\n\n") + "\n", name: "t.md")
    for article in [plain, marked] {
      #expect(article.blocks.filter { $0.kind == .paragraph }.map(\.text.string) == Self.agenda)
    }
  }

  @Test("Numbered items stay a list, also where they begin with a month's name")
  func items() {
    let lines = ["1. May I come in?", "2. March on.", "3. Boats and ferries"]
    let article = Self.article(["Questions", lines.joined(separator: "\n")])
    let items = article.blocks.filter { if case .listItem = $0.kind { true } else { false } }
    #expect(items.map(\.text.string) == ["May I come in?", "March on.", "Boats and ferries"])
  }
}
