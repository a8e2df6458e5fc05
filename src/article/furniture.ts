import { CHARACTERS_PER_COLUMN } from '../text/columns.js';
import { isListItem } from '../text/list-item.js';

interface Furniture {
  readonly reason: string;
  /** Regular expressions, each for a whole line without the marks around its words. */
  readonly lines: readonly string[];
}

/** Lines that web pages put between an article's paragraphs and that people copy along with it. */
const furniture: readonly Furniture[] = [
  {
    reason: 'marks an advertisement, as the page spells it',
    lines: [
      'ads?|advert|skip advertisement|advertis?e?ments?(?:[\\s:|–—-]+(?:feature|(?:(?:story|article|content) )?(?:continues?|scroll)\\b.*))?|ads? by \\p{L}+|sponsored(?: (?:content|post|links?|by .+))?',
      'promoted(?: content)?|paid (?:content|post|partnership)|(?:story|article) continues (?:after|below)(?: (?:this |the )?(?:ad|advertisement))?|scroll to continue',
      'anzeigen?|werbung|publicidad|contenido patrocinado|patrocinado|publicité|contenu sponsorisé|sponsorisé',
      '(?:la suite (?:de l.article )?après (?:cette|la) pub(?:licité)?|continua (?:após|depois da|dopo la) (?:a )?(?:publicidade|pubblicità)|dalsz(?:a część|y ciąg) (?:artykułu|materiału|tekstu) pod .+)',
      'publicidade|pubblicità|реклама|إعلان|اعلان|广告|廣告|広告|スポンサーリンク|광고|विज्ञापन|โฆษณา',
    ],
  },
  {
    reason: 'leads away to another article',
    lines: [
      '(?:read (?:more|also|next|this next)|also read|see more|related|up next|more on this(?: story)?|recommended)(?:\\s*[:|–—-].*)?',
      'read more (?:about|on|at|from) .+|(?:keep|continue) reading|related (?:articles?|stories|topics|posts|content|news|coverage|reading|links)|more (?:stories|from .+)|(?:you (?:may|might) also like|recommended for you|most (?:read|popular|viewed|shared)|trending(?: now)?|(?:explore )?more on these topics)',
      '(?:mehr lesen|lesen sie (?:auch|mehr)|mehr zum thema)(?:\\s*:.*)?|weiterlesen|das könnte sie auch interessieren',
      '(?:le[ea] (?:más|también)|te puede interesar)(?:\\s*:.*)?|(?:artículos|noticias) relacionad[oa]s|seguir leyendo',
      '(?:(?:à )?lire (?:la suite|aussi)|sur le même sujet)(?:\\s*:.*)?|articles (?:liés|similaires)',
      '(?:leia (?:também|mais)|leggi anche|читайте также|читать далее|اقرأ (?:أيضا|أيضًا|المزيد)|阅读更多|延伸阅读|相关(?:阅读|新闻|文章)|閱讀更多|延伸閱讀|相關新聞|関連記事|あわせて読みたい|続きを読む|관련 기사|यह भी पढ़ें|อ่านเพิ่มเติม)(?:\\s*[:：].*)?',
    ],
  },
  {
    reason: 'shares, prints or copies the page',
    lines: [
      'share(?: this| full)?(?: (?:article|story|page|post|recipe|video|link))?|share (?:this |it )?(?:on|via|with) .+|tweet(?: this)?|pin it|copy link|follow us(?: on .+)?|print (?:this )?(?:page|article|recipe)|(?:view a )?print(?:able|er-friendly) (?:version|page)(?: of .+)?|e-?mail this(?: .+)?|jump to recipe|tried this recipe\\??.*|mention @\\S+ or tag #\\S+|re-?use this content',
      '(?:(?:please )?(?:like|follow|join|find) (?:us|me|him|her|them|@?\\p{Lu}[\\p{L}\\s.]{1,40})|(?:you can )?(?:also )?follow (?:him|her|them|me|us|@?[\\p{L}\\s.]{2,40})) on (?:twitter|x|facebook|instagram|linkedin|tiktok|youtube|bluesky|mastodon|threads)\\b.{0,40}',
      '(?:artikel )?(?:teilen|drucken|versenden|merken|vorlesen)|auf \\p{L}+ teilen|folgen sie uns(?: auf .+)?|compartir(?: en .+)?|síguenos(?: en .+)?|partager(?: sur .+)?|suivez-nous(?: sur .+)?',
    ],
  },
  {
    reason: 'says who pays for the links',
    lines: [
      '(?:this (?:post|page|article|recipe|site) (?:may )?(?:contains?|includes?|uses?) (?:amazon )?affiliate links?|as an amazon associate|(?:dieser (?:beitrag|artikel) )?enthält (?:werbung|affiliate-links?)).*',
    ],
  },
  {
    reason: 'asks for a subscription or an account',
    lines: [
      '(?:sign up|subscribe)(?: (?:now|here|today|free|for free))?|(?:sign up|subscribe|get)\\b.*\\b(?:newsletters?|briefing|alerts|inbox|our (?:emails?|podcast|channel))\\b.*|(?:create|open) an? (?:free )?account|enter your (?:e-?mail|email address).*|by (?:signing up|subscribing|continuing),? you (?:agree|accept).*',
      '(?:jetzt )?abonnieren|jetzt (?:registrieren|anmelden)|.*\\bnewsletter (?:abonnieren|bestellen)|suscr[íi]b(?:ete|irse|ase)\\b.*|(?:abonnez-vous|s.abonner|inscrivez-vous)(?!\\p{L}).*|подпишитесь на .+',
    ],
  },
  {
    reason: 'asks about cookies',
    lines: [
      '(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.*|(?:accept|reject) (?:all )?cookies|accept all(?: reject all)?|(?:manage )?cookie (?:settings|preferences|consent)',
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
      '\\d{1,3}[- ]min(?:ute)?s?\\.?(?: (?:read|listen|watch))?|(?:estimated )?reading time:? \\d{1,3} min(?:ute)?s?|listen to this (?:article|story)',
      '\\d{1,3} min(?:uten|\\.)? lesezeit|lesezeit:? \\d{1,3} min(?:uten)?|\\d{1,3} min(?:utos)? de lectura|(?:temps de )?lecture\\s*:? \\d{1,3} min(?:utes)?|\\d{1,3} min(?:utes)? de lecture',
    ],
  },
  {
    reason: 'says what a picture showed, and whose it was, to those who could not see it',
    lines: ['image (?:source|caption|credit),\\s.+'],
  },
  {
    reason: 'tells how old the page is, or who put it there',
    lines: [
      '(?:责任编辑|编辑|责编|責任編輯|責編)\\s*[:：].{1,20}',
      '(?:last )?updated?(?: at)?:? \\d{1,2}[:.]\\d\\d(?!.*\\d{4}).{0,20}|by|von|por|par|door|di|av|от',
      '(?:mis à jour|zuletzt (?:geändert|aktualisiert|bearbeitet)|aktualisiert|actualizado|última actualización|aggiornato|обновлено|bijgewerkt|uppdaterad|zaktualizowano|(?:son )?güncelleme)\\b(?!.*\\d{4})[\\s\\d\\p{L},./:-]{0,40}',
      '(?:(?:this )?(?:page|content|article|topic) )?(?:was )?last reviewed(?! by):? .{0,20}\\d{4}\\b.*|next review(?: due| date)?:? .{0,20}\\d{4}\\b.*',
      '(?:published|(?:last )?updated|posted):? \\d+ (?:minute|min|hour|hr|day|week|month|year)s? ago',
    ],
  },
  {
    reason: 'says what the page is filed under',
    lines: [
      '(?:filed under|tagged(?: (?:as|with|in))?|posted in|tags?|categor(?:y|ies)|labels|topics|abgelegt unter|kategorien?|schlagw[oö]rte?r?|themen|mots-clés|catégories?|étiquettes?|etiquetas|categorías?|temas|categorias?|categorie|etichette|рубрик[аи]|метки|теги|kategorie|tagi|etiketter|kategorier|trefwoorden|categorieën)\\s*:\\s.+',
      'this (?:entry|post|article) was (?:posted|filed|published)\\b.*|dieser (?:eintrag|beitrag) wurde (?:veröffentlicht|am|unter).*|(?:cette entrée a été publiée|esta entrada fue publicada|questo articolo è stato pubblicato)\\b.*',
      '(?:タグ|カテゴリー?|分类|标签|分類|標籤)\\s*[:：].+',
    ],
  },
  {
    reason: 'counts comments or votes, or asks for one',
    lines: [
      '(?:(?:please )?(?:log ?in|sign in|login)(?: or (?:register|sign up|create an account))? to (?:post|leave|add|write|reply|comment|vote|see)\\b.*)',
      '(?:up|down)vote|reply|sort by:.*|search comments|(?:blog )?comments powered by.*|comments are closed.*',
      '(?:view |show )?(?:all )?\\d[\\d.,]* (?:comments?|replies|shares|likes|views|kommentare?|comentarios?|commentaires?)|comments?:? \\(?\\d+\\)?|no comments(?: yet)?|(?:leave|post|add) a (?:comment|reply)|kommentar schreiben|dejar un comentario|laisser un commentaire',
    ],
  },
  {
    reason: 'moves about the page or names its owner',
    lines: [
      'from wikipedia,? the free encyclopedia|jump to (?:navigation|search|content).*|for immediate release',
      'skip to (?:main )?content|back to top|(?:go to )?next page|page \\d+ (?:of|/) \\d+|all rights reserved|riproduzione riservata|©.*',
      'zum inhalt springen|nach oben|seite \\d+ von \\d+|alle rechte vorbehalten|volver arriba|página \\d+ de \\d+|haut de page|page \\d+ sur \\d+|tous droits réservés',
    ],
  },
];
const FURNITURE = new RegExp(
  `^(?:${furniture.flatMap(({ lines }) => lines).join('|')})[.…]*$`,
  'iu',
);

