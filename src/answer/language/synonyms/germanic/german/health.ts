/** Health; see `
`. */
export const health = `
  abnehmen > gewicht gewichtsverlust diät, abnehmen dick fett > gewichtsreduktion übergewicht
  körpergewicht, alkohol_tabletten alkohol_trinken > alkohol wechselwirkungen, allergie
  heuschnupfen pollen > allergische pollenallergie, allergisch > unverträglichkeit, altenheim
  seniorenheim, altersheim altenheim pflegeheim seniorenheim > pflegeeinrichtung seniorenzentrum,
  andere_medikamente zusammen_nehmen > wechselwirkungen, angst panik > angststörung panikattacke,
  ansteckend > infektion infizieren, anzeichen symptome woran_merken wie_merkt > beschwerden
  krankheitszeichen, apotheke > apothekenpflichtig, arzt > mediziner praxis ärztlich, arzttermin >
  sprechstunde termin untersuchung, atmet_nicht wiederbelebung > reanimation beatmung
  herzdruckmassage, aua schmerz, aufbewahren_medikament > aufbewahrung lagerung, ausschlag pickel
  pusteln rote_flecken > hautausschlag hautrötung hautreaktion, auto_fahren_tabletten müde_fahren >
  verkehrstüchtigkeit fahrtüchtigkeit, baby_schreit schreien > säugling beruhigen, bauchweh
  bauchschmerzen magenschmerzen > magenbeschwerden unterleibsschmerzen, befund diagnose, behandeln
  behandlung, bekommt_man sich_holen woher_kommt ursache > auslöser übertragungsweg entstehung,
  besoffen > betrunken alkoholisiert, besuch_krankenhaus besuchen > besuchszeiten besuchsregelung,
  betrunken alkoholisiert, betäubung schlafen_op > anästhesie, blut_abnehmen bluttest >
  blutentnahme blutuntersuchung laborwerte, blutabnahme > blutentnahme labor, blutdruck >
  bluthochdruck, blutdruck hypertonie, blutspende blut_spenden > spender spendetauglichkeit, brille
  linsen augen > sehhilfe kontaktlinsen augenarzt, bruch arm_gebrochen > knochenbruch fraktur,
  corona covid, corona covid > coronavirus infektion, defi aed > defibrillator, depressiv >
  depression psychisch, desinfizieren desinfektion, dick > adipositas, doktor > arzt, doktor
  onkel_doktor ärztin hausarzt > ordination praxis mediziner ärztliche, durchfall dünnschiss
  dünnpfiff scheißerei > diarrhö durchfallerkrankung, entlassen nach_hause_krankenhaus >
  entlassungsbrief, erbrechen übelkeit, ergebnis > resultat, ergebnis wann_ergebnis > befund
  befundmitteilung auswertung, erkältet > erkältung, erkältung > schnupfen husten grippe,
  erste_hilfe pflaster verbandszeug verbandskasten > verbandmaterial verbandsmaterial erste hilfe,
  facharzt spezialist, fernseher_krankenhaus > patientenfernsehen, fieber heiß temperatur >
  körpertemperatur temperaturerhöhung, gebrochen > fraktur knochenbruch, geburt baby kreißsaal >
  entbindung geburtshilfe, gefährlich schlimm sterben_daran > komplikationen lebensbedrohlich
  verlauf risiko, geht_weg geht_es_weg weg_gehen wie_lange_dauert_krank gesund_werden > heilung
  genesung krankheitsdauer abklingen, geschnitten wunde > schnittwunde wundversorgung,
  gewicht_spenden > mindestgewicht körpergewicht, gips schiene > gipsverband ruhigstellung, gluten
  > zöliakie, grippe influenza, grippe influenza > grippeschutz, halsweh halsschmerzen >
  schluckbeschwerden rachenentzündung, hausarzt > arzt, hebamme > hebammenhilfe, hebamme
  geburtshilfe, herz herzinfarkt > kreislauf, herzinfarkt > infarkt herz, hundebiss gebissen >
  bisswunde bissverletzung, husten schnupfen erkältet erkältung verkühlt verkühlung >
  atemwegsinfekt grippaler infekt, hände_waschen > händehygiene händedesinfektion, hörgerät
  hörhilfe, impfpass > impfnachweis impfausweis, impfreaktion nach_impfung > nebenwirkungen,
  impfung impfen impft piks spritze > schutzimpfung impfstoff immunisierung impfschutz, infektion
  entzündung, jucken juckt juckreiz > hautreizung, klinik hospital spital, knochenbruch fraktur,
  kotzen > übelkeit übergeben, krank krankheit > leiden krankheitsbild, krankenhaus > klinik spital
  hospital, krankenhaus spital klinik kh > klinikum stationär, krankenkasse > krankenversicherung
  kasse, krankenwagen > notarzt, krebs > tumor karzinom, krebs tumor > tumorerkrankung
  krebserkrankung, kur > rehabilitation reha, laktose > milchzucker milch, maske > maskenpflicht,
  maske mundschutz, massage physio krankengymnastik > physiotherapie heilmittel, medikament >
  wirkstoff, medikament medizin tabletten pillen meds > arzneimittel präparat medikation arznei,
  müde schlapp kaputt_fühlen > müdigkeit erschöpfung abgeschlagenheit, nach_op danach_op >
  nachsorge nachbehandlung schonung, narkose > betäubung anästhesie vollnarkose, nebenwirkung >
  unerwünscht unverträglichkeit, notaufnahme notfall, notaufnahme notfall ambulanz >
  notfallambulanz rettungsstelle, notruf > notfall rettungsdienst, nüchtern > essen trinken
  mahlzeit, ohnmächtig bewusstlos, ohnmächtig umgekippt umkippt kippe_um kippt_um bewusstlos
  zusammengeklappt > kreislaufkollaps, ohrenschmerzen ohrenweh > mittelohrentzündung, op >
  operation eingriff, op operation operieren eingriff unters_messer > chirurgisch operativ,
  operation eingriff, organspende > organentnahme, patientenverfügung > vorsorgevollmacht, periode
  > regel, periode mens > menstruation regelblutung, pflaster > verband wunde verbandskasten,
  pflege > betreuung versorgung, pflege pflegegrad opa_pflegen oma_pflegen > pflegebedürftigkeit
  pflegekasse angehörige, pflegeheim > altenheim seniorenheim, physiotherapie > behandlung, pille
  verhütung, plombe füllung > zahnfüllung, psychisch depri therapie therapeut > psychotherapie
  psychotherapeutische, psychologe > psychotherapeut beratung therapie, rauchen > tabak nikotin,
  rauchen_aufhören > rauchentwöhnung, reha kur > anschlussheilbehandlung, reha rehabilitation,
  rettung krankenwagen notarzt rtw 112 144 > rettungsdienst notruf rettungswagen, rettungswagen
  rettungsdienst, rezept > verschreibung, rezept verschreiben > verschreibungspflichtig verordnung
  rezeptpflichtig, rezeptfrei apotheke, rollator gehstock krücken > gehhilfe hilfsmittel
  unterarmgehstützen, rollstuhl behindert behinderung gehbehindert > mobilitätseinschränkung
  barrierefrei mobilitätseingeschränkte einschränkung, röntgen > aufnahme, röntgen mrt ct
  ultraschall > bildgebung untersuchung kernspintomographie, rücken rückenschmerzen >
  rückenbeschwerden wirbelsäule, salbe creme > auftragen, schlafen schlafstörung, schlafen_nicht
  kann_nicht_schlafen einschlafen > schlafstörungen schlaflosigkeit, schlaganfall hirninfarkt,
  schlecht kotzübel brechen speien übergeben > erbrechen, schlecht übelkeit, schmerzen wehtun
  wehgetan wehtut tu_weh tut_weh aua schmerzt > beschwerden schmerzempfindung schmerzhaft,
  schmerzmittel > ibuprofen paracetamol schmerzmedikament, schwanger baby_kriegen schwangerschaft >
  entbindung, schwanger_nehmen stillen stillt schwangerschaft > stillzeit, schwangerschaft >
  geburt, schwindel kreislauf, schwindlig schwindelig dreht_sich > kreislaufbeschwerden,
  selber_zahlen_apotheke > eigenanteil, sonnenbrand > sonne, sonnenbrand verbrennen_sonne >
  sonnenschutz uv strahlung, sonnencreme > sonnenschutzmittel lichtschutzfaktor, sport_treiben
  bewegung > körperliche aktivität, spritze > injektion impfung, stich wespe biene > insektenstich
  wespenstich, stillen muttermilch, stress > überlastung, stress burnout > erschöpfung belastung,
  süchtig sucht drogen > abhängigkeit suchtberatung suchterkrankung, tablette > medikament pille,
  tablette_vergessen pille_vergessen einnahme_vergessen > einnahme vergessen versäumte,
  tattoo_spenden > tätowierung wartefrist, termin > vereinbaren, termin arzttermin >
  terminvereinbarung ordinationszeiten, termin_absagen nicht_zum_termin > terminabsage
  ausfallhonorar absage, therapie behandlung, untersuchung > vorsorge diagnostik befund check,
  vapen dampfen, verband wundversorgung, verbrannt verbrüht > brandwunde verbrühung, vergiftet
  verschluckt giftig > vergiftung giftnotruf giftnotrufzentrale, verhütung kondom pille >
  empfängnisverhütung, verletzung > wunde verwundung, versichertenkarte > gesundheitskarte
  chipkarte, verstaucht umgeknickt umknickt knicke_um knickt_um > verstauchung bänderriss,
  verstopfung kann_nicht_aufs_klo > obstipation, vertragen nicht_vertragen > unverträglichkeit
  unerwünschte, vor_essen nach_essen auf_nüchternen_magen > einnahme mahlzeiten nüchtern, vor_op
  essen_vor_op > nüchtern nahrungskarenz, vorbeugen schützen vorbeugt beuge_vor beugt_vor vermeiden
  > prävention vorsorge schutzmaßnahmen, was_hilft was_tun hilft_gegen > behandlung maßnahmen
  therapie linderung abhilfe, was_mit_krankenhaus tasche_krankenhaus > mitzubringen aufnahme
  einweisung unterlagen, weh > schmerz beschwerden, wehen fruchtblase > blasensprung, wehtun >
  schmerz, wie_lange_ansteckend > ansteckungsfähig inkubationszeit, wie_lange_krankenhaus >
  verweildauer aufenthalt stationärer, wie_oft_spenden > spendeabstand mindestabstand,
  wie_viele_tabletten wie_oft_nehmen dosis einnehmen > dosierung tagesdosis anwendung, zahn >
  gebiss zahnarzt, zahn_gezogen ziehen_zahn > zahnentfernung extraktion, zahnarzt zähne
  zahnreinigung > prophylaxe, zahnen schnuller > zahnung, zahnweh zahnschmerzen > zahnnotdienst,
  zecke stich, zecke zeckenbiss > zeckenstich borreliose fsme, zimmer_allein einzelzimmer >
  wahlleistung einbettzimmer, zu_viel_genommen überdosis > überdosierung, zucker > diabetes, zucker
  diabetes > blutzucker zuckerkrankheit, zum_arzt wann_zum_arzt arzt_gehen > ärztlich arzt
  aufsuchen abklärung, zähne_putzen > zahnpflege mundhygiene, übelkeit unwohlsein, überweisung
  facharzt`;
