/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  ab_melden abmeldung, ab_sagen > absage stornierung, ab_wann > beginn frühestens, abbrechen abbruch
  abgebrochen, abfahren abfahrt, abfliegen abflug, abmelden abgemeldet, absagen abgesagt, absteigen
  abstieg, account_löschen > löschung kontolöschung, allein_gehen > begleitung unbegleitet,
  am_feiertag feiertage, am_wochenende > samstag sonntag, an_machen einschalten, an_melden
  anmeldung, an_regeln_halten > verstoß zuwiderhandlung abmahnung, an_wen > ansprechpartner
  zuständig kontakt, anbieten bot angeboten, anfangen fing angefangen beginnen starten, angreifen
  angriff angegriffen attacke, ankommen ankam angekommen ankunft eintreffen, anmelden angemeldet,
  anrufen angerufen, arm armut, auf_toilette toilette, auf_welt > geboren geburt, aufheben
  aufgehoben, aufhören enden, aufs_klo toilette, aufsteigen aufstieg, aus_machen ausschalten,
  aus_versehen versehentlich, ausgeben taschengeld, aussehen gestalt, austreten austritt
  ausgetreten, ausziehen auszug räumen, backen gebacken, bauchweh > bauchschmerzen übelkeit, bauen
  gebaut erbaut errichtet erbauung, beantragen antrag antragstellung, beginnen begann begonnen,
  behalten behielt, bei_regen > schlechtwetter ausweichtermin, beim_regen schlechtwetter, beißen
  biss gebissen, bescheid_geben > benachrichtigen mitteilen informieren anzeigen melden,
  bescheid_sagen > benachrichtigen mitteilen informieren anzeigen melden, besitzen besaß, bestehen
  bestand, bestellen bestellt, bewerben bewarb beworben, binden band gebunden, bis_wann > frist
  spätestens stichtag, bitten bat gebeten, bleiben blieb geblieben verbleib, blind blindheit,
  brechen brach gebrochen bruch, brennen brannte gebrannt brand, bringen brachte gebracht, buchen
  buchung gebucht, chef_von > vorsitzender leitung, darf_rein > zutritt einlass zugang, denken
  dachte gedacht gedanke, doch_nicht > rücktritt stornierung widerruf, dumm dummheit, durstig durst,
  eier_legen > gelege brut eiablage, einbrechen einbruch, einladen eingeladen, eintreten eintritt
  eingetreten, einziehen einzug bezug beziehen, enden endet, entscheiden entschied, entstehen
  entstand, erben erbschaft, erfinden erfand erfunden, erhalten erhielt, erlauben erlaubnis, erobern
  eroberung, erschaffen erschuf schöpfung, erwischt > ertappt verstoß, erwischt_werden > verstoß
  ausschluss konsequenz, essen aß gegessen, fahren fahrt, fallen fiel gefallen, fängt_an > beginn
  anfang start, faul faulheit, finden fand gefunden fund, fliegen flog geflogen flug, fliehen floh
  geflohen flucht, fließen geflossen fluss, flüchten floh flüchtling, frei freiheit, frei_haben >
  urlaub freistellung, frei_nehmen > urlaub freistellung, freuen freude, frieren fror gefroren
  frost, frisst > nahrung ernährung beute, funktioniert_nicht > störung fehler defekt, fürchten
  angst, gebären geboren geburt, geben gab gegeben, geburtstag geboren, gefallen gefiel,
  gegen_regeln > verstoß zuwiderhandlung, gehen ging gegangen gang, gehören besitzen eigentum,
  geht_kaputt > schaden beschädigung defekt, geht_los > beginn anfang start, geht_nicht > störung
  defekt fehler, geld_zurück > erstattung rückerstattung rückzahlung erstattet, genehmigen
  genehmigt, geschehen geschah ereignis, gewinnen gewann gewonnen sieg, gießen goss gegossen, gleich
  gleichheit, greifen griff gegriffen, groß größte, gründung gegründet gründer, halsweh
  halsschmerzen, halten hielt, handy_mitnehmen > mobiltelefon smartphone wertgegenstände, hat_auf >
  öffnungszeiten geöffnet, hat_offen > öffnungszeiten geöffnet, hat_zu > öffnungszeiten geschlossen,
  heben hob gehoben, heilen heilung, heiraten hochzeit geheiratet verheiratet eheschließung trauung,
  heiß hitze, helfen half geholfen hilfe, hell helligkeit, herrschen herrschaft, hin_kommen >
  anfahrt anreise, hoch höhe, höchstens > maximal höchstzahl, hoffen hoffnung, höhenangst > höhe
  schwindelfrei, hört_auf > ende schluss, hört_auf_zu ende, hungrig hunger, ibu > ibuprofen
  schmerzmittel, ihm_schlecht > übelkeit reiseübelkeit erbrechen, ihr_schlecht > übelkeit
  reiseübelkeit erbrechen, im_notfall > notruf notfallnummer, immer_schlecht > übelkeit
  reiseübelkeit, impfen impfung, in_ferien schulferien, in_müll entsorgung, ist_aus ende,
  ist_schluss > ende schließung, jung jugend, junge_kriegen > fortpflanzung nachwuchs wurf, kam_her
  > herkunft stammt, kaputt_gegangen > defekt schaden, kaputt_gemacht > schaden haftung
  beschädigung, kaputt_machen > beschädigung schaden, kaufen gekauft, kein_fleisch > vegetarisch
  fleischlos, kein_geld > zuschuss ermäßigung ratenzahlung förderung, kein_internet > störung
  offline verbindung, kein_platz > ausgebucht belegt warteliste, kein_schwein schweinefleischfrei,
  kein_strom > stromausfall störung, kennen kannte gekannt, kinder_kriegen > fortpflanzung
  nachwuchs, klappt_nicht > störung fehler, klug klugheit, komm_hin > anfahrt anreise, komm_rein >
  zutritt einlass zugang, komme_hin > anfahrt anreise, komme_rein > zutritt einlass zugang, kommen
  kam, kommen_zurück > rückkehr rückreise, kommt_her > herkunft ursprung stammt, kommt_vor >
  vorkommen verbreitung, kopf_weh > schmerzmittel kopfschmerzen, kopfweh > kopfschmerzen
  schmerzmittel, krank krankheit erkrankt erkrankung, krank_melden > krankmeldung
  arbeitsunfähigkeit, krank_werden > erkrankung arbeitsunfähigkeit, krieg_zurück > erstattung
  rückzahlung, kümmert_sich > zuständig betreuung, kündigen gekündigt, laden lud geladen, lassen
  ließ gelassen, laufen lief gelaufen, laut lautstärke, laut_sein > ruhezeit nachtruhe lärm, leben
  lebte, lebt_von > ernährung nahrung, leiden litt gelitten, leihen lieh geliehen, leise_sein >
  ruhezeit nachtruhe, lesen las gelesen lektüre, licht_aus ausschalten, lieben geliebt, liefern
  lieferung geliefert, liegen lag, macht_auf > öffnungszeiten geöffnet, macht_zu > öffnungszeiten
  geschlossen, mehr_geld > gehaltserhöhung zulage erhöhung, mein_kind > kinder minderjährige, messen
  gemessen messung, mieten gemietet, mindestens_alt mindestalter, mir_schlecht > übelkeit erbrechen,
  mit_auto > parkplatz anfahrt, mit_bus > haltestelle linie anfahrt, mit_zug > bahnhof anfahrt,
  mitgeben > mitbringen taschengeld, moslem > schweinefleischfrei halal islamisch, moslems >
  schweinefleischfrei halal, müde müdigkeit, musik_hören > lautstärke ruhezeit zimmerlautstärke,
  muss_mitnehmen > ausrüstung mitzubringen packliste, mutig mut, nach_hause > heimreise rückreise
  heimfahrt, nackt unbekleidet, name_ändern > umbenennen namensänderung, nebeneinander_sitzen
  sitzplatz, nehmen nahm genommen, nennen nannte genannt, neu_starten neustart, nicht_halten >
  verstoß zuwiderhandlung abmahnung, nicht_leisten > zuschuss ermäßigung ratenzahlung förderung
  übernahme, nicht_mit > rücktritt abmelden, nicht_rechtzeitig > verspätung verzug frist,
  nichts_gefunden fundbüro, öffnen öffnung geöffnet offen, oft häufig, ohne_grund unbegründet,
  ohne_internet offline, operieren operation, passen_auf > aufsicht betreuung, passieren ereignen
  vorfall, passt_auf > aufsicht betreuung, passwort_vergessen > zurücksetzen zugangsdaten, pisst
  regen, prüfen prüfung geprüft kontrolle, raten riet ratschlag, rausgeworfen_werden ausschluss,
  rechnen rechnung, regeln_brechen > verstoß zuwiderhandlung, regieren regierung regent, reich
  reichtum, reißen riss gerissen, reiten ritt geritten, rennen rannte, reparieren reparatur
  repariert instandsetzung, reservieren reservierung reserviert, rufen rief gerufen, schaffen schuf
  geschaffen schaffung, scheiden schied geschieden scheidung, schießen geschossen schuss, schlafen
  schlief geschlafen, schlagen schlug geschlagen, schließen schloss geschlossen schließung,
  schneiden schnitt geschnitten, schnell schnelligkeit, schön schönheit, schreiben schrieb
  geschrieben schrift, schüttet > regen regnet schlechtwetter, schwanger_werden schwangerschaft,
  schweigen schwieg, schwer gewicht schwerste, schwimmen schwamm geschwommen, schwören geschworen
  schwur, sehen sah gesehen sicht, sicher sicherheit, sind_gefährlich > gefahr giftig, singen sang
  gesungen gesang, sinken sank gesunken, sitzen saß gesessen, sprechen sprach gesprochen gespräch,
  springen sprang gesprungen sprung, startet_nicht > fehler störung, stehen stand gestanden, stehlen
  stahl gestohlen, steigen stieg gestiegen anstieg, sterben > umkommen ums ableben, sterben starb
  gestorben tod tot verstorben todesfall, streiten stritt gestritten, stumm sprachlos, taub
  gehörlos, töten umbringen ermorden > mord, tragen trug getragen, treffen traf getroffen, treten
  trat getreten tritt, trinken trank getrunken getränk, tun tat getan, tut_weh > schmerzen
  beschwerden, um_bringen > mord ermordet, ums_leben > tod starb gestorben, umziehen umzug
  umgezogen, unterscheiden unterschied, verbieten verbot, verbinden verband verbunden, vergessen
  vergaß, verkaufen verkauft veräußern veräußerung vertrieb, verlassen verließ, verlieren
  niederlage, verlieren verlor verlust, versichern versicherung versichert, verstehen verstanden
  verständnis, vertragen vertrug, von_daheim > homeoffice mobil, von_zuhause > homeoffice mobil,
  wachsen wuchs gewachsen wachstum, wählen > gewählt abstimmen stimme, was_anziehen > kleidung
  bekleidung, was_essen > verpflegung mahlzeit nahrung, was_fressen > nahrung beute ernährung,
  was_mitbringen > ausrüstung mitzubringen packliste, was_passiert_wenn > folge konsequenz sanktion,
  waschen wusch gewaschen, weg_machen entfernen, weit entfernung, wem_gehört > eigentümer besitzer,
  wem_sagen > benachrichtigen melden ansprechpartner, wer_bestimmt > entscheidung zuständig,
  wer_darf > berechtigt zugelassen, wer_hilft > ansprechpartner hilfe beratung, wer_leitet > leitung
  vorsitz, wer_passt_auf > aufsicht betreuung, wer_zahlt > kosten kostenübernahme träger, werfen
  warf geworfen wurf, wie_alt > alter lebensjahr mindestalter, wie_hoch > höhe betrag, wie_komme_ich
  > anfahrt anreise verkehrsanbindung, wie_lang > länge dauer, wie_oft > häufigkeit turnus,
  wie_schnell geschwindigkeit, wie_viel_taschengeld taschengeld, wie_viele_eier gelege,
  wie_viele_leute > teilnehmerzahl personenzahl, wie_weit > entfernung strecke, wieder_da > rückkehr
  rückreise, wieder_rein > entsperrung einspruch, wieder_zurück > rückkehr rückreise rückfahrt,
  wird_erwischt > verstoß ausschluss konsequenz, wird_schlecht > übelkeit reiseübelkeit erbrechen,
  wird_übel > übelkeit erbrechen, wissen wusste gewusst, wo_finde > standort lage, wo_ist > standort
  lage befindet, wo_liegt > lage standort, wohin_müll > entsorgung container, wütend wut, zahlen
  zahlung, zeigen gezeigt, zerstören zerstört, ziehen zog gezogen zug, zu_hause > homeoffice wohnung
  daheim, zu_laut > lärm ruhestörung, zu_spät > verspätung verzug verzögerung säumig mahngebühr
  frist, zu_teuer > zuschuss ermäßigung ratenzahlung, zu_viel > überzahlung höchstens maximal,
  zu_wenig mindestens, zu_zweit > paar zwei, zuhause_arbeiten > homeoffice mobil telearbeit,
  zur_welt > geboren geburt, zurück_bekommen > erstattung rückzahlung, zurück_kommen > rückkehr
  rückreise, zurücktreten rücktritt zurückgetreten`;
