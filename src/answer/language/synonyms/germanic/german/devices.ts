/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  2fa zwei_faktor > zweifaktorauthentifizierung authentifizierung, abfrage anfrage, abgestürzt
  abstürzen abstürzt stürze_ab stürzt_ab hängt_sich_auf eingefroren freezt > reagiert neustart,
  abschalten > deaktivieren ausschalten, abstellen > deaktivieren ausschalten, abtauen vereist
  eis_kühlschrank abgetaut abtaut taue_ab taut_ab > vereisung abtauautomatik, account konto profil
  > benutzerkonto nutzerkonto kundenkonto, account_erstellen konto_erstellen registrieren
  registriert > registrierung kontoerstellung, account_gehackt gehackt > unbefugter zugriff
  kompromittiert sicherheit, akku > ladung ladestand laufzeit, akku akku_leer batterie >
  akkulaufzeit ladezustand akkumulator, akku_hält akkulaufzeit hält_akku > betriebsdauer laufzeit,
  aktivieren > einschalten freischalten, anleitung > handbuch, anleitung handbuch >
  gebrauchsanweisung bedienungsanleitung betriebsanleitung gebrauchsanleitung, anmachen >
  einschalten anschalten, anmachen angemacht anmacht einschalten eingeschaltet einschaltet
  schalte_ein schaltet_ein anschalten angeschaltet anschaltet schalte_an schaltet_an geht_an angeht
  anschmeißen > inbetriebnahme betätigen, anschalten einschalten, anschließen angeschlossen
  anschließt schließe_an schließt_an anstecken angesteckt ansteckt stecke_an steckt_an einstecken
  eingesteckt einsteckt stecke_ein steckt_ein anschluss > netzanschluss installation,
  anschlussgebühr einmalige_kosten > bereitstellung bereitstellungsentgelt einmalig
  aktivierungsgebühr, anzeige display, app app_runterladen runterladen runtergeladen runterlädt
  lade_runter lädt_runter herunterladen heruntergeladen herunterlädt lade_herunter lädt_herunter
  downloaden downloadet gedownloadet > installation anwendung, aufbauen aufgebaut aufbaut baue_auf
  baut_auf zusammenbauen zusammengebaut zusammenbaut baue_zusammen baut_zusammen zusammenstecken
  zusammengesteckt zusammensteckt stecke_zusammen steckt_zusammen > montage montageanleitung,
  aufhängen absturz, aufmachen aufgemacht aufmacht öffnen öffnet geöffnet auf_kriegen > entriegeln
  verriegelung, aufstellen aufgestellt aufstellt hinstellen hingestellt hinstellt stelle_hin
  stellt_hin wohin_stellen > aufstellort standort ausrichten, ausgepackt was_dabei lieferumfang
  zubehör > packungsinhalt, ausloggen abmelden, ausmachen > abschalten deaktivieren, batterie akku,
  bildschirm monitor display, blinken > leuchtet, blinkt blinken geblinkt leuchtet rot_leuchtet
  lämpchen > anzeige kontrollleuchte statusanzeige led, bluetooth > koppeln, bluetooth koppeln
  koppelt gekoppelt pairen pairt gepairt verbinden > kopplung pairing, bohrmaschine akkuschrauber >
  drehmoment bohrfutter, bügeleisen bügeln, code kennwort, datei dokument, dateigröße
  wie_groß_datei > höchstgröße, daten_weg datei_weg gelöscht > wiederherstellung datenverlust
  papierkorb, datenbank db, datenschutz datenschutzerklärung, datenvolumen mobile_daten >
  mobilfunk, datenvolumen volumen daten_leer gb > gigabyte übertragungsrate inklusivvolumen
  drosselung, deaktivieren ausschalten, display_kaputt handy_kaputt > reparatur schaden endgeräte,
  download > bezugsquelle laden, drucken druckt gedruckt ausdrucken > druckfunktion, drucker
  druckt_nicht > druckauftrag, dunkel darkmode dunkler_modus > dunkelmodus erscheinungsbild,
  einfügen paste, eingelaufen eingegangen einlaufen einläuft > pflegekennzeichen, einloggen >
  zugangsdaten, einloggen eingeloggt einloggt logge_ein loggt_ein anmelden login > zugang
  anmeldedaten, einrichten > konfigurieren installation inbetriebnahme, einstellen eingestellt
  einstellt umstellen umgestellt umstellt > konfigurieren anpassen einzustellen, einstellungen >
  konfiguration optionen, empfang mobilfunk, entfernen beseitigen, entkalken entkalkt kalk verkalkt
  > entkalkungsprogramm kalkablagerungen wasserhärte, entkalken kalk, entsorgen > altgerät
  recycling, entsorgen entsorgt altgerät wegschmeißen > sammelstelle ausgediente, ersatzteile >
  ersatzteilversorgung verschleißteile lieferbar, ersatzteile zubehör, erster_start erste_mal
  zum_ersten_mal vor_benutzung > inbetriebnahme erstinbetriebnahme erstmalig, export exportieren
  exportiert > dateiformat, farbe > farbvarianten farbausführung, fehler > fehlermeldung
  fehlercode, fehler fehlercode error fehlermeldung > störungsanzeige fehleranzeige störungscode,
  fehlermeldung fehlercode, fernbedienung > batterien, fernbedienung bedienung, fernseher >
  fernsehgerät bildschirm, festplatte > laufwerk datenträger ssd, filter > sieb filterwechsel,
  flatrate flat allnet > unbegrenzt inklusive, foto_machen knipsen knipst geknipst > aufnahme
  kamera, funktioniert > störung fehler, garantie_wie_lange garantie > herstellergarantie
  garantiedauer gewährleistung kaufdatum, gefrierfach gefrierschrank, gefriertruhe gefrierschrank,
  gefährlich kinder darf_kind > sicherheitshinweise beaufsichtigt fernzuhalten, geht störung,
  geht_nicht funktioniert_nicht klappt_nicht spinnt spinnen gespinnt streikt > störung fehlfunktion
  fehlerbehebung fehlerbeseitigung, geht_nicht_an tut_sich_nichts startet_nicht springt_nicht_an
  tot > störung stromversorgung startet einschalten, geht_nicht_zu geht_nicht_auf klemmt klemmen
  geklemmt schließt_nicht > verriegeln verriegelung blockiert schließen, geruch gestank, gerät
  maschine > apparat modell, geschirr_nass nicht_trocken > trocknung nass spülgut, geschirrspüler
  spülgang, gewicht > abmessungen, gleichzeitig_drücken > gedrückt halten tastenkombination,
  grillgerät grill_reinigen > rost grillrost, grundgebühr monatlich im_monat pro_monat >
  grundentgelt monatspreis grundpreis, größe > maße abmessungen, handy > mobilgerät app, handy
  iphone > smartphone ios, handy_abbezahlt ratenhandy > eigentum begleichung gerätepreis,
  handy_geklaut handy_verloren handy_weg > verlust sperrung diebstahl sperre, handy_runtergefallen
  display_gesprungen display_kaputt wasserschaden_handy > sturzschäden sturz flüssigkeitsschäden
  bruch displaybruch, handynummer nummer_behalten rufnummer_behalten alte_nummer >
  rufnummernmitnahme rufnummern übernahme, heizung_entlüften entlüften entlüftet gluckert >
  heizkörper entlüftungsventil, heiß_geworden überhitzt überhitzen > überhitzungsschutz temperatur,
  herd > kochfeld kochplatte, hilfe anleitung, hochladen upload > übertragung, holz holzbrett
  plastik > geeignet spülmaschinenfest kunststoff, hängen absturz, import importieren importiert >
  übernahme, inbetriebnahme erstmals, installieren > setup einrichten, installieren installiert
  installation einrichten eingerichtet einrichtet richte_ein richtet_ein setup > konfiguration
  ersteinrichtung, internet > verbindung router, internet_langsam internet_lahm wlan_langsam >
  geschwindigkeit bandbreite mbit messung, internet_weg internet_ausgefallen kein_telefon > störung
  ausfall entstörung, ipad > mobilgerät, kaffee_dünn kaffee_stark kaffeestärke > mahlgrad aroma,
  kaffeemaschine > kaffeeautomat, kaffeemaschine vollautomat senseo > kaffeevollautomat brühgruppe,
  kalkflecken weiße_flecken flecken schlieren > beläge kalkablagerungen, kamera webcam,
  kann_nicht_einloggen > anmeldung gesperrt zugangsdaten, kaputt defekt hinüber im_eimer im_arsch >
  störung reparatur kundendienst fehler, kein_wasser zieht_kein_wasser > wasserzulauf zulauf
  absperrhahn wasserhahn, kein_wlan wlan_geht_nicht kein_netz kein_empfang > verbindungsproblem
  signal reichweite störung, kinderschutz kindersicherung, kindersicherung kinder, kindersicherung
  tastensperre kinder_spielen > verriegelung sperre, klarspüler_rein > klarspüler dosierung,
  klicken > anklicken auswählen, knopf schalter, knopf taste schalter drücken drückt gedrückt >
  tastendruck betätigen bedienelement, kommandozeile befehl, kontakt_blockieren blockieren
  blockiert > sperren, konto > account, konto_löschen > kontolöschung löschung, kopfhörer airpods
  earbuds > ohrhörer headset, kopieren duplizieren, kundendienst service reparaturdienst hotline >
  servicestelle kundenservice reparaturservice, kühlschrank > gefrierfach, kühlschrank kühlt_nicht
  > kühlgerät kühlleistung temperatureinstellung, ladegerät netzteil, ladekabel > netzteil
  ladegerät, laden lädt geladen aufladen aufgeladen auflädt lade_auf lädt_auf lädt_nicht >
  ladevorgang ladekabel ladezeit, langsam lahm lahmarschig > leistung geschwindigkeit
  beschleunigen, laufzeit dauer, laut_geworden brummt klappert rattert quietscht > geräusche
  vibrationen laufgeräusche, lautlos leise_stellen > stummschaltung, lautsprecher > ton audio,
  lebensdauer hält_wie_lange > haltbarkeit nutzungsdauer, leer entladen, leuchten anzeige, lizenz
  nutzungsrecht, login > anmeldung einloggen, logout > abmeldung, luftfilter pollenfilter >
  filterwechsel, läuft_aus leckt tropft wasser_boden ausgelaufen > undicht leckage bodenwanne
  dichtung auslaufschutz, löschen > beseitigen kontolöschung, löschen löscht gelöscht app_löschen
  deinstallieren deinstalliert > deinstallation entfernen löschung, maus mauszeiger, messer gabeln
  löffel > besteck besteckkorb schneidwerkzeuge, mikrowelle aufwärmen > leistungsstufe, milchschaum
  milch_schäumen > milchschaumdüse milchsystem aufschäumen, mit_handy_steuern app_steuern alexa >
  sprachsteuerung fernsteuerung smart, mixer thermomix > küchenmaschine mixbehälter, montieren >
  aufbau, netflix streaming app_fernseher > streamingdienste apps, netz > empfang, neu neuerung,
  neue_sim sim_verloren > ersatzkarte kartentausch, neuerung änderung, neustarten starten, notebook
  rechner pc > endgerät, ofen backrohr > garraum, open quelloffen, ordner datei, papierstau >
  papiereinzug, passt_rein fassungsvermögen wie_viel_passt > beladung füllmenge volumen kapazität,
  passwort > zugangscode kennung zurücksetzen, passwort kennwort pw > zugangsdaten anmeldedaten,
  passwort_vergessen passwort_weg > zurücksetzen wiederherstellung kennwort, patrone toner tinte
  leer > tintenpatrone druckerpatrone, pc computer, phishing betrug, piepen > ton, piept piepen
  gepiept piepst > signalton warnton akustisch, pin code, pin_falsch puk > entsperren
  falscheingabe, problem probleme > störung fehlerbehebung problembehandlung abhilfe, programm
  schnellstes_programm kurzprogramm > programmdauer express, push nervt > mitteilungen, pw
  passwort, quellcode code, ram arbeitsspeicher, rasenmäher mäht > mähwerk schnitthöhe messer,
  rechner > computer pc, registrieren > konto, reichweite wie_weit_wlan > signalstärke, reinigen
  reinigt gereinigt putzen putzt geputzt sauber_machen > pflege wartung reinigungshinweise, reset
  werkseinstellung werksreset > rücksetzen, riechen geruch, roaming ausland_surfen > ausland
  datennutzung inlandskonditionen, rost rostet > korrosion rostflecken, router fritzbox >
  zugangspunkt, rufnummer_mitnehmen nummer_mitnehmen > rufnummernmitnahme portierung, runterladen >
  herunterladen, rückgängig zurück_machen > wiederherstellen, salz_rein salz_nachfüllen salz >
  regeneriersalz salzbehälter spezialsalz enthärtung, saubermachen säubern, saugroboter roboter >
  reinigungsroboter ladestation, schadsoftware malware, schlauch > zulaufschlauch ablaufschlauch
  schlauchleitung, schleudern schleudert geschleudert > schleuderdrehzahl schleudergang, schnell >
  kurzprogramm express schnellwaschgang schnellprogramm, schneller > beschleunigen leistung,
  schnittstelle api, schraube verschrauben, schraubenzieher schraubendreher, schrift_größer
  schriftgröße > darstellung, sender kanäle programme > sendersuchlauf programmplätze, seriennummer
  typ_nummer modellnummer > typenschild fertigungsnummer modellbezeichnung, setup einrichtung,
  shortcut tastenkombination verknüpfung, sieb filter flusensieb > siebsystem, sim simkarte >
  teilnehmerkarte ersatzkarte karte, simkarte sim > mobilfunkvertrag, smartphone iphone android
  telefon natel > mobiltelefon mobilgerät endgerät kommunikationsgeräte, sms > kurznachrichten,
  sparen_strom sparprogramm eco > energiesparprogramm, speicher_voll platz_voll speicherplatz >
  speicherkapazität speicher, speichern > abspeichern ablegen arbeitsspeicher, speichern speichert
  gespeichert sichern > datensicherung sicherung, sperren sperrt gesperrt > entsperren, sprache
  spracheinstellung, sprache_ändern sprache_umstellen > spracheinstellung menüsprache, spülmaschine
  > geschirrspüler spülen spülgang, spülmaschine spüler geschirrspüler abwaschmaschine >
  geschirrspülmaschine, starten aufruf, starten hochfahren booten, staubsauger saugen, staubsauger
  saugen saugt gesaugt saugt_nicht > saugleistung staubbehälter saugkraft, staubsaugerbeutel
  beutel_voll > staubbeutel staubbehälter, steckdose steckerleiste verlängerungskabel verlängerung
  mehrfachstecker > mehrfachsteckdose verlängerungsleitung netzanschluss netzstecker, stecker kabel
  strippe > netzkabel netzstecker anschlussleitung leitung, stecker_ziehen > netzstecker stromnetz
  trennen spannungsfrei, stick datenträger, stinkt stinken gestunken mieft müffelt riecht > geruch
  geruchsbildung ablagerungen, stoppen stoppt gestoppt anhalten angehalten abbrechen abgebrochen
  abbricht breche_ab bricht_ab unterbrechen unterbricht unterbrochen abwürgen > abbruch beenden,
  strom stromverbrauch frisst_strom braucht_strom > energieverbrauch leistungsaufnahme kwh watt
  verbrauch energieaufnahme, surfen surft gesurft internet_nutzen > datennutzung datenverbindung
  internetnutzung, tablet > mobilgerät, tabs spülmittel pulver > reinigertabs reiniger
  dosierkammer, tarif_wechseln anderen_tarif > tarifwechsel wechsel höherwertig, tastatur taste,
  taste knopf, tastenkombi shortcut > tastenkürzel tastenkombination, tastenkürzel
  tastenkombination, tauschen austauschen ersetzen, techniker techniker_kommt > servicetechniker
  termin, teilen teilt geteilt freigeben freigegeben freigibt gebe_frei gibt_frei > freigabe,
  telefonieren telefoniert anrufen > gespräche verbindungen, teller_abspülen abspülen abgespült
  abspült spüle_ab spült_ab vorspülen vorgespült vorspült spüle_vor spült_vor abwaschen >
  speisereste, terminal > kommandozeile konsole, thermostat > temperaturregler, timer zeitschaltuhr
  später_starten nachts_starten erst_nachts > startverzögerung zeitvorwahl startvorwahl, ton >
  audio lautstärke klang, trockner trocknet getrocknet > trockenprogramm trocknung, tv glotze >
  fernsehgerät, töpfe pfannen gläser teller > geschirr kochgeschirr spülgut, uhr smartwatch
  fitnessuhr > armband, uhrzeit_einstellen uhr_stellen > uhrzeit einstellung sommerzeit, umbenennen
  name, umkippen standfest, umluft oberhitze > heißluft betriebsart, update > upgrade neuerung,
  updaten updatet geupdatet aktualisieren aktualisiert > aktualisierung softwareaktualisierung
  firmware, verbindung konnektivität, verschieben bewegen, verschlüsseln verschlüsselung, verstopft
  verstopfen > fremdkörper blockierung, vertrag_handy handyvertrag tarif > mobilfunkvertrag
  vertragslaufzeit, virus trojaner schadprogramm > schadsoftware virenscanner malware, volumen_leer
  daten_aufgebraucht gedrosselt > drosselung verringert übertragungsrate, voraussetzung >
  systemanforderung, vorraussetzung voraussetzung, vpn netzwerk, wackelt schief wackeln gewackelt >
  ausrichten waagerecht stellfüße nivellieren, wartung pflege > instandhaltung wartungsarbeiten,
  waschmaschine > waschgang waschautomat, waschmaschine > waschvollautomat, waschmittel
  reinigungsmittel, waschprogramm waschgang, wasser_läuft_nicht_ab läuft_nicht_ab pumpt_nicht_ab
  steht_wasser > abpumpen ablauf ablaufschlauch pumpe, wasserdicht wasserfest ins_wasser_gefallen >
  schutzklasse spritzwassergeschützt schutzart, wasserkocher wasser, wasserverbrauch
  wie_viel_wasser > verbrauch liter wassermenge, watt leistung, wechseln > austauschen ersetzen,
  wegmachen > beseitigen, weichspüler waschpulver waschmittel > waschmittelschublade
  einspülschublade dosierung, werkzeug > schraubendreher zange, wie_breit breit > abmessungen,
  wie_groß maße passt_rein > abmessungen breite höhe tiefe einbaumaße, wie_hoch > abmessungen,
  wie_lange_laden ladezeit > ladedauer, wie_laut laut lautstärke > luftschallemission dezibel
  schallleistungspegel geräuschpegel geräuschemission db, wie_oft_putzen > reinigungsintervall
  wöchentlich wartungsintervall, wie_schwer schwer gewicht wiegt wiegen gewogen > masse
  eigengewicht kilogramm kg körpergewicht, wlan > funknetz hotspot, wlan wifi, wlan wifi internet
  netz funk > drahtlos netzwerk kabelloser netzzugang funknetzwerk drahtlosnetzwerk
  internetverbindung, wlan_passwort ins_wlan wlan_kennwort > zugangsdaten netzwerkschlüssel
  netzzugang, wolle seide feinwäsche > wollprogramm schonwaschgang empfindlich, wäsche_waschen
  waschen wäscht gewaschen > waschprogramm waschgang waschvorgang, zusammenbauen > aufbau`;
