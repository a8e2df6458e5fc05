/** Swedish words of history, people and science; see `
`. */
export const knowledge = `
  adel > adelsman, anföll anfalla > angrepp, brinna > brand eldsvåda, bro > spann, bränna > brand
  nedbränd, by > ort socken, byggde > uppförd anlades, byggde_upp > återuppbyggnad, bönder >
  jordbruk, dog_av > dödsorsak, drottning > regent, erövra > erövring, fabrik > bruk industri, film
  > regissör, flagga > färger, fly flydde > flykt, folk > befolkning invånare, frakta få_dit >
  transport, fred > fördrag, förlora_krig > nederlag, förr > tidigare forna, gräns > gränsar,
  handla > köpman handel, häst > släde vagn, idag > nutid, järn > malm smide, klimat > temperatur,
  kraft > energi, krig > trupper fälttåg, kung > regent, kyrka > församling, kändis kända > berömd
  gäst, lägga_ner lades_ner stängde > nedläggning upphörde nedlagd, låt sång > inspelning, metall
  guld > malm, motor > drivning, musik > kompositör, måne > satellit, mördad > mord, namn heter >
  benämning, orsak > berodde grund, parti > riksdag, pengar_valuta > valuta, pest > epidemi, planet
  > omloppsbana, president > statschef, regering > statsråd, religion tro > samfund, resa >
  expedition, rik > förmögenhet, ritade > arkitekt, roman > verk, skepp > flotta, skrev >
  författare, skådis skådespelare > roll, slav > slaveri, slott > herrgård huvudbyggnad, slutade >
  upphörde sista, språk > dialekt, stad > ort, starta grunda > anlades, staty > skulptur, stjärna >
  himlakropp, studerade > studier universitet, svält > hungersnöd, teckning > illustration, torn >
  spira, ungar_jobba barnarbete > barn, uppvuxen > barndom, utmärkelse > pris, varför_där > platsen
  belägen, vulkan > utbrott, yta > kvadratkilometer, ö > skärgård, öka växa > ökning tillväxt, öken
  > torr, översvämning > högvatten`;