/** Matches how a text begins that says who owns the page, or how it is filed, however long it is. */
const ABOUT_PAGE =
  /^(?:(?:copyright|©|\(c\))[^.]{0,20}\d{4}\b.*\ball rights reserved|this (?:entry|post) was (?:posted|published) (?:on|in|by)\b.*\bfiled under\b|a version of this (?:article|story) appear(?:s|ed) in print\b)/i;
const MAX_ABOUT_PAGE_CHARACTERS = 500;

/** Furniture is short; a real sentence about cookies or advertisements is usually longer. */
const MAX_FURNITURE_COLUMNS = 90;

/** True when a line, or a one-line paragraph, is known to belong to the page and not to the article. */
export function isFurniture(line: string): boolean {
  if (line.length <= MAX_ABOUT_PAGE_CHARACTERS && ABOUT_PAGE.test(line)) return true;
  if (line === '' || line.length > MAX_FURNITURE_COLUMNS * CHARACTERS_PER_COLUMN) return false;
  if (isListItem(line) && !/[-–—*•]$/.test(line)) return false;
  const words = line.replace(/^[^\p{L}\p{N}©À(]+|[^\p{L}\p{N}…."')]+$/gu, '');
  return words.length <= MAX_FURNITURE_COLUMNS && FURNITURE.test(words);
}
