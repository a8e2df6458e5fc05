/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  ab_melden abmeldung, ab_sagen > absage stornierung, ab_wann > beginn frühestens, abbestellen >
  widerruft, abbestellt bestelle_ab bestellt_ab > kündigen stornieren widerrufen abmelden,
  abbrechen abbruch abgebrochen, abbruch abgebrochen > abzubrechen, abendessen mahlzeit speise
  imbiss aß gegessen nüchtern > isst, abfahren abfahrt, abfahrt > abgefahren abzufahren, abfliegen
  abflug, abflug > abzufliegen, abgeben > vorgelegt vorzulegen, abgeben abgabe > einzureichen,
  abgebrochen abbricht breche_ab bricht_ab > abbruch exmatrikulation austritt, abgebucht abbucht
  buche_ab bucht_ab > einzug eingezogen lastschrift, abgeflogen abfliegt fliege_ab fliegt_ab >
  abflug, abgegeben abgibt > einreichen abgabe einzureichen vorlegen, abgehaut abhaut haue_ab
  haut_ab > verlassen gehen weglaufen flucht, abgekühlt abkühlt kühle_ab kühlt_ab > auskühlen
  erkalten, abgelaufen abläuft > gültigkeit, abgelehnt > abzulehnen, abgemeldet abmeldet melde_ab
  meldet_ab > ausloggen austragen, abgenommen abnimmt > gewicht gewichtsverlust diät, abgesagt
  absagt sage_ab sagt_ab > entfallen stornieren, abgeschaltet abschaltet schalte_ab schaltet_ab >
  deaktivieren ausschalten, abgeschleppt abschleppt schleppe_ab schleppt_ab > abschleppdienst,
  abgeschlossen abschließt schließe_ab schließt_ab > verriegeln, abgeschrieben abschreibt
  schreibe_ab schreibt_ab > plagiat täuschung zitieren, abgesetzt absetzt > absetzbar abzug
  werbungskosten steuerlich abziehen, abgestellt abstellt > deaktivieren ausschalten lagern
  aufbewahren, abgestimmt abstimmt stimme_ab stimmt_ab > beschluss mehrheit, abgezockt abzockt
  zocke_ab zockt_ab > betrügen, abgezogen abzieht > absetzen abzug, abhauen > weggelaufen
  wegzulaufen, abhauen verließ > verlässt, abmelden > auszuloggen, abmelden abgemeldet, abreise >
  auszuchecken, abreise > wegzufahren, absagen abbestellen > storniert, absagen abgesagt,
  abschalten abstellen ausmachen ausschalten > deaktiviert, abschalten abstellen ausmachen
  deaktivieren > ausgeschaltet auszuschalten, abschreiben > zitiert, absetzen abzug > abzuziehen,
  absteigen abstieg, absturz befestigen anbringen bild poster > aufgehängt aufzuhängen, abziehen
  abzug > abzusetzen, account_löschen > löschung kontolöschung, adoptiert > adoption, aktivieren
  anmachen anschalten > eingeschaltet einzuschalten, aktivieren entsperren > freigeschaltet
  freizuschalten, aktiviert > einschalten freischalten, aktualisiert > update, allein_gehen >
  begleitung unbegleitet, am_feiertag feiertage, am_wochenende > samstag sonntag, an_machen
  einschalten, an_melden anmeldung, an_regeln_halten > verstoß zuwiderhandlung abmahnung, an_wen >
  ansprechpartner zuständig kontakt, anbaggern anmachen nerven > belästigt, anbieten bot angeboten,
  anfangen fing angefangen beginnen starten, anfangen fing angefangen starten begann begonnen >
  beginnt, angeboten anbietet biete_an bietet_an > bot, angebracht anbringt > aufhängen befestigen,
  angefangen anfängt fange_an fängt_an > fing beginnen starten, angegriffen angreift greife_an
  greift_an > angriff attacke, angekommen ankommt > anreise eintreffen ankam ankunft, angeln >
  fischt, angepasst anpasst passe_an passt_an > ändern bearbeiten, angerufen > anzurufen, angerufen
  anruft rufe_an ruft_an > rufnummer telefonisch, angeschaltet anschaltet schalte_an schaltet_an >
  einschalten, angeschaut anschaut schaue_an schaut_an > gucken besichtigung besuch sehenswert,
  angesehen ansieht sehe_an sieht_an > gucken schauen besichtigung, angezeigt anzeigt zeige_an
  zeigt_an > melden mitteilen strafanzeige, angezogen anzieht > kleidung bekleidung tragen,
  angreifen angriff angegriffen attacke, angriff angegriffen attacke > anzugreifen, ankommen ankam
  angekommen ankunft eintreffen, anmachen einschalten > angeschaltet anzuschalten, anmelden
  angemeldet, anreise eintreffen ankam angekommen ankunft > anzukommen, anrufen angerufen, arbeitet
  gearbeitet > malochen schaffen, architekt gebaut erbaut errichtet erbauung > baut, arm armut,
  auf_toilette toilette, auf_welt > geboren geburt, aufbewahren aufgehoben entbannen > aufzuheben,
  aufbewahrt bewahre_auf bewahrt_auf > lagern abstellen lagerung aufheben, aufgebaut aufbaut
  baue_auf baut_auf > montage, aufgehoben aufhebt hebe_auf hebt_auf > aufbewahren, aufgehängt
  aufhängt hänge_auf hängt_auf > absturz befestigen anbringen bild, aufgehört aufhört höre_auf
  hört_auf > beenden stoppen enden, aufgeladen auflädt lade_auf lädt_auf > ladestation ladesäule,
  aufgemacht aufmacht > öffnen öffnet geöffnet, aufgepasst aufpasst passe_auf passt_auf > betreuung
  aufsicht beaufsichtigen, aufgestiegen aufsteigt steige_auf steigt_auf > aufstieg rang, aufgetaut
  auftaut taue_auf taut_auf > tauen, aufgetreten auftritt trete_auf tritt_auf > künstler,
  aufgewachsen aufwächst wachse_auf wächst_auf > kindheit jugend, aufgewärmt aufwärmt wärme_auf
  wärmt_auf > erwärmen erhitzen, aufheben aufgehoben, aufhängen befestigen > anzubringen, aufhören
  enden, aufmachen öffnungszeiten geöffnet öffnung offen > öffnet, aufpassen aufsicht >
  beaufsichtigt, aufs_klo toilette, aufsteigen aufstieg, aufstieg rang > aufzusteigen, auftritt
  künstler > aufgetreten aufzutreten, aufwärmen erhitzen warmmachen > erwärmt, aus_machen
  ausschalten, aus_versehen versehentlich, ausgeben taschengeld, ausgecheckt auscheckt checke_aus
  checkt_aus > abreise, ausgedruckt ausdruckt drucke_aus druckt_aus > drucken, ausgefallen ausfällt
  > absage abgesagt entfallen entfällt, ausgefüllt ausfüllt fülle_aus füllt_aus > angaben formular,
  ausgegeben ausgibt > kosten taschengeld, ausgehen > wegzugehen, ausgeholfen aushilft helfe_aus
  hilft_aus > helfen vertretung, ausgeliehen ausleiht leihe_aus leiht_aus > leihen verleih mieten
  entleihen leihfrist, ausgeloggt ausloggt logge_aus loggt_aus > abmelden, ausgemacht ausmacht >
  ausschalten abschalten deaktivieren, ausgenutzt ausnutzt nutze_aus nutzt_aus > missbrauch
  exploit, ausgeschaltet ausschaltet schalte_aus schaltet_aus > deaktivieren, ausgeschlossen
  ausschließt schließe_aus schließt_aus > bannen sperren, ausgetauscht austauscht tausche_aus
  tauscht_aus > tauschen ersetzen, ausgetreten austritt trete_aus tritt_aus > kündigung beenden,
  ausgewechselt auswechselt wechsel_aus wechselt_aus > auswechslung wechsel, ausgezogen auszieht >
  auszug räumen, aushelfen unterstützen half geholfen hilfe > hilft, ausleihen leihen > entleiht
  entliehen, ausleihen leihen verleih gemietet > mietet, ausleihen verleih mieten lieh geliehen
  entleihen > leiht, ausloggen austragen abgemeldet abbestellen krankmelden > abzumelden, ausmachen
  > abgeschaltet abzuschalten, ausprobieren > testet, ausprobiert probiere_aus probiert_aus > probe
  testen schnupperstunde, aussehen gestalt, austreten austritt ausgetreten, austreten beenden
  gekündigt rausschmeißen räumung abbestellen feuern entlassen > kündigt, ausziehen auszug räumen,
  auszug räumen > auszuziehen, backen gebacken, backt gebacken > backzeit ofen backofen, badet
  gebadet > badestelle schwimmen, bannen sperren rauswerfen > ausgeschlossen auszuschließen, bannt
  gebannt > sperren ausschließen, bastelt gebastelt > werken, bauchweh > bauchschmerzen übelkeit,
  bauen gebaut erbaut errichtet erbauung, baut gebaut > architekt erbaut errichtet erbauung bauwerk
  gebäude baurechte, beantragen antrag antragstellung, beantragt > antrag antragstellung
  antragsformular, bearbeitet > ändern anpassen, beaufsichtigt > aufsicht, beenden stoppen enden >
  aufzuhören, beendet > aufhören stoppen kündigen austreten, befestigt > aufhängen anbringen,
  befolgt > einhalten, beginnen begann begonnen, beginnt begonnen > anfangen fing angefangen
  starten begann, behalten behielt, behandelt > behandlung, behebt behoben > reparieren, bei_regen
  > schlechtwetter ausweichtermin, beigetreten beitritt trete_bei tritt_bei > aufnahme
  mitgliedschaft aufnahmeantrag mitglied, beim_regen schlechtwetter, beißen biss gebissen, beißt
  gebissen > biss, bekommt > erhalten, beleidigt > beschimpfung respektlos, belästigt > anbaggern
  anmachen, benötigt > brauchen, bescheid_geben > benachrichtigen mitteilen informieren anzeigen
  melden, bescheid_sagen > benachrichtigen mitteilen informieren anzeigen melden, beschwerde
  reklamieren meckern > beschwert, beschwert > beschwerde reklamieren, beseitigen löschen wegmachen
  deinstallieren kicken > entfernt, beseitigt > entfernen, besiegt > sieg geschlagen, besitzen
  besaß, besitzt besessen > besaß gehören eigentum, besorgt > einkaufen kaufen, bestehen bestand,
  bestellen bestellt, bestrafen > ahndet, bestraft > strafe sanktion ahnden geahndet,
  besucherparkplatz auto > parkt, besucht > besuchszeit, besäuft besoffen > alkohol, betrügen >
  abzuzocken, betrügt betrogen > abzocken verarschen täuschung, bewarb beworben > bewirbt, bewerben
  bewarb beworben, bewirbt beworben > bewarb, bewässert > bewässerung, bewässerung gießen >
  bewässert, bezahlen zahlen > begleicht, bezahlen zahlung > zahlt, bezahlt > zahlen zahlung
  begleichen entrichten überweisen entrichtet zahlungsart zahlungsweise, binden band gebunden,
  bis_wann > frist spätestens stichtag, biss gebissen > beißt, bitten bat gebeten, bleiben blieb
  geblieben verbleib, blind blindheit, blinkt geblinkt > anzeige leuchtet leuchten, bluetooth
  kopplung > koppelt, blutet geblutet > blutung, bohrt gebohrt > lärm dübel bohrloch, bot angeboten
  > anzubieten, brach gebrochen bruch verstoß > bricht, braucht gebraucht > benötigen, brechen
  brach gebrochen bruch, brennen brannte gebrannt brand, brennt gebrannt > feuer brannte brand,
  bricht gebrochen > brach bruch verstoß, bringen brachte gebracht, brät gebraten > anbraten
  pfanne, buchen buchung gebucht, bügelt gebügelt > bügeleisen wäsche, campt gecampt > zelten
  camping, cheatet gecheatet > hack betrug mods manipulation schummeln, checken kapieren schnallen
  verstanden verständnis > versteht, checken prüfung geprüft kontrolle > prüft, chef_von >
  vorsitzender leitung, chillt gechillt > entspannen ausruhen, chor sang gesungen gesang > singt,
  claimen > beansprucht, claimen > schützt, claimet geclaimet > grundstück beanspruchen schützen
  sichern, darf gedurft > zulässig erlaubt gestattet, darf_rein > zutritt einlass zugang,
  deaktiviert > ausschalten, deinstalliert > entfernen, denken dachte gedacht gedanke, desinfiziert
  > desinfektion, diebstahl gestohlen stahl klauen > stiehlt, doch_nicht > rücktritt stornierung
  widerruf, drucken > auszudrucken, druckt gedruckt > ausdrucken, dumm dummheit, durchgefallen
  durchfällt > nichtbestehen wiederholung nichtbestanden, durst getränk wasser flüssigkeit trank
  getrunken nüchtern > trinkt, durstig durst, duscht geduscht > warmwasser bad, düngt gedüngt >
  düngung, eier_legen > gelege brut eiablage, einbrechen einbruch, einbruch > einzubrechen,
  eingebrochen einbricht breche_ein bricht_ein > einbruch, eingecheckt eincheckt checke_ein
  checkt_ein > anreise ankunft, eingefroren einfriert friere_ein friert_ein > tiefkühlen gefrieren
  gefrierschrank, eingefügt einfügt füge_ein fügt_ein > paste, eingekauft einkauft kaufe_ein
  kauft_ein > kaufen besorgen laden supermarkt lebensmittel, eingeladen einlädt lade_ein lädt_ein >
  gast, eingeloggt einloggt logge_ein loggt_ein > anmelden zugangsdaten registrieren, eingepackt
  einpackt packe_ein packt_ein > mitbringen packliste mitnehmen ausrüstung, eingereicht einreicht
  reiche_ein reicht_ein > abgeben abgabe, eingerichtet einrichtet richte_ein richtet_ein >
  konfiguration konfigurieren installation inbetriebnahme, eingeschaltet einschaltet schalte_ein
  schaltet_ein > anschalten, eingeschrieben einschreibt schreibe_ein schreibt_ein > immatrikulation
  anmeldung immatrikulieren zulassung, eingezogen einzieht > einzug bezug beziehen, einhalten
  halten > befolgt, einkaufen besorgen erwerben gekauft > kauft, einladen eingeladen, einpacken
  mitbringen packen > mitgenommen mitzunehmen, einpacken mitgeben > mitgebracht mitzubringen,
  einreichen abgabe hinbringen wegbringen > abgegeben abzugeben, einrichten einstellungen >
  konfiguriert, eintreten eintritt eingetreten, einziehen einzug bezug beziehen, einzug bezug
  beziehen > einzuziehen, enden endet, entfallen stornieren abgesagt > abzusagen, entfernen löschen
  wegmachen > beseitigt, entfernt > beseitigen deinstallieren, entkalkt > kalk, entleiht entliehen
  > leihen, entlädt > leer, entlässt > feuern kündigen gefeuert gekündigt, entscheiden entschied,
  entschied > entscheidet, entsorgen müll wegschmeißen > wegzuwerfen, entsorgt > altgerät recycling
  wegwerfen müll wegschmeißen, entsperrt > freischalten, entstand > entsteht, entstehen entstand,
  entwickelte erfand erfunden > erfindet, erben erbschaft, erbricht erbrochen > übelkeit, erbt
  geerbt > erbschaft erbfolge nachlass, erfinden erfand erfunden, erfindet erfunden > entwickelte
  erfand, erhalten erhielt, erhitzt > aufwärmen erwärmen hitze temperatur heißmachen, erlauben >
  zuzulassen, erlauben erlaubnis, erlaubt > gestatten genehmigen erlaubnis, ermordet > mord,
  ernährt > nahrung, erobern eroberung, erobert > eroberung, erreicht > rufnummer erreichbar
  kontaktieren, erschaffen erschuf schöpfung, erschafft > erschuf schöpfung, ersetzt > tauschen
  austauschen ersatz alternative statt, erstatten zurückzahlen bezahlen zahlen > überweist
  überwiesen, erstatten überweisen > zurückzuzahlen, erstattet > zurückzahlen überweisen,
  erstattung > zurückzuerstatten, erwirbt erworben > kaufen, erwischt > ertappt verstoß,
  erwischt_werden > verstoß ausschluss konsequenz, erwärmen erhitzen warmmachen > aufgewärmt
  aufzuwärmen, erwärmt > aufwärmen erhitzen, essen aß gegessen, exmatrikuliert > exmatrikulation,
  fahren fahrt, fallen fiel gefallen, faul faulheit, fegt gefegt > kehren, fehlen > versäumet,
  feiert gefeiert > fest party veranstaltung feierlichkeit, feuer brannte gebrannt brand > brennt,
  feuerlöscher > löscht, feuert gefeuert > kündigen entlassen, fiehlt fohlen > verschwinden
  abwesenheit versäumen fehlzeit, filmt gefilmt > aufnahme video, finden fand gefunden fund, findet
  gefunden > suchen fand fund, fing angefangen beginnen starten > anzufangen, fliegen flog geflogen
  flug, fliegt geflogen > flog flug, fliehen floh geflohen flucht, flieht geflieht > floh geflohen
  flucht, fließen geflossen fluss, flog geflogen flug > fliegt, flucht geflucht > schimpfwort
  ausdrucksweise, flüchten floh flüchtling, flüchtet geflüchtet > floh flüchtling, foto kamera >
  fotografiert, fotografiert > aufnahme bildrechte kamera, frei freiheit, frei_haben > urlaub
  freistellung, frei_nehmen > urlaub freistellung, freigeschaltet freischaltet schalte_frei
  schaltet_frei > entsperren, freuen freude, freut gefreut > freude, frieren fror gefroren frost,
  friert gefroren > kalt temperatur fror frost, frisst > nahrung ernährung beute, frisst gefressen
  > nahrung futter ernähren, funktioniert_nicht > störung fehler defekt, fährt gefahren > reisen
  geschwindigkeit überfahrt, fängt_an > beginn anfang start, fördert gefördert > förderung,
  fürchten angst, füttert gefüttert > fütterung nahrung, gast eingeladen > einzuladen, gebacken >
  backt, geben gab gegeben, geburtstag geboren, gebären geboren geburt, gefallen gefiel, gefrieren
  tiefkühlen > einzufrieren, gefriert gefroren > einfrieren tiefkühlen, gegen_regeln > verstoß
  zuwiderhandlung, gehen ging gegangen gang, geht_kaputt > schaden beschädigung defekt, geht_los >
  beginn anfang start, geht_nicht > störung defekt fehler, gehören besitzen eigentum, gehört >
  besitzen eigentum, geld_zurück > erstattung rückerstattung rückzahlung erstattet, gemessen
  messung > misst, genehmigen genehmigt, genehmigt > erlauben gestatten, geschehen geschah
  ereignis, gesperrt bannen ausschließen > sperrt, gestammt > herkunft ursprung, gewinnen gewann
  gewonnen sieg, gewinnt gewonnen > preis gewann sieg, gießen goss gegossen, gießt gegossen >
  bewässern bewässerung wasser goss, gleich gleichheit, glotze gucken ansehen > schaut, goss
  gegossen > gießt, greifen griff gegriffen, griefen kaputtmachen > beschädigt, grieft gegrieft >
  zerstören vandalismus beschädigen, grillt gegrillt > grillparty, groß größte, gründung gegründet
  gründer, gucken > anzuschauen, gucken schauen besichtigung > anzusehen, guckt geguckt > anschauen
  schauen ansehen, gültigkeit > abzulaufen, hackt gehackt > manipulation, halsweh halsschmerzen,
  halten hielt, handelt gehandelt > handel tausch traden, handy_mitnehmen > mobiltelefon smartphone
  wertgegenstände, hat_auf > öffnungszeiten geöffnet, hat_offen > öffnungszeiten geöffnet, hat_zu >
  öffnungszeiten geschlossen, heben hob gehoben, heilen heilung, heilt geheilt > heilung, heiraten
  hochzeit geheiratet verheiratet eheschließung trauung, heiratet geheiratet > hochzeit ehe
  verheiratet eheschließung trauung standesamt, heizt geheizt > heizung, heiß hitze, helfen half
  geholfen hilfe, hell helligkeit, herrschen herrschaft, herrscht geherrscht > regierungszeit
  herrschaft, herunterfahren > runterzufahren, heruntergeladen herunterlädt lade_herunter
  lädt_herunter > download, hilft geholfen > unterstützen half hilfe, hin_kommen > anfahrt anreise,
  hingebracht hinbringt bringe_hin bringt_hin > abgeben abgabe, hingefahren hinfährt fahre_hin
  fährt_hin > anfahrt anreise, hingekommen hinkommt komme_hin kommt_hin > anfahrt anreise
  verkehrsanbindung erreichbar lage erreichen, hingekriegt hinkriegt kriege_hin kriegt_hin >
  schaffen, hochgeladen hochlädt lade_hoch lädt_hoch > übertragen upload, hochzeit ehe geheiratet
  verheiratet eheschließung trauung standesamt > heiratet, hoffen hoffnung, hungrig hunger,
  höchstens > maximal höchstzahl, höhenangst > höhe schwindelfrei, hört_auf > ende schluss,
  hört_auf_zu ende, ibu > ibuprofen schmerzmittel, ihm_schlecht > übelkeit reiseübelkeit erbrechen,
  ihr_schlecht > übelkeit reiseübelkeit erbrechen, im_notfall > notruf notfallnummer,
  immatrikulation anmeldung > einzuschreiben, immer_schlecht > übelkeit reiseübelkeit, impfen
  impfung, impft geimpft > impfpass impfung, in_ferien schulferien, in_müll entsorgung,
  installieren > eingerichtet einzurichten, installiert > setup einrichten installation, isst
  gegessen > abendessen mahlzeit speise imbiss gericht lebensmittel nahrung verpflegung aß, ist_aus
  ende, ist_schluss > ende schließung, jagt gejagt > jagd, joggt gejoggt > lauf, joinet gejoinet >
  beitreten verbinden, jung jugend, junge_kriegen > fortpflanzung nachwuchs wurf, kalt temperatur
  fror gefroren frost > friert, kam_her > herkunft stammt, kapiert > verstehen, kaputt_gegangen >
  defekt schaden, kaputt_gemacht > schaden haftung beschädigung, kaputt_machen > beschädigung
  schaden, kaputtgemacht kaputtmacht mache_kaputt macht_kaputt > zerstören beschädigen, kasse >
  bezahlt, kastriert > kastration, kaufen besorgen > einzukaufen, kaufen gekauft, kauft gekauft >
  einkaufen besorgen erwerben, kehrt gekehrt > fegen, kein_fleisch > vegetarisch fleischlos,
  kein_geld > zuschuss ermäßigung ratenzahlung förderung, kein_internet > störung offline
  verbindung, kein_platz > ausgebucht belegt warteliste, kein_schwein schweinefleischfrei,
  kein_strom > stromausfall störung, kennen kannte gekannt, kicken zocken > spielt, kickt gekickt >
  fußball spielen ausschluss entfernen, kifft gekifft > cannabis rauschmittel, kinder_kriegen >
  fortpflanzung nachwuchs, klagt geklagt > gericht, klappt geklappt > funktionieren, klappt_nicht >
  störung fehler, klaut geklaut > diebstahl gestohlen entwendet entwenden stehlen, klettern
  speichern claimen > sichert, klettern stieg gestiegen anstieg > steigt, klettert geklettert >
  kletterhalle sichern bergsteigen steigen, klicken > angeklickt anzuklicken, klicken > ausgewählt
  auszuwählen, klickt geklickt > anklicken auswählen, klingelt geklingelt > klingel
  gegensprechanlage, kloppen prügeln gewalt verprügeln schlug geschlagen > schlägt, kloppen
  schlagen gewalt > prügelt, klug klugheit, knetet geknetet > teig, kocht gekocht > küche
  zubereitung kochzeit, komm_hin > anfahrt anreise, komm_rein > zutritt einlass zugang, komme_hin >
  anfahrt anreise, komme_rein > zutritt einlass zugang, kommen kam, kommen_zurück > rückkehr
  rückreise, kommt_her > herkunft ursprung stammt, kommt_vor > vorkommen verbreitung, komponiert >
  komposition, kompostiert > kompost, kontaktieren hinkommen > erreicht, kontaktiert > erreichen,
  kopf_weh > schmerzmittel kopfschmerzen, kopfweh > kopfschmerzen schmerzmittel, kopiert >
  duplizieren, koppelt gekoppelt > kopplung, kosten taschengeld > auszugeben, kotzt gekotzt >
  erbrechen übelkeit übergeben, krank krankheit erkrankt erkrankung, krank_melden > krankmeldung
  arbeitsunfähigkeit, krank_werden > erkrankung arbeitsunfähigkeit, krankgemeldet krankmeldet
  melde_krank meldet_krank > attest benachrichtigen abmelden, krankmelden > benachrichtigt,
  krieg_zurück > erstattung rückzahlung, krönet gekrönet > krönung, kämpft gekämpft > gefecht,
  kühlt gekühlt > kühlschrank, kümmert_sich > zuständig betreuung, kündigen gekündigt, kündigen
  räumung > rauszuschmeißen, kündigt gekündigt > austreten beenden rausschmeißen räumung feuern
  entlassen kündigungsfrist beendigung aufhebung aufhebungsvertrag auflösung, kündigung beenden
  austritt ausgetreten > auszutreten, labern quatschen > redet, labert gelabert > reden, laden >
  aufgeladen aufzuladen, laden lud geladen, lagern abstellen aufheben haltbar > aufbewahrt
  aufzubewahren, lagern aufbewahren parken > abgestellt abzustellen, lagert gelagert > aufbewahren
  abstellen, laggt gelaggt > lag latenz leistung, lassen ließ gelassen, laufen lief gelaufen, laut
  lautstärke, laut_sein > ruhezeit nachtruhe lärm, leben lebte, lebt_von > ernährung nahrung,
  leiden litt gelitten, leihen lieh geliehen, leihen verleih mieten > auszuleihen, leiht geliehen >
  ausleihen verleih mieten lieh entleihen, leise_sein > ruhezeit nachtruhe, lernt gelernt >
  lernraum studieren, lesen las gelesen lektüre, levelt gelevelt > erfahrung erfahrungspunkte
  level, licht_aus ausschalten, lieben geliebt, liefern lieferung geliefert, liefert geliefert >
  lieferung versand, lieferung > zugestellt zuzustellen, lieferung versand geliefert > liefert,
  liegen lag, login anmelden registrieren > eingeloggt einzuloggen, losgegangen losgeht gehe_los
  geht_los > beginn anfang start, losgelegt loslegt lege_los legt_los > beginn starten, losgeworden
  loswird werde_los wird_los > entsorgen verkaufen, löscht gelöscht > entfernen löschung beseitigen
  kontolöschung, lüftet gelüftet > lüftung fenster stoßlüften querlüften, macht_auf >
  öffnungszeiten geöffnet, macht_zu > öffnungszeiten geschlossen, malocht gemalocht > arbeiten,
  malt gemalt > gemälde, meckert gemeckert > beschweren beschwerde motzen, mehr_geld >
  gehaltserhöhung zulage erhöhung, mein_kind > kinder minderjährige, melden anzeigen > mitzuteilen,
  melden mitteilen strafanzeige > anzuzeigen, meldet gemeldet > mitteilen anzeigen report meldung
  ticket petzen, messen gemessen messung, mieten gemietet, mietet gemietet > ausleihen leihen
  verleih, mindestens_alt mindestalter, mir_schlecht > übelkeit erbrechen, mischt gemischt >
  vermengen vermischen, missbrauch exploit > auszunutzen, misst gemessen > messung, mit_auto >
  parkplatz anfahrt, mit_bus > haltestelle linie anfahrt, mit_zug > bahnhof anfahrt, mitbringen >
  einzupacken, mitgeben > mitbringen taschengeld, mitgebracht mitbringt > einpacken mitzubringen
  mitnehmen ausrüstung, mitgefahren mitfährt > fahrgemeinschaft mitfahrgelegenheit, mitgegeben
  mitgibt > mitbringen taschengeld, mitgeholfen mithilft helfe_mit hilft_mit > helfer mitarbeit
  gemeinschaftsarbeit arbeitsdienst, mitgemacht mitmacht > teilnahme beitritt mitwirken engagieren
  mitglied teilnehmen, mitgenommen mitnimmt > mitführen beförderung, mitgeteilt mitteilt teile_mit
  teilt_mit > melden anzeigen, mitglied joinen > beigetreten beizutreten, mitmachen > mitgewirkt
  mitzuwirken, mitmachen teilnahme > teilzunehmen, mitnehmen > mitgeführt mitzuführen, mobbt
  gemobbt > belästigung, montage > aufzubauen, montiert > montage aufbau, moslem >
  schweinefleischfrei halal islamisch, moslems > schweinefleischfrei halal, motzt gemotzt >
  meckern, musik_hören > lautstärke ruhezeit zimmerlautstärke, musiziert > instrument,
  muss_mitnehmen > ausrüstung mitzubringen packliste, mute > stummzuschalten, mutig mut, mäht
  gemäht > rasen schnitt, müde müdigkeit, nach_hause > heimreise rückreise heimfahrt, nachgeholt
  nachholt hole_nach holt_nach > ersatztermin nachholtermin, nachgeschrieben nachschreibt
  schreibe_nach schreibt_nach > nachholtermin ersatztermin nachprüfung, nachgesessen nachsitzt
  sitze_nach sitzt_nach > erziehungsmaßnahme ordnungsmaßnahme, nackt unbekleidet, nahrung fressen >
  ernährt, name > umzubenennen, name_ändern > umbenennen namensänderung, nebeneinander_sitzen
  sitzplatz, nehmen nahm genommen, nennen nannte genannt, nerven > stört, nervt genervt > stören
  belästigen, neu_starten neustart, neustarten aufruf hochfahren booten loslegen anfangen fing
  angefangen beginnen > startet, nicht_halten > verstoß zuwiderhandlung abmahnung, nicht_leisten >
  zuschuss ermäßigung ratenzahlung förderung übernahme, nicht_mit > rücktritt abmelden,
  nicht_rechtzeitig > verspätung verzug frist, nichtbestehen wiederholung > durchzufallen,
  nichts_gefunden fundbüro, niederlage verlor verlust > verliert, nächtigt genächtigt >
  übernachten, ohne_grund unbegründet, ohne_internet offline, operieren operation, operiert >
  operation, organisiert > veranstalten, packt gepackt > packliste mitnehmen, parkt geparkt >
  besucherparkplatz parkplatz parkhaus stellplatz abstellen parkmöglichkeit, passen_auf > aufsicht
  betreuung, passieren ereignen vorfall, passt_auf > aufsicht betreuung, passwort wipe >
  zurückgesetzt zurückzusetzen, passwort_vergessen > zurücksetzen zugangsdaten, paste > einzufügen,
  pennen übernachten > nächtigt, pennt gepennt > übernachtung schlafen nächtigen, petzt gepetzt >
  melden, pflanzen > angepflanzt anzupflanzen, pflanzt gepflanzt > anpflanzen aussaat, pflegt
  gepflegt > wartung, piept gepiept > signalton ton warnton, pisst regen, plagiat täuschung >
  abzuschreiben, posten > veröffentlicht, poster > beklebt, postet gepostet > veröffentlichen
  beitrag, provokation trollen > provoziert, provoziert > provokation, prüfen prüfung geprüft
  kontrolle, prüft geprüft > prüfung kontrolle, prügelt geprügelt > schlagen gewalt, putzt geputzt
  > säubern säuberung reinigung kehrwoche treppenreinigung, quatscht gequatscht > reden unterhalten
  plaudern, rasenmäher > mäht, raten riet ratschlag, raucht geraucht > zigarette tabak nikotin,
  rausgeflogen rausfliegt fliege_raus fliegt_raus > ausschluss kündigung, rausgeschmissen
  rausschmeißt schmeiße_raus schmeißt_raus > kündigen räumung, rausgeworfen rauswirft werfe_raus
  wirft_raus > ausschließen ausschluss, rausgeworfen_werden ausschluss, rechnen rechnung, redet
  geredet > labern, regeln_brechen > verstoß zuwiderhandlung, regieren regierung regent, regnet
  geregnet > regen schlechtwetter witterung niederschlag, reich reichtum, reingeigt reinigt
  ige_rein igt_rein > säubern saubermachen, reingekommen reinkommt komme_rein kommt_rein > einlass
  zutritt eintritt zugang eintreten betreten, reinigen saubermachen putzen > säubert, reinkommen >
  betritt, reinkommen eintritt eingetreten > einzutreten, reist gereist > fahren, reiten ritt
  geritten, reißen riss gerissen, reklamieren > beanstandet, reklamiert > beschweren beschwerde
  reklamation mangel beanstanden, rennen rannte, rennt gerannt > rannte, renovieren anstrich >
  streicht, renoviert > renovierung schönheitsreparatur streichen instandhaltung umbau, reparieren
  reparatur repariert instandsetzung, repariert > beheben, reservieren reservierung reserviert,
  reserviert > buchen, rettet gerettet > rettung, riecht gerochen > geruch, ruckeln > laggt,
  ruckelt geruckelt > lag leistung fps laggen, rufen rief gerufen, runtergefahren runterfährt
  fahre_runter fährt_runter > herunterfahren, runtergeladen runterlädt lade_runter lädt_runter >
  herunterladen download, runterladen download > heruntergeladen herunterzuladen, rückgabe >
  zurückzugeben, rücksicherung > wiederzuherstellen, rücktritt zurückgetreten widerruf >
  zurückzutreten, rührt gerührt > umrühren vermengen unterrühren, scannt gescannt > scan, schaffen
  > hinzukriegen, schaffen schuf geschaffen schaffung, schaut geschaut > gucken ansehen, scheiden
  schied geschieden scheidung, scheißt geschissen > toilette, schickt geschickt > senden versenden,
  schießen geschossen schuss, schimmel > lüftet, schlafen schlief geschlafen, schlagen schlug
  geschlagen, schließen schloss geschlossen schließung, schlägt geschlagen > prügeln gewalt schlug,
  schmeckt geschmeckt > geschmack, schnee > streut, schneiden manipulation > hackt, schneiden
  schnitt geschnitten, schneidet geschnitten > würfeln hacken schnitt, schneit geschneit >
  schneefall, schnell schnelligkeit, schneller > beschleunigt, schnitt geschnitten > schneidet,
  schnuppert geschnuppert > schnupperstunde probe, schreiben schrieb geschrieben schrift, schummeln
  > mogelt, schummelt geschummelt > täuschung plagiat täuschungsversuch betrug mogeln,
  schwanger_werden schwangerschaft, schweigen schwieg, schwer gewicht schwerste, schwimmen schwamm
  geschwommen, schwänzt geschwänzt > fehlen unentschuldigt fehlzeit abwesenheit, schwören
  geschworen schwur, schön schönheit, schüttet > regen regnet schlechtwetter, sehen sah gesehen
  sicht, sendet gesendet > schicken versenden, sicher sicherheit, sichert gesichert > speichern,
  sind_gefährlich > gefahr giftig, singen sang gesungen gesang, singt gesungen > sang gesang,
  sinken sank gesunken, sitzen saß gesessen, spam > spammt, spart gespart > rabatt vergünstigung,
  speichern > abgespeichert abzuspeichern, speichert gespeichert > abspeichern sicherung ablegen
  speicherplatz arbeitsspeicher sichern speicherung aufbewahrung spielstand, sperrt gesperrt >
  bannen ausschließen, spickt gespickt > täuschung täuschungsversuch hilfsmittel, spielt gespielt >
  zocken, sport > turnt, sprechen sprach gesprochen gespräch, springen sprang gesprungen sprung,
  spülmaschine abwasch geschirr > spült, spült gespült > abwasch geschirr, stammt > herkunft,
  standfest > umzukippen, starb gestorben tod tot verstorben todesfall > stirbt, startet gestartet
  > neustarten aufruf hochfahren booten anfangen fing angefangen beginnen, startet_nicht > fehler
  störung, stehen stand gestanden, stehlen stahl gestohlen, steigen stieg gestiegen anstieg, steigt
  gestiegen > klettern stieg anstieg, stempelt gestempelt > zeiterfassung, sterben > umkommen ums
  ableben, sterben starb gestorben tod tot verstorben todesfall, stiehlt gestohlen > diebstahl
  stahl klauen, stillt gestillt > muttermilch, stinkt gestunken > geruch, stirbt gestorben >
  umkommen ums ableben starb tod tot verstorben todesfall respawn items, stoppt gestoppt > beenden
  aufhören, storniert > absagen storno stornierung rücktritt, streicht gestrichen > anstrich,
  streiten stritt gestritten, streitet gestritten > stritt, stritt gestritten > streitet, studiert
  > studium lernen lernraum, stumm sprachlos, stummgeschaltet stummschaltet schalte_stumm
  schaltet_stumm > mute, stört gestört > störung belästigung beeinträchtigen, suchen fand gefunden
  fund > findet, sucht gesucht > finden, sät gesät > aussaat, säubern saubermachen > reinzuigen,
  säubert gesäubert > reinigen saubermachen, säuft gesoffen > alkohol, tankt getankt > treibstoff
  benzin tankstelle kraftstoff, tapeziert > tapete, taub gehörlos, tauen > aufzutauen, tauschen
  austauschen wechseln erstattung > ersetzt, tauschen ersetzen wechseln > ausgetauscht
  auszutauschen, tauschen umsteigen geldwechsel > wechselt, tauscht getauscht > austauschen
  ersetzen wechseln traden handeln, teilgenommen teilnimmt nehme_teil nimmt_teil > teilnahme
  anmeldung mitmachen, teilnehmen teilnahme > mitzumachen, teleportiert > teleport warp, termin >
  vereinbart, topf > umzutopfen, tradet getradet > handeln tauschen, tragen trug getragen,
  trainiert > training, treffen traf getroffen, treten trat getreten tritt, trinken trank getrunken
  getränk, trinkt getrunken > durst getränk wasser flüssigkeit trank, trollt getrollt > provokation
  provozieren, tropft getropft > undicht wasserschaden leck, tun tat getan, tut_weh > schmerzen
  beschwerden, täuschung plagiat cheaten > schummelt, töten umbringen ermorden > mord, tötet
  getötet > mord, um_bringen > mord ermordet, umbenannt umbenennt benenne_um benennt_um > name,
  umgebracht umbringt > mord, umgekippt umkippt kippe_um kippt_um > standfest, umgemeldet ummeldet
  melde_um meldet_um > anmeldung meldebehörde wohnsitz, umgestiegen umsteigt steige_um steigt_um >
  wechseln umstieg, umgetopft umtopft topfe_um topft_um > topf, umgezogen umzieht > umkleide
  umkleidekabine umkleideraum umzug, ums_leben > tod starb gestorben, umziehen umzug umgezogen,
  umzug umgezogen > umzuziehen, untersagt untersagen verbot > verbietet, unterscheiden unterschied,
  unterschreibt unterschrieben > unterschrift unterzeichnen, unterstützt > helfen, untervermietet >
  untermieter überlassung dritte gebrauchsüberlassung, veranstaltet > organisieren, verarscht >
  betrügen, verbieten verbot, verbietet verboten > untersagt untersagen, verbinden verband
  verbunden, verbrennt verbrannt > brandwunde, verderbt > verdorben, verdienet > gehalt lohn
  entgelt vergütung, verfolgt > sendungsverfolgung, vergessen vergaß, verhaftet > festnahme,
  verifiziert > verifizierung bestätigung, verkaufen verkauft veräußern veräußerung vertrieb,
  verklagt > klage gericht, verlassen verließ, verlieren niederlage, verlieren verlor verlust,
  verliert verloren > niederlage verlust, verlängert > verlängerung fristverlängerung aufschub,
  verlässt > verließ, verprügelt > schlagen gewalt tätlich, verreist > reise, verriegeln >
  abzuschließen, verriegelt > abschließen, verschiebt verschoben > bewegen verlegen, verschlüsselt
  > verschlüsselung, verschwinden schwänzen > fiehlt fohlen, verschwindet verschwunden > fehlen,
  versendet > schicken senden, versichern versicherung versichert, verstehen verstanden
  verständnis, versteht verstanden > kapieren schnallen verständnis, vertragen vertrug, von_daheim
  > homeoffice mobil, von_zuhause > homeoffice mobil, vorgemerkt vormerkt merke_vor merkt_vor >
  reservieren vorbestellen, vormerken > vorbestellt vorzubestellen, votet gevotet > abstimmen
  stimme, wachsen wuchs gewachsen wachstum, wandert gewandert > spazieren wanderung wanderweg tour
  route bergtour gehzeit, warmgemacht warmmacht mache_warm macht_warm > erwärmen aufwärmen
  mikrowelle, wartet gewartet > wartezeit, was_anziehen > kleidung bekleidung, was_essen >
  verpflegung mahlzeit nahrung, was_fressen > nahrung beute ernährung, was_mitbringen > ausrüstung
  mitzubringen packliste, was_passiert_wenn > folge konsequenz sanktion, waschen wusch gewaschen,
  wechseln umstieg > umzusteigen, wechselt gewechselt > austauschen ersetzen tauschen umsteigen,
  weg_machen entfernen, weggebracht wegbringt bringe_weg bringt_weg > entsorgen abgeben,
  weggefahren wegfährt fahre_weg fährt_weg > abreise, weggegangen weggeht gehe_weg geht_weg >
  ausgehen, weggemacht wegmacht mache_weg macht_weg > entfernen beseitigen, weggeschmissen
  wegschmeißt schmeiße_weg schmeißt_weg > wegwerfen entsorgen, weggeworfen wegwirft werfe_weg
  wirft_weg > entsorgen müll wegschmeißen, wegwerfen entsorgen > wegzuschmeißen, wegwerfen müll
  loswerden wegbringen wegschmeißen > entsorgt, weit entfernung, weitergeben > übermittelt,
  weitergegeben weitergibt gebe_weiter gibt_weiter > weitergabe übermittlung offenlegung
  übermitteln dritte, wem_gehört > eigentümer besitzer, wem_sagen > benachrichtigen melden
  ansprechpartner, wer_bestimmt > entscheidung zuständig, wer_darf > berechtigt zugelassen,
  wer_hilft > ansprechpartner hilfe beratung, wer_leitet > leitung vorsitz, wer_passt_auf >
  aufsicht betreuung, wer_zahlt > kosten kostenübernahme träger, werfen warf geworfen wurf,
  widerspricht widersprochen > widerspruch, wie_alt > alter lebensjahr mindestalter, wie_hoch >
  höhe betrag, wie_komme_ich > anfahrt anreise verkehrsanbindung, wie_lang > dauer, wie_oft >
  häufigkeit turnus, wie_schnell geschwindigkeit, wie_viel_taschengeld taschengeld, wie_viele_eier
  gelege, wie_viele_leute > teilnehmerzahl personenzahl, wie_weit > entfernung strecke, wieder_da >
  rückkehr rückreise, wieder_rein > entsperrung einspruch, wieder_zurück > rückkehr rückreise
  rückfahrt, wiedergeherstellt wiederherstellt herstelle_wieder herstellt_wieder > rücksicherung,
  wiegt gewogen > gewicht kg schwer, wird_erwischt > verstoß ausschluss konsequenz, wird_schlecht >
  übelkeit reiseübelkeit erbrechen, wird_übel > übelkeit erbrechen, wissen wusste gewusst, wo_finde
  > standort lage, wo_ist > standort lage befindet, wo_liegt > lage standort, wohin_müll >
  entsorgung container, wohnt gewohnt > leben, wusch gewaschen > wäscht, wählen > gewählt abstimmen
  stimme, wählen voten > abgestimmt abzustimmen, wählt gewählt > wahlrecht stimmrecht
  stimmberechtigt abstimmen stimme, wäscht gewaschen > wusch, würzt gewürzt > gewürz abschmecken,
  wütend wut, zahlen zahlung, zahlt gezahlt > zahlung entrichten begleichen überweisen fällig
  entrichtet abschlag, zeigen gezeigt, zeltet gezeltet > campen camping campingplatz zeltplatz
  biwak, zerstören zerstört, ziehen zog gezogen zug, zitiert > quellenangabe zitat, zockt gezockt >
  spielen, zu_hause > homeoffice wohnung daheim, zu_laut > lärm ruhestörung, zu_spät > verspätung
  verzug verzögerung säumig mahngebühr frist, zu_teuer > zuschuss ermäßigung ratenzahlung, zu_viel
  > überzahlung höchstens maximal, zu_wenig mindestens, zu_zweit > paar zwei, zugelassen zulässt >
  erlauben, zugemacht zumacht > schließen schließt geschlossen, zuhause_arbeiten > homeoffice mobil
  telearbeit, zur_welt > geboren geburt, zurück_bekommen > erstattung rückzahlung, zurück_kommen >
  rückkehr rückreise, zurückbekommt bekomme_zurück bekommt_zurück > erstattung rückerstattung
  rückzahlung erstattet, zurückerstattet erstatte_zurück erstattet_zurück > erstattung,
  zurückgegeben zurückgibt gebe_zurück gibt_zurück > rückgabe, zurückgeschickt zurückschickt
  schicke_zurück schickt_zurück > rücksendung retoure zurücksenden, zurückgesetzt zurücksetzt
  setze_zurück setzt_zurück > reset rücksetzung, zurückgetreten zurücktritt trete_zurück
  tritt_zurück > rücktritt widerruf, zurückgezahlt zurückzahlt zahle_zurück zahlt_zurück >
  erstatten überweisen, zurückschicken > zurückgesendet zurückzusenden, zurücktreten rücktritt
  zurückgetreten, zusammengebaut zusammenbaut baue_zusammen baut_zusammen > montage aufbau, ändern
  bearbeiten > anzupassen, ändert geändert > bearbeiten anpassen, öffnen öffnung geöffnet offen,
  öffnet geöffnet > öffnungszeiten öffnung offen, übelkeit kotzen > erbricht erbrochen, überhitzt >
  temperatur, übernachtet > schlafen bett unterkunft nächtigen, übertragen upload > hochzuladen,
  überweist überwiesen > erstatten zurückzahlen`;
