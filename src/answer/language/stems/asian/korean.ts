/**
 * Brings the forms of a Korean word together: nouns without their particles, verbs and adjectives as a
 * dictionary has them (“살아요”, “사는”: 살다), and verbs of a noun as the noun (“등록하는”: 등록).
 */

/** Longer words are no words of a dictionary, and take long to try. */
const MAX_LENGTH = 16;

/** Particles attached to a noun of two syllables or more. */
const PARTICLES =
  /(?<=.{2})(?:에게서|으로서|으로써|에서는|에서도|이라는|이라고|이라도|까지|부터|에서|에선|에게|한테|으로|처럼|보다|마다|조차|밖에|라는|라고|라도|이랑|이나|이란|인가요|인지|인데|이에요|이예요|예요|에요|이야|야|입니다|이며|이고|이다|이었다|였다|은|는|이|가|을|를|의|에|엔|로|와|과|랑|도|만|나|들|요|쯤|째)$/u;
/** Particles that stand behind a single syllable, too, because hardly any other word ends with them. */
const LONG_PARTICLES =
  /(?<=.)(?:에게서|으로서|에서는|에서도|까지|부터|에서|에선|에게|한테|으로|처럼|마다|이랑)$/u;
/** Nouns of a single syllable, whose particles are also the ends of other words (“집에”, but 나이, 도로). */
const SHORT_NOUN =
  /^(집|물|밤|낮|밥|술|차|개|새|배|말|돈|방|문|불|비|눈|손|발|몸|피|약|병|책|글|꽃|산|강|땅|숲|길|옷|신|잠|꿈|빵|공|팀|표|짐|컵|키|털|알|뼈|뿔|곰|소|닭|돌|벽|층|봄|섬|왕|성|탑|절|옆|앞|뒤|위|밑|안|밖|곳|날|달|년|월|시|분|명|살|애|값|빚|꿀|쌀|콩|칼|활|총|귀|코|목|폰|앱|색|맛|힘|뜻|법|벌|죄|딸)(?:은|는|이|가|을|를|의|에|엔|로|와|과|랑|도|만|들|들은|들이|들을|들도|에는|에도|이나|나)$/u;
/** Nouns that look like a form of a verb. */
const NOUNS = new Set(
  '길이 차이 문의 강의 물가 병가 성과 새로 시도 시가 차로 성의 위로 공과 신도 말고 기름 남자 돼지 먼지 빨래 세자 아니 이름 잡지 적자 하나 하자 한지 해지 가지 가기 가면 가서 가게 가자 가도 가다 거기 거지 걸음 기기 기자 기지 나라 나다 나서 나이 난다 난지 내가 내용 내일 내기 내려 내고 놀이 다리 다시 다음 다리 대기 대신 들다 말은 모자 무기 물음 바다 배고 배기 배지 배려 보고 보기 보면 보다 보도 보라 보수 보자 사고 사기 사면 사서 사자 사지 사도 사다 살기 새끼 서기 서면 서고 서서 서도 세기 세면 세다 시기 쓰기 신고 신기 신다 신지 오기 오지 오다 울음 울지 이기 이기고 자기 자고 자면 자라 자다 자도 잠기 재고 재기 주기 주고 주면 주자 주지 주도 주다 지기 지다 지도 지면 지지 지나 차고 차기 차도 차지 차다 크기 타자 타다 파기 파다 파고 피고 피기 피다 피지'.split(
    ' ',
  ),
);

