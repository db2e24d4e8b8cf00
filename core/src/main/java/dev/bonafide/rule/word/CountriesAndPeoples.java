package dev.bonafide.rule.word;

import dev.bonafide.text.Phrase;
import dev.bonafide.text.PhraseReader;
import dev.bonafide.text.TextWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every country and people alike, in several languages: the built-in class {@code
 * {ANY-COUNTRY-OR-PEOPLE}}. It serves rules in which the writer asks for somebody of some country,
 * and it is what no rule about a subject's own traits may name.
 */
public final class CountriesAndPeoples {
  /** The name of the class. */
  public static final String CLASS = "ANY-COUNTRY-OR-PEOPLE";

  private static final String NAMES =
      """
      afghanistan; albania; algeria; american samoa; andorra; angola; anguilla; antarctica;
      antigua and barbuda; argentina; armenia; aruba; australia; austria; azerbaijan;
      bahamas; bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bermuda;
      bhutan; bolivia; bosnia and herzegovina; botswana; brazil; brunei; bulgaria; burkina
      faso; burundi; cambodia; cameroon; canada; cape verde; caribbean netherlands; central
      african republic; chad; chile; china; colombia; comoros; congo - brazzaville; congo -
      kinshasa; costa rica; croatia; cuba; curaçao; cyprus; czechia; côte d'ivoire; denmark;
      djibouti; dominica; dominican republic; ecuador; egypt; el salvador; equatorial
      guinea; eritrea; estonia; eswatini; ethiopia; fiji; finland; france; french guiana;
      french polynesia; gabon; gambia; georgia; germany; ghana; gibraltar; greece;
      greenland; grenada; guadeloupe; guam; guatemala; guernsey; guinea; guinea-bissau;
      guyana; haiti; honduras; hungary; iceland; india; indonesia; iran; iraq; ireland; isle
      of man; israel; italy; jamaica; japan; jordan; kazakhstan; kenya; kiribati; kuwait;
      kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya; liechtenstein; lithuania;
      luxembourg; madagascar; malawi; malaysia; maldives; mali; malta; martinique;
      mauritania; mauritius; mayotte; mexico; micronesia; moldova; monaco; mongolia;
      montenegro; montserrat; morocco; mozambique; myanmar; namibia; nauru; nepal;
      netherlands; new caledonia; new zealand; nicaragua; niger; nigeria; niue; north korea;
      north macedonia; norway; oman; pakistan; palau; panama; papua new guinea; paraguay;
      peru; philippines; poland; portugal; puerto rico; qatar; romania; russia; rwanda;
      réunion; samoa; san marino; saudi arabia; senegal; serbia; seychelles; sierra leone;
      singapore; sint maarten; slovakia; slovenia; somalia; south africa; south korea; south
      sudan; spain; sri lanka; st barthélemy; st helena; st kitts and nevis; st lucia; st
      martin; st pierre and miquelon; st vincent and grenadines; sudan; suriname; svalbard
      and jan mayen; sweden; switzerland; syria; são tomé and príncipe; taiwan; tajikistan;
      tanzania; thailand; timor-leste; togo; tokelau; tonga; trinidad and tobago; tunisia;
      turkmenistan; tuvalu; türkiye; uganda; ukraine; united arab emirates; united kingdom;
      united states; uruguay; uzbekistan; vanuatu; vatican city; venezuela; vietnam; wallis
      and futuna; western sahara; yemen; zambia; zimbabwe; afganistán; alemania; anguila;
      antigua y barbuda; antártida; arabia saudí; argelia; azerbaiyán; bangladés; baréin;
      belice; benín; bermudas; bielorrusia; bosnia y herzegovina; botsuana; brasil; brunéi;
      bután; bélgica; cabo verde; camboya; camerún; canadá; caribe neerlandés; catar;
      chequia; chipre; ciudad del vaticano; comoras; congo; corea del norte; corea del sur;
      croacia; curazao; dinamarca; egipto; emiratos árabes unidos; eslovaquia; eslovenia;
      españa; estados unidos; esuatini; etiopía; filipinas; finlandia; fiyi; francia; gabón;
      granada; grecia; groenlandia; guadalupe; guayana francesa; guernesey; guinea
      ecuatorial; guinea-bisáu; haití; hungría; irak; irlanda; irán; isla bouvet; isla de
      man; isla de navidad; isla norfolk; islas aland; islas caimán; islas cocos; islas
      cook; islas feroe; islas heard y mcdonald; islas malvinas; islas marianas del norte;
      islas marshall; islas pitcairn; islas salomón; islas turcas y caicos; islas vírgenes
      británicas; islas vírgenes de ee uu; italia; japón; jordania; kazajistán; kenia;
      kirguistán; lesoto; letonia; libia; lituania; luxemburgo; líbano; macedonia del norte;
      malasia; malaui; maldivas; marruecos; martinica; mauricio; moldavia; méxico; mónaco;
      noruega; nueva caledonia; nueva zelanda; níger; omán; pakistán; palaos; panamá; papúa
      nueva guinea; países bajos; perú; polinesia francesa; polonia; rae de hong kong; rae
      de macao; reino unido; república centroafricana; república dominicana; reunión;
      ruanda; rumanía; rusia; samoa americana; san bartolomé; san cristóbal y nieves; san
      martín; san pedro y miquelón; santa elena; santa lucía; santo tomé y príncipe; sierra
      leona; singapur; siria; sudáfrica; sudán; sudán del sur; suecia; suiza; surinam;
      svalbard y jan mayen; sáhara occidental; tailandia; taiwán; tayikistán; trinidad y
      tobago; turkmenistán; turquía; túnez; ucrania; uzbekistán; wallis y futuna; yibuti;
      zimbabue; afrique du sud; albanie; algérie; allemagne; andorre; antarctique;
      antigua-et-barbuda; arabie saoudite; argentine; arménie; australie; autriche;
      azerbaïdjan; bahreïn; barbade; belgique; bermudes; bhoutan; biélorussie; bolivie;
      bosnie-herzégovine; brésil; bulgarie; bénin; cambodge; cameroun; cap-vert; chili;
      chine; chypre; colombie; comores; congo-brazzaville; congo-kinshasa; corée du nord;
      corée du sud; croatie; danemark; dominique; espagne; estonie; fidji; finlande; gambie;
      grenade; groenland; grèce; guinée; guinée équatoriale; guinée-bissau; guyane
      française; géorgie; haïti; hongrie; inde; indonésie; irlande; israël; italie;
      jamaïque; japon; jordanie; kirghizstan; koweït; la réunion; lettonie; liban; libye;
      lituanie; macédoine du nord; malaisie; malte; maroc; maurice; mauritanie; mexique;
      micronésie; moldavie; mongolie; monténégro; namibie; norvège; nouvelle-calédonie;
      nouvelle-zélande; népal; ouganda; ouzbékistan; papouasie-nouvelle-guinée; pays-bas;
      pays-bas caribéens; pologne; polynésie française; porto rico; pérou; ras chinoise de
      macao; roumanie; royaume-uni; russie; république centrafricaine; république
      dominicaine; sahara occidental; saint-barthélemy; saint-christophe-et-niévès;
      saint-marin; saint-martin; saint-pierre-et-miquelon; sainte-hélène; sainte-lucie;
      salvador; samoa américaines; sao tomé-et-principe; serbie; singapour; slovaquie;
      slovénie; somalie; soudan; soudan du sud; suisse; suède; svalbard et jan mayen; syrie;
      sénégal; tadjikistan; tanzanie; taïwan; tchad; tchéquie; terres australes françaises;
      territoires palestiniens; thaïlande; timor oriental; trinité-et-tobago; tunisie;
      turkménistan; turquie; viêt nam; wallis-et-futuna; yémen; zambie; égypte; émirats
      arabes unis; équateur; érythrée; état de la cité du vatican; états-unis; éthiopie; île
      bouvet; île christmas; île de man; île norfolk; îles caïmans; îles cocos; îles cook;
      îles féroé; îles heard-et-macdonald; îles malouines; îles mariannes du nord; îles
      marshall; îles pitcairn; îles salomon; îles turques-et-caïques; îles vierges
      britanniques; îles vierges des états-unis; îles åland; albanien; algerien;
      amerikanisch-samoa; amerikanische überseeinseln; antarktis; antigua und barbuda;
      argentinien; armenien; aserbaidschan; australien; bangladesch; belgien; bolivien;
      bosnien und herzegowina; bouvetinsel; brasilien; britische jungferninseln; brunei
      darussalam; bulgarien; cookinseln; deutschland; dominikanische republik; dschibuti;
      dänemark; estland; falklandinseln; fidschi; finnland; frankreich; französisch-guayana;
      französisch-polynesien; färöer; gabun; georgien; griechenland; grönland; heard und
      mcdonaldinseln; indien; indonesien; irland; italien; jamaika; jemen; jordanien;
      kaimaninseln; kambodscha; kamerun; kanada; karibische niederlande; kasachstan; katar;
      kirgisistan; kokosinseln; kolumbien; komoren; kongo-brazzaville; kongo-kinshasa;
      kroatien; kuba; lettland; libanon; libyen; litauen; luxemburg; madagaskar; malediven;
      marokko; marshallinseln; mauretanien; mexiko; mikronesien; mongolei; mosambik;
      neukaledonien; neuseeland; niederlande; nordkorea; nordmazedonien; norfolkinsel;
      norwegen; nördliche marianen; papua-neuguinea; philippinen; pitcairninseln; polen;
      republik moldau; rumänien; russland; salomonen; sambia; saudi-arabien; schweden;
      schweiz; serbien; seychellen; simbabwe; slowakei; slowenien; spanien; spitzbergen und
      jan mayen; st kitts und nevis; st pierre und miquelon; syrien; são tomé und príncipe;
      südafrika; südkorea; südsudan; tadschikistan; tansania; trinidad und tobago; tschad;
      tschechien; tunesien; turks- und caicosinseln; türkei; ungarn; usbekistan;
      vatikanstadt; vereinigte staaten; vereinigtes königreich; wallis und futuna;
      weihnachtsinsel; westsahara; zypern; ägypten; äquatorialguinea; äthiopien;
      ålandinseln; österreich; afeganistão; albânia; alemanha; antígua e barbuda; argélia;
      armênia; arábia saudita; austrália; azerbaijão; barein; bielorrússia; bolívia;
      bulgária; burquina faso; butão; bósnia e herzegovina; camarões; camboja; cazaquistão;
      chade; cidade do vaticano; colômbia; coreia do norte; coreia do sul; costa do marfim;
      croácia; djibuti; egito; emirados árabes unidos; equador; eritreia; eslováquia;
      eslovênia; espanha; essuatíni; estônia; etiópia; finlândia; frança; gabão; gana;
      geórgia; groenlândia; grécia; guiana; guiana francesa; guiné; guiné equatorial;
      guiné-bissau; gâmbia; hong kong, rae da china; hungria; ilha bouvet; ilha christmas;
      ilha de man; ilha norfolk; ilhas aland; ilhas cayman; ilhas cocos; ilhas cook; ilhas
      faroé; ilhas heard e mcdonald; ilhas malvinas; ilhas marianas do norte; ilhas
      marshall; ilhas pitcairn; ilhas salomão; ilhas turcas e caicos; ilhas virgens
      americanas; ilhas virgens britânicas; indonésia; iraque; islândia; itália; iêmen;
      japão; jordânia; letônia; libéria; lituânia; líbia; macau, rae da china; macedônia do
      norte; malásia; marrocos; mauritânia; maurício; mianmar; micronésia; moldávia;
      mongólia; moçambique; mônaco; namíbia; nicarágua; nigéria; nova caledônia; nova
      zelândia; papua-nova guiné; paquistão; paraguai; países baixos; países baixos
      caribenhos; polinésia francesa; polônia; quirguistão; quiribati; quênia; república
      centro-africana; república do congo; reunião; romênia; rússia; saara ocidental; santa
      helena; santa lúcia; seicheles; serra leoa; singapura; somália; sudão; sudão do sul;
      suécia; suíça; svalbard e jan mayen; são bartolomeu; são cristóvão e névis; são
      martinho; são pedro e miquelão; são tomé e príncipe; são vicente e granadinas; sérvia;
      síria; tadjiquistão; tailândia; tanzânia; tchéquia; territórios palestinos; trinidad e
      tobago; tunísia; turcomenistão; turquia; ucrânia; uruguai; uzbequistão; vietnã; wallis
      e futuna; zimbábue; zâmbia; áfrica do sul; áustria; índia; австралия; австрия;
      азербайджан; аландские о-ва; албания; алжир; американское самоа; ангилья; ангола;
      андорра; антарктида; антигуа и барбуда; аргентина; армения; аруба; афганистан; багамы;
      бангладеш; барбадос; бахрейн; беларусь; белиз; бельгия; бенин; бермудские о-ва;
      болгария; боливия; босния и герцеговина; ботсвана; бразилия; бруней; буркина-фасо;
      бурунди; бутан; вануату; ватикан; великобритания; венгрия; венесуэла; виргинские о-ва;
      внешние малые о-ва; восточный тимор; вьетнам; габон; гаити; гайана; гамбия; гана;
      гваделупа; гватемала; гвинея; гвинея-бисау; германия; гернси; гибралтар; гондурас;
      гонконг; гренада; гренландия; греция; грузия; гуам; дания; джерси; джибути; доминика;
      доминиканская республика; египет; замбия; западная сахара; зимбабве; израиль; индия;
      индонезия; иордания; ирак; иран; ирландия; исландия; испания; италия; йемен;
      кабо-верде; казахстан; камбоджа; камерун; канада; катар; кения; кипр; киргизия;
      кирибати; китай; кндр; кокосовые о-ва; колумбия; коморы; конго - браззавиль; конго -
      киншаса; коста-рика; кот-д'ивуар; куба; кувейт; кюрасао; лаос; латвия; лесото;
      либерия; ливан; ливия; литва; лихтенштейн; люксембург; маврикий; мавритания;
      мадагаскар; майотта; макао; малави; малайзия; мали; мальдивы; мальта; марокко;
      мартиника; маршалловы о-ва; мексика; мозамбик; молдова; монако; монголия; монтсеррат;
      мьянма; намибия; науру; непал; нигер; нигерия; нидерланды; никарагуа; ниуэ; новая
      зеландия; новая каледония; норвегия; о-в буве; о-в мэн; о-в норфолк; о-в рождества;
      о-в св елены; о-ва кайман; о-ва кука; о-ва питкэрн; о-ва херд и макдональд; оман;
      пакистан; палау; палестинские территории; панама; папуа — новая гвинея; парагвай;
      перу; польша; португалия; пуэрто-рико; республика корея; реюньон; россия; руанда;
      румыния; сальвадор; самоа; сан-марино; сан-томе и принсипи; саудовская аравия;
      северная македония; северные марианские о-ва; сейшельские о-ва; сен-бартелеми;
      сен-мартен; сен-пьер и микелон; сенегал; сент-винсент и гренадины; сент-китс и невис;
      сент-люсия; сербия; сингапур; синт-мартен; сирия; словакия; словения; соединенные
      штаты; соломоновы о-ва; сомали; судан; суринам; сьерра-леоне; таджикистан; таиланд;
      тайвань; танзания; того; токелау; тонга; тринидад и тобаго; тувалу; тунис;
      туркменистан; турция; тёркс и кайкос; уганда; узбекистан; украина; уоллис и футуна;
      уругвай; фарерские о-ва; фиджи; филиппины; финляндия; фолклендские о-ва; франция;
      французская гвиана; французская полинезия; хорватия; черногория; чехия; чили;
      швейцария; швеция; шпицберген и ян-майен; шри-ланка; эквадор; экваториальная гвинея;
      эритрея; эсватини; эстония; эфиопия; южно-африканская республика; южный судан; ямайка;
      япония; usa; u s a; america; great britain; england; scotland; wales; korea; dprk;
      prc; uae; europe; latam; holland; burma; ivory coast; czech republic; palestine;
      hong kong; macau; afghan; albanian; algerian; american; andorran; angolan;
      argentinian; armenian; australian; austrian; azerbaijani; bahraini; bangladeshi;
      belarusian; belgian; bolivian; bosnian; brazilian; british; briton; bulgarian;
      burmese; cambodian; cameroonian; canadian; chilean; chinese; colombian; congolese;
      costa rican; croatian; cuban; cypriot; czech; danish; dane; dominican; dutch;
      ecuadorian; egyptian; emirati; english; eritrean; estonian; ethiopian; european;
      filipino; filipina; finnish; finn; french; georgian; german; ghanaian; greek;
      guatemalan; haitian; honduran; hungarian; icelandic; indian; indonesian; iranian;
      iraqi; irish; israeli; italian; jamaican; japanese; jordanian; kazakh; kenyan; korean;
      north korean; south korean; kosovar; kuwaiti; kyrgyz; laotian; latvian; lebanese;
      liberian; libyan; lithuanian; macedonian; malaysian; maltese; mexican; moldovan;
      mongolian; moroccan; mozambican; namibian; nepali; nepalese; nicaraguan; nigerian;
      norwegian; omani; pakistani; palestinian; panamanian; paraguayan; persian; peruvian;
      polish; portuguese; qatari; romanian; russian; rwandan; salvadoran; saudi; scottish;
      senegalese; serbian; singaporean; slovak; slovenian; somali; south african; spanish;
      spaniard; sri lankan; sudanese; swedish; swede; swiss; syrian; taiwanese; tajik;
      tanzanian; thai; tunisian; turkish; turk; turkmen; ugandan; ukrainian; uruguayan;
      uzbek; venezuelan; vietnamese; welsh; yemeni; zambian; zimbabwean; arab; african;
      asian; latino; latina; jewish; muslim; hispanic; kurdish; roma; chinos; rusos;
      americano; americana; estadounidense; britanico; aleman; alemana; frances; francesa;
      mexicano; mexicana; brasileño; brasileña; español; española; europeo; europea;
      americain; americaine; britannique; allemand; allemande; canadien; europeen;
      amerikaner; amerikanisch; amerikanische; deutsch; deutsche; deutscher; britisch;
      chinesisch; russisch; европеец; американец; немец; русский; китаец; украинец; кореец;
      японец
      """;

