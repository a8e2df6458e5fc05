/** Food and cooking; see `SYNONYMS`. */
export const food = `
  acqua > idratazione, asporto > portare, avanzi > conservare, bagnomaria > sciogliere, bicchiere
  stoviglie, bollire > ebollizione, burro > margarina grasso, caffè > espresso tazza, caffè_forte
  forte > intensità aroma, calorie > energetico, cappuccino > latte schiuma, carne > bovino suino,
  carne > manzo pollo maiale, cena pasto, cibo alimento, cioccolato > cacao, colazione pasto,
  compleanno > torta, congelare freezer > surgelare, consegna > domicilio, conservare dura >
  giorni, cremoso denso > consistenza, dolce > torta dessert, formaggio > latticini, forno cuocere
  > cottura gradi infornare, friggere > frittura olio, friggitrice > aria, frigo > refrigerare
  raffreddare, frutta mela, fuori dehors > esterno, glutine celiaco, glutine celiaco > frumento,
  imburrare > teglia burro, impasto farina, latte > latticini lattosio, latte > lattiero, lievito >
  lievitazione, liquida > consistenza, mangiare > alimento pranzo cena, marinare > marinatura, menù
  menu > carta, mescolare girare > amalgamare impasto, microonde > riscaldare, montare_albumi >
  neve, muffa > deteriorato, nescafé > solubile caffè, noci arachidi > frutta guscio, olio >
  grasso, padella friggere, pane > panificazione, pane panetteria, panna > latticini, pasta >
  spaghetti, pentola > tegame casseruola, persone porzioni > dosi, pesce > tonno salmone, piatto
  pietanza, piccante > peperoncino, pollo > pollame, porzione persone, pranzo pasto,
  prenotare_tavolo > prenotazione, quante_persone > dosi porzioni, quanto_ci_vuole > preparazione
  tempo, quanto_cuoce > cottura minuti, ricetta > preparazione ingredienti, riscaldare > scaldare,
  sale > sapido, sbucciare > buccia, scaduto andato_male > scadenza, schiuma > montare, secco duro
  > consistenza, seggiolone > bambini, senza_latte > vegetale, senza_uova > sostituire,
  senza_zucchero > dolcificante, setacciare > farina, soffritto > cipolla, soia > allergeni,
  sostituire > alternativa, spuntino merenda, tagliare > tritare cubetti fette, tagliare affettare,
  teglia > stampo, tè > infuso, uova > tuorli albumi, vegano vegetale, vegetariano vegetale,
  verdura > ortaggi pomodoro, verdure > vegetali, vino_mio > tappo`;
