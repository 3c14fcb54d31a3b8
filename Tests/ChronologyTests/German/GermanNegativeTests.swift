import Chronology
import Testing

/// German numbers and names that are no dates.
@Suite struct GermanNegativeTests {
  @Test func names() {
    PhraseTable(
      from: "2024-08-14",
      """
      	Die Schauspielerin Angela Mai hat die Rolle abgelehnt.
      	Frau Mai sagte, sie habe davon nichts gewusst.
      	Die Trainerin Theresa Mai und der Vorstand sind zufrieden.
      	Das stand in der Bild am Sonntag und wurde nicht bestritten.
      	Die Zeitung Sonntag Aktuell wurde eingestellt.
      	Das Interview ist in der Welt am Sonntag erschienen.
      	Finanzminister Sommer sagte, das Geld sei da.
      	Der Sänger Herbst hat den Preis nicht angenommen.
      	Johannes Winter wurde zum Direktor ernannt.
      	Kaiser August der Starke ist eine Legende.
      	August Macke war ein Maler, der früh starb.
      	Der Trainer Michael Freitag wurde nicht entlassen.
      	Guten Morgen, rief der Mann und ging weiter.
      	Guten Abend, sagte die Frau an der Tür.
      """
    ).check()
  }

  @Test func numbers() {
    PhraseTable(
      from: "2024-08-14",
      """
      	Die Inflation lag bei 2,5 Prozent und ist nicht gesunken.
      	Er zahlte 3.500 Euro für das Auto.
      	Die Boeing 737 musste notlanden.
      	Das steht auf Seite 12 und ist falsch.
      	Die A 7 war nach einem Unfall gesperrt.
      	Der Paragraf 218 wurde nicht geändert.
      	Die Mannschaft verlor mit 0:2 und ist ausgeschieden.
      	Telefon 030 12345 ist nicht besetzt.
      	Rund 2000 Menschen demonstrierten vor dem Rathaus.
      	Etwa 1500 Soldaten wurden verlegt.
      	Das Stadion fasst 1800 Zuschauer und war nicht ausverkauft.
      	Der Kurs stieg auf 1,1 und fiel dann auf 0,9.
      	Zimmer 2015 ist nicht belegt.
      	Mit Version 3.1 wurde der Fehler behoben.
      	Das Gebiet ist 2,5 Millionen Hektar groß.
      	Er wohnt in der Straße des 17. nicht, sagte er.
      	Das Verhältnis war 3 zu 4, und niemand war überrascht.
      	Die 15-jährige Schülerin ist wieder zu Hause.
      	Sie starb im Alter von 72 Jahren an einer Krankheit.
      	Der Mann ist 45 Jahre alt und nicht verheiratet.
      """
    ).check()
  }

  @Test func everydayWords() {
    PhraseTable(
      from: "2024-08-14",
      """
      	So viele waren es noch nie, sagte der Wirt.
      	Die Do It Yourself Märkte sind voll, und die Leute kaufen.
      	Er stand vor dem Haus und wartete auf den Bus.
      	Die Frau hat die Stelle nicht bekommen und ist enttäuscht.
      	Vor Gericht sagte er kein Wort.
      	Eines Tages wird man ihn verstehen, glaubt sie.
      	Die zweite Mannschaft ist besser als die erste.
      	Er war zum dritten Mal nicht dabei.
      """
    ).check()
  }
}
