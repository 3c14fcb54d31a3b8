import Chronology
import Testing

/// Spanish dates that point from the day of writing, or from what the text said last.
@Suite struct SpanishRelativeTests {
  @Test func daysFromTheDayOfWriting() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-14	El parlamento debatió hoy los presupuestos.
      2024-08-13	La empresa presentó ayer sus cuentas.
      2024-08-12	El fallo se conoció anteayer.
      2024-08-12	El fallo se conoció antier en la capital mexicana.
      2024-08-15	El barco zarpará mañana con algo de retraso.
      2024-08-16	Los ministros se reunirán pasado mañana en Lima.
      2024-08-14TMO	El tráfico se colapsó esta mañana en la capital.
      2024-08-15TMO	El avión llegará mañana por la mañana al aeropuerto.
      2024-08-13TAF	Ayer por la tarde se hundió el techo del mercado.
      2024-08-09TNI	El molino se quemó en la noche del viernes al sábado.
      2024-05-03TNI	El molino se quemó en la noche del 3 al 4 de mayo.
      2024-01 XXXX-WXX-6 XXXX-WXX-7	El molino cerró en enero. Cada sábado y domingo hay mercado.
      2024-07 2023-07	Las ventas cayeron en julio frente al mismo mes del año pasado.
      2024-08-13TNI	Los ladrones entraron anoche en la escuela.
      2024-08-14TNI	El partido se jugará esta noche a puerta cerrada.
      2024-08-12TNI	El techo se hundió el lunes por la noche.
      2024-08-12TMO	El tren descarriló en la madrugada del lunes.
      2024-08-09	El banco cerró el viernes su última oficina.
      2024-08-16	El congreso votará el viernes la reforma.
      2024-08-12	Los conductores están en huelga desde el lunes.
      2024-08-13	El consejo se reunió el martes pasado.
      2024-08-13	El consejo se reunió el pasado martes.
      2024-08-20	El consejo se reunirá el próximo martes.
      2024-08-20	El consejo se reunirá el martes próximo.
      2024-08-20	El consejo se reunirá el martes que viene.
      """
    ).check()
  }

  @Test func weeksAndYears() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-W32	El informe se presentó la semana pasada.
      2024-W34	El testigo declarará la próxima semana.
      2024-W34	El testigo declarará la semana que viene.
      2024-W33	La comisión se ha reunido dos veces esta semana.
      2023	El año pasado vinieron la mitad de los turistas.
      2025	El año que viene habrá elecciones.
      2025	El próximo año habrá elecciones.
      2024	Este año la cosecha ha sido escasa.
      2024-09	El acuerdo se firmará el mes que viene.
      2024-07	El mes pasado se cubrió la plaza.
      2024-W33	A comienzos de semana se conoció el dictamen.
      2024	A principios de año subió la tarifa.
      2024	La fábrica cerrará a fin de año.
      2024-W32-WE	El fin de semana pasado ardió el puerto.
      2024-W33-WE	La fiesta será este fin de semana.
      2024-W33-WE	La fiesta será el próximo fin de semana.
      2024-W33-WE	La fiesta será el fin de semana que viene.
      """
    ).check()
  }

  @Test func distances() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-W31	La huelga terminó hace dos semanas.
      2021	La fábrica cerró hace tres años.
      2024-08-11	El niño desapareció hace tres días sin dejar rastro.
      PAST_REF	Hace unos días nadie hablaba de ello.
      PAST_REF	Hace años se extraía aquí carbón.
      1994	El club se fundó hace unos 30 años.
      2024-08-17	El museo reabrirá dentro de tres días.
      2024-W35	El juicio comenzará en dos semanas.
      2024-12-22	La red se apagará tres días antes de Navidad.
      2024-04-02	Fue hallado dos días después del Domingo de Resurrección.
      """
    ).check()
  }

  @Test func whatTheTextSpokeOf() {
    PhraseTable(
      from: "2024-08-14",
      """
      2019-03-04 2019-03-04	El 4 de marzo de 2019 se hundió el barco. El mismo día comenzó la búsqueda.
      2019-03-04 2019-03-05	El 4 de marzo de 2019 se hundió el barco. Al día siguiente fue reflotado.
      2019-03-04 2019-03-06	El 4 de marzo de 2019 se hundió el barco. Dos días después fue reflotado.
      2019-03-04 2019-03-06	El 4 de marzo de 2019 se hundió el barco. Dos días más tarde fue reflotado.
      2019-03-04 2019-03-03	El 4 de marzo de 2019 se hundió el barco. La víspera había sido revisado.
      2019-03-04 2019-03-04	El 4 de marzo de 2019 se hundió el barco. Aquel día había tormenta.
      1956 1955	En 1956 fue detenido. Un año antes todavía era un héroe.
      1956 1956	En 1956 llegó la revuelta. Ese año huyeron miles.
      1956 1957	En 1956 llegó la revuelta. Al año siguiente huyeron miles.
      """
    ).check()
  }

  @Test func durationsAndSets() {
    PhraseTable(
      from: "2024-08-14",
      """
      P3W	La huelga se prolongó durante tres semanas.
      P3M	La calle estuvo cortada unos tres meses.
      P2Y	Fue condenado a al menos dos años de cárcel.
      P2Y	La obra duró más de dos años.
      PXM	Harán falta meses, dijo el alcalde.
      PXD	En los próximos días lloverá en el norte.
      P3M	En los últimos tres meses apenas se construyó.
      P21D	Pasó veintiún días en la cárcel.
      XXXX-WXX-5	Se reúnen todos los viernes ante el ayuntamiento.
      XXXX-WXX-5	El museo cierra los viernes por la crisis.
      XXXX-WXX-6	El mercado abre los sábados en la plaza.
      P1D	El informe se actualiza diariamente.
      P1Y	El premio se entrega cada año en Quito.
      P2W	La comisión se reúne cada dos semanas.
      P1W	Viaja todas las semanas a la costa.
      """
    ).check()
  }

  @Test func timesOfTheDay() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-14T20:00	El partido comenzará a las 20:00 en el estadio.
      2024-08-14T20:00	El partido comenzará a las 8 de la tarde.
      2024-08-14T08:30	Las tiendas abrieron a las ocho y media.
      2024-08-14T08:45	Las tiendas abrieron a las nueve menos cuarto.
      2024-08-14T14:00	La luz se fue sobre las 14.00 horas en toda la isla.
      2024-08-09T20:15	El fuego comenzó el viernes a las 20:15.
      2024-08-14T12:00	La reunión comenzó al mediodía.
      2024-08-14T00:00	La frontera fue cerrada a medianoche.
      2024-08-14T20:30	El avión aterrizó a las 8:30 p. m. en la capital.
      2024-08-13T03:00	La tierra tembló ayer a las 3 de la madrugada.
      """
    ).check()
  }

  @Test func datelines() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-07-25 2024-08-13	MADRID, 25 jul. (EFE) - El Gobierno aprobó ayer la reforma de las pensiones.
      2024-07-25 2024-07-24	BOGOTÁ, 25 de julio de 2024 - El Gobierno aprobó ayer la reforma.
      """
    ).check()
  }

  @Test func withoutAccents() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-14	El miercoles se reunio la comision, segun el diario.
      2024-08-15TMO	El avion llegara manana por la mañana, segun la empresa.
      2019-03-04 2019-03-05	El 4 de marzo de 2019 se hundio el barco. Al dia siguiente fue reflotado.
      """
    ).check()
  }
}
