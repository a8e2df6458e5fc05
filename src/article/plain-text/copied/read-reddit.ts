import type { ArticleMetadata, Block } from '../../article.js';

/** "2h ago", "3 hr. ago", "1 year ago", "Edited 5d ago". */
const AGE =
  /^(?:edited )?(?:just now|\d+ ?(?:s|m|h|d|w|y|mo|min|hr|day|wk|yr|sec(?:ond)?|minute|hour|week|month|year)s?\.? ago)$/i;
const BULLET = /^[•·]$/;
const AVATAR = /^u\/(\S+) avatar$/i;
const COMMUNITY = /^r\/\w+$/i;
const MEMBER = /^u\/[\w-]+$/i;
/** "[–]old_joe 56 points 2 hours ago", as the old pages have it. */
const OLD_COMMENT =
  /^\[[–—+-]\] ?(\S+?)(?: ?\[.{1,20}\])?(?: .{1,60}?)?\s+(?:-?[\d.,]+k? points?|\[?score hidden\]?)\b.*\bago\b.*$/i;
const OLD_SUBMITTED = /^submitted .{1,40} ago(?: .{1,20})? by \S+.*$/i;
/** Buttons, and lines about how the thread is shown. */
const CONTROL =
  /^(?:upvoted?|downvoted?|votes?|reply|replies|share|award|give award|save|saved|report|follow|join|joined|hide|edit|delete|more replies|view more comments|load more comments|continue this thread|go to comments|comments section|(?:add a|join the) (?:comment|conversation)|sort(?:ed)? by:?.*|search comments|expand comment search|(?:best|top|new|controversial|old|q&a)|promoted|profile badge for .*|\d+ more repl(?:y|ies)|level \d+|track me|back|read more|pinned by moderators|stickied comment|(?:locked|archived) post\..*|new comments cannot be posted.*|permalink(?:\s*(?:embed|save|parent|report|reply|context|full comments))+.*|\d+ comments?(?:\s*(?:share|save|hide|report|crosspost))*)$/i;
const COUNT = /^-?[\d.,]+ ?[km]?$/i;
/** Between the name and the bullet: asker, moderator, frequent commenter. */
const BADGE = /^(?:op|mod|admin|author|top \d+% (?:commenter|poster)|new to .*|:\w+: ?.*)$/i;
/** The post's own buttons and those of one comment; one line “upvote” may be anything. */
const MIN_CONTROLS = 3;
/** The most lines from a comment’s name down to its age. */
const MAX_HEAD_LINES = 8;
/** Names, ages and buttons are shorter; longer lines aren't looked at. */
const MAX_LINE_CHARACTERS = 200;

interface Comment {
  readonly name: string;
  /** Index of the comment’s first line; `text` is the index of the first line of its text. */
  readonly start: number;
  readonly text: number;
}

/** A thread: the post as lines, and the comments. */
export interface RedditThread {
  readonly metadata: ArticleMetadata;
  readonly post: readonly string[];
  readonly comments: readonly Block[];
}

/**
 * Reads a thread that was copied from Reddit: the post below its title, and each comment as a passage that
 * begins with who wrote it. Drops votes, ages, pictures and buttons. Undefined for any other text.
 */
export function readReddit(lines: readonly string[]): RedditThread | undefined {
  const controls = lines.filter(
    (line) => /^(?:upvote|downvote)$/i.test(line) || /^permalink\s*(?:embed|save)/i.test(line),
  ).length;
  const isThread = controls >= MIN_CONTROLS || lines.some((line) => AVATAR.test(line));
  const comments = isThread ? findComments(lines) : [];
  const [first] = comments;
  if (first === undefined) return undefined;
  const post = dropControls(lines.slice(0, first.start)).filter(isNoHead);
  const title = post.findIndex((line) => line !== '');
  const body = post.slice(title + 1);
  return {
    metadata: {},
    post: title < 0 ? [] : [`# ${(post[title] ?? '').trim()}`, '', ...body],
    comments: comments.flatMap(({ name, text }, order) => {
      const said = dropControls(lines.slice(text, comments[order + 1]?.start))
        .map((line) => line.trim())
        .filter((line) => line !== '');
      if (said.length === 0) return [];
      return [{ type: 'paragraph', text: [name, ...said].join('\n') } satisfies Block];
    }),
  };
}

function isNoHead(line: string): boolean {
  const text = line.trim();
  return ![COMMUNITY, MEMBER, BULLET, AGE, AVATAR, OLD_SUBMITTED].some((form) => form.test(text));
}

function findComments(lines: readonly string[]): Comment[] {
  const comments: Comment[] = [];
  lines.forEach((line, index) => {
    if (line.length > MAX_LINE_CHARACTERS) return;
    const old = OLD_COMMENT.exec(line);
    if (old?.[1]) comments.push({ name: old[1], start: index, text: index + 1 });
    if (!AGE.test(line.trim())) return;
    const head = headAbove(lines, index, comments.at(-1)?.text ?? 0);
    if (head) comments.push({ ...head, text: endOfHead(lines, index) });
  });
  return comments;
}

/** Returns where the text begins below the age: badges, and when the comment was edited, may come first. */
function endOfHead(lines: readonly string[], age: number): number {
  let end = age + 1;
  const isHead = (line: string) => [BULLET, AGE, BADGE].some((form) => form.test(line));
  while (end < lines.length && isHead((lines[end] ?? '').trim())) end += 1;
  return end;
}

/** Returns the index of the name above an age, with badges between them; undefined for the head of a post. */
function headAbove(
  lines: readonly string[],
  age: number,
  from: number,
): Omit<Comment, 'text'> | undefined {
  let hasBullet = false;
  for (let index = age - 1; index >= Math.max(from, age - MAX_HEAD_LINES); index--) {
    const line = (lines[index] ?? '').trim();
    if (BULLET.test(line)) hasBullet = true;
    else if (line !== '' && !BADGE.test(line) && !AGE.test(line)) {
      if (!hasBullet || COMMUNITY.test(line) || MEMBER.test(line)) return undefined;
      const above = (lines[index - 1] ?? '').trim();
      const isPictured = AVATAR.test(above) || AVATAR.test(line);
      const name = AVATAR.exec(line)?.[1] ?? line;
      return { name, start: isPictured && !AVATAR.test(line) ? index - 1 : index };
    }
  }
  return undefined;
}

/** Removes buttons, and the counts of votes and replies beside them. */
function dropControls(lines: readonly string[]): string[] {
  const isControl = lines.map((line) => CONTROL.test(line.trim()));
  let isAfterControl = false;
  return lines.filter((line, index) => {
    if (line === '') return true;
    // The first line of a comment is text, even if it is a number.
    const isCount =
      COUNT.test(line.trim()) && (isAfterControl || (index > 0 && isControlBelow(index)));
    const isDropped = isControl[index] === true || isCount;
    isAfterControl = isDropped;
    return !isDropped;
  });

  function isControlBelow(index: number): boolean {
    let below = index + 1;
    while (lines[below] === '') below += 1;
    return isControl[below] === true;
  }
}
