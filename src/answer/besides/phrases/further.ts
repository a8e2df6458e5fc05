import type { Phrases } from './phrases.js';

export const el: Phrases = {
  this: '(?:αυτ[οηου]+ (?:το|η|του|την) |το |του |τη |την |η |της )?(?:αρθρο|αρθρου|κειμενο|κειμενου|σελιδα|σελιδας|εγγραφο|εγγραφου)|αυτο(?: εδω)?',
  it: 'το|αυτο|το βιβλιο|η ιστορια|ολο',
  before:
    'παρακαλω|σε παρακαλω|γεια|γεια σου|οκ|και|αλλα|μπορεις να|μπορεις|ξερεις|θελω να μαθω|πες μου|δωσε μου|δειξε μου|κανε',
  after: 'παρακαλω|ευχαριστω|ακριβως|μποτ|τωρα',
  author:
    'ποιος (?:το )?(?:εγραψε|εχει γραψει|δημοσιευσε)(?: <x>)?|ποιος (?:ειναι|ηταν) (?:ο |η )?(?:συγγραφεας)(?: <x>)?|(?:ο )?συγγραφεας(?: <x>)?|απο ποιον (?:γραφτηκε|ειναι)(?: <x>)?',
  date: 'ποτε (?:γραφτηκε|δημοσιευτηκε|δημοσιευθηκε|ενημερωθηκε|βγηκε)(?: <x>)?|απο ποτε ειναι(?: <x>)?|(?:ποια ειναι )?(?:η )?ημερομηνια(?: δημοσιευσης)?(?: <x>)?',
  title:
    'πως (?:λεγεται|ονομαζεται|τιτλοφορειται)(?: <x>)?|(?:ποιος ειναι )?(?:ο )?τιτλος(?: <x>)?|ποιο (?:αρθρο|κειμενο) ειναι(?: αυτο)?',
  origin:
    'απο που (?:ειναι|προερχεται)(?: <x>)?|που (?:μπορω να )?(?:βρω|διαβασω) (?:<this>|το πρωτοτυπο|την πηγη)|(?:(?:ποια ειναι|εχεις) )?(?:η |το |την )?(?:πηγη|συνδεσμος|λινκ|link|url)(?: <x>)?',
  length:
    'ποσο (?:μεγαλο|μακρυ) ειναι(?: <x>)?|ποσες (?:λεξεις|σελιδες|ενοτητες)(?: (?:εχει|ειναι)(?: <x>)?)?|ποση ωρα (?:θελει|παιρνει)(?: να)?(?: διαβασω| διαβαστει)?(?: <x>)?|(?:το )?μηκος(?: <x>)?|χρονος αναγνωσης',
  language: 'σε ποια γλωσσα ειναι(?: γραμμενο)?(?: <x>)?|(?:ποια ειναι )?(?:η )?γλωσσα(?: <x>)?',
  loaded:
    'ποτε (?:φορτωθηκε|φορτωσες|προστεθηκε)(?: <x>)?|ποιος (?:το )?(?:φορτωσε|προσθεσε)(?: <x>)?',
  topic:
    '(?:για τι|τι) (?:πραγματευεται|μιλαει|προκειται|λεει)(?: <x>)?|περι τινος προκειται|(?:ποιο ειναι )?(?:το )?θεμα(?: <x>)?|τι ειναι <this>|πες μου για <this>|εξηγησε <this>',
  summary:
    '(?:μια |μου |συντομη |κανε )*(?:περιληψη|συνοψισε|συνοψη|με λιγα λογια|συνοπτικα|tl ?dr|κυρια σημεια|τα βασικα σημεια)(?: <x>)?',
  summaryOf:
    '(?:μια |μου |συντομη )*(?:περιληψη|συνοψισε|συνοψη|tl ?dr)(?: (?:του|της|των|για))? #',
  says: 'τι (?:λεει|γραφει|αναφερει|ξερεις)(?: <x>)? (?:για|σχετικα με) #|(?:λεει|υπαρχει) κατι (?:για|σχετικα με) #|(?:κατι|πληροφοριες) (?:για|σχετικα με) #|(?:πες|μιλησε) μου (?:κατι |περισσοτερα )?για #',
  read: '<s>|τι (?:λεει|γραφει|εχει) <s>|(?:δειξε|διαβασε|ανοιξε)(?: μου)? <s>|πηγαινε σ(?:το|τη|την) <s>|για τι μιλαει <s>',
  section:
    'ενοτητα|κεφαλαιο|μερος/κανονας|κανονα|παραγραφος|παραγραφο|αρθρο|σημειο|βημα|αριθμος|παραρτημα|§+',
  ordinals:
    'πρωτ[ηοα]ς? δευτερ[ηοα]ς? τριτ[ηοα]ς? τεταρτ[ηοα]ς? πεμπτ[ηοα]ς? εκτ[ηοα]ς? εβδομ[ηοα]ς? ογδο[ηοα]ς? ενατ[ηοα]ς? δεκατ[ηοα]ς? τελευται[αο]ς?',
  cardinals: 'ενα δυο τρια τεσσερα πεντε εξι επτα|εφτα οκτω|οχτω εννεα|εννια δεκα',
  help: 'βοηθεια|βοηθησε με|τι (?:μπορεις να κανεις|κανεις|ξερεις να κανεις)|ποιος εισαι|τι εισαι|πως (?:λειτουργεις|δουλευεις|σε χρησιμοποιω)|τι μπορω να (?:σε )?ρωτησω|πως σε λενε|εισαι (?:μποτ|ρομποτ|ανθρωπος)|ποιος σε εφτιαξε|εντολες',
  greeting:
    '(?:γεια+(?: σου| σας)?|καλημερα|καλησπερα|χαιρετε|χαιρετω|τι κανεις|τι νεα|πως εισαι)(?: (?:μποτ|σε ολους|τι κανεις))*',
  thanks:
    '(?:(?:οκ|πολυ) )*(?:ευχαριστω|ευχαριστουμε|τελεια|ωραια|καλα|ενταξει|οκ|καταλαβα|μπραβο|σουπερ)(?: (?:πολυ|μποτ|για τη βοηθεια))*',
  farewell: '(?:αντιο|τα λεμε|καληνυχτα|εις το επανιδειν|μπαι)(?: μποτ)?',
  insult:
    '(?:εισαι)(?: (?:ενας|ενα|πολυ|τελειως))*(?: (?:ηλιθι\\S*|χαζ\\S*|αχρηστ\\S*|βλακας|σκουπιδι|μποτ))+|ηλιθιε|βλακα|χαζο(?: μποτ)?|σκασε|αντε γαμησου|μαλακα|σε μισω|αντε χασου',
  why: '(?:και |αλλα |οκ )*(?:γιατι|γιατι οχι|πως|ποιος|τι|ποτε|που|αληθεια|σιγουρα|εισαι σιγουρος|και λοιπον)',
  more: '(?:και |οκ |ναι )*(?:κι αλλο|και αλλα|περισσοτερα|πες μου περισσοτερα|περισσοτερες πληροφοριες|συνεχισε|τι αλλο|κατι αλλο|εξηγησε|επομενο)',
  and: 'και|κι',
  asking:
    'ποιος|ποια|ποιο|ποιοι|τι|ποτε|που|γιατι|πως|ποσο|ποσα|ποσες|ποσοι|ειναι|μπορω|υπαρχει|πρεπει',
};

