/** Health; see `SYNONYMS`. */
export const health = `
  accompagnatore > visitatori, allergia > ipersensibilità reazione, allergia intolleranza,
  ambulanza soccorso, analisi > esami laboratorio prelievo, anestesia sedazione, ansia depressione
  > psicologico, appuntamento > visita prenotazione, assicurazione polizza, birra alcol, bugiardino
  > foglio illustrativo, canna > cannabis stupefacenti, carrozzina disabile, ciclo > mestruale,
  cieco > vedenti, cieco vista, contagioso attaccare > trasmette trasmissione, cuore >
  cardiovascolare, cura guarire > terapia trattamento, dente > odontoiatrico, diarrea >
  intestinale, dieta > alimentazione, disabile handicap, dolore male, droga > stupefacenti
  sostanze, effetti_collaterali > indesiderati, farmaco medicinale, febbre temperatura, ferita
  lesione, fumare > sigaretta tabacco, fumo > tabagismo, gamba braccio > arto, giramenti testa >
  vertigini capogiri, incinta > gestazione, infermiera > infermieristico, infermiere infermeria,
  iniezione puntura, insonnia dormire > sonno sonnolenza, lastra > radiografia, mal_gola > faringe,
  mal_pancia pancia > addominale, mal_testa > cefalea emicrania, malattia > infezione rogna, male
  dolore > dolente, medicina pastiglia pillola > medicinale farmaco compressa, medico > dottore
  ambulatorio, medico dottore > sanitario curante, morire > mortalità, neonato > lattanti, occhiali
  occhi > vista oculistica, occhiali ottico, operazione > chirurgico, operazione intervento,
  ospedale > clinica ricovero, ospedale > struttura, osso > frattura, pelle > cutaneo
  dermatologico, peso dimagrire > massa obesità, prendere_medicina > assunzione posologia dose,
  pressione > ipertensione arteriosa, pronto soccorso, pronto_soccorso > emergenza, prurito macchie
  > cutanea eruzione, quante_al_giorno > posologia dose, raffreddore influenza, raffreddore
  influenza > respiratoria, ricetta prescrizione, sangue > ematico, sangue emorragia, sedia_rotelle
  disabile > accessibile barriere, sigaretta tabacco, sintomo > segni, sordo udito, stanco >
  affaticamento astenia, ticket > esenzione, tosse > respiratorio, ubriaco alcol, vino alcol,
  visita > prenotazione, vomitare > vomito nausea, vomito > nausea, zuccheri diabete > glicemia`;
