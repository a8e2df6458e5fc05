/** Health; see `SYNONYMS`. */
export const health = `
  abnehmen > gewicht gewichtsverlust diät, allergisch > allergie unverträglichkeit, altenheim
  pflegeeinrichtung seniorenheim, ansteckend > infektiös übertragbar infektion infizieren
  übertragung, arzt > mediziner praxis ärztlich, arzttermin > sprechstunde termin untersuchung, aua
  schmerz, befund diagnose, behandeln behandlung, besoffen > betrunken alkoholisiert, besuchen
  besuchszeit, betrunken alkoholisiert, blutabnahme > blutentnahme labor, blutdruck hypertonie,
  bluten blutung, brille sehhilfe, corona covid, depressiv > depression psychisch, desinfizieren
  desinfektion, diabetes zuckerkrankheit, dick > übergewicht adipositas, doktor > arzt praxis
  ärztlich, entbindung geburt, erbrechen übelkeit, ergebnis > befund resultat, erkältet > infekt
  erkältung, erkältung > infekt schnupfen husten grippe, facharzt spezialist, fieber > temperatur
  körpertemperatur, gebrochen > fraktur knochenbruch, gluten > zöliakie weizen, gras cannabis,
  grippe influenza, hausarzt > arzt praxis, hebamme geburtshilfe, herzinfarkt > infarkt herz,
  hörgerät hörhilfe, impfpass > impfnachweis impfausweis, infektion entzündung, insektenstich stich,
  joint cannabis, kiffen rauschmittel, klinik hospital spital, knochenbruch fraktur, kotzen >
  erbrechen übelkeit übergeben, krankenhaus > klinik klinikum spital hospital, krankenkasse >
  krankenversicherung kasse, krankenwagen > rettungswagen rettungsdienst notarzt, krebs > tumor
  karzinom, kur > rehabilitation reha, laktose > milchzucker milch, maske mundschutz, medikament >
  arznei arzneimittel präparat wirkstoff, medizin arznei, narkose > betäubung anästhesie
  vollnarkose, nebenwirkung > unerwünscht unverträglichkeit, notaufnahme notfall, notruf > notfall
  rettungsdienst, nüchtern > essen trinken mahlzeit, ohnmächtig bewusstlos, op > operation eingriff,
  operation eingriff, periode > menstruation regel, pflaster > verband wunde verbandskasten, pflege
  > betreuung versorgung, pflegeheim > altenheim pflegeeinrichtung seniorenheim, physio
  physiotherapie, physiotherapie > krankengymnastik behandlung, pille verhütung, psychologe >
  psychotherapeut beratung therapie, psychotherapie therapie, rauchen > tabak nikotin, reha
  rehabilitation, rettungswagen rettungsdienst, rezept > verordnung verschreibung, rezeptfrei
  apotheke, röntgen > aufnahme bildgebung, schlafen schlafstörung, schlaganfall hirninfarkt,
  schlecht übelkeit, schmerz > beschwerden schmerzhaft, schmerzmittel > ibuprofen paracetamol
  schmerzmedikament, schnupfen infekt, schwangerschaft > entbindung geburt, schwindel kreislauf,
  sonnenbrand > sonne uv sonnenschutz, spritze > injektion impfung, stillen muttermilch, stress >
  belastung überlastung, sucht abhängigkeit, süchtig abhängig, tablette > medikament arzneimittel
  pille, termin > terminvereinbarung vereinbaren, therapie behandlung, übelkeit unwohlsein,
  überweisung facharzt, untersuchung > vorsorge diagnostik befund check, vapen dampfen, verband
  wundversorgung, verbrennen brandwunde, verletzung > wunde verwundung, verschreibung verordnung,
  versichertenkarte > gesundheitskarte chipkarte, weh > schmerz beschwerden, wehtun > schmerz
  beschwerden, zahn > gebiss zahnarzt, zecke stich, zucker > diabetes blutzucker`;