export const fi: Phrases = {
  this: 'taman|taman|tama|(?:taman?|tassa|tasta|koko) (?:artikkeli[nast]*|artikkelissa|artikkelista|teksti[nast]*|tekstissa|tekstista|sivun?|dokumenti[nat]*|dokumentti)|taman?|tassa|tasta|artikkeli[nast]*|artikkelista|teksti[nast]*|dokumentti',
  it: 'se|sen|siina|siita|kirjan?|tarinan?|kaikki',
  before:
    'kiitos|ole hyva|hei|moi|ok|ja|mutta|voitko|voisitko|tiedatko|haluan tietaa|kerro(?: minulle)?|anna(?: minulle)?|nayta(?: minulle)?|tee',
  after: 'kiitos|ole hyva|tarkalleen|botti|nyt|minulle',
  author:
    'kuka (?:on )?(?:<x> )?(?:kirjoittanut|kirjoitti|julkaissut|tehnyt)(?: <x>)?|kuka on (?:<x> )?(?:kirjoittaja|tekija)|(?:<x> )?(?:kirjoittaja|tekija)|kenen (?:kirjoittama|tekema) <x>(?: on)?',
  date: 'milloin (?:<x> )?(?:on |se on )?(?:kirjoitettu|julkaistu|paivitetty|kirjoitettiin|julkaistiin)(?: <x>)?|milta ajalta <x> on|minka vuoden <x> on|(?:mika on )?(?:<x> )?(?:paivamaara|julkaisupaiva)|onko <this> ajan tasalla',
  title:
    'mika (?:on )?(?:<x> )?(?:nimi|otsikko)(?: on)?|(?:<x> )?(?:otsikko|nimi)|mika (?:artikkeli|teksti) (?:tama|se) on|minka niminen <x> on',
  origin:
    'mista <x> on(?: peraisin)?|mista (?:loydan|voin lukea) (?:<this>|alkuperaisen)|(?:(?:mika on|onko) )?(?:<x> )?(?:lahde|linkki|url)|milta sivustolta <x> on',
  length:
    'kuinka pitka <x> on|(?:kuinka monta|montako) (?:sanaa|sivua|osiota|lukua|kappaletta)(?: (?:<x> (?:on|sisaltaa)|on <x>|siina on))?|kauanko (?:<x> )?(?:kestaa lukea|lukeminen kestaa)(?: <x>)?|(?:<x> )?(?:pituus|lukuaika)',
  language: 'milla kielella <x> on(?: kirjoitettu)?|(?:mika on )?(?:<x> )?kieli',
  loaded:
    'milloin (?:<x> )?(?:on )?(?:ladattu|ladattiin|lisatty)(?: <x>)?|kuka (?:on )?(?:ladannut|latasi|lisannyt|lisasi)(?: <x>)?',
  topic:
    'mista (?:<x> )?(?:kertoo|on kyse|puhuu|puhutaan)(?: <x>)?|(?:mika on )?(?:<x> )?(?:aihe|paaaihe|teema)|mita <this> (?:kasittelee|on|sisaltaa)|mika <this> on|kerro <this>|selita <this>',
  summary:
    '(?:lyhyt |tee )*(?:yhteenveto|tiivistelma|tiivista|tl ?dr|referaatti|paakohdat|tarkeimmat kohdat|lyhyesti|paapiirteet)(?: <x>)?|<x> (?:tiivistelma|yhteenveto|paakohdat|lyhyesti|tiivistettyna)',
  summaryOf:
    '(?:lyhyt |tee )*(?:yhteenveto|tiivistelma|tiivista|tl ?dr) #|# (?:tiivistelma|yhteenveto)',
  says: 'mita (?:<x> )?(?:sanotaan|kerrotaan|kertoo|sanoo|lukee|tiedat)(?: <x>)? #|(?:sanotaanko|kerrotaanko|onko) (?:jotain|tietoa) #|kerro(?: minulle)? (?:jotain |lisaa |kaikki )?#',
  read: '<s>|mita (?:<s> )(?:sanoo|lukee|sanotaan|on)|(?:nayta|lue|avaa) <s>|siirry <s>|mista <s> kertoo',
  section:
    'osion?|osiossa|luku|luvun|luvussa|osan?|osassa/saannon?|saanto|pykalan?|kappale|kappaleen|kohdan?|kohta|vaiheen?|numero|artikla|liite|§+',
  ordinals:
    'ensimmai\\w+ toi(?:nen|sen|sessa|sta) kolma[sn]\\w* neljä[sn]\\w* viide[sn]\\w* kuude[sn]\\w* seitsema[sn]\\w* kahdeksa[sn]\\w* yhdeksa[sn]\\w* kymmene[sn]\\w* viimei\\w+',
  cardinals: 'yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen',
  help: 'apua|auta(?: minua)?|mita (?:osaat|voit|teet)(?: tehda)?|kuka (?:sina )?olet|mika (?:sina )?olet|miten (?:sina )?(?:toimit|sinua kaytetaan|botti toimii)|mita (?:voin|saan) kysya(?: sinulta)?|mika (?:on )?(?:sinun )?nimesi(?: on)?|oletko (?:sina )?(?:botti|robotti|ihminen|tekoaly)|kuka (?:sinut )?teki(?: sinut)?|komennot',
  greeting:
    '(?:hei+|moi+|terve|moro|huomenta|hyvaa (?:huomenta|paivaa|iltaa)|paivaa|iltaa|mita kuuluu|miten menee)(?: (?:botti|kaikille|vaan|mita kuuluu))*',
  thanks:
    '(?:(?:ok|paljon|suuri) )*(?:kiitos|kiitti|kiitoksia|hyva|hienoa|mahtavaa|selva|ok|okei|ymmarran|loistavaa|hyva botti)(?: (?:paljon|botti|avusta))*',
  farewell: '(?:nakemiin|hei hei|moi moi|heippa|moikka|hyvaa yota|nahdaan)(?: botti)?',
  insult:
    '(?:sina )?olet(?: (?:ihan|niin|todella|aivan))*(?: (?:tyhma|typera|hyodyton|idiootti|surkea|paska|huono|botti))+|(?:tyhma|typera|surkea|paska|huono) ?botti|idiootti|turpa kiinni|haista (?:vittu|paska)|vihaan sinua|painu (?:helvettiin|vittuun)|vittu',
  why: '(?:ja |mutta |ok )*(?:miksi|miksi ei|miten|kuka|mita|mika|milloin|missa|oikeasti|oletko varma|onko totta|no entas)',
  more: '(?:ja |ok |joo )*(?:lisaa|kerro lisaa|enemman|lisatietoja|jatka|mita muuta|jotain muuta|selita|tarkemmin|seuraava)',
  and: 'ja|seka',
  asking:
    'kuka|ketka|mita|mika|mitka|milloin|missa|miksi|miten|kuinka|montako|paljonko|onko|voiko|saako|pitaako|mista|mihin',
};

