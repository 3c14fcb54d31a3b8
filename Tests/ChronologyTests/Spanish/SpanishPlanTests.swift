import Chronology
import Testing

/// Spanish days that are to come, written on Tuesday, 11 June 2024, beside those that have been.
@Suite struct SpanishPlanTests {
  @Test func theComingOneIsTheNext() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-14	El consejo se reunirá el próximo viernes.
      2024-06-14	El consejo se reunirá el viernes próximo.
      2024-06-14	El consejo se reunirá el viernes que viene.
      2024-06-17	El consejo se reunirá el próximo lunes.
      2024-06-18	El consejo se reunirá el próximo martes.
      2024-06-07	El consejo se reunió el pasado viernes.
      2024-06-14	Para el próximo 14 de junio se espera lluvia.
      2024-06-20	Las elecciones serán el próximo día 20.
      2023-07-03	El pasado día 3 de julio se hundió el barco.
      2024-W25	El fallo llegará la próxima semana.
      2019-03-04 2024-W25	El 4 de marzo de 2019 se hundió el barco. La próxima semana habrá juicio.
      """
    ).check()
  }

  @Test func thePresentPlans() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-13	El pleno se reúne el jueves para votar la reforma.
      2024-06-13	El tribunal decide el jueves sobre el recurso.
      2024-06-13	El presidente viaja el jueves a Lima.
      2024-06-13	El presidente viaja el jueves a Lima
      2024-06-13	Los ministros se reúnen el jueves en Bruselas.
      2024-06-13	El Papa llega el jueves a Bogotá.
      2024-06-13	El ministro dijo que el pleno se reúne el jueves.
      2024-06-13	La votación es el jueves.
      """
    ).check()
  }

  @Test func whatIsToldInThePresentHasBeen() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-06	La empresa pública el jueves anunció su cierre.
      2024-06-06	El presidente dice el jueves que no viaja.
      2024-06-06	Protesta masiva el jueves en Lima
      2024-06-06	La bolsa cae el jueves un tres por ciento.
      2024-06-06	Una mujer muere el jueves en un accidente.
      2024-06-06	La policía detiene el jueves a dos hombres.
      2024-06-06	El detenido en la plaza el jueves fue liberado.
      2024-06-06	Los vecinos de la localidad el jueves salieron a la calle.
      2024-06-06	El ministro comparecía el jueves ante el juez.
      """
    ).check()
  }

  @Test func daysCountedAndTaken() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-09	El fallo se conoció antes de ayer en la capital.
      2024-06-09	Antes de ayer cayó un rayo en la torre.
      2024-06-10	Ayer, antes de la cena, cayó un rayo en la torre.
      2024-06-18	Hoy en una semana se abrirá el museo.
      2024-06-28	El viernes dentro de dos semanas se abrirá el museo.
      2024-W25 2024-06-19	La próxima semana saldrá el fallo, como pronto el miércoles.
      2024-02-20 2024-02-21	Del 20 al 21 de febrero de 2024: un congreso reunió a los ingenieros en Lima.
      1894 XXXX-WXX-7 1894-05	1894, un domingo de mayo, nació el pintor en Sevilla.
      1894 XXXX-WXX-7 1894-05	En 1894, un domingo de mayo, el pintor nació en Sevilla.
      2024-05-19	El domingo 19 de mayo cerró la feria.
      """
    ).check()
  }

  @Test func antesDeAyerTellsOfAnEvent() {
    ClauseTable(
      "es",
      """
      El fallo se conoció en la capital	El fallo se conoció antes de ayer en la capital.
      Se hundió el barco	El pasado 3 de julio se hundió el barco.
      """
    ).check()
  }
}
