import Testing

/// What a label says of a Spanish sentence: the clause of its date.
@Suite struct SpanishClauseTests {
  @Test func eachDateHasItsClause() {
    ClauseTable(
      "es",
      """
      La presa se rompió	El lunes la presa se rompió.
      La empresa restauró el órgano	En mayo de 2015 la empresa restauró el órgano.
      El hombre que huyó | El hombre fue detenido en Lima	El hombre que huyó el lunes fue detenido el martes en Lima.
      El ministro dijo que la ley se aprobará el viernes | La ley se aprobará	El ministro dijo el martes que la ley se aprobará el viernes.
      Los bomberos evacuaron el barrio | Se inundaran los sótanos	Los bomberos evacuaron el barrio el martes después de que el lunes se inundaran los sótanos.
      Cano llegó de Braga | Cano ascendió con el equipo	Cano llegó de Braga en 2021 y ascendió con el equipo en 2022.
      El acusado fue detenido | El acusado fue liberado	El acusado fue detenido el lunes y liberado el martes.
      El dique, que se construyó | El dique se rompió	El dique, que se construyó en 1962, se rompió el lunes.
      La revista dio a conocer que abrirá una sede en octubre | Abrirá una sede	La revista dio a conocer el lunes que abrirá una sede en octubre.
      La compañía llegará a 24 países	La compañía ha dado a conocer que la compañía llegará a 24 países en octubre.
      Dimitió el director | Dimitió el lunes el director; el martes, su adjunta	Dimitió el lunes el director; el martes, su adjunta.
      Según informó la policía, el autor fue detenido en Bilbao	Según informó la policía el miércoles, el autor fue detenido en Bilbao.
      Fue en 1905 cuando Einstein publicó su teoría	Fue en 1905 cuando Einstein publicó su teoría.
      La casa, construida en 1887 | La casa ardió	La casa, construida en 1887, ardió el lunes.
      Ana Pérez, nacida en Cádiz | Ana Pérez estudió en Sevilla	Ana Pérez, nacida en 1950 en Cádiz, estudió en Sevilla en 1970.
      Se casaron en 1987 | Se divorciaron en 1999	Se casaron en 1987 y se divorciaron en 1999.
      Fue encarcelado el lunes | Había asaltado un banco	Fue encarcelado el lunes porque en enero había asaltado un banco.
      Lo que ocurrió no está claro	Lo que ocurrió el lunes no está claro.
      El hombre que huyó | El hombre se entregó	El hombre que huyó el lunes se entregó el martes.
      La compañía suspendió el servicio | La compañía lo reanudará	La compañía suspendió el servicio el lunes y lo reanudará el viernes.
      El ministro dijo: «Vamos a actuar»	El ministro dijo el lunes: «Vamos a actuar».
      El libro que escribió | El libro no se publicó hasta 1990	El libro que escribió en 1980 no se publicó hasta 1990.
      El festival se suspendió | El festival se suspendió	En 2020 y 2021 el festival se suspendió.
      """
    ).check()
  }

  /// A bound, a name and a comparison make no event of their day; what only looks like one does.
  @Test func boundsMakeNoEvent() {
    ClauseTable(
      "es",
      """
      El alcalde gobierna desde 2005.
      La vía estará cerrada hasta finales de noviembre.
      Antes de 1979 no había carretera.
      La ley de 1968 sigue vigente.
      El edificio, de 1887, es blanco.
      El coste es un tercio mayor que en 2016.
      La previsión para 2025 es buena.
      La fiesta no fue el lunes.
      Las entradas se venderán a partir del lunes	Las entradas se venderán a partir del lunes.
      La empresa no admitió la fuga hasta el viernes	La empresa no admitió la fuga hasta el viernes.
      No hay acuerdo hasta hoy.
      El festival no empezará hasta el 21 de agosto.
      Nunca empezó tan mal como en la temporada 2023.
      En las elecciones de 2021 el partido obtuvo el 10%	En las elecciones de 2021 el partido obtuvo el 10%.
      No fue hasta 1971 cuando pudieron votar	No fue hasta 1971 cuando pudieron votar.
      El papa llegará a Lima	El papa llegará mañana a Lima.
      La mañana fue tranquila.
      El estudio se publicó	El estudio se publicó esta semana.
      Entre 1960 y 1992 enseñó en Salamanca	Entre 1960 y 1992 enseñó en Salamanca.
      En el transcurso de este lunes la jornada transcurrió sin incidentes	En el transcurso de este lunes la jornada transcurrió sin incidentes.
      """
    ).check()
  }

  @Test func whereTheyLean() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-19	Las entradas se venden a partir del lunes.
      2024-08-19	El consejo se reúne el lunes para debatir el presupuesto.
      2024-Q3	La empresa dijo que en el tercer trimestre abrirá una planta.
      2024-08-12	A partir del lunes se vendieron las entradas.
      2024-08-12 2024-FA	El lunes prometió que en otoño presentará un plan.
      2024-08-12 2023-FA	El lunes recordó que en otoño presentó un plan.
      2024-09-25	El 25 de septiembre actúa la cantante, que ganó un premio.
      2023-09-25	El 25 de septiembre de 2023 actuó la cantante, que ganó un premio.
      2024-W33-WE	El próximo fin de semana habrá votación.
      2024-W32-WE	El fin de semana pasado hubo votación.
      """
    ).check()
  }
}
