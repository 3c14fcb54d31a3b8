import Chronology
import Testing

/// Spanish numbers and names that are no dates.
@Suite struct SpanishNegativeTests {
  @Test func names() {
    PhraseTable(
      from: "2024-08-14",
      """
      	El tenor Plácido Domingo no cantó por una gripe.
      	El ministro Domingo Cavallo defendió el plan.
      	Don Julio es el dueño de la finca más grande.
      	El abogado de Julio Iglesias no quiso comentar.
      	La escritora Victoria Abril no acudió a la gala.
      	El Mayor Gómez está al mando de la base.
      	El alcalde mayor de la ciudad no habló.
      	La cantante Abril Rojas publicó un disco.
      	Santo Domingo es la capital del país.
      	La calle Mayor está cortada por las obras.
      	El doctor Julio César Marzo opera en la clínica.
      	Buenas tardes, dijo el presentador con una sonrisa.
      	Buenos días, dijo la maestra a los niños.
      	La actriz Verano Díaz no ha contestado.
      """
    ).check()
  }

  @Test func numbers() {
    PhraseTable(
      from: "2024-08-14",
      """
      	La inflación fue del 2,5 por ciento en el país.
      	Pagó 3.500 euros por el coche de segunda mano.
      	El club pagó 2,5 millones por el delantero.
      	El Boeing 737 tuvo que aterrizar de emergencia.
      	Eso está en la página 12 del libro.
      	El equipo perdió 0-2 y quedó fuera de la copa.
      	El artículo 155 no se ha aplicado.
      	Unas 2000 personas protestaron ante el palacio.
      	Más de 1500 soldados fueron desplegados en la zona.
      	El estadio tiene 1800 asientos y está vacío.
      	El teléfono 91 12345 está ocupado.
      	La habitación 2015 está libre.
      	Vive en la calle 25 de la capital.
      	El dólar subió a 18.5 pesos y luego bajó.
      	Gana 3,500 pesos en la fábrica.
      	Es la versión 3.1 del programa.
      	Murió a los 72 años en su casa de la sierra.
      	La niña de 12 años está en casa.
      	El acusado, de 34 años de edad, está en la cárcel.
      """
    ).check()
  }

  @Test func everydayWords() {
    PhraseTable(
      from: "2024-08-14",
      """
      	El segundo puesto fue para el equipo local.
      	Es la segunda vez que no acude a la cita.
      	Hace frío en la sierra y llueve en la costa.
      	Según la policía, el hombre es el primero de la lista.
      	Llegó tarde a la cita con el juez.
      	El fin justifica los medios, dijo el juez.
      	Por fin se abrió la puerta de la sala.
      	El cuarto de baño está al fondo.
      	La media de la clase no es buena.
      	Ante el juez no dijo nada del dinero.
      """
    ).check()
  }
}
