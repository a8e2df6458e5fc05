/** Nature, history, lives and science; see `SYNONYMS`. */
export const encyclopedia = `
  abitanti popolazione, aiuto supporto, albero pianta, albero pianta > specie vegetale, allattare >
  svezzamento, altitudine quota > metri, amico compagno, animale bestia > specie fauna mammifero,
  aquila falco > rapace, arrabbiato rabbia, arrampicarsi > roccia pareti, aspettare attesa,
  avvisare > comunicare informare, battaglia > scontro, battaglia combattimento, bracconiere
  cacciatore > caccia bracconieri, cacciare > predare, capire_età > età stabilire, casino
  confusione, castello fortezza, causa > motivo ragione, cavallo equino, chiacchierare
  conversazione, chiesa cattedrale, conseguenza effetto, contattare recapito, costruito >
  edificazione eretto, cucciolo piccolo > prole nascita capretto, dipinto quadro > opera tela,
  dove_vive > habitat distribuzione, esercito truppe, estate > giugno luglio agosto, estinto
  estinzione > scomparsa conservazione minacciata, famoso > celebre noto, fidanzato > partner,
  figli > discendenza, figlio bambino, figo bello, film > pellicola, fiore fioritura, fiume >
  bacino, foglia > fogliame, fondato > istituì, fregare rubare, frutto seme > germinazione,
  genitori > padre madre, gente persone, grande alto > lunghezza dimensioni, gravidanza >
  gestazione, guerra conflitto, in_calore calore accoppiarsi > amori riproduzione, incazzarsi
  arrabbiarsi, infanzia giovinezza, insetto > zanzara vespa, inventato > invenzione, inverno >
  dicembre gennaio febbraio, inverno estate > stagione, isola > arcipelago, lago > lacustre,
  litigare lite, malattia > epidemia patologia, mamma > madre genitore, mangia > erbivoro carnivoro
  onnivoro, mangia > nutre dieta, mare > costa, marito coniuge, meteo tempo, moglie coniuge,
  montagna > rilievo, musica > composizione, nascere > riproduzione parto, nemico > predatori preda
  minacce, neve > inverno innevamento, nonno > anziano anziana, numero telefono, origine
  provenienza, paura > pericolo allarme, pelo > mantello pelliccia, pericoloso > velenoso, persone
  > popolazione, pesce > ittica, picchiare violenza, pioggia > precipitazioni, pittore artista,
  poeta poesia, premio > riconoscimento, presidente > governo, prete sacerdote, protetto > tutela,
  quanti_anni > età longevità, quanti_cuccioli > nascita prole, quanti_ne quanti_sono > esemplari
  capi popolazione, quanto_vive > longevità campa vita media anni, re > sovrano monarca, regina >
  sovrano regno, regina sovrana, religione > culto, responsabile incaricato, rimasti > esemplari
  superstiti, rivolta > ribellione insurrezione, sbirro polizia, scivolare > aderenza presa,
  scritto libro > opera pubblicazione, scrittore autore, secolo epoca, sepolto > sepoltura, sepolto
  tomba, sera serale, serpente > rettile, soldato militare, stella pianeta > astro, studiato >
  formazione laureò, subito immediatamente, suono > emette fischio richiamo canto, temporale
  maltempo, terremoto > sisma sismico, tizio uomo, uccello > avifauna rapaci, uccello volatile,
  vive abita > habitat diffuso presente, vivere > campare sopravvivere, vulcano > eruzione, weekend
  > sabato domenica, zampa piede > zoccoli`;
