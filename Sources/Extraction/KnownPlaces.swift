/// Places that a dateline may name without further proof: the cities where news is written, and the
/// states and countries that follow a lesser known town after a comma. In lower case.
enum KnownPlaces {
  /// Whether a city is known.
  static func isCity(_ name: String) -> Bool { cities.contains(name.lowercased()) }

  /// Whether a state, province or country is known, whole or cut short.
  static func isRegion(_ name: String) -> Bool { regions.contains(name.lowercased()) }

  private static func set(_ table: String) -> Set<String> {
    Set(table.split { $0 == ";" || $0 == "\n" }.map { $0.drop { $0 == " " } }.map(String.init))
  }

  private static let cities = set(
    """
    abidjan;abu dhabi;abuja;accra;addis ababa;aden;ahmedabad;aleppo;algiers;amman;amsterdam;anchorage;ankara
    antananarivo;ashgabat;astana;asunción;athens;atlanta;auckland;austin;baghdad;baku;bali;baltimore;bamako
    bangalore;bangkok;bangui;barcelona;basel;beijing;beirut;belfast;belgrade;bengaluru;berlin;bern;bhopal;bishkek
    bogota;bogotá;bonn;boston;brasilia;brasília;bratislava;brazzaville;brisbane;brussels;bucharest;budapest
    buenos aires;cairo;calgary;canberra;cape town;caracas;casablanca;chennai;chicago;chisinau;cincinnati
    cleveland;cologne;colombo;conakry;copenhagen;dakar;dallas;damascus;dar es salaam;davos;delhi;denver;detroit
    dhaka;djibouti;doha;dubai;dublin;durban;dushanbe;düsseldorf;edinburgh;frankfurt;freetown;gaza;gaza city
    geneva;glasgow;guatemala city;guangzhou;haifa;hamburg;hanoi;harare;havana;helsinki;ho chi minh city
    hong kong;honolulu;houston;hyderabad;indianapolis;islamabad;istanbul;jakarta;jeddah;jerusalem;johannesburg
    juba;kabul;kampala;kandahar;karachi;kathmandu;kharkiv;khartoum;kiel;kigali;kingston;kinshasa;kolkata;kuala lumpur
    kuwait city;kyiv;kiev;la paz;lagos;lahore;las vegas;leipzig;lilongwe;lima;lisbon;ljubljana;london;los angeles
    luanda;lucknow;lusaka;luxembourg;lviv;macau;madrid;male;managua;manama;manchester;manila;maputo;marseille
    mecca;melbourne;memphis;mexico city;miami;milan;milwaukee;minneapolis;minsk;mogadishu;monrovia;montevideo
    montreal;moscow;mosul;mumbai;munich;muscat;nairobi;naples;nashville;nassau;new delhi;new orleans;new york
    niamey;nice;nicosia;nouakchott;odesa;oslo;ottawa;ouagadougou;panama city;paris;perth;philadelphia;phnom penh
    phoenix;pittsburgh;podgorica;port-au-prince;port moresby;portland;prague;pretoria;pristina;putrajaya;pyongyang
    quebec city;quito;rabat;rafah;ramallah;reykjavik;riga;rio de janeiro;riyadh;rome;rotterdam;salt lake city
    san antonio;san diego;san francisco;san jose;san juan;san salvador;sanaa;santiago;santo domingo;sao paulo
    são paulo;sarajevo;seattle;seoul;shanghai;shenzhen;singapore;skopje;sofia;st. louis;st. petersburg;stockholm
    strasbourg;stuttgart;suva;sydney;taipei;tallinn;tashkent;tbilisi;tegucigalpa;tehran;tel aviv;the hague;tirana
    tokyo;toronto;tripoli;tunis;turin;ulan bator;ulaanbaatar;united nations;vancouver;vatican city;venice;vienna
    vientiane;vilnius;warsaw;washington;washington dc;wellington;windhoek;winnipeg;wuhan;yangon;yaounde;yerevan
    zagreb;zurich;zürich;münchen;wien;köln;bruxelles;genève;genf;milano;roma;lisboa;ciudad de méxico
    """)

  private static let regions = set(
    """
    ala.;alaska;ariz.;ark.;calif.;colo.;conn.;d.c.;dc;del.;fla.;ga.;hawaii;idaho;ill.;ind.;iowa;kan.;ky.;la.;maine
    md.;mass.;mich.;minn.;miss.;mo.;mont.;n.c.;n.d.;n.h.;n.j.;n.m.;n.y.;neb.;nev.;ohio;okla.;ore.;pa.;r.i.;s.c.;s.d.
    tenn.;texas;utah;va.;vt.;w.va.;wash.;wis.;wyo.;alabama;arizona;arkansas;california;colorado;connecticut
    delaware;florida;georgia;illinois;indiana;kansas;kentucky;louisiana;maryland;massachusetts;michigan;minnesota
    mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina
    north dakota;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;vermont;virginia
    washington;west virginia;wisconsin;wyoming;puerto rico;ontario;quebec;alberta;british columbia;manitoba
    nova scotia;saskatchewan;england;scotland;wales;northern ireland;afghanistan;albania;algeria;angola;argentina
    armenia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;belgium;benin;bolivia
    bosnia;bosnia-herzegovina;botswana;brazil;bulgaria;burkina faso;burundi;cambodia;cameroon;canada;chad;chile
    china;colombia;congo;costa rica;croatia;cuba;cyprus;czech republic;denmark;dominican republic;ecuador;egypt
    el salvador;eritrea;estonia;ethiopia;fiji;finland;france;gabon;gambia;gaza strip;germany;ghana;greece
    greenland;guatemala;guinea;haiti;honduras;hungary;iceland;india;indonesia;iran;iraq;ireland;israel;italy
    ivory coast;jamaica;japan;jordan;kazakhstan;kenya;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho
    liberia;libya;lithuania;luxembourg;madagascar;malawi;malaysia;mali;malta;mauritania;mexico;moldova;mongolia
    montenegro;morocco;mozambique;myanmar;namibia;nepal;netherlands;new zealand;nicaragua;niger;nigeria
    north korea;north macedonia;norway;oman;pakistan;palestine;panama;papua new guinea;paraguay;peru;philippines
    poland;portugal;qatar;romania;russia;rwanda;saudi arabia;senegal;serbia;sierra leone;slovakia;slovenia
    somalia;south africa;south korea;south sudan;spain;sri lanka;sudan;suriname;sweden;switzerland;syria;taiwan
    tajikistan;tanzania;thailand;togo;trinidad and tobago;tunisia;turkey;turkmenistan;uganda;ukraine
    united arab emirates;uruguay;uzbekistan;venezuela;vietnam;west bank;yemen;zambia;zimbabwe;crimea;u.k.;uk
    """)
}
