import { withoutMarks } from '../../text/spelling.js';
import { koreanStem } from './stems/asian/korean.js';
import { persianStem } from './stems/asian/persian.js';
import { spellPortuguese } from './stems/portuguese-spelling.js';

/** Word lists by BCP 47 primary subtag, in addition to those of the packages. */

/** Languages with a Snowball stemmer and a stop-word list, and their modules' names. */
export const STEMMED: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
};
/** Languages with only a stop-word list; the stemmer for Bulgarian throws errors. */
export const LISTED: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  ja: 'japanese',
  zh: 'mandarin',
};
/**
 * Languages with a frequency list, and the names of their files. The lists for Hindi and Thai are
 * useless: no word in them has a vowel sign.
 */
export const FREQUENT: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'farsi',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  lt: 'lithuanian',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};
/** Folds interchangeable spellings of a word into one. */
export const FOLDED: Readonly<Record<string, (form: string) => string>> = {
  // Without vowel marks and the stroke that lengthens words; hamza on an alef is often left out, and
  // Persian keyboards have another kaf and yeh.
  ar: (form) =>
    form
      .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replaceAll('ک', 'ك')
      .replaceAll('ی', 'ي'),
  // Capitals have no accents, and the forms of a word have them on different syllables.
  el: (form) => form.normalize('NFD').replace(/\p{M}/gu, ''),
  // Arabic keyboards have another kaf and yeh; a final heh is written with or without its sign.
  fa: (form) =>
    form
      .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
      .replaceAll('ك', 'ک')
      .replace(/[يى]/gu, 'ی')
      .replace(/[ةۀ]/gu, 'ه')
      .replace(/[أإ]/gu, 'ا'),
  // Dots for foreign sounds are often left out; a nasal is a letter or a dot above.
  hi: (form) =>
    form
      .replace(/\u093c/gu, '')
      .replace(/\u0901|ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/gu, '\u0902'),
  // Cedillas were used before Unicode had the commas.
  ro: (form) => form.replaceAll('ş', 'ș').replaceAll('ţ', 'ț'),
  ru: (form) => form.replaceAll('ё', 'е'),
  // The tone of “hòa” used to be written on its last vowel.
  vi: (form) =>
    form
      .normalize('NFD')
      .replace(/(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$3$2')
      .normalize('NFC'),
};
/** Languages whose stop words and stemmer use other spellings than most texts, or stem too little. */
export const RESPELT: Readonly<Record<string, (form: string) => string>> = {
  // Without the article and the words attached to it, which the stemmer leaves when it has removed an
  // ending.
  ar: (form) => form.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, ''),
  el: (form) => form.replaceAll('ς', 'σ'),
  fa: persianStem,
  ko: koreanStem,
  // Cases change the marks, and many people type none.
  pl: withoutMarks,
  pt: spellPortuguese,
  ro: (form) => form.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
};
/**
 * Question words and other function words that the packages' lists lack (all of them for a language
 * without a list), and the pieces that contractions split into at the apostrophe.
 */
export const UNLISTED: Readonly<Record<string, string>> = {
  ar: 'أية لماذا لمن بم بماذا لقد ليس ليست أنه إنه أنها إنها تم يتم قد لدى شو ايش وش ليش ليه وين فين مين امتى ايمتى كيف ازاي قديش اديش بكم كم متى في فيه فيها عندكم عندي عندك معي معك اقدر بقدر تقدر ممكن اريد ابغى بدي عايز عاوز اعمل يعني يلي اللي هاي هدا هاد الها لها عشان علشان مشان مو مش مب ما هل لو حتى انا انت هو هي نحن هم اذا كان كانت يكون تكون عليه عليها منه منها منهم بها به له لهم ذلك تلك هناك هنا كل اي بعض عند لدي لما واحد شي شيء حاليا الان',
  bg: 'кое кои коя',
  da: 'hvem hvilke hvilken hvilket hvordan hvorfor hvornår dit dine vores jeres så ingen nogen ved uden før mens bare egentlig vel lidt hej tak ja nej ok okay igen mellem altså venligst lige gerne mon hvorhenne hvorfra også osv evt mvh denne dette disse måske jo dig ham sin sit sine mig os jer hva hvad',
  de: 'heißt heißen hieß hießen viele wann warum wem wen wer weshalb wessen wieso wieviel wieviele wodurch wofür woher wohin womit worauf wozu wurde wurden woran worin woraus worum wovon wogegen wobei lautet lauten aufm ausm eh gehts gibts grad hab habs halt isn ists kannst mal ne nem nen ner nix obs wasn würd ans bisschen bissl bitte bloß bzgl bzw ca danke echt eigentlich einfach evtl habt hallo hast hey hi irgendwie ja moin nein nochmal ok okay seid solls trotzdem unsre usw wenns zb vllt iwie iwo iwann iwas nich net isses hastu kannste willste haste wos fürn mitm nochn sone eigtl beim eig thx sry jmd iwer irgendwer bspw ggf jup digga servus grüezi',
  el: 'γιατί είναι ήταν ποια ποιες ποιο ποιοι ποιον ποιος ποιου ποιων πού πόσα πόσες πόση πόσο πόσοι πόσος πότε πώς τι ένα ένας έναν μία μια τη της τις στη στις στους εδώ εκεί έχει έχουν είχε είχαν μου σου σας μας τους όταν πολύ πιο πριν μέχρι κατά μετά υπό ανά όπου οποία οποίο οποίος οποίοι οποίες οποίων υπάρχει υπάρχουν μόνο επίσης αυτά αυτές αυτών άλλο άλλα',
  en: "a also although among either even every get however just many may might much neither per since still though upon us via whether whose within yet aren couldn d didn doesn don hadn hasn haven isn ll m mustn re s shan shouldn t ve wasn weren won't won’t wouldn arent cant couldnt didnt doesnt dont gonna got gotta hadnt hasnt havent hows im isnt ive lets please pls plz shouldnt thats theres theyre u ur wanna wasnt werent whats whens wheres whos whys wont wouldnt youre youve alot anyways bc bro cuz dude idk lol sth tho thru abt b4 idc tbh smh lmao omg btw fyi hafta shoulda coulda woulda dunno whatcha gotcha kinda sorta outta lotta hes shes aint aswell infront incase eachother needa tryna finna imma any1 some1 sum1 every1 evryone coz yea yeah nah nope thanx thnx soz srsly obvs defo prolly wuts teh hte wut imho",
  es: 'gracias hola jaja ke ok oye pa porfa porfavor pos pq tb tmb toy vale xfa xq dame dime dígame decime contame explícame explicame cuéntame cuentame muéstrame muestrame enséñame podés podéis tenés tenéis querés queréis hacés hacéis sabés sabéis debéis sos vos os iba ibas íbamos ido yendo vayan vamos voy quiero quieres quieren queremos querer quería quisiera querría doy das den dado tuve tuvieron tengan tengas tendré tendría tendrás haga hagan hagas hacerle hacerla hacerlos hacerse hacerme hacerte tenerlo tenerla estuve estuvieron estaré estaría estén pude pudieron puedas podrás podré sería serían',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد بود شود ها های هایی چه چرا کجا کی چگونه آیا کدام چند چقدر چیست کیست اند ای یا اما اگر کرده شده شده‌است بودند هستند دارد داشت کند شدند ما او آنها ایشان ترین چطور رو تو من شما ما این آن اینجا آنجا همه هر چی چجوری چطوری جوری چیکار چکار چه‌جوری برام براش باهاش باهام ازش ازشون ازم بهش بهم اش ام ات ایم اید هست هستن هستم نیست نیستن باشد باشه کردن شدن داشتن بودن توانستن خواستن باید نباید اگر دیگر خیلی الان فقط مگه مگر پیش توی روی باره دربارهٔ نوع محسوب گردد کلیه هرگونه هیچ کدام چطوره چند چقدر چقد نه بله آره می نمی یا هایش هایم هایشان شان مان تان اینکه آنکه چون پس تنها باز هنوز حتی نسبت بین طبق جهت ضمن توسط طی چنین همچنین علاوه قبلا بعد قبل',
  fi: 'kuinka milloin miten montako paljonko',
  fr: 'a afin ainsi alors aussi auprès avoir car chez combien comme comment contre donc dont elles encore entre est être jusqu jusque laquelle lequel lesquels lors lorsque moins où parce peu pour pourquoi puis puisque quand quoi quoique si sous très trop vers vis voici voilà ça ca cest dun dune jai quil truc ya bah ben bjr bonjour c cb celle celui ceux chui chuis coucou dsl euh g hein help jdois jen jpeux jsuis jveux jvoudrais ke ki koi là lol mdr merci ok oui pk pq pr ptdr qd qqch qqn salut slt stp svp tjs tt tte vraiment wesh jetais javais jaurai jaurais jaimerais jy jme jte jle nai nas nest nont nen ny cetait cétait ctait ct cété cque sest sil sils quils quelles quon quest quesque questce estce lon den dy tas yavait yaura yen keske kesk keski kesse kes kel kels kelle kil kils kon eske esque esk esce qque qlq tjr tjrs psk pcq pcke pasque paske parske parceque kan kand qan cmt coman koman comen komen jsui jsé jpe jveu jvais jvé jfais jfé jsai jsais jcrois tpeux tveux tfais tsais vs dc ds avk vrmt vrm stv oklm wsh mdrr ptn bsr slm hello salam hey yo svpl silvouplait siouplait cki cke ouais ouai nan koa kwa kombien cmb cbn',
  hi: 'की के में कब कहां कहाँ किन किसका किसकी किसके किसने कितना कितनी कितने कैसे कौन कौनसा कौनसी क्या क्यों है हैं जाता जाती जाते गई गए थीं वाला वाली रही रहा लगभग क्योंकि तथा अथवा चाहिए लेकर',
  it: 'cosa quali quando d cos dell nell sull dall quell quest un s t m v b po essere esser può puo posso possono possiamo potrei potete puoi potere poter fare far fatto fa farlo farla farli farle farmi farsi farci dare dammi dimmi fammi spiegami mostrami stato stata stati state sta così cosi quindi poi già gia ancora sempre solo soltanto anche pure molto molta molti molte poco pochi poca poche dopo durante senza mentre dunque oppure ossia cioè ogni alcuni alcune qualche qualcuno qualcosa nessuno nessuna niente nulla altro altra altri altre stesso stessa tale tali essi esse esso essa ecco qui qua lì là però pero invece infatti inoltre tra fra sotto sopra verso presso entro circa tanto tanti tanta tante troppo quasi proprio quel quei quegli sia nè né no sì ok ciao grazie scusa scusate salve raga boh beh mah cmq xke xkè perke nn ke qlc qlcs pf perfavore favore devo devi deve dobbiamo dovete devono dovrei dovrebbe deva debba vuole voglio vuoi vogliamo vogliono vorrei vorrebbe vado vai va andiamo vanno ha viene vengono vengano mai adesso ci perchè poiché affinché finché se nonché comunque appena attraverso tramite mediante nemmeno neanche neppure vabbe vabbè',
  ja: 'いくつ いくら いつ どう どの どのように どれ どんな なぜ 何 何故 誰 なんで どうして どれくらい どのくらい くらい ぐらい だれ なに って っ く け る る した したら まま けど だけど だけ だめ ダメ いい よい きた すか ありま ください 下さい たい たん がい めっちゃ ちゃう じゃ でしょう でしょ って やっぱり くれ くれる もらう もらえる もらえ たら ほしい とか わ ね しま すれ いくらか ん 行って 者 等 又 当該 各',
  ko: '누구 누가 누구의 무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇입니까 언제 언제인가 어디 어디에 어디에서 왜 어떻게 어떤 몇 얼마나 무슨 어느 그 이 저 것 것은 것이 수 등 및 또는 그리고 있는 있다 하는 한다 했다 하였다 된 되었다 있었다 이다 였다 인가 인가요 대한 대해 위해 뭐 뭐가 뭐야 뭐예요 뭔데 뭔가요 뭔가 뭘 뭔 누구야 어때 어떤가 어때요 어떡해 어떡하죠 얼마 나 너 내 제 내가 제가 나는 저는 저도 나도 우리 저희 여기 거기 이거 그거 저거 이것 그것 그런 이런 저런 이렇게 그렇게 하다 되다 있다 없다 같다 싶다 않다 못하다 안되다 안 못 좀 더 잘 다 또 꼭 그럼 근데 그런데 혹시 진짜 그냥 아니 네 예 때 거 게 걸 건 것 줄 데 중 경우 때문 통해 따라 따르다 의해 대하다 위하다 관한 관하여 대하여 위하여 각 또한 그러나 하지만 즉 매우 모든 아직 이미 만약 만일 하여 하고 된 될 할 함 됨 너무 아주 이제 다만 단 으로 까지 부터 라고 지 걔 얘 막 많이 님',
  nl: 'hoeveel waar waardoor waarmee waarom waaruit wanneer welk welke wiens jij we wij jullie hen jouw jou onze kun kunt zullen wel eigenlijk gewoon even graag nou ooit hoelang hoezo heel erg alle tijdens tussen zodat hallo hoi hey dank alstublieft aub ff effe echt zoiets waarvoor waarop waaraan waarover waarvan waarbij hierbij daarmee daarvoor eruit erin erop eraf ervoor ermee straks wou hoever m n t s ie zn mn ge gij toch ofzo dus okay ok oke hai pls evt bijv bv hé goh nog jouwe wat wilt wil willen hebt',
  no: 'hvilket mye noe dine vårt våre ei alt under hos mens egentlig jo vel litt veldig dersom hei heisann takk nei ja ok okei igjen liksom snill hvorfra hvorhen åssen hvordan kor ka kven korleis eg ikkje kvar kva dere nå også bare altså isåfall evt osv mvh hallo denne dette disse gjerne kanskje lissom no',
  pl: 'a aby ale albo ani aż bardzo bez bo by być był była było byli były będą będzie będę bym byś chyba ci cię co coś czego czemu czy czyli czyj czyja czyje czym czymś dla dlaczego dlatego do dokąd gdy gdyby gdzie gdzieś go i ich ile ilu im inny inna inne innych ja jak jaka jaką jaki jakie jakiego jakiej jakich jakim jakimi jako jakiś jakieś jakaś jednak jednym jednej jego jej jest jestem jesteś jesteśmy są jeśli jeżeli już każda każde każdego każdy każdej kiedy kim kogo komu kto ktoś która którą które którego której który którym których którymi którzy lecz lub ma mam mają masz mi miał miała mieć mną mnie mogą mogę może możemy możesz można móc musi muszę musisz muszą my na nad nam nami nas nasz nasza nasze nawet nic nich nie niech niej nim nimi niż no o obok od on ona one oni ono oraz pan pani po pod podczas poza ponad przed przede przez przy raz również się skąd sobą sobie swój swoja swoje swoich swoim swojego swojej ta tak taka taki takie także tam te tego tej temu ten też to tobą tobie trzeba tu tutaj twoja twoje twój ty tych tylko tym tymi u w wam wami was wasz wasza wasze we więc wszystkie wszystko wtedy wy z za zaś ze że żeby żaden żadna cześć hej hejka proszę dzięki ok np itd itp czyjaś spoko siema względem wobec mój moja moje moich moim mojego mojej mojemu moją właśnie jeszcze',
  pt: 'onde porque porquê quais quanta quantas quanto quantos aonde donde cadê pq q vc vcs cê tu ti comigo contigo consigo conosco connosco lo la los las lhe lhes pra pras pro pros né tá tô tb tbm tbem oi olá ola oie blz obg obrigado obrigada vlw valeu pfv pfvr favor mto mt kk kkk rs aí ai lá ali aqui cá assim então entao pois porém contudo entretanto também ainda antes após desde durante sobre sob cada outro outra outros outras todo toda todos todas tudo algum alguma alguns algumas nenhum nenhuma nada algo alguém ninguém qualquer quaisquer cujo cuja cujos cujas tão tanto tanta tantos tantas menos pouco pouca poucos poucas muita muitos muitas bem bastante apenas somente sempre nunca jamais agora nesse nessa neste nesta nesses nessas nestes nestas nisso nisto desse dessa deste desta desses dessas destes destas disso disto naquele naquela daquele daquela daqueles daquelas dali daqui outrem ser sendo sido estar estando ter tendo tido haver ir indo ido vou vai vão vamos ia iam irá dar dá dão dou deu deram dê pode podem posso podemos podes poderá poderia podia possa possam consegue conseguem deve devem devo deveria quero quer queres querem queria quis queremos faz fazem fazer faço fez fazendo fizeram fiz dum duma duns seja sejam é embora enquanto portanto senão mediante através perante além',
  ro: 'câte câtă câți cui era fost a e o s i ai al ale iar sau spre despre ce cărei cărui căror deoarece în din',
  ru: 'мне меня мной нас нам нами вас вам ли бы если чтоб чтобы ещё еще тоже только вот тут там здесь щас сейчас типа короче вообще просто пожалуйста плз спс привет подскажите скажите чё че шо куда зачем настоящий либо лишь какие каким каких какого какое каком какому какую кем кого кому откуда почему сколько чей чему какова каково каковы это также которая которые которых которой которого',
  sr: 'kada ko koliko',
  sv: 'hurdan många vems dom sitt skall också inget hos före innan medan bara egentligen väl lite väldigt ifall hej hejsan tack ja nej ok okej igen in liksom snälla dit hit typ nån nåt nåra sån såna asså alltså även vadå vars varifrån varthän ju när denna dessa osv ev mvh kanske gärna hur vilka er era ert',
  th: 'กี่ การ ของ คือ ความ ใคร ใด ได้ ที่ ทำไม เท่าไร เท่าไหร่ ใน เป็น เมื่อใด เมื่อไร เมื่อไหร่ มี และ ไหน อย่างไร อะไร เมื่อ ไหร่ ต้อง นี้ นั้น ให้ โดย จาก กับ ว่า ไป มา แล้ว อยู่ บน ถึง หรือ ทำ บ้าง เพื่อ ซึ่ง ไม่ จะ ถูก กว่า ละ ก็ ยัง แต่ ด้วย อีก เคย กำลัง อัน ตาม ต่อ เพราะ ทั้ง ทุก เช่น ระหว่าง ขึ้น ลง เข้า ออก เขา เธอ มัน พวก เรา คุณ ฉัน ผม นัก ได้แก่ เกี่ยวกับ สามารถ รับ นำ คน ชื่อ เรียก สิ่ง แห่ง ส่วน หนึ่ง ไว้ เอง กัน จึง หาก ถ้า แก่ ต่าง เท่า เท่าใด อย่าง ปัจจุบัน ดัง',
  tr: 'a da dan de den dir dır e hangisi i in kaç kaçıncı kimdir kimin la le mi na nda nde ne nedir nelerdir nereden ni nin nun nü nın ta tan te ten u un ya ye yi yu yü yı ü ün ı ın neler kimler kime kimi olan olarak ile kaçta kaçında hangisidir nasıldır nerededir nerelidir zaman olmuştur edilen edildi hangi nasıl niye neden niçin nere nerde nerede nereye nerden neyle kimle bi bir bu şu bunu bunun beni benim bana ben biz bizim sen siz sana onu onun var varmı yok mı mi mu mü mıdır mıyım miyim musunuz mısınız misiniz mıyız miyiz olur oluyor olursa lazım gerek gerekiyor gerekli istiyorum istesem lütfen acaba yani işte ya falan böyle şöyle öyle çok az en hiç her şey şeyi yapıcam yapcam napıcam napcam napmalıyım yapmalıyım yapıyorum yapabilirim yaparım ise ancak fakat göre için kadar gibi sonra önce üzere ilişkin dair itibaren olması olması hâlinde halinde durumunda eğer',
  uk: 'але б без би був була було були бути в від вже він вона вони воно де для до є ж же з за зі із його її їх і й куди між на над не ні о об однак по при про під після скільки та також так те того тому тут у хто це цей ця ці чи чому щоб яка яке якого які який звідки',
  vi: 'ai bao bằng các cái cho có của đã đang đâu để được gì khi là lúc mà một nào nhiêu như những ở sao tại thế thì trong từ và về với ấy anh bị bởi cả chỉ chưa còn cũng cùng do đây đấy đến đi điều đó gồm hay họ hơn không lại lên mấy mỗi này nên nếu ngoài ngày ông phải qua ra rất rằng rồi sau sẽ sự tên theo thuộc trên trước vào vẫn vì việc vậy người nó chúng giữa dưới',
  zh: '什么东西 什么时候 何种 哪一 哪一年 哪位 哪种 多久 多大 多少个 干什么 怎么说 是否 有何 第几 谁在 谁是 几天 怎样 样 怎么办 办 能不能 可不可以 几个 几点 多少钱 不能 我能 能进 有人 里 里面 想 没 没有 没法 哪些 啥 咋 咋办 为啥 干嘛 么 呀 呢 吧 请问 一下 这个 那个 这里 那里 如果 的话 时候 是不是 有没有 会不会 要不要 须 应 应当 其 及 与 由 将 按 于 凡 均 且 之 者 该 每',
};
/** Words in the packages' lists that tell passages apart all the same. */
export const TELLING: Readonly<Record<string, string>> = {
  es: 'acuerdo añadió bajo breve cuenta dia dias día días empleo estados fin final general horas informo informó junto lado largo lejos lugar mal mayor medio mejor momento nueva nuevas nuevo nuevos pais país paìs pasada pasado peor primer primera primeras primero primeros pronto proximo próximo próximos raras segunda segundo tarde temprano tercera tiempo total trabaja trabajais trabajamos trabajan trabajar trabajas trabajo ultimo última últimas último últimos valor veces verdad verdadera verdadero conocer emplear empleas emplean empleais ampleamos intenta intentais intentamos intentan intentar intentas intento llegó lleva llevar cinco cuatro dos tres seis siete ocho',
};

/**
 * Words that people ask with rather than about, so a passage that lacks them is hardly worse. They
 * count as much as the language's most frequent words.
 */
export const ASKING: Readonly<Record<string, string>> = {
  ar: 'عمل يعمل يستطيع يحصل حصول معرفة يعرف اعرف يوجد طريقة ضروري لازم مطلوب اخذ ياخذ اذهب يذهب شخص ناس يحدث يصير وضع مكان وقت جاء قال يقول اسم',
  da: 'bede betyde betyder bruge bruger finde finder få får gå går gør gøre hedder komme kommer lave laver ligger må måtte sige siger ske sker skulle tage tager trænger vil ville fik gjort gik skal behøver vide ved sket folk ting sted sætter sætte lægger lægge står stå ligge findes virker bør burde plejer holder have være bliver blive',
  de: 'bedeuten bedeutet bekomme bekommen bekommt brauch brauche brauchen braucht bringen darf dürfen finde finden findet funktioniert geben gehen geht gibt hol holen komme kommen kommt lassen lässt mach macht möchte müssen nehmen nimmt passiert raus rein sage sagen sagt sollen sollten stehen steht tun tut wollen darfst dürfte habt hast jemand könnt leute mag musst müsst weiß wissen willst wollt',
  en: 'able allow amount anybody anyone anything ask become begin big bring call cause come consider describe else everybody everyone example explain far find gave get gets getting give go happen hear help keep kind know large learn let list locate long look lot make mean name need now number occur often ok okay old part people permit person place possible ppl put reason refer result say see show somebody someone something sort start stuff take tell term thing time try turn type use want way word year wat wen dat dis wit ya tha',
  es: 'coger dar debe deben debo encontrar encuentra encuentro funciona funcionar ir llama llamar necesita necesito pasa pasar pone poner pongo quiere quiero sabe saber sale salir significa sirve va voy alguien debes favor gente hacéis podéis queréis sabéis tenéis tocar toca',
  fa: 'امکان لازم نیاز دادن رفتن آمدن گفتن گذاشتن گرفتن دانستن آوردن زدن کسی چیزی آدم نفر تا چیز کار مردم جا وقت بار ممکن راه نام',
  fr: 'aller arrive arriver avoir devoir dire dit dois doit donne donner faire fait falloir faut marche mettre peut peux pouvoir prend prendre sais sait savoir signifie trouve trouver utiliser va vais veut veux vouloir aimerais devez devrais devrait doivent fais fera pourrais pourrait pouvez savez voudrais voulez possible besoin existe exactement juste machin bidule trucs chose choses vas vont passe peuvent voudrait aimerait devons',
  it: 'aiutare andare anno arriva arrivare avere bisogna bisogno capire capita causa chiama chiamare chiede chiedere cosa dare dice dicono dire esempio fare funziona funzionare funzionano gente lasciare luogo mette mettere metto modo motivo nome numero parola parte persona posto possibile prende prendere prendo qualcuno sapere sai sanno serve servono significa succede tempo tenere tiene tipo tocca trova trovare trovo usa usare usano usi uso vedere volta',
  ja: '行く 行 言う 聞く 教える 知る 使う 使える 方法 必要 場合 可能 人 物 作る 持つ 見る 見 入る 出る 取る 時 日 今 別 何時 何年 何人 分かる 名前 大丈夫',
  ko: '가능 필요 알다 모르다 알려주다 궁금 방법 사람 주다 보다 보이다 오다 가다 나오다 말하다 얘기 원하다 정도 지금 괜찮다 좋다 맞다 쓰다 나가다 생기다 들다 받다 해주다',
  nl: 'betekent doe doen gaan gaat gebeurt gebruiken geven hebben heet kom komen komt krijg krijgen krijgt laten maak maakt mag maken moet moeten mogen neem nemen nodig staat vind vinden vindt werkt zeggen zegt zetten kunnen wilt wil doet gedaan ga geef haal halen hangt helpt hoef hoeft hoort hou houden iemand kreeg kwijt laat leg ligt lukt mensen moest neemt ding dingen regelen staan stel terug vraag weet weten wordt zet zie zien zit zoek',
  no: 'bety betyr bruke bruker brukes finne finner få får gjør gjøre gå går hente heter komme kommer lage lager ligger må måtte si sier skje skjer skulle ta tar trenger vil ville fikk gjort gikk noen trengs kunne vite vet hende skjedd folk ting sted setter sette legger legge står stå ligge finnes funker bør burde pleier holder hold',
  pl: 'chce chcę dać działa dostać dostanę dzieje iść mówi nazywa pójść robi robić trzeba powinien powinna potrzeba potrzebuję powiedzieć stanie trwa wolno wziąć zrobić znaleźć znajdę znajduje zobaczyć chodzi potrzebny zdarzy',
  pt: 'achar acho acontece acontecer chama chamar coisa coloca colocar diga diz dizem dizer encontra encontrar encontro existe existem fica ficar fico funciona funcionar galera gente leva levar meter passa passar pega pegar pego pessoal possível precisa precisam precisar preciso pôr põe rola saber sabe sabem sei sabes serve servem significa tira tirar usa usam usar uso',
  ru: 'можно нужно надо могу может можем могут хочу хочет делать сделать есть быть будет брать взять дать дают идти пойти ходить найти узнать знать сказать говорить называется значит получить стать происходит нужен нужна нужны человек люди людей время место вещь работать нельзя случится должен должна должны обязательно разрешено',
  sv: 'använda använder behöver betyda betyder finna finns få får gå går gör göra heter hitta hittar händer komma kommer ligger måste ska skulle säga säger ta tar vill fick gjort gick behövs veta vet hända hänt folk grej grejer sätta lägger lägga står stå ligga funkar bör borde brukar håller ha vara blir bli ville kunna ställe',
  tr: 'yapmak etmek olmak almak vermek gelmek gitmek gidiyor bilmek istemek bulmak çıkmak çıkıyor girmek kalmak koymak getirmek söylemek bakmak kişi insan yer iş şekilde zaman gün biri kimse tane mümkün yapılır kullanılır olsam alabilir',
  zh: '可以 需要 知道 告诉 叫 名字 找 放 东西 人 用 做 弄 去 看 拿 换 开 出 给 大概 什么样 情况 时间 以后 现在 怎么样 地方 方法 问题 费 当',
};

/**
 * Words of greetings, of chat, and of questions about the article itself: their absence from an article
 * means nothing.
 */
export const UNMISSED: Readonly<Record<string, string>> = {
  en: 'ago along article author date dr gimme gonna gotta hello hey hi lemme nearly one ones please pls plz publication published summarise summarize summary sure thank thanks thx title tl tldr topic u ur wanna wats whats whilst write writer written wrote wtf wut wuts yall b k n r w y da dem wer ty np rn bout luv gud',
};

/** What stands before an apostrophe that is left out on phones, before a word of at least three letters. */
export const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[djlmnst]|qu)(?=h?[aeiouyéèêâîô]\p{L}{2})/u,
};
