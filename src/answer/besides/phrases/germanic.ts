import type { Phrases } from './phrases.js';

export const en: Phrases = {
  this: 'this(?: whole| entire)?(?: article| text| page| document| doc| post| piece| guide| story| essay| report| paper| faq| file| site| website| blog| entry| wiki| thing)?|(?:the|your)(?: whole| entire| full)? (?:article|text|page|document|doc)',
  it: 'it|that|the (?:book|guide|story|post|piece|essay|report|paper|faq|file|site|website|blog|thing)|everything|all of it|all',
  before:
    'please|pls|plz|hey|hi|hello|ok|okay|so|and|also|but|can you|could you|would you|can u|can i get|i want to know|i want|i need|i would like|id like|i would like to know|id like to know|do you know|does anyone know|tell me|just|quickly|give me|get me|show me|um|well|bot|btw',
  after:
    'please|pls|plz|thanks|thank you|thx|bro|man|dude|for me|to me|exactly|bot|actually|again|then|by the way|btw|now|though|anyway|anyways|lol|quickly|in english|real quick',
  author:
    'who (?:actually )?(?:wrote|authored|has written|published|posted|writes|made|created|composed) <x>|(?:whos|who is|who was|who are|who were) (?:the )?(?:authors?|writers?|person who wrote|one who wrote)(?: of <x>| behind <x>| here)?|(?:the )?(?:authors?|writers?)(?: of <x>| name)?|(?:whats|what is) the (?:authors?|writers?)(?: s)? name|(?:whats|what is) the name of the (?:author|writer)(?: of <x>)?|name of the author|by who(?:m)? (?:is|was) <x>(?: written| published)?|<x> (?:is|was) (?:written )?by who(?:m)?|who (?:is|was) <x> (?:written )?by|written by(?: who)?|author name|who is behind <this>|does <x> have an author',
  date: 'when (?:was|is|were|has) <x> (?:been )?(?:last )?(?:written|published|posted|released|updated|made|created|from|dated)(?: on)?|when did (?:they|you|he|she|the author|someone) (?:write|publish|post|update) <x>|how (?:old|recent|current|new|up to date|outdated) is <this>|(?:(?:whats|what is) )?(?:the )?(?:publication |publishing |release )?date(?: of (?:publication of )?<x>)?|what date (?:is|was) <x>(?: from| published| written)?|(?:publication|release) date|is <this> (?:still )?(?:up to date|current|recent|outdated|old|new)|(?:from )?(?:what|which) (?:year|date|day) (?:is|was) <x>(?: from| written| published)?(?: in)?|when (?:written|published)|what year is <this>|year of publication|when does <this> date from',
  title:
    '(?:(?:whats|what is) )?(?:the )?title(?: of <x>)?|(?:whats|what is) (?:the )?name(?: of <x>)|(?:whats|what is) <x> called|what (?:do you call|are you calling) <x>|(?:what|which) (?:article|text|document|page|book) is this|(?:what|which) (?:article|text|document) (?:do|are) you (?:have|know|read|reading|using|use)|(?:what|which) (?:article|text|document) is (?:loaded|it)|(?:whats|what is) (?:the|your) article|how is <x> called|does <x> have a title',
  origin:
    'where (?:is|was|does|did) <x> (?:from|come from|came from|published|taken from|copied from|originate|found)|wheres <x> from|where (?:can|do|could) i (?:find|read|get|see) (?:<this>|the original|the source|the full text|the whole thing)(?: online| on the web)?|(?:(?:whats|what is|wheres|where is) )?(?:the |your )?(?:source|sources|link|url|original|web address)(?: (?:of|to|for|from) <x>)?|send (?:me )?(?:the |a )?(?:link|url|source)(?: (?:of|to|for) <x>)?|(?:do you have|is there|got) (?:a |the |any )?(?:link|url|source)(?: (?:of|to|for) <x>)?|(?:what|which) (?:site|website|page|source) is <x> from|where did you get <x>(?: from)?|link me',
  length:
    'how long is <x>|how (?:long|big|large) is <this>|(?:how (?:many|much) )(?:words|pages|sections|paragraphs|passages|chapters|characters|headings)(?: are there(?: in <x>)?| long| in <x>| (?:does|do|has|have|are|is)(?: there)?(?: in)? <x>(?: have| has| contain| contains| long)?)?|how (?:long|much time|many minutes) (?:does it take|will it take|would it take|do i need|does one need|is it|it takes|does <x> take) to read(?: <x>| through <x>)?|how long to read(?: <x>)?|(?:(?:whats|what is) )?(?:the )?(?:reading time|word count|length|size|read time)(?: of <x>)?|is <this> (?:very |too |really )?(?:long|short)|time to read(?: <x>)?|number of (?:words|pages|sections|chapters)',
  language:
    '(?:in )?(?:what|which) language (?:is|was) <x>(?: written)?(?: in)?|(?:whats|what is) (?:the )?language(?: of <x>)?|language|(?:what|which) language(?: is (?:it|this|used))?|is <this> (?:written )?in \\w+|what languages is <x> (?:available )?in',
  loaded:
    'when (?:was|were|is|has) <x> (?:been )?(?:last )?(?:loaded|reloaded|uploaded|added|imported|fetched|refreshed|set|put here|put in)(?: here| up)?|(?:who|whos|who has|which mod|which moderator) (?:loaded|reloaded|uploaded|added|imported|set|put) <x>(?: here| in| up)?|when did (?:you|they|someone|the mods|a mod) (?:last )?(?:load|reload|upload|add|read|get|fetch|import|refresh) <x>|when (?:was )?(?:it )?(?:last )?(?:loaded|reloaded)',
  topic:
    '(?:whats|what is|whats all|what was) <x>(?: all| mainly| mostly| really)? about|what (?:does|do|did) <x> (?:talk about|deal with|cover|discuss|describe|treat|contain|say)|(?:(?:whats|what is|what are) )?(?:the )?(?:main |general |overall )?(?:topics?|subject|subject matter|theme|idea|main point|main message)(?: of <x>| here)?|about what is <x>|what am i reading(?: here)?|(?:tell me|talk) about <this>|(?:explain|describe) <this>|(?:what|whats|what is|what are) (?:this|all this)(?: article| text| page| document)?|what is in <this>|whats in <this>|what (?:can|will|do) i (?:learn|find|read)(?: about)?(?: in <x>| here| from <x>)?',
  summary:
    '(?:a |the |quick |short |brief )*(?:summari[sz]e|summari[sz]ation|summary|sumary|tl ?dr|recap|abstract|gist|synopsis|overview|main points|key points|key takeaways|main takeaways|takeaways|short version|highlights|main ideas|bullet points|most important (?:points|things|parts)|important (?:points|parts|bits))(?: (?:of |for |from )?<x>)?|sum(?: <x>)? up|sum up <x>|shorten <x>|(?:<x> )?in (?:short|brief|a nutshell|one sentence|a few (?:words|sentences)|\\w+ (?:words|sentences|lines))|what are the (?:main|key|most important|important) (?:points|ideas|takeaways|things|parts)(?: of <x>| in <x>| here)?|(?:whats|what is) the (?:gist|tl ?dr|summary|bottom line|short version|main message|key message)(?: of <x>)?|(?:make|write|do) (?:me )?a (?:short |quick |brief )?summary(?: of <x>)?|too long(?: didnt read)?|(?:summari[sz]e|tldr) <x> in .+',
  summaryOf:
    '(?:a |the |quick |short |brief )*(?:summari[sz]e|summary|tl ?dr|recap|gist|synopsis|overview|main points|key points)(?: (?:of|for|from|on))? #|sum up #|(?:make|write|do) (?:me )?a (?:short |quick |brief )?summary (?:of|for|about) #|whats the (?:gist|summary) of #|what are the (?:main|key) points of #',
  says: '(?:what|whats) (?:does|do|did|is|are|else does) (?:<x>|you|they|the author) (?:say|says|tell(?: us| me)?|mention|state|know|write|have) (?:about|on|regarding|concerning|of) #|what is (?:said|written|mentioned|known) (?:here )?about #|(?:does|do) (?:<x>|you) (?:say|mention|have|know) (?:anything|something|info) (?:about|on|regarding) #|(?:is there )?(?:anything|something|info|information|details) (?:about|on|regarding) #|tell me (?:something |everything |all )?about #|what about #|how about #',
  read: '<s>|what (?:does|do) <s> (?:say|mean|cover|contain|state|tell(?: us| me)?)(?: about)?|(?:whats|what is|what stands|what are|whats written) (?:in |under )?<s>(?: about| called)?|(?:show|read|open|quote|print|see|find|display|view|recite)(?: me| out| us)? <s>|(?:go|jump|skip|scroll) to <s>|(?:give|show|tell) me <s>|i want (?:to read |to see )?<s>|where is <s>|wheres <s>|explain <s>',
  section:
    'section|sect|sec|chapter|ch|part|heading/rule|paragraph|article|art|clause|step|point|item|lesson|unit|scene|act|canto|book|verse|appendix|§+|no|number',
  ordinals:
    'first|1st second|2nd third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th ninth|9th tenth|10th last|final',
  cardinals: 'one two three four five six seven eight nine ten',
  help: 'help(?: me)?|commands?|command list|what (?:can|do|could) (?:you|u|this bot|the bot|it) do|what (?:are|r) (?:you|u)(?: for| doing here| good for|(?: not)? able to do)?|who (?:are|r|is|the hell are|tf are) (?:you|u|this|this bot|pullquote)|(?:how|what) (?:do|can|could|should|may) (?:i|we|you) (?:use|ask|talk to|work with) (?:you|u|this bot|the bot|pullquote)|what (?:can|should|could|may) (?:i|we) ask(?: you| here| about| it)?|how (?:does|do) (?:this bot|the bot|you|pullquote|u) work|(?:what is|whats|whos|who is) (?:this bot|pullquote|your name|your purpose|your job|ur name)(?: for| about)?|(?:are|r) (?:you|u) (?:a |an )?(?:bot|robot|human|ai|real|person|chatgpt|gpt|machine|llm|language model|chatbot)(?: bot)?|introduce yourself|who (?:made|created|built|programmed|runs|owns) (?:you|this bot|pullquote)|(?:what|which) questions can i ask(?: you)?|what do you know|what languages do you (?:speak|know|understand)|~how does <x> work|~how do i use <x>|~info|~usage|~instructions',
  greeting:
    '(?:hi+|hello+|hey+|heya|hiya|yo|sup|howdy|greetings|good (?:morning|evening|afternoon|day)|welcome|hola|moin|servus|whats up|wassup|how are you(?: doing)?(?: today)?|how r u|hows it going|how do you do|nice to meet you|how is it going|gm)(?: (?:there|bot|all|everyone|everybody|guys|folks|pullquote|friend|mate|buddy|how are you(?: doing)?(?: today)?|hi|hello|hey))*',
  thanks:
    '(?:(?:ok|okay|great|wow|nice|cool|perfect|many|awesome|oh|ah|very|lol) )*(?:thanks|thank you|thank u|thx|ty|tysm|tyvm|cheers|nice|great|cool|ok|okay|k|got it|i see|perfect|awesome|good bot|well done|wow|amazing|good job|great job|nice one|appreciate it|thats (?:great|nice|helpful|all|good|it)|very (?:helpful|nice|good)|much appreciated|sure|right|good|i love (?:you|this bot)|you are (?:great|awesome|the best|amazing)|youre (?:great|awesome|the best|amazing))(?: (?:so much|a lot|very much|bot|man|bro|again|for (?:the|your) (?:help|answer)|that helped|you|mate|buddy))*',
  farewell:
    '(?:ok |okay )?(?:bye|goodbye|good bye|bye bye|see you|see ya|cya|later|see you later|good night|gn|farewell|take care|have a (?:nice|good) (?:day|one|evening|weekend)|ciao|adios)(?: (?:bot|all|everyone|then|later|soon|tomorrow|guys))*',
  insult:
    '(?:you|u|this bot|the bot|this|it|bot)(?: (?:are|r|is))?(?: (?:a|an|so|such|such a|really|the|fucking|totally|completely|just))*(?: |re )(?:(?:stupid|dumb|useless|idiot|moron|trash|garbage|bad|terrible|awful|worthless|crap|shit|shitty|lame|worst|annoying|boring|broken|suck|sucks|fool|loser)(?: bot| ever)?)|youre(?: (?:a|an|so|such|such a|really|the|fucking|just))* (?:stupid|dumb|useless|idiot|moron|trash|garbage|bad|terrible|awful|worthless|crap|shit|lame|worst|annoying|boring|broken|fool|loser)(?: bot| ever)?|(?:stupid|dumb|useless|bad|trash|shitty|worst|fucking)(?: (?:stupid|dumb|useless))? ?(?:bot|machine|thing|piece of (?:shit|crap))|(?:stupid|idiot|moron|dumbass|asshole|bitch|loser)|fuck(?: (?:you|u|off|this|this bot))?|fu|fk u|wtf|stfu|shut (?:up|the fuck up)|screw (?:you|u|this)|go (?:away|to hell)|kill yourself|kys|i hate (?:you|u|this bot)|bullshit|piss off|get lost|damn you|bad bot|nobody likes you',
  why: '(?:and |but |so |ok |well )*(?:why|y|why not|why so|how come|how so|why is that|why tho|why though|but why|how|who|when|where|what|which|what for|says who|really|are you sure|u sure|is that true|is it true|then what|what then|so what|huh|hm+|whose)',
  more: '(?:and |ok |okay |yes )*(?:tell me more|more|some more|go on|continue|keep going|more (?:please|details?|info|information|about (?:it|this|that))|(?:any ?thing|what|something) else|anything more|next|and|elaborate|explain(?: more| further| it| that)?|say more|give me more|show me more|show more|more of (?:it|that|this)|further|in (?:more )?detail|expand(?: on that)?|what happened next|what next|and then|can you elaborate)',
  and: 'and|and also|also|plus|as well as',
  asking:
    'who|whos|whom|whose|what|whats|when|where|wheres|why|which|how|hows|is|are|was|were|do|does|did|can|could|should|may|must|will|would|has|have',
};

