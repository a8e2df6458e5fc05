/** Food and cooking; see `SYNONYMS`. */
export const food = `
  bicchiere stoviglie, bollire > ebollizione, burro > margarina grasso, caffè > espresso tazza,
  caffè_forte forte > intensità aroma, calorie > energetico, cappuccino > latte schiuma, carne >
  bovino suino, carne > manzo pollo maiale, cena pasto, cibo alimento, colazione pasto, congelare
  freezer > surgelare, conservare dura > giorni, cremoso denso > consistenza, dolce > torta
  dessert, formaggio > latticini, forno cuocere > cottura gradi infornare, friggere > frittura
  olio, frigo > refrigerare raffreddare, frutta mela, glutine celiaco, glutine celiaco > frumento,
  impasto farina, latte > latticini lattosio, latte > lattiero, lievito > lievitazione, mangiare >
  alimento pranzo cena, mescolare girare > amalgamare impasto, nescafé > solubile caffè, padella
  friggere, pane > panificazione, pane panetteria, pasta > spaghetti, pentola > tegame casseruola,
  persone porzioni > dosi, pesce > tonno salmone, piatto pietanza, piccante > peperoncino, pollo >
  pollame, porzione persone, pranzo pasto, quanto_cuoce > cottura minuti, ricetta > preparazione
  ingredienti, sale > sapido, scaduto andato_male > scadenza, schiuma > montare, secco duro >
  consistenza, sostituire > alternativa, spuntino merenda, tagliare > tritare cubetti fette,
  tagliare affettare, tè > infuso, uova > tuorli albumi, vegano vegetale, vegetariano vegetale,
  verdura > ortaggi pomodoro, verdure > vegetali`;
