/** Nature, history, lives and science; see `SYNONYMS`. */
export const encyclopedia = `
  abitanti gente popolo > isolani, abitanti popolazione, aereo > aviazione, aiuto supporto, albero
  pianta, albero pianta > specie vegetale, allattare > svezzamento, altitudine quota > metri, amico
  compagno, animale bestia > specie fauna mammifero, aquila falco > rapace, architetto > progetto,
  arrabbiato rabbia, arrampicarsi > roccia pareti, aspettare attesa, attivo > quiescente, avvisare
  > comunicare informare, barca > natante, barche navi > flotta, battaglia > scontro, battaglia
  combattimento, bosco > foresta, bracconiere cacciatore > caccia, cacciare > predare, campana >
  campanile, campavano vivevano_di > dediti economia agricoltura, campionato > titolo, cantante >
  voce, canzone > brano, capire_età > età stabilire, capitale > capoluogo, capo > direttore
  diresse, carestia > raccolti, case > dimore, casino confusione, castello fortezza, causa > motivo
  ragione, cavallo equino, cervello > cerebrale, chiacchierare conversazione, chiesa cattedrale,
  chiesa prete > clero parrocchia, cima > vetta sommità, clima tempo > climatico, colonia >
  coloniale, colore > livrea, colpevole > condannato, comandante > generale, concerto > tournée,
  confini > frontiere, conseguenza effetto, contadini agricoltura > coltivazione agricolo,
  contattare recapito, controllare > sorveglia monitoraggio, copie > esemplari tiratura, costruito
  > edificazione eretto, cucciolo piccolo > prole nascita capretto, denti > dentatura, deserto >
  arido, dipinto quadro > opera tela, disco album > incisione, dove_vive > habitat distribuzione,
  energia > potenza, esploratore > spedizione, estate > giugno luglio agosto, estate_fredda >
  temperature, estinto estinzione > scomparsa conservazione minacciata, fabbrica > stabilimento
  industria, fame > carestia raccolti denutrizione, famoso > celebre noto, festa > patrono sagra,
  fidanzata moglie > sposò compagna, fidanzato > partner, figli > discendenza, figli > prole,
  figlio bambino, figo bello, film > pellicola, film attore > regia interpretazione, fiore
  fioritura, fiume > affluente foce sorgente, fiume > bacino, foglia > fogliame, fratelli sorelle >
  figli, fregare rubare, frutto seme > germinazione, genitori > padre madre, genitori padre madre >
  figlio, gente persone, ghiaccio > ghiacciaio, giornale > quotidiano periodico, gol > reti, grande
  alto > lunghezza dimensioni, gravidanza > gestazione, gruppo > complesso, guerra > belligeranti
  ostilità, guerra conflitto, guida > autorizzate, in_calore calore accoppiarsi > amori
  riproduzione, incazzarsi arrabbiarsi, infanzia bambino da_piccolo > giovinezza nascita, innocente
  > assolto, insetto > zanzara vespa, inventato > invenzione, invenzione > brevetto, inverno >
  dicembre gennaio febbraio, inverno estate > stagione, isola > arcipelago, isola > isolani
  insulare, lago > lacustre, lava > colata lavica magma, letargo dorme > ibernazione, lingua
  parlano > idioma dialetto, litigare lite, litigio polemica scandalo > controversia accuse,
  macchina_strumenti sensori > rete monitoraggio, malattia > epidemia patologia, mamma > madre
  genitore, mangia > erbivoro carnivoro onnivoro, mangia > nutre dieta, mare > costa, marito >
  sposò, marito coniuge, maschio femmina > dimorfismo sessi, mestiere lavoro > professione
  carriera, metallo > lega, meteo tempo, miniera > estrazione, moglie coniuge, montagna > catena
  massiccio, montagna > rilievo, morivano_di_fame > carestia, mucche bestie bestiame > allevamento
  capi, museo > conservato, musica > composizione, nasce_fiume > sorgente, nascere > riproduzione
  parto, nemico > predatori preda minacce, neve > inverno innevamento, nido > nidificazione,
  nome_falso soprannome > pseudonimo, non_pagare_tasse > esenzione esentò tributi, nonno > anziano,
  nuvola nube > cenere colonna, origine provenienza, pace > trattato armistizio, paese villaggio >
  borgo abitato insediamento, paese_nuovo > ricostruzione abitato, pane > forno, paura > pericolo
  allarme, pelo > mantello pelliccia, penne > piumaggio, pericoloso > velenoso, persone >
  popolazione, pescatori > ittica, pesce > ittica, pianeta > orbita, piatto cibo > gastronomia
  cucina specialità, picchiare violenza, pioggia > precipitazioni, pittore artista, poeta poesia,
  politica > partito impegno, ponte > viadotto, porto > scalo, pozzo > idrico, premio >
  onorificenza medaglia, premio > riconoscimento, presidente > governo, prete sacerdote,
  prima_segnali > precedenti avvisaglie, protetto > tutela, quadro > dipinto olio, quanta_gente >
  abitanti popolazione, quanti_anni > età longevità, quanti_cuccioli > nascita prole, quanti_ne
  quanti_sono > esemplari capi popolazione, quanto_vive > longevità campa vita media anni, razzo >
  lancio, re > sovrano, re regina > monarchia corona, regina > sovrano regno, religione > culto,
  religione > fede confessione, responsabile incaricato, rimasti > esemplari superstiti, rischio >
  minacciata, rivolta > ribellione, rivoluzione rivolta > insurrezione moti, salire_in_cima >
  ascesa vetta, sangue > sanguigno, sbirro polizia, scavi > archeologici, scheletri ossa > resti,
  schiavi > schiavitù, scienziato studioso > naturalista ricercatore, scivolare > aderenza presa,
  sconfitta perso_guerra > resa disfatta, scoperta > esplorazione, scritto libro > opera
  pubblicazione, scrittore autore, scuola > studi istruzione, secolo epoca, segnali segni >
  avvisaglie precedenti scosse presagi, sepolto > sepoltura, sepolto > tumulato cimitero, sepolto
  tomba, sera serale, serpente > rettile, soldati esercito > truppe milizie, soldato militare,
  soldi > ducati stanziò finanziamento, specie > genere famiglia, spento > quiescente inattivo,
  squadra > formazione, stadio > impianto, stella pianeta > astro, stile > architettonico, studi >
  ricerche, studiato > formazione laureò, subito immediatamente, suono > emette fischio richiamo
  canto, superficie grandezza > estensione chilometri, tasse > gabelle esentò, temperatura > media,
  temporale maltempo, terremoto > sisma, terremoto scossa > sismico magnitudo, tizio uomo, tomba >
  sepolcro, torre > campanile, tsunami > maremoto onda ondata, uccello > avifauna rapaci, uccello
  volatile, università > laureò ateneo, uova > deposizione cova, veleno > tossico, vescovo papa >
  pontefice diocesi, vino vigna uva > viticoltura vigneti vitivinicola, visitare > guide, vive
  abita > habitat diffuso presente, vivere > campare sopravvivere, vulcano > cratere, vulcano >
  eruzione, weekend > sabato domenica, zampa piede > zoccoli`;
