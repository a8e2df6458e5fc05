/** Homes, renting and neighbours; see `
`. */
export const home = `
  abfluss > siphon ablauf rohr, abgeschleppt abschleppt schleppe_ab schleppt_ab > entfernt
  kostenpflichtig abschleppdienst widerrechtlich, ablöse ablösesumme > abstand wertermittlung,
  abmahnung ärger > zuwiderhandlung verstoß fristlos, abwart > hauswart, alte_geräte elektroschrott
  elektrogerät > altgeräte elektroaltgeräte sammelstelle wertstoffhof, altglas flaschen glas >
  glascontainer altglascontainer wertstoff, altpapier papier, anbringen aufhängen aufgehängt
  hänge_auf befestigen montieren > montage, antenne parabolantenne, aufzug > fahrstuhl lift,
  aufzug_steckt lift_kaputt > störung notruf aufzugsanlage, ausgesperrt tür_zugefallen >
  schlüsseldienst notöffnung türöffnung, ausziehen auszug > rückgabe räumung wohnungsrückgabe
  mietende beendigung endreinigung, auto_waschen autowaschen auto_putzen > wagenwäsche
  fahrzeugwäsche fahrzeugreinigung, bad > badezimmer sanitärraum nasszelle, bad_kaputt >
  sanitärinstallation, badewanne bad, balkon > terrasse loggia, balkon loggia terrasse >
  balkonbrüstung freisitz außenbereich, balkonkraftwerk solar > steckersolargerät photovoltaik
  solaranlage, batterien farbe farbreste > sondermüll problemstoffe schadstoffe schadstoffmobil,
  bauarbeiten baustelle gerüst > baumaßnahmen, baum > gehölz nadelbaum laubbaum, baum_fällen fällen
  gefällt bäume > fällung baumschutz rodung, bauschutt fliesen schutt > mineralisch, befestigen
  anbringen, besichtigung wohnung_anschauen > besichtigungstermin wohnungsbesichtigung, besuch
  gäste übernachtungsgäste > besuchszeit übernachtung beherbergung, besuch_übernachten
  gast_schlafen > übernachtungsgäste beherbergung gäste, besucherparkplatz gästeparkplatz >
  besucher stellplätze, bett_kaputt bett > matratze bettgestell schlafgelegenheit, bettwäsche >
  bezug laken, bettwäsche handtücher laken > bettzeug wäschepaket frottee wäsche, bienen imkern >
  bienenhaltung imkerei, biotonne biomüll > bioabfall kompost küchenabfälle speisereste, blumen
  blumenkasten blumentopf pflanzen > bepflanzung balkonbrüstung, boden_zerkratzt parkett_kratzer
  kratzer > abnutzung beschädigung parkett, bohren bohrt hämmern hämmert > bohrarbeiten
  werkarbeiten arbeiten, bohren bohrt hämmern hämmert sägen sägt klopfen bohrmaschine schlagbohrer
  > handwerkliche geräuschintensiv heimwerken heimwerkerarbeiten lärmintensiv, bohren lärm, boiler
  durchlauferhitzer > warmwasserbereitung, briefkasten post, briefkasten_kaputt briefkasten >
  briefkastenanlage, bude > wohnung zimmer, bude hütte wohnung butze loft > wohnraum mietobjekt
  räumlichkeiten appartement mietsache, chip transponder schlüsselkarte > zugangskarte
  zutrittskarte schlüssel zugangsmedium, dachboden > speicher trockenboden, dachboden estrich
  speicher > trockenraum dachgeschoss bodenraum, decke bettdecke, dreck sauerei siff >
  verunreinigung verschmutzung unrat, dreckig schmutzig versifft siffig > verunreinigung
  verschmutzung unsauber, dusche_kalt kein_warmwasser > warmwasserversorgung störung, duschen >
  bad, duvet > bettdecke, dübel bohren bohrloch, eigenbedarf > kündigung vermieter selbstnutzung,
  einbruch einbrecher breche_ein > einbruchschutz einbruchsicherung, einbruch_schutz >
  einbruchschutz, einfrieren_rohr frostschutz > frostschäden frostgefahr entleeren, einrichtung
  ausstattung, einziehen einzug > bezug mietbeginn übergabe einzugstermin, einziehen_lassen
  freundin_einziehen mitbewohner > aufnahme untermieter dritte, fahrradkeller > fahrradabstellraum
  fahrradraum, fahrstuhl lift aufzug > aufzugsanlage personenaufzug, fegen kehren, feiern >
  veranstaltung, fenster_kaputt scheibe_kaputt > glasbruch verglasung glasschaden, fenster_putzen >
  fensterreinigung, fernsehen glotze radio > tonwiedergabegeräte rundfunkgeräte zimmerlautstärke,
  fernwärme > heizung, fett_abfluss feuchttücher > abfluss hygieneartikel, feucht feuchtigkeit
  nass, feucht nass > feuchteschäden durchfeuchtung, feuer lagerfeuer verbrennen zündeln
  feuerschale > offenes brandgefahr feuerstellen, feuer rauchmelder > rauchwarnmelder brandschutz
  brandmelder, feuerlöscher > brand, feuerlöscher brand es_brennt > brandfall brandbekämpfung
  löschen brandschutz feueralarm, flur > gang korridor, garten > gartenanlage gartennutzung
  grünanlage, garten > grünfläche außenanlage parzelle, gas gasgeruch riecht_nach_gas gasleck >
  gasaustritt haupthahn gasleitung absperren, gegensprechanlage klingel > türöffner sprechanlage
  klingelanlage, gelber > wertstoff verpackung, gelber_sack gelbe_tonne > wertstoffe verpackungen
  leichtverpackungen, gemeinschaftsraum partyraum > hobbyraum, gemüse_anbauen beet > anbau
  kleingärtnerisch beetfläche, gewächshaus treibhaus, gießen sprengen rasensprenger > bewässerung
  gießwasser wasserentnahme, gift > chemisch pestizid pflanzenschutzmittel giftig, glühbirne
  leuchtmittel, grill > rauch qualm, grillabend gartenparty > feierlichkeit grillen, grillen grillt
  bbq barbecue > holzkohle holzkohlegrill elektrogrill rauchbelästigung grillgeräte, größe_wohnung
  quadratmeter qm > wohnfläche fläche quadratmeterzahl, grünschnitt äste gartenabfälle laub >
  grüngut, hamster meerschweinchen kaninchen vogel fische wellensittich > kleintiere
  kleintierhaltung ziervögel zierfische, handwerker klempner installateur elektriker spengler >
  fachbetrieb fachfirma fachkraft notdienst, haus gebäude, haus_verkauft neuer_vermieter >
  eigentümerwechsel veräußerung, hausflur_licht > flurbeleuchtung treppenhausbeleuchtung,
  hausfrieden > hausgemeinschaft rücksichtnahme, hausmeister > technik, hausmeister hauswart abwart
  hausbesorger > objektbetreuer hausverwaltung hausbetreuer, hausmeister hauswart verwaltung,
  haustür eingangstür wohnungstür > hauseingang hauseingangstür, haustür_zu tür_zu > verschließen
  schließen, haustürschlüssel_freund > weitergabe schlüssel, hauswasser wasser_garten brunnen >
  wasserversorgung wasserentnahme, hecke > strauch gehölz, hecke schneiden hecke_schneiden >
  heckenschnitt rückschnitt beschneiden, heimwerken > handwerklich renovierungsarbeiten, heizkosten
  heizkostenabrechnung > verbrauch ableser betriebskosten wärmekosten, heizung > heizkörper
  radiator thermostat wärme, heizung heizen heizt heizkörper > beheizung heizperiode heizungsanlage
  heizkosten raumtemperatur, heizung_geht_nicht heizung_kalt heizung_kaputt heizung_ausgefallen >
  heizungsausfall störung notdienst ausfall, herd backofen kochplatte > küchengerät kochgelegenheit
  ceranfeld, holz_lagern brennholz > lagerung, hund hündchen köter > hundehaltung leinenpflicht,
  hund katze haustier tier > tierhaltung haustierhaltung halten genehmigung, hund_bellt bellen
  bellt gebell > lärm tierhaltung belästigung, hundehaufen hundekacke hundescheiße hundekot
  häufchen > hinterlassenschaften kot exkremente, hühner gockel hahn > kleintierhaltung
  geflügelhaltung, hütte > haus, inventar ausstattung, kalt frieren arschkalt > raumtemperatur
  heizperiode mindesttemperatur frost, kaltmiete grundmiete, kamera überwachungskamera >
  videoüberwachung kameras, kamin > ofen feuerstätte, kammerjäger > schädlingsbekämpfung, kaputt
  defekt > schadhaft funktionsunfähig instandsetzung, kaputtmachen kaputtgemacht kaputtmacht
  mache_kaputt macht_kaputt beschädigen demolieren zerstören ruinieren > schaden haftung
  schadenersatz verursacher haften, karre wagen > kraftfahrzeug kfz, karton pappe > altpapier
  papiertonne papiercontainer kartonagen, katze mieze kater > katzenhaltung tierhaltung,
  katzenklappe katzennetz > netz anbringung, katzenstreu streu > haustieren kleintierstreu, kaution
  > sicherheit pfand, kaution kohle_zurück kautionsrückzahlung > mietkaution mietsicherheit
  sicherheitsleistung bürgschaft kautionsbetrag, keller > untergeschoss kellerabteil, keller
  kellerabteil > kellerraum abstellraum lagerung, kerze > feuer flamme, kiffen kifft gras joint >
  betäubungsmittel cannabis drogen rauschmittel, kinderlärm > kinder spielen lärm, kinderwagen
  rollator > abstellen abstellraum hausflur gehhilfe, kippen_balkon zigarettenkippen >
  zigarettenreste, klavier gitarre geige schlagzeug trompete > musizieren musikinstrument
  instrument hausmusik, kleider altkleider alte_klamotten > textilien kleidung, kleinreparatur >
  bagatellschäden, klimaanlage ventilator > klimagerät, klingel klingeln gegensprechanlage,
  klingelschild türschild briefkastenschild > namensschild beschriftung, klo > abort, klo toilette
  wc, klo_verstopft abfluss_verstopft verstopft > verstopfung abwasserleitung ablauf rohrreinigung,
  klospülung spülung > toilettenspülung spülkasten, kompost komposthaufen > kompostierung
  eigenkompostierung organische verwertet, kompost kompostieren, krach radau getöse > lärm
  ruhestörung ruhezeit, küche > kochgelegenheit teeküche kochnische, küche_dreckig küche_putzen >
  küchenreinigung gemeinschaftsküche, kühlschrank_essen essen_im_kühlschrank > lebensmittel
  beschriftung kühlschrankfach, lampe > glühbirne, laub herbstlaub > laubbeseitigung kehren,
  laub_fegen > laub, laube gartenlaube, laut > zimmerlautstärke ruhezeit, laut lärmen krach
  krachmachen radau > geräusch geräuschintensiv lärmbelästigung ruhestörung geräuschbelästigung,
  leise still > ruhe ruhezeit zimmerlautstärke, licht > lampe, licht lampe birne > beleuchtung
  leuchtmittel glühlampe leuchte, licht_anlassen licht_aus ausmachen ausgemacht > beleuchtung
  löschen ausschalten, licht_flackert > elektroinstallation, löcher bohrlöcher dübellöcher nägel >
  dübel verschließen schönheitsreparaturen, lüften > fenster querlüften, lüften lüftet frische_luft
  fenster_auf > lüftung belüften stoßlüften durchlüften, makler > provision, mangel schaden >
  mängelanzeige schadensmeldung instandsetzung, marder_dach > marder, markise > sonnenschutz,
  medikamente_wegwerfen alte_medikamente > arzneimittel schadstoffmobil, miete > mietzins
  grundmiete kaltmiete warmmiete bewohner pächter, miete > nettokaltmiete bruttomiete monatsmiete,
  miete_kürzen mietminderung weniger_miete > minderung mangel gebrauchstauglichkeit, miete_steigt
  mieterhöhung miete_erhöhen teurer > staffelmiete indexmiete mietanpassung erhöhung, miete_zahlen
  > mietzahlung überweisung fällig werktag, mieter bewohner > mietpartei hausbewohner nutzer
  wohnungsinhaber, mieterhöhung > anpassung, mieterstreit > schlichtungsbehörde mietstreitigkeiten,
  mietvertrag > vertrag vereinbarung, mistkübel mülleimer abfalleimer papierkorb mistplatz >
  abfallbehälter mülltonne behältnis container, mittagsruhe > ruhezeit mittagszeit, modernisieren
  sanierung sanieren > modernisierung instandsetzung sanierungsmaßnahmen, mucke musik anlage boxen
  stereoanlage > tonwiedergabegeräte zimmerlautstärke lautsprecher beschallung, musik_machen üben
  übt geübt proben > musizieren musikinstrument hausmusik, mähen > rasen schnitt, möbel > inventar,
  möbel einrichtung > mobiliar möblierung einrichtungsgegenstände, möbliert möbel einrichtung, müll
  > abfall entsorgung container, müll abfall mist > restmüll hausmüll müllabfuhr abfallentsorgung
  wertstoffe behälter, müll_wald müll_abladen abladen lade_ab wild_müll > ablagern ablagerung wilde
  illegale, müllabfuhr mülltonne tonne > abholung leerung abfuhr entleerung abfuhrtermin, mülltonne
  > container tonne, nachbar > anwohner mieter, nachbar_streit ärger_nachbar > nachbarschaft
  hausfrieden schlichtung, nachbarn nachbar nachbarin > mitbewohner hausbewohner mitmieter parteien
  hausgemeinschaft anlieger, nachmieter > mietnachfolger ersatzmieter nachfolger, nachts abends
  spätabends > nachtruhe nachtzeit ruhezeit abendstunden, nachzahlung > nachforderung abrechnung
  guthaben, nagel bohrloch, namensschild > beschriftung, nebenkosten > betriebskosten abrechnung
  heizkosten, nebenkosten betriebskosten > vorauszahlung betriebskostenvorauszahlung umlage
  betriebskostenabrechnung, obst_pflücken pflücken pflückt kirschen > obsternte ernte, ofen
  feuerstätte, pachtvertrag pacht > pachtzins pachtverhältnis, paketbote paket_annehmen >
  paketannahme pakete zusteller, parken falschparken falschgeparkt falschparkt parke_falsch
  zugeparkt > abstellen kraftfahrzeug fahrzeug halteverbot, parkplatz stellplatz garage tiefgarage
  parken > stellfläche parkraum einstellplatz kfz, party > feier lärm gäste, party fete >
  privatveranstaltung veranstaltung nachtruhe, party fete feier feiern > feierlichkeit
  zusammenkunft fest festlichkeit, parzelle schrebergarten kleingarten > pachtgarten gartenparzelle
  kleingartenanlage, pergola carport > überdachung, pfand leergut, pflanzen_gießen verreist >
  abwesenheit längere beauftragen, pfütze wasser_steht > stauwasser, pool > planschbecken, pool
  planschbecken swimmingpool > schwimmbecken badebecken becken, post_nachsendeauftrag
  nachsendeauftrag > nachsendung, poster > plakat bekleben, putzdienst putzplan kehrwoche >
  treppenreinigung reinigungsplan reinigungsdienst hausreinigung flurwoche, putzen > säubern
  kehrwoche, putzen sauber_machen säubern säubert saubermachen saubergemacht saubermacht
  mache_sauber macht_sauber wischen wischt fegen fegt kehren putzdienst > reinigung säuberung
  reinigungspflicht, putzen wischen wischt > treppenreinigung reinigungsarbeiten
  unterhaltsreinigung, putzfrau reinigungskraft putzhilfe > reinigungspersonal reinigungsfirma
  dienstleister reinigungsunternehmen, putzmittel putzzeug > reinigungsmittel scheuermittel
  pflegemittel, putzplan reinigungsplan reinigung, rad fahrrad bike velo > fahrradkeller
  fahrradraum zweirad abstellraum fahrradständer, rasen gras, rasen_mähen rasenmähen mähen mäht >
  rasenpflege mäharbeiten gartenpflege, rasenmäher > mähen motor gartengerät, ratten mäuse
  kakerlaken wanzen ameisen silberfische ungeziefer > schädlinge schädlingsbefall ungezieferbefall
  kammerjäger schädlingsbekämpfung, rauchen kippen zigaretten qualmen qualmt > rauchverbot
  nichtraucher tabakrauch, rauchmelder > feuermelder, rauchmelder_piept > rauchwarnmelder batterie,
  rauswurf kündigung räumung ausschluss, regentonne > regenwasser zisterne, reifen autoreifen >
  altreifen, reinkommen komme_rein vermieter_rein betreten > betretungsrecht zutritt besichtigung
  begehung, renovieren > renovierung schönheitsreparatur streichen instandhaltung umbau, renoviert
  > modernisierung sanierung, reparatur reparieren flicken flickt richten kaputt > instandsetzung
  instandhaltung mängelbeseitigung behebung, restmüll hausmüll > restabfall, rohr_verstopft
  verstopfen verstopft > abflussreinigung, rohrbruch > rohr leitung, rollladen jalousie >
  sonnenschutz, ruhe ruhezeit, rundfunk gez rundfunkbeitrag > rundfunkgebühr beitragsservice,
  rücksicht > rücksichtnahme, sack müllsack > abfallsack müllbeutel, sandkasten spielplatz,
  satellitenschüssel schüssel sat > parabolantenne antenne satellitenantenne, sauber > reinlich
  rein, schadstoffe lack öl > schadstoffmobil problemabfälle lösungsmittel, scheißen toilette,
  schimmel > feuchtigkeit pilzbefall, schimmel schimmlig > feuchteschäden feuchtigkeitsschäden
  schimmelbildung schimmelpilz lüften, schimmel_bad > feuchteschäden, schloss türschloss > zylinder
  schließzylinder schließanlage, schlüssel > zugangskarte zylinder, schlüssel hausschlüssel
  wohnungsschlüssel > schließanlage ersatzschlüssel schlüsselverlust zutrittsmedium,
  schlüssel_nachmachen nachmachen zweitschlüssel ersatzschlüssel > nachfertigung anfertigung
  schließanlage, schlüssel_verlängern > schlüssel, schlüssel_weg schlüssel_verloren verlieren >
  verlust schlüsselverlust abhandenkommen, schlüsselverlust verlust, schnee > streuen, schnee eis
  glatteis glätte > winterdienst räumpflicht streupflicht streugut, schnee_schippen schneeschieben
  schneeräumen schippen schippt schneeschaufeln > winterdienst räumpflicht streupflicht,
  schneeschippen schneeräumen winterdienst räumpflicht, schornstein > feuerstätte, schufa > bonität
  bonitätsauskunft, schuhe schuhregal > hausflur treppenhaus abstellen, schuppen hütte häuschen
  gartenhaus > laube gerätehaus gartenlaube geräteschuppen, schwimmbecken becken, sicherung_raus
  sicherung_rausgeflogen > sicherungskasten überlastung, sofa couch schrank matratze altes_sofa
  alte_möbel > sperrmüll mobiliar möbel einrichtungsgegenstände, solaranlage > photovoltaik,
  sperrmüll > möbel entsorgung, sperrmüll sperrgut > sperrige ausrangiert gegenstände abholung
  sperrabfall, spielplatz > spielgelände spielfläche kinderspielplatz spielbereich, spülkasten >
  toilettenspülung, spülmaschine_einbauen > einbau anschluss, staubsaugen > haushaltsgerät lärm
  ruhezeit reinigung, steckdose > stecker anschluss strom, steckdose_kaputt > elektroinstallation
  elektrofachkraft, stiegenhaus stiege > treppenhaus treppe, streichen malen malt gemalt anmalen
  tapezieren weißeln ausmalen > schönheitsreparaturen anstrich renovierung malerarbeiten, streuen
  streut streusalz > streupflicht winterdienst, strom > elektrizität elektrisch energie
  stromversorgung, strom_anmelden stromanbieter stromvertrag > versorger energieversorger
  stromlieferant, strom_weg stromausfall kein_strom licht_geht_nicht > sicherung stromunterbrechung
  ausfall störung sicherungskasten, tapezieren tapete, tauben vögel > füttern taubenfütterung,
  teppich_ausklopfen ausschütteln > teppich ausklopfen, tonne mülltonne abfalltonne > gefäß
  behälter behältnisse abfallbehälter, tonne_geklaut tonne_kaputt tonne_weg > entwendete
  beschädigte ersetzt, tonne_voll zu_viel_müll > überfüllt mehranfall zusatzsack, trampolin
  schaukel rutsche > spielgeräte aufstellen, trennen mülltrennung > wertstoffe abfalltrennung
  fraktionen, treppe_kaputt licht_kaputt > mängel meldung defekte, treppenhaus > hausflur flur
  treppe gemeinschaftsflächen, treppenhaus hausflur flur stiegenhaus > treppenaufgang fluchtweg
  rettungsweg treppenabsatz, tropfen tropft rinnen rinnt > undicht leckage wasserschaden, türspion
  kette > sicherung, umziehen umzug zügeln > umzugsfirma umzugswagen, undicht tropfen wasserschaden
  leck, unkraut > unkrautvernichtung wildkraut, unkraut unkrautvernichter roundup >
  pflanzenschutzmittel herbizide unkrautbekämpfung, untermieter airbnb untervermieten
  vermiete_unter > gebrauchsüberlassung ferienvermietung überlassung, untermieter dritte,
  unterstellen abstellen lagern lagert hinstellen stelle_hin > lagerung abstellraum aufbewahrung,
  untervermieten > untermieter dritte, velo töff > fahrrad motorrad, vermieter > hausverwaltung
  verpächter, vermieter hausherr besitzer > eigentümer verwaltung vermieterin wohnungsgeber
  wohnungsbaugesellschaft, vermieter_anrufen hausverwaltung > verwaltung ansprechpartner
  kundencenter, verstopft verstopfung abfluss, wallbox ladestation e_auto > lademöglichkeit
  ladeeinrichtung ladepunkt, warm > temperatur beheizt raumtemperatur, warmwasser heißes_wasser >
  warmwasserversorgung boiler durchlauferhitzer, waschbecken lavabo > waschtisch, waschküche >
  waschkeller waschmaschine, waschküche waschraum waschkeller > waschmaschinenraum trockenraum
  belegungsplan waschautomat waschzeiten, waschmarke münzen jeton > münzautomat wertmarken,
  waschmaschine kühlschrank fernseher spülmaschine drucker toaster > elektroaltgeräte elektrogeräte
  haushaltsgeräte altgerät großgeräte, waschmaschine_wegwerfen alte_waschmaschine alter_kühlschrank
  alter_fernseher > elektroaltgeräte altgeräte wertstoffhof, wasser_abstellen haupthahn absperrhahn
  > absperrventil hauptabsperrung, wasserhahn_tropft dusche_kaputt > armatur instandsetzung,
  wasserrohrbruch rohr_geplatzt > leitungswasser wasserschaden rohrbruch, wasserschaden >
  rohrbruch, wegschmeißen schmeiße_weg wegwerfen werfe_weg entsorgen loswerden losgeworden loswird
  werde_los wird_los wegtun tu_weg tut_weg ausmisten ausmistet miste_aus mistet_aus > beseitigen
  abfall, wegschmeißen wegwerfen entsorgen, wer_zahlt_schaden wer_haftet > verursacher haftung
  kostentragung schadenersatz, wertstoffhof recyclinghof mülldeponie schrottplatz
  altstoffsammelzentrum > sammelstelle annahmestelle entsorgung, wg > mitbewohner gemeinschaft, wg
  wg_zimmer mitbewohner wgzimmer > wohngemeinschaft gemeinschaftswohnung, wie_oft_geholt
  wann_abgeholt wie_oft_geleert > leerung abfuhr vierzehntäglich wöchentlich abgeholt, wlan
  internet wlan_wohnung > internetanschluss netzzugang breitband internetzugang, wohnen_laube
  übernachten_laube > dauerwohnen übernachtung wohnzwecken, wohnheim studentenwohnheim >
  studierendenwohnheim wohnanlage heimplatz, wohnung > unterkunft mietwohnung,
  wohnungsgeberbestätigung > anmeldung meldebehörde, wohnungssuche wohnung_finden >
  wohnungsangebote bewerbung warteliste, wohnungstür_schlüssel türcode > zugangscode zutrittscode,
  wohnungsübergabe schlüsselübergabe > übergabeprotokoll abnahmeprotokoll wohnungsabnahme, wäsche >
  waschmaschine trockner, wäsche trocknen trocknet wäsche_aufhängen > waschküche trockenraum
  textilien wäschetrocknung, wäscheständer wäsche > wäschetrockner trockenplatz, zaun > einfriedung
  einzäunung umzäunung, zimmer > stube kammer, zimmer bude > wohnheimzimmer appartement wohnraum,
  zimmer_tauschen zimmer_wechseln > zimmerwechsel zimmertausch, zimmerlautstärke > lautstärke,
  zusperren zusperrt absperren abschließen schließe_ab zuschließen schließe_zu > verschließen
  geschlossen verriegeln, zwangsräumung räumung, zweitschlüssel zusatzschlüssel > weitere
  schlüssel, zwischenmiete > befristet untermiete, zähler stromzähler wasserzähler gaszähler >
  zählerstand ablesung verbrauchserfassung messeinrichtung, zähler_ablesen ablesen lese_ab >
  zählerstand verbrauch, zügeltermin zügeln > umzug wohnungswechsel, ölwechsel autoreparatur
  schrauben > reparaturarbeiten fahrzeuge, übergabe > protokoll abnahme, übergabeprotokoll übergabe`;
