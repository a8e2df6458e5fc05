/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  albergo > trasferta, allattamento > riposi, anticipo acconto, anticipo_stipendio > anticipazione,
  arrivare_tardi ritardo > tolleranza, aumento > scatto, aumento incremento, azienda > impresa
  società ditta datore, bagno_pausa > pause, bambino papà > paternità parentale, benzina >
  chilometrico rimborso, bocciato_esame > ripetizione, buoni_pasto > mensa ticket, busta cedolino,
  busta_paga > cedolino retribuzione, cambiare_turno > avvicendamento, capo > superiore
  responsabile dirigente datore, capo_urla > condotta, casco guanti > protezione dispositivi,
  certificato_medico > malattia certificazione, colf badante > domestico, collega > dipendenti,
  collega personale, colloquio selezione, concorrenza > esclusiva, concorso > bando selezione,
  contratto_tempo determinato > termine, corso formazione, curriculum candidatura, cv >
  candidatura, dimettersi dimissioni, dimissioni recesso, dipendente > lavoratore personale
  impiegato, disoccupato > naspi indennità, disoccupazione > sussidio, ditta > società datore,
  ditta impresa, divisa > indumenti, divisa > uniforme abbigliamento, domenica > festivo,
  domenica_lavoro > festivo maggiorazione, esame_teoria quiz > teorico, ferie > permesso, ferie
  vacanza > congedo riposo, ferie_scegliere > pianificazione programmazione, figlio_malato >
  malattia figlio, fisso > indeterminato, giorni_ferie quanti_giorni_ferie > ferie annue,
  giorno_libero > riposo permesso, gravidanza maternità, guadagnare prendere > retribuzione
  compenso reddito, incinta > maternità gestante, incinta gravidanza, infortunio incidente,
  lavorare_casa > agile remoto, lavorare_notte > notturno indennità, lavoro > impiego occupazione
  mansione, lettera_referenze > attestato, licenziarmi mi_licenzio > dimissioni preavviso recesso,
  liquidazione tfr > fine rapporto, lutto funerale > decesso, macchina_aziendale > vettura, malato
  malattia > certificato assenza medico, maternità congedo, mi_sposo > matrimoniale congedo,
  mobbing molestie > vessazioni, mutua > malattia assenza, obiettivi > valutazione, orario ore, ore
  orario > settimanali, paga > compenso salario, paga retribuzione, part_time > parziale,
  partita_iva > autonomo prestazione, pausa > riposo intervallo, pausa_caffè > pause, pensione >
  previdenza contributi, permesso > assenza, permesso congedo, pompiere > vigili,
  portatile_aziendale > dotazione dispositivi, posto > impiego mansioni occupazione, pranzo >
  intervallo riposo, preavviso termine, premio > incentivo, principale > datore responsabile
  superiore, promozione > avanzamento, prova > periodo, provvigione > variabile, quando_pagano >
  erogazione retribuzione, quanto_guadagna > retribuzione compenso stipendio, ricevuta > quietanza,
  richiamo > disciplinare, riunione > incontro, rubare_azienda > infrazione, sciopero > adesione,
  sciopero astensione, scuola_guida > autoscuola lezioni, secondo_lavoro > incompatibilità, segreto
  > riservatezza, sindacalista > rappresentanti, sindacato rappresentante, smart > remoto agile
  telelavoro, smart_working casa > agile remoto telelavoro, stage stagista > tirocinio,
  stage_pagato > rimborso indennità, stipendio > retribuzione salario paga compenso,
  stipendio_minimo > minimo tabellare, straordinari > maggiorazione, straordinario ore, studiare >
  permessi, tasse > ritenute, tatuaggi > decoro, telelavoro remoto, timbrare > rilevazione
  presenze, trasferta > rimborso missione, tredicesima > gratifica, tredicesima mensilità, turno
  orario, ufficio sede, uscire_prima > permesso, vestiti > decoro, visita_medica > idoneità`;
