/** Swedish words of history, people and science; see `
`. */
export const knowledge = `
  anföll anfalla > angrepp, brinna > brand eldsvåda, bränna > brand nedbränd, by > ort socken,
  byggde > uppförd anlades, byggde_upp > återuppbyggnad, drottning > regent, fabrik > bruk
  industri, film > regissör, fly flydde > flykt, folk > befolkning invånare, frakta få_dit >
  transport, förr > tidigare forna, häst > släde vagn, idag > nutid, järn > malm smide, klimat >
  temperatur, krig > trupper fälttåg, kung > regent, kyrka > församling, kändis kända > berömd
  gäst, lägga_ner lades_ner stängde > nedläggning upphörde nedlagd, musik > kompositör, mördad >
  mord, namn heter > benämning, orsak > berodde grund, rik > förmögenhet, ritade > arkitekt, skrev
  > författare, slav > slaveri, slott > herrgård huvudbyggnad, slutade > upphörde sista, stad >
  ort, starta grunda > anlades, stjärna > himlakropp, ungar_jobba barnarbete > barn, uppvuxen >
  barndom, varför_där > platsen belägen, vulkan > utbrott, ö > skärgård, öka växa > ökning tillväxt`;
