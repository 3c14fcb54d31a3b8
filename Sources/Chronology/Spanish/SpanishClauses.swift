extension ClauseWords {
  /// The words by which Spanish parts its clauses.
  static let spanish = ClauseWords(
    putsVerbSecond: false,
    abbreviations: """
      sr sra srta dr dra lic ing gral cnel av avda nº núm pág págs art arts ej etc aprox tel ud uds \
      dpto prov fig vol ed cap mons sto sta
      """,
    groups: [
      (
        .determiners,
        """
        el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus \
        mi mis nuestro nuestra nuestros nuestras cada todo toda todos todas ambos ambas otro otra \
        otros otras varios varias algunos algunas ningún ninguna muchos muchas
        """
      ),
      (.pronouns, "él ella ellos ellas yo nosotros usted ustedes esto eso quien nadie alguien lo"),
      (.reflexives, "se me nos te"),
      (.coordinators, "y e o u pero sino ni"),
      (
        .subordinators,
        """
        que cuando porque aunque mientras si pues donde como después antes luego tras según
        """
      ),
      (.complementizers, "que si según"),
      (.relatives, "que quien quienes cual cuales cuyo cuya cuyos cuyas donde"),
      (
        .prepositions,
        """
        a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según \
        sin sobre tras
        """
      ),
      (.datePrepositions, "en durante"),
      (
        .connectives,
        """
        y pero además también entonces luego después posteriormente mientras finalmente así asimismo \
        ahora igualmente entretanto sin embargo
        """
      ),
      (.particles, "ya apenas recién justo también ahora mismo sólo solo"),
      (
        .auxiliaries,
        """
        es son era eran fue fueron será serán sería sea ha han había habían habrá habrán haya hayan \
        está están estaba estaban estuvo estuvieron estará estarán puede pueden podía pudo pudieron \
        podrá podrán podría podrían debe deben debía debió deberá deberán va van iba iban
        """
      ),
      (.formsOfBe, "es son era eran fue fueron será serán sería"),
      (.deadlines, "deberá deberán debe deben espera prevé prevén tendrá tendrán"),
      (
        .irregularPasts,
        """
        hizo hicieron dijo dijeron tuvo tuvieron hubo vino vinieron puso pusieron quiso supo trajo \
        trajeron dio dieron vio vieron condujo redujo redujeron produjo produjeron murió murieron \
        obtuvo obtuvieron mantuvo detuvo detuvieron propuso propusieron impuso expuso anduvo cayó \
        cayeron leyó creyó huyó huyeron construyó destruyó
        """
      ),
      (
        .presents,
        """
        tiene tienen hace hacen dice dicen sigue siguen llega llegan comienza comienzan empieza \
        empiezan termina terminan abre abren cierra cierran celebra celebran incluye permanece \
        continúa quiere quieren viene vienen sale salen pide piden busca buscan queda quedan pone \
        lleva llevan reclama anuncia vuelve vuelven juega juegan vota votan cumple cumplen recuerda \
        existe existen persisten ofrece ofrecen mantiene mantienen considera asegura inicia inician
        """
      ),
      (
        [.reportingVerbs, .presents],
        """
        dijo dijeron dice dicen afirmó afirmaron afirma anunció anunciaron anuncia informó informaron \
        informa aseguró aseguraron asegura explicó explicaron explica señaló señalaron señala declaró \
        declararon indicó indicaron indica confirmó confirmaron confirma advirtió advirtieron advierte \
        sostuvo sostiene denunció denunciaron recordó recuerda expuso agregó añadió reveló comunicó \
        comunicaron admitió reconoció prometió pidió exigió contó relató reiteró subrayó destacó \
        precisó detalló
        """
      ),
      (.sources, "según"),
      (.bounds, "desde hasta"),
      (.borders, "tras"),
      (.indefinites, "un una"),
      (.articles, "el la los las"),
      (.deictics, "hoy ayer mañana anoche"),
      (.onsets, "desde"),
      (.edges, "antes después luego partir"),
      (
        .lasting,
        "permanecer permanecerá durar durará seguir seguirá cerrado cerrada abierto abierta"
      ),
      (.sureSubordinators, "cuando porque aunque mientras donde pues"),
      (.clauseLeads, "después antes luego desde hasta para sin ya"),
      (.comparisons, "respecto frente"),
      (.degrees, "más menos mayor menor mayores menores mejor peor igual mismo misma superior"),
      (.purposes, "para"),
      (.origins, "de del"),
      (.rangeOpeners, "desde del de entre"),
      (.negations, "no ni tampoco"),
      (
        .partsOfTime,
        """
        principios finales mediados fines comienzos inicio inicios año años mes meses semana semanas \
        día días noche tarde mañana madrugada fin final verano invierno primavera otoño siglo década transcurso jornada alrededor \
        trimestre cuatrimestre semestre bimestre quincena víspera \
        temporada
        """
      ),
      (
        .happenings,
        """
        temporada mundial elecciones copa campeonato ley presupuesto presupuestos edición liga torneo \
        curso ejercicio agenda juegos olímpicos
        """
      ),
      (.numerals, "dos tres cuatro cinco seis siete ocho nueve diez once doce"),
      (
        [],
        """
        día todavía policía mayoría compañía economía energía alcaldía fiscalía garantía tranvía vía \
        guía categoría teoría tecnología ciudadanía allá acá está mamá papá sofá quizá jamás así aquí \
        allí mujer lugar hogar taller alquiler militar ayer primer
        """
      ),
    ],
    endings: [
      ("aron ieron eron yeron aran ieran yeran iera", .regularPasts),
      ("aban aba ían", .regularPasts),
      ("rán rá", [.presents, .futures]),
      ("rían ría", .presents),
      ("ó", .regularPasts),
      ("ía", .regularPasts),
      (
        "ado ada ados adas ido ida idos idas", .participles
      ),
      ("ar er ir arse erse irse", .infinitives),
      ("mente", .adverbs),
      ("ando iendo yendo", .gerunds),
    ],
    prefixes: "")
}
