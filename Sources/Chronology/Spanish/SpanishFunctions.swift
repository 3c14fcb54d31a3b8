/// The small words of Spanish, each with the function it has in a phrase of time.
extension SpanishVocabulary {
  static func addFunctions(to lexicon: inout Lexicon) {
    let small: [(String, Term)] = [
      ("de", .of), ("del", .of), ("en", .in), ("a", .to), ("al", .to), ("entre", .between),
      ("y e", .and), ("o u", .or), ("hasta", .until), ("durante", .during), ("desde", .since),
      ("para", .for), ("tras", .after), ("más mas", .more), ("menos", .less), ("que", .than),
      ("no", .no), ("media medio", .half), ("punto", .sharp),
      ("hora", .time), ("local", .local), ("edad", .old), ("su sus", .his),
      ("después despues", .later), ("antes", .earlier), ("tarde", .later), ("atrás atras", .ago),
      ("medianoche", .midnight),
    ]
    for (spellings, term) in small { lexicon.add(spellings, term) }
    lexicon.add("medianoche mediodía mediodia") { $0.classes.insert(.clock) }
    lexicon.add("mediodía mediodia", .noon)
    // "antes de ayer"
    lexicon.add("antes") { $0.classes.insert(.opener) }
    lexicon.add("del al") { $0.traits.insert(.holdsArticle) }
    lexicon.add("el la los las lo", .the, .article)
    lexicon.add("un una", .a, .quantifier)
    lexicon.add("un una") { $0.cardinal = 1 }
    // "hace dos semanas", "dentro de tres días"
    lexicon.add("hace", .ago, .opener)
    lexicon.add("dentro", .within, .opener)
    lexicon.add("varios varias", .several, .quantifier)
    lexicon.add("pocos pocas algunos algunas", .few, .quantifier)
    lexicon.add("muchos muchas", .many, .quantifier)
    lexicon.add("numerosos numerosas", .numerous, .quantifier)
    lexicon.add("docena docenas", .dozen, .quantifier)
    let pointers: [(String, Term)] = [
      (inflected("pasad últim"), .last), (inflected("próxim venider"), .coming),
      ("entrante entrantes", .coming), ("viene vienen", .coming), ("este esta", .this),
      ("estos estas", .these), ("ese esa aquel aquella", .that),
      ("esos esas aquellos aquellas", .those), ("mismo misma", .same),
      ("siguiente siguientes posterior", .following),
      ("anterior anteriores previo previa", .previous), ("actual presente corriente", .current),
    ]
    for (spellings, term) in pointers { lexicon.add(spellings, term, .pointer) }
    let rhythms: [(String, Term)] = [
      ("todos todas cada", .every), ("por", .per), ("diariamente diaria diarias", .daily),
      ("semanal semanales semanalmente", .weekly), ("mensual mensuales mensualmente", .monthly),
      ("trimestral trimestralmente", .quarterly), ("anual anuales anualmente", .annually),
      ("semestral", .semiannual),
    ]
    for (spellings, term) in rhythms { lexicon.add(spellings, term, .frequency) }
    let deictics: [(String, Term)] = [
      ("hoy", .today), ("ayer", .yesterday), ("anteayer antier antayer", .beforeYesterday),
      ("anoche", .overnight), ("anteanoche", .overnight), ("víspera vispera", .previous),
      ("ahora actualmente", .now), ("recientemente últimamente ultimamente", .recently),
      ("antaño", .formerly), ("futuro", .future),
    ]
    for (spellings, term) in deictics { lexicon.add(spellings, term, .deictic) }
    let modifiers: [(String, Term)] = [
      ("principios principio comienzos comienzo inicios inicio", .beginning),
      ("mediados", .mid), ("finales final fines fin", .end),
      ("unos unas aproximadamente alrededor", .about), ("casi", .nearly), ("sólo solo", .only),
      ("apenas", .just), ("exactamente", .exactly),
    ]
    for (spellings, term) in modifiers { lexicon.add(spellings, term, .modifier) }
    lexicon.add("t q") { $0.classes.insert(.quarter) }
    lexicon.add("buenos buenas") { $0.traits.insert(.greeting) }
    lexicon.add(
      "hombre mujer niño niña joven anciano anciana menor adolescente hijo hija bebé muchacho chica"
    ) { $0.traits.insert(.counted) }
    lexicon.add(
      "personas gente euros dólares pesos páginas paginas votos puntos palabras ejemplares escaños"
    ) { $0.traits.insert(.counted) }
    lexicon.add("euros dólares dolares pesos", .money)
    lexicon.add(
      """
      página paginas páginas artículo articulo capítulo vuelo ruta carretera número numero sala \
      habitación tomo volumen versión boeing airbus teléfono telefono tel fax resolución ley modelo \
      línea linea autobús autobus tranvía cláusula clausula párrafo parrafo sección seccion inciso \
      calle apartado folio
      """
    ) { $0.classes.insert(.label) }
    lexicon.add("sr sra dr dra gral lic ing núm num pág") { $0.classes.insert(.nameCue) }
  }

  /// The verbs that tell a date's direction.
  static func addVerbs(to lexicon: inout Lexicon) {
    lexicon.add(
      """
      fue fueron era eran estuvo estuvieron hizo hicieron dijo dijeron tuvo tuvieron había habían \
      habia habian hubo ha han puso pusieron quiso vino vinieron supo pudo pudieron dio dieron vio \
      vieron trajo condujo produjo redujo anduvo
      """
    ) { $0.classes.insert(.pastCue) }
    lexicon.addEndings("ó aron ieron jeron aba aban", .pastCue)
    lexicon.addEndings("rá rán", .futureCue)
    lexicon.add(
      """
      va van prevé prevén preve preven previsto prevista previstos previstas planea planean espera \
      esperan esperado esperada comienza comienzan empieza empiezan inicia inician arranca arrancan \
      celebra celebran vence vencen expira expiran caduca caducan finaliza finalizan acaba acaban termina terminan pretende próximamente será serán irá irán
      """
    ) { $0.classes.insert(.futureCue) }
    lexicon.add("debe deben celebrará actúa actúan juega juegan vota votan reúne reúnen") {
      $0.classes.insert(.futureCue)
    }
    lexicon.add("que quien quienes cuyo cuya donde cuando porque aunque") {
      $0.traits.insert(.opensClause)
    }
    lexicon.add("partir") { $0.traits.insert(.onset) }
    lexicon.add("es son está están dice dijo ha han según") { $0.classes.insert(.presentCue) }
    lexicon.add("publicado actualizado", .published, .pastCue)
  }
}
