/** Nature, history and lives; see `
`. */
export const encyclopedia = `
  abgehauen warum_abgehauen abhauen haue_ab haut_ab > emigrierte floh flucht exil, adel adlige,
  adoptiert > adoptivkind, album platte > veröffentlichung, allein_halten > paarhaltung
  gruppenhaltung einzelhaltung, alt lebensalter, angreifen greife_an überfallen > einmarsch,
  aquarium fische_halten > aquaristik beckengröße wasserwerte, armee > heer streitkräfte truppen,
  arten sorten rassen > unterarten, aufgewachsen kindheit jugend wachse_auf > verbrachte, aufstand
  > rebellion revolte, aufstand revolution protest > erhebung unruhen, ausfliegen flügge >
  nestlinge, ausgestorben ausgerottet vom_aussterben bedroht sterbe_aus > bestand gefährdet rote,
  auszeichnung > orden ehrung, babys junge kinder welpen nachwuchs jungtiere > nachkommen wurf
  wurfgröße, babys_kriegen wie_viele_babys wie_viele_junge junge_bekommen kinder_bekommen > wurf
  jungtiere fortpflanzung geboren junge, bach gewässer, band mitglieder > bandmitglieder besetzung,
  bedeutung sinn, begraben > grab, begraben beerdigt grab > beigesetzt bestattet grabstätte
  begräbnis, beißt bissig > beißvorfall bissverletzung aggressiv, beruf job gearbeitet > tätigkeit
  beschäftigt wirkte laufbahn, berühmt bekannt prominent, berühmt bekannt wofür_bekannt > ruhm,
  besiegen > niederlage, biene > bienenvolk imker, blume pflanze, blätter > laub, boden > erdreich
  untergrund, brücke > überführung spannweite, burg > festung schloss, burg schloss > burganlage
  schlossanlage, chef_von leiten > leitung direktor, chip_hund gechippt > mikrochip kennzeichnung
  transponder, damals ganz_früher > ursprünglich einst historisch ehemals, depressionen selbstmord
  umgebracht_selbst suizid > freitod selbsttötung, dichter gedicht, doktortitel ehrendoktor >
  ehrendoktorwürde promotion, dünger düngt > nährstoffe, eier ei legen brüten brütet > gelege
  brutdauer eiablage brutpflege, einschläfern einschläfert schläfer_ein schläfert_ein > euthanasie
  einschläferung, einwohner bewohner, einwohner wie_viele_leben wie_viele_einwohner > einwohnerzahl
  bevölkerung, eltern_von vater_von mutter_von > sohn tochter elternhaus, epoche zeitalter,
  erdbeben vulkan katastrophe > naturkatastrophe beben ausbruch, erde > planet boden, erde boden >
  substrat bodenbeschaffenheit, essbar kann_man_essen > genießbar verzehr, essen_dort spezialität >
  küche, familie_gehabt kinder_gehabt > nachkommen kinder ehe, farbe aussehen sieht_aus wie_sieht >
  färbung erscheinungsbild merkmale gefieder gestalt, feiertag fest brauch > brauchtum tradition,
  feinde wer_frisst gefressen_von gefressen > fressfeinde beutegreifer erbeuten prädatoren, fell
  haare pelz > behaarung haarkleid, film regisseur drehen > regie dreharbeiten, fische_fressen
  insekten_fressen > nahrung beute pflanzenfressend, fluss > strom gewässer, fluss bach >
  flusslauf, flut hochwasser > sturmflut, flöhe milben würmer parasiten > ungezieferbefall
  ungeziefer befall, folge auswirkung, folgen danach auswirkungen > konsequenzen nachwirkung,
  fortsetzung zweiter_teil > nachfolger, frieden friedensvertrag, frisst_fleisch fleischfresser >
  karnivor beutetiere, frosch amphibie, frucht ertrag, früher > einst historisch, füttern
  fressen_geben > fütterung futtermenge, gassi > leine, gebaut baujahr erbaut wer_gebaut >
  errichtet bauherr architekt, gebaut bauzeit, geboren geburt wann_geboren wo_geboren > geburtsort
  geburtsdatum kam, gedicht dichtung, geehrt > ehrung auszeichnung, geehrt ehrung denkmal >
  ehrenbürger benannt gewürdigt, geflogen flug > aufstieg luftfahrt überquerung, geflohen flucht
  geflieht exil abgehauen > emigration emigrierte, gefängnis eingesperrt knast sitzen_knast > haft
  inhaftiert gefangenschaft verhaftet, gehören gehörte_zu > zugehörigkeit angehörte, gelbe_blätter
  braune_blätter welk welkt > blattverfärbung staunässe, geliebte affäre freundin_von > verhältnis
  beziehung, gemalt malen malt bild > gemälde schuf malerei, gemälde werk, geräusche laute ruf
  singt > lautäußerungen gesang, geschlacht schlacht > gefecht, geschrieben verfasst buch >
  veröffentlichte werk autor, geschützt töten umbringen abschießen > artenschutz tötung
  naturschutz, gestorben tod wann_gestorben tot > verstarb todestag, gestorben_woran > todesursache
  verstarb, gewonnen sieger krieg_gewonnen > siegreich besiegte, gewählt amt präsident > amtszeit
  amtsantritt, gießen wie_oft_gießen wasser_pflanze > wasserbedarf bewässerung feuchtigkeit, giftig
  gefährlich_menschen beißt > gefahr ungefährlich, giftig_für hund_giftig > giftig toxisch, glaube
  religion, gott gottheit, grab > gruft, größe > körperlänge gesamtlänge zentimeter ausmaß rumpf,
  halsband geschirr > brustgeschirr, hamster > nager, hase kaninchen, hat_bezahlt > finanzierte
  förderer mäzen, hauptstadt regierungssitz, haus_bauen bauen_nest > nestbau bauten errichten,
  haustier > tier heimtier, haustier_halten halten hält gehalten > haltung heimtier tierhaltung,
  haustier_seit > domestikation, heilpflanze gesund_wirkung > heilwirkung inhaltsstoffe, heimat
  herkunft, hergestellt stelle_her gemacht produziert > fertigung produktion, herkommen > herkunft
  ursprung stammt, herkunft ursprung abstammung, heute inzwischen > gegenwärtig heutzutage aktuell
  derzeit, hieß_früher früherer_name > ursprünglich bezeichnung namens, himmel atmosphäre,
  hochwasser flut, hund > welpe hündin, hundehaufen > hundekot verunreinigung, hundekacke >
  hundekot verunreinigung, hundeleine leine, hundesitter hundebetreuung hundepension aufpassen_hund
  > tagesbetreuung betreuung unterbringung, häuten häutet > häutung, höchster_berg berg > erhebung
  gipfel höhe, hühner kleintier, impfen_hund tierarzt > impfung, in_gruppen rudel herde
  einzelgänger > sozialverhalten familienverband kolonie, insekt > käfer mücke, insel eiland, jagen
  jagd > beutefang jagdverhalten erbeuten, jahrhundert epoche, kacke > kot verunreinigung, kaiser >
  herrscher, karriere > laufbahn werdegang, kastriert rüde sterilisiert > unkastrierte kastration,
  katze > kater kätzchen, katze_weg hund_weg > entlaufen vermisst, katzenklo > katzentoilette,
  kindheit jugend, kirche > dom kathedrale kapelle gotteshaus, kirche dom > kirchengebäude
  sakralbau, klima > witterung, klima klimatisch, klimawandel erderwärmung, kloster abtei, kolonie
  kolonial, komponist komponierte, krieg > kampf konflikt schlacht, krieg gekämpft soldat >
  militärdienst kriegsdienst feldzug, kritiken bewertung gut_gewesen > rezeption rezension, kuh >
  rind vieh, käfig stall gehege > unterbringung, käfiggröße wie_groß_käfig > mindestmaße gehege,
  könig > herrscher, könig kaiser herrscher regiert > regierungszeit herrschaft monarch thron,
  königin monarchin, köter hund, land > staat nation, leben > lebenslauf biographie, leckerli
  leckerlis goodies > belohnung belohnungshappen futterbelohnung, leine hundeleine > führleine
  schleppleine, leine_hund spazieren gassi > auslauf bewegung spaziergang, letzte_worte > letzten
  worte, liegt wo_liegt lage > gelegen befindet, luft_anhalten tauchen unter_wasser > tauchgang
  tauchzeit, läuse_pflanze schnecken > schädlinge blattläuse, malen > malte, maler > gemälde
  künstler, mond trabant, mutter mama > mütterlicherseits, muttersprache > sprach, mönch kloster,
  mücke stechmücke, nachtaktiv nachts_wach schlafen_tags wann_aktiv > dämmerung aktivität tagaktiv,
  nachteil schlecht_daran > kritik, name_woher heißt_so name_kommt > namensherkunft etymologie
  bezeichnung namensgebung, nest höhle bau wo_schlafen wohnt > behausung nistplatz nisthöhle
  unterschlupf, nicht_studiert warum_nicht > verwehrt verweigert, nützlich gut_für > nutzen
  nützling profitieren, onkel > oheim, paaren paart sex paarung > paarungszeit fortpflanzung
  begattung balz, papst pontifex, partei_eingetreten > mitglied beitritt, passiert geschehen
  los_gewesen > ereignete ereignis vorfall hergang, pfarrer geistlicher, pferd > ross hengst stute,
  pflanze blume kraut > gewächs art, pilz schwammerl > pilzarten fruchtkörper, politik partei >
  mandat abgeordneter, preis gewonnen award > auszeichnung verliehen ehrungen preisträger, priester
  > geistlicher pfarrer, rebellion revolte, reich vermögen geld_gehabt > wohlhabend, religion
  glaube > konfession bekenntnis, revier territorium > reviergröße territorial, revolution umsturz,
  riecht_nach duft duftet > geruch, roman > buch, saß_knast saß_gefängnis im_knast > inhaftiert
  haft verhaftet gefängnisstrafe, schaden_anrichten schädlich > schäden beeinträchtigung schädling,
  schaf lamm, schauspieler wer_spielt rolle > besetzung darsteller verkörpert, scheiße kot,
  schlacht > kampf, schlange reptil, schneiden_pflanze zurückschneiden > rückschnitt schnitt
  beschneiden, schnell_rennen wie_schnell rennen > geschwindigkeit stundenkilometer, schriftsteller
  > autor dichter, schule_besucht studiert gelernt ausbildung > studium besuchte absolvierte
  immatrikulierte, schwanger trächtig tragzeit wie_lange_schwanger > tragezeit, schwein ferkel,
  schädling > läuse, sehenswürdigkeit > bauwerke, sieg besiegen > bezwang schlug, sklave sklaverei,
  soldat > truppen krieger, song lied text > titel komposition, sonne schatten standort
  wohin_stellen > sonnig halbschattig lichtbedarf, spinne spinnentier, spitzname genannt > beiname,
  sprache_sprechen sprechen welche_sprache > amtssprache landessprache sprachgebrauch, staat
  nation, stern gestirn, strahlung radioaktiv, straße_benannt > benannt namensgeberin, streit
  skandal kritik ärger > kontroverse affäre, tante > muhme, terrarium > temperatur beleuchtung,
  thron krone, tier > lebewesen, tier_abgeben hund_abgeben > abgabe abgabegebühr, tier_gefunden
  katze_zugelaufen entlaufen > fundtier, tierarzt veterinär, tierheim tier_adoptieren adoptieren >
  vermittlung schutzgebühr schutzvertrag, tod > todesursache ableben, treu zusammenbleiben
  partner_bleiben > monogam lebenslang paarbindung, trinker alkoholiker gesoffen >
  alkoholabhängigkeit alkoholkrank, umbringen abgemurkst töten > tötung mord tötungsdelikt
  ermordung, umgebracht ermordet mord > attentat, umsturz putsch, umwelt natur, uneheliches_kind >
  unehelich, unterschreiben vertrag friedensvertrag > unterzeichnung abkommen friedensschluss,
  ursache > grund, vater papa > väterlicherseits, verheiratet heiraten frau_von mann_von > ehe
  eheschließung vermählte, verloren krieg_verloren > niederlage besiegt unterlag, vermehren ableger
  vermehrt > stecklinge, vermögen_hinterlassen > hinterließ erbe nachlass, verwandt verwandtschaft
  > gattung systematik, vogel geflügel, vorteil gut_daran > nutzen, vulkan > eruption, wald > forst
  gehölz, wann_blüht blühen blüte > blütezeit, wann_ernten ernten erntet reif > erntezeit,
  wann_gelebt leben > lebensdaten, wann_passiert wann_war > datum ereignete jahr, wann_pflanzen
  pflanzen pflanzt setzen wann_säen säen sät gesät > aussaat pflanzzeit pflanzung aussaatzeit,
  warum_orange warum_farbe > grund ursache rührt aufgrund, warum_passiert grund ursache auslöser >
  anlass hintergrund, was_fressen was_essen ernährt_sich futter fressen > nahrung ernährung beute
  pflanzenfressend nahrungsgrundlage futterpflanzen, weibchen männchen > weibliche männliche
  geschlechtsdimorphismus, wellensittich vogel, welpe hundebaby > welpengruppe junghund
  lebenswoche, weltall > weltraum kosmos, wichtig bedeutend, wie_alt_gebäude alt_stadt > gründung
  erbaut entstehung, wie_alt_werden wie_alt_wird lebt_lange wie_lange_lebt > lebenserwartung
  lebensdauer alter höchstalter, wie_funktioniert > funktionsweise prinzip wirkungsweise, wie_groß
  wie_lang > körperlänge gesamtlänge höhe zentimeter ausmaß rumpf, wie_groß_land fläche >
  quadratkilometer ausdehnung, wie_heiß_wird > temperatur schmelzpunkt siedepunkt, wie_hoch_baum
  wie_groß_pflanze > wuchshöhe höhe meter, wie_lang_film > laufzeit länge, wie_lang_fluss > länge
  flusslänge, wie_oft_füttern > fütterung mahlzeiten, wie_schnell_licht > geschwindigkeit,
  wie_tief_see tief > wassertiefe, wie_viel_verdient eingespielt > einspielergebnis umsatz,
  wie_viel_wiegt > masse körpergewicht kilogramm, wie_viele_gibt wie_viele_noch anzahl > bestand
  population individuen exemplare geschätzt, wie_viele_tote tote opfer gestorben_krieg > todesopfer
  verluste gefallene, wiederaufgebaut aufbauen baue_auf > wiederaufbau wiedererrichtung, wild
  wildtiere, wild zahm > domestikation domestiziert, winter winterschlaf im_winter > winterruhe
  überwintern kalten jahreszeit überwinterung, winterhart frost draußen_lassen > frostempfindlich
  winterschutz, wirtschaft leben_wovon > wirtschaftszweige erwerb, wo_begraben liegt_begraben >
  beigesetzt friedhof grabstätte, wo_lebt wo_wohnen lebensraum kommt_vor > verbreitungsgebiet
  verbreitung vorkommen habitat heimisch, wofür_gut wozu_dient brauchen_schwanz > dient funktion
  zweck, woher_name name_bedeutet > etymologie herkunft namens, wohnort wohnen > wohnhaft ansässig
  niederließ, woran_gestorben todesursache > erlag, woran_sterben sterben krepieren abkratzen >
  todesursache sterblichkeit verendet tod mortalität, woraus_besteht besteht_aus gemacht_aus
  material > bestandteile zusammensetzung werkstoff, worum_geht_film worum_gehts handlung inhalt >
  thema, wuchs_auf groß_geworden aufgewachsen > heranwachsen jugend kindheit, wurzel > wurzeln
  wurzelwerk, wächst_wo wachsen > verbreitung standort vorkommen, wüste trocken, zerstört kaputt
  abgebrannt > brannte, zucht züchtet > züchtung zuchtziel, zugvogel wegziehen ziehen_süden >
  überwinterung winterquartier, zurückgetreten rücktritt trete_zurück > amtsniederlegung, zwillinge
  > zwillingsbruder zwillingsschwester, zähne gebiss > schneidezähne, überqueren überquert
  quere_über quert_über > überquerung querung, überschwemmung > hochwasser flut`;
