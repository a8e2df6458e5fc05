/** Nature, history and lives; see `SYNONYMS`. */
export const encyclopedia = `
  adel adlige, alt lebensalter, armee > heer streitkräfte truppen, aufgewachsen > kindheit jugend,
  aufstand > rebellion revolte erhebung, aufstand rebellion revolte, aufwachsen > kindheit jugend,
  auszeichnung > orden ehrung, bach gewässer, bauen architekt, bedeutung sinn, begraben > beigesetzt
  bestattet grab, beruf tätigkeit, berühmt bekannt, berühmt bekannt prominent, besiegen > sieg
  niederlage geschlagen, besiegt niederlage, bevölkerung einwohner, bewässern bewässerung, biene >
  bienenvolk imker, bild gemälde, blume pflanze, boden > erdreich untergrund, burg > festung
  schloss, dichter gedicht, düngen düngung, einwohner bewohner, entdecken entdeckte, epoche
  zeitalter, erdbeben beben, erde > planet boden, erfinden entwickelte, fluss > strom gewässer,
  folge auswirkung, frieden friedensvertrag, frosch amphibie, frucht ertrag, füttern > fütterung
  nahrung, gassi > leine auslauf, gebaut bauzeit, geboren geburtsort, gedicht dichtung, geehrt >
  ehrung auszeichnung, gemälde werk, gestorben todesursache, gießen > bewässern bewässerung wasser,
  glaube religion, gott gottheit, grab > grabstätte gruft, grund anlass, hamster > kleintier nager,
  hase kaninchen, hauptstadt regierungssitz, haustier > tier tierhaltung heimtier, heimat herkunft,
  herkommen > herkunft ursprung stammt, herkunft ursprung abstammung, herrschen regierungszeit,
  himmel atmosphäre, hochwasser flut, hühner kleintier, hund > welpe hündin, hundehaufen > hundekot
  kot verunreinigung, hundekacke > hundekot kot verunreinigung, hundekot kot, hundeleine leine,
  impfen impfpass, insekt > käfer mücke, insel eiland, jahrhundert epoche, kacke > kot
  verunreinigung, kaiser > herrscher monarch, kaninchen kleintier, kastrieren kastration, katze >
  kater kätzchen, kindheit jugend, kirche > dom kathedrale kapelle gotteshaus, klima klimatisch,
  klimawandel erderwärmung, kloster abtei, kolonie kolonial, komponieren komposition, komponist
  komponierte, könig > monarch herrscher, königin monarchin, köter hund, krieg > kampf konflikt
  feldzug schlacht, krönen krönung, kuh > rind vieh, land > staat nation, leben > lebenslauf
  biographie, malen > gemälde malte, maler > gemälde künstler, mönch kloster, mond trabant, mücke
  stechmücke, papst pontifex, pfarrer geistlicher, pferd > ross hengst stute, pflanzen > anpflanzen
  aussaat, priester > geistlicher pfarrer, religion konfession, revolution umsturz, roman > werk
  buch, säen aussaat, schädling > läuse schnecken ungeziefer, schaf lamm, scheiße kot, schlacht >
  kampf gefecht, schlange reptil, schriftsteller > autor dichter, schwein ferkel, sklave sklaverei,
  soldat > truppen krieger, spinne spinnentier, staat nation, stammen > herkunft ursprung, stern
  gestirn, strahlung radioaktiv, studieren > studium studierte, thron krone, tier > tierhaltung
  lebewesen, tierarzt veterinär, tod > todesursache ableben, überschwemmung > hochwasser flut,
  umsturz putsch, umtopfen topf, umwelt natur, ursache > grund auslöser, vogel geflügel, vulkan >
  ausbruch eruption, wald > forst gehölz, wellensittich vogel, weltall > weltraum kosmos, wichtig
  bedeutend, wild wildtiere, wüste trocken`;
