import { withoutMarks } from '../../../text/spelling.js';
import type { Irregular } from './romance.js';

const FAMILIES = `
ver veo ves verlo verla verme verse verlos verlas
oír oigo oye oyes oyen oyó oyeron oído oídos oiga
leer leo lees lee leen leí leyó leyeron leyendo leído leída leídos leídas lea lean leerlo leerla lectura
creer creo crees cree creen creí creyó creyeron creído
caer caigo caes cae caen cayó cayeron cayendo caído caída caídas caídos caiga caerse
traer traigo traes trae traen trajo trajeron trayendo traído traída traídos traiga traigan traerlo
entender entiendo|atender atiendo|extender extiendo|encender enciendo|doler duele duelen dolió dolido dolor dolores
morir murió murieron muriendo|huir huyo huye huyen huyó huyeron huyendo
elegir eligió eligieron eligiendo elijo elija elige eligen|adquirir adquiero adquiere adquieren adquiera
ganar ganador ganadores ganadora
llover llueve lloviendo lluvia lluvias|nevar nieva nieve nieves
mes meses|vacío vacía vacíos vacías|judío judía judíos judías|bebé bebés|café cafés|espíritu espíritus|tribu tribus|héroe héroes
líder líderes|cadáver cadáveres|mujeres mujer|lugares lugar|hogares hogar|militares militar|familiares familiar
nucleares nuclear|similares similar|populares popular|particulares particular|regulares regular|titulares titular
celulares celular|escolares escolar|ejemplares ejemplar|solares solar|auxiliares auxiliar|dólares dólar|mares mar|bares bar
pares par|paredes pared|redes red|órdenes orden ordenes|huéspedes huésped|céspedes césped|deberes deber|talleres taller|alquileres alquiler
pez peces|luz luces|voz voces|cruz cruces|juez jueces|nuez nueces|raíz raíces
capaz capaces|feliz felices|actriz actrices|lápiz lápices|directriz directrices|cicatriz cicatrices
matriz matrices|eficaz eficaces|veloz veloces|disfraz disfraces|altavoz altavoces|aprendiz aprendices
incapaz incapaces|infeliz infelices|emperatriz emperatrices|andaluz andaluces`;

const CHANGES = `
pierd cierr sient quier defiend entiend atiend extiend sciend empiez comienz calient gobiern recomiend
jueg>jug rieg hierv viert fier giert gier miend friegu frieg nieg plieg apriet acierr aciert
cuest cuent cuentr muestr cuerd muerz vuel vuelv muev muerd cuec tuerc suelv duerm muer prueb
sueñ suen cuelg rueg fuerz renuev
vuelt>volv resuelt>resolv absuelt>absolv disuelt>disolv muert>mor abiert>abr cubiert>cubr escrit>escrib scrit>scrib rot>romp previst>prev
pid>ped sirv>serv sig>segu sigu>segu repit>repet compit>compet mid>med rij>reg corrij>correg corrig>correg rind>rend
sint>sent fir>fer virt>vert gir>ger durm>dorm
estuv>est tuv>ten tien>ten teng>ten vien>ven veng>ven pong>pon pus>pon salg>sal
dij>dec duj>duc duzc>duc nazc>nac nozc>noc rezc>rec lezc>lec dezc>dec nezc>nec
dirij>dirig exij>exig tej>teg coj>cog`;

/** Pronouns after an infinitive (“devolvérmelo”), of which the stemmer takes off only one. */
const TWO_PRONOUNS = /(?<=..)([aeiáéí])r(?:me|te|se|nos)l[oae]s?$/;
/** An imperative with a pronoun has a mark on its third syllable from the end (“guárdelo”, “retírese”). */
const IMPERATIVE = /^(.*[áéíóú].*[ae])(?:se|me|le|l[oa]s?)$/;
const NO_IMPERATIVE =
  /^(?:óval|escándal|sándal|búfal|zócal|vándal|pétal|crótal|intérval|cábal|dédal)[oa]s?$/;
/** “pagás”, “perdés” and “pedís” in Argentina. */
const VOSEO =
  /^(?:(.+[^aeioui]?)(?<![aei]r|m|tr|dem|jam|quiz|comp|tom|nicol)á|((?:de)?(?:perd|volv|vend|com|mov|entend|aprend|met|romp|corr|conoc|recog|deb|encend))é|(ped|viv|sal|sub|segu|escrib|eleg|dorm|abr|repet|consegu)í)s$/;

/** What the Spanish stemmer leaves apart. */
export const spanish: Irregular = {
  families: FAMILIES,
  changes: CHANGES,
  bare(form) {
    const bare = form
      // “ciudad” and “ciudades”, “tareas”, “famosas”, “bots”, “reunion”
      .replace(/(?<=..[dt]ad)(?:es)?$/, 'e')
      .replace(/(?<=.ea|[áéíóú].*imo)s$|(?<=..[bcdfgkptw])s$/, '')
      .replace(/(?<=..os)(?:as?|os)$/, 'o')
      .replace(/(?<=..[csx])ion$/, 'ión')
      .replace(TWO_PRONOUNS, (_, vowel) => `${withoutMarks(vowel)}r`)
      .replace(VOSEO, (_, ar, er, ir) => (ar ? `${ar}ar` : er ? `${er}er` : `${ir}ir`))
      // “busqué” is of “buscar”, and “organice” of “organizar”.
      .replace(/qu(?=(?:é|e[sn]?|emos)$)/, 'c')
      .replace(
        /^([^áéíóú]*(?:[lrtn]i|[lv]an|ien|empie|muer|mpe|omen|cru))c(?=(?:é|en?|emos)$)/,
        '$1z',
      );
    return NO_IMPERATIVE.test(bare)
      ? bare
      : bare.replace(IMPERATIVE, (_, verb) => withoutMarks(verb));
  },
};
