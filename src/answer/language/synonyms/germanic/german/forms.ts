/** Forms and derivations that no rule finds, and expressions; see `
`. */
export const forms = `
  ab_melden abmeldung, ab_sagen > absage stornierung, ab_wann > beginn frühestens, abbucht buche_ab
  bucht_ab > eingezogen, abfliegen abflug, abgehaut abhaut haue_ab haut_ab > gehen weglaufen,
  abgekühlt abkühlt kühle_ab kühlt_ab > auskühlen erkalten, abreise > wegzufahren, absturz
  befestigen anbringen bild poster > aufgehängt aufzuhängen, account_löschen > löschung
  kontolöschung, aktualisiert > update, am_feiertag feiertage, am_wochenende > samstag sonntag,
  an_machen einschalten, an_melden anmeldung, an_regeln_halten > verstoß zuwiderhandlung abmahnung,
  an_wen > ansprechpartner zuständig kontakt, anbaggern anmachen nerven > belästigt, anfangen fing
  beginnen starten, angeln > fischt, ankunft eintreffen, arm armut, auf_toilette toilette, auf_welt
  > geboren geburt, aufgehört aufhört höre_auf > beenden stoppen, aufgetaut auftaut taue_auf
  taut_auf > tauen, aufs_klo toilette, aufwärmen erhitzen warmmachen > erwärmt, aufwärmt wärme_auf
  wärmt_auf > erwärmen erhitzen, aus_machen ausschalten, aus_versehen versehentlich, ausgeben
  taschengeld, ausgehen > wegzugehen, ausgemacht ausmacht > abschalten deaktivieren, ausgewechselt
  wechsel_aus wechselt_aus > wechsel, ausloggt logge_aus loggt_aus > abmelden, ausprobiert
  probiere_aus > probe testen schnupperstunde, ausschalten > deaktiviert, austauscht tausche_aus >
  tauschen ersetzen, auszug räumen, bannt > sperren ausschließen, bauchweh > bauchschmerzen
  übelkeit, beantragen antrag, beantragt > antrag, bearbeitet > ändern, beendet > kündigen,
  bei_regen > ausweichtermin, beim_regen schlechtwetter, beitritt trete_bei > mitglied, benötigt >
  brauchen, bescheid_geben > informieren melden, bescheid_sagen > informieren melden, beseitigen >
  entfernt, besorgt > einkaufen kaufen, bestehen bestand, bestrafen > ahndet, betrogen > abzocken
  verarschen, bewässert > bewässerung, bis_wann > frist spätestens, blind blindheit, blinkt
  geblinkt > leuchtet leuchten, bluetooth > koppelt, bohrt > lärm dübel bohrloch, campt gecampt >
  zelten camping, cheatet > hack betrug mods schummeln, chef_von > vorsitzender, chillt gechillt >
  entspannen ausruhen, claimen > beansprucht, claimet geclaimet > grundstück beanspruchen schützen
  sichern, darf gedurft > erlaubt, darf_rein > zutritt einlass zugang, doch_nicht > rücktritt
  stornierung widerruf, dumm dummheit, durstig durst, düngt gedüngt > düngung, eier_legen > gelege
  brut eiablage, einbrechen einbruch, eingefügt einfügt füge_ein fügt_ein > paste, eingeloggt
  einloggt logge_ein loggt_ein > anmelden zugangsdaten registrieren, einstellungen > konfiguriert,
  einzug bezug beziehen, entkalkt > kalk, entlädt > leer, entsorgt > altgerät recycling, entstand >
  entsteht, erben erbschaft, erbt > erbschaft erbfolge nachlass, erhitzt > aufwärmen erwärmen hitze
  temperatur heißmachen, erlauben erlaubnis, erlaubt > gestatten, ernährt > nahrung, erreicht >
  rufnummer kontaktieren, ersetzt > tauschen ersatz statt, erstattet > überweisen, erwischt >
  ertappt, erwischt_werden > verstoß ausschluss konsequenz, faul faulheit, fegt > kehren, fehlen >
  versäumet, fiehlt fohlen > verschwinden versäumen, flucht > schimpfwort ausdrucksweise, flüchten
  floh flüchtling, foto kamera > fotografiert, fotografiert > aufnahme bildrechte, frei freiheit,
  frei_haben > urlaub freistellung, frei_nehmen > urlaub freistellung, freuen freude,
  funktioniert_nicht > fehler defekt, fängt_an > anfang, fördert > förderung, fürchten angst,
  geburtstag geboren, gebären geboren geburt, gefallen gefiel, geflieht > floh flucht, gefriert
  gefroren > einfrieren tiefkühlen, gegen_regeln > verstoß zuwiderhandlung, gegründet gründer,
  geht_los > anfang start, geht_nicht > defekt fehler, gehören eigentum, genehmigt > gestatten,
  geprügelt > schlagen gewalt, geredet > labern, geschaut > gucken, geschlagen > gewalt, gesichert
  > speichern, gespült > abwasch geschirr, gestammt > herkunft ursprung, gestartet > neustarten
  aufruf hochfahren booten, gestiegen > klettern, gesäubert > saubermachen, gießen > bewässert,
  gleich gleichheit, glotze > schaut, grieft > zerstören, grillt gegrillt > grillparty, groß
  größte, halsweh halsschmerzen, halten hielt, handy_mitnehmen > mobiltelefon smartphone
  wertgegenstände, hat_auf > öffnungszeiten geöffnet, hat_offen > öffnungszeiten geöffnet, hat_zu >
  öffnungszeiten geschlossen, heilen heilung, heiraten hochzeit verheiratet trauung, heizt geheizt
  > heizung, heiß hitze, hell helligkeit, herunterfahren > runterzufahren, herunterlädt
  lade_herunter > download, hin_kommen > anfahrt anreise, hoffen hoffnung, hungrig hunger,
  höchstens > maximal höchstzahl, höhenangst > höhe schwindelfrei, hört_auf_zu ende, ibu >
  ibuprofen schmerzmittel, ihm_schlecht > übelkeit reiseübelkeit erbrechen, ihr_schlecht > übelkeit
  reiseübelkeit erbrechen, im_notfall > notruf notfallnummer, immer_schlecht > übelkeit
  reiseübelkeit, impft geimpft > impfpass impfung, in_ferien schulferien, in_müll entsorgung,
  installiert > setup installation, ist_aus ende, ist_schluss > ende schließung, joggt gejoggt >
  lauf, jung jugend, junge_kriegen > fortpflanzung nachwuchs wurf, kam_her > herkunft stammt,
  kaputt_gegangen > defekt schaden, kaputt_gemacht > schaden haftung beschädigung, kaputt_machen >
  beschädigung schaden, kaputtgemacht kaputtmacht mache_kaputt macht_kaputt > zerstören
  beschädigen, kein_fleisch > vegetarisch fleischlos, kein_geld > zuschuss ratenzahlung förderung,
  kein_internet > störung offline verbindung, kein_platz > ausgebucht belegt warteliste, kein_strom
  > stromausfall, kickt gekickt > fußball spielen, kinder_kriegen > fortpflanzung nachwuchs, klagt
  > gericht, klappt_nicht > fehler, klettern speichern claimen > sichert, klickt > anklicken
  auswählen, kloppen > prügelt, klug klugheit, knetet geknetet > teig, kommen_zurück > rückreise,
  kommt_her > ursprung, komponiert > komposition, kopf_weh > schmerzmittel kopfschmerzen, kopfweh >
  kopfschmerzen schmerzmittel, kopiert > duplizieren, krank krankheit erkrankt, krank_melden >
  krankmeldung arbeitsunfähigkeit, krank_werden > erkrankung arbeitsunfähigkeit, krönet gekrönet >
  krönung, kühlt gekühlt > kühlschrank, kümmert_sich > zuständig betreuung, labert > reden, lagert
  > abstellen, laggt > lag latenz, laut lautstärke, laut_sein > ruhezeit nachtruhe lärm, lebt_von >
  ernährung nahrung, leise_sein > ruhezeit nachtruhe, liegen lag, losgeworden loswird werde_los
  wird_los > entsorgen verkaufen, loswerden wegbringen > entsorgt, löschen wegmachen > beseitigt,
  lüftet > fenster querlüften, macht_auf > öffnungszeiten geöffnet, macht_zu > öffnungszeiten
  geschlossen, malocht > arbeiten, meckert gemeckert > beschweren beschwerde motzen, mehr_geld >
  gehaltserhöhung zulage erhöhung, mein_kind > kinder minderjährige, mindestens_alt mindestalter,
  mir_schlecht > übelkeit erbrechen, mit_auto > parkplatz anfahrt, mit_bus > haltestelle linie
  anfahrt, mit_zug > bahnhof anfahrt, mitgeben > taschengeld, mitgemacht mitmacht > teilnahme
  beitritt mitwirken engagieren mitglied, mobbt gemobbt > belästigung, montage > aufzubauen,
  montiert > aufbau, moslem > halal islamisch, moslems > schweinefleischfrei halal, motzt >
  meckern, musik_hören > lautstärke ruhezeit zimmerlautstärke, musiziert > instrument,
  muss_mitnehmen > ausrüstung mitzubringen packliste, mutig mut, mäht > rasen schnitt, nach_hause >
  heimreise rückreise heimfahrt, nackt unbekleidet, name > umzubenennen, name_ändern > umbenennen
  namensänderung, nebeneinander_sitzen sitzplatz, nerven > stört, neu_starten neustart,
  nicht_halten > verstoß zuwiderhandlung abmahnung, nicht_leisten > zuschuss ermäßigung
  ratenzahlung förderung übernahme, nicht_mit > rücktritt abmelden, nicht_rechtzeitig > verspätung
  verzug frist, nichts_gefunden fundbüro, ohne_grund unbegründet, ohne_internet offline, operieren
  operation, organisiert > veranstalten, passieren ereignen vorfall, passwort_vergessen >
  zugangsdaten, pennt > übernachtung schlafen, petzt > melden, pflanzt > anpflanzen, piept gepiept
  > ton, pisst regen, poster > beklebt, postet > veröffentlichen beitrag, prüfung kontrolle,
  quatschen > redet, rasenmäher > mäht, rausgeworfen_werden ausschluss, rechnen rechnung,
  regeln_brechen > verstoß zuwiderhandlung, regieren regierung regent, reich reichtum, reingeigt
  ige_rein igt_rein > säubern saubermachen, reklamieren > beanstandet, reklamieren > beschwert,
  reklamiert > beschwerde, reserviert > buchen, ruckeln > laggt, rücksicherung >
  wiederzuherstellen, rührt gerührt > umrühren, saubermachen putzen > säubert, schaffen >
  hinzukriegen, scheißt geschissen > toilette, schimmel > lüftet, schließen schloss schließung,
  schnee > streut, schneiden > hackt, schneit geschneit > schneefall, schnell schnelligkeit,
  schneller > beschleunigt, schnuppert geschnuppert > schnupperstunde probe, schwanger_werden
  schwangerschaft, schwer gewicht schwerste, schwänzen > fiehlt fohlen, schwänzt > fehlen fehlzeit
  abwesenheit, schön schönheit, schüttet > regen regnet schlechtwetter, sendet gesendet > schicken
  versenden, sicher sicherheit, sind_gefährlich > gefahr giftig, speichert gespeichert >
  abspeichern ablegen speicherplatz arbeitsspeicher sichern speicherung, sport > turnt,
  spülmaschine abwasch geschirr > spült, standfest > umzukippen, startet_nicht > fehler, sterben >
  umkommen ums, stillt > muttermilch, studiert > lernraum, stumm sprachlos, tankt getankt >
  treibstoff benzin tankstelle kraftstoff, taub gehörlos, termin > vereinbart, tod tot verstorben
  todesfall, topf > umzutopfen, tradet > handeln tauschen, trainiert > training, trollt >
  provokation provozieren, tropft > leck, tut_weh > schmerzen, um_bringen > mord ermordet, umkippt
  kippe_um kippt_um > standfest, ums_leben > tod starb, umtopft topfe_um topft_um > topf, verdienet
  > gehalt lohn entgelt vergütung, verkaufen veräußern veräußerung vertrieb, verprügelt > gewalt
  tätlich, verschlüsselt > verschlüsselung, von_daheim > homeoffice mobil, von_zuhause > homeoffice
  mobil, votet > abstimmen stimme, warmgemacht warmmacht mache_warm macht_warm > aufwärmen
  mikrowelle, was_anziehen > kleidung bekleidung, was_essen > verpflegung mahlzeit, was_mitbringen
  > ausrüstung packliste, was_passiert_wenn > folge konsequenz sanktion, wechseln > ersetzt,
  weg_machen entfernen, weggemacht wegmacht mache_weg macht_weg > beseitigen, wem_gehört >
  eigentümer besitzer, wem_sagen > benachrichtigen melden ansprechpartner, wer_darf > berechtigt
  zugelassen, wer_hilft > ansprechpartner hilfe beratung, wer_passt_auf > aufsicht betreuung,
  wer_zahlt > kosten kostenübernahme träger, wie_alt > alter mindestalter, wie_hoch > höhe betrag,
  wie_komme_ich > anfahrt anreise verkehrsanbindung, wie_lang > dauer, wie_oft > häufigkeit turnus,
  wie_viel_taschengeld taschengeld, wie_viele_eier gelege, wie_viele_leute > teilnehmerzahl
  personenzahl, wie_weit > entfernung strecke, wieder_da > rückkehr rückreise, wieder_zurück >
  rückfahrt, wird_erwischt > verstoß ausschluss konsequenz, wird_schlecht > übelkeit reiseübelkeit
  erbrechen, wird_übel > übelkeit erbrechen, wo_finde > standort lage, wo_ist > standort lage
  befindet, wo_liegt > lage standort, wohin_müll > entsorgung container, wählen > abstimmen stimme,
  würzt gewürzt > gewürz abschmecken, wütend wut, zeltet gezeltet > campen camping campingplatz
  zeltplatz biwak, zockt > spielen, zu_hause > homeoffice wohnung daheim, zu_laut > lärm
  ruhestörung, zu_spät > verspätung verzug verzögerung mahngebühr frist, zu_teuer > zuschuss
  ermäßigung ratenzahlung, zu_viel > überzahlung höchstens maximal, zu_wenig mindestens, zu_zweit >
  paar zwei, zuhause_arbeiten > homeoffice telearbeit, zur_welt > geboren geburt, zurück_bekommen >
  erstattung rückzahlung, zurück_kommen > rückkehr rückreise, zurückerstattet erstatte_zurück
  erstattet_zurück > erstattung, zurückschicken > zurückgesendet, öffnung offen, übernachtet >
  schlafen bett unterkunft`;