export const de: Phrases = {
  this: 'diese[rsnm]? ?(?:artikels?|textes|text|seite|dokuments?|beitrags?|anleitung|geschichte)|(?:der|den|dem|des|die|das|deine?n?) (?:ganzen? |gesamten? )?(?:artikels?|text(?:es)?|seite|dokuments?|beitrags?)|das hier|dies|das alles|hierfur',
  it: 'das|es|das buch|die anleitung|die geschichte|der bericht|er|sie|ihn|alles',
  before:
    'bitte|hey|hi|hallo|ok|okay|also|und|aber|kannst du(?: mir)?|konntest du(?: mir)?|kann man|ich mochte wissen|ich will wissen|ich wurde gern wissen|weisst du|sag(?: mir)?(?: mal)?|mal|mir|gib mir|zeig mir|ich brauche|ich will|ahm|bot',
  after:
    'bitte|danke|mal|mir|genau|bot|eigentlich|denn|nochmal|kurz|fur mich|ubrigens|jetzt|sagen|geben',
  author:
    'wer (?:hat|hatte) <x> (?:geschrieben|verfasst|veroffentlicht|erstellt)|wer (?:schrieb|verfasste) <x>|wer (?:ist|sind|war) (?:der|die|den) (?:autor|autorin|autoren|verfasser|verfasserin)(?: (?:von |des |der )?<x>| hier)?|(?:der |die )?(?:autor|autorin|autoren|verfasser|verfasserin)(?: (?:von |des |der )?<x>)?|von wem (?:ist|stammt|wurde|kommt) <x>(?: geschrieben| verfasst)?|wie heisst (?:der|die) (?:autor|autorin|verfasser)(?: (?:von |des |der )?<x>)?|name des autors',
  date: 'wann (?:wurde|ist|war) <x> (?:geschrieben|verfasst|veroffentlicht|erschienen|erstellt|aktualisiert|publiziert)(?: worden)?|wann erschien <x>|wann hat (?:er|sie|der autor) <x> geschrieben|von wann (?:ist|stammt) <x>|aus welchem jahr (?:ist|stammt|kommt) <x>|wie (?:alt|aktuell|neu) ist <this>|ist <this> (?:noch )?(?:aktuell|veraltet)|(?:(?:was|wie) ist )?(?:das )?(?:datum|erscheinungsdatum|veroffentlichungsdatum)(?: (?:von |des |der )?<x>)?|welches datum hat <x>|wann geschrieben',
  title:
    'wie (?:heisst|lautet|nennt sich) <x>|wie (?:heisst|lautet|ist) (?:der )?(?:titel|uberschrift|name)(?: (?:von |des |der )?<x>)?|(?:der |was ist der )?titel(?: (?:von |des |der )?<x>)?|welche[rs]? (?:artikel|text|dokument|seite) ist (?:das|dies|es|geladen)|welche[rsn]? (?:artikel|text|dokument) (?:hast|kennst|liest|benutzt) du',
  origin:
    'wo(?:her)? (?:ist|kommt|stammt|kommen) <x>(?: her)?|woher hast du <x>|wo (?:finde|kann) ich (?:<this>|das original|die quelle)(?: finden| lesen)?|(?:(?:was ist|wo ist|wie lautet|gibt es) )?(?:die |der |den |eine |einen |ein )?(?:quelle|link|url|original|adresse)(?: (?:von |des |der |zu |zum |zur )?<x>)?|hast du (?:einen |den |die )?(?:link|quelle|url)(?: (?:zu |zum |zur )?<x>)?|von welcher (?:seite|website) (?:ist|stammt|kommt) <x>|schick mir den link',
  length:
    'wie (?:lang|gross) ist <x>|wie ?viele? (?:worter|seiten|abschnitte|kapitel|absatze|zeichen)(?: (?:hat|gibt es|sind|enthalt|umfasst)(?: in)?(?: <x>)?(?: es| das)?)?|wie lange? (?:braucht|dauert|brauche ich|liest|lese ich)(?: man| ich)?(?: es)?(?: um)?(?: an)?(?: <x>)?(?: zu)?(?: lesen)?|(?:die |wie ist die )?(?:lange|lesezeit|lesedauer|wortzahl|wortanzahl)(?: (?:von |des |der )?<x>)?|ist <this> lang',
  language:
    '(?:in )?welche[rs]? sprache (?:ist|wurde|hat) <x>(?: geschrieben| verfasst)?|(?:die |was ist die )?sprache(?: (?:von |des |der )?<x>)?|auf welcher sprache ist <x>',
  loaded:
    'wann (?:wurde|ist|war|hast du|habt ihr) <x> (?:zuletzt )?(?:geladen|neu geladen|hochgeladen|eingelesen|aktualisiert worden|hinzugefugt)(?: worden)?|wer hat <x> (?:geladen|neu geladen|hochgeladen|eingelesen|hinzugefugt)|wann (?:zuletzt )?geladen',
  topic:
    'worum (?:geht es|gehts|geht s|dreht es sich|handelt es sich)(?: hier)?(?: (?:in |bei |eigentlich in )?<x>)?(?: hier| eigentlich| uberhaupt)?|um was geht(?: es|s)?(?: hier)?(?: (?:in |bei )?<x>)?|wovon (?:handelt|spricht|erzahlt) <x>|was (?:ist|steht) (?:in )?<this>(?: drin)?|was (?:steht|ist) (?:hier |da )?drin|(?:(?:was|wie) ist )?(?:das )?(?:hauptthema|thema|gegenstand)(?: (?:von |des |der |hier )?<x>)?|was behandelt <x>|erklar(?:e)? <this>|erzahl(?:e)?(?: mir)? (?:von |uber |was uber )?<this>|uber was (?:ist|handelt|geht) <x>|was (?:erfahre|lerne|finde) ich (?:hier|in <x>)',
  summary:
    '(?:eine |die |kurze |ganz kurz |kurz )*(?:fass|fasse|zusammenfassung|zusammenfassen|zusammengefasst|tl ?dr|kurzfassung|kurzversion|uberblick|ubersicht|kernaussagen?|kernpunkte|hauptpunkte|das wichtigste|wichtigste punkte|die wichtigsten punkte|inhaltsangabe|stichpunkte)(?: (?:von |des |der |in |aus |zu )?<x>)?(?: (?:kurz )?zusammen)?(?: in .+)?|was (?:ist|sind) (?:das wichtigste|die wichtigsten punkte|die kernaussagen?|die hauptpunkte)(?: (?:von |des |der |in |aus )?<x>)?|(?:<x> )?(?:kurz )?(?:zusammenfassen|zusammengefasst|in kurzform|in kurze)|mach(?:e)?(?: mir)? eine (?:kurze )?zusammenfassung(?: (?:von |des |der )?<x>)?|zu lang(?: nicht gelesen)?',
  summaryOf:
    '(?:fass|fasse) (?:mir )?#(?: kurz)? zusammen|(?:eine |die |kurze )*(?:zusammenfassung|kurzfassung|uberblick|tl ?dr|kernaussagen?|hauptpunkte|inhalt)(?: (?:von|des|der|uber|zu|zum|zur))? #|# (?:kurz )?zusammenfassen|mach(?:e)?(?: mir)? eine (?:kurze )?zusammenfassung (?:von|des|der|uber|zu) #',
  says: 'was (?:sagt|schreibt|erzahlt|weiss|berichtet) (?:<x>|du) (?:uber|zu|zum|zur|von) #|was (?:steht|wird|ist) (?:da |hier |darin |dort )?(?:drin |geschrieben |gesagt )?(?:uber|zu|zum|zur) #(?: (?:gesagt|geschrieben|bekannt))?|was steht (?:da|hier|in <x>) (?:uber|zu|zum|zur) #|(?:steht|gibt es|weisst du|sagt <x>) (?:da |hier |darin )?(?:etwas|was|irgendwas|infos?|informationen) (?:uber|zu|zum|zur) #|(?:etwas|infos?|informationen) (?:uber|zu|zum|zur) #|erzahl(?:e)?(?: mir)? (?:etwas |was |mehr |alles )?(?:uber|von|vom) #|was ist mit #|wie sieht es mit # aus',
  read: '<s>|was (?:sagt|steht|besagt|ist|enthalt|bedeutet)(?: in| im| unter)? <s>(?: drin)?|(?:zeig|zeige|lies|lese|offne|zitiere)(?: mir)? <s>(?: vor)?|(?:geh|gehe|spring|springe) zu[rm]? <s>|worum geht(?: es|s)? in <s>|gib mir <s>|erklare? <s>|ich will <s>(?: lesen| sehen)?|wo ist <s>',
  section:
    'abschnitte?s?|kapitels?|teile?s?/regel|paragraph(?:en)?|paragraf(?:en)?|artikels?|absatze?s?|punkte?s?|schritte?s?|nummer|nr|ziffer|lektion|anhang|buch|§+',
  ordinals:
    'erste[nrsm]?|1 zweite[nrsm]?|2 dritte[nrsm]?|3 vierte[nrsm]?|4 funfte[nrsm]?|5 sechste[nrsm]?|6 siebte[nrsm]?|7 achte[nrsm]?|8 neunte[nrsm]?|9 zehnte[nrsm]?|10 letzte[nrsm]?',
  cardinals: 'eins zwei drei vier funf sechs sieben acht neun zehn',
  help: 'hilfe|hilf mir|was (?:kannst|machst|tust) du(?: so)?(?: alles)?(?: hier)?|was kann (?:man|ich) (?:dich|hier|alles)?(?: alles)? ?(?:fragen|machen)|was kann der bot|wer bist du|was bist du(?: fur ein bot)?|wie (?:funktionierst du|funktioniert (?:der|dieser) bot|benutze ich dich|kann ich dich benutzen|frage ich dich)|bist du (?:ein |eine )?(?:bot|roboter|mensch|ki|echt|maschine|chatgpt)|wie heisst du|wer hat dich (?:gemacht|programmiert|erstellt|gebaut)|befehle|stell dich vor|was weisst du|was soll ich fragen|~wie funktioniert <x>|~anleitung',
  greeting:
    '(?:hallo+|hi+|hey+|moin(?: moin)?|servus|gruss dich|gruss gott|guten (?:morgen|tag|abend)|tach|na|huhu|wie gehts(?: dir)?|wie geht es dir|wie geht s(?: dir)?|alles klar|was geht(?: ab)?)(?: (?:bot|zusammen|alle|leute|du|na|wie gehts(?: dir)?|wie geht es dir))*',
  thanks:
    '(?:(?:ok|okay|super|toll|vielen|besten|gut|ah|oh|herzlichen|alles klar) )*(?:danke|dank|dankeschon|danke schon|dankesehr|thx|merci|super|toll|klasse|ok|okay|gut|prima|perfekt|cool|geil|alles klar|verstehe|verstanden|guter bot|gut gemacht|sehr gut|sehr hilfreich|das hilft|nett|ach so|achso)(?: (?:schon|sehr|dir|vielmals|bot|euch|fur (?:die|deine) (?:hilfe|antwort)))*',
  farewell:
    '(?:tschuss+|tschau|ciao|bye|auf wiedersehen|bis (?:bald|dann|spater|morgen)|gute nacht|mach s gut|machs gut|schonen (?:tag|abend)(?: noch)?)(?: bot)?',
  insult:
    '(?:du|dieser bot|der bot) (?:bist|ist)(?: (?:so|ein|eine|echt|total|einfach|ja|vollig|der))*(?: (?:dumm\\w*|doof\\w*|blod\\w*|nutzlos\\w*|idiot|trottel|scheisse|schlecht\\w*|depp|arsch\\w*|mull|dreck|nervig|langweilig|bot))+|(?:dummer|bloder|doofer|scheiss|schlechter|nutzloser|blode|dumme|nutzlose) ?(?:bot|maschine|ding)?|idiot|trottel|depp|arschloch|scheisse|halt(?:s)? (?:die klappe|das maul|maul|s maul)|klappe|fick dich|leck mich|verpiss dich|ich hasse dich|du nervst|hau ab|spinnst du',
  why: '(?:und |aber |ok |ja )*(?:warum|wieso|weshalb|warum nicht|wieso nicht|warum das|wieso das|und warum|wie|wer|wann|wo|was|welche[rs]?|wie das|echt|wirklich|sicher|bist du sicher|stimmt das|ist das wahr|na und|und dann|hm+|ha)',
  more: '(?:und |ok |ja |noch )*(?:mehr|erzahl mehr|erzahl mir mehr|sag mir mehr|mehr dazu|mehr davon|mehr (?:infos?|informationen|details)|weiter|mach weiter|weiter so|was noch|noch etwas|noch was|sonst noch was|und weiter|was sonst|und sonst|genauer|erklar(?:e)?(?: das)?(?: genauer| naher)?|ausfuhrlicher|zeig mehr|was passierte dann|wie geht es weiter)',
  and: 'und|und auch|sowie|ausserdem',
  asking:
    'wer|was|wann|wo|warum|wieso|weshalb|wie|welche[rsnm]?|wem|wen|wessen|wohin|woher|womit|wofur|wozu|ist|sind|war|kann|darf|muss|gibt|hat|worum',
};

