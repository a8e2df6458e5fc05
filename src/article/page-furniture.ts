import { columns, endsSentence, isListItem, labelOf } from './text-line.js';

interface Furniture {
  readonly reason: string;
  /** Each is a regular expression for a whole line, without what surrounds its words. */
  readonly lines: readonly string[];
}

/** What web pages put between the paragraphs of an article and people copy along with it. */
const furniture: readonly Furniture[] = [
  {
    reason: 'marks an advertisement, as the page spells it',
    lines: [
      'ads?|advert|advertis?e?ments?(?: (?:feature|scroll to continue))?|ads? by \\p{L}+|sponsored(?: (?:content|post|links?|by .+))?',
      'promoted(?: content)?|paid (?:content|post|partnership)|(?:story|article) continues (?:after|below)(?: (?:this |the )?(?:ad|advertisement))?|scroll to continue',
      'anzeigen?|werbung|publicidad|contenido patrocinado|patrocinado|publicité|contenu sponsorisé|sponsorisé',
    ],
  },
  {
    reason: 'leads away to another article',
    lines: [
      '(?:read (?:more|also|next|this next)|also read|see more|related|up next|more on this(?: story)?|recommended)(?:\\s*[:|–—-].*)?',
      'read more (?:about|on|at|from) .+|(?:keep|continue) reading|related (?:articles?|stories|topics|posts|content|news|coverage|reading|links)|more (?:stories|from .+)|(?:you (?:may|might) also like|recommended for you|most (?:read|popular)|trending(?: now)?)',
      '(?:mehr lesen|lesen sie (?:auch|mehr)|mehr zum thema)(?:\\s*:.*)?|weiterlesen|das könnte sie auch interessieren',
      '(?:le[ea] (?:más|también)|te puede interesar)(?:\\s*:.*)?|(?:artículos|noticias) relacionad[oa]s|seguir leyendo',
      '(?:(?:à )?lire (?:la suite|aussi)|sur le même sujet)(?:\\s*:.*)?|articles (?:liés|similaires)',
    ],
  },
  {
    reason: 'shares, prints or copies the page',
    lines: [
      'share(?: this)?(?: (?:article|story|page|post|recipe|video|link))?|share (?:this |it )?(?:on|via|with) .+|tweet(?: this)?|pin it|copy link|follow us(?: on .+)?|print (?:this )?(?:page|article|recipe)|jump to recipe',
      '(?:artikel )?teilen|auf \\p{L}+ teilen|folgen sie uns(?: auf .+)?|compartir(?: en .+)?|síguenos(?: en .+)?|partager(?: sur .+)?|suivez-nous(?: sur .+)?',
    ],
  },
  {
    reason: 'asks for a subscription or an account',
    lines: [
      '(?:sign up|subscribe)(?: (?:now|here|today|free|for free))?|(?:sign up|subscribe|get)\\b.*\\b(?:newsletters?|briefing|alerts|inbox|our (?:emails?|podcast|channel))\\b.*|(?:create|open) an? (?:free )?account',
      '(?:jetzt )?abonnieren|jetzt (?:registrieren|anmelden)|.*\\bnewsletter (?:abonnieren|bestellen)|suscr[íi]b(?:ete|irse|ase)\\b.*|(?:abonnez-vous|s.abonner|inscrivez-vous)(?!\\p{L}).*',
    ],
  },
  {
    reason: 'asks about cookies',
    lines: [
      '(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.*|accept (?:all )?cookies|(?:manage )?cookie (?:settings|preferences|consent)',
      '(?:wir|diese (?:web)?seite) (?:verwenden|verwendet|nutzt) cookies.*|cookie-einstellungen|(?:alle )?cookies akzeptieren|aceptar (?:todas las )?cookies|accepter (?:tous )?les cookies',
    ],
  },
  {
    reason: 'stands where a script would have put something',
    lines: [
      '(?:loading|wird geladen|cargando|chargement)(?: \\p{L}+)?\\s*(?:\\.{2,}|…)|please wait',
    ],
  },
  {
    reason: 'tells how long it takes to read or to hear',
    lines: [
      '\\d{1,3}[- ]min(?:ute)?s?\\.?(?: read)|(?:estimated )?reading time:? \\d{1,3} min(?:ute)?s?|listen to this (?:article|story)',
      '\\d{1,3} min(?:uten|\\.)? lesezeit|lesezeit:? \\d{1,3} min(?:uten)?|\\d{1,3} min(?:utos)? de lectura|(?:temps de )?lecture\\s*:? \\d{1,3} min(?:utes)?|\\d{1,3} min(?:utes)? de lecture',
    ],
  },
  {
    reason: 'counts comments or asks for one',
    lines: [
      '(?:view |show )?(?:all )?\\d[\\d.,]* (?:comments?|replies|shares|likes|views|kommentare?|comentarios?|commentaires?)|comments?:? \\(?\\d+\\)?|no comments(?: yet)?|(?:leave|post|add) a (?:comment|reply)|kommentar schreiben|dejar un comentario|laisser un commentaire',
    ],
  },
  {
    reason: 'moves about the page or names its owner',
    lines: [
      'skip to (?:main )?content|back to top|(?:go to )?next page|page \\d+ (?:of|/) \\d+|all rights reserved|©.*|(?:copyright )?\\(c\\) \\d{4}.*',
      'zum inhalt springen|nach oben|seite \\d+ von \\d+|alle rechte vorbehalten|volver arriba|página \\d+ de \\d+|haut de page|page \\d+ sur \\d+|tous droits réservés',
    ],
  },
];
const FURNITURE = new RegExp(
  `^(?:${furniture.flatMap(({ lines }) => lines).join('|')})[.…]*$`,
  'iu',
);