export const hu: Phrases = {
  this: '(?:ez(?:t|en|ek)?|ebben|erről|ennek) ?(?:az? )?(?:cikk(?:et|ben|nek|ről)?|szöveg(?:et|ben|nek|ről)?|oldal(?:t|on|nak|ról)?|dokumentum(?:ot|ban|nak|ról)?)|ezt?|erről|(?:az? )?(?:cikk(?:et|ben|nek|ről)?|szöveg(?:et|ben|nek|ről)?|dokumentum(?:ot|ban|nak|ról)?)',
  it: 'azt?|a könyv(?:et|nek)?|a történet(?:et|nek)?',
  before:
    'kérlek|légy szíves|szia|helló|ok|és|de|tudsz|tudnál|tudod|szeretném tudni|mondd meg|mondd el|mondd|add|adj|mutasd|kérek',
  after: 'kérlek|köszönöm|pontosan|bot|most|nekem|légyszi',
  author:
    'ki (?:írta|a szerzője|szerezte|publikálta)(?: <x>)?|ki (?:<x> )?a (?:szerző|szerzője|írója)|(?:a )?(?:szerző|szerzője|írója)|<x> (?:szerzője|írója)|ki írta',
  date: 'mikor (?:írták|íródott|készült|jelent meg|frissítették|publikálták)(?: <x>)?|mikori <x>|(?:mi a )?(?:<x> )?(?:dátuma?|megjelenés(?:i)? (?:dátuma|ideje))|melyik évből (?:való|származik) <x>',
  title:
    'mi (?:<x> )?a cím(?:e)?(?: <x>)?|(?:<x> )?cím(?:e)?|hogy hívják <x>|melyik (?:cikk|szöveg) ez',
  origin:
    'honnan (?:van|származik|való) <x>|hol (?:találom|olvasható) (?:<this>|az eredeti)|(?:(?:mi a|van) )?(?:<x> )?(?:forrás(?:a)?|link(?:je)?|url)|melyik oldalról (?:van|származik) <x>',
  length:
    'milyen hosszú <x>|hány (?:szó|szóból|oldal|oldalas|fejezet|szakasz|bekezdés)(?: (?:áll )?(?:van )?<x>)?(?: áll)?|mennyi idő(?:be telik)? elolvasni(?: <x>)?|(?:<x> )?(?:hossza|terjedelme|olvasási idő)',
  language: '(?:milyen|melyik) nyelven (?:van|íródott|írták)(?: <x>)?|(?:mi a )?(?:<x> )?nyelve?',
  loaded:
    'mikor (?:töltötték|töltötték be|lett betöltve|töltötted be)(?: be)?(?: <x>)?|ki töltötte (?:be|fel)(?: <x>)?',
  topic:
    'miről (?:szól|van szó|beszél)(?: <x>)?|(?:mi a )?(?:<x> )?(?:témája|téma|fő témája)|mi (?:van )?<this>|mesélj <this>|magyarázd el <this>|<x> miről szól',
  summary:
    '(?:egy |rövid |készíts )*(?:összefoglaló(?:t|ja)?|összefoglalás|foglald össze|összegzés|összegezd|tl ?dr|kivonat|lényeg(?:e)?|fő pontok|röviden|legfontosabb pontok)(?: <x>)?|<x> (?:röviden|összefoglalója|lényege)|mi a lényeg(?:e)?(?: <x>)?',
  summaryOf:
    'foglald össze #|(?:egy |rövid |készíts )*(?:összefoglaló(?:t)?|összegzés|tl ?dr) #|# (?:összefoglalója|összefoglalása)',
  says: 'mit (?:mond|ír|tudsz|írnak)(?: <x>)? #(?: ?(?:ról|ről|kapcsolatban))?|mi (?:van|a helyzet) #(?:val|vel)|(?:van|ír) (?:valami|valamit|információ) #|(?:mesélj|beszélj|mondj) (?:valamit |többet )?#(?:ról|ről)',
  read: '<s>|mit (?:mond|ír|tartalmaz) <s>|mi (?:van|áll) <s>|(?:mutasd|olvasd|nyisd) (?:meg |fel )?<s>|miről szól <s>',
  section:
    'szakasz(?:t|ban)?|fejezet(?:et|ben)?|rész(?:t|ben)?/szabály(?:t|ban)?|bekezdés(?:t|ben)?|pont(?:ot|ban)?|lépés(?:t)?|cikkely|cikk|paragrafus|melléklet|lecke|§+',
  ordinals:
    'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik utolsó',
  cardinals: 'egy kettő|két három négy öt hat hét nyolc kilenc tíz',
  help: 'segítség|segíts|mit (?:tudsz|csinálsz)(?: csinálni)?|ki vagy(?: te)?|mi vagy(?: te)?|hogyan? (?:működsz|használjalak|működik a bot)|mit kérdezhetek(?: tőled)?|hogy hívnak|(?:te )?(?:bot|robot|ember) vagy(?: te)?|ki csinált(?: téged)?|parancsok',
  greeting:
    '(?:szia+|sziasztok|helló|hello|üdv|jó (?:reggelt|napot|estét)|szevasz|hogy vagy|mi újság)(?: (?:bot|mindenki|mindenkinek|hogy vagy))*',
  thanks:
    '(?:(?:ok|nagyon) )*(?:köszönöm|köszi|kösz|köszönjük|szuper|jó|remek|rendben|oké|ok|értem|király|jó bot)(?: (?:szépen|bot|a segítséget))*',
  farewell: '(?:viszlát|viszontlátásra|szia|pá|jó éjt|jó éjszakát|később)(?: bot)?',
  insult:
    '(?:te )?(?:hülye|buta|idióta|haszontalan|szar|rossz|béna)(?: (?:bot|vagy))*|fogd be|kuss|menj a (?:pokolba|francba|fenébe|picsába)|utállak|baszd meg|kapd be',
  why: '(?:és |de |ok )*(?:miért|miért nem|hogyan?|hogy hogy|ki|mi|mit|mikor|hol|melyik|tényleg|biztos|biztos vagy benne|igaz|na és)',
  more: '(?:és |ok |igen )*(?:még|többet|bővebben|mondj többet|több (?:információ|részlet)|folytasd|tovább|mi még|mást|magyarázd el|következő)',
  and: 'és|valamint|meg',
  asking:
    'ki|kik|mi|mit|mikor|hol|miért|hogy|hogyan|milyen|melyik|hány|mennyi|mennyit|van|lehet|kell|honnan|hová|kinek',
};

