import { VerbForms, type VerbRules } from './verb-forms.js';

const RULES: VerbRules = {
  separable:
    'abhanden|ab|anheim|an|aufeinander|auf|auseinander|aus|bekannt|bei|bereit|dazu|bevor|bloß|da|dar|durch|ein|entgegen|entlang|fehl|fern|fertig|fest|fort|frei|gegenüber|gleich|groß|gut|heim|heraus|herein|herunter|herum|her|hinaus|hinein|hinunter|hinzu|hin|hoch|kaputt|kennen|klar|krank|leicht|los|mit|nach|nieder|raus|rauf|rein|rum|runter|sauber|schief|schwarz|sicher|stand|statt|still|stumm|teil|tot|umher|um|unter|über|vorbei|vorher|voran|voraus|vor|wahr|warm|weg|weiter|wieder|zurecht|zurück|zusammen|zu',
  inseparable: 'be|emp|ent|er|ge|miss|ver|voll|zer|über|unter|um|durch|wider|hinter|wieder',
  infixes: ['ge', 'zu'],
  strong: `
backen bäck backen|befehlen befiehl befahl befohlen|beginnen begann begonn|beißen biss bissen
bergen birg barg borgen|bersten barst borsten|biegen bog bogen|bieten bot boten|binden band bunden
bitten bat beten|blasen bläs blies|bleiben blieb blieben|braten brät briet|brechen brich brach brochen
brennen brannt|bringen bracht|denken dacht|dringen drang drungen|empfehlen empfiehl empfahl empfohl
essen iss aß gessen|fahren fähr fuhr|fallen fäll fiel|fangen fäng fing|fechten ficht focht fochten
finden fand funden|flechten flicht flocht flochten|fliegen flog flogen|fliehen floh flohen|fließen floss flossen
fressen friss fraß|frieren fror froren|geben gib gab|gehen ging gangen|gelingen gelang gelung
gelten gilt galt golten|genießen genoss|geschehen geschieh geschah|gewinnen gewann gewonn|gießen goss gossen
gleichen glich glichen|gleiten glitt glitten|graben gräb grub|greifen griff griffen
halten hält hielt|hängen hing hangen|heben hob hoben|heißen hieß|helfen hilf half holfen|kennen kannt
klingen klang klungen|kneifen kniff kniffen|kommen kam|kriechen kroch krochen
laden läd lud|lassen läss ließ|laufen läuf lief|leiden litt litten|leihen lieh liehen|lesen lies las
liegen|lügen logen|meiden mied mieden|messen miss maß
nehmen nimm nahm nommen|nennen nannt|pfeifen pfiff pfiffen|raten rät riet|reiben rieb rieben
reißen riss rissen|reiten ritt ritten|rennen rannt|riechen roch rochen|ringen rungen|rufen rief
saufen säuf soff soffen|schaffen schuf|scheiden schied schieden|scheinen schienen|schieben schob schoben
schießen schoss schossen|schlafen schläf schlief|schlagen schläg schlug|schleichen schlich schlichen
schließen schloss schlossen|schmeißen schmiss schmissen|schmelzen schmilz schmolz schmolzen
schneiden schnitt schnitten|schreiben schrieb schrieben|schreien schrie schrien|schreiten schritten
schweigen schwieg schwiegen|schwellen schwill schwoll schwollen|schwimmen schwamm schwommen
schwinden schwand schwunden|schwingen schwang schwungen|schwören schwor schworen|sehen sieh sah
senden sandt|singen sang sungen|sinken sank sunken|sitzen saß sessen|sprechen sprich sprach sprochen
springen sprang sprungen|stechen stich stach stochen|stehen standen|stehlen stiehl stohlen|steigen stieg stiegen
sterben stirb starb storben|stinken stank stunken|stoßen stöß stieß|streichen strich strichen
streiten stritt stritten|tragen träg trug|treffen triff traf troffen|treiben trieb trieben|treten tritt trat
trinken trank trunken|tun tut tat tan|verderben verdirb verdarb verdorb|vergessen vergiss vergaß
verlieren verlor|verschwinden verschwand verschwund|verzeihen verzieh|wachsen wächs wuchs|waschen wäsch wusch
weichen wich wichen|weisen wies wiesen|wenden wandt|werben wirb warb worben|werfen wirf warf worfen
genehmigen genehmig|gehören gehör|gefährden gefährd|genügen genüg|gewöhnen gewöhn|gewähren gewähr
wiegen wog wogen|winden wunden|wissen weiß wusst|ziehen zog zogen|zwingen zwang zwungen`,
  strongEndings: ['', 'e', 'en', 't', 'st', 'et'],
  endings: /(?<=..)(?:(?<=[dt]|[^aeiou][mn])e)?(?<!schaf|[hk]ei|itä)t(?:e(?:[nrms]|st)?)?$/,
  infinitive: (stem) => (/(?<!i)e[lr]$/.test(stem) ? `${stem}n` : `${stem}en`),
  // The forms of auxiliary verbs, which tell nothing, stay apart, as do those of “gründen”, whose stem is “Grund”.
  others: `
gegründet gegründete gegründeten gründet gründete gründeten begründet begründete begründeten
darf dürfen dürft durfte bedarf kann könnt konnte konnten könnte könnten mag mögt mochte möchte muss müsst musste mussten hat
habt hatte hatten sollt sollte sollten wollt wollte wollten lasst lässt macht machte gemacht
abstand abstände abstandes anstand aufstand aufstände beistand umstand umstände umständen vorstand vorstände
bestand bestände zustand zustände zuständen gegenstand verstand stand band bände bänder verband verbände
bot bots bote boten gebot log gang rang stahl tat taten bericht gericht gerichte gerichts gebiet gebiete
gebieten geburt gebet geduld gehalt gehalte gemüt gerät geräte geräten geschäft geschäfte geschlecht gesicht
gesichter gestalt gewalt gewicht gewichte geist geister gefecht gedicht gedichte gespenst gespräch geste gesten
angesicht übergewicht gleichgewicht lag lage belag verlag verlage anlage anlagen auflage auflagen vorlage
vorlagen einlage ablage zulage zulagen umlage umlagen unterlage unterlagen niederlage niederlagen beilage grundlage
aufgabe aufgaben ausnahme ausnahmen betrug begriff begriffe herzog wiese wiesen bogen geschoss geschosse
schloss schlosses abschnitt abschnitte ausschnitt durchschnitt seit seite seiten weit weite weiter weiten
bett betten nackt leicht leichte leichter planet planeten west westen schwert want albert haft haften
braut wart warte warten wert werte werten heute leute kosten karte karten liste listen hast best beste
besten acht achten recht rechte rechten nicht licht macht mächte bestimmt echt fest feste gut gute guten
mit miete mieten unter hinter über stadt statt zeit zeiten arbeit not art arten ort orte orten
wort worte worten rest reste gast gäste test tests tests text texte punkt punkte monat monate antwort antworten
entgelt entgelte umwelt geschichte geschichten gewitter gesamte gesamten verschieden verschiedene verschiedenen
verschiedener bekannt bekannten bekannter vierte vierten viert siebten siebte weiße weißen weißer weißes ratte ratten
verdacht gewissen gewisse gewisser einfuhr ausfuhr zufuhr gegenwart sankt verwandt bande gelände gesetz gesetze
begeister geschwister gehirn gebäude last lasten luft lust kunst dienst angst post fort fast kraft
kräfte saft schrift unterkunft zukunft auskunft ankunft herkunft gesamt amt ämter insgesamt samt wut mut blut
hut hüte boot boote brot brote tot tote toten rot rote weg wege sport wirt zutat zutaten zusatz konzert konzerte
gut güter gast haut häute flut nacht nächte sicht ansicht aussicht rücksicht vorsicht pflicht bericht berichte
unterricht nachricht nachrichten gesellschaft inhalt aufenthalt haushalt vorteil nachteil urteil anteil beamte
beamten verwandte verwandten bekannte bekannten gesandte`,
};

/** Returns the verbs of German, and its stemmer helped by them. */
export function germanVerbs(stemmer: (form: string) => string, frequent: readonly string[]) {
  const known = new Set(frequent);
  const isVerb = (infinitive: string) =>
    known.has(infinitive) ||
    /(?:ier|ig)en$|[aeiouäöü][^aeiou]+eln$|^(?:ver|er|be|zer|ent).*ern$/.test(infinitive);
  const verbs = new VerbForms(RULES, isVerb);
  return { verbs, stemmer: (form: string) => stemmer(verbs.infinitiveOf(form)) };
}
