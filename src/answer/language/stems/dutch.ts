import { VerbForms, type VerbRules } from './verb-forms.js';

const RULES: VerbRules = {
  separable:
    'aan|achter|af|binnen|bij|buiten|deel|dicht|dood|door|in|klaar|kwijt|langs|los|mee|na|neer|om|onder|open|op|over|plaats|rond|samen|schoon|stil|tegen|teleur|terecht|terug|thuis|toe|uit|vast|voorbij|voort|vooruit|voor|vrij|weg|weer',
  inseparable: 'be|ge|er|her|ont|ver|mis|over|onder|voor|door|om|weer',
  infixes: ['ge'],
  strong: `
beginnen begon begonn|bevelen beval bevol|bieden bood boden|bijten beet beten|binden bond bonden
blijken bleek bleken|blijven bleef bleven|breken brak braken broken|brengen bracht|buigen boog bogen
denken dacht|doen deed deden daan doet|dragen droeg|drijven dreef dreven|dringen drong drongen|drinken dronk dronken
duiken dook doken|dwingen dwong dwongen|eten at aten geten|fluiten floot floten|gaan ging gaat ga|gelden gold golden
genezen genas genez|genieten genoot genot|geven gaf gaven geef|gieten goot goten|glijden gleed gleden|graven groef
grijpen greep grepen|hangen hing|hebben heb heeft had|heffen hief|helpen hielp holpen|houden hield|kiezen koos kozen kies
kijken keek keken|klimmen klom klommen|klinken klonk klonken|komen kwam kwamen kom|kopen kocht|krijgen kreeg kregen
kruipen kroop kropen|kunnen kan kon kunt|laden laden|laten liet laat|lezen las lazen lees|liegen loog logen
liggen lag lagen legen|lijden leed leden|lijken leek leken|lopen liep|mogen mag mocht|moeten moet moest
nemen nam namen nomen neem|ontbreken ontbrak|onthouden onthield|overlijden overleed overled|raden ried|rijden reed reden
roepen riep|ruiken rook roken|schelden schold scholden|schenken schonk schonken|scheppen schiep|scheiden|scheren schoor schoren
schieten schoot schoten|schijnen scheen schenen|schrijven schreef schreven schrijf|schrikken schrok schrokken
schuiven schoof schoven|slaan sloeg slaat sla slagen|slapen sliep|sluiten sloot sloten|smelten smolt smolten|smijten smeet smeten
snijden sneed sneden|spreken sprak spraken sproken|springen sprong sprongen|staan stond staat sta|steken stak staken stoken
stelen stal stalen stolen|sterven stierf storven|stijgen steeg stegen|stinken stonk stonken|strijden streed streden
treden trad traden|treffen trof troffen|trekken trok trokken|vallen viel|vangen ving|varen|vechten vocht vochten
verbieden verbood verbod|verdwijnen verdween verdwen|vergeten vergat|verliezen verloor verlor verlies
vinden vond vonden|vliegen vloog vlogen|vragen vroeg|vreten vrat vraten|vriezen vroor vroren|waaien woei|wassen waste
wegen woog wogen|werpen wierp worpen|werven wierf worven|weten wist weet|wijzen wees wezen wijs|willen wil wou
winnen won wonnen|worden wordt word werd|zeggen zei zeiden|zenden zond zonden|zien zag zagen ziet zie|zijn is was
zingen zong zongen|zinken zonk zonken|zitten zat zaten zeten|zoeken zocht|zuigen zoog zogen|zullen zal zou
zwemmen zwom zwommen|zweren zwoer zworen|zwijgen zweeg zwegen`,
  strongEndings: ['', 'en'],
  doubles: true,
  // Not what ends in another vowel, nor in “heid”; one that ends in “d” alone begins with “ge” or “be”.
  endings: /(?<=.[^aeou])(?:t|(?<!hei)d)(?:en?)?$/,
  infinitive: (stem) => `${stem}en`,
  others: `
hart harten kaart kaarten rust schot kust kusten sport sporten grot halt stort buurt buurten tent tenten matt staart
hert bert lost tast start bent want wist kunt geld gevolg gebied gebieden gebruik gebouw gedrag gedeelte geduld gebed
geweld gezicht gewicht gehalte gemeente gemeenten gezond gezonde geboorte gedachte gedachten gebeurtenis genot geluid
goed goede gast gasten feest feesten post kant kanten plant planten punt punten markt markten recht rechten krant kranten
klant klanten student studenten vriend vrienden hond honden hand handen land landen tand tanden rand randen grond gronden
maand maanden tijd tijden dood mond monden wind winden eind einde einden paard paarden woord woorden moord aard aarde
baard oord noord noorden brand rood rode bed bedden stad steden bad baden lid leden blad bladen zaad raad kwaad draad
daad daden soort soorten poort koord bord borden kort korte zwart licht lichten nacht nachten macht kracht krachten
jacht tocht tochten lucht vlucht vluchten bocht gedicht gedichten bericht berichten gerecht gerechten inzicht overzicht
uitzicht dienst diensten kunst winst angst herfst worst borst vest west oost beest beesten rest resten test tests best
beste laatste eerste derde vierde tweede waarde waarden honderd duizend avond avonden ochtend beneden heden vrede
mate maten nooit ooit altijd niet met tot wat dat het uit groot grote boot boten voet voeten bloed vet wet wetten zit
net set kat katten rat gat pot kost kosten lijst lijsten tekst teksten minuut minuten uniek gasten soort band banden
hoofd hoofden held helden veld velden beeld beelden goud hout fout fouten zout koud koude oud oude oudste jeugd deugd
meest meeste meesten meestal midden omgeving gezag gereed rond ronde ronden wild wilde hard harde groente groenten rente
lente gewoonte gewoonten gemeente gezichten geruchten gerucht gevecht gevechten geluiden gesteente geschut gesticht geslacht
gedurende gewond gewonde gewonden wond wonde wonden opgewonden pand mand halte voort aandacht verleden verkeerd verkeerde
bekend bekende bekenden toekomst herkomst afkomst komst hoogte diepte breedte lengte warmte ziekte sterkte
rechte slecht slechte echt echte zacht zachte dicht dichte licht vast vaste juist juiste bewust vorst mist kist lijst
jurist tweet internet station document zand strand kind verband verbanden afstand afstanden bestand bestanden toestand
gemiddeld gemiddelde kwaliteit middelbaar verstand weerstand opstand voorstand inhoud overheid vrijheid gezondheid stand
standen gevaar geheim geld gelden geest zuid zuiden schuld schulden geschikt bepaald zoet zee vloed voorraad`,
};