export const nl: Phrases = {
  this: 'dit(?: hele)?(?: artikel| document| stuk| verhaal| bericht)?|deze (?:tekst|pagina|handleiding)|(?:het|de|je)(?: hele)? (?:artikel|tekst|document|pagina)|hier',
  it: 'het|dat|het boek|het verhaal|het stuk|alles',
  before:
    'alsjeblieft|aub|hoi|hallo|hey|ok|oke|en|maar|dus|kun je(?: me)?|kan je(?: me)?|zou je|weet je|ik wil weten|vertel(?: me)?|zeg(?: me)?|geef me|geef mij|laat me zien|even|ik wil|ik zoek',
  after: 'alsjeblieft|aub|bedankt|dank je|eens|even|eigenlijk|precies|bot|dan|voor me',
  author:
    'wie (?:heeft|schreef) <x>(?: geschreven| gemaakt| gepubliceerd)?|wie (?:is|zijn|was) (?:de )?(?:auteurs?|schrijvers?|schrijfster)(?: van <x>| hier)?|(?:de )?(?:auteurs?|schrijver)(?: van <x>)?|van wie is <x>|door wie is <x> geschreven|hoe heet de (?:auteur|schrijver)(?: van <x>)?',
  date: 'wanneer (?:is|werd|was) <x> (?:geschreven|gepubliceerd|geplaatst|bijgewerkt|gemaakt|verschenen)|wanneer verscheen <x>|van wanneer is <x>|uit welk jaar (?:is|komt) <x>|hoe (?:oud|actueel|recent) is <this>|is <this> (?:nog )?(?:actueel|verouderd)|(?:wat is )?(?:de )?(?:datum|publicatiedatum)(?: van <x>)?',
  title:
    'hoe heet <x>|(?:wat is )?(?:de )?titel(?: van <x>)?|welk (?:artikel|document|verhaal) is (?:dit|dat|het)|welke tekst is (?:dit|dat)|welk artikel (?:heb|ken|lees|gebruik) je|wat is de naam van <x>',
  origin:
    'waar komt <x> vandaan|waar (?:kan|vind) ik (?:<this>|het origineel|de bron)(?: vinden| lezen)?|(?:(?:wat is|waar is|heb je) )?(?:de |een )?(?:bron|link|url|origineel)(?: van <x>| naar <x>)?|van welke (?:site|website) (?:is|komt) <x>',
  length:
    'hoe lang is <x>|hoeveel (?:woorden|paginas|secties|hoofdstukken|alineas)(?: (?:heeft|telt|zijn er|bevat|staan er)(?: in)?(?: <x>)?)?|hoe lang (?:duurt|doe ik over|doe je over)(?: het)?(?: om)?(?: <x>)?(?: te)? lezen|(?:wat is )?(?:de )?(?:lengte|leestijd)(?: van <x>)?|is <this> lang',
  language:
    '(?:in )?welke taal (?:is|heeft) <x>(?: geschreven)?|(?:wat is )?(?:de )?taal(?: van <x>)?',
  loaded:
    'wanneer (?:is|werd|heb je) <x> (?:voor het laatst )?(?:geladen|opgehaald|geupload|toegevoegd)|wie heeft <x> (?:geladen|geupload|toegevoegd)',
  topic:
    'waar (?:gaat|handelt) <x>(?: eigenlijk)? over|waarover (?:gaat|handelt) <x>|waar gaat <x> om|(?:wat is )?(?:het )?(?:hoofdonderwerp|onderwerp|thema)(?: van <x>)?|wat staat er(?: allemaal)? in <x>|wat is <this>|vertel(?: me)? over <this>|leg <this> uit|wat behandelt <x>',
  summary:
    '(?:een |de |korte |kort )*(?:samenvatting|vat|samenvatten|samengevat|tl ?dr|overzicht|hoofdpunten|kernpunten|belangrijkste punten|korte versie|kort)(?: (?:van )?<x>)?(?: (?:kort )?samen)?|wat (?:is|zijn) (?:het belangrijkste|de belangrijkste punten|de hoofdpunten|de kern)(?: van <x>| in <x>)?|<x> samenvatten|te lang',
  summaryOf:
    'vat #(?: kort)? samen|(?:een |de |korte )*(?:samenvatting|overzicht|tl ?dr|hoofdpunten)(?: van| over)? #',
  says: 'wat (?:zegt|vertelt|schrijft|weet) (?:<x>|je) over #|wat (?:staat er|wordt er)(?: in <x>| hier)? (?:gezegd |geschreven )?over #(?: gezegd)?|(?:staat er|zegt <x>|weet je|is er) (?:iets|info|informatie) over #|(?:iets|info|informatie) over #|vertel(?: me)? (?:iets |meer |alles )?over #|hoe zit het met #',
  read: '<s>|wat (?:zegt|staat er in|is) <s>|(?:toon|laat|lees|open|citeer)(?: me| mij)? <s>(?: zien| voor)?|ga naar <s>|waar gaat <s> over|geef(?: me)? <s>|leg <s> uit',
  section:
    'sectie|hoofdstuk|deel/regel|paragraaf|artikel|alinea|punt|stap|nummer|nr|lid|bijlage|les|§+',
  ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende laatste',
  cardinals: 'een twee drie vier vijf zes zeven acht negen tien',
  help: 'help(?: me)?|hulp|wat (?:kun|kan|doe) (?:je|jij)(?: allemaal)?(?: doen)?|wie ben (?:je|jij)|wat ben (?:je|jij)|hoe werk(?:t)? (?:je|jij|deze bot|de bot)|wat kan ik (?:je |jou )?(?:allemaal )?vragen|hoe heet (?:je|jij)|ben (?:je|jij) een (?:bot|robot|mens|ai)|wie heeft je gemaakt|~hoe werkt <x>',
  greeting:
    '(?:hallo|hoi+|hey|hi|goedemorgen|goedemiddag|goedenavond|goededag|dag|hoe gaat het(?: met je)?|alles goed)(?: (?:bot|allemaal|daar|hoe gaat het(?: met je)?))*',
  thanks:
    '(?:(?:ok|oke|hartelijk|heel erg) )*(?:bedankt|dank je(?: wel)?|dankjewel|dank u(?: wel)?|dankuwel|thanks|top|super|mooi|prima|ok|oke|goed|leuk|goede bot|goed gedaan|begrepen|fijn)(?: (?:hoor|bot|voor je hulp|zeer|wel))*',
  farewell:
    '(?:doei+|dag|tot ziens|tot later|tot straks|tot morgen|welterusten|goedenacht|bye)(?: bot)?',
  insult:
    '(?:je|jij|deze bot|u) (?:bent|is)(?: (?:een|zo|echt|heel))*(?: (?:dom\\w*|stom\\w*|nutteloos|idioot|sukkel|slecht\\w*|waardeloos|kut|bot))+|(?:stomme|domme|slechte|kut|waardeloze) ?bot|idioot|sukkel|klootzak|hou je (?:mond|bek|kop)|rot op|val dood|ik haat je|flikker op',
  why: '(?:en |maar |ok )*(?:waarom|waarom niet|hoezo|hoe|wie|wat|wanneer|waar|welke|echt|zeker|weet je het zeker|is dat waar|en dan|nou en)',
  more: '(?:en |ok |ja |nog )*(?:meer|vertel meer|vertel me meer|meer info|meer informatie|meer details|ga door|verder|wat nog meer|nog iets|en verder|leg uit|toon meer)',
  and: 'en|en ook|plus',
  asking:
    'wie|wat|wanneer|waar|waarom|hoe|hoeveel|welke?|is|zijn|was|kan|mag|moet|heeft|waarmee|waardoor',
};