  private static final List<List<String>> ALL =
      Arrays.stream(NAMES.replace('\n', ' ').split(";"))
          .map(TextWords::ofWrapped)
          .map(CountriesAndPeoples::list)
          .toList();

  /** Names that are more often a language, a code, or an everyday word of some language. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "english",
          "espanol",
          "deutsch",
          "usa",
          "uae",
          "latam",
          "gana",
          "reunion",
          "la reunion",
          "reuniao");

  private static final Set<String> JOINED =
      ALL.stream()
          .map(name -> String.join(" ", name))
          .filter(name -> !EVERYDAY.contains(name))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = ALL.stream().mapToInt(List::size).max().orElse(0);

  private CountriesAndPeoples() {}

  static Phrase phrase() {
    return PhraseReader.either(
        ALL.stream()
            .<Phrase>map(
                name -> new Phrase.Sequence(name.stream().<Phrase>map(Phrase.Word::new).toList()))
            .toList());
  }

  /** The first country or people that a text plainly names, or the empty text. */
  public static String firstIn(String text) {
    List<String> words = list(TextWords.ofWrapped(text));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        String name = String.join(" ", words.subList(from, to));
        if (JOINED.contains(name)) {
          return name;
        }
      }
    }
    return "";
  }

  private static List<String> list(TextWords words) {
    return java.util.stream.IntStream.range(0, words.count()).mapToObj(words::word).toList();
  }
}
