/** Work, pay and leave; see `
`. */
export const work = `
  abfindung > abfindungszahlung, abfindung entschädigung, abgeben laptop_zurückgeben zurückgeben
  gebe_zurück > auszuhändigen rückgabe herausgabe, altersteilzeit früher_rente > vorruhestand,
  angestellter > beschäftigte arbeitnehmer, anziehen > tragen, anziehen klamotten dresscode
  kleidung > dienstkleidung berufskleidung arbeitskleidung bekleidung erscheinungsbild,
  arbeit_anfangen arbeitsbeginn da_sein morgens_anfangen > dienstbeginn kernzeit, arbeiten malochen
  malocht schaffen geschafft schuften schuftet hackeln ackern ackert > arbeitszeit tätigkeit
  beschäftigung arbeitsleistung dienst, arbeitgeber > unternehmen betrieb, arbeitnehmer
  beschäftigte, arbeitskleidung > schutzkleidung dienstkleidung, arbeitslos arbeitslosengeld
  arbeitsamt jobcenter > agentur erwerbslos grundsicherung arbeitssuchend leistungsbezug,
  arbeitslos arbeitsuchend, arbeitslosengeld > jobcenter, arbeitsunfall > unfall, arbeitsunfall
  verletzt_arbeit unfall_arbeit > verbandbuch unfallanzeige berufsgenossenschaft wegeunfall,
  arbeitsvertrag vertrag befristet > arbeitsverhältnis befristung anstellungsvertrag dienstvertrag,
  arbeitszeit > dienstzeit wochenstunden gleitzeit, arbeitszeugnis zeugnis referenz > qualifiziert
  dienstzeugnis zwischenzeugnis, arzttermin_arbeit > arztbesuch arbeitsbefreiung, asche geld,
  aufhebungsvertrag > aufhebung einvernehmlich, ausbildung_abbrechen > kündigung
  ausbildungsverhältnis, ausbildungsvergütung azubi_gehalt > ausbildungsjahr, ausplaudern
  ausplaudert plauder_aus plaudert_aus geheim verraten > verschwiegenheit geheimhaltung
  stillschweigen betriebsgeheimnis schweigepflicht, ausweis_firma > werksausweis betriebsausweis
  dienstausweis, azubi_berufsschule > berufsschule freistellung, baby_bekommen kind_bekommen geburt
  > niederkunft entbindung vaterschaft, beerdigung todesfall oma_gestorben opa_gestorben
  vater_gestorben mutter_gestorben gestorben > ableben angehörige trauerfall sonderurlaub,
  belästigt angegrapscht sexistisch grapschen grapscht > vertrauensperson gleichbehandlung
  beschwerdestelle, bereitschaft_nachts > nachtdienst, berichtsheft > ausbildungsnachweis,
  besucher_firma > besucheranmeldung besucherausweis, betriebsausflug weihnachtsfeier sommerfest >
  betriebsveranstaltung betriebsfeier, betriebsferien > betriebsurlaub betriebsschließung,
  betriebsrat > personalrat, betriebsrat personalrat > arbeitnehmervertretung mitarbeitervertretung
  personalvertretung, betriebsrente pension > altersversorgung altersvorsorge versorgungsbezüge,
  bewerben stelle jobangebot offene_stellen > ausschreibung stellenausschreibung
  bewerbungsunterlagen vakanz, bewerbungsgespräch > vorstellungsgespräch interview, bezahlung >
  vergütung entgelt lohn, bildschirm monitor headset > arbeitsmittel ausstattung, bildungsurlaub >
  bildungsfreistellung arbeitnehmerweiterbildung, blut_spenden_frei > freistellung, bonus > prämie,
  boss chef, brutto netto, brückentag > betriebsurlaub, büro > arbeitsplatz geschäftsstelle,
  bürostuhl_homeoffice > ausstattung arbeitsplatz, chef > geschäftsführer arbeitgeber, chef chefin
  boss vorgesetzter > führungskraft dienststellenleitung abteilungsleitung, chefin > vorgesetzte
  leiterin leitung vorsitzende, daheim > homeoffice mobil, dienst_tauschen schicht_tauschen >
  diensttausch schichttausch, diensthandy mobiltelefon, dienstplan schichtplan einsatzplan,
  dienstreise > geschäftsreise reisekosten, dienstreise geschäftsreise > reisekostenabrechnung
  dienstreiseantrag, diensträder > fahrrad, dienstwagen > firmenwagen fahrzeug, dienstwagen_privat
  > privatnutzung, diskriminiert benachteiligt > gleichbehandlung diskriminierung, ehrenamt_frei
  feuerwehr_frei > freistellung ehrenamt, einarbeitung neu_anfangen erster_tag > onboarding
  einarbeitungsplan einführung, eingruppierung lohngruppe > entgeltgruppe stufe, einsatzplan plan,
  einstellung bewerbung, elternzeit > kinderbetreuung mutterschutz, elternzeit babypause >
  mutterschutzfrist wiedereinstieg, email_privat > private, entgelt vergütung, erfindung_arbeit >
  arbeitnehmererfindung, erste_hilfe verbandskasten > ersthelfer, essensmarke > essenszuschuss
  gutschein, fahrtkosten > kilometerpauschale, fahrzeit_arbeitszeit > reisezeit wegezeit,
  feierabend schluss_machen nach_hause_gehen > arbeitsende dienstschluss dienstende, ferienjob
  schüler_arbeiten > jugendarbeitsschutz, feueralarm evakuierung > sammelplatz räumung fluchtplan,
  feuern entlassen, firmenwagen dienstwagen dienstauto > dienstfahrzeug geschäftswagen, fitness
  benefits extras vergünstigungen goodies > zusatzleistungen sozialleistungen mitarbeitervorteile,
  fotos_firma > fotografierverbot aufnahmen, frei > urlaub freistellung, frei_kriegen frei_bekommen
  freinehmen nehme_frei freier_tag > freistellung dienstbefreiung arbeitsbefreiung sonderurlaub,
  freier arbeitsfrei, freinehmen > urlaub, freistellung > beurlaubung, gabelstapler stapler >
  befähigungsnachweis flurförderfahrzeug staplerschein, gefahrenzulage schmutzzulage >
  erschwerniszulage, gehalt > bezahlung, gehalt_kommt geld_kommt kohle_kommt lohn_kommt >
  überwiesen auszahlung fällig zahltag vergütung, gehaltsabrechnung lohnabrechnung, gehaltserhöhung
  > lohnerhöhung stufe, gehaltserhöhung mehr_lohn mehr_gehalt lohnerhöhung > entgelterhöhung
  anpassung tariferhöhung stufenaufstieg, geschenke annehmen > zuwendungen vorteilsannahme,
  gewerkschaft > tarif tarifvertrag, gleitzeit > flexibel, gleitzeit flexibel > gleitzeitrahmen
  rahmenarbeitszeit kernzeit, hochzeit heiraten > sonderurlaub, homeoffice > telearbeit, homeoffice
  home_office zuhause_arbeiten heimarbeit remote telearbeit > mobiles arbeiten heimarbeitsplatz,
  homeoffice_pauschale > pauschale, homeoffice_wlan vpn > sichere verbindung, internet_privat
  youtube_arbeit > internetnutzung private, jobben jobbt job arbeit > tätigkeit erwerbstätigkeit
  anstellung arbeitsverhältnis, jobrad > fahrrad dienstrad, jobrad dienstrad firmenrad >
  dienstradleasing zweiräder leasing geleast, jobticket > fahrkarte zuschuss, jobticket bahnticket
  deutschlandticket > fahrtkostenzuschuss nahverkehr, jobwechsel kündigung, kaffee obst
  umsonst_trinken > heißgetränke getränke unentgeltlich, kantine > verpflegung, kantine
  betriebskantine mittagessen_arbeit > betriebsrestaurant essenszuschuss speisesaal, kernzeit
  anwesenheit, kind_krank krankes_kind > kinderkrankentage freistellung kinderkrankengeld,
  klamotten > kleidung, kleiderordnung > kleidung dresscode, kohle knete zaster schotter stutz >
  geld betrag zahlung euro, kollege > arbeitskollege, kollege kollegin > beschäftigte mitarbeitende
  belegschaft kollegium, krank > krankmeldung, krank krankmelden melde_krank > arbeitsunfähigkeit
  anzeigepflicht dienstverhinderung erkrankung, krank_im_urlaub > erkrankung urlaub nachgewährt,
  krankengeld > lohnfortzahlung entgeltfortzahlung, krankenschein > attest, krankgeschrieben
  arbeitsunfähig, krankschreibung > attest, krankschreibung gelber_schein krankenschein au attest >
  arbeitsunfähigkeitsbescheinigung bescheinigung ärztliche feststellung, kündigen > aufhebung
  aufhebungsvertrag, kündigen job_kündigen aufhören aufgehört höre_auf hinschmeißen schmeiße_hin >
  kündigungsfrist beendigung ausscheiden arbeitsverhältnis austritt, kündigung_bekommen
  wehren_kündigung > kündigungsschutzklage arbeitsgericht, kündigung_schriftlich > schriftform,
  kündigungsfrist monatsende, lange_krank > wiedereingliederung krankengeld betriebliches
  eingliederungsmanagement, laptop firmenlaptop diensthandy firmenhandy > endgeräte notebook
  arbeitsmittel dienstgerät betriebsmittel, lebenslauf anschreiben zeugnisse >
  bewerbungsunterlagen, lohn gehalt kohle knete zaster schotter salär > entgelt vergütung besoldung
  arbeitsentgelt bezüge, lohn_falsch > beanstandung berichtigung, lohn_wenn_krank geld_krank
  krank_bezahlt > entgeltfortzahlung lohnfortzahlung weitergezahlt, lohnfortzahlung
  entgeltfortzahlung, lohnzettel > gehaltsabrechnung lohnabrechnung, lohnzettel lohnabrechnung
  gehaltszettel > nachweise abrechnungen, lohnzettel lohnabrechnung gehaltszettel gehaltsabrechnung
  > entgeltnachweis verdienstabrechnung entgeltabrechnung verdienstbescheinigung, lärm_arbeit
  gehörschutz > lärmbereich, malochen arbeiten, maschine_kaputt > störung meldung instandhaltung,
  maschine_sauber > reinigung, mindestlohn lohn, mindestlohn stundenlohn > stundensatz
  stundenvergütung, minijob aushilfe ferienjob 520_euro > geringfügig beschäftigte aushilfskraft,
  minusstunden > zeitschuld zeitkonto, mitarbeiter > beschäftigte arbeitnehmer angestellte,
  mitarbeiter angestellte > arbeitnehmerinnen personal belegschaft, mobbing diskriminierung,
  mutterschutz > schwangerschaft mutterschaft, nachtschicht > nachtarbeit nachtdienst,
  nachtzuschlag > nachtarbeitszuschlag zuschlag, nebenjob nebenher jobben jobbt dazuverdienen
  dazuverdienet verdiene_dazu verdienet_dazu zweitjob zweiter_job nebenbei > nebentätigkeit
  nebenbeschäftigung weitere beschäftigung erwerbstätigkeit, nebentätigkeit nebenbeschäftigung, neu
  neueinstellung, notausgang > rettungsweg fluchtweg, parkplatz > stellplatz parkfläche
  abstellfläche, parkplatz_firma > mitarbeiterparkplatz stellplätze, passwort_arbeit it_support >
  helpdesk benutzerservice, pause > erholungspause mittagspause, pause mittagspause > unterbrechung
  ruhepause pausenregelung pausenzeit, personal belegschaft, personalabteilung hr personaler >
  personalstelle personalwesen personalbüro, pflege_frei > pflegezeit familienpflegezeit, piercing
  tattoo bart > erscheinungsbild schmuck, privat_telefonieren privat_surfen handy_arbeit >
  privatnutzung private nutzung, probearbeiten einarbeitung, probezeit > erprobung, probezeit
  kündigung, probezeit_urlaub > wartezeit, prüfung_frei > freistellung prüfung, qualmen qualmt
  paffen pafft dampfen dampft vape e_zigarette > rauchen raucherbereich rauchverbot
  nichtraucherschutz, qualmen rauchen kippe > raucherzone raucherpavillon raucherplatz,
  raucherpause kippenpause > rauchen ausstempeln, rausgeschmissen gefeuert rauswerfen werfe_raus
  entlassen > kündigung fristlos betriebsbedingt, rente > altersversorgung pension ruhestand, rente
  ruhestand in_rente > altersgrenze renteneintritt pensionierung, rentner > pensionär lebensjahr,
  resturlaub > verfall urlaub, resturlaub alter_urlaub urlaub_verfällt verfallen > übertragung
  folgejahr, rufbereitschaft bereitschaft > bereitschaftsdienst, rückenschmerzen bürostuhl >
  ergonomie ergonomisch arbeitsplatzausstattung, sabbatical auszeit > sabbatjahr langzeitkonto,
  saufen_arbeit alkohol_arbeit bier_arbeit > alkohol berauschende rauschmittel, schaffen arbeiten,
  schicht > dienst dienstplan, schicht nachtschicht spätschicht frühschicht > schichtdienst
  wechselschicht schichtplan schichtzulage, schichtplan dienst, schlüssel_abgeben karte_abgeben >
  rückgabe auszuhändigen zugangskarte, schreibtisch arbeitsplatz, schutzausrüstung handschuhe >
  schutzhandschuhe gehörschutz, schwanger > schwangerschaft mutterschaft, schwanger_arbeit
  schwanger_sagen > mutterschutz schwangerschaft mitteilung, sicherheitsschuhe arbeitsschuhe helm
  warnweste > schutzausrüstung persönliche schutzkleidung, social_media facebook_posten > soziale
  medien netzwerke äußerungen, sonderurlaub freistellung, sonntag feiertag, spesen >
  verpflegungspauschale tagegeld, spesen fahrtkosten fahrgeld kilometergeld > reisekosten
  auslagenersatz wegstreckenentschädigung auslagen aufwendungen, stempeln einstempeln stempel_ein
  stempelt_ein stechuhr ausstempeln stempel_aus stempelt_aus > zeiterfassung erfassen terminal
  arbeitszeiterfassung zeiterfassungssystem, steuerklasse abzüge > lohnsteuer lohnsteuerabzug
  sozialabgaben, stillen_arbeit > stillzeiten, streik streikt > arbeitskampf arbeitsniederlegung,
  tarif tarifvertrag, tarifvertrag vertrag, tarifvertrag_welcher > tarifvertrag eingruppierung,
  taschenkontrolle > torkontrolle, teilzeit > stunden reduzierung, teilzeit weniger_arbeiten
  stunden_reduzieren reduzieren > arbeitszeitverringerung arbeitszeitreduzierung verkürzung,
  umkleidezeit > rüstzeit, umzug_frei umziehen_frei > sonderurlaub wohnungswechsel umzug
  freistellung, unbezahlt unbezahlter_urlaub > freistellung sonderurlaub, urlaub > freistellung,
  urlaub ferien freie_tage urlaubstage > erholungsurlaub jahresurlaub urlaubsanspruch,
  urlaub_abgelehnt > ablehnung betriebliche gründe, urlaub_auszahlen > abgeltung urlaubsabgeltung,
  urlaub_nehmen urlaub_einreichen urlaub_beantragen > urlaubsantrag abwesenheit genehmigung,
  urlaubsantrag > urlaub antrag, urlaubsgeld bonus prämie boni > sonderzahlung leistungsprämie
  zulage einmalzahlung, urlaubstage > urlaub, usb_stick > datenträger wechseldatenträger,
  vaterschaftsurlaub > vaterschaft freistellung, verbandskasten_wo > verbandkasten ersthelfer,
  verdienen > entgelt vergütung, verdienst > lohn entgelt gehalt, vollzeit wochenstunden,
  von_daheim_arbeiten remote workation ausland_arbeiten > mobiles arbeiten ausland betriebsstätte,
  vorschuss > abschlag abschlagszahlung, vorschuss_lohn > abschlagszahlung gehaltsvorschuss,
  vorstellungsgespräch bewerbungsgespräch > auswahlverfahren auswahlgespräch, vwl vermögenswirksame
  > sparzulage, wann_geld wann_kohle > auszahlung überweisung fälligkeit auszahlungstermin,
  weihnachtsgeld dreizehntes > sonderzahlung jahressonderzahlung zuwendung gratifikation
  sonderzuwendung, weiterbildung > schulung, weiterbildung kurs_bezahlt schulung seminar
  bilde_weiter > fortbildung bildungsurlaub qualifizierung weiterbildungsbudget, werktag >
  arbeitstag, wettbewerbsverbot konkurrenz > konkurrenztätigkeit, wie_lange_arbeiten stunden_woche
  > arbeitszeit wochenarbeitszeit wochenstunden, wie_viel_urlaub urlaubstage urlaubsanspruch >
  arbeitstage erholungsurlaub anspruch kalenderjahr, wochenende > samstag sonntag, wochenende
  sonntagsarbeit feiertag_arbeiten > sonntagszuschlag feiertagszuschlag wochenenddienst,
  zeiterfassung arbeitszeiterfassung, zeitkonto stundenkonto > arbeitszeitkonto gleitzeitkonto,
  zeugnis arbeitszeugnis, zu_spät_arbeit verschlafen_arbeit > verspätung dienstbeginn, zuschlag
  zulage, ärger_chef streit_kollege konflikt > vertrauensperson schlichtung mediation,
  übernahme_nach_ausbildung > übernahme, überstunden > zeitguthaben, überstunden überzeit >
  mehrarbeit plusstunden zeitkonto arbeitszeitkonto überstundenvergütung, überstunden_abfeiern
  abfeiern feier_ab abbummeln bummel_ab bummelt_ab > freizeitausgleich freizeit abgegolten
  zeitausgleich, überstunden_auszahlen überstunden_bezahlt > auszahlung mehrarbeit vergütung
  abgeltung`;