export const da: Phrases = {
  this: '(?:denne|den her|hele denne) (?:artikel|tekst|side|historie)|dette(?: her)?(?: dokument)?|det her(?: dokument)?|(?:artiklen|teksten|dokumentet|siden|artiklens|tekstens)',
  it: 'den|det|bogen|historien|alt',
  before:
    'venligst|hej|ok|og|men|sa|kan du|kunne du|vil du|ved du|jeg vil gerne vide|fortael(?: mig)?|fortæl(?: mig)?|sig(?: mig)?|giv mig|vis mig|ma jeg fa',
  after: 'tak|venligst|egentlig|praecis|præcis|bot|nu|for mig',
  author:
    'hvem (?:har )?(?:skrevet|skrev|lavet|udgivet) <x>|hvem er (?:forfatteren|forfatter|forfatterne)(?: (?:til|af|bag) <x>)?|(?:forfatter|forfatteren)(?: (?:til|af) <x>)?|hvad hedder forfatteren|hvem er <x> (?:skrevet )?af',
  date: 'hvornar (?:er|blev|var) <x> (?:skrevet|udgivet|publiceret|opdateret|lavet|fra)|hvornar udkom <x>|(?:fra )?hvilket ar er <x>(?: fra)?|hvor (?:gammel|gammelt|ny|aktuel) er <this>|(?:hvad er )?(?:datoen|dato|udgivelsesdato|udgivelsesdatoen)(?: (?:for|pa) <x>)?|er <this> (?:stadig )?(?:aktuel|foraeldet|forældet)',
  title:
    'hvad (?:hedder|kaldes) <x>|(?:hvad er )?(?:titlen|titel|overskriften)(?: (?:pa|for|til) <x>)?|hvilken (?:artikel|tekst) er (?:det|dette|det her)|hvilken artikel (?:har|laeser|læser|bruger|kender) du',
  origin:
    'hvor (?:kommer|er|stammer) <x> fra|hvor (?:finder|kan) jeg (?:finde |laese |læse )?(?:<this>|originalen|kilden)|(?:(?:hvad er|hvor er|har du) )?(?:kilden|kilde|linket|link|et link|url|originalen)(?: til <x>)?|fra hvilken (?:side|hjemmeside) er <x>',
  length:
    'hvor (?:lang|langt) er <x>|hvor mange (?:ord|sider|afsnit|kapitler)(?: (?:har|er der|er|indeholder)(?: i)?(?: <x>)?)?|hvor lang tid tager (?:det|<x>)(?: at laese| at læse)?(?: <x>)?|(?:laengden|længden|laesetid|læsetid|laengde|længde)(?: (?:pa|af) <x>)?|er <this> lang',
  language:
    '(?:pa )?hvilket sprog er <x>(?: (?:skrevet )?(?:pa)?)?|(?:hvad er )?(?:sproget|sprog)(?: (?:pa|i) <x>)?',
  loaded:
    'hvornar (?:er|blev|har du) <x> (?:sidst )?(?:indlaest|indlæst|hentet|uploadet|tilfojet|tilføjet)|hvem har (?:indlaest|indlæst|hentet|uploadet) <x>',
  topic:
    'hvad (?:handler|omhandler|drejer) <x>(?: sig)?(?: egentlig)?(?: om)?|(?:hvad er )?(?:emnet|emne|temaet|hovedemnet)(?: (?:for|i) <x>)?|hvad star der i <x>|hvad er <this>|fortæl(?: mig)? om <this>|forklar <this>|hvad gar <x> ud pa',
  summary:
    '(?:et |en |kort |lav (?:et |en )?)*(?:resume|sammenfatning|opsummering|opsummer|sammenfat|tl ?dr|overblik|hovedpunkter|hovedpunkterne|de vigtigste punkter|kort fortalt|kort version)(?: (?:af |i |fra )?<x>)?|hvad er (?:hovedpunkterne|de vigtigste punkter|det vigtigste|essensen)(?: i <x>| af <x>)?|for langt',
  summaryOf:
    '(?:et |en |kort )*(?:resume|sammenfatning|opsummering|opsummer|sammenfat|overblik|tl ?dr)(?: (?:af|over|om))? #',
  says: 'hvad (?:siger|fortæller|skriver|ved) (?:<x>|du) om #|hvad star der (?:i <x> )?om #|(?:star der|siger <x>|er der|ved du) (?:noget|information|info) om #|(?:noget|information|info) om #|fortæl(?: mig)? (?:noget |mere |alt )?om #|hvad med #',
  read: '<s>|hvad (?:siger|star der i|er|indeholder) <s>|(?:vis|laes|læs|abn|citer)(?: mig)? <s>|ga til <s>|hvad handler <s> om|giv mig <s>|forklar <s>',
  section: 'afsnit|kapitel|del/regel|paragraf|artikel|punkt|trin|nummer|nr|stk|bilag|lektion|§+',
  ordinals:
    'forste|første anden|andet tredje fjerde femte sjette syvende ottende niende tiende sidste',
  cardinals: 'en|et to tre fire fem seks syv otte ni ti',
  help: 'hjaelp|hjælp(?: mig)?|hvad (?:kan|gor|gør) du|hvem er du|hvad er du|hvordan (?:virker|fungerer|bruger jeg) (?:du|dig|denne bot|botten)|hvad kan jeg (?:sporge|spørge)(?: dig)?(?: om)?|hvad hedder du|er du (?:en )?(?:bot|robot|menneske|ai)|hvem har lavet dig|~hvordan virker <x>',
  greeting:
    '(?:hej+|hejsa|halloj|hallo|goddag|godmorgen|god(?: )?aften|dav|hvordan gar det|hvad sa)(?: (?:bot|med dig|alle|der|hvordan gar det))*',
  thanks:
    '(?:(?:ok|mange|tusind|fint) )*(?:tak|super|fint|godt|ok|okay|perfekt|flot|fedt|god bot|forstaet|forstået|dejligt)(?: (?:skal du have|for hjaelpen|for hjælpen|bot|for det))*',
  farewell: '(?:farvel|hej hej|vi ses|ses|godnat|pa gensyn|bye)(?: bot)?',
  insult:
    '(?:du|den her bot|botten) er(?: (?:en|et|sa|bare|helt))*(?: (?:dum|dumme|ubrugelig|idiot|darlig|lort|elendig|bot))+|(?:dumme|darlig|elendig|lorte) ?bot|idiot|hold (?:kaeft|kæft|mund)|skrid|jeg hader dig|rovhul|røvhul',
  why: '(?:og |men |ok )*(?:hvorfor|hvorfor ikke|hvordan|hvem|hvad|hvornar|hvor|hvilken|virkelig|er du sikker|er det sandt|og hvad sa)',
  more: '(?:og |ok |ja )*(?:mere|fortæl mere|fortæl mig mere|mere info|mere information|flere detaljer|fortsaet|fortsæt|videre|hvad mere|hvad ellers|andet|noget andet|uddyb|forklar|vis mere)',
  and: 'og|og ogsa|samt',
  asking: 'hvem|hvad|hvornar|hvor|hvorfor|hvordan|hvilken|hvilket|hvilke|er|var|kan|ma|skal|har',
};

