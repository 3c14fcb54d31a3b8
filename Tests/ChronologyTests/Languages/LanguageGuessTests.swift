import Articles
import Testing
import TestSupport

@testable import Chronology

/// Which language a text is read in: what it declares, or what its words show.
@Suite struct LanguageGuessTests {
  private func guess(_ text: String, declared: String? = nil) -> String {
    LanguageGuess.amongAll.language(of: CollectionOfOne(text), declared: declared).tag
  }

  @Test(arguments: [
    ("de", "Die Regierung hat am Freitag ein Gesetz beschlossen, das die Mieten begrenzt."),
    ("de", "Der Zug fiel aus, weil die Strecke nach einem Sturm gesperrt war."),
    ("de", "vor zwei Wochen"), ("de", "Heute Abend"), ("de", "Anfang Juli"),
    ("es", "El Gobierno aprobó el viernes una ley que limita los alquileres."),
    ("es", "El tren no salió porque la vía estaba cortada por la tormenta."),
    ("es", "hace dos semanas"), ("es", "el lunes pasado"), ("es", "¿Cuándo vuelve la luz?"),
    ("en", "The cabinet passed a law on Friday that caps rents."),
    ("en", "July 25"), ("en", "Berlin"), ("en", "2024-07-25"), ("en", ""),
    ("en", "Los Angeles"), ("en", "The film El Norte was shown in Los Angeles and San Diego."),
    ("en", "Angela Merkel told Der Spiegel and Die Zeit that she would not run."),
    ("und", "Le gouvernement a adopté vendredi une loi qui limite les loyers dans les villes."),
    ("und", "Il governo ha approvato venerdì una legge che limita gli affitti nelle città."),
    ("und", "O governo aprovou na sexta-feira uma lei que limita os preços em todas as cidades."),
    ("und", "De regering heeft vrijdag een wet aangenomen die de huren van het land beperkt."),
    ("und", "Regeringen har på fredagen antagit en lag som begränsar hyrorna och det är bra."),
  ])
  func findsTheLanguage(_ tag: String, _ text: String) {
    #expect(guess(text) == tag, "\(text)")
  }

  @Test func takesADeclaredLanguageAtItsWord() {
    #expect(guess("The cabinet passed a law on Friday.", declared: "de-AT") == "de")
    #expect(guess("Julio Mayo", declared: "es-MX") == "es")
    #expect(guess("Mars, 3/7/2024", declared: "fr") == "und")
    #expect(guess("The cabinet passed a law on Friday.", declared: "fr") == "en")
  }

  @Test func namesLanguagesByTheirTags() {
    #expect(Language.named("de")?.tag == "de")
    #expect(Language.named("ES-mx")?.tag == "es")
    #expect(Language.named("en_GB")?.tag == "en")
    #expect(Language.named("fr") == nil)
    #expect(Language.named("") == nil)
  }

  /// No word of a language that is not known is taken for a date; what is written in numbers is read.
  @Test func readsOnlyNumbersOfALanguageThatIsNotKnown() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-07-03	La loi du 03/07/2024 est entrée en vigueur dans les deux chambres, mais pas en mars.
      2024-07-03	Il decreto del 3.7.2024 è in vigore e non sono previste modifiche nella legge.
      	Le 3 mars, le président a visité les usines et les écoles du pays avec une délégation.
      """
    ).check()
  }

  /// Each article of a feed is read in its own language.
  @Test func readsEachArticleInItsOwnLanguage() throws {
    let tagger = DateTagger()
    let texts = [
      "The fire broke out on Friday and was put out two days later.",
      "Das Feuer brach am Freitag aus und wurde zwei Tage später gelöscht.",
      "El incendio comenzó el viernes y fue apagado dos días después.",
    ]
    for text in texts {
      let values = tagger.mentions(in: text, reference: CivilMoment(iso: "2024-08-14")).map(\.value)
      #expect(values == ["2024-08-09", "2024-08-11"], "\(text)")
    }
  }
}