/** Verbs and adjectives without 다; those of a noun of two syllables and 하다 or 되다 need no entry. */
const VERBS =
  '하 되 있 없 같 싶 않 못하 알려주 돌려주 돌려받 돌아다니 돌아가 돌아오 들어가 들어오 나가 나오 올라가 내려가 내려받 데려가 데려오 가져가 가져오 걸어가 잃어버리 갈아타 뛰어다니 알아보 그만두 물어내 태어나 늘어나 줄어들 늘리 줄이 일어나 깨어나 떨어지 없어지 사라지 깨지 부서지 망가지 고장나 넘기 넘어가 옮기 남기 남 맡기 빌리 빌려주 바꾸 바뀌 고치 지우 꺼내 꺼지 끄 켜 켜지 열리 열 닫히 닫 잠그 잠기 누르 당기 밀 돌리 꽂 빼 넣 담 싣 버리 줍 모으 쌓 짓 만들 세우 무너지 부수 깨 먹히 먹 마시 굽 끓이 볶 튀기 씻 닦 빨 말리 젖 마르 입 벗 신 쓰 차 메 자르 베 찌르 때리 싸우 다치 아프 낫 죽이 죽 낳 살 키우 기르 자라 크 작 높 낮 길 짧 넓 좁 두껍 얇 무겁 가볍 빠르 느리 이르 늦 많 적 비싸 싸 좋 나쁘 예쁘 귀엽 무섭 어렵 쉽 덥 춥 차갑 뜨겁 따뜻하 시끄럽 조용하 어둡 밝 깨끗하 더럽 가깝 멀 깊 얕 맵 짜 쓰 맛있 재밌 고맙 즐겁 위험하 안전하 가 오 보 보이 듣 들리 묻 말하 읽 쓰이 적히 배우 가르치 알 모르 잊 찾 잃 얻 받 주 드리 보내 사 팔 팔리 내 갚 벌 빌 모자라 남기 돕 부르 불리 만나 헤어지 사귀 결혼하 싫 싫어하 좋아하 놀 쉬 자 일하 뛰 달리 걷 타 내리 멈추 세 서 앉 눕 기다리 시작하 끝나 끝내 마치 그치 이기 지 비기 치 던지 잡 잡히 놓 놓치 걸 걸리 붙 붙이 떼 섞 나누 합치 고르 뽑 뽑히 정하 구하 지키 어기 속이 훔치 숨 숨기 도망가 쫓 쫓겨나 막 막히 뚫 파 묻히 태우 타오르 덮 가리 지나 지나치 건너 오르 떠나 도착하 머무르 묵 원하 피하 통하 변하 향하 취하 금하 행하 더하 흐르 얼 녹 썩 지르 뱉 토하 물 쏘 울 웃 새 터지 넘 깎 깎아주 돌보 맞 맞추 틀리 줄 늘 뜨 심 캐 거두 사로잡 다니 들 꾸 꾸미 그리 부르 노래하 춤추 만지 느끼 생기 걸치 이어지 끊 끊기 잇 붓 흘리 엎지르 쏟 밟 채우 비우 갖 가지 치우 버티 견디 참 거치 힘들 뭉치 흔들 날아가 헤엄치'.split(
    ' ',
  );
/** Verbs whose last consonant changes before a vowel: 춥다, 추워; 걷다, 걸어; 짓다, 지어. */
const CHANGING: Readonly<Record<string, string>> = {
  ㅂ: '가깝 가볍 고맙 굽 귀엽 눕 더럽 덥 돕 두껍 뜨겁 맵 무겁 무섭 쉽 시끄럽 어둡 어렵 즐겁 줍 차갑 춥',
  ㄷ: '걷 듣 싣 묻',
  ㅅ: '낫 붓 잇 짓',
};

/** Letters at the end of a syllable, as they are written alone. */
const TAILS: Readonly<Record<string, string>> = {
  ㄴ: '\u11ab',
  ㄷ: '\u11ae',
  ㄹ: '\u11af',
  ㅁ: '\u11b7',
  ㅂ: '\u11b8',
  ㅅ: '\u11ba',
  ㅆ: '\u11bb',
};
/** Writes syllables as their letters, and letters alone as those at the end of a syllable. */
const letters = (text: string) =>
  text.replace(/[ㄴㄷㄹㅁㅂㅅㅆ]/gu, (letter) => TAILS[letter] as string).normalize('NFD');