/** Words of the end “je” that are no diminutives. */
const WHOLE = new Set('meisje beetje toetje oranje franje plunje'.split(' '));

/** Returns the verbs of Dutch, and its stemmer helped by them, and by what it leaves of plurals and diminutives. */
export function dutchVerbs(stemmer: (form: string) => string, frequent: readonly string[]) {
  const listed = new Set(frequent);
  const stem = (form: string) =>
    stemmer(form)
      .replace(/([bcdfgklmnprst])\1$/, '$1')
      .replace(/v$/, 'f')
      .replace(/z$/, 's');
  const infinitives = new Set(frequent.filter((word) => word.endsWith('n')).map(stem));
  const isVerb = (infinitive: string) =>
    infinitives.has(stem(infinitive)) || /(?:eer|ig)en$/.test(infinitive);
  const verbs = new VerbForms(RULES, isVerb);
  const grown = (form: string) => {
    const small = /^(.{3,})jes?$/.exec(form)?.[1];
    if (small === undefined || WHOLE.has(form.replace(/s$/, ''))) return form;
    if (listed.has(small)) return small;
    return small
      .replace(/(?<=[^aeiou][aeiou]([lmnrgp])?)(?:\1et)$/, '')
      .replace(/(?<=m)p$|(?<=[aeiouwlnr])t$/, '');
  };
  return { verbs, stemmer: (form: string) => stem(verbs.infinitiveOf(grown(form))) };
}