/** Links at a page's foot, or else the title of such a text itself and of its parts. */
const POLICY =
  /^(?:privacy(?: policy| notice)?|cookies?(?: policy| notice)?|terms (?:of (?:use|service)|and conditions)|legal notice|datenschutz(?:erklärung)?|impressum|aviso legal|mentions légales)$/iu;

/** Furniture is short; a sentence that speaks of cookies or advertisements is mostly longer. */
const MAX_FURNITURE_COLUMNS = 90;
/** Names of sites and of buttons are short; a line of a song that recurs is often longer. */
const MAX_RECURRING_COLUMNS = 60;
const MIN_RECURRENCES = 3;
/** Lines that make up a third of the blocks are not between the text: they are its order (speakers). */
const STRUCTURE_SHARE = 1 / 3;
/** Lines of verse, around a refrain, are shorter than lines of prose. */
const MAX_VERSE_COLUMNS = 50;

/**
 * Takes the lines out that belong to the page and not to the article: those a page is known to have,
 * and short ones that recur on their own. Lines are right-trimmed.
 */
export function dropPageFurniture(lines: readonly string[]): string[] {
  const rest = lines.filter(
    (line, index) => !isFurniture(line) && !(POLICY.test(line.trim()) && isAtFoot(lines, index)),
  );
  const recurring = findRecurring(rest);
  return recurring.size === 0 ? rest : rest.filter((line) => !recurring.has(line.trim()));
}

/** Whether nothing but furniture and other links follows. */
function isAtFoot(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line !== '' && !POLICY.test(line.trim()));
  return next === undefined || isFurniture(next);
}

function isFurniture(line: string): boolean {
  if (line === '' || line.length > 2 * MAX_FURNITURE_COLUMNS) return false;
  if (isListItem(line) && !/[-–—*•]$/.test(line)) return false;
  const words = line.replace(/^[^\p{L}\p{N}©À(]+|[^\p{L}\p{N}…."')]+$/gu, '');
  return words.length <= MAX_FURNITURE_COLUMNS && FURNITURE.test(words);
}

function findRecurring(lines: readonly string[]): Set<string> {
  const isBlankFree = !lines.some((line, index) => line === '' && index > 0 && lines[index - 1]);
  const counts = new Map<string, number>();
  const refrains = new Set<string>();
  let blocks = 0;
  lines.forEach((line, index) => {
    if (line === '') return;
    const startsBlock = isBlankFree || !lines[index - 1];
    if (startsBlock) blocks += 1;
    const standsAlone = startsBlock && (isBlankFree || !lines[index + 1]);
    if (!standsAlone || !canRecur(line)) return;
    const text = line.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (followsVerse(lines, index)) refrains.add(text);
  });
  const recurring = [...counts].filter(
    ([text, count]) => count >= MIN_RECURRENCES && !refrains.has(text),
  );
  const total = recurring.reduce((sum, [, count]) => sum + count, 0);
  if (recurring.length > 1 && total >= blocks * STRUCTURE_SHARE) return new Set();
  return new Set(recurring.map(([text]) => text));
}

function canRecur(line: string): boolean {
  return (
    columns(line) <= MAX_RECURRING_COLUMNS &&
    /\p{L}/u.test(line) &&
    !isListItem(line) &&
    !/^\s*#/.test(line) &&
    !/[:：,;"”»]$/.test(line) &&
    (!endsSentence(line) || line.endsWith('!')) &&
    labelOf(line) === undefined
  );
}

function followsVerse(lines: readonly string[], index: number): boolean {
  let end = index - 1;
  while (lines[end] === '') end -= 1;
  return [lines[end], lines[end - 1]].every((line) => line && columns(line) <= MAX_VERSE_COLUMNS);
}
