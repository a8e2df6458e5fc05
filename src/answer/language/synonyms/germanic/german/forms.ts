/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  ab_melden abmeldung, ab_sagen > absage stornierung, ab_wann > beginn frühestens, abbestellen >
  widerruft, abbestellt bestelle_ab bestellt_ab > kündigen stornieren widerrufen, abbrechen
  abgebrochen, abbruch abgebrochen > abzubrechen, abfahren abfahrt, abfahrt > abgefahren
  abzufahren, abfliegen abflug, abflug > abzufliegen, abgeben > vorgelegt vorzulegen, abgebrochen
  abbricht breche_ab bricht_ab > austritt, abgebucht abbucht buche_ab bucht_ab > eingezogen,
  abgeflogen abfliegt fliege_ab fliegt_ab > abflug, abgegeben abgibt > vorlegen, abgehaut abhaut
  haue_ab haut_ab > gehen weglaufen, abgekühlt abkühlt kühle_ab kühlt_ab > auskühlen erkalten,
  abgelehnt > abzulehnen, abgemeldet abmeldet melde_ab meldet_ab > ausloggen austragen, abgenommen
  abnimmt > gewicht gewichtsverlust diät, abgesagt absagt sage_ab sagt_ab > entfallen stornieren,
  abgeschaltet abschaltet schalte_ab schaltet_ab > deaktivieren ausschalten, abgeschrieben
  abschreibt schreibe_ab schreibt_ab > plagiat zitieren, abgesetzt absetzt > abzug abziehen,
  abgestellt abstellt > deaktivieren ausschalten lagern, abgestimmt abstimmt stimme_ab stimmt_ab >
  beschluss mehrheit, abgezogen abzieht > absetzen abzug, abhauen > weggelaufen wegzulaufen,
  abhauen verließ > verlässt, abmelden > auszuloggen, abmelden abgemeldet, abreise > auszuchecken,
  abreise > wegzufahren, absagen abbestellen > storniert, absagen abgesagt, abschalten abstellen
  ausmachen ausschalten > deaktiviert, abschalten abstellen ausmachen deaktivieren > ausgeschaltet
  auszuschalten, abschreiben > zitiert, absetzen abzug > abzuziehen, absteigen abstieg, absturz
  befestigen anbringen bild poster > aufgehängt aufzuhängen, abziehen abzug > abzusetzen,
  account_löschen > löschung kontolöschung, adoptiert > adoption, aktivieren anmachen anschalten >
  eingeschaltet einzuschalten, aktivieren entsperren > freigeschaltet freizuschalten, aktiviert >
  einschalten freischalten, aktualisiert > update, am_feiertag feiertage, am_wochenende > samstag
  sonntag, an_machen einschalten, an_melden anmeldung, an_regeln_halten > verstoß zuwiderhandlung
  abmahnung, an_wen > ansprechpartner zuständig kontakt, anbaggern anmachen nerven > belästigt,
  anbieten bot angeboten, anbietet biete_an bietet_an > bot, anfangen fing angefangen beginnen
  starten, anfängt fange_an fängt_an > fing beginnen starten, angebracht anbringt > aufhängen
  befestigen, angekommen ankommt > anreise eintreffen ankam, angeln > fischt, angepasst anpasst
  passe_an passt_an > ändern bearbeiten, angerufen > anzurufen, angeschaut anschaut schaue_an
  schaut_an > gucken besuch sehenswert, angesehen ansieht sehe_an sieht_an > gucken schauen,
  angezeigt anzeigt zeige_an zeigt_an > melden mitteilen, angezogen anzieht > kleidung tragen,
  angreifen angriff angegriffen attacke, angreift greife_an greift_an > attacke, angriff
  angegriffen attacke > anzugreifen, ankommen ankam angekommen ankunft eintreffen, anmachen
  einschalten > angeschaltet anzuschalten, anmelden angemeldet, anreise eintreffen ankam angekommen
  ankunft > anzukommen, anrufen angerufen, anschaltet schalte_an schaltet_an > einschalten,
  anzeigen > mitzuteilen, arbeitet gearbeitet > malochen schaffen, arm armut, auf_toilette
  toilette, auf_welt > geboren geburt, aufbewahren aufgehoben entbannen > aufzuheben, aufgehoben
  aufhebt hebe_auf hebt_auf > aufbewahren, aufgehört aufhört höre_auf hört_auf > beenden stoppen,
  aufgeladen auflädt lade_auf lädt_auf > ladestation ladesäule, aufgemacht aufmacht > öffnen öffnet
  geöffnet, aufgepasst aufpasst passe_auf passt_auf > betreuung aufsicht beaufsichtigen,
  aufgestiegen aufsteigt steige_auf steigt_auf > rang, aufgetaut auftaut taue_auf taut_auf > tauen,
  aufheben aufgehoben, aufhängen befestigen > anzubringen, aufhängt hänge_auf hängt_auf > absturz
  befestigen anbringen bild, aufmachen geöffnet öffnung offen > öffnet, aufpassen aufsicht >
  beaufsichtigt, aufs_klo toilette, aufstieg rang > aufzusteigen, auftritt künstler > aufgetreten
  aufzutreten, auftritt trete_auf tritt_auf > künstler, aufwächst wachse_auf wächst_auf > kindheit
  jugend, aufwärmen erhitzen warmmachen > erwärmt, aufwärmt wärme_auf wärmt_auf > erwärmen
  erhitzen, aus_machen ausschalten, aus_versehen versehentlich, ausgeben taschengeld, ausgecheckt
  auscheckt checke_aus checkt_aus > abreise, ausgedruckt ausdruckt drucke_aus druckt_aus > drucken,
  ausgefallen ausfällt > absage abgesagt entfallen entfällt, ausgefüllt ausfüllt fülle_aus
  füllt_aus > angaben formular, ausgegeben ausgibt > kosten taschengeld, ausgehen > wegzugehen,
  ausgeholfen aushilft helfe_aus hilft_aus > helfen vertretung, ausgeliehen ausleiht leihe_aus
  leiht_aus > leihen mieten, ausgeloggt ausloggt logge_aus loggt_aus > abmelden, ausgemacht
  ausmacht > abschalten deaktivieren, ausgenutzt ausnutzt nutze_aus nutzt_aus > missbrauch exploit,
  ausgetreten austritt trete_aus tritt_aus > kündigung beenden, ausgewechselt auswechselt
  wechsel_aus wechselt_aus > wechsel, ausgezogen auszieht > auszug räumen, aushelfen half geholfen
  hilfe > hilft, ausleihen leihen > entleiht entliehen, ausleihen leihen gemietet > mietet,
  ausleihen verleih mieten lieh geliehen entleihen > leiht, ausloggen austragen abgemeldet
  abbestellen krankmelden > abzumelden, ausmachen > abgeschaltet abzuschalten, ausprobieren >
  testet, ausprobiert probiere_aus probiert_aus > probe testen schnupperstunde, ausschaltet
  schalte_aus schaltet_aus > deaktivieren, ausschließt schließe_aus schließt_aus > bannen sperren,
  austauscht tausche_aus tauscht_aus > tauschen ersetzen, austreten austritt ausgetreten, ausziehen
  auszug räumen, auszug räumen > auszuziehen, auto > parkt, aß gegessen nüchtern > isst, backen
  gebacken, backt gebacken > backzeit ofen backofen, badet gebadet > schwimmen, bannen sperren
  rauswerfen > ausgeschlossen auszuschließen, bannt gebannt > sperren ausschließen, bastelt
  gebastelt > werken, bauchweh > bauchschmerzen übelkeit, bauen gebaut erbaut errichtet erbauung,
  baut gebaut > bauwerk gebäude baurechte, beantragen antrag, beantragt > antrag, bearbeitet >
  ändern anpassen, beenden stoppen enden > aufzuhören, beendet > aufhören stoppen kündigen
  austreten, befestigt > aufhängen anbringen, befolgt > einhalten, beginnen begann begonnen,
  begonnen > anfangen fing angefangen starten, behalten behielt, behandelt > behandlung, behebt
  behoben > reparieren, bei_regen > ausweichtermin, beim_regen schlechtwetter, beitritt trete_bei
  tritt_bei > mitglied, beißen gebissen, beleidigt > beschimpfung respektlos, benötigt > brauchen,
  bescheid_geben > mitteilen informieren melden, bescheid_sagen > mitteilen informieren melden,
  beseitigen löschen wegmachen deinstallieren kicken > entfernt, beseitigt > entfernen, besiegt >
  geschlagen, besitzen besaß, besitzt besessen > besaß gehören eigentum, besorgt > einkaufen
  kaufen, bestehen bestand, bestellen bestellt, bestrafen > ahndet, bestraft > strafe ahnden,
  besäuft besoffen > alkohol, betrügen > abzuzocken, betrügt betrogen > abzocken verarschen,
  bewahre_auf bewahrt_auf > lagern abstellen aufheben, bewarb beworben > bewirbt, bewerben bewarb
  beworben, bewässert > bewässerung, bezahlen zahlen > begleicht, bezahlt > zahlen überweisen
  zahlungsart zahlungsweise, binden band gebunden, bis_wann > frist spätestens, bitten bat gebeten,
  bleiben blieb geblieben verbleib, blind blindheit, blinkt geblinkt > leuchtet leuchten, bluetooth
  > koppelt, bohrt gebohrt > lärm dübel bohrloch, bot angeboten > anzubieten, brach gebrochen bruch
  verstoß > bricht, braucht gebraucht > benötigen, brechen brach gebrochen bruch, brennen brannte
  gebrannt brand, brennt gebrannt > feuer brannte brand, bringen brachte gebracht, brät gebraten >
  anbraten, buchen buchung gebucht, bügelt gebügelt > bügeleisen wäsche, campt gecampt > zelten
  camping, cheaten > schummelt, cheatet gecheatet > hack betrug mods schummeln, checken geprüft >
  prüft, checken kapieren schnallen verstanden verständnis > versteht, chef_von > vorsitzender,
  chillt gechillt > entspannen ausruhen, chor sang gesungen > singt, claimen > beansprucht, claimen
  > schützt, claimet geclaimet > grundstück beanspruchen schützen sichern, darf gedurft > erlaubt,
  darf_rein > zutritt einlass zugang, denken dachte gedacht gedanke, desinfiziert > desinfektion,
  diebstahl gestohlen stahl klauen > stiehlt, doch_nicht > rücktritt stornierung widerruf, drucken
  > auszudrucken, druckt gedruckt > ausdrucken, dumm dummheit, durchgefallen durchfällt >
  nichtbestanden, durst getränk wasser flüssigkeit trank getrunken nüchtern > trinkt, durstig
  durst, duscht geduscht > bad, düngt gedüngt > düngung, eier_legen > gelege brut eiablage,
  einbrechen einbruch, einbruch > einzubrechen, eingebrochen einbricht breche_ein bricht_ein >
  einbruch, eingecheckt eincheckt checke_ein checkt_ein > anreise, eingefroren einfriert friere_ein
  friert_ein > tiefkühlen gefrieren gefrierschrank, eingefügt einfügt füge_ein fügt_ein > paste,
  eingekauft einkauft kaufe_ein kauft_ein > kaufen besorgen laden supermarkt, eingeladen einlädt
  lade_ein lädt_ein > gast, eingeloggt einloggt logge_ein loggt_ein > anmelden zugangsdaten
  registrieren, eingepackt einpackt packe_ein packt_ein > mitbringen packliste mitnehmen
  ausrüstung, eingereicht einreicht reiche_ein reicht_ein > abgeben abgabe, eingerichtet einrichtet
  richte_ein richtet_ein > konfigurieren installation inbetriebnahme, eingeschrieben einschreibt
  schreibe_ein schreibt_ein > anmeldung immatrikulieren zulassung, eingezogen einzieht > beziehen,
  einkaufen besorgen gekauft > kauft, einladen eingeladen, einpacken mitbringen packen >
  mitgenommen mitzunehmen, einpacken mitgeben > mitgebracht mitzubringen, einreichen abgabe
  hinbringen wegbringen > abgegeben abzugeben, einrichten einstellungen > konfiguriert, einschaltet
  schalte_ein schaltet_ein > anschalten, eintreten eintritt eingetreten, einziehen einzug bezug
  beziehen, einzug bezug beziehen > einzuziehen, entfallen stornieren > abzusagen, entkalkt > kalk,
  entlädt > leer, entlässt > feuern kündigen gefeuert gekündigt, entscheiden entschied, entschied >
  entscheidet, entsorgen müll wegschmeißen > wegzuwerfen, entsorgt > altgerät recycling wegwerfen
  müll wegschmeißen, entsperrt > freischalten, entstand > entsteht, entstehen entstand, entwickelte
  erfand erfunden > erfindet, erben erbschaft, erbricht erbrochen > übelkeit, erbt geerbt >
  erbschaft erbfolge nachlass, erfinden erfand erfunden, erfunden > entwickelte, erhalten erhielt,
  erhitzt > aufwärmen erwärmen hitze temperatur heißmachen, erlauben > zuzulassen, erlauben
  erlaubnis, erlaubt > gestatten genehmigen erlaubnis, ermordet > mord, ernährt > nahrung, erreicht
  > rufnummer kontaktieren, erschaffen erschuf schöpfung, erschafft > erschuf schöpfung, ersetzt >
  tauschen austauschen ersatz statt, erstatten zurückzahlen bezahlen zahlen > überweist überwiesen,
  erstatten überweisen > zurückzuzahlen, erstattet > überweisen, erstattung > zurückzuerstatten,
  erwirbt erworben > kaufen, erwischt > ertappt, erwischt_werden > verstoß ausschluss konsequenz,
  erwärmen erhitzen warmmachen > aufgewärmt aufzuwärmen, essen aß gegessen, fahren fahrt, fallen
  fiel gefallen, faul faulheit, fegt gefegt > kehren, fehlen > versäumet, feiert gefeiert > party
  veranstaltung, feuerlöscher > löscht, feuert > entlassen, fiehlt fohlen > verschwinden versäumen,
  filmt gefilmt > video, finden fand gefunden fund, findet gefunden > suchen fand fund, fing
  angefangen beginnen starten > anzufangen, fing angefangen starten begann begonnen > beginnt,
  fliegen flog geflogen flug, fliegt > flog flug, fliehen floh geflohen flucht, flieht geflieht >
  floh geflohen flucht, fließen geflossen fluss, flucht geflucht > schimpfwort ausdrucksweise,
  flüchten floh flüchtling, flüchtet geflüchtet > floh flüchtling, foto kamera > fotografiert,
  fotografiert > aufnahme bildrechte, frei freiheit, frei_haben > urlaub freistellung, frei_nehmen
  > urlaub freistellung, freischaltet schalte_frei schaltet_frei > entsperren, fressen > ernährt,
  freuen freude, freut gefreut > freude, frieren fror gefroren frost, friert gefroren > kalt
  temperatur fror frost, frisst gefressen > futter, funktioniert_nicht > fehler defekt, fährt
  gefahren > reisen geschwindigkeit überfahrt, fängt_an > anfang, fördert gefördert > förderung,
  fürchten angst, füttert gefüttert > nahrung, gast eingeladen > einzuladen, gebacken > backt,
  gebaut erbaut > baut, geben gab gegeben, gebissen > beißt, gebrannt > brennt, gebrochen >
  verstoß, geburtstag geboren, gebären geboren geburt, gefallen gefiel, geflogen > fliegt,
  gefrieren tiefkühlen > einzufrieren, gefriert gefroren > einfrieren tiefkühlen, gefroren >
  friert, gefunden > findet, gegen_regeln > verstoß zuwiderhandlung, gegossen > gießt, gegründet
  gründer, geheiratet > heiratet, gehen ging gegangen gang, geht_los > beginn anfang start,
  geht_nicht > defekt fehler, gehören besitzen eigentum, gehört > besitzen eigentum, gekauft >
  einkaufen besorgen, gekündigt abbestellen entlassen > kündigt, geldwechsel > wechselt, geliefert
  > liefert, geliehen > ausleihen verleih mieten entleihen, gemessen messung > misst, gemietet >
  ausleihen leihen, genehmigen genehmigt, genehmigt > erlauben gestatten, geprügelt > schlagen
  gewalt, geredet > labern, gerochen > geruch, geschah ereignis, geschaut > gucken ansehen,
  geschlagen > prügeln gewalt, geschnitten > schneidet, gesichert > speichern, gesperrt > bannen
  ausschließen, gesperrt bannen ausschließen > sperrt, gespielt > zocken, gespült > abwasch
  geschirr, gestammt > herkunft ursprung, gestartet > neustarten aufruf hochfahren booten anfangen
  fing angefangen beginnen, gestiegen > klettern, gestohlen > diebstahl klauen, gestorben tot
  verstorben > stirbt, gestritten > streitet, gesäubert > saubermachen, getrunken > durst wasser
  flüssigkeit, gewinnen gewann gewonnen sieg, gewinnt gewonnen > preis gewann, gießen > bewässert,
  gießen goss gegossen, gießt gegossen > bewässern wasser goss, gleich gleichheit, glotze gucken
  ansehen > schaut, greifen griff gegriffen, griefen kaputtmachen > beschädigt, grieft gegrieft >
  zerstören, grillt gegrillt > grillparty, groß größte, gucken > anzuschauen, gucken schauen
  besichtigung > anzusehen, guckt geguckt > anschauen schauen ansehen, gültigkeit > abzulaufen,
  halsweh halsschmerzen, halten > befolgt, halten hielt, handelt gehandelt > tausch traden,
  handy_mitnehmen > mobiltelefon smartphone wertgegenstände, hat_auf > öffnungszeiten geöffnet,
  hat_offen > öffnungszeiten geöffnet, hat_zu > öffnungszeiten geschlossen, heben hob gehoben,
  heilen heilung, heilt geheilt > heilung, heiraten hochzeit geheiratet verheiratet trauung,
  heiratet geheiratet > hochzeit verheiratet standesamt, heizt geheizt > heizung, heiß hitze,
  helfen half geholfen hilfe, hell helligkeit, herunterfahren > runterzufahren, herunterlädt
  lade_herunter lädt_herunter > download, hin_kommen > anfahrt anreise, hingebracht hinbringt
  bringe_hin bringt_hin > abgeben abgabe, hingefahren hinfährt fahre_hin fährt_hin > anfahrt
  anreise, hingekommen hinkommt komme_hin kommt_hin > anfahrt anreise verkehrsanbindung erreichbar
  lage erreichen, hingekriegt hinkriegt kriege_hin kriegt_hin > schaffen, hinkommen > erreicht,
  hochgeladen hochlädt lade_hoch lädt_hoch > übertragen upload, hoffen hoffnung, hungrig hunger,
  höchstens > maximal höchstzahl, höhenangst > höhe schwindelfrei, hört_auf_zu ende, ibu >
  ibuprofen schmerzmittel, ihm_schlecht > übelkeit reiseübelkeit erbrechen, ihr_schlecht > übelkeit
  reiseübelkeit erbrechen, im_notfall > notruf notfallnummer, immatrikulation anmeldung >
  einzuschreiben, immer_schlecht > übelkeit reiseübelkeit, impfen impfung, impft geimpft > impfpass
  impfung, in_ferien schulferien, in_müll entsorgung, installieren > eingerichtet einzurichten,
  installiert > setup einrichten installation, isst gegessen > abendessen mahlzeit speise imbiss
  gericht lebensmittel nahrung verpflegung, ist_aus ende, ist_schluss > ende schließung, jagt
  gejagt > jagd, joggt gejoggt > lauf, jung jugend, junge_kriegen > fortpflanzung nachwuchs wurf,
  kam_her > herkunft stammt, kapiert > verstehen, kaputt_gegangen > defekt schaden, kaputt_gemacht
  > schaden haftung beschädigung, kaputt_machen > beschädigung schaden, kaputtgemacht kaputtmacht
  mache_kaputt macht_kaputt > zerstören beschädigen, kasse > bezahlt, kaufen besorgen >
  einzukaufen, kaufen gekauft, kehrt gekehrt > fegen, kein_fleisch > vegetarisch fleischlos,
  kein_geld > zuschuss ratenzahlung förderung, kein_internet > störung offline verbindung,
  kein_platz > ausgebucht belegt warteliste, kein_strom > stromausfall, kennen kannte gekannt,
  kicken zocken > spielt, kickt gekickt > fußball spielen, kinder_kriegen > fortpflanzung
  nachwuchs, klagt geklagt > gericht, klappt geklappt > funktionieren, klappt_nicht > fehler, klaut
  geklaut > gestohlen stehlen, klettern speichern claimen > sichert, klettern stieg gestiegen
  anstieg > steigt, klettert geklettert > kletterhalle sichern bergsteigen steigen, klicken >
  angeklickt anzuklicken, klicken > ausgewählt auszuwählen, klickt geklickt > anklicken auswählen,
  klingelt geklingelt > klingel gegensprechanlage, kloppen prügeln gewalt verprügeln schlug
  geschlagen > schlägt, kloppen schlagen gewalt > prügelt, klug klugheit, knetet geknetet > teig,
  kocht gekocht > küche kochzeit, kommen kam, kommen_zurück > rückreise, kommt_her > herkunft
  ursprung stammt, komponiert > komposition, kompostiert > kompost, kontaktiert > erreichen,
  kopf_weh > schmerzmittel kopfschmerzen, kopfweh > kopfschmerzen schmerzmittel, kopiert >
  duplizieren, kosten taschengeld > auszugeben, kotzen > erbricht erbrochen, kotzt gekotzt >
  übelkeit übergeben, krank krankheit erkrankt erkrankung, krank_melden > krankmeldung
  arbeitsunfähigkeit, krank_werden > erkrankung arbeitsunfähigkeit, krankgemeldet krankmeldet
  melde_krank meldet_krank > attest abmelden, krankmelden > benachrichtigt, krönet gekrönet >
  krönung, kühlt gekühlt > kühlschrank, kümmert_sich > zuständig betreuung, kündigen gekündigt,
  kündigen räumung > rauszuschmeißen, kündigt gekündigt > austreten beenden rausschmeißen räumung
  feuern aufhebung aufhebungsvertrag, kündigung beenden austritt ausgetreten > auszutreten, labern
  quatschen > redet, labert gelabert > reden, laden > aufgeladen aufzuladen, laden lud geladen,
  lagern abstellen aufheben haltbar > aufbewahrt aufzubewahren, lagern aufbewahren parken >
  abzustellen, lagert gelagert > abstellen, laggt gelaggt > lag latenz, lassen ließ gelassen,
  laufen lief gelaufen, laut lautstärke, laut_sein > ruhezeit nachtruhe lärm, leben lebte, lebt_von
  > ernährung nahrung, leiden litt gelitten, leihen lieh geliehen, leihen verleih mieten >
  auszuleihen, leise_sein > ruhezeit nachtruhe, lernt gelernt > lernraum studieren, lesen las
  gelesen lektüre, levelt gelevelt > erfahrung erfahrungspunkte level, lieben geliebt, liefern
  geliefert, liefert geliefert > versand, lieferung > zugestellt zuzustellen, liegen lag, login
  anmelden registrieren > eingeloggt einzuloggen, losgegangen losgeht gehe_los > beginn anfang
  start, losgelegt loslegt lege_los legt_los > beginn starten, losgeworden loswird werde_los
  wird_los > entsorgen verkaufen, loswerden wegbringen > entsorgt, löschen wegmachen > beseitigt,
  löscht gelöscht > beseitigen kontolöschung, lüftet gelüftet > fenster querlüften, macht_auf >
  öffnungszeiten geöffnet, macht_zu > öffnungszeiten geschlossen, malocht gemalocht > arbeiten,
  meckert gemeckert > beschweren beschwerde motzen, mehr_geld > gehaltserhöhung zulage erhöhung,
  mein_kind > kinder minderjährige, meldet gemeldet > mitteilen report petzen, messen gemessen
  messung, mieten gemietet, mindestens_alt mindestalter, mir_schlecht > übelkeit erbrechen, mischt
  gemischt > vermischen, missbrauch exploit > auszunutzen, mit_auto > parkplatz anfahrt, mit_bus >
  haltestelle linie anfahrt, mit_zug > bahnhof anfahrt, mitbringen > einzupacken, mitgeben >
  mitbringen taschengeld, mitgebracht mitbringt > einpacken mitzubringen mitnehmen ausrüstung,
  mitgefahren mitfährt > fahrgemeinschaft mitfahrgelegenheit, mitgegeben mitgibt > mitbringen
  taschengeld, mitgeholfen mithilft helfe_mit hilft_mit > helfer gemeinschaftsarbeit arbeitsdienst,
  mitgemacht mitmacht > teilnahme beitritt mitwirken engagieren mitglied teilnehmen, mitgenommen
  mitnimmt > mitführen beförderung, mitgeteilt mitteilt teile_mit teilt_mit > melden, mitglied
  joinen > beigetreten beizutreten, mitmachen > mitgewirkt mitzuwirken, mitmachen teilnahme >
  teilzunehmen, mitnehmen > mitzuführen, mobbt gemobbt > belästigung, montage > aufzubauen,
  montiert > aufbau, moslem > halal islamisch, moslems > schweinefleischfrei halal, motzt gemotzt >
  meckern, musik_hören > lautstärke ruhezeit zimmerlautstärke, musiziert > instrument,
  muss_mitnehmen > ausrüstung mitzubringen packliste, mute > stummzuschalten, mutig mut, mäht
  gemäht > rasen schnitt, nach_hause > heimreise rückreise heimfahrt, nachgeholt nachholt hole_nach
  holt_nach > ersatztermin nachholtermin, nachgeschrieben nachschreibt schreibe_nach schreibt_nach
  > nachholtermin ersatztermin nachprüfung, nachgesessen nachsitzt sitze_nach sitzt_nach >
  erziehungsmaßnahme ordnungsmaßnahme, nackt unbekleidet, name > umzubenennen, name_ändern >
  umbenennen namensänderung, nebeneinander_sitzen sitzplatz, nehmen nahm genommen, nennen nannte
  genannt, nerven > stört, nervt genervt > stören belästigen, neu_starten neustart, neustarten
  aufruf hochfahren booten loslegen anfangen fing angefangen beginnen > startet, nicht_halten >
  verstoß zuwiderhandlung abmahnung, nicht_leisten > zuschuss ermäßigung ratenzahlung förderung
  übernahme, nicht_mit > rücktritt abmelden, nicht_rechtzeitig > verspätung verzug frist,
  nichtbestehen wiederholung > durchzufallen, nichts_gefunden fundbüro, nächtigt genächtigt >
  übernachten, ohne_grund unbegründet, ohne_internet offline, operieren operation, operiert >
  operation, organisiert > veranstalten, packt gepackt > packliste mitnehmen, parkt geparkt >
  besucherparkplatz parkplatz parkhaus stellplatz parkmöglichkeit, passieren ereignen vorfall,
  passwort wipe > zurückgesetzt zurückzusetzen, passwort_vergessen > zugangsdaten, paste >
  einzufügen, pennen > nächtigt, pennt gepennt > übernachtung schlafen, petzt gepetzt > melden,
  pflanzen > angepflanzt anzupflanzen, pflanzt gepflanzt > anpflanzen, pflegt gepflegt > wartung,
  piept gepiept > ton, pisst regen, plagiat täuschung > abzuschreiben, posten > veröffentlicht,
  poster > beklebt, postet gepostet > veröffentlichen beitrag, provokation trollen > provoziert,
  prüfen prüfung geprüft kontrolle, putzt geputzt > säubern kehrwoche, quatscht gequatscht > reden
  plaudern, rasenmäher > mäht, raten riet ratschlag, raucht geraucht > zigarette tabak nikotin,
  rausgeworfen rauswirft werfe_raus wirft_raus > ausschließen, rausgeworfen_werden ausschluss,
  rechnen rechnung, regeln_brechen > verstoß zuwiderhandlung, regieren regierung regent, regnet
  geregnet > regen schlechtwetter witterung niederschlag, reich reichtum, reingeigt reinigt
  ige_rein igt_rein > säubern saubermachen, reingekommen reinkommt komme_rein kommt_rein > einlass
  eintreten betreten, reinkommen > betritt, reinkommen eintritt eingetreten > einzutreten, reist
  gereist > fahren, reiten ritt geritten, reißen riss gerissen, reklamieren > beanstandet,
  reklamieren meckern > beschwert, reklamiert > beschweren beschwerde reklamation mangel, rennen
  rannte, rennt gerannt > rannte, renovieren > streicht, renoviert > renovierung
  schönheitsreparatur streichen instandhaltung umbau, reparieren reparatur repariert, reservieren
  reserviert, reserviert > buchen, rettet gerettet > rettung, ruckeln > laggt, ruckelt geruckelt >
  lag fps laggen, rufen rief gerufen, runtergeladen runterlädt lade_runter lädt_runter >
  herunterladen, runterladen download > heruntergeladen herunterzuladen, rückgabe > zurückzugeben,
  rücksicherung > wiederzuherstellen, rücktritt zurückgetreten widerruf > zurückzutreten, rührt
  gerührt > umrühren, saubermachen putzen > säubert, schaffen > hinzukriegen, schaffen schuf
  geschaffen schaffung, scheiden schied geschieden scheidung, scheißt geschissen > toilette,
  schickt geschickt > senden versenden, schießen geschossen schuss, schimmel > lüftet, schlafen
  schlief geschlafen, schlagen schlug geschlagen, schließen schloss geschlossen schließung,
  schmeckt geschmeckt > geschmack, schnee > streut, schneiden > hackt, schneiden schnitt
  geschnitten, schneidet geschnitten > würfeln schnitt, schneit geschneit > schneefall, schnell
  schnelligkeit, schneller > beschleunigt, schnuppert geschnuppert > schnupperstunde probe,
  schreiben schrieb geschrieben schrift, schummeln > mogelt, schummelt geschummelt > plagiat betrug
  mogeln, schwanger_werden schwangerschaft, schweigen schwieg, schwer gewicht schwerste, schwimmen
  schwamm geschwommen, schwänzen > fiehlt fohlen, schwänzt geschwänzt > fehlen fehlzeit
  abwesenheit, schwören geschworen schwur, schön schönheit, schüttet > regen regnet schlechtwetter,
  sehen sah gesehen sicht, sendet gesendet > schicken versenden, sicher sicherheit, sind_gefährlich
  > gefahr giftig, singen sang gesungen gesang, sinken sank gesunken, sitzen saß gesessen, spart
  gespart > rabatt, speichern > abgespeichert abzuspeichern, speichert gespeichert > abspeichern
  ablegen speicherplatz arbeitsspeicher sichern speicherung, sport > turnt, sprechen sprach
  gesprochen gespräch, springen sprang gesprungen sprung, spülmaschine abwasch geschirr > spült,
  stammt > herkunft, standfest > umzukippen, startet_nicht > fehler, stehen stand gestanden,
  stehlen stahl gestohlen, steigen stieg gestiegen anstieg, sterben > umkommen ums, sterben starb
  gestorben tod tot verstorben todesfall, stillt gestillt > muttermilch, stirbt gestorben >
  umkommen ums items, stoppt gestoppt > aufhören, storniert > storno, strafanzeige > anzuzeigen,
  streiten stritt gestritten, streitet > stritt, studiert > lernen lernraum, stumm sprachlos,
  stummschaltet schalte_stumm schaltet_stumm > mute, stört gestört > störung belästigung
  beeinträchtigen, sucht gesucht > finden, säubern saubermachen > reinzuigen, säuft gesoffen >
  alkohol, tankt getankt > treibstoff benzin tankstelle kraftstoff, tapeziert > tapete, taub
  gehörlos, tauen > aufzutauen, tauschen ersetzen wechseln > ausgetauscht auszutauschen, tauscht
  getauscht > ersetzen wechseln traden handeln, teilgenommen teilnimmt nehme_teil nimmt_teil >
  anmeldung mitmachen, teilnehmen teilnahme > mitzumachen, teleportiert > teleport warp, termin >
  vereinbart, topf > umzutopfen, tradet getradet > handeln tauschen, tragen trug getragen,
  trainiert > training, treffen traf getroffen, treten trat getreten tritt, trinken trank getrunken
  getränk, trollt getrollt > provokation provozieren, tropft getropft > leck, tun tat getan,
  tut_weh > schmerzen, um_bringen > mord ermordet, umbenannt umbenennt benenne_um benennt_um >
  name, umgekippt umkippt kippe_um kippt_um > standfest, umgemeldet ummeldet melde_um meldet_um >
  anmeldung meldebehörde wohnsitz, umgestiegen umsteigt steige_um steigt_um > wechseln, umgetopft
  umtopft topfe_um topft_um > topf, umgezogen umzieht > umkleide umkleidekabine umkleideraum,
  ums_leben > tod starb gestorben, umziehen umgezogen, umzug umgezogen > umzuziehen, untersagt
  untersagen verbot > verbietet, unterscheiden unterschied, unterschreibt unterschrieben >
  unterschrift, unterstützt > helfen, untervermietet > untermieter dritte, veranstaltet >
  organisieren, verbieten verbot, verbinden verband verbunden, verboten > untersagen, verderbt >
  verdorben, verdienet > gehalt lohn entgelt vergütung, verfolgt > sendungsverfolgung, vergessen
  vergaß, verhaftet > festnahme, verkaufen verkauft veräußern veräußerung vertrieb, verklagt >
  klage gericht, verlassen verließ, verlieren verlor, verlor > verliert, verprügelt > schlagen
  gewalt tätlich, verreist > reise, verriegeln > abzuschließen, verriegelt > abschließen,
  verschiebt verschoben > bewegen, verschlüsselt > verschlüsselung, verschwindet verschwunden >
  fehlen, versendet > schicken senden, versichern versicherung versichert, verstanden > kapieren
  schnallen, verstehen verstanden verständnis, vertragen vertrug, von_daheim > homeoffice mobil,
  von_zuhause > homeoffice mobil, vorgemerkt vormerkt merke_vor merkt_vor > reservieren, vormerken
  > vorbestellt vorzubestellen, votet gevotet > abstimmen stimme, wachsen wuchs gewachsen wachstum,
  wandert gewandert > spazieren wanderung wanderweg tour route bergtour gehzeit, warmgemacht
  warmmacht mache_warm macht_warm > aufwärmen mikrowelle, was_anziehen > kleidung bekleidung,
  was_essen > verpflegung mahlzeit, was_mitbringen > ausrüstung packliste, was_passiert_wenn >
  folge konsequenz sanktion, waschen wusch gewaschen, wechseln > ersetzt, wechseln umstieg >
  umzusteigen, wechselt gewechselt > austauschen ersetzen tauschen umsteigen, weg_machen entfernen,
  weggebracht wegbringt bringe_weg bringt_weg > entsorgen abgeben, weggefahren wegfährt fahre_weg
  fährt_weg > abreise, weggegangen weggeht gehe_weg geht_weg > ausgehen, weggemacht wegmacht
  mache_weg macht_weg > beseitigen, weggeschmissen wegschmeißt schmeiße_weg schmeißt_weg >
  wegwerfen entsorgen, weggeworfen wegwirft werfe_weg wirft_weg > entsorgen wegschmeißen, wegwerfen
  entsorgen > wegzuschmeißen, weit entfernung, weitergeben > übermittelt, weitergegeben weitergibt
  gebe_weiter gibt_weiter > offenlegung übermitteln, wem_gehört > eigentümer besitzer, wem_sagen >
  benachrichtigen melden ansprechpartner, wer_darf > berechtigt zugelassen, wer_hilft >
  ansprechpartner hilfe beratung, wer_passt_auf > aufsicht betreuung, wer_zahlt > kosten
  kostenübernahme träger, werfen warf geworfen wurf, widerspricht widersprochen > widerspruch,
  wie_alt > alter mindestalter, wie_hoch > höhe betrag, wie_komme_ich > anfahrt anreise
  verkehrsanbindung, wie_lang > dauer, wie_oft > häufigkeit turnus, wie_viel_taschengeld
  taschengeld, wie_viele_eier gelege, wie_viele_leute > teilnehmerzahl personenzahl, wie_weit >
  entfernung strecke, wieder_da > rückkehr rückreise, wieder_zurück > rückfahrt, wiedergeherstellt
  wiederherstellt herstelle_wieder herstellt_wieder > rücksicherung, wiegt gewogen > gewicht
  schwer, wird_erwischt > verstoß ausschluss konsequenz, wird_schlecht > übelkeit reiseübelkeit
  erbrechen, wird_übel > übelkeit erbrechen, wissen wusste gewusst, wo_finde > standort lage,
  wo_ist > standort lage befindet, wo_liegt > lage standort, wohin_müll > entsorgung container,
  wohnt gewohnt > leben, wusch gewaschen > wäscht, wählen > abstimmen stimme, wählen voten >
  abgestimmt abzustimmen, wählt gewählt > wahlrecht stimmrecht abstimmen stimme, würzt gewürzt >
  gewürz abschmecken, wütend wut, zahlt gezahlt > überweisen fällig abschlag, zeigen gezeigt,
  zeltet gezeltet > campen camping campingplatz zeltplatz biwak, zerstören zerstört, ziehen zog
  gezogen zug, zitiert > quellenangabe zitat, zockt gezockt > spielen, zu_hause > homeoffice
  wohnung daheim, zu_laut > lärm ruhestörung, zu_spät > verspätung verzug verzögerung mahngebühr
  frist, zu_teuer > zuschuss ermäßigung ratenzahlung, zu_viel > überzahlung höchstens maximal,
  zu_wenig mindestens, zu_zweit > paar zwei, zugelassen zulässt > erlauben, zugemacht zumacht >
  schließen, zuhause_arbeiten > homeoffice telearbeit, zur_welt > geboren geburt, zurück_bekommen >
  erstattung rückzahlung, zurück_kommen > rückkehr rückreise, zurückerstattet erstatte_zurück
  erstattet_zurück > erstattung, zurückgeschickt zurückschickt schicke_zurück schickt_zurück >
  retoure zurücksenden, zurückgesetzt zurücksetzt setze_zurück setzt_zurück > reset rücksetzung,
  zurückgetreten zurücktritt trete_zurück tritt_zurück > rücktritt widerruf, zurückgezahlt
  zurückzahlt zahle_zurück zahlt_zurück > überweisen, zurückschicken > zurückgesendet, zurücktreten
  rücktritt zurückgetreten, zusammengebaut zusammenbaut baue_zusammen baut_zusammen > aufbau,
  ändern bearbeiten > anzupassen, ändert geändert > bearbeiten, öffnen öffnung geöffnet offen,
  übernachtet > schlafen bett unterkunft, übertragen upload > hochzuladen`;