/** What follows the stem itself. */
const ENDINGS = endingsOf(
  '(?:기|음|는지|던지|ㄹ지|을지|은지|ㄴ지)(?:은|는|이|가|을|를|도|에|로|만|까지)?|(?:고|고자|며|면|면서|지|지만|지는|게|도록|거나|든지|든가|던|는|는데|는다|는다면|니|니까|냐|나|네|려고|려면|러|라|자|자고|자마자|다|다가|다면|습니다|습니까|세|시는|시고|시면|십시오|십니까|셔도|셔서|ㄴ|ㄴ다|ㄴ다면|ㄴ데|ㄴ가|ㄹ|ㄹ까|ㄹ게|ㄹ수록|ㄹ래|ㄹ때|ㅂ니다|ㅂ니까|ㅂ시다|ㅁ|은데|은가|은|을|을까|을게|을래|을때|으며|으면|으면서|으니|으니까|으려고|으려면|으러|으세|으시면|으십시오|어|아|어서|아서|어야|아야|어도|아도|었.*|았.*|여|여야|여서|였.*|셨.*|거든|잖아|구나|군|고있.*|고싶.*|지마.*|지않.*|지못.*|지말.*)(?:요|죠)?',
);
/** What follows where the stem's last consonant changed or is gone. */
const VOWEL_ENDINGS = endingsOf('은.*|을.*|음.*|으.*');
const NASAL_ENDINGS = endingsOf(
  '(?:는|는데|는지|는다|니|니까|나|네|ㄴ|ㄴ다|ㄴ데|ㄴ지|ㄴ가|ㄹ|ㄹ까|ㄹ게|ㄹ래|ㄹ때|ㅂ니다|ㅂ니까|시는|시면|세|십시오)(?:요)?',
);
/** What follows the form that joins further verbs (“해”, “가져와”), and that form if it is a stem of one syllable. */
const SIMPLE_JOINING = endingsOf('요|서|서는|서요|야|야지|야죠|야만|도|도요|ㅆ.*');
const JOINING = endingsOf(
  '|요|서|서는|서요|야.*|도|도요|라|ㅆ.*|지.*|(?:주|줘|줄|줬|보|봐|볼|버리|버려|버렸|가|갈|갔|오|와|온|왔|올|져|진|질|졌|놓|놔|두|둬|둘|드리|드려|드립|내|낼|줌|달라|있).*',
);

const BRIGHT = /[\u1161\u1169\u1163](?:[\u11a8-\u11c2])?$/u;
const OPEN_VOWELS: Readonly<Record<string, string>> = {
  '\u1169': '\u116a',
  '\u116e': '\u116f',
  '\u1175': '\u1167',
  '\u116c': '\u116b',
};

function endingsOf(pattern: string): RegExp {
  return new RegExp(letters(`^(?:${pattern})$`), 'u');
}

/** Beginning, in letters → the verbs that begin so, and what may follow. */
type Heads = Map<string, { verb: string; follows: RegExp }[]>;
/** Made when a Korean word is first read. */
let knownHeads: Heads | undefined;

function headsOfVerbs(): Heads {
  const heads: Heads = new Map();
  for (const verb of VERBS) addVerb(heads, verb);
  return heads;
}

