/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  anticipo acconto, aumento > scatto, aumento incremento, azienda > impresa società ditta datore,
  bambino papà > paternità parentale, buoni_pasto > mensa ticket, busta cedolino, busta_paga >
  cedolino retribuzione, capo > superiore responsabile dirigente datore, certificato_medico >
  malattia certificazione, collega > dipendenti, collega personale, colloquio selezione, corso
  formazione, curriculum candidatura, cv > candidatura, dimettersi dimissioni, dimissioni recesso,
  dipendente > lavoratore personale impiegato, disoccupato > naspi indennità, ditta > società
  datore, ditta impresa, divisa > indumenti, divisa > uniforme abbigliamento, domenica > festivo,
  ferie > permesso, ferie vacanza > congedo riposo, giorno_libero > riposo permesso, gravidanza
  maternità, guadagnare prendere > retribuzione compenso reddito, incinta > maternità gestante,
  incinta gravidanza, infortunio incidente, lavoro > impiego occupazione mansione, licenziarmi
  mi_licenzio > dimissioni preavviso recesso, malato malattia > certificato assenza medico,
  maternità congedo, mutua > malattia assenza, orario ore, ore orario > settimanali, paga >
  compenso salario, paga retribuzione, part_time > parziale, pausa > riposo intervallo, pensione >
  previdenza contributi, permesso > assenza, permesso congedo, posto > impiego mansioni
  occupazione, pranzo > intervallo riposo, preavviso termine, premio > incentivo, principale >
  datore responsabile superiore, prova > periodo, quanto_guadagna > retribuzione compenso
  stipendio, riunione > incontro assemblea, sciopero astensione, sindacato rappresentante, smart >
  remoto agile telelavoro, smart_working casa > agile remoto telelavoro, stage stagista >
  tirocinio, stipendio > retribuzione salario paga compenso, straordinari > maggiorazione,
  straordinario ore, tasse > ritenute, telelavoro remoto, trasferta > rimborso missione,
  tredicesima > gratifica, tredicesima mensilità, turno orario, ufficio sede`;