export const no: Phrases = {
  this: '(?:denne|hele denne) (?:artikkelen|teksten|siden|historien)|dette(?: her)?(?: dokumentet)?|det her(?: dokumentet)?|(?:artikkelen|teksten|dokumentet|siden)',
  it: 'den|det|boka|boken|historien|alt',
  before:
    'vær sa snill|hei|ok|og|men|sa|kan du|kunne du|vil du|vet du|jeg vil vite|jeg lurer pa|fortell(?: meg)?|si(?: meg)?|gi meg|vis meg',
  after: 'takk|vær sa snill|egentlig|noyaktig|bot|na|for meg|er du snill',
  author:
    'hvem (?:har )?(?:skrevet|skrev|laget|publisert) <x>|hvem er (?:forfatteren|forfatter|forfatterne)(?: (?:til|av|bak) <x>)?|(?:forfatter|forfatteren)(?: (?:til|av) <x>)?|hva heter forfatteren|hvem er <x> (?:skrevet )?av',
  date: 'nar (?:er|ble|var) <x> (?:skrevet|utgitt|publisert|oppdatert|laget|fra)|nar kom <x> ut|(?:fra )?hvilket ar er <x>(?: fra)?|hvor (?:gammel|gammelt|ny|aktuell) er <this>|(?:hva er )?(?:datoen|dato|utgivelsesdato|publiseringsdato)(?: (?:for|pa) <x>)?|er <this> (?:fortsatt )?(?:aktuell|utdatert)',
  title:
    'hva (?:heter|kalles) <x>|(?:hva er )?(?:tittelen|tittel|overskriften)(?: (?:pa|for|til) <x>)?|hvilken (?:artikkel|tekst) er (?:det|dette)|hvilken artikkel (?:har|leser|bruker|kjenner) du',
  origin:
    'hvor (?:kommer|er|stammer) <x> fra|hvor (?:finner|kan) jeg (?:finne |lese )?(?:<this>|originalen|kilden)|(?:(?:hva er|hvor er|har du) )?(?:kilden|kilde|lenken|lenke|en lenke|link|url|originalen)(?: til <x>)?|fra hvilken (?:side|nettside) er <x>',
  length:
    'hvor (?:lang|langt) er <x>|hvor mange (?:ord|sider|avsnitt|kapitler)(?: (?:har|er det|er|inneholder)(?: i)?(?: <x>)?)?|hvor lang tid tar (?:det|<x>)(?: a lese)?(?: <x>)?|(?:lengden|lesetid|lesetiden|lengde)(?: (?:pa|av) <x>)?|er <this> lang',
  language:
    '(?:pa )?hvilket sprak er <x>(?: (?:skrevet )?(?:pa)?)?|(?:hva er )?(?:spraket|sprak)(?: (?:pa|i) <x>)?',
  loaded:
    'nar (?:er|ble|har du) <x> (?:sist )?(?:lastet|lastet inn|hentet|lastet opp|lagt til)|hvem har (?:lastet inn|lastet opp|hentet) <x>',
  topic:
    'hva (?:handler|dreier) <x>(?: seg)?(?: egentlig)?(?: om)?|(?:hva er )?(?:emnet|emne|temaet|tema|hovedtemaet)(?: (?:for|i) <x>)?|hva star det i <x>|hva er <this>|fortell(?: meg)? om <this>|forklar <this>|hva gar <x> ut pa',
  summary:
    '(?:et |en |kort |lag (?:et |en )?)*(?:sammendrag|oppsummering|oppsummer|sammenfatt|tl ?dr|oversikt|hovedpunkter|hovedpunktene|de viktigste punktene|kort fortalt|kortversjon)(?: (?:av |i |fra )?<x>)?|hva er (?:hovedpunktene|de viktigste punktene|det viktigste|essensen)(?: i <x>| av <x>)?|for langt',
  summaryOf:
    '(?:et |en |kort )*(?:sammendrag|oppsummering|oppsummer|sammenfatt|oversikt|tl ?dr)(?: (?:av|over|om))? #',
  says: 'hva (?:sier|forteller|skriver|vet) (?:<x>|du) om #|hva star det (?:i <x> )?om #|(?:star det|sier <x>|er det|vet du) (?:noe|informasjon|info) om #|(?:noe|informasjon|info) om #|fortell(?: meg)? (?:noe |mer |alt )?om #|hva med #',
  read: '<s>|hva (?:sier|star det i|er|inneholder) <s>|(?:vis|les|apne|siter)(?: meg)? <s>|ga til <s>|hva handler <s> om|gi meg <s>|forklar <s>',
  section:
    'avsnitt|kapittel|del/regel|paragraf|artikkel|punkt|trinn|steg|nummer|nr|ledd|vedlegg|leksjon|§+',
  ordinals:
    'forste|første andre tredje fjerde femte sjette sjuende|syvende attende|åttende niende tiende siste',
  cardinals: 'en|ett to tre fire fem seks sju|syv atte|åtte ni ti',
  help: 'hjelp(?: meg)?|hva (?:kan|gjor|gjør) du|hvem er du|hva er du|hvordan (?:virker|fungerer|bruker jeg) (?:du|deg|denne boten|boten)|hva kan jeg (?:sporre|spørre)(?: deg)?(?: om)?|hva heter du|er du (?:en |et )?(?:bot|robot|menneske|ai|ki)|hvem har laget deg|~hvordan virker <x>',
  greeting:
    '(?:hei+|heisann|hallo|god dag|god morgen|god kveld|hvordan gar det|hva skjer|morn)(?: (?:bot|med deg|alle|der|hvordan gar det))*',
  thanks:
    '(?:(?:ok|mange|tusen|fint) )*(?:takk|supert|super|fint|bra|ok|okay|perfekt|flott|god bot|forstatt|forstått|kult)(?: (?:skal du ha|for hjelpen|bot|for det))*',
  farewell: '(?:ha det(?: bra)?|hade|farvel|vi ses|snakkes|god natt|bye)(?: bot)?',
  insult:
    '(?:du|denne boten|boten) er(?: (?:en|et|sa|bare|helt))*(?: (?:dum|dumme|ubrukelig|idiot|darlig|drit|elendig|bot))+|(?:dumme|darlig|elendig|drit) ?bot|idiot|hold (?:kjeft|munn)|stikk|jeg hater deg|drittsekk',
  why: '(?:og |men |ok )*(?:hvorfor|hvorfor ikke|hvordan|hvem|hva|nar|hvor|hvilken|virkelig|er du sikker|er det sant|og sa)',
  more: '(?:og |ok |ja )*(?:mer|fortell mer|fortell meg mer|mer info|mer informasjon|flere detaljer|fortsett|videre|hva mer|hva annet|noe annet|noe mer|utdyp|forklar|vis mer)',
  and: 'og|og ogsa|samt',
  asking: 'hvem|hva|nar|hvor|hvorfor|hvordan|hvilken|hvilket|hvilke|er|var|kan|ma|skal|har',
};