function addVerb(heads: Heads, verb: string): void {
  const addHead = (head: string, verb: string, follows: RegExp) => {
    const known = heads.get(head) ?? [];
    known.push({ verb, follows });
    heads.set(head, known);
  };
  const plain = letters(verb);
  const last = plain.at(-1) as string;
  const before = plain.slice(0, -1);
  addHead(plain, verb, ENDINGS);
  if (CHANGING.ㅂ?.split(' ').includes(verb)) {
    addHead(`${before}${letters('우')}`, verb, ENDINGS);
    addHead(`${before}${letters(verb === '돕' ? '와' : '워')}`, verb, JOINING);
  } else if (CHANGING.ㄷ?.split(' ').includes(verb)) {
    addHead(`${before}${TAILS.ㄹ}`, verb, VOWEL_ENDINGS);
    addHead(`${before}${TAILS.ㄹ}${letters(BRIGHT.test(plain) ? '아' : '어')}`, verb, JOINING);
  } else if (CHANGING.ㅅ?.split(' ').includes(verb)) {
    addHead(before, verb, VOWEL_ENDINGS);
    addHead(`${before}${letters(BRIGHT.test(plain) ? '아' : '어')}`, verb, JOINING);
  } else if (verb.endsWith('르') && verb.length > 1) {
    const stem = plain.slice(0, -2);
    addHead(`${stem}${TAILS.ㄹ}${letters(BRIGHT.test(stem) ? '라' : '러')}`, verb, JOINING);
  } else if (last === TAILS.ㄹ) {
    addHead(before, verb, NASAL_ENDINGS);
    addHead(`${plain}${letters(BRIGHT.test(plain) ? '아' : '어')}`, verb, JOINING);
  } else if (verb.endsWith('하')) {
    addHead(letters(`${verb.slice(0, -1)}해`), verb, JOINING);
  } else if (last === '\u1173') {
    addHead(`${before}${BRIGHT.test(before.slice(0, -1)) ? '\u1161' : '\u1165'}`, verb, JOINING);
  } else if (last in OPEN_VOWELS) {
    addHead(`${before}${OPEN_VOWELS[last]}`, verb, JOINING);
  } else if (/[\u1161-\u1175]/u.test(last)) {
    addHead(plain, verb, verb.length > 1 ? JOINING : SIMPLE_JOINING);
  } else {
    addHead(`${plain}${letters(BRIGHT.test(plain) ? '아' : '어')}`, verb, JOINING);
  }
}

/** A noun of two syllables or more, the verb that makes it one, and its ending. */
const NOUN_VERB =
  /^(.{2,}?)(하|해|하여|했|한|할|함|합|되|되어|돼|됐|된|될|됨|됩|시키|시켜|시킨|시킬|시켰|당하|당한|당해|당했|받|받았|받은|받을|받아|드리|드려|드릴|스러운|스럽)(.*)$/u;
const LIGHT_ENDINGS =
  /^(?:려|려면|여도|여서|여야|였.*|었.*|니다|니까|시다|.*(?:어|아|고|며|면|서|지|지만|기|게|도록|거나|는|는데|는지|는다|다|도|야|자|나|네|니|까|까지|데|요|라|던|음|을|은|를|에|수))?$/u;

/** Reduces a Korean word as said above. */
export function koreanStem(form: string): string {
  if (form.length > MAX_LENGTH) return form;
  const noun = withoutParticles(form);
  if (form.length === 1) return verbOf(form) ?? form;
  if (noun.length === 1 || NOUNS.has(form) || NOUNS.has(noun)) return noun;
  const verb = verbOf(form) ?? verbOf(noun) ?? verbOf(form.replace(/^[안못]/u, ''));
  if (verb !== undefined) return verb;
  const [, bare, , ending] = NOUN_VERB.exec(form) ?? [];
  if (bare !== undefined && LIGHT_ENDINGS.test(ending as string)) return withoutParticles(bare);
  return noun;
}

/** Returns the verb with 다 that a word is a form of. */
function verbOf(form: string): string | undefined {
  const spelt = letters(form);
  knownHeads ??= headsOfVerbs();
  const heads = knownHeads;
  // Of words of one syllable, only those that are no nouns (“줘”, “커”).
  if (form.length === 1) {
    const verb = heads
      .get(spelt)
      ?.find(({ verb, follows }) => letters(verb) !== spelt && follows === JOINING);
    return verb && `${verb.verb}다`;
  }
  for (let length = spelt.length; length > 1; length--) {
    const rest = spelt.slice(length);
    for (const { verb, follows } of heads.get(spelt.slice(0, length)) ?? []) {
      if (follows.test(rest)) return `${verb}다`;
    }
  }
  return undefined;
}

/** Removes particles one after the other, so that all forms of a noun become the same. */
function withoutParticles(form: string): string {
  let bare = form;
  for (;;) {
    const next = bare.replace(PARTICLES, '').replace(LONG_PARTICLES, '');
    if (next === bare || NOUNS.has(bare)) break;
    bare = next;
  }
  return NOUNS.has(bare) ? bare : (SHORT_NOUN.exec(bare)?.[1] ?? bare);
}
