import Chronology
import Testing

/// Spanish dates that say themselves, and partial ones.
@Suite struct SpanishDateTests {
  @Test func fullDates() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-07-25	El tratado se firmó el 25 de julio de 2024 en Ginebra.
      2024-07-25	El plazo venció el jueves 25 de julio de 2024, según el ministerio.
      2024-07-25	La planta abrió el 25/07/2024 y ya está cerrada.
      2024-07-25	El decreto del 25-07-2024 fue anulado por el tribunal.
      2000-01-01	Nació el 1 de enero de 2000 en un pueblo de la sierra.
      1931-04-14	La república se proclamó el 14 de abril de 1931.
      2019-05-01	Los obreros marcharon el 1º de mayo de 2019 por el centro.
      2019-05-01	Los obreros marcharon el primero de mayo de 2019 por el centro.
      2012-05-21	La ley fue aprobada el veintiuno de mayo de 2012.
      2012-05-31	La ley fue aprobada el treinta y uno de mayo de 2012.
      1982-10-28	Las elecciones del 28 de octubre de 1982 cambiaron el país.
      2024-07-03 2024-07-09	La feria se celebró del 3 al 9 de julio de 2024.
      2024-07-28 2024-08-03	La huelga duró del 28 de julio al 3 de agosto de 2024.
      2015-09-16	El acto tuvo lugar el 16 de setiembre del 2015 en la plaza.
      2021-02-05	La sentencia se dictó el 5 de feb. de 2021.
      2020-06-12	Según el parte del 12 de junio, 2020, no hubo heridos.
      """
    ).check()
  }

  @Test func partialDates() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-07-25	El alcalde dimitió el 25 de julio por sorpresa.
      2024-10-12	El desfile será el 12 de octubre en la capital.
      2024-07-25	El alcalde dimitió el jueves 25 de julio.
      2024-07-03	El acuerdo se rompió el pasado 3 de julio.
      2024-07-03 2024-07-09	La exposición estuvo abierta del 3 al 9 de julio.
      2024-07-03 2024-07-04	Los médicos pararon los días 3 y 4 de julio.
      2024-08-24 2024-08-25 2024-08-26	Los días 24, 25 y 26 de agosto habrá fiesta.
      2024-07	En julio subieron los precios del pan.
      2024-10	El tribunal decidirá en octubre.
      2015-07	En julio de 2015 el precio era de dos pesos.
      2024-07	A principios de julio se rompió la presa.
      2024-07	El volcán entró en erupción a mediados de julio.
      2024-07	A finales de julio terminó la pesadilla.
      2024-07	La obra se detuvo a fines de julio.
      2023-12	La casa está vacía desde diciembre.
      2023-07	Los datos de julio del año pasado fueron corregidos.
      2024-05	El contrato fue prorrogado en mayo.
      2020	El aeropuerto abrió en 2020 con dos pistas.
      2020	El aeropuerto abrió en el año 2020 con dos pistas.
      2024-10-07	El primer lunes de octubre será festivo.
      2024-05-31	El último viernes de mayo hubo una gran marcha.
      2024-08-10	El presidente llegó el pasado 10, según la prensa local.
      """
    ).check()
  }

  @Test func longStretches() {
    PhraseTable(
      from: "2024-08-14",
      """
      199	La mina se cerró en los años noventa.
      199	La mina se cerró en los años 90 por orden del gobierno.
      199	La mina se cerró en la década de 1990.
      198	El pueblo creció en la década de los ochenta.
      18	Muchos emigraron a América en el siglo XIX.
      19	En la segunda mitad del siglo XX hubo tres guerras.
      19	A principios del siglo XX no había luz en el valle.
      2015-SU	En el verano de 2015 llegaron miles de refugiados.
      2024-SU	Durante el verano se secó el lago.
      2023-FA	El otoño pasado fue derribada la nave.
      2024-Q2	En el segundo trimestre cayeron las ventas.
      2024-Q2	La empresa dijo que en el segundo trimestre cayeron las ventas.
      2015-Q3	El beneficio del tercer trimestre de 2015 fue corregido.
      2024-H1	En el primer semestre se construyeron menos viviendas.
      1939 1945	La frontera estuvo cerrada entre 1939 y 1945.
      1939 1945	Vivió en Suecia de 1939 a 1945.
      1975	Desde 1975 no se había visto nada igual.
      """
    ).check()
  }

  @Test func namedDays() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-12-25	La carretera estará cerrada en Navidad por las obras.
      2023-12-24	La casa ardió en Nochebuena y no hubo heridos.
      2024-12-31	El tiempo cambiará en Nochevieja, según los expertos.
      2024-01-01	En Año Nuevo fue saqueada la tienda.
      2024-01-06	El Día de Reyes se entregaron los juguetes.
      2024-03-29	El Viernes Santo callaron las armas.
      2024-03-31	El Domingo de Resurrección fue abierta la iglesia.
      2024-W13	En Semana Santa se registraron muchos accidentes.
      2023-11-02	El Día de Muertos fue celebrado en todo el país.
      2024-10-12	El Día de la Hispanidad habrá desfile.
      """
    ).check()
  }

  @Test func phrases() {
    PhraseTable(
      from: "2024-08-14", in: .spanish,
      """
      2024-07-25	25 jul. 2024
      2024-07-25	jue. 25 de julio
      2024-07-25	julio 25 de 2024
      2024-05-01	1.º de mayo de 2024
      2024-07-03 2024-07-09	3-9 de julio de 2024
      2024-07-25	Jueves, 25 de Julio de 2024
      2024-08-16	viernes
      2024-08-14TNI	esta noche
      2025-04-18	Viernes Santo
      """
    ).check()
  }
}
