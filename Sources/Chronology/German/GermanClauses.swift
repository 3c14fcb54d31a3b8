extension ClauseWords {
  /// The words by which German parts its clauses.
  static let german = ClauseWords(
    putsVerbSecond: true, infinitiveMark: "zu", participlePrefix: "ge",
    abbreviations: """
      az nr bzw vgl str ca evtl ggf inkl zzgl abs art beschl urt dr prof hr fr dipl ing st mio mrd \
      tel usw sog geb gest verh jh jhd hrsg bd aufl s z u d a v
      """,
    groups: [
      (
        .determiners,
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner \
        dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller mehrere \
        mehreren beide beiden viele vielen einige einigen sein seine seinen seinem seiner seines \
        ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen \
        euer eure zahlreiche zahlreichen
        """
      ),
      (
        .subjectArticles,
        """
        der die das ein eine kein keine dieser diese dieses jeder jede jedes alle mehrere beide \
        viele einige sein seine ihr ihre unser unsere mein meine zahlreiche tausende hunderte \
        dutzende rund
        """
      ),
      (.pronouns, "er sie es wir ich ihr man niemand jemand dies das wer was"),
      (.reflexives, "sich mich uns dich"),
      (.coordinators, "und oder aber sondern doch denn sowie"),
      (
        .subordinators,
        """
        dass daß weil nachdem als wenn ob während bevor ehe obwohl obgleich damit da sodass indem \
        sobald solange falls seitdem seit bis wie wann warum was wobei woraufhin weshalb sofern
        """
      ),
      (.complementizers, "dass daß ob wie was wann warum"),
      (
        .relatives,
        """
        der die das den dem denen deren dessen welche welcher welches welchen welchem wo
        """
      ),
      (
        .prepositions,
        """
        in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch um \
        ohne seit bis ab während wegen trotz zwischen hinter neben laut gegenüber innerhalb \
        außerhalb binnen ins ans aufs entlang infolge aufgrund mithilfe dank statt samt je pro per
        """
      ),
      (.datePrepositions, "am im in an um gegen zum bei beim"),
      (.infinitiveMarks, "um ohne statt anstatt"),
      (
        .connectives,
        """
        und aber doch zudem außerdem dabei dann damals danach daraufhin inzwischen unterdessen \
        jedoch allerdings schließlich ferner weiter zuvor zunächst später seither seitdem derweil \
        deshalb deswegen daher somit dennoch trotzdem nun auch so hier dort darauf anschließend
        """
      ),
      (
        .particles,
        "bereits schon erst noch auch gleich etwa genau eben pünktlich nur mitten kurz früh einschließlich ca"
      ),
      (
        .auxiliaries,
        """
        ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien wäre \
        wären würde würden hätte hätten bin bist kann können konnte konnten könnte könnten muss \
        müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf \
        dürfen durfte durften dürfte dürften mag mögen möchte möchten worden werde
        """
      ),
      (
        .deadlines,
        "soll sollen sollte sollten muss müssen musste mussten will wollen wollte wollten plant planen"
      ),
      (
        .irregularPasts,
        """
        strich strichen kam kamen ging gingen gab gaben starb starben begann begannen fand fanden fiel fielen stieg \
        stiegen sank sanken nahm nahmen sprach sprachen trat traten lag lagen stand standen ließ \
        ließen hielt hielten blieb blieben schrieb schrieben zog zogen gewann gewannen verlor \
        verloren entschied entschieden schlug schlugen trug trugen fuhr fuhren flog flogen brach \
        brachen rief riefen erhielt erhielten verließ verließen bekam bekamen sah sahen wusste \
        wussten brachte brachten dachte dachten traf trafen schloss schlossen beschloss beschlossen \
        lief liefen griff griffen bat baten bot boten warf warfen floh flohen schoss schossen hieß \
        hießen half halfen schuf schufen wuchs wuchsen erschien verschwand verschwanden \
        entstand entstanden geriet gerieten riss rissen stieß stießen wich wichen wies wiesen bewies \
        schied schieden riet rieten tat taten saß saßen aß aßen trank sang sangen drang drangen \
        zwang zwangen gelang gelangen bezog erwarb erwarben unterlag unterlagen überwand hob hoben \
        lud luden maß maßen las lasen sprang sprangen schwieg schwamm sandte kannte kannten nannte \
        nannten rannte rannten brannte brannten band banden befahl befahlen biss bissen barg bargen bog \
        bogen erschrak erschraken fraß fraßen fror froren genoss genossen glich glichen glitt glitten \
        goss gossen grub gruben klang klangen kroch krochen litt litten log logen mied mieden pfiff \
        pfiffen pries priesen rang rangen ritt ritten roch rochen schien schienen schlief schliefen \
        schnitt schnitten schob schoben schrie schrien schritt schritten schwammen schwang schwangen \
        schwand schwanden schwiegen schwor schworen stach stachen stahl stahlen stank strich strichen \
        stritt stritten trieb trieben trog verdarb verdarben vergaß vergaßen wand wanden wandte wandten \
        wog wogen wusch wuschen verfing hing hingen fing fingen besaß besaßen
        """
      ),
      (
        .presents,
        """
        kommt kommen geht gehen gibt geben beginnt beginnen findet finden steht stehen liegt liegen \
        bleibt bleiben macht machen zeigt zeigen bringt bringen nimmt nehmen spricht tritt treten \
        hält halten lässt lassen läuft laufen führt führen stellt stellen sieht sehen wirft fällt \
        fallen steigt steigen sinkt endet enden startet starten öffnet schließt eröffnet tagt folgt \
        folgen feiert trifft treffen gilt gelten heißt heißen zählt zählen spielt spielen plant \
        planen verhandelt berät beraten entscheidet wählt wählen fordert fordern weiß wissen bietet \
        braucht brauchen trägt tragen fährt fahren fliegt zieht ziehen erhält erscheint stirbt \
        gewinnt verliert kehrt kehren will dauert reicht reisen reist rechnet rechnen kündigt
        """
      ),
      (
        [.reportingVerbs, .presents],
        """
        sagt sagte sagten sagen teilt teilte teilten mitteilte mitteilten erklärt erklärte \
        erklärten berichtet berichtete berichteten meldet meldete meldeten bestätigt bestätigte \
        bestätigten betont betonte kündigt kündigte kündigten warnt warnte \
        warnten schreibt schrieb schrieben twitterte behauptet behauptete hieß heißt versichert \
        versicherte räumte gab bekanntgab verkündete verkündet fordert forderte forderten \
        kritisierte kritisiert erzählt erzählte fügte lobte meint meinte urteilte begründete \
        vermutet vermutete
        """
      ),
      (
        [.reportingVerbs, .participles],
        "angekündigt mitgeteilt gesagt gemeldet gewarnt betont berichtet behauptet versichert"
      ),
      (.sources, "laut zufolge"),
      (.bounds, "seit bis seither"),
      (.borders, "vor nach"),
      (.articles, "der die das den dem"),
      (.deictics, "heute gestern morgen vorgestern übermorgen"),
      (.onsets, "ab"),
      (.provenance, "aus"),
      (.formsOfBe, "ist sind war waren liegt liegen lag lagen"),
      (
        .degrees,
        """
        höher niedriger mehr weniger geringer größer kleiner stärker schwächer schlechter besser \
        länger kürzer teurer billiger häufiger seltener
        """
      ),
      (.indefinites, "ein eine einen einem eines"),
      (.genitives, "der des"),
      (
        .lasting,
        "bleiben bleibt dauern dauert andauern laufen läuft gelten gilt gesperrt geschlossen geöffnet"
      ),
      (
        .sureSubordinators,
        """
        dass daß weil nachdem obwohl obgleich sodass sobald solange falls seitdem bevor woraufhin \
        weshalb
        """
      ),
      (.comparisons, "als wie gegenüber statt"),
      (.purposes, "für"),
      (.origins, "aus von vom"),
      (.rangeOpeners, "von vom zwischen"),
      (.participles, "erschienen"),
      (.negations, "nicht kein keine weder"),
      (
        .partsOfTime,
        """
        anfang mitte ende beginn jahr jahre jahres jahren monat monats woche wochenende tag tages \
        tage abend nacht morgen vormittag nachmittag sommer winter frühling frühjahr herbst \
        jahrhundert jahrhunderts jahrzehnt saison quartal quartals halbjahr halbjahrs vorabend
        """
      ),
      (
        .happenings,
        """
        wm em saison olympiade spiele gesetz gesetzes richtlinie verordnung jahrgang ausgabe bilanz \
        haushalt krieg krise flut erdbeben putsch tarifrunde lehrplan eisheiligen festival \
        geschäftsjahr baujahr geburtsjahr stand agenda
        """
      ),
      (.numerals, "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
      (
        [],
        """
        nicht jetzt zuletzt fast selbst sonst meist oft dort weit mit samt gut rot alt acht insgesamt \
        derzeit bereit zunächst zumindest längst jüngst möglichst direkt leicht recht schlecht echt \
        konkret komplett exakt spät hart ernst breit tot privat somit womit weltweit bundesweit \
        landesweit unbekannt heute letzte letzten erste ersten nächste nächsten beste besten zweite \
        zweiten dritte dritten heutigen rechte rechten späte weite echte gute guten alte alten seite \
        bunt höchst äußerst mindestens nachts vielleicht überhaupt umsonst dicht nackt laut sehr \
        gewohnt rasant brisant relevant konstant eklatant prominent permanent kompetent intelligent \
        effizient elegant interessant spannend rechtzeitig gesamt gesamte gesamten geplant geplante \
        geplanten sogenannte sogenannten bekannte bekannten konkrete konkreten unten hinten mitten \
        selten gestern morgen vorgestern übermorgen
        """
      ),
    ],
    endings: [
      (
        "wahl wahlen krise saison meisterschaft meisterschaften spiele festival gipfel", .happenings
      ),
      (
        """
        ung ungen heit keit schaft tion tionen ismus tät hilfe hilfen klage insolvenz kritik feuer \
        gespräche pläne geld proteste alarm gold silber bronze strafe anzeige
        """, .bareObjects
      ),
      ("ierte ierten", .regularPasts),
      ("iert", [.presents, .participles]),
      ("chste chsten ßte ßten este esten rste rsten lste lsten nste nsten tste tsten", []),
      ("tete teten", .regularPasts),
      ("te ten", .regularPasts),
      ("t", .presents),
    ],
    prefixes: """
      zurück zusammen hinunter herunter heraus hinaus herein hinein wieder statt teil fest fort los \
      nieder über unter vorbei voran weiter durch auf aus ein vor nach bei mit her hin weg ver zer ent \
      ab an zu be er um
      """)
}
