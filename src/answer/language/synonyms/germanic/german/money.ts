/** Money, shopping and refunds; see `
`. */
export const money = `
  abbestellen > kündigen stornieren widerrufen, abbuchen > eingezogen, abbuchen abbucht buche_ab
  bucht_ab abgezogen eingezogen > lastschrift bankeinzug einzug einzugsermächtigung belastet,
  abbuchung geplatzt lastschrift_geplatzt > rücklastschrift rückbuchung bankspesen, abgezockt
  betrogen betrug phishing > missbrauch haftung, abholen hole_ab selbst_abholen > selbstabholung
  abholstation, abo > abonnement vertrag mitgliedschaft laufzeit, abo abonnement mitgliedschaft >
  vertragslaufzeit mindestlaufzeit verlängert, abo_kündigen abo_loswerden rauskommen komme_raus >
  kündigungsfrist vertragsende laufzeit kündbar, abo_pausieren pausieren > unterbrechung ruhen
  pausierung, abo_wechseln > tarifwechsel, abonnement vertrag, abschlag_strom stromrechnung >
  abschlag abschlagszahlung jahresabrechnung, aktien etf fonds depot > wertpapiere investment
  depotkonto, altgerät_mitnehmen > altgerätemitnahme, angebot aktion, angebot sale schlussverkauf
  aktion schnäppchen > sonderangebot rabattaktion preisreduziert, angekommen > zustellung
  geliefert, anzahlung > vorauszahlung teilbetrag, anzahlung vorkasse vorauszahlung > vorschuss
  vorauskasse, arzt_ausland > auslandskrankenversicherung, aufbau_service > aufbauservice
  montageservice, aus_versehen nicht_aufgepasst vergessen versehentlich > fahrlässig unbeabsichtigt
  unachtsamkeit, ausland_liefern schweiz_liefern > auslandsversand lieferländer,
  auslandsüberweisung ausland_abheben > fremdwährung auslandseinsatzentgelt auslandseinsatz,
  ausverkauft nicht_lieferbar nicht_vorrätig > vergriffen lagernd verfügbarkeit vorrat,
  auto_versicherung kfz teilkasko vollkasko > kraftfahrzeugversicherung kaskoversicherung,
  autounfall_melden > unfallmeldung schadenmeldung, bank sparkasse > kreditinstitut geldinstitut
  bankinstitut, bar > bargeld barzahlung, barzahlung cash > bargeld, beitrag mitgliedsbeitrag
  jahresbeitrag > beitragshöhe jahresbetrag, beitrag_erhöhen teurer_geworden preiserhöhung >
  beitragserhöhung beitragsanpassung tariferhöhung preisanpassung, beklauen bestohlen ausrauben
  ausraubt raube_aus raubt_aus überfallen > raub diebstahl entwendung, berater vertreter makler
  hotline > ansprechpartner kundenberatung vermittler kundenservice, beschwerde beschweren
  unzufrieden meckern meckert > beanstandung ombudsmann beschwerdestelle schlichtungsstelle,
  bestellen order ordert > auftrag bestellvorgang kaufvertrag auftragsbestätigung, bezahlen >
  überweisen zahlungsart zahlungsweise, bezahlt zahlen > zahlungseingang, billig am_billigsten
  günstig preiswert > abschlag ermäßigung nachlass vergünstigt rabattiert nebensaison, billiger >
  rabatt, billigste am_günstigsten > günstigste niedrigste, blitz blitzeinschlag gewitter >
  blitzschlag überspannung überspannungsschäden, bon > kassenbon quittung beleg, bonus_neukunde >
  neukundenbonus, brand feuer abgebrannt gebrannt > brandschaden feuerschaden feuersbrunst,
  dauerauftrag überweisung, defekt > mangel mangelhaft, dispo ins_minus überziehen minus >
  dispositionskredit kontoüberziehung überziehungszinsen, doppelt_bezahlt zu_viel_bezahlt überzahlt
  > rückerstattung guthaben, eingebrochen einbruch breche_ein > einbruchdiebstahl, einkaufen >
  laden supermarkt, einkaufen kaufe_ein shoppen shoppt > einkaufsmöglichkeit nahversorger
  lebensmittel geschäfte, erhöhung anpassung, ermäßigt > ausweis nachweis, ermäßigung > reduziert,
  ermäßigung studentenrabatt rabatt schüler studenten azubis rentner > ermäßigungsberechtigt
  nachlass schülerinnen studierende auszubildende, ersatzteil > ersatz teile, erstatten erstattet
  rückerstattung > refundiert rückvergütung kostenerstattung ersetzt, erstattung > rückerstattung
  auszahlung, express_lieferung schneller_liefern > expressversand, extra_zahlen aufpreis
  zusatzkosten zuschlag extrakosten aufzahlung > aufschlag inbegriffen zuzüglich mehrpreis,
  fahrer_eintragen > fahrerkreis, fahrrad e_bike ebike pedelec > pedelecs zweiräder,
  fahrrad_geklaut rad_gestohlen > fahrraddiebstahl fahrräder entwendung, fahrrad_schloss > schloss
  gesichert, falsch_getankt > falschbetankung, familie familienpreis familienkarte >
  familienermäßigung ehepaare familientarif familienbeitrag, fotos bilder beweisfotos > lichtbilder
  bildmaterial fotodokumentation, freistellungsauftrag > kapitalerträge, garantie > haftung,
  garantie gewährleistung > herstellergarantie garantiezeit gewährleistungsfrist garantieanspruch,
  gebühr > abgabe verwaltungsgebühr bearbeitungsgebühr, gebühr entgelt, geklaut gestohlen gemopst
  diebstahl > entwendung abhandenkommen, geld > betrag kosten zahlung, geld_abheben abheben hebe_ab
  bankomat geldautomat automat > bargeldauszahlung geldausgabeautomat barauszahlung verfügung,
  geld_einzahlen einzahlen zahle_ein > bareinzahlung, geld_zurück kohle_zurück zurückbekommen
  bekomme_zurück zurückkriegen kriege_zurück zurückzahlen zahle_zurück > erstattung rückerstattung
  rückzahlung erstattet refundiert rückvergütung gutschrift, geldstrafe > bußgeld, geldzurück
  erstattung, geschenk präsent, geschäft filiale, getragen benutzt ausprobiert > gebrauchsspuren
  ungetragen originalverpackung unbenutzt, glas_kaputt scheibe_kaputt zerbrochen gesprungen
  kaputtgesprungen > glasbruch bruch zerbersten verglasung, gruppe gruppenpreis gruppenrabatt >
  gruppenermäßigung gruppentarif, guthaben > restguthaben guthabenbetrag, gutschein >
  geschenkkarte, gutschein geschenkkarte voucher coupon > gutscheincode wertgutschein
  geschenkgutschein, gutschein_gültig gutschein_ablaufen > gültigkeitsdauer einlösbar einlösung,
  gutscheincode > code, haftpflicht jemandem_schaden > privathaftpflicht haftpflichtschaden
  drittschaden, handy_runtergefallen fallen_lassen display_kaputt > sturzschaden displaybruch
  bruchschaden, handyversicherung > geräteversicherung, hotel_zahlen woanders_wohnen >
  unterbringungskosten hotelkosten ersatzunterkunft, hotline > rufnummer telefon service, händler
  anbieter, iban bankverbindung, im_ausland weltweit urlaub_versichert auslandsschutz >
  geltungsbereich geltungsgebiet auslandsaufenthalt, immobilienkredit hauskauf > baufinanzierung
  hypothek, inkasso gerichtsvollzieher > beitreibung vollstreckung forderung, inkasso mahnung,
  inklusive inkl dabei drin_preis enthalten inbegriffen > inklusivleistungen eingeschlossen, kaputt
  > defekt beschädigt mangel mangelhaft, kaputt_angekommen beschädigt falsch_geliefert
  falscher_artikel > mangelhaft transportschaden reklamation falschlieferung nacherfüllung, karte >
  ec kreditkarte kartenzahlung, karte_eingezogen karte_verschluckt > kartensperre einbehalten,
  karte_verloren karte_geklaut karte_weg karte_sperren > sperrung kartenverlust sperrnotruf
  sperren, karte_zahlen mit_karte kartenzahlung ec_karte visa mastercard amex kreditkarte
  bankomatkarte > girocard akzeptiert debitkarte, kartenzahlung > ec girokarte kreditkarte
  bargeldlos, kasse > bezahlen kassierer, kassenbon > quittung kaufbeleg beleg, kassenzettel >
  kassenbon quittung beleg, kaufen_ohne_konto als_gast > gastbestellung gastzugang, kein_geld
  knapp_kasse pleite wenig_geld arm blank > härtefall stundung ermäßigung einkommensschwach
  bedürftigkeit, kinder_mitversichert familie_mitversichert partner_mitversichert >
  familienversicherung mitversichert, kochfeld ceranfeld induktionsfeld > glaskeramik ceran
  kochfläche, konto bankverbindung, konto girokonto > zahlungskonto bankkonto kontoverbindung,
  konto_eröffnen konto_aufmachen > kontoeröffnung legitimation postident, konto_gestorben konto_tod
  > nachlass, konto_kündigen konto_auflösen konto_schließen > kontoschließung kontoauflösung,
  konto_minderjährige > jugendkonto, kontoauszug > umsatzübersicht, kontogebühren kontoführung >
  kontoführungsgebühr grundpreis kontoführungsentgelt, kontonummer iban, kosten > beitrag, kosten
  preis_für wie_teuer wieviel_kostet > gebühr entgelt beläuft beträgt tarif preise taxe, kostenlos
  kostenfrei unentgeltlich gebührenfrei, krankenkasse_wechseln > kassenwechsel kündigung
  mitgliedschaft, kratzer_auto > teilkasko vollkasko, kredit darlehen leihen geld_leihen >
  finanzierung kreditvertrag ratenkredit kreditbetrag darlehensvertrag, kunde > käufer kundschaft,
  kundendienst service, kündbar > kündigung laufzeit, laden > geschäft filiale, laden geschäft shop
  filiale > verkaufsstelle ladengeschäft verkaufsraum, lastschrift > einzugsermächtigung sepa
  einzug, lebensversicherung > todesfallleistung bezugsberechtigte, lieferung > versandkosten,
  lieferung liefern versand verschicken schicken lieferzeit > zustellung versanddauer lieferfrist
  versandzeit auslieferung, limit tageslimit > verfügungsrahmen höchstbetrag verfügungslimit, liste
  aufstellung > verzeichnis auflistung, mahnung > mahngebühr, mahnung gemahnt mahngebühr >
  zahlungserinnerung mahnverfahren säumniszuschlag verzug, marder > marderbiss, mengenrabatt >
  staffelpreis, mwst > mehrwertsteuer, mwst mehrwertsteuer ust > umsatzsteuer zuzüglich gesetzlich,
  nicht_versichert ausgeschlossen > ausschlüsse leistungsausschluss ausgenommen, originalverpackung
  karton > verpackung originalverpackt, paket > lieferung päckchen, paket päckli päckchen packerl
  sendung > paketsendung zustellung, paket_kaputt > transportschaden beschädigte, paket_leer
  paket_verloren > sendungsverlust nachforschung, paket_nachbar nicht_zuhause nicht_da
  paket_abholen > zustellversuch abstellgenehmigung hinterlegung abholstation, passt_nicht
  falsche_größe gefällt_nicht > rückgabe umtausch widerrufsrecht, paypal klarna applepay googlepay
  twint > zahlungsart zahlungsmethode zahlungsmittel onlinezahlung, pfändung gepfändet >
  pfändungsschutz pfändungsschutzkonto, pin_vergessen pin geheimzahl > geheimnummer ersatzpin
  pin_brief, porto versandkosten, preis > entgelt tarif, preiserhöhung > anpassung erhöhung,
  probemonat probeabo testen ausprobieren probiere_aus > probezeitraum testphase unverbindlich,
  punkte sammeln kundenkarte payback bonuskarte > treuepunkte bonuspunkte kundenkonto
  bonusprogramm, quittung beleg kassenzettel bon rechnung > kaufbeleg zahlungsbeleg rechnungsbeleg
  kaufnachweis, rabatt > gutschein, rabatt prozente skonto sparen > nachlass preisnachlass
  vergünstigung ermäßigung abschlag, rate_aussetzen > ratenaussetzung stundung, raten in_raten
  abstottern abstottert stotter_ab stottert_ab abzahlen zahle_ab > ratenzahlung teilzahlung
  teilbeträge tilgung, ratenzahlung teilzahlung, rechnung > beleg quittung, rechnung >
  rechnungsstellung zahlungsaufforderung abrechnung, rechnung_online rechnung_papier >
  elektronische rechnung papierform, rechnung_verloren > rechnungskopie zweitschrift,
  rechnungsadresse lieferadresse > anschrift rechnungsanschrift lieferanschrift, rechtsschutz
  anwalt_zahlen > rechtsschutzversicherung prozesskosten, reiserücktritt krank_reise > unerwartete
  erkrankung, reklamation > mangel, reklamieren > reklamation mangel, reklamieren beschweren
  reklamation > mängelrüge beanstandung mängelanzeige, rentner rentnerin opa oma > seniorinnen
  senioren ruheständler rentenbezieher, restbetrag restzahlung, rückgabe > retoure, samstag_liefern
  > zustellung samstags, schaden_ausland > geltungsbereich, schaden_melden melden bescheid_sagen >
  schadensmeldung anzuzeigen schadensanzeige meldepflicht, schadenfreiheitsklasse sf > rückstufung,
  scheck > scheckeinlösung, schließfach_bank > schließfach tresor, schmuck uhr geld_zuhause gold >
  wertsachen wertgegenstände bargeld, schulden > rückstand schuldner, schulden verschuldet >
  schuldnerberatung verbindlichkeiten überschuldung zahlungsrückstände, schüler kinder > ermäßigt
  befreit minderjährige, selber_schuld selbst_schuld absichtlich mit_absicht extra_gemacht >
  vorsätzlich fahrlässig grob, selbstbeteiligung selbstbehalt eigenanteil selber_zahlen >
  eigenbeteiligung, sendungsnummer sendungsverfolgung, sondertilgung früher_abbezahlen >
  vorfälligkeitsentschädigung, sparen > rabatt, sparen sparbuch sparplan anlegen > geldanlage
  spareinlage guthaben sparkonto, spedition_bordsteinkante in_wohnung_liefern > bordsteinkante
  spedition, spendenquittung zuwendungsbestätigung, sperrgut > speditionsware, sponsor > förderer
  spende, später_zahlen zahlung_aufschieben > stundung ratenzahlung zahlungsaufschub zahlungsziel
  stunden, steinschlag > glasbruch windschutzscheibe, steuer > mehrwertsteuer umsatzsteuer, steuern
  > zuzüglich, stornieren > storno, stornieren absagen sage_ab storno canceln > rücktritt
  stornierung stornobedingungen stornogebühr, stornogebühr > stornierung, strafe vertragsstrafe,
  stromanbieter_wechseln > lieferantenwechsel anbieterwechsel, strompreis gaspreis > arbeitspreis
  grundpreis kilowattstunde, student studis > studierende studentinnen, sturm hagel orkan >
  sturmschaden windstärke unwetter, supermarkt greißler tante_emma lebensmittelladen >
  lebensmittelgeschäft nahversorger, tan pushtan onlinebanking banking > freigabeverfahren
  legitimation authentifizierung, taschengeld geld, teuer > preis kosten gebühr, teuer preise >
  gebührenordnung preisliste entgeltordnung preisverzeichnis, tierversicherung hund_versichern >
  tierhalterhaftpflicht, trinkgeld > bedienungsgeld, trinkgeld aufmerksamkeit, tüte > beutel, tüte
  sackerl beutel plastiktüte > tragetasche tasche, umbuchen umbucht buche_um bucht_um >
  umbuchungsgebühr terminänderung, umsonst > kostenfrei, umsonst gratis kostenlos für_lau
  kostenfrei geschenkt > unentgeltlich gebührenfrei beitragsfrei frei eintrittsfrei, umtausch >
  rückgabe tausch, umzug umziehe neue_wohnung neue_adresse > wohnungswechsel anschriftenänderung
  wohnortwechsel, unfallversicherung unfall > invalidität unfallfolgen, verfolgen
  sendungsverfolgung, verkäufer > händler anbieter, verlängert_sich automatisch_verlängert >
  stillschweigend verlängerung vertragsverlängerung, versandkosten porto > lieferkosten
  versandkostenfrei versandpauschale, versandkosten versand, verschwunden weggekommen >
  abhandengekommen verlust, versichert versicherung > versicherungsschutz gedeckt mitversichert
  deckung abgesichert, versicherung_kündigen > außerordentlich kündigungsrecht lösungsrecht ablauf,
  visa mastercard amex > kreditkarte, vollmacht_konto > kontovollmacht, wann_geld_zurück >
  erstattung rückerstattung bearbeitungszeit, wann_kommt_paket wann_geliefert > lieferzeit
  zustellung werktage lieferfrist, wann_zahlen bis_wann_zahlen zahlungsfrist > fällig zahlungsziel,
  wasserschaden rohrbruch rohr_geplatzt wasser_ausgelaufen > leitungswasser leitungswasserschaden
  nässeschaden, wechselgeld münzen kleingeld > hartgeld rückgeld münzgeld, wechselkurs umtauschen
  geld_wechseln > umrechnungskurs fremdwährung devisen, wert zeitwert neuwert >
  wiederbeschaffungspreis wiederbeschaffungswert, widerruf > rücktritt, widerruf doch_nicht_wollen
  überlegt > widerrufsrecht widerrufsfrist vertragserklärung, wie_schnell_melden bis_wann_melden >
  unverzüglich binnen frist anzeigepflicht, wie_viel_krieg wie_viel_bekomme > entschädigung
  erstattungshöhe höchstbetrag, wildunfall reh > haarwild, wo_paket tracking > sendungsnummer,
  wohin_schicken einschicken schicke_ein > einzureichen anschrift postfach, zahlen > überweisen
  fällig abschlag, zahlen bezahlen blechen blecht löhnen löhnt berappen berappt > begleichen
  entrichtung zahlung, zahlt_versicherung zahlt_ihr übernimmt_versicherung > ersatz entschädigung
  leistung erstattet ersatzleistung, zahlungsart > zahlungsmittel zahlungsweise kreditkarte
  überweisung, zahlungsverzug > verzug mahnung mahngebühr, zahnersatz zahnspange brille_zahlen >
  heil kostenplan eigenanteil festzuschuss, zins zinssatz, zinsen verzinst > sollzins verzinsung
  effektivzins zinssatz, zoll_zahlen > zollgebühren einfuhrabgaben, zu_spät_zahlen nicht_bezahlt
  nicht_gezahlt vergessen_zahlen > rückstand zahlungsverzug mahnung säumniszuschlag verzugszinsen,
  zurückerstatten erstattung, zurückgeben gebe_zurück rückgabe zurückschicken schicke_zurück
  retournieren retoure > rücksendung widerruf rückgaberecht rückversand zurückzusenden,
  zurückschicken > retoure, zurücktreten widerruf, ändern bestellung_ändern > änderung
  bestelländerung, überschwemmung hochwasser keller_vollgelaufen überflutung unwetter starkregen >
  elementarschäden elementar naturgefahren rückstau, überweisung > konto iban, überweisung_falsch
  falsch_überwiesen > rückruf rückbuchung fehlüberweisung`;
