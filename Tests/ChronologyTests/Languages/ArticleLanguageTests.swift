import Articles
import Chronology
import Testing

/// Whole articles in German and Spanish: their mentions, and events that can be read.
@Suite struct ArticleLanguageTests {
  private func article(_ language: String?, _ paragraphs: [String]) -> Article {
    Article(
      id: ArticleID(naming: paragraphs.joined()), title: "",
      published: CivilMoment(iso: "2024-08-14"),
      language: language.map { SafeText($0) },
      blocks: paragraphs.map { Block(.paragraph, SafeText($0)) })
  }

  private let german = [
    "WIEN, 14. August 2024 – Nach den Überschwemmungen vom Wochenende hat die Regierung am Dienstag "
      + "Hilfe zugesagt. Am Freitag soll das Parlament darüber abstimmen.",
    "Schon im Jahr 2013 stand das Tal unter Wasser. Am 2. Juni brach damals der Damm, zwei Tage "
      + "später waren 400 Häuser zerstört.",
    "Die Kosten liegen bei 3.500 Euro je Haushalt, sagte Bürgermeister Sommer.",
  ]

  private let spanish = [
    "LIMA, 14 de agosto de 2024 - Tras las inundaciones del fin de semana, el Gobierno prometió el "
      + "martes ayudas. El viernes el Congreso votará la medida.",
    "Ya en 2017 el valle quedó bajo el agua. El 2 de marzo se rompió entonces la presa y dos días "
      + "después había 400 casas destruidas.",
    "El coste es de 3.500 soles por hogar, dijo el alcalde Domingo Abril.",
  ]

  @Test func readsAGermanArticle() {
    let mentions = DateTagger().mentions(in: article(nil, german), fallback: nil)
    #expect(
      mentions.map(\.value) == [
        "2024-08-14", "2024-W32-WE", "2024-08-13", "2024-08-16", "2013", "2013-06-02", "2013-06-04",
      ])
  }

  @Test func readsASpanishArticle() {
    let mentions = DateTagger().mentions(in: article(nil, spanish), fallback: nil)
    #expect(
      mentions.map(\.value) == [
        "2024-08-14", "2024-W32-WE", "2024-08-13", "2024-08-16", "2017", "2017-03-02", "2017-03-04",
      ])
  }

  /// Sentences are told apart, and every event has words that say what it was.
  @Test(arguments: ["de", "es"]) func tellsEventsInWholeSentences(_ language: String) {
    let text = article(language, language == "de" ? german : spanish)
    let dated = ArticleDater().date(text, fallback: nil)
    #expect(dated.events.count >= 4)
    for event in dated.events {
      let sentence = text.blocks[event.sentence.block].text.string.utf8
        .dropFirst(event.sentence.start).prefix(event.sentence.end - event.sentence.start)
      #expect(sentence.last == UInt8(ascii: "."), "\(String(describing: event))")
      #expect(event.label.string.split(separator: " ").count >= 3)
    }
  }
}
