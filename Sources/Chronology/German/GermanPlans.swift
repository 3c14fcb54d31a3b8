extension PresentPlans {
  /// The verbs of German that in the present tell of what has been.
  static let german = PresentPlans(
    words: .german,
    saying: """
      sagt sagen teilt teilen erklärt erklären berichtet berichten meldet melden bestätigt \
      bestätigen betont betonen warnt warnen schreibt schreiben behauptet behaupten versichert \
      versichern kritisiert kritisieren fordert fordern erzählt erzählen meint meinen heißt heißen \
      zeigt zeigen lobt loben räumt räumen vermutet nennt nennen äußert äußern begründet kündigt \
      weist weisen
      """,
    unplanned: """
      stirbt sterben brennt brennen stürzt stürzen verunglückt entgleist explodiert explodieren \
      kracht ertrinkt ertrinken tötet töten erschießt verletzt verletzen sinkt sinken steigt \
      steigen fällt fallen klettert verliert verlieren gewinnt gewinnen notiert geschieht passiert \
      gerät geraten rutscht erleidet leidet wächst sucht suchen ermittelt ermitteln fahndet \
      scheint weiß wissen glaubt glauben hofft hoffen sieht sehen liegt liegen fehlt fehlen nicht \
      jetzt erst fast verhaftet verhaften entdeckt entdecken prallt prallen rast rasen bricht \
      brechen schießt schießen erbeutet erbeuten überfällt überfallen rettet retten birgt bergen \
      findet finden beschlagnahmt
      """)
}
