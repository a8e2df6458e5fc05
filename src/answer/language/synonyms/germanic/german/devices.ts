/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  abfrage anfrage, abschalten > deaktivieren ausschalten, abstellen > deaktivieren ausschalten, akku
  > ladung ladestand laufzeit, akkulaufzeit laufzeit, aktivieren > einschalten freischalten,
  anleitung > handbuch bedienungsanleitung gebrauchsanweisung, anmachen > einschalten anschalten,
  anschalten einschalten, anzeige display, app programm, aufbauen montage, aufhängen absturz,
  ausloggen abmelden, ausmachen > ausschalten abschalten deaktivieren, batterie akku, benutzerkonto
  account, bildschirm monitor display, blinken > anzeige leuchtet, bluetooth > koppeln kopplung,
  bügeleisen bügeln, code kennwort, datei dokument, datenbank db, datenschutz datenschutzerklärung,
  deaktivieren ausschalten, download > bezugsquelle laden, einfügen paste, einloggen > anmelden
  zugangsdaten, einrichten > konfiguration konfigurieren installation inbetriebnahme, einstellungen
  > konfiguration optionen konfigurieren, empfang mobilfunk, entfernen beseitigen, entkalken kalk,
  entsorgen > altgerät recycling, ersatzteile zubehör, fehler > fehlermeldung fehlercode defekt,
  fehlermeldung fehlercode, fernbedienung bedienung, fernseher > fernsehgerät bildschirm, festplatte
  > laufwerk datenträger ssd, filter > sieb filterwechsel, funktioniert > störung fehler, garantie
  kaufdatum, gefrierfach gefrierschrank, gefriertruhe gefrierschrank, geht störung, gerät apparat,
  geruch gestank, geschirrspüler spülgang, gewicht > maße abmessungen, größe > maße abmessungen
  fläche, handy > endgerät mobilgerät app, hängen absturz, herd > kochfeld kochplatte, hilfe
  anleitung, hochladen übertragen, inbetriebnahme erstmals, installieren > setup einrichten,
  internet > netzwerk verbindung router internetverbindung, kaffeemaschine > kaffeeautomat
  kaffeevollautomat, kamera webcam, kaputtgegangen defekt, kinderschutz kindersicherung,
  kindersicherung kinder, klicken > anklicken auswählen, knopf schalter, kommandozeile befehl,
  kompatibel > unterstützt kompatibilität, konto > benutzerkonto account, kopfhörer headset,
  kopieren duplizieren, koppeln kopplung, kühlschrank > kühlgerät gefrierfach, ladegerät netzteil,
  ladekabel > netzteil ladegerät, laden ladevorgang, langsam > leistung geschwindigkeit, laufzeit
  dauer, lautsprecher > ton audio, leer entladen, leuchten anzeige, lizenz nutzungsrecht, login >
  anmeldung einloggen, löschen > entfernen löschung beseitigen kontolöschung, maße abmessungen, maus
  mauszeiger, montieren > montage aufbau, netz > netzwerk empfang, neu neuerung, neuerung änderung,
  neustarten starten, open quelloffen, ordner datei, passwort > zugangsdaten zugangscode kennung
  zurücksetzen, pc computer, phishing betrug, piepen > signalton ton warnton, pin code, programm >
  anwendung software, pw passwort, quellcode code, ram arbeitsspeicher, rechner > computer pc,
  registrieren > konto registrierung, reinigen säubern, riechen geruch, runterfahren herunterfahren,
  runterladen > herunterladen download, saubermachen reinigen säubern, scannen scan, schneller >
  beschleunigen leistung, schnittstelle api, schraube verschrauben, schraubenzieher schraubendreher,
  setup einrichtung, shortcut tastenkombination verknüpfung, speichern > abspeichern sicherung
  ablegen speicherplatz arbeitsspeicher, sprache spracheinstellung, spülmaschine > geschirrspüler
  spülen spülgang, starten aufruf, starten hochfahren booten, staubsauger saugen, stick datenträger,
  stinken geruch, stromverbrauch > energieverbrauch leistungsaufnahme watt, tablet > mobilgerät
  endgerät, tastatur taste, taste knopf, tastenkürzel tastenkombination, tauschen austauschen
  ersetzen, terminal > kommandozeile konsole, ton > audio lautstärke klang, überhitzen temperatur,
  umbenennen name, umkippen standfest, update > upgrade neuerung, verbindung konnektivität,
  verschieben bewegen, verschlüsseln verschlüsselung, virus > schadsoftware malware, virus
  schadsoftware malware, voraussetzung > systemanforderung anforderung, vorraussetzung
  voraussetzung, vpn netzwerk, waschmaschine > waschgang waschautomat, waschmittel reinigungsmittel,
  waschprogramm waschgang, wasserkocher wasser, watt leistung, wechseln > austauschen ersetzen,
  wegmachen > entfernen beseitigen, werkzeug > schraubendreher zange, wlan > drahtlos funknetz
  hotspot, wlan wifi drahtlosnetzwerk, zusammenbauen > montage aufbau`;
