/** Forms and derivations that no rule finds; see `SYNONYMS`. */
export const forms = `
  accendere accensione, accusare > imputazione, acqua idrico, affittare > noleggio, affondare >
  naufragio inabissare, aggiustare riparare > ripristino, aiutare > soccorso, alto > innalzò metri,
  alto altezza, alzare > innalzare sollevare, ammalarsi malato > contrarre infermo malattia, andare
  andata, andare_in_pensione pensione > quiescenza, anno annuale annuo, aprire > inaugurare,
  assumere assunzione, attaccare > offensiva, avvisare > disdire disdetta, bello bellezza, bere >
  consumo, bruciare > incendio rogo carbonizzati, caldo calore, cambiare > modificare variare,
  camminare > percorrere, cedere > cessione trasferimento, cercare > ricerca, chiedere > domandare,
  chiedere richiesta, cielo celeste, città urbano, coltivare > coltura, cominciare iniziare
  scoppiare > esordio, comprare acquisto, condurre conduzione, conservare tenere > custodire,
  continuare > proseguire, coprire copertura, correggere correzione, correre corsa, costruire >
  erigere, creare fondare > istituire, credere credenza, crescere > incremento, cucinare >
  preparare, cuore cardiaco, decidere decisione, dente dentale dentista, diminuire calare >
  riduzione, dipingere > affresco, dipingere pittura pittore, dire > dichiarare affermare, dirigere
  direzione diretto, disdire disdetta, distruggere > raso devastare rovina, distruggere
  distruzione, dividere divisione diviso, eleggere elezione, entrare > accedere, entrare entrata
  ingresso, ereditare eredità, evacuare > sgombero, farsi_male male > infortunio salute inabilità,
  fermare > arrestare sosta interruzione, figlio filiale, finire > concludere esaurire cessare,
  freddo gelo, giocare giocatore, giorno giornaliero quotidiano, giovane gioventù, guadagnare >
  percepire, guarire guarigione, guerra bellico militare, guidare > conducente conduzione, imparare
  > apprendere, insegnare > docenza, largo larghezza, lavare > lavabile, lavorare > esercitare,
  leggere letto, libero libertà, lungo lunghezza, madre materno, mandare > inviare spedire invio,
  mangiare > consumare, mangiare pasto cibo, mare marino marittimo, mettere_in_pausa pausa >
  sospensione sospeso, mi_sono_fatto_male > infortunio salute, montare > installare, morire >
  vittime, morire decesso deceduto, morire scomparsa, mostrare > esporre esposizione, nascere >
  originario, nascondere > celare, nevicare neve, non_vado non_vengo > assenza disdetta, notte
  notturno, obbligare obbligatorio, padre paterno, pagare > versare saldare, parlare >
  conversazione discorso, partire partenza, pausa > interruzione, perdere > smarrire, pesare
  pesante, povero povertà, prendere_in_affitto noleggiare > locazione, prestare > comodato,
  produrre produzione, progettare > disegno, proteggere protezione, protestare > reclamo,
  pubblicare > edito, pulire > detergere, quanti_morti > vittime decessi, re regno, regalare dare_a
  > cessione cedere donare, restituire riportare > riconsegna, ricco ricchezza, ricevere >
  ricezione, ridurre riduzione ridotto, rifiutare > rigetto, rinunciare > recesso, riportare >
  restituzione, rispondere_telefono > telefoniche, rompere > frattura, rompere rottura, rubare >
  furto sottrarre, rubare > sottratto, salire > ascesa arrampicata, salvare > soccorso superstiti,
  sapere conoscenza, scappare fuggire > evacuazione fuga, scegliere > optare, scegliere >
  selezionare, scendere discesa, scoppiare esplodere > eruzione esplosione, scoprire trovare >
  rinvenire ritrovamento, scrivere > redigere comporre, scrivere scrittura, scuola scolastico,
  segnarsi iscrivermi > prenotazione iscrizione, sentire > udire ascolto, settimana settimanale,
  sicuro sicurezza, smettere > cessazione, sopravvivere sopravvissuti > superstiti scampati,
  spedire spedizione, sposare > coniuge, sposare matrimonio nozze, spostare > trasferire differire,
  svuotare > scarico, telefonare > chiamata, tornare ritorno, tradurre traduzione, trovato scavando
  > rinvenimento luce, uccidere uccisione omicidio, usare > utilizzare impiego, uscire >
  abbandonare, vecchio vecchiaia anziano, vedere > visibile, vendere > alienazione cessione,
  viaggiare > spedizione tragitto, vietare > interdizione, vietare divieto, vincere > trionfo,
  vincere vittoria vincitore, vissuto > risiedette abitò dimora, vivere abitare > risiedere
  residenza, vivere vita, votare > suffragio, votare votazione`;
