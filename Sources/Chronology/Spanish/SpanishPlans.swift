extension PresentPlans {
  /// The verbs of Spanish that in the present tell of what has been.
  static let spanish = PresentPlans(
    words: .spanish,
    saying: """
      critica critican acusa acusan lamenta comenta opina alerta
      """,
    unplanned: """
      muere mueren fallece cae caen sube suben baja bajan pierde pierden sufre sufren mata matan \
      choca chocan arde arden estalla registra registran ocurre ocurren sucede avanza retrocede \
      gana ganan parece cree creen piensa teme temen hiere descarrila descarrilan detiene detienen \
      sacude sacuden atropella captura capturan arresta arrestan rescata rescatan halla hallan \
      encuentra encuentran roba roban asesina asesinan agrede deja dejan destruye afecta provoca \
      incauta evacúa incautan secuestra ataca atacan bombardea declara
      """)
}
