/** Law, government, benefits, taxes and data; see `
`. */
export const law = `
  abgelehnt nein_gesagt > ablehnungsbescheid versagung zurückweisung, ablehnen lehne_ab lehnt_ab >
  versagt verweigert, abmelden ausland_ziehen wegziehen ziehe_weg auswandern > wegzug ausland,
  absetzen abziehen abzug, absetzen von_der_steuer > abzugsfähig absetzbar steuerlich
  steuerermäßigung werbungskosten sonderausgaben, adoptieren adoption, amt > behörde, amt behörde
  gemeinde magistrat gemeindeamt rathaus > verwaltung dienststelle gemeindeverwaltung
  stadtverwaltung bürgerbüro, anmelden > meldebehörde wohnsitz, anonym > vertraulich, anspruch >
  berechtigt rechtsanspruch, antrag gesuch, antrag_abgeben antrag_schicken > antragstellung
  einreichung, anwalt rechtsanwalt > rechtsbeistand rechtsberatung prozesskostenhilfe,
  anzeige_zurückziehen > rücknahme strafantrag, arbeitserlaubnis beschäftigung, asyl > flüchtling
  schutz, asyl flüchtling > schutzsuchende asylverfahren, aufenthalt visum aufenthaltstitel >
  aufenthaltserlaubnis niederlassungserlaubnis ausländerbehörde, ausfüllen > angaben formular,
  ausfüllhilfe > ausfüllhinweise, auskunft > information auskunftsrecht, ausländer
  drittstaatsangehörige, ausweis > personalausweis reisepass, ausweis_abgelaufen pass_abgelaufen
  abgelaufen > gültigkeitsdauer ungültig verlängerung, ausweis_weg ausweis_verloren pass_verloren
  perso_verloren > verlustanzeige verlust wiederauffinden, auszahlung_wann > auszahlungstermin,
  auto_abmelden > außerbetriebsetzung abmeldung, auto_anmelden auto_zulassen kennzeichen
  nummernschild > zulassung zulassungsstelle kfz fahrzeugzulassung, babyname vorname >
  namensgebung, bauen anbau garage_bauen hausbau > baugenehmigung bauantrag bauvorhaben
  bewilligung, baum_nachbar > grenzabstand überhang, beantragen beantragt antrag holen
  kriegen_ausweis > antragstellung antragsformular ausstellung, bearbeitung wie_lange_dauert dauert
  > bearbeitungsdauer bearbeitungszeit bearbeitungsfrist, befreit befreiung muss_nicht_zahlen >
  steuerbefreiung ausgenommen gebührenbefreiung, begleitetes_fahren 17 > begleitetes fahren,
  bescheid > bewilligung, bescheid brief_vom_amt > verwaltungsakt bekanntgabe zustellung,
  beschwerde_amt > dienstaufsichtsbeschwerde, bestraft strafe > geldstrafe freiheitsstrafe,
  betreibung > zwangsvollstreckung, bewilligt > genehmigt, blitzer knöllchen strafzettel
  falschparken > bußgeldbescheid verwarnungsgeld ordnungswidrigkeit, blumen_grab > bepflanzung
  grabschmuck, brauch_erlaubnis brauch_genehmigung > genehmigungspflichtig erlaubnispflichtig
  zustimmung bedarf genehmigungsfrei, briefkasten_wahl > wahlbrief, briefwahl > wahl, bußgeld
  geldbuße, bücherei_gebühr > benutzungsgebühr, bürgeramt > einwohnermeldeamt, bürgeramt
  einwohnermeldeamt meldeamt > meldebehörde bürgerservice einwohnermeldewesen bürgerbüro,
  bürgergeld > hartz, bürgergeld hartz sozialhilfe stütze > grundsicherung sozialleistungen
  leistungsberechtigte, bürgermeister > gemeindevorsteher stadtoberhaupt, bürgermeisterin
  gemeindepräsident > stadtoberhaupt gemeindevorsteher, cookies tracking > analysedienste
  einwilligung, daten > angaben informationen, daten persönliche_daten datenschutz >
  personenbezogene verarbeitung datenverarbeitung, daten_löschen löschen > löschung löschfrist
  recht aufbewahrungsfrist, daten_weitergeben weitergeben gebe_weiter verkauft_daten > übermittlung
  dritte empfänger, datenschutzbeauftragter > aufsichtsbehörde, demo demonstration > versammlung
  anmeldung, dsgvo datenschutzgrundverordnung, dürfen > genehmigungsfrei zugelassen,
  e_scooter_führerschein > fahrerlaubnis, einbruch diebstahl, einbürgerung > staatsbürgerschaft,
  einbürgerung deutscher_pass staatsbürgerschaft > staatsangehörigkeit einbürgerungstest, einkommen
  verdienst > einkommensgrenze einkommensnachweis, einspruch wehren dagegen widersprechen
  gegen_bescheid > widerspruch rechtsbehelf rechtsmittel beschwerde klage einzulegen anfechtung,
  einverstanden einverständnis, einwilligung > zustimmung einverständnis, einwilligung_zurückziehen
  > widerruf einwilligung, eltern_unterschreiben eltern_erlauben erlaubnis_eltern >
  einverständniserklärung einwilligung gesetzlichen vertreter erziehungsberechtigten, elterngeld
  babygeld karenzgeld > kinderbetreuungsgeld, elterngeld elternzeit, erben testament vererben
  vererbt > nachlass erbschein erbfolge nachlassgericht vermächtnis, erlaubt darf gedurft gestattet
  legal > zulässig genehmigungsfrei, fahrtweg pendeln pendlerpauschale > entfernungspauschale
  arbeitsweg, feber > februar, feuerwerk böllern silvester > pyrotechnische feuerwerkskörper
  abbrennen, finanzamt > finanzbehörde finanzverwaltung, fingerabdruck > biometrisch, firma >
  gesellschaft gewerbe arbeitgeber, flüchtling > asylbewerber, formular > antrag, formular zettel
  wisch > vordruck formblatt antragsformular, freibetrag steuerfrei, frist bis_wann deadline >
  stichtag einreichungsfrist ausschlussfrist fristende binnen, frist_verpasst verpasst zu_spät >
  fristversäumnis wiedereinsetzung verspätet säumnis, fundbüro finden fund > fundsachen fundbehörde
  fundanzeige, fördern förderung, förderung fördermittel, führerschein lappen fleppe >
  fahrerlaubnis führerscheinstelle fahrerlaubnisbehörde, führerschein_umtauschen > umtausch
  fahrerlaubnis, führerschein_weg führerschein_abgeben > entzug fahrerlaubnis fahrverbot,
  führungszeugnis vorstrafe vorbestraft > bundeszentralregister, geburt baby_anmelden
  geburtsurkunde > geburtsanzeige beurkundung personenstandsurkunde, geburtsurkunde > urkunde
  standesamt, gebührensack kehrichtsack > abfallsack, gefährlicher_hund kampfhund listenhund >
  gefährliche hunde erlaubnispflicht wesenstest, gefängnis > freiheitsstrafe haftanstalt, geheim >
  vertraulich, gehweg_putzen straßenreinigung > reinigungspflicht anlieger, geld_vom_staat
  unterstützung zuschuss hilfe_staat > förderung beihilfe leistung zuwendung subvention
  fördermittel, gelten > gültigkeit geltung, gemeindeammann > bürgermeister, gemeinderat stadtrat >
  ratsmitglieder gemeindevertretung, genehmigung erlaubnis bewilligung > zustimmung gestattung
  genehmigungspflichtig, gericht > richter urteil, gericht klagen klagt verklagen > gerichtsstand
  rechtsweg klageverfahren, gesetz > recht vorschrift rechtsgrundlage paragraph, gestorben
  todesfall sterbeurkunde > sterbefall personenstand, gewerbe gewerbeschein selbständig
  firma_gründen > gewerbeanmeldung gründung gewerbetreibende, gmbh gesellschaft, grab friedhof >
  grabstätte ruhezeit nutzungsrecht, grab_auflösen > einebnung abräumung nutzungsrecht,
  grab_pflegen > grabpflege, grabstein > grabmal, grundsteuer > hebesatz, gurt_nicht >
  anschnallpflicht gurtpflicht, gültig geltungsdauer, haften haftung, haftpflicht
  haftpflichtversicherung, haftung haften haftet wer_haftet > verantwortlichkeit haftungsausschluss
  ersatzpflicht schadenersatzpflicht, haftung haftpflicht, handschriftlich von_hand > eigenhändig,
  handy_am_steuer > mobiltelefon nutzung fahrt, hauptschulabschluss > schulabschluss, hecke_straße
  > lichtraumprofil zurückschneiden, heiraten hochzeit trauung standesamt > eheschließung
  ehefähigkeit vermählung, heiraten standesamt, heuer dieses_jahr > jahr laufenden, hund_angemeldet
  hund_abmelden > hundehaltung steuerpflicht anzeige, hund_anmelden hundesteuer hundemarke >
  steuermarke hundehalter, hund_beißt > bissvorfall gefährlich, hundesteuer steuer_hund >
  steuersatz steuerbefreiung hundehaltung, impressum anbieter, jemand_anders für_mich vertretung
  vollmacht > bevollmächtigte stellvertretung, kamera gefilmt > videoüberwachung videoaufzeichnung
  aufzeichnung, kanzler bundeskanzler, karenz > elternzeit, kehricht güsel ghüder > abfall müll,
  kind_pass kinderreisepass > kinderpass, kindergeld familienbeihilfe > familienkasse
  familienleistung, kindersitz > rückhaltesystem, kita_gebühr > elternbeitrag, klagen gericht,
  kleingedrucktes agb bedingungen > geschäftsbedingungen vertragsbedingungen nutzungsbedingungen,
  knast > gefängnis freiheitsstrafe, kontoänderung neues_konto > bankverbindung änderung,
  lagerfeuer_anmelden osterfeuer > brauchtumsfeuer anzeige, landeshauptmann ministerpräsident >
  landesregierung, laute_musik_draußen > lärmschutz immissionsschutz, ledig geschieden >
  familienstand personenstand, leinenzwang > leinenpflicht anleinpflicht, lüge falschaussage >
  falsche angaben, markt wochenmarkt > marktzeiten, marktstand > standplatz marktgebühr, maturant >
  abitur reifeprüfung, maulkorb > maulkorbpflicht, minderjährig unter_18 kind_allein jugendliche >
  gesetzlicher vertreter einwilligung volljährigkeit, minister ministerium, mitnehmen_amt >
  vorzulegen, namen_ändern nachname namensänderung > familienname namensführung ehename,
  nebeneinkünfte dazuverdienen > hinzuverdienst zuverdienst, neue_adresse adresse_ändern umgezogen
  > anschriftenänderung anschrift änderung mitzuteilen, notar beurkundung, online_beantragen
  online_machen im_internet > onlinedienst elektronisch digital portal, papiere > unterlagen
  ausweis, papierkram > unterlagen formalitäten, papierkram papiere unterlagen dokumente zettel >
  nachweise urkunden antragsunterlagen erforderliche, parkausweis anwohnerparken >
  bewohnerparkausweis bewohnerparken parkberechtigung, parken_behindert > parkausweis
  schwerbehinderte, partei fraktion, pass reisepass > reisedokument ausweispapiere passbehörde,
  passbild foto_ausweis passfoto > lichtbild biometrisch, pensionist pensionistin pension >
  ruhestand rentner, perso ausweis personalausweis > ausweisdokument identitätsnachweis
  lichtbildausweis legitimation ausweispapiere, persönlich selber_hin selbst_kommen > erscheinen
  vorsprache, pflegegeld > pflegekasse, plakate_aufhängen > plakatierung sondernutzung, polizei
  anzeige, polizei anzeige zeige_an anzeige_erstatten > strafanzeige polizeidienststelle
  strafverfolgung, promille alkohol_am_steuer > promillegrenze blutalkohol trunkenheit, punkte
  flensburg > fahreignungsregister, radfahrer_gehweg > radfahren gehweg, rasenmähen_sonntag > sonn
  lärmschutz, rathaus > bürgeramt, rauchfangkehrer kaminkehrer schornsteinfeger >
  feuerstättenschau, recht anspruch, recht_am_bild foto_veröffentlichen > bildrechte einwilligung
  veröffentlichung, rechts_vor_links > vorfahrt, rente_beantragen > rentenantrag
  rentenversicherung, schaden > schadensfall, schadensersatz > entschädigung haftung, scheidung
  scheiden > ehescheidung trennungsjahr, schneeräumen_gehweg > gehwegreinigung räumpflicht
  anlieger, schriftlich per_mail per_email mail_reicht > textform schriftform elektronisch,
  schwerbehindertenausweis > merkzeichen, selbständig > freiberuflich gewerbe, sorgerecht
  elterlich, sparen_vermögen vermögen erspartes > vermögensfreibetrag schonvermögen, speicherung >
  speicherdauer aufbewahrung, sperrmüll_bestellen müllgebühr > abfallgebühr abfallsatzung, steuer >
  abgabe finanzamt, steuer_id steuernummer > identifikationsnummer steueridentifikationsnummer,
  steuer_zurück steuererstattung > steuerrückerstattung, steuererklärung > steuer finanzamt,
  steuererklärung steuer versteuern > einkommensteuererklärung veranlagung steuerpflicht
  einkommensteuer, strafbar > straftat strafe, strafe bußgeld buße geldbuße was_kostet_strafe >
  ordnungswidrigkeit geahndet verwarnungsgeld zuwiderhandlung, straftat > delikt verbrechen,
  straße_gesperrt baustelle > sperrung verkehrseinschränkung, straßenfest party_straße >
  sondernutzung erlaubnis, termin_amt termin_machen termin_ausmachen > terminvereinbarung
  terminbuchung voranmeldung terminvergabe, testament > erbe, tischler schreiner > tischlerei
  schreinerei, trafik kiosk > verkaufsstelle, traktandum traktanden > tagesordnung
  tagesordnungspunkt, ummelden > anmeldung meldebehörde wohnsitz, umzug_hund > ummeldung,
  umzug_kosten > umzugskosten, unfallflucht fahrerflucht > unerlaubtes entfernen unfallort,
  unterbruch > unterbrechung, unterhalt unterhaltszahlung, unterschreiben unterschrift >
  unterzeichnung eigenhändig schriftform, urheberrecht copyright, urkunde standesamt, urne >
  urnenbeisetzung urnengrab, urteil > entscheidung richterspruch, vaterschaft >
  vaterschaftsanerkennung, verboten nicht_erlaubt illegal untersagt > unzulässig unstatthaft,
  verbrechen delikt, vererbt geerbt > rechtsnachfolger, verhaften festnahme, verklagen > klage
  gericht, verloren liegen_lassen liegengelassen liegenlassen liegenlässt lasse_liegen lässt_liegen
  vergessen > fundsachen fundbüro verlust verlustmeldung, vermieter_bescheinigung >
  wohnungsgeberbestätigung, versicherung > police, vertrag abmachung > vereinbarung
  vertragsverhältnis vertragsbedingungen, vertraulich geheimhaltung, volljährig erwachsen >
  lebensjahr vollendung, vorläufig schnell_ausweis express > expressverfahren, wahl > wahllokal,
  wahlbenachrichtigung wahlkarte > wahllokal, was_mitbringen was_brauche welche_unterlagen >
  erforderlich vorzulegen mitzubringen nachweise vorlage, wasser_abrechnung > wassergebühr
  abwassergebühr, wasseranschluss > hausanschluss, weitergeben > offenlegung übermitteln,
  welche_daten was_wisst > auskunft erhobene datenkategorien, wer_darf_wählen > wahlberechtigt
  stimmberechtigt wahlalter, wer_erbt > erbfolge erben, wie_lange_gespeichert speichern speichert >
  speicherdauer aufbewahrungsfrist aufbewahrung, wohngeld mietzuschuss, wohngeld mietzuschuss >
  mietbeihilfe wohnkostenzuschuss, wohnsitz zweitwohnsitz nebenwohnsitz > hauptwohnung
  nebenwohnung, wohnung_anmelden anmelden melde_an ummelden melde_um > meldepflicht einzug
  wohnsitzanmeldung, wählen briefwahl > wahlberechtigung wahlschein wahlunterlagen stimmabgabe,
  zebrastreifen > fußgängerüberweg, zeuge > zeugenaussage, zustehen anspruch, zustimmung >
  einverständnis einverstanden, ändern_sich ändern > änderungen mitteilungspflicht,
  öffnungszeiten_amt > sprechzeiten parteienverkehr servicezeiten, überwachung > videoüberwachung
  kamera`;
