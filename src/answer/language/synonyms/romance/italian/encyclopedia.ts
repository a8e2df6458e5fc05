/** Nature, history, lives and science; see `SYNONYMS`. */
export const encyclopedia = `
  abitanti gente popolo > isolani, abitanti popolazione, aereo > aviazione, aiuto supporto, albero
  pianta, albero pianta > specie vegetale, allattare > svezzamento, alleati > alleanza, alluvione >
  esondazione, altitudine quota > metri, amico compagno, animale bestia > specie fauna mammifero,
  antichi_romani romani > impero, ape miele > apicoltura alveare, aquila falco > rapace, arabi >
  musulmani saraceni, architetto > progetto, arrabbiato rabbia, arrampicarsi > roccia pareti,
  aspettare attesa, atomo > particelle, attivo > quiescente, attore attrice > cast interprete,
  avvisare > comunicare informare, balena delfino > cetaceo, barca > natante, barche navi > flotta,
  battaglia > scontro, battaglia combattimento, battaglia_quando > combattuta, bosco > foresta,
  bracconiere cacciatore > caccia, cacciare > predare, campana > campanile, campavano vivevano_di >
  dediti economia agricoltura, cantante > voce, canzone > brano, capire_età > età stabilire,
  capitale > capoluogo, capo > direttore diresse, carattere > temperamento indole comportamento,
  carestia > raccolti, case > dimore, casino confusione, castello > fortificazione, castello
  fortezza, causa > motivo ragione, cavallo equino, cervello > cerebrale, chi_ha_voluto >
  committente commissionò, chiacchierare conversazione, chiesa cattedrale, chiesa prete > clero
  parrocchia, cima > vetta sommità, clima > riscaldamento, clima tempo > climatico, colonia >
  coloniale, colore > livrea, colpevole > condannato, comandante > generale, concerto > tournée,
  confini > frontiere, conseguenza effetto, contadini > rurale, contadini agricoltura >
  coltivazione agricolo, contattare recapito, controllare > sorveglia monitoraggio, copie >
  esemplari tiratura, corallo > barriera, costruirono chi_ha_costruito > eretto edificato, critiche
  > accoglienza, crollo > collasso rovina, cucciolo piccolo > prole nascita capretto, denti >
  dentatura, deserto > arido, diga > invaso idroelettrica, dinosauro > fossile, dipinto quadro >
  opera tela, disco album > incisione, dittatura fascismo > regime, dna > genetico, dove_vive >
  habitat distribuzione, ebrei > ebraica, eclissi > ombra, egizi > faraone, elezioni > suffragio,
  energia > potenza, esploratore > spedizione, estate > giugno luglio agosto, estate_fredda >
  temperature, estinto estinzione > scomparsa conservazione minacciata, fabbrica > stabilimento
  industria, fame > carestia raccolti denutrizione, famoso > celebre noto, festa > patrono sagra,
  fidanzata moglie > sposò compagna, fidanzato > partner, figli > discendenza, figli > prole,
  figlio bambino, figo bello, film > pellicola, film attore > regia interpretazione, fiore
  fioritura, fiume > affluente foce sorgente, fiume > bacino, foglia > fogliame, formaggio >
  stagionatura latte, fregare rubare, frutto seme > germinazione, fungo > micelio, genitori > padre
  madre, genitori padre madre > figlio, ghiaccio > ghiacciaio, giornale > quotidiano periodico, gol
  > reti, gol > segnò, grande alto > lunghezza dimensioni, gravidanza > gestazione, gruppo >
  complesso, guerra > belligeranti ostilità, guerra conflitto, guida > autorizzate, in_calore
  calore accoppiarsi > amori riproduzione, incazzarsi arrabbiarsi, indipendenza > autonomia,
  infanzia bambino da_piccolo > giovinezza nascita, innocente > assolto, inquinamento >
  contaminazione, insetto > zanzara vespa, inventato > invenzione, invenzione > brevetto, inverno >
  dicembre gennaio febbraio, inverno estate > stagione, isola > arcipelago, isola > isolani
  insulare, lago > lacustre, lava > colata lavica magma, leggenda > tradizione mito, letargo dorme
  > ibernazione, lingua parlano > idioma dialetto, litigare lite, litigio polemica scandalo >
  controversia accuse, lupo > branco canide, macchina_strumenti sensori > rete monitoraggio,
  malattia > epidemia patologia, mamma > madre genitore, mangia > erbivoro carnivoro onnivoro,
  mangia > nutre dieta, mare > costa, marito > sposò, marito coniuge, marte > pianeta, maschio
  femmina > dimorfismo sessi, medico > medicina, membri_gruppo > formazione componenti, mestiere
  lavoro > professione carriera, metallo > lega, meteo tempo, miniera > estrazione, moglie coniuge,
  monaci convento > monastero abbazia, montagna > catena massiccio, montagna > rilievo,
  morivano_di_fame > carestia, mucche bestie bestiame > allevamento capi, museo > conservato,
  musica > composizione, musicista > compositore, nasce_fiume > sorgente, nascere > riproduzione
  parto, nemici > avversari, nemico > predatori preda minacce, neve > inverno innevamento, nido >
  nidificazione, nobili > aristocrazia, nome_falso soprannome > pseudonimo, non_pagare_tasse >
  esenzione esentò tributi, nonno > anziano, nuvola nube > cenere colonna, olive olio > frantoio
  oliveto, operai > industriale, origine provenienza, origine_nome perché_si_chiama > denominazione
  etimologia toponimo, oro > estrazione, orso > plantigrado, ossa > scheletro, pace > trattato
  armistizio, paese villaggio > borgo abitato insediamento, paese_nuovo > ricostruzione abitato,
  pane > forno, papa > pontificato, parco > protetta, paura > pericolo allarme, pelo > mantello
  pelliccia, penne > piumaggio, pericoloso > velenoso, persone > popolazione, pescatori > ittica,
  pesce > ittica, peste > epidemia contagio, pianeta > orbita, piatto cibo > gastronomia cucina
  specialità, picchiare violenza, pioggia > precipitazioni, pittore > affreschi, pittore artista,
  poeta > versi componimento, poeta poesia, politica > partito impegno, ponte > viadotto, porto >
  scalo, pozzo > idrico, premio > insignito, premio > onorificenza medaglia, premio >
  riconoscimento, presidente > governo, prete sacerdote, prima_segnali > precedenti avvisaglie,
  primo_ministro > governo, protagonista > personaggio, protetto > tutela, quadro > dipinto olio,
  quanta_gente > abitanti popolazione, quanti_anni > età longevità, quanti_cuccioli > nascita
  prole, quanti_ne quanti_sono > esemplari capi popolazione, quanto_vive > longevità campa vita
  media anni, ragno > aracnide, rana rospo > anfibio, razza > standard esemplari, razzo > lancio,
  re > sovrano, re regina > monarchia corona, regina > sovrano regno, regista > regia, religione >
  culto, religione > fede confessione, repubblica > proclamazione, responsabile incaricato,
  restauro > recupero, rimasti > esemplari superstiti, rischio > minacciata, rivolta > ribellione,
  rivoluzione rivolta > insurrezione moti, salire_in_cima > ascesa vetta, sangue > sanguigno, santo
  > patrono, sasso pietra > roccia minerale, sbirro polizia, scavi > archeologici, scheletri ossa >
  resti, schiavi > schiavitù, scienziato > scoperta, scienziato studioso > naturalista ricercatore,
  sciolti > scioglimento, scivolare > aderenza presa, sconfitta perso_guerra > resa disfatta,
  scoperta > esplorazione, scritto libro > opera pubblicazione, scrittore autore, scultore statua >
  scultura, scuola > studi istruzione, secolo epoca, segnali segni > avvisaglie precedenti scosse
  presagi, sepolto > sepoltura, sepolto > tumulato cimitero, sepolto tomba, sera serale, serpente >
  rettile, siccità > aridità, soldati > uomini effettivi, soldati esercito > truppe milizie,
  soldato militare, soldi > ducati stanziò finanziamento, sorelle > figli, specie > genere
  famiglia, spento > quiescente inattivo, spezie > commercio, squadra > formazione, squalo >
  selaci, stadio > capienza, stadio > impianto, stella pianeta > astro, stile > architettonico,
  studi > ricerche, studiato > formazione laureò, subito immediatamente, successo > popolarità,
  suono > emette fischio richiamo canto, superficie grandezza > estensione chilometri, tartaruga >
  testuggine, tasse > gabelle esentò, temperatura > media, temporale maltempo, terremoto > sisma,
  terremoto scossa > sismico magnitudo, titoli scudetto > campionati trofei, tizio uomo, tomba >
  sepolcro, torre > campanile, trama storia > vicenda, tsunami > maremoto onda ondata, turisti >
  turismo, uccello > avifauna rapaci, uccello volatile, università > laureò ateneo, uova >
  deposizione cova, uragano > ciclone, uva vino > vendemmia, veleno > tossico, vescovo papa >
  pontefice diocesi, vino vigna uva > viticoltura vigneti vitivinicola, vipera > serpente, virus >
  virale, visitare > guide, vive abita > habitat diffuso presente, vivere > campare sopravvivere,
  vulcano > cratere, vulcano > eruzione, weekend > sabato domenica, zampa piede > zoccoli`;
