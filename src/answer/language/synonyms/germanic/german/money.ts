/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abbestellen > kündigen stornieren widerrufen abmelden, abbuchen > einzug eingezogen lastschrift,
  abo > abonnement vertrag mitgliedschaft laufzeit, abonnement vertrag, angebot aktion, angekommen >
  zustellung geliefert, anzahlung > vorauszahlung teilbetrag, bar > bargeld barzahlung, barzahlung
  bargeld, bestellung auftrag, bezahlen > begleichen entrichten überweisen entrichtet zahlungsart
  zahlungsweise, billiger > rabatt ermäßigung ermäßigt günstiger, bon > kassenbon quittung kaufbeleg
  beleg, dauerauftrag überweisung, defekt > mangel mangelhaft, einkaufen > laden supermarkt
  lebensmittel, erhöhung anpassung, ermäßigung > vergünstigung nachlass reduziert, ersatzteil >
  ersatz teile, erstattung > rückerstattung auszahlung ersetzen, garantie > gewährleistung
  herstellergarantie haftung, gebühr entgelt, geld > betrag kosten zahlung, geldstrafe > bußgeld
  strafe, geldzurück erstattung, geliefert zustellung, geschenk präsent, gutschein >
  geschenkgutschein geschenkkarte, gutscheincode > gutschein code, händler anbieter, hotline >
  rufnummer telefon service, iban bankverbindung, inkasso mahnung, kaputt > defekt beschädigt mangel
  mangelhaft, karte > ec kreditkarte kartenzahlung, kartenzahlung > ec girokarte kreditkarte
  bargeldlos, kasse > bezahlen kassierer, kassenbon > quittung kaufbeleg beleg, kassenzettel >
  kassenbon quittung kaufbeleg beleg, konto bankverbindung, kontonummer iban, kosten > preis gebühr
  beitrag entgelt betrag, kostenlos > gebührenfrei unentgeltlich frei gratis, kostenlos kostenfrei
  unentgeltlich gebührenfrei, kostet > preis gebühr entgelt beträgt, kredit finanzierung, kündbar >
  kündigung laufzeit, kunde > käufer kundschaft verbraucher auftraggeber, kundendienst service,
  kundenservice > kundendienst hotline service, laden > geschäft verkaufsstelle filiale, laden
  geschäft filiale, lastschrift > einzugsermächtigung sepa einzug, lieferung > versandkosten
  zustellen, lieferzeit > lieferfrist versanddauer, mahnung > zahlungserinnerung mahngebühr verzug,
  mehrwertsteuer umsatzsteuer, mwst > mehrwertsteuer umsatzsteuer, paket > lieferung päckchen,
  paypal zahlungsart, porto versandkosten, preis > entgelt tarif, preiserhöhung > anpassung
  erhöhung, quittung kaufbeleg, rabatt > nachlass preisnachlass gutschein, rate > ratenzahlung
  teilzahlung, ratenzahlung teilzahlung, rechnung > beleg quittung, reklamation > beanstandung
  mangel, reklamieren > reklamation mangel beanstanden, restbetrag restzahlung, retoure rücksendung,
  rückgabe > retoure rücksendung widerruf, schulden > verbindlichkeit rückstand zahlungsrückstand
  schuldner, sendungsnummer sendungsverfolgung, sonderangebot > angebot aktion, sparen > rabatt
  vergünstigung, spende zuwendung, spendenquittung zuwendungsbestätigung, sponsor > förderer spende,
  steuer > mehrwertsteuer umsatzsteuer, stornieren > storno stornierung rücktritt, storno
  stornierung, stornogebühr > stornierung storno, strafe vertragsstrafe, taschengeld geld, teuer >
  preis kosten gebühr, trinkgeld aufmerksamkeit, tüte > tasche beutel, überweisung > konto iban,
  umsonst > unentgeltlich gebührenfrei kostenfrei, umtausch > rückgabe austausch tausch, verfolgen
  sendungsverfolgung, verkäufer > händler anbieter, versandkosten versand, widerruf > widerrufsrecht
  widerrufsfrist rücktritt, zahlen > entrichten begleichen überweisen fällig entrichtet abschlag,
  zahlungsart > zahlungsmittel zahlungsweise kreditkarte überweisung, zahlungsverzug > verzug
  mahnung mahngebühr, zins zinssatz, zinsen > zinssatz verzinsung, zurückbekommen > erstattung
  rückerstattung rückzahlung erstattet, zurückerstatten erstattung, zurückschicken > rücksendung
  retoure zurücksenden, zurücktreten widerruf`;