export const sv: Phrases = {
  this: '(?:denna|den har|hela denna) (?:artikeln?|texten?|sidan?|historien?)|detta(?: har)?(?: dokument)?|det har(?: dokumentet)?|(?:artikeln|texten|dokumentet|sidan)',
  it: 'den|det|boken|historien|allt',
  before:
    'snalla|hej|ok|och|men|sa|kan du|skulle du kunna|vill du|vet du|jag vill veta|jag undrar|beratta(?: for mig)?|sag(?: mig)?|ge mig|visa mig',
  after: 'tack|snalla|egentligen|exakt|bot|nu|at mig',
  author:
    'vem (?:har )?(?:skrivit|skrev|gjort|publicerat) <x>|vem ar (?:forfattaren|forfattare)(?: (?:till|av|bakom) <x>)?|(?:forfattare|forfattaren)(?: (?:till|av) <x>)?|vad heter forfattaren|vem ar <x> (?:skriven )?av',
  date: 'nar (?:ar|blev|var) <x> (?:skriven|skrivet|utgiven|publicerad|publicerat|uppdaterad|gjord|fran)|nar (?:skrevs|publicerades|kom) <x>(?: ut)?|(?:fran )?vilket ar ar <x>(?: fran)?|hur (?:gammal|gammalt|ny|aktuell) ar <this>|(?:vad ar )?(?:datumet|datum|publiceringsdatum)(?: (?:for|pa) <x>)?|ar <this> (?:fortfarande )?(?:aktuell|foraldrad)',
  title:
    'vad (?:heter|kallas) <x>|(?:vad ar )?(?:titeln|titel|rubriken)(?: (?:pa|for|till) <x>)?|vilken (?:artikel|text) ar (?:det|detta)|vilken artikel (?:har|laser|anvander|kan) du',
  origin:
    'var(?:ifran)? (?:kommer|ar|harstammar) <x>(?: fran| ifran)?|var (?:hittar|kan) jag (?:hitta |lasa )?(?:<this>|originalet|kallan)|(?:(?:vad ar|var ar|har du) )?(?:kallan|kalla|lanken|lank|en lank|url|originalet)(?: till <x>)?|fran vilken (?:sida|webbplats) ar <x>',
  length:
    'hur (?:lang|langt) ar <x>|hur manga (?:ord|sidor|avsnitt|kapitel|stycken)(?: (?:har|finns det|ar|innehaller)(?: i)?(?: <x>)?)?|hur lang tid tar (?:det|<x>)(?: att lasa)?(?: <x>)?|(?:langden|lastid|lastiden|langd)(?: (?:pa|av) <x>)?|ar <this> lang',
  language:
    '(?:pa )?vilket sprak ar <x>(?: (?:skriven |skrivet )?(?:pa)?)?|(?:vad ar )?(?:spraket|sprak)(?: (?:pa|i) <x>)?',
  loaded:
    'nar (?:ar|blev|har du|laddades) <x> (?:senast )?(?:laddad|inlast|hamtad|uppladdad|tillagd|laddat|hamtat|in|upp)|vem har (?:laddat|laddat upp|hamtat) <x>',
  topic:
    'vad (?:handlar|ror) <x>(?: sig)?(?: egentligen)?(?: om)?|(?:vad ar )?(?:amnet|amne|temat|tema|huvudamnet)(?: (?:for|i) <x>)?|vad star det i <x>|vad ar <this>|beratta(?: for mig)? om <this>|forklara <this>|vad gar <x> ut pa',
  summary:
    '(?:en |kort |gor (?:en )?)*(?:sammanfattning|sammanfatta|summera|tl ?dr|oversikt|huvudpunkter|huvudpunkterna|de viktigaste punkterna|kort sagt|kortversion)(?: (?:av |i |fran )?<x>)?|vad ar (?:huvudpunkterna|de viktigaste punkterna|det viktigaste|karnan)(?: i <x>| av <x>)?|for langt',
  summaryOf:
    '(?:en |kort )*(?:sammanfattning|sammanfatta|summera|oversikt|tl ?dr)(?: (?:av|over|om))? #',
  says: 'vad (?:sager|berattar|skriver|vet) (?:<x>|du) om #|vad star det (?:i <x> )?om #|(?:star det|sager <x>|finns det|vet du) (?:nagot|information|info) om #|(?:nagot|information|info) om #|beratta(?: for mig)? (?:nagot |mer |allt )?om #|hur ar det med #',
  read: '<s>|vad (?:sager|star det i|ar|innehaller) <s>|(?:visa|las|oppna|citera)(?: mig)? <s>|ga till <s>|vad handlar <s> om|ge mig <s>|forklara <s>',
  section:
    'avsnitt|avsnittet|kapitel|kapitlet|del|delen/regel|paragraf|artikel|stycke|stycket|punkt|punkten|steg|steget|nummer|nr|bilaga|lektion|§+',
  ordinals: 'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde sista',
  cardinals: 'ett|en tva tre fyra fem sex sju atta nio tio',
  help: 'hjalp(?: mig)?|vad (?:kan|gor) du|vem ar du|vad ar du|hur (?:fungerar|anvander jag) (?:du|dig|denna bot|boten)|vad kan jag fraga(?: dig)?(?: om)?|vad heter du|ar du (?:en )?(?:bot|robot|manniska|ai)|vem har (?:gjort|skapat) dig|~hur fungerar <x>',
  greeting:
    '(?:hej+|hejsan|hallå|halla|tjena|god dag|god morgon|god kvall|hur mar du|laget|hur ar laget)(?: (?:bot|alla|dar|hur mar du))*',
  thanks:
    '(?:(?:ok|stort|tusen|fint) )*(?:tack|super|fint|bra|ok|okej|perfekt|toppen|bra bot|forstatt|kul)(?: (?:sa mycket|for hjalpen|bot|for det))*',
  farewell: '(?:hej da|hejda|adjo|vi ses|ses|god natt|bye)(?: bot)?',
  insult:
    '(?:du|den har boten|boten) ar(?: (?:en|ett|sa|bara|helt))*(?: (?:dum|dumma|vardelos|idiot|dalig|skit|usel|bot))+|(?:dumma|dalig|usel|skit) ?bot|idiot|hall (?:kaften|tyst|kaft)|stick|jag hatar dig|dumskalle',
  why: '(?:och |men |ok )*(?:varfor|varfor inte|hur|vem|vad|nar|var|vilken|verkligen|ar du saker|ar det sant|och sen)',
  more: '(?:och |ok |ja )*(?:mer|beratta mer|beratta mer for mig|mer info|mer information|fler detaljer|fortsatt|vidare|vad mer|vad annars|nagot annat|nagot mer|utveckla|forklara|visa mer)',
  and: 'och|och aven|samt',
  asking: 'vem|vad|nar|var|varfor|hur|vilken|vilket|vilka|ar|kan|far|ska|har|finns',
};