export const tr: Phrases = {
  this: 'bu(?:nu|nun)?(?: (?:makale(?:yi|nin|de)?|yazı(?:yı|nın|da)?|metin|metni|metnin|sayfa(?:yı|nın)?|belge(?:yi|nin)?|hikaye(?:yi|nin)?))?|makale(?:yi|nin|de)?|metin|metni|metnin|yazı(?:yı|nın)?|belge(?:yi|nin)?',
  it: 'o|onu|onun|kitabı?|kitabın|hikaye(?:yi|nin)?|hepsini',
  before: 'lütfen|merhaba|selam|ok|tamam|ve|ama|peki|acaba|bana|biliyor musun',
  after:
    'lütfen|teşekkürler|tam olarak|bot|şimdi|acaba|söyler misin|söyle|ver|göster|misin|yapar mısın|eder misin|ki',
  author:
    '(?:<x> )?kim(?:in)? (?:yazdı|yazmış|tarafından yazıldı|yayınladı|yazmıştır)(?: <x>)?|(?:<x> )?(?:yazarı?|müellifi)(?: kim(?:dir)?)?|<x> kimin',
  date: '(?:<x> )?ne zaman (?:yazıldı|yazılmış|yayınlandı|yayımlandı|güncellendi|çıktı)|(?:<x> )?(?:yayın |yayınlanma )?tarihi?(?: ne(?:dir)?)?|<x> hangi yıldan|<this> güncel mi',
  title: '(?:<x> )?(?:adı|ismi|başlığı|başlık)(?: ne(?:dir)?)?|bu hangi (?:makale|metin|yazı)',
  origin:
    '(?:<x> )?nereden(?: alındı| alınmış| geliyor)?|(?:<this> |aslını |orijinalini )nerede (?:bulabilirim|okuyabilirim)|(?:<x> )?(?:kaynağı|kaynak|linki?|bağlantısı|adresi)(?: ne(?:dir)?| var mı)?|<x> hangi siteden',
  length:
    '(?:<x> )?ne kadar uzun(?:lukta)?|(?:<x> )?kaç (?:kelime|sayfa|bölüm|paragraf)(?: var|dan oluşuyor)?|(?:<x> )?(?:okumak |okuması )?ne kadar sürer|(?:<x> )?(?:uzunluğu|okuma süresi)(?: ne(?: kadar)?)?|<this> uzun mu',
  language: '(?:<x> )?hangi dilde(?: yazıldı| yazılmış)?|(?:<x> )?dili(?: ne(?:dir)?)?',
  loaded: '(?:<x> )?ne zaman (?:yüklendi|eklendi)|(?:<x> )?kim yükledi',
  topic:
    '(?:<x> )?ne(?:yle| ile)? (?:hakkında|ilgili|anlatıyor|üzerine)(?:dır)?|(?:<x> )?neyi? anlatıyor|(?:<x> )?(?:konusu?|ana fikri|teması)(?: ne(?:dir)?)?|<this> ne(?:dir)?|<this> (?:açıkla|anlat)',
  summary:
    '(?:<x> )?(?:kısa bir |kısaca )?(?:özet|özeti|özetle|özetler misin|özet geç|özetini çıkar|tl ?dr|ana noktalar(?:ı)?|kısaca|önemli noktalar(?:ı)?)(?: <x>)?|(?:<x> )?ana fikri ne(?:dir)?',
  summaryOf: '# (?:kısaca )?(?:özetle|özeti|özet geç|özetler)|(?:özetle|özet|tl ?dr) #',
  says: '(?:<x> )?# (?:hakkında|ile ilgili|konusunda) (?:<x> )?(?:ne (?:diyor|söylüyor|yazıyor|anlatıyor|biliyorsun|denir)|bilgi|bir şey (?:diyor|var|yazıyor) ?m[ıi]?|anlat|bilgi ver)',
  read: '<s>|<s> (?:ne diyor|ne anlatıyor|göster|oku|aç|nedir|ne hakkında)|(?:göster|oku|aç) <s>',
  section:
    'bölüm(?:ü|de|ünde|ün)?|kısım|kısmı|parça/kural(?:ı)?|paragraf(?:ı)?|madde(?:yi|si)?|nokta|adım|numara|fasıl|ek|ders|§+',
  ordinals:
    'birinci|ilk|1 ikinci|2 üçüncü|3 dördüncü|4 beşinci|5 altıncı|6 yedinci|7 sekizinci|8 dokuzuncu|9 onuncu|10 son',
  cardinals: 'bir iki üç dört beş altı yedi sekiz dokuz on',
  help: 'yardım(?: et)?|(?:sen )?ne(?:ler)? (?:yapabilirsin|yapabiliyorsun|yapıyorsun|yaparsın)|(?:sen )?kimsin(?: sen)?|(?:sen )?nesin(?: sen)?|nasıl (?:çalışıyorsun|kullanılıyorsun|kullanırım)|(?:sana )?ne(?:ler)? sorabilirim|adın ne(?:dir)?|(?:sen )?(?:bot|robot|insan) mus[ıu]n|(?:sen )?bot musun|seni kim (?:yaptı|yarattı)|komutlar|~(?:bu )?nasıl çalışıyor',
  greeting:
    '(?:merhaba(?:lar)?|selam(?:lar)?|slm|mrb|günaydın|iyi (?:günler|akşamlar)|hey|nasılsın|naber|ne haber|selamün aleyküm)(?: (?:bot|herkese|millet|nasılsın|naber))*',
  thanks:
    '(?:(?:ok|çok|tamam) )*(?:teşekkürler|teşekkür ederim|teşekkür|sağ ?ol(?:un)?|eyvallah|süper|güzel|iyi|tamam|ok|anladım|harika|mükemmel|aferin|iyi bot)(?: (?:bot|çok|yardımın için))*',
  farewell: '(?:görüşürüz|hoşça ?kal|güle güle|iyi geceler|bay bay|bb|kendine iyi bak)(?: bot)?',
  insult:
    '(?:sen )?(?:çok |tam |bir )*(?:aptal|salak|gerizekalı|geri zekalı|mal|işe yaramaz|işe yaramazsın|kötü|berbat|çöp|beyinsiz)(?:s[ıi]n)?(?: (?:bir )?bot(?:sun)?)?(?: sen)?|kapa çeneni|sus|defol|siktir(?: git)?|senden nefret ediyorum|amk',
  why: '(?:ve |ama |peki |ok )*(?:neden|niye|niçin|neden olmasın|nasıl|kim|ne|ne zaman|nerede|hangi|hangisi|gerçekten(?: mi)?|emin misin|doğru mu|ee+|sonra)',
  more: '(?:ve |ok |tamam |evet )*(?:daha|daha fazla(?: bilgi| anlat| göster)?|devam(?: et)?|başka(?: ne var)?|daha anlat|daha fazlası|detay|ayrıntı|açıkla|sonraki|biraz daha)',
  and: 've|ve de|ayrıca',
  asking:
    'kim|kimler|ne|neler|ne zaman|nerede|neden|niçin|nasıl|hangi|kaç|nereden|kime|niye|hangisi|ne kadar',
};

