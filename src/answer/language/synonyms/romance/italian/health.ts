/** Health; see `SYNONYMS`. */
export const health = `
  accompagnatore > visitatori, allergia > ipersensibilità reazione, ambulanza soccorso, analisi >
  esami laboratorio prelievo, anestesia sedazione, ansia depressione > psicologico, anziani >
  geriatrico, apparecchio > ortodonzia, appuntamento > visita prenotazione, assicurazione polizza,
  attesa > triage, badante > assistenza, bambini_dose > pediatrico, birra alcol, bocca > orale,
  bruciatura scottatura > ustione, bugiardino > foglio illustrativo, canna > cannabis stupefacenti,
  capelli > caduta, casa_riposo > anziani residenza, catarro > espettorato, cerotto > medicazione,
  ciclo > mestruale, cieco > vedenti, cieco vista, codice_colore > triage, conservare_medicina >
  conservazione temperatura, contagioso attaccare > trasmette trasmissione, crema pomata > cutanea
  applicazione, cuore > cardiovascolare, cura guarire > terapia trattamento, dente > odontoiatrico,
  diarrea > intestinale, dieta > alimentazione, digiuno > prelievo, dimenticato_dose saltato >
  omissione dose, dipendenza > assuefazione, disabile handicap, disdire_visita > disdetta, dolore
  male, donare_sangue > donatore donazione, donare_sangue > prelievo, droga > stupefacenti
  sostanze, effetti_collaterali > indesiderati, farmaco medicinale, febbre temperatura, fegato >
  epatico, ferita lesione, fisioterapia > riabilitazione, fumare > sigaretta tabacco, fumo >
  tabagismo, gamba braccio > arto, generico > equivalente, gesso > immobilizzazione, ginnastica >
  esercizio, ginocchio > articolare, giramenti testa > vertigini capogiri, gocce > soluzione, gola
  > faringeo, gonfio > gonfiore edema, gravidanza_prendere > gestanti, guidare_medicina > guida
  veicoli sonnolenza, ictus > cerebrovascolare, incinta > gestazione, infarto > miocardico,
  infermiera > infermieristico, infermiere infermeria, iniezione > iniettabile, iniezione puntura,
  insonnia dormire > sonno sonnolenza, intolleranza > lattosio, lastra > radiografia, lavarsi_mani
  > igiene, lenti > contatto, mal_gola > faringe, mal_pancia pancia > addominale, mal_testa >
  cefalea emicrania, malattia > infezione rogna, male dolore > dolente, mano > manuale, mascherina
  > protezione, massaggio > fisioterapia, medicina pastiglia pillola > medicinale farmaco
  compressa, medico > ambulatorio, medico dottore > sanitario curante, morire > mortalità, naso >
  nasale, neonato > lattanti, nervi > neurologico, occhiali occhi > vista oculistica, occhiali
  ottico, operazione > chirurgico, operazione intervento, orecchio > auricolare udito, ospedale >
  clinica ricovero, ospedale > struttura, osso > frattura, pelle > cutaneo dermatologico, peso
  dimagrire > massa obesità, peso_minimo > chili, petto > toracico, piede > podologico, pillola >
  contraccettivo, portare_ospedale > effetti personali, prendere_medicina > assunzione posologia
  dose, prenotare_visita > prenotazione cup, preservativo > profilattico, preso_troppo troppe >
  sovradosaggio, pressione > ipertensione arteriosa, pronto soccorso, pronto_soccorso > emergenza,
  protesi > impianto, prurito macchie > cutanea eruzione, puntura morso > insetto, quante_al_giorno
  > posologia dose, raffreddore influenza, raffreddore influenza > respiratoria, reni > renale,
  respirare fiato > respiratoria dispnea, ricetta prescrizione, rimborso_visita > rimborso,
  risultati > referto esito, rosso arrossato > eritema, sangue > ematico, sangue emorragia,
  sbiancamento > denti, schiena > lombare vertebrale, sciroppo > soluzione, sedia_rotelle disabile
  > accessibile barriere, sigaretta tabacco, sintomo > segni, sordo udito, sport > attività
  idoneità, stanco > affaticamento astenia, starnuti > rinite, stomaco > gastrico, stomaco_vuoto
  digiuno > pasti, svenire > sincope, taglio > ferita sutura, tatuaggio > intervallo, ticket >
  esenzione, tosse > respiratorio, tumore cancro > oncologico neoplasia, ubriaco alcol,
  vaccino_viaggio > profilassi, vino alcol, visita > prenotazione, visitare_nonna > visite orario,
  visite_ospedale parenti > visitatori orario, vomitare > vomito nausea, vomito > nausea, zuccheri
  diabete > glicemia`;
