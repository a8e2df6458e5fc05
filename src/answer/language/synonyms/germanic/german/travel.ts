/** Travel and transport; see `
`. */
export const travel = `
  abfahrt wann_fährt fährt_wann nächste_bahn > abfahrtszeiten fahrplan verkehrt takt, ablegen
  wann_schiff > abfahrt legt, abreise > auszug, abreisen reise_ab auschecken checke_aus checkout
  check_out wann_raus > abreisetag räumen zimmerfreigabe freizugeben, abwasser grauwasser >
  entsorgungsstation ver, anfahrt > anreise verkehrsanbindung, ankommen einchecken checke_ein
  checkin check_in anreise > ankunft bezug anreisetag zimmerbezug, anschauen > besuch sehenswert,
  anschluss_verpasst verpassen > anschluss anschlussverlust weiterfahrt, arzt doktor hausarzt >
  ordination arztpraxis, arzt_urlaub krank_urlaub > ordination notarzt rettung bereitschaftsdienst,
  aufladen > ladestation ladesäule, auschecken abreise, ausweiche umfahrung > umleitung umgehung,
  auto > kraftfahrzeug kfz parken parkplatz, auto mietauto mietwagen leihwagen > mietfahrzeug
  fahrzeug leihfahrzeug, auto_mieten wagen_mieten carsharing > anmietung fahrzeugmiete mietvertrag,
  auto_stehen_geblieben panne liegengeblieben > pannenhilfe pannendienst, autobahn schnellstraße,
  autofähre > fähre, baby_fliegen > kleinkinder säuglinge, badeaufsicht bademeister
  rettungsschwimmer baywatch > wasseraufsicht wasserrettung, baden > schwimmen, baden schwimmen see
  strand > badebetrieb badestelle badeplatz badestrand, bahnhof > haltestelle station, bahnsteig
  gleis, benzin kraftstoff, berg > gebirge, berg_hoch hochfahren_berg fahren_berg_hoch > auffahrt
  bergfahrt, besuch_bekommen besucher freunde_kommen > tagesgäste tagesbesucher, billett billet
  fahrschein > fahrkarte ticket fahrausweis, blitzen geschwindigkeitskontrolle, boarding gate
  wann_da_sein > meldeschlusszeit einsteigen, boot_mieten sup_mieten mieten > verleih
  bootsvermietung mietpreis, brötchen semmeln semmel weckle schrippen weggli brot > gebäck
  brötchenservice backwaren, bus > linie linienbus haltestelle shuttle, bürgersteig fußweg >
  gehweg, campen zelten camping campingplatz wohnmobil wohnwagen bulli > stellplatz zeltplatz
  standplatz, campingklo chemieklo chemietoilette porta_potti leeren leert geleert ausleeren
  ausleert leere_aus leert_aus > entsorgungsstation entleerung entleeren, dampfer schiff
  ausflugsschiff > rundfahrt schifffahrt linienschiff, dorf > ort gemeinde ortschaft, duschen
  warm_duschen heiß_duschen > warmwasser sanitäranlagen duschmarken duschräume, e_scooter_bahn >
  mitnahme, einchecken > anreise, einpacken > packliste mitnehmen ausrüstung, einreise > grenze,
  elektroauto elektrofahrzeug, entfernung > distanz, essen_bus essen_zug > verzehr speisen, fahren
  > geschwindigkeit, fahrgast passagier, fahrkarte > ticket, fahrkarte fahrschein ticket billett
  bahnticket > fahrausweis beförderungsausweis, fahrplan > abfahrtszeit takt, fahrplan >
  linienplan, fahrrad > radfahrer, fahrrad_ausleihen > fahrradverleih, fahrrad_zug rad_mitnehmen
  fahrrad_mitnehmen rad_bus > fahrradmitnahme fahrradbeförderung fahrradkarte, fahrradverleih >
  leihrad verleih, fahrzeug kraftfahrzeug, feuer_machen lagerfeuer grillen > feuerstellen
  waldbrandgefahr offenes grillplatz, flieger > flugzeug maschine, flug fliegen > flugreise
  luftfahrzeug beförderung, flug_verspätet flug_ausgefallen flug_gestrichen > annullierung
  flugverspätung fluggastrechte ausgleichszahlung, flughafen > airport terminal, freizeit
  ferienlager > ferienfreizeit jugendfreizeit zeltlager, früher_rein früher_kommen > frühanreise
  vorzeitig, frühstück buffet > frühstücksbuffet frühstückszeiten morgenbuffet, fundbüro_bahn
  liegen_gelassen > fundsachen fundstelle, fähre schiff > fährverbindung überfahrt schifffahrt,
  führerausweis billet lappen > führerschein fahrerlaubnis, führerschein > fahrberechtigung,
  führung > rundgang guide, geld_reise währung > zahlungsmittel landeswährung, geldwechsel >
  währung wechseln, gepäck > handgepäck, gepäck_abstellen koffer_lassen > gepäckaufbewahrung
  gepäckraum, grenze zoll, gästehaus unterkunft, hafen anleger, halbpension vollpension
  all_inclusive > verpflegung verpflegungsart, haltestelle > station, handgepäck bordgepäck,
  handgepäck flüssigkeiten > handgepäckstück kabinengepäck, haustier_hotel hund_hotel
  hund_mitbringen > hunde haustiere vierbeiner tiere, heim_schicken nach_hause_schicken > heimreise
  vorzeitig ausschluss, helm > helmpflicht, helm > schutzhelm kopfschutz, herberge unterkunft,
  hinfahren > anfahrt anreise, hinkommen > anfahrt anreise verkehrsanbindung erreichbar lage
  erreichen, hotel > unterkunft übernachtung herberge zimmer, hotel pension unterkunft airbnb
  ferienwohnung > beherbergung beherbergungsbetrieb ferienobjekt, hund haustier > vierbeiner,
  hund_wasser hundestrand hund_baden > badeplatz vierbeiner, hund_zug hund_bus > hunde tiere
  maulkorb, hundeleine leine freilaufen laufe_frei anleinen > leinenpflicht, hütte berghütte
  alpenverein > schutzhütte hüttenlager hüttenruhe, identitätskarte id perso > personalausweis
  ausweis, impfung_reise > impfempfehlung impfschutz, innenstadt zentrum stadtmitte, karre >
  fahrzeug pkw, karte > stadtplan landkarte, kinder_fahren kinderticket > kinder beförderung
  unentgeltlich kinderfahrkarte, kinderwagen_weg wanderung_kinderwagen > kinderwagentauglich,
  klimaanlage klimatisiert, klo klos toilette scheißhaus häusl wcs > sanitäranlagen sanitär
  toilettenanlagen waschräume sanitärgebäude, klos_geputzt klo_putzen wann_geputzt > gereinigt
  sanitäranlagen, koffer > reisegepäck gepäckstück, koffer_im_zug gepäck > reisegepäck
  gepäckbeförderung, koffer_weg gepäck_weg gepäck_verloren > gepäckverlust gepäckermittlung
  reisegepäck, koffer_zu_schwer übergepäck > freigepäck gewichtsgrenze, kondukteur schaffner
  zugbegleiter > zugpersonal fahrkartenkontrolle, kontrolleur kontrolle fahrkartenkontrolle >
  fahrausweisprüfung prüfpersonal, kratzer delle beule schramme > lackschaden schaden beschädigung,
  kreuzfahrt schiff, kurtaxe ortstaxe bettensteuer > gästetaxe beherbergungssteuer kurbeitrag,
  laden > ladestation ladesäule aufladen, laden_camping kiosk einkaufen > greißler minimarkt
  platzladen, ladesäule ladestation, lawine > lawinengefahr lawinenwarnung, letzter_bus letzte_bahn
  nachtbus > nachtverkehr betriebsschluss letzte fahrt, maut vignette pickerl > mautgebühr
  vignettenpflicht straßenbenutzung, meer see ozean, mietwagen > leihwagen autovermietung,
  mit_auto_ausland grenze > auslandsfahrten grenzübertritt, mitbringen > ausrüstung, mitfahren >
  fahrgemeinschaft mitfahrgelegenheit, mitfahrgelegenheit fahrgemeinschaft, mitnehmen > mitführen
  beförderung, museum > sammlung galerie ausstellung, nebensaison saison günstige_zeit
  billigste_zeit > vorsaison hauptsaison saisonzeiten, nicht_kommen no_show nicht_anreisen >
  nichtanreise nichterscheinen stornokosten, nächster_bus bus_stadt bushaltestelle > linie
  haltestelle verkehrt busverbindung, packen > packliste mitnehmen, panne > defekt, parken >
  parkplatz parkhaus stellplatz parkmöglichkeit, parken_kosten parkgebühren > parkentgelt
  parkraumbewirtschaftung, parkgebühr > parkschein parkticket, parkhaus tiefgarage, parkschein
  parkticket > parkberechtigung, pass > reisepass ausweis, pennen > übernachtung schlafen, pension
  gästehaus, pneu reifen > bereifung, preis_nacht was_kostet_nacht pro_nacht > nächtigung
  übernachtungspreis zimmerpreis, promille alkohol, radweg fahrradweg, rastplatz raststätte >
  rastanlage raststation, reifen_platt platten > reifenpanne reifenschaden, reinspringen
  springe_rein kopfsprung springen köpper > wassertiefe, reise > urlaub, reise urlaub trip ausflug
  > pauschalreise reiseveranstalter reiseverlauf, reise_absagen > reiserücktritt stornierung
  stornopauschale, reisebus car bus > omnibus, reiseleiter guide > gästeführer, reisende > fahrgast
  passagier, reisepass ausweisdokument, reisepass visum einreisen reise_ein > einreisebestimmungen
  visumpflicht reisedokumente, reiserücktritt > reiserücktrittsversicherung stornierung,
  reservieren buchen bucht buchung reservierung > buchungsbestätigung verbindlich vorausbuchung,
  restaurant lokal, retourbillett rückfahrkarte hin_und_zurück > rückfahrt, roller escooter
  e_roller > elektrokleinstfahrzeuge elektroroller, schiff > fähre dampfer, schlafen >
  nachtquartier schlafsack matratze, schneesicher > schneelage, schnell_fahren tempo
  geschwindigkeit wie_schnell_fahren > schrittgeschwindigkeit höchstgeschwindigkeit tempolimit
  geschwindigkeitsbegrenzung, schranke > einfahrt torschluss, schranke > zufahrt, schutzhütte >
  unterstand, schwanger_fliegen > schwangere schwangerschaftswoche, schwarzfahren > fahrschein,
  schwarzfahren ohne_ticket kein_ticket erwischt > beförderungsentgelt erhöhtes gültigen
  fahrausweis, schwierigkeitsgrad schwer_wanderung > schwierigkeit anspruch, scooter roller, see
  gewässer, seekrank schlecht_boot > reiseübelkeit, sehenswürdigkeit > attraktion besichtigung,
  sehenswürdigkeiten was_anschauen sightseeing > sehenswert denkmäler, sessellift gondel seilbahn >
  bergbahn lift, shuttle > pendelbus zubringer, sitz platz, sitzplatz > platz, sitzplatz
  platz_reservieren > sitzplatzreservierung reservierung platzkarte, souvenir andenken,
  sprache_reise > amtssprache verständigung, sprit diesel > kraftstoff treibstoff, spät_ankommen
  später_kommen nachts_ankommen mitternacht > spätanreise spätankommende spätankunft, stadt > ort
  ortschaft, stadtführung rundgang, stau verkehr, steckdose_ausland adapter > steckertyp
  reiseadapter, storno hotel_stornieren urlaub_absagen absagen sage_ab > rücktritt
  stornobedingungen stornierung stornofrist, strand > ufer, straße fahrbahn, strom_camping
  stromanschluss > absicherung ampere, tanken voll_tanken sprit > kraftstoff tankfüllung betankung
  vollgetankt, tankstelle kraftstoff, taschengeld_mitgeben > taschengeld, taxi fahrdienst, tempo >
  geschwindigkeit, tempolimit höchstgeschwindigkeit geschwindigkeitsbegrenzung, ticket >
  eintrittskarte karte, touri tourist, tourist > besucher gast reisende, treffpunkt wo_treffen
  treffen > sammelplatz abfahrtsort, trinkwasser leitungswasser > abkochen, trip reise ausflug,
  trottoir gehsteig > gehweg bürgersteig fußweg, tüv hauptuntersuchung, umleitung sperrung,
  umsteigen direkt steige_um > umsteigeverbindung direktverbindung, unfall > kollision
  zusammenstoß, unfall_auto crash crasht > unfall verkehrsunfall polizei unfallbericht, urlaub >
  ferien aufenthalt, verreisen reise, visum > einreise visa, wandern > tour route bergtour,
  was_mitnehmen packliste koffer_packen > ausrüstung mitzubringen gepäckliste, wechselkurs kurs,
  wegbeschreibung anfahrt, weit entfernt, wetter klima beste_reisezeit beste_zeit wann_hin >
  reisezeit niederschläge, wie_lange_fahrt fahrzeit > fahrtdauer reisedauer, wie_oft_fährt takt >
  taktung verkehrt fahrplantakt stündlich, wie_weit_entfernt > entfernung kilometer, winterreifen >
  winterbereifung wintertauglich, wohnmobil > camper caravan, wohnwagen caravan, wolkig regnet_oft
  > niederschlag regentage, währung > geld euro, zapfsäule > kraftstoff, zimmer bett > doppelzimmer
  einzelzimmer schlafraum zimmerkategorie, zimmer_putzen handtücher_wechseln > zimmerreinigung
  handtuchwechsel zimmerservice, zoll einfuhr, zu_wenig_leute mindestteilnehmer >
  mindestteilnehmerzahl, zug > ice regionalbahn, zug bahn tram bim öffis öv bus sbahn ubahn >
  nahverkehr verkehrsmittel öffentliche personennahverkehr, zug_verspätet zug_ausgefallen
  verspätung > fahrgastrechte entschädigung zugausfall, zweiter_fahrer anderer_fahrer >
  zusatzfahrer fahrberechtigt, übergepäck gepäck, übernachten schlafen pennen pennt nacht >
  nächtigung übernachtungspreis`;