export const id: Phrases = {
  this: '(?:artikel|teks|halaman|dokumen|tulisan|bacaan|cerita) ini|ini|(?:artikel|teks|dokumen)(?:nya)?',
  it: 'itu|bukunya|ceritanya|nya|semua',
  before:
    'tolong|halo|hai|ok|oke|dan|tapi|bisakah kamu|bisa|bisakah|apakah kamu tahu|saya ingin tahu|aku mau tahu|kasih tahu|beri tahu(?: saya)?|beri(?: saya)?|berikan|tunjukkan|buat(?:kan)?|coba',
  after: 'tolong|dong|ya|terima kasih|makasih|bot|sih|sekarang|untuk saya',
  author:
    'siapa(?:kah)? (?:yang )?(?:menulis|mengarang|membuat|menerbitkan)(?: <x>)?|siapa(?:kah)? (?:nama )?(?:penulis|pengarang)(?:nya)?(?: (?:dari )?<x>)?|(?:nama )?(?:penulis|pengarang)(?:nya)?(?: (?:dari )?<x>)?|(?:<x> )?ditulis (?:oleh )?siapa',
  date: 'kapan(?:kah)? (?:<x> )?(?:ditulis|diterbitkan|dipublikasikan|diperbarui|dibuat|terbit)(?: <x>)?|(?:berapa |kapan |apa )?tanggal(?:nya)?(?: (?:terbit|publikasi))?(?: <x>)?|(?:<x> )?dari tahun berapa|<x> dari kapan',
  title:
    '(?:apa )?(?:judul|nama)(?:nya)?(?: (?:dari )?<x>)?|(?:<x> )?judulnya apa|(?:ini )?artikel apa(?: ini)?|teks apa ini',
  origin:
    '(?:<x> )?(?:berasal )?dari mana(?: <x>)?(?: berasal)?|di mana (?:saya )?(?:bisa )?(?:membaca|menemukan) (?:<this>|aslinya|sumbernya)|(?:apa |ada |mana )?(?:sumber|tautan|link|url)(?:nya)?(?: (?:ke |dari )?<x>)?|dari situs (?:apa|mana)(?: <x>)?',
  length:
    '(?:seberapa|berapa) panjang(?:nya)?(?: <x>)?|berapa (?:banyak )?(?:kata|halaman|bagian|bab|paragraf)(?:nya)?(?: (?:di |dalam )?<x>)?|berapa lama (?:untuk )?(?:membaca|membacanya)(?: <x>)?|(?:panjang|waktu baca)(?:nya)?(?: <x>)?',
  language:
    '(?:dalam |pakai |menggunakan )?bahasa apa(?:kah)?(?: <x>)?|(?:apa )?bahasa(?:nya)?(?: <x>)?|<x> (?:dalam |pakai )?bahasa apa',
  loaded:
    'kapan (?:<x> )?(?:dimuat|diunggah|ditambahkan)(?: <x>)?|siapa yang (?:memuat|mengunggah|menambahkan)(?: <x>)?',
  topic:
    '(?:<x> )?(?:tentang|membahas|bercerita tentang|mengenai) apa(?: <x>)?|apa (?:yang dibahas|isi|topik|tema|pokok bahasan)(?:nya)?(?: (?:dari |dalam |di )?<x>)?|(?:topik|tema|isi)(?:nya)?(?: <x>)?|apa (?:itu )?<this>|jelaskan <this>|ceritakan tentang <this>',
  summary:
    '(?:sebuah |singkat )*(?:ringkasan|rangkum(?:an|kan)?|ringkas(?:kan)?|ikhtisar|tl ?dr|poin(?: poin)? (?:utama|penting)|inti(?:nya)?|singkatnya|kesimpulan|simpulkan)(?: (?:dari )?<x>)?|apa (?:inti|poin utama|kesimpulan)(?:nya)?(?: (?:dari )?<x>)?',
  summaryOf: '(?:ringkasan|rangkum(?:an|kan)?|ringkas(?:kan)?|tl ?dr)(?: (?:dari|tentang))? #',
  says: 'apa (?:yang )?(?:<x> )?(?:dikatakan|ditulis|tertulis|dibahas|disebutkan|katanya|kamu tahu)(?: (?:di |dalam )?<x>)? (?:tentang|mengenai|soal) #|apa kata <x> (?:tentang|mengenai|soal) #|(?:ada|apakah ada) (?:sesuatu|informasi|info) (?:tentang|mengenai|soal) #|(?:informasi|info) (?:tentang|mengenai|soal) #|(?:ceritakan|jelaskan|beri tahu saya) (?:lebih banyak |lebih lanjut )?(?:tentang|mengenai|soal) #|bagaimana dengan #',
  read: '<s>|apa (?:isi|kata|yang ada di) <s>|(?:tampilkan|baca|bacakan|buka|lihat) <s>|pergi ke <s>|<s> (?:tentang apa|isinya apa|berisi apa)|jelaskan <s>',
  section:
    'bagian|bab|seksi/aturan|paragraf|pasal|ayat|poin|langkah|nomor|butir|lampiran|pelajaran|§+',
  ordinals:
    'pertama|ke_?1|kesatu kedua|ke_?2 ketiga|ke_?3 keempat|ke_?4 kelima|ke_?5 keenam|ke_?6 ketujuh|ke_?7 kedelapan|ke_?8 kesembilan|ke_?9 kesepuluh|ke_?10 terakhir',
  cardinals: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
  ordinalBehind: true,
  help: 'bantuan|bantu(?: saya| aku)?|apa (?:saja )?yang (?:bisa|dapat) (?:kamu|anda) lakukan|kamu bisa apa(?: saja)?|(?:kamu|anda|lu|lo) (?:ini )?siapa(?: kamu)?|siapa (?:kamu|anda|namamu)|apa (?:kamu|anda)|bagaimana (?:cara )?(?:kamu bekerja|menggunakan(?:mu| bot ini)?|bot ini bekerja)|apa (?:saja )?yang (?:bisa|boleh) (?:saya |aku )?tanya(?:kan)?|siapa namamu|(?:apakah )?kamu (?:bot|robot|manusia)|siapa yang (?:membuat|menciptakan)(?:mu| kamu)|perintah',
  greeting:
    '(?:halo+|hai+|hei|hi|assalamualaikum|selamat (?:pagi|siang|sore|malam)|pagi|siang|sore|malam|apa kabar|gimana kabarnya)(?: (?:bot|semua|semuanya|apa kabar))*',
  thanks:
    '(?:(?:ok|oke|wah) )*(?:terima ?kasih|makasih|trims|tengkyu|bagus|keren|mantap|baik|oke|ok|paham|mengerti|hebat|sip|bot bagus)(?: (?:banyak|bot|ya|atas bantuannya))*',
  farewell: '(?:dadah|sampai jumpa|selamat tinggal|selamat malam|bye|dah)(?: bot)?',
  insult:
    '(?:kamu|anda|lu|lo|bot ini|dasar)(?: (?:itu|sangat|memang|benar benar))*(?: (?:bodoh|tolol|goblok|bego|jelek|sampah|payah|tidak berguna|bot))+|(?:bodoh|tolol|goblok|bego|anjing|bangsat|sampah)(?: bot)?|bot (?:bodoh|tolol|goblok|jelek|sampah)|diam(?:lah)?|pergi sana|aku benci kamu',
  why: '(?:dan |tapi |ok |lalu )*(?:kenapa|mengapa|kenapa tidak|bagaimana|gimana|siapa|apa|kapan|di mana|dimana|mana|yang mana|benarkah|serius|yakin|kamu yakin|terus|lalu)',
  more: '(?:dan |ok |ya )*(?:lagi|lebih banyak(?: lagi)?|lanjut(?:kan)?|teruskan|ceritakan lebih (?:banyak|lanjut)|selengkapnya|lebih (?:detail|lanjut|rinci)|apa lagi|ada lagi|jelaskan(?: lebih lanjut)?|selanjutnya)',
  and: 'dan|serta|dan juga',
  asking:
    'siapa|apa|apakah|kapan|di mana|dimana|mengapa|kenapa|bagaimana|berapa|mana|ke mana|dari mana|bolehkah|bisakah|siapakah|berapakah',
};

