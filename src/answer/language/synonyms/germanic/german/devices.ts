/** Software, devices and appliances; see `
`. */
export const devices = `
  2fa zwei_faktor > zweifaktorauthentifizierung authentifizierung, abfrage anfrage, abgestürzt
  stürze_ab hängt_sich_auf eingefroren freezt > reagiert neustart, abtauen vereist eis_kühlschrank
  abtaut taue_ab taut_ab > vereisung abtauautomatik, account konto profil > benutzerkonto
  nutzerkonto kundenkonto, account_erstellen konto_erstellen registrieren > registrierung
  kontoerstellung, account_gehackt gehackt > unbefugter zugriff kompromittiert sicherheit, akku >
  ladung ladestand laufzeit, akku akku_leer batterie > akkulaufzeit ladezustand akkumulator,
  akku_hält akkulaufzeit hält_akku > betriebsdauer laufzeit, anleitung > handbuch, anleitung
  handbuch > gebrauchsanweisung bedienungsanleitung betriebsanleitung gebrauchsanleitung, anmachen
  angemacht einschalten schalte_ein anschalten schalte_an geht_an angeht anschmeißen >
  inbetriebnahme betätigen, anschließen schließe_an anstecken stecke_an einstecken stecke_ein
  anschluss > netzanschluss installation, anschlussgebühr einmalige_kosten > bereitstellung
  bereitstellungsentgelt einmalig aktivierungsgebühr, anzeige display, app app_runterladen
  runterladen lade_runter herunterladen lade_herunter downloaden downloadet > installation
  anwendung, aufmachen aufgemacht öffnen auf_kriegen > entriegeln verriegelung, aufstellen
  hinstellen stelle_hin wohin_stellen > aufstellort standort ausrichten, ausgepackt was_dabei
  lieferumfang zubehör > packungsinhalt, batterie akku, bildschirm monitor display, blinkt blinken
  leuchtet rot_leuchtet lämpchen > anzeige kontrollleuchte statusanzeige led, bluetooth koppeln
  pairen pairt verbinden > kopplung pairing, bohrmaschine akkuschrauber > drehmoment bohrfutter,
  code kennwort, datei dokument, dateigröße wie_groß_datei > höchstgröße, daten_weg datei_weg
  gelöscht > wiederherstellung datenverlust papierkorb, datenbank db, datenschutz
  datenschutzerklärung, datenvolumen mobile_daten > mobilfunk, datenvolumen volumen daten_leer gb >
  gigabyte übertragungsrate inklusivvolumen drosselung, display_kaputt handy_kaputt > reparatur
  schaden endgeräte, download > bezugsquelle laden, drucken ausdrucken > druckfunktion, drucker
  druckt_nicht > druckauftrag, dunkel darkmode dunkler_modus > dunkelmodus erscheinungsbild,
  eingelaufen eingegangen > pflegekennzeichen, einloggen einloggt logge_ein loggt_ein anmelden
  login > zugang anmeldedaten, einstellungen > konfiguration optionen, empfang mobilfunk, entkalken
  entkalkt kalk verkalkt > entkalkungsprogramm kalkablagerungen wasserhärte, entkalken kalk,
  entsorgen altgerät wegschmeißen > sammelstelle ausgediente, ersatzteile > ersatzteilversorgung
  verschleißteile lieferbar, ersatzteile zubehör, erster_start erste_mal zum_ersten_mal
  vor_benutzung > inbetriebnahme erstinbetriebnahme erstmalig, export exportieren > dateiformat,
  farbe > farbvarianten farbausführung, fehler > fehlermeldung fehlercode, fehler fehlercode error
  fehlermeldung > störungsanzeige fehleranzeige störungscode, fehlermeldung fehlercode,
  fernbedienung > batterien, fernbedienung bedienung, fernseher > fernsehgerät bildschirm,
  festplatte > laufwerk datenträger ssd, filter > sieb filterwechsel, flatrate flat allnet >
  unbegrenzt inklusive, foto_machen knipsen knipst > aufnahme kamera, funktioniert > störung
  fehler, garantie_wie_lange garantie > herstellergarantie garantiedauer gewährleistung kaufdatum,
  gefrierfach gefrierschrank, gefriertruhe gefrierschrank, gefährlich kinder darf_kind >
  sicherheitshinweise beaufsichtigt fernzuhalten, geht störung, geht_nicht funktioniert_nicht
  klappt_nicht spinnt spinnen streikt > störung fehlfunktion fehlerbehebung fehlerbeseitigung,
  geht_nicht_an tut_sich_nichts startet_nicht springt_nicht_an tot > störung stromversorgung
  startet einschalten, geht_nicht_zu geht_nicht_auf klemmt klemmen schließt_nicht > verriegeln
  verriegelung blockiert schließen, geruch gestank, gerät maschine > apparat modell, geschirr_nass
  nicht_trocken > trocknung nass spülgut, geschirrspüler spülgang, gewicht > abmessungen,
  gleichzeitig_drücken > gedrückt halten tastenkombination, grillgerät grill_reinigen > rost
  grillrost, grundgebühr monatlich im_monat pro_monat > grundentgelt monatspreis grundpreis, größe
  > maße abmessungen, handy > mobilgerät app, handy iphone > smartphone ios, handy_abbezahlt
  ratenhandy > eigentum begleichung gerätepreis, handy_geklaut handy_verloren handy_weg > verlust
  sperrung diebstahl sperre, handy_runtergefallen display_gesprungen display_kaputt
  wasserschaden_handy > sturzschäden sturz flüssigkeitsschäden bruch displaybruch, handynummer
  nummer_behalten rufnummer_behalten alte_nummer > rufnummernmitnahme rufnummern übernahme,
  heizung_entlüften entlüften entlüftet gluckert > heizkörper entlüftungsventil, heiß_geworden
  überhitzt überhitzen > überhitzungsschutz temperatur, herd > kochfeld kochplatte, hilfe
  anleitung, hochfahren booten, holz holzbrett plastik > geeignet spülmaschinenfest kunststoff,
  import importieren > übernahme, inbetriebnahme erstmals, installieren installation einrichten
  richte_ein setup > konfiguration ersteinrichtung, internet > verbindung router, internet_langsam
  internet_lahm wlan_langsam > geschwindigkeit bandbreite mbit messung, internet_weg
  internet_ausgefallen kein_telefon > störung ausfall entstörung, ipad > mobilgerät, kaffee_dünn
  kaffee_stark kaffeestärke > mahlgrad aroma, kaffeemaschine > kaffeeautomat, kaffeemaschine
  vollautomat senseo > kaffeevollautomat brühgruppe, kalkflecken weiße_flecken flecken schlieren >
  beläge kalkablagerungen, kamera webcam, kann_nicht_einloggen > anmeldung gesperrt zugangsdaten,
  kaputt defekt hinüber im_eimer im_arsch > störung reparatur kundendienst fehler, kein_wasser
  zieht_kein_wasser > wasserzulauf zulauf absperrhahn wasserhahn, kein_wlan wlan_geht_nicht
  kein_netz kein_empfang > verbindungsproblem signal reichweite störung, kinderschutz
  kindersicherung, kindersicherung kinder, kindersicherung tastensperre kinder_spielen >
  verriegelung sperre, klarspüler_rein > klarspüler dosierung, knopf schalter, knopf taste schalter
  drücken > tastendruck betätigen bedienelement, kommandozeile befehl, kontakt_blockieren
  blockieren > sperren, konto > account, konto_löschen > kontolöschung löschung, kopfhörer airpods
  earbuds > ohrhörer headset, kundendienst service reparaturdienst hotline > servicestelle
  kundenservice reparaturservice, kühlschrank > gefrierfach, kühlschrank kühlt_nicht > kühlgerät
  kühlleistung temperatureinstellung, ladegerät netzteil, ladekabel > netzteil ladegerät, laden
  aufladen lade_auf lädt_nicht > ladevorgang ladekabel ladezeit, langsam lahm lahmarschig >
  leistung geschwindigkeit beschleunigen, laufzeit dauer, laut_geworden brummt klappert rattert
  quietscht > geräusche vibrationen laufgeräusche, lautlos leise_stellen > stummschaltung,
  lautsprecher > ton audio, lebensdauer hält_wie_lange > haltbarkeit nutzungsdauer, leuchten
  anzeige, lizenz nutzungsrecht, login > anmeldung, logout > abmeldung, luftfilter pollenfilter >
  filterwechsel, läuft_aus leckt tropft wasser_boden ausgelaufen > undicht leckage bodenwanne
  dichtung auslaufschutz, löschen app_löschen deinstallieren > deinstallation entfernen löschung,
  maus mauszeiger, messer gabeln löffel > besteck besteckkorb schneidwerkzeuge, mikrowelle
  aufwärmen > leistungsstufe, milchschaum milch_schäumen > milchschaumdüse milchsystem aufschäumen,
  mit_handy_steuern app_steuern alexa > sprachsteuerung fernsteuerung smart, mixer thermomix >
  küchenmaschine mixbehälter, netflix streaming app_fernseher > streamingdienste apps, netz >
  empfang, neu neuerung, neue_sim sim_verloren > ersatzkarte kartentausch, neuerung änderung,
  notebook rechner pc > endgerät, ofen backrohr > garraum, open quelloffen, ordner datei,
  papierstau > papiereinzug, passt_rein fassungsvermögen wie_viel_passt > beladung füllmenge
  volumen kapazität, passwort > zugangscode kennung, passwort kennwort pw > zugangsdaten
  anmeldedaten, passwort_vergessen passwort_weg > zurücksetzen wiederherstellung kennwort, patrone
  toner tinte leer > tintenpatrone druckerpatrone, pc computer, phishing betrug, piept piepen
  piepst > signalton warnton akustisch, pin code, pin_falsch puk > entsperren falscheingabe,
  problem probleme > störung fehlerbehebung problembehandlung abhilfe, programm
  schnellstes_programm kurzprogramm > programmdauer express, push nervt > mitteilungen, pw
  passwort, quellcode code, ram arbeitsspeicher, rasenmäher mäht > mähwerk schnitthöhe messer,
  rechner > computer pc, registrieren > konto, reichweite wie_weit_wlan > signalstärke, reinigen
  putzen sauber_machen > pflege wartung reinigungshinweise, reset werkseinstellung werksreset >
  rücksetzen, roaming ausland_surfen > ausland datennutzung inlandskonditionen, rost rostet >
  korrosion rostflecken, router fritzbox > zugangspunkt, rufnummer_mitnehmen nummer_mitnehmen >
  rufnummernmitnahme portierung, rückgängig zurück_machen > wiederherstellen, salz_rein
  salz_nachfüllen salz > regeneriersalz salzbehälter spezialsalz enthärtung, saugroboter roboter >
  reinigungsroboter ladestation, schadsoftware malware, schlauch > zulaufschlauch ablaufschlauch
  schlauchleitung, schleudern schleudert > schleuderdrehzahl schleudergang, schnell > kurzprogramm
  express schnellwaschgang schnellprogramm, schneller > leistung, schnittstelle api, schraube
  verschrauben, schraubenzieher schraubendreher, schrift_größer schriftgröße > darstellung, sender
  kanäle programme > sendersuchlauf programmplätze, seriennummer typ_nummer modellnummer >
  typenschild fertigungsnummer modellbezeichnung, setup einrichtung, shortcut tastenkombination
  verknüpfung, sieb filter flusensieb > siebsystem, sim simkarte > teilnehmerkarte ersatzkarte
  karte, simkarte sim > mobilfunkvertrag, smartphone iphone android telefon natel > mobiltelefon
  mobilgerät endgerät kommunikationsgeräte, sms > kurznachrichten, sparen_strom sparprogramm eco >
  energiesparprogramm, speicher_voll platz_voll speicherplatz > speicherkapazität speicher,
  speichern speichert sichern > datensicherung sicherung, sprache spracheinstellung, sprache_ändern
  sprache_umstellen > spracheinstellung menüsprache, spülmaschine > geschirrspüler spülen spülgang,
  spülmaschine spüler geschirrspüler abwaschmaschine > geschirrspülmaschine, staubsauger saugen,
  staubsauger saugen saugt saugt_nicht > saugleistung staubbehälter saugkraft, staubsaugerbeutel
  beutel_voll > staubbeutel staubbehälter, steckdose steckerleiste verlängerungskabel verlängerung
  mehrfachstecker > mehrfachsteckdose verlängerungsleitung netzanschluss netzstecker, stecker kabel
  strippe > netzkabel netzstecker anschlussleitung leitung, stecker_ziehen > netzstecker stromnetz
  trennen spannungsfrei, stick datenträger, stinkt mieft müffelt riecht > geruch geruchsbildung
  ablagerungen, stoppen anhalten abbrechen breche_ab unterbrechen abwürgen > abbruch beenden, strom
  stromverbrauch frisst_strom braucht_strom > energieverbrauch leistungsaufnahme kwh watt verbrauch
  energieaufnahme, surfen surft internet_nutzen > datennutzung datenverbindung internetnutzung,
  tablet > mobilgerät, tabs spülmittel pulver > reinigertabs reiniger dosierkammer, tarif_wechseln
  anderen_tarif > tarifwechsel wechsel höherwertig, tastatur taste, taste knopf, tastenkombi
  shortcut > tastenkürzel tastenkombination, tastenkürzel tastenkombination, techniker
  techniker_kommt > servicetechniker termin, telefonieren anrufen > gespräche verbindungen,
  teller_abspülen abspülen abspült spüle_ab spült_ab vorspülen vorspült spüle_vor spült_vor
  abwaschen > speisereste, terminal > kommandozeile konsole, thermostat > temperaturregler, timer
  zeitschaltuhr später_starten nachts_starten erst_nachts > startverzögerung zeitvorwahl
  startvorwahl, ton > audio lautstärke klang, trockner trocknet > trockenprogramm trocknung, tv
  glotze > fernsehgerät, töpfe pfannen gläser teller > geschirr kochgeschirr spülgut, uhr
  smartwatch fitnessuhr > armband, uhrzeit_einstellen uhr_stellen > uhrzeit einstellung sommerzeit,
  umluft oberhitze > heißluft betriebsart, update > upgrade neuerung, updaten updatet aktualisieren
  > aktualisierung softwareaktualisierung firmware, upload > übertragung, verbindung konnektivität,
  verstopft verstopfen > fremdkörper blockierung, vertrag_handy handyvertrag tarif >
  mobilfunkvertrag vertragslaufzeit, virus trojaner schadprogramm > schadsoftware virenscanner
  malware, volumen_leer daten_aufgebraucht gedrosselt > drosselung verringert übertragungsrate,
  voraussetzung > systemanforderung, vorraussetzung voraussetzung, vpn netzwerk, wackelt schief >
  ausrichten waagerecht stellfüße nivellieren, wartung pflege > instandhaltung wartungsarbeiten,
  waschmaschine > waschgang waschautomat, waschmaschine > waschvollautomat, waschmittel
  reinigungsmittel, waschprogramm waschgang, wasser_läuft_nicht_ab läuft_nicht_ab pumpt_nicht_ab
  steht_wasser > abpumpen ablauf ablaufschlauch pumpe, wasserdicht wasserfest ins_wasser_gefallen >
  schutzklasse spritzwassergeschützt schutzart, wasserkocher wasser, wasserverbrauch
  wie_viel_wasser > verbrauch liter wassermenge, watt leistung, weichspüler waschpulver waschmittel
  > waschmittelschublade einspülschublade dosierung, werkzeug > schraubendreher zange, wie_breit
  breit > abmessungen, wie_groß maße passt_rein > abmessungen breite höhe tiefe einbaumaße,
  wie_hoch > abmessungen, wie_lange_laden ladezeit > ladedauer, wie_laut laut lautstärke >
  luftschallemission dezibel schallleistungspegel geräuschpegel geräuschemission db, wie_oft_putzen
  > reinigungsintervall wöchentlich wartungsintervall, wie_schwer schwer gewicht wiegt > masse
  eigengewicht kilogramm kg körpergewicht, wlan > funknetz hotspot, wlan wifi, wlan wifi internet
  netz funk > drahtlos netzwerk kabelloser netzzugang funknetzwerk drahtlosnetzwerk
  internetverbindung, wlan_passwort ins_wlan wlan_kennwort > zugangsdaten netzwerkschlüssel
  netzzugang, wolle seide feinwäsche > wollprogramm schonwaschgang empfindlich, wäsche_waschen
  waschen > waschprogramm waschgang waschvorgang`;
