/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  abgelehnt ablehnungsbescheid, ablaufen gültigkeit, ablehnen abgelehnt, absetzen > absetzbar abzug
  werbungskosten steuerlich, absetzen abziehen abzug, adoptieren adoption, agb geschäftsbedingungen,
  amt > behörde dienststelle, anmelden > meldebehörde wohnsitz, anspruch > berechtigt
  rechtsanspruch, antrag gesuch, anwalt rechtsbeistand, anzeigen strafanzeige, arbeitserlaubnis
  beschäftigung, asyl > flüchtling schutz, aufenthaltserlaubnis aufenthaltstitel, ausfüllen >
  angaben formular, auskunft > information auskunftsrecht, ausländer drittstaatsangehörige, ausweis
  > personalausweis reisepass ausweisdokument, beantragen antragsformular, behörde > dienststelle
  verwaltung, beihilfe unterstützung, bescheid > bewilligung verwaltungsakt, bewilligt > bewilligung
  genehmigt, briefwahl > wahlunterlagen wahl, bürgeramt > bürgerbüro einwohnermeldeamt meldebehörde,
  bürgergeld > grundsicherung hartz, bürgermeister > gemeindevorsteher stadtoberhaupt, bußgeld
  geldbuße, daten > personenbezogen angaben informationen, dsgvo datenschutzgrundverordnung,
  einbruch diebstahl, einbürgerung > staatsangehörigkeit staatsbürgerschaft, einverstanden
  einverständnis, einwilligung > zustimmung einverständnis, elterngeld elternzeit, erben > erbfolge
  nachlass, firma > gesellschaft gewerbe arbeitgeber, flüchtling > geflüchtete asylbewerber, fördern
  förderung, förderung fördermittel, formular > vordruck antrag, freibetrag steuerfrei,
  geburtsurkunde > urkunde standesamt, gefängnis > haft freiheitsstrafe haftanstalt, geheim >
  vertraulich verschwiegenheit, gelten > gültigkeit geltung, gericht > richter urteil, gesetz >
  recht vorschrift rechtsgrundlage paragraph, gespeichert speicherung, gewerbe gewerbeanmeldung,
  gilt > gültig geltung, gmbh gesellschaft, gültig geltungsdauer, haften haftung, haftpflicht
  haftpflichtversicherung, haftung haftpflicht, hartz grundsicherung, heiraten standesamt, impressum
  anbieter, kanzler bundeskanzler, kindergeld familienkasse, klagen gericht, knast > gefängnis haft
  freiheitsstrafe, minister ministerium, notar beurkundung, ordnungswidrigkeit bußgeld, papiere >
  unterlagen dokument nachweis ausweis, papierkram > unterlagen formalitäten, partei fraktion, perso
  > personalausweis ausweis, personalausweis ausweisdokument, polizei anzeige, rathaus >
  gemeindeverwaltung stadtverwaltung bürgeramt, recht anspruch, schaden > beschädigung schadensfall,
  schadensersatz > entschädigung haftung, scheidung ehescheidung, selbständig > freiberuflich
  gewerbe, sorgerecht elterlich, sozialhilfe grundsicherung, speichern > speicherung aufbewahrung
  gespeichert, speicherung > speicherdauer aufbewahrung, staatsbürgerschaft staatsangehörigkeit,
  steuer > abgabe finanzamt, steuererklärung > steuer finanzamt einkommensteuer
  einkommensteuererklärung, steuernummer identifikationsnummer, strafbar > straftat strafe, straftat
  > delikt verbrechen, testament > erbe nachlass, überwachung > videoüberwachung kamera, ummelden >
  anmeldung meldebehörde wohnsitz, unterhalt unterhaltszahlung, unterlagen nachweis, unterschreiben
  unterzeichnen, unterschrift unterzeichnung, urheberrecht copyright, urkunde standesamt, urteil >
  entscheidung richterspruch, verbrechen delikt, verhaften festnahme, verklagen > klage gericht,
  versichert versicherungsschutz, versicherung > versicherungsschutz police, vertraulich
  geheimhaltung, vollmacht bevollmächtigte, wahl > stimmabgabe wahlberechtigt wahllokal, weitergabe
  übermittlung, weitergeben > weitergabe übermittlung offenlegung übermitteln dritte, widersprechen
  widerspruch, wohngeld mietzuschuss, zuschuss > beihilfe fördermittel, zustehen anspruch,
  zustimmung > einverständnis erlaubnis genehmigung einverstanden`;