export const vi: Phrases = {
  this: '(?:bài (?:viết|báo|này|đọc)|văn bản|tài liệu|trang|câu chuyện|cái)(?: này)?|này|đây',
  it: 'nó|cuốn sách|câu chuyện|tất cả',
  before:
    'làm ơn|xin chào|chào|ok|và|nhưng|vậy|bạn có thể|có thể|hãy|bạn có biết|tôi muốn biết|cho tôi biết|cho (?:tôi|mình)(?: xem)?|nói cho tôi|giúp tôi|giúp mình',
  after: 'làm ơn|cảm ơn|nhé|với|đi|ạ|vậy|bot|thế|giúp tôi|cho tôi',
  author:
    '(?:ai (?:đã )?(?:là người )?(?:viết|sáng tác|đăng)(?: (?:ra )?<x>)?)|(?:ai là )?(?:tác giả|người viết)(?: (?:của )?<x>)?(?: là ai)?|<x> (?:do|được) ai viết|<x> của ai|tên tác giả',
  date: '(?:<x> )?(?:được )?(?:viết|đăng|xuất bản|cập nhật)(?: (?:từ|vào))? (?:khi nào|lúc nào|bao giờ|năm nào|ngày nào)|khi nào (?:<x> )?(?:được )?(?:viết|đăng|xuất bản|cập nhật)|ngày (?:đăng|viết|xuất bản)(?: (?:của )?<x>)?|<x> từ (?:khi nào|năm nào)',
  title:
    '(?:tên|tiêu đề|tựa đề|nhan đề)(?: (?:của )?<x>)?(?: là gì)?|<x> (?:tên|có tên|tên là|gọi là) gì|(?:đây|này) là bài (?:gì|nào|viết gì|viết nào)',
  origin:
    '<x> (?:từ|ở|lấy từ|đến từ|lấy ở) đâu(?: ra)?|(?:tôi )?(?:có thể )?(?:đọc|tìm|xem) (?:<this>|bản gốc|nguồn) ở đâu|(?:nguồn|link|liên kết|đường dẫn|url)(?: (?:của |đến )?<x>)?(?: là gì| ở đâu| đâu)?',
  length:
    '<x> dài (?:bao nhiêu|không|cỡ nào|thế nào)|(?:<x> )?(?:có )?bao nhiêu (?:từ|chữ|trang|phần|chương|đoạn)(?: (?:trong )?<x>)?|(?:đọc )?(?:<x> )?mất bao lâu(?: để đọc)?(?: <x>)?|(?:độ dài|thời gian đọc)(?: (?:của )?<x>)?',
  language:
    '<x> (?:được )?(?:viết )?(?:bằng )?(?:tiếng|ngôn ngữ) (?:gì|nào)|(?:ngôn ngữ)(?: (?:của )?<x>)?(?: là gì)?|tiếng gì',
  loaded:
    '(?:<x> )?(?:được )?(?:tải lên|thêm|nạp) (?:khi nào|lúc nào|bao giờ)|khi nào (?:<x> )?(?:được )?(?:tải lên|nạp|thêm)|ai (?:đã )?(?:tải|nạp|thêm)(?: lên)?(?: <x>)?(?: lên)?',
  topic:
    '(?:<x> )?(?:nói|viết|kể|bàn) (?:về )?(?:cái |điều )?gì|(?:<x> )?về (?:cái |điều )?gì|(?:chủ đề|nội dung|ý chính|nội dung chính)(?: (?:của )?<x>)?(?: là gì)?|<this> là gì|giải thích <this>',
  summary:
    '(?:một )?(?:tóm tắt|tóm lại|tóm lược|tổng kết|tl ?dr|ý chính|điểm chính|các (?:ý|điểm) chính|ngắn gọn)(?: (?:của )?<x>)?(?: (?:ngắn gọn|lại))?',
  summaryOf: '(?:tóm tắt|tóm lược|tl ?dr)(?: (?:về|của))? #',
  says: '(?:<x> )?(?:nói|viết|cho biết|đề cập)(?: (?:cái |điều )?gì)? về #(?: (?:vậy|thế))?|có (?:nói )?(?:gì|thông tin)(?: gì)? về #(?: không)?|(?:thông tin|kể cho tôi|nói cho tôi|cho tôi biết) (?:thêm )?(?:biết )?về #|còn # thì sao|# thì sao',
  read: '<s>|<s> (?:nói gì|có gì|viết gì|nói về gì|là gì|về gì)|(?:xem|đọc|mở|cho xem|hiện) <s>|(?:đi đến|tới) <s>|giải thích <s>',
  section: 'phần|chương|mục/luật|quy tắc|đoạn|điều|khoản|điểm|bước|số|phụ lục|bài|§+',
  ordinals:
    '(?:thứ_)?(?:nhất|một|đầu_tiên|1) (?:thứ_)?(?:hai|2) (?:thứ_)?(?:ba|3) (?:thứ_)?(?:tư|bốn|4) (?:thứ_)?(?:năm|5) (?:thứ_)?(?:sáu|6) (?:thứ_)?(?:bảy|7) (?:thứ_)?(?:tám|8) (?:thứ_)?(?:chín|9) (?:thứ_)?(?:mười|10) cuối(?:_cùng)?',
  cardinals: 'một hai ba bốn năm sáu bảy tám chín mười',
  ordinalBehind: true,
  help: '(?:trợ )?giúp(?: đỡ)?|giúp (?:tôi|mình|với)|(?:bạn|mày|bot) (?:có thể )?làm (?:được )?(?:những )?gì|(?:bạn|mày|bot) là (?:ai|gì|cái gì)|(?:bạn|bot) (?:hoạt động|dùng|sử dụng) (?:thế nào|như thế nào|ra sao)|(?:cách dùng|cách sử dụng)(?: bot)?|tôi (?:có thể )?hỏi (?:được )?(?:những )?gì|bạn tên (?:là )?gì|tên bạn là gì|bạn (?:có phải )?là (?:bot|robot|người|con người)(?: không| à)?|ai (?:đã )?(?:tạo|làm) ra bạn|lệnh',
  greeting:
    '(?:xin chào|chào+(?: bạn| bot| mọi người)?|hello|hi|alo|chào buổi (?:sáng|tối|chiều)|bạn (?:có )?khỏe không|dạo này thế nào)(?: (?:bot|bạn|mọi người|nhé))*',
  thanks:
    '(?:(?:ok|rất|oke) )*(?:cảm ơn|cám ơn|cảm ơn bạn|thanks|tuyệt(?: vời)?|tốt|hay|được|ok|oke|hiểu rồi|giỏi|tốt lắm|bot giỏi)(?: (?:nhiều|bạn|bot|nhé|lắm|rất nhiều))*',
  farewell: '(?:tạm biệt|hẹn gặp lại|chúc ngủ ngon|ngủ ngon|bye|bai)(?: bot| bạn| nhé)?',
  insult:
    '(?:bạn|mày|bot|đồ|thằng)(?: (?:này|thật|là|quá|rất|đúng là|đồ))*(?: (?:ngu|ngốc|dốt|vô dụng|tệ|rác|ngớ ngẩn|ngu ngốc|bot))+(?: (?:quá|vậy|thế))?|(?:ngu|ngốc|dốt|vô dụng|đồ ngu)(?: quá| vậy)?|im (?:đi|mồm|miệng)|cút(?: đi)?|biến đi|đm|địt mẹ|tôi ghét bạn',
  why: '(?:và |nhưng |ok |thế |vậy )*(?:tại sao|vì sao|sao|sao vậy|sao không|tại sao không|thế nào|như thế nào|ai|gì|cái gì|khi nào|ở đâu|đâu|nào|thật (?:không|sao|à)|chắc không|bạn (?:có )?chắc không|rồi sao|thì sao)',
  more: '(?:và |ok |vâng )*(?:thêm|nữa|nói thêm|kể thêm|cho (?:tôi )?biết thêm|thêm (?:thông tin|chi tiết|nữa)|tiếp(?: tục)?|còn gì nữa(?: không)?|gì nữa|giải thích(?: thêm)?|chi tiết(?: hơn)?)',
  and: 'và|và cả|cùng với',
  asking:
    'ai|gì|cái gì|khi nào|ở đâu|tại sao|vì sao|thế nào|như thế nào|bao nhiêu|mấy|bao lâu|bao giờ|có|làm sao|cách',
};
