import type { Phrases } from './phrases.js';

export const es: Phrases = {
  this: 'est[ea](?: articulo| texto| pagina| documento| guia| historia)|esto|(?:el|del|al|tu)(?: articulo| texto| documento)(?: entero| completo)?|la pagina|todo esto',
  it: 'lo|el|la|el libro|la historia|eso|todo',
  before:
    'por favor|hola|hey|ok|y|pero|entonces|puedes|podrias|me puedes|puede|sabes|quiero saber|me gustaria saber|dime|dame|quiero|necesito|decirme|muestrame',
  after: 'por favor|gracias|porfa|exactamente|bot|ahora|para mi',
  author:
    'quien (?:lo )?(?:escribio|ha escrito|escribe|publico|hizo|redacto)(?: <x>)?|quien(?:es)? (?:es|son|fue) (?:el |la |los )?(?:autor|autora|autores|escritor)(?: de(?:l)? ?<x>)?|(?:el )?(?:autor|autora|autores)(?: de(?:l)? ?<x>)?|de quien es <x>|por quien (?:fue|esta) escrito(?: <x>)?|como se llama el autor',
  date: 'cuando (?:se |fue )?(?:escribio|escrito|escrita|publico|publicado|publicada|actualizo|actualizado)(?: <x>)?|de cuando es(?: <x>)?|de que (?:ano|fecha) es(?: <x>)?|que fecha tiene(?: <x>)?|(?:cual es )?(?:la )?fecha(?: de publicacion)?(?: de(?:l)? ?<x>)?|es (?:actual|reciente) <this>|esta actualizado <this>',
  title:
    'como se (?:llama|titula)(?: <x>)?|(?:cual es )?(?:el )?titulo(?: de(?:l)? ?<x>)?|que (?:articulo|texto|documento) es(?: est[eo])?|que articulo (?:tienes|lees|usas|conoces)',
  origin:
    '(?:de donde (?:es|viene|sale|proviene)(?: <x>)?)|donde (?:puedo|se puede) (?:leer|encontrar|ver) (?:<this>|el original|la fuente)|(?:(?:cual es|tienes|hay) )?(?:la |el |un |una )?(?:fuente|enlace|link|url|original)(?: (?:de|a)(?:l)? ?<x>)?|de que (?:sitio|pagina|web) es(?: <x>)?',
  length:
    '(?:cuan largo|que tan largo) es(?: <x>)?|cuant[oa]s (?:palabras|paginas|secciones|capitulos|parrafos)(?: (?:tiene|hay|son)(?: en)?(?: <x>)?)?|cuanto (?:tiempo )?(?:se tarda|tardo|lleva|toma|tarda)(?: en)? leer(?:lo)?(?: <x>)?|(?:cual es )?(?:la )?(?:longitud|extension)(?: de(?:l)? ?<x>)?|tiempo de lectura|es largo <this>|es <this> largo',
  language:
    '(?:en )?que idioma (?:es|esta|tiene)(?: escrito)?(?: <x>)?|(?:cual es )?(?:el )?(?:idioma|lengua)(?: de(?:l)? ?<x>)?',
  loaded:
    'cuando (?:se |fue |lo )?(?:cargo|cargado|subio|subido|cargaste|anadio)(?: <x>)?|quien (?:lo )?(?:cargo|subio|anadio)(?: <x>)?',
  topic:
    '(?:de|sobre) que (?:trata|habla|va|es)(?: <x>)?|de que se trata(?: <x>)?|(?:cual es )?(?:el )?(?:tema|asunto|tema principal)(?: de(?:l)? ?<x>)?|que (?:es|dice|cuenta|contiene) <this>|hablame (?:de|sobre) <this>|explica <this>',
  summary:
    '(?:haz(?:me)? |un |una |el |breve )*(?:resumen|resume|resumir|resumelo|resumeme|resumido|tl ?dr|sintesis|puntos (?:clave|principales)|lo mas importante|ideas principales|en resumen|en pocas palabras)(?: (?:de(?:l)? )?<x>)?|cuales son (?:los puntos (?:clave|principales)|las ideas principales)(?: de(?:l)? ?<x>)?',
  summaryOf:
    '(?:haz(?:me)? |un |el |breve )*(?:resumen|resume|resumir|resumeme|tl ?dr|sintesis)(?: (?:de|del|sobre))? #',
  says: 'que (?:dice|cuenta|sabes?|menciona|explica)(?: <x>)? (?:sobre|de|del|acerca de) #|que se dice (?:sobre|de|del|acerca de) #|(?:dice|hay|sabes) (?:algo|informacion) (?:sobre|de|del) #|(?:algo|informacion|info) (?:sobre|de|del) #|(?:hablame|cuentame|dime) (?:algo |mas |todo )?(?:sobre|de|del) #|que hay (?:de|del|sobre) #|que pasa con #',
  read: '<s>|que (?:dice|es|contiene|hay en|pone en) <s>|(?:muestra|muestrame|lee|leeme|abre|cita|ensename) <s>|(?:ve|ir) (?:a|al) <s>|de que (?:trata|va) <s>|dame <s>|explica <s>',
  section:
    'seccion|capitulo|parte/regla|parrafo|articulo|punto|paso|numero|apartado|leccion|anexo|§+',
  ordinals:
    'primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] septim[oa] octav[oa] noven[oa] decim[oa] ultim[oa]',
  cardinals: 'uno|una dos tres cuatro cinco seis siete ocho nueve diez',
  help: 'ayuda(?:me)?|socorro|que (?:puedes|sabes) hacer|que haces|quien eres|que eres|como (?:funcionas|te uso|funciona (?:el|este) bot)|que (?:te )?puedo preguntar(?:te)?|como te llamas|eres (?:un |una )?(?:bot|robot|humano|persona|ia)|quien te (?:hizo|creo)|comandos|~como funciona(?: <x>)?',
  greeting:
    '(?:hola+|buenas|buenos dias|buenas (?:tardes|noches)|hey|que tal|como estas|que pasa|saludos|ola)(?: (?:bot|a todos|todos|que tal|como estas))*',
  thanks:
    '(?:(?:ok|muchas|mil|muy) )*(?:gracias|genial|bien|perfecto|vale|ok|okay|guay|excelente|entiendo|entendido|buen bot|bueno|de acuerdo)(?: (?:por (?:la|tu) ayuda|bot|por todo))*',
  farewell: '(?:adios|chao|hasta (?:luego|pronto|manana)|nos vemos|buenas noches|bye)(?: bot)?',
  insult:
    '(?:eres|este bot es|el bot es)(?: (?:un|una|muy|tan|el|la))*(?: (?:tont\\w*|estupid\\w*|inutil|idiota|imbecil|mal[oa]?|basura|mierda|bot|peor))+|(?:bot )?(?:tonto|estupido|inutil|idiota|imbecil|mierda|basura)(?: de bot)?|callate|vete a la mierda|te odio|jodete|cabron|puto bot|que te den|no sirves(?: para nada)?',
  why: '(?:y |pero |ok )*(?:por que|por que no|como|quien|que|cuando|donde|cual|de verdad|en serio|seguro|estas seguro|es verdad|y que|y entonces)',
  more: '(?:y |ok |si )*(?:mas|dime mas|cuentame mas|mas (?:informacion|info|detalles)|sigue|continua|que mas|algo mas|otra cosa|explica(?:me)?|explicate|siguiente|muestra mas|y luego)',
  and: 'y|e|y tambien|ademas',
  asking:
    'quien|quienes|que|cuando|donde|por que|como|cual|cuales|cuanto|cuanta|cuantos|cuantas|es|son|hay|puedo|se puede|tengo|debo',
};

export const fr: Phrases = {
  this: '(?:cet|cette|ce)(?: article| texte| page| document| guide| histoire)|ceci|(?:l ?|de l ?|l)article|(?:le|du|ton) (?:texte|document)|la page|tout ca',
  it: 'il|elle|l|le|la|ca|cela|le livre|lhistoire|tout',
  before:
    'sil (?:te|vous) plait|stp|svp|bonjour|salut|ok|et|mais|alors|peux tu(?: me)?|pouvez vous(?: me)?|tu peux(?: me)?|pourrais tu(?: me)?|sais tu|je veux savoir|jaimerais savoir|dis moi|donne moi|montre moi|fais moi|fais|je voudrais|je veux|me',
  after: 'sil (?:te|vous) plait|stp|svp|merci|exactement|bot|au fait|maintenant|pour moi',
  author:
    '(?:qui|qui est ce qui) (?:a |la )?(?:ecrit|redige|publie|fait)(?: <x>)?|qui (?:est|sont) (?:l ?|les ?|le ?|la ?)?(?:auteure?s?|autrice|redacteur)(?: de(?: |)?<x>)?|(?:l ?)?(?:auteure?s?|autrice)(?: de ?<x>)?|de qui est(?: ce)?(?: <x>)?|par qui (?:a ete|est) (?:ecrit|redige)(?: <x>)?|<x> a ete ecrit par qui|cest ecrit par qui|cest de qui|nom de l ?auteur|comment sappelle l ?auteur|quel est le nom de l ?auteur',
  date: 'quand (?:a ete |est ce que |est ce quil a ete |est )?(?:<x> )?(?:a t il ete |a ete |t il ete )?(?:ecrit|redige|publie|paru|mis a jour)e?(?: <x>)?|de quand (?:date|est)(?: <x>)?|<x> date de quand|ca date de quand|de quelle (?:annee|date) (?:est|date)(?: <x>)?|(?:quelle est )?(?:la )?date(?: de (?:publication|parution))?(?: de ?<x>)?|<this> est (?:il |elle )?(?:a jour|recent)',
  title:
    'comment (?:sappelle|se nomme|sintitule)(?: t il)?(?: <x>)?|<x> sappelle comment|(?:quel est )?(?:le )?titre(?: de ?<x>| du <x>)?|(?:cest|quel est) quel (?:article|texte|document)|quel (?:est (?:cet|l) ?article|article (?:est ce|lis tu|as tu|utilises tu))',
  origin:
    '(?:d ?ou|dou) (?:vient|provient|est tire|sort)(?: <x>)?|<x> vient dou|ou (?:puis je|peut on|trouver|lire) (?:trouver |lire )?(?:<this>|l ?original|la source)|(?:(?:quelle? est|as tu|tu as) )?(?:la |le |l ?|un |une )?(?:source|lien|url|original|adresse)(?: (?:de|vers) ?<x>)?|de quel site (?:vient|est)(?: <x>)?',
  length:
    'quelle (?:est la )?(?:longueur|taille)(?: (?:de|fait) ?<x>)?|combien de (?:mots|pages|sections|chapitres|paragraphes)(?: (?:y a t il|contient|a|fait|comporte|il y a)(?: dans)?(?: <x>)?)?|(?:ca prend )?combien de temps (?:pour|faut il pour|pour le|dure la|prend la)? ?(?:le )?(?:lire|lecture)(?: <x>)?|(?:le )?temps de lecture(?: de ?<x>)?|(?:la )?longueur(?: de ?<x>)?|<this> est (?:il )?long',
  language:
    '(?:en|dans) quelle langue (?:est|est il|est ce)(?: ecrit)?(?: <x>)?(?: ecrit)?|(?:quelle est )?(?:la )?langue(?: de ?<x>)?|<x> est en quelle langue',
  loaded:
    'quand (?:a ete |as tu |a t on |est ce que tu as )?(?:charge|recharge|ajoute|importe|lu)e?(?: <x>)?|quand <x> a (?:t il )?ete (?:charge|ajoute)|qui (?:a|la) (?:charge|recharge|ajoute|importe)(?: <x>)?',
  topic:
    'de quoi (?:parle|traite|sagit il|est il question|ca parle)(?: t il)?(?: <x>| ici)?(?: dans <x>)?|(?:<x> |ca )(?:parle|traite) de quoi|(?:quel est )?(?:le )?(?:sujet|theme)(?: principal)?(?: de ?<x>| du <x>)?|quest ce que (?:cest que )?<this>|cest quoi <this>|que (?:dit|contient|raconte) <this>|(?:parle|parlez) moi de ?<this>|explique <this>|cest sur quoi|quel est (?:ce|cet) (?:texte|article)',
  summary:
    '(?:fais |fais moi |un |une |le |petit |bref |court |en )*(?:resume|resumer|resumez|resumes|tl ?dr|synthese|points (?:cles|principaux|importants)|idees principales|l ?essentiel|en bref|en resume|apercu)(?: (?:de |du )?<x>)?|quels sont les points (?:cles|principaux|importants)(?: de ?<x>)?|(?:quel est |cest quoi )l ?essentiel(?: de ?<x>)?|trop long',
  summaryOf:
    '(?:fais |fais moi |un |le |petit |bref |court )*(?:resume|resumer|resumez|tl ?dr|synthese|l ?essentiel|apercu)(?: (?:de|du|sur|des))? #',
  says: '(?:que|quest ce que|qu est ce que) (?:dit|raconte|sait|dis|sais|mentionne)(?: <x>|tu)? (?:sur|de|du|a propos de|au sujet de) #|quest ce qu(?:e|il|on) ?(?:<x> )?(?:dit|dis|est dit)(?: on)? (?:sur|de|du|a propos de|au sujet de) #|que dit on (?:sur|de|du) #|(?:y a t il|tu as|as tu|<x> dit) (?:quelque chose|des infos?|des informations) (?:sur|a propos de) #|(?:quelque chose|infos?|informations) (?:sur|a propos de) #|(?:parle|dis) moi (?:en plus |plus |tout )?(?:de|du|sur|des) #|et (?:pour|concernant) #',
  read: '<s>|(?:que|quest ce que|qu est ce que) (?:dit|contient|raconte) <s>|(?:montre|lis|ouvre|cite|affiche)(?: moi)? <s>|(?:va|aller) (?:a|au) <s>|de quoi parle <s>|donne moi <s>|explique <s>|quy a t il dans <s>|cest quoi <s>',
  section:
    'section|chapitre|partie/regle|paragraphe|article|point|etape|numero|no|alinea|annexe|lecon|§+',
  ordinals:
    'premier|premiere|1er|1ere deuxieme|second|seconde|2e|2eme troisieme|3e|3eme quatrieme|4e|4eme cinquieme|5e|5eme sixieme|6e|6eme septieme|7e|7eme huitieme|8e|8eme neuvieme|9e|9eme dixieme|10e|10eme dernier|derniere',
  cardinals: 'un|une deux trois quatre cinq six sept huit neuf dix',
  help: 'aide(?: moi)?|a l ?aide|(?:que|quest ce que|qu est ce que) (?:peux|sais|fais)(?: ?tu| tu peux| tu sais)?(?: faire)?|(?:que|quest ce que) tu (?:fais|peux faire|sais faire)|tu (?:sers a quoi|fais quoi|peux faire quoi)|qui es tu|tes qui|tu es qui|qu ?es tu|comment (?:tu marches|tu fonctionnes|fonctionnes tu|marche (?:le|ce) bot|tutiliser)|que puis je (?:te )?demander|(?:je peux|quest ce que je peux) (?:te )?demander(?: quoi)?|comment tu tappelles|comment tappelles tu|(?:es tu|tu es|tes) (?:un |une )?(?:bot|robot|humain|ia)|qui ta (?:fait|cree)|commandes|~comment (?:ca marche|fonctionne(?: t il)?(?: <x>)?)',
  greeting:
    '(?:bonjour+|salut+|coucou|bonsoir|hello|hey|yo|wesh|ca va|comment (?:ca va|vas tu|allez vous)|quoi de neuf|slt|bjr)(?: (?:bot|tout le monde|a tous|toi|ca va|les gars))*',
  thanks:
    '(?:(?:ok|oh|ah|super|grand|mille|un grand) )*(?:merci|super|genial|cool|parfait|ok|okay|dac|d ?accord|bien|tres bien|top|compris|je vois|bon bot|bien joue|nickel)(?: (?:beaucoup|bien|bot|pour (?:tout|ton aide|laide)|a toi))*',
  farewell:
    '(?:au revoir|aurevoir|a (?:plus|bientot|demain|tout a lheure)|salut|bye|ciao|bonne (?:nuit|journee|soiree)|adieu)(?: bot)?',
  insult:
    '(?:tu es|tes|ce bot est|le bot est)(?: (?:un|une|vraiment|trop|si|tres|le|la))*(?: (?:nul\\w*|bete|stupide|idiot\\w*|con\\w*|debile|inutile|mauvais|pourri|naze|merde|bot|pire))+|(?:bot )?(?:nul|stupide|idiot|debile|connard|con|merde|imbecile)|ta gueule|la ferme|ferme la|tais toi|va te faire (?:foutre|voir)|je te deteste|degage|tu sers a rien|nique ta mere|ntm',
  why: '(?:et |mais |ok )*(?:pourquoi|pourquoi pas|pourquoi ca|comment|comment ca|qui|quoi|quand|ou|lequel|vraiment|ah bon|tes sur|es tu sur|cest vrai|et alors|et apres|et donc)',
  more: '(?:et |ok |oui )*(?:plus|encore|dis men plus|dis moi en plus|en savoir plus|plus (?:dinfos?|dinformations|de details)|continue|la suite|suite|quoi dautre|autre chose|et ensuite|developpe|explique|precise|montre plus|vas y)',
  and: 'et|et aussi|ainsi que',
  asking:
    'qui|que|quoi|quand|ou|pourquoi|comment|combien|quel|quelle|quels|quelles|quest ce|est ce|dois|peut|puis|a quoi|a qui|de quoi',
};

export const it: Phrases = {
  this: 'quest[oa](?: articolo| testo| pagina| documento| guida| storia)?|st[oa] (?:articolo|testo|pagina|documento|guida|storia)|(?:l ?|dell ?|l)articolo|il (?:testo|documento)|del (?:testo|documento)|la pagina|tutto questo',
  it: 'lo|il libro|la storia|esso|tutto',
  before:
    'per favore|ciao|ehi|ok|e|ma|allora|puoi|potresti|mi puoi|sai|vorrei sapere|voglio sapere|dimmi|dammi|fammi|mostrami|voglio|mi',
  after: 'per favore|grazie|esattamente|bot|adesso|per me|perfavore|pls|plz|in breve|dai',
  author:
    'chi (?:lo )?(?:ha scritto|l ?ha scritto|scrisse|ha pubblicato|ha fatto)(?: <x>)?|chi (?:e|sono|e stato) (?:l ?|gli ?)?(?:autore|autrice|autori|scrittore)(?: d(?:i|el|ell|ella) ?<x>)?|(?:l ?)?(?:autore|autrice|autori)(?: d(?:i|el|ell|ella) ?<x>)?|di chi e(?: <x>)?|da chi e (?:stato )?scritto(?: <x>)?|come si chiama l ?autore',
  date: 'quando (?:e stat[oa] |e |fu )?(?:scritt[oa]|pubblicat[oa]|aggiornat[oa]|uscit[oa])(?: <x>)?|di quando e(?: <x>)?|a quando risale(?: <x>)?|di che (?:anno|data) e(?: <x>)?|(?:qual e )?(?:la )?data(?: di pubblicazione)?(?: d(?:i|el|ell) ?<x>)?|e aggiornato <this>',
  title:
    'come si (?:chiama|intitola)(?: <x>)?|(?:qual e )?(?:il )?titolo(?: d(?:i|el|ell) ?<x>)?|che (?:articolo|testo|documento) e(?: questo)?|quale articolo (?:hai|leggi|usi)',
  origin:
    '(?:da|di) dove (?:viene|proviene|arriva|e)(?: <x>)?|dove (?:posso|si puo) (?:leggere|trovare) (?:<this>|l ?originale|la fonte)|(?:(?:qual e|hai) )?(?:la |il |l ?|un )?(?:fonte|link|url|originale|collegamento)(?: (?:d|a)(?:i|el|ell|l)? ?<x>)?|da (?:che|quale) (?:sito|pagina) viene(?: <x>)?',
  length:
    'quanto e lung[oa](?: <x>)?|quant[ei] (?:parole|pagine|sezioni|capitoli|paragrafi)(?: (?:ha|ci sono|contiene|sono)(?: in)?(?: <x>)?)?|quanto (?:tempo )?(?:ci vuole|serve|ci si mette)(?: a| per)? legger(?:e|lo)(?: <x>)?|(?:la )?lunghezza(?: d(?:i|el|ell) ?<x>)?|tempo di lettura|e lungo <this>',
  language:
    '(?:in )?(?:che|quale) lingua e(?: scritto)?(?: <x>)?|(?:qual e )?(?:la )?lingua(?: d(?:i|el|ell) ?<x>)?',
  loaded:
    'quando (?:e stat[oa] |hai |e )?(?:caricat[oa]|ricaricat[oa]|aggiunt[oa])(?: <x>)?|chi (?:ha|l ?ha) (?:caricat[oa]|aggiunt[oa])(?: <x>)?',
  topic:
    'di (?:che cosa|cosa|che) (?:parla|tratta|si tratta)(?: <x>)?|(?:qual e )?(?:il )?(?:tema|argomento|soggetto|l ?argomento)(?: principale)?(?: d(?:i|el|ell) ?<x>)?|(?:che )?cos ?e <this>|(?:che )?cosa (?:dice|contiene|c ?e in) <this>|parlami d(?:i|el|ell) ?<this>|spiega <this>',
  summary:
    '(?:fai |fammi |un |una |il |breve )*(?:riassunto|riassuntino|riassumi|riassumere|riassumilo|riassumila|riassumimi|riassumimelo|tl ?dr|sintesi|sintetizza|punti (?:chiave|principali)|in breve|in sintesi|in poche parole|riepilogo)(?: (?:d(?:i|el|ell) ?)?<x>)?|quali sono i punti (?:chiave|principali)(?: d(?:i|el|ell) ?<x>)?|troppo lungo',
  summaryOf:
    '(?:fai |fammi |un |il |breve )*(?:riassunto|riassumi|riassumere|riassumimi|tl ?dr|sintesi|sintetizza|riepilogo)(?: (?:di|del|della|dell|su|sul))? #',
  says: '(?:che cosa|cosa|che) (?:dice|racconta|sai|sa)(?: <x>)? (?:su|sul|sulla|sui|sulle|sugli|di|del|della|riguardo a) #|(?:dice|c ?e|sai) (?:qualcosa|informazioni) (?:su|sul|sulla|sui|sulle|di) #|(?:qualcosa|informazioni|info) (?:su|sul|sulla|sui|sulle) #|(?:parlami|dimmi|raccontami) (?:qualcosa |di piu |tutto )?(?:su|sul|sulla|sui|di|del|della|dei) #|e per quanto riguarda #',
  read: '<s>|(?:che cosa|cosa|che) (?:dice|contiene|c ?e (?:nel|nella|in)|e) <s>|(?:mostra|mostrami|leggi|leggimi|apri|cita) <s>|vai (?:a|al|alla) <s>|di cosa parla <s>|dammi <s>|spiega <s>',
  section:
    'sezione|capitolo|parte/regola|paragrafo|articolo|punto|passo|numero|comma|allegato|lezione|§+',
  ordinals:
    'prim[oa] second[oa] terz[oa] quart[oa] quint[oa] sest[oa] settim[oa] ottav[oa] non[oa] decim[oa] ultim[oa]',
  cardinals: 'uno|una due tre quattro cinque sei sette otto nove dieci',
  help: 'aiuto|aiutami|(?:che )?cosa (?:puoi|sai) fare|(?:che )?cosa fai|chi sei|(?:che )?cosa sei|come (?:funzioni|ti uso|funziona (?:il|questo) bot)|(?:che )?cosa posso chieder(?:e|ti)|come ti chiami|sei (?:un |una )?(?:bot|robot|umano|persona|ia)|chi ti ha (?:fatto|creato)|comandi|~come funziona(?: <x>)?',
  greeting:
    '(?:ciao+|salve|buongiorno|buonasera|buon giorno|buona sera|ehi|hey|come stai|come va|ehila)(?: (?:bot|a tutti|tutti|come stai|come va))*',
  thanks:
    '(?:(?:ok|molte|tante|mille) )*(?:grazie|grz|graz|thx|bene|perfetto|ottimo|va bene|ok|bello|fantastico|capito|ho capito|bravo|bravo bot)(?: (?:mille|tante|bot|per l ?aiuto))*',
  farewell:
    '(?:addio|arrivederci|a (?:dopo|presto|domani)|ci vediamo|buonanotte|buona notte|notte|ciao ciao|bye)(?: bot)?',
  insult:
    '(?:sei|questo bot e|il bot e)(?: (?:un|una|cosi|davvero|proprio|il|la))*(?: (?:stupid\\w*|inutile|idiota|scem\\w*|cretin\\w*|pessim\\w*|merda|schifo|bot|peggiore))+|(?:bot )?(?:stupido|inutile|idiota|scemo|cretino|merda|stronzo)|stai zitto|vaffanculo|ti odio|fai schifo|sparisci',
  why: '(?:e |ma |ok )*(?:perche|perche no|come|come mai|chi|che cosa|cosa|quando|dove|quale|davvero|sul serio|sei sicuro|e vero|e allora|e quindi|e poi)',
  more: '(?:e |ok |si )*(?:di piu|piu|dimmi di piu|altro|ancora|piu (?:informazioni|info|dettagli)|continua|vai avanti|che altro|cos ?altro|qualcos ?altro|approfondisci|spiega(?:mi)? meglio|spiega|prossimo|mostra altro)',
  and: 'e|ed|e anche|inoltre',
  asking:
    'chi|che|cosa|cos|quando|dove|perche|come|quale|quali|quanto|quanta|quanti|quante|posso|si puo|devo|ci sono|c',
};

export const pt: Phrases = {
  this: '(?:est[ea]|ess[ea]|deste|desta|desse|neste)(?: artigo| texto| pagina| documento| guia| historia)|isto|isso tudo|(?:o|do|no|ao|seu) (?:artigo|texto|documento)|a pagina',
  it: 'o|a|ele|ela|isso|o livro|a historia|tudo',
  before:
    'por favor|ola|oi|ei|ok|e|mas|entao|voce pode|vc pode|da pra|da para|pode|podes|poderia|sabe|sabes|quero saber|gostaria de saber|me diga|diga me|diz me|me da|me|da me|quero|preciso|mostre me|faz|faca',
  after: 'por favor|obrigado|obrigada|exatamente|bot|agora|para mim|pfv|pfvr|pf|ai',
  author:
    'quem (?:o )?(?:escreveu|escreve|publicou|fez|redigiu)(?: <x>)?|quem (?:e|sao|foi) (?:o |a |os )?(?:autor|autora|autores|escritor)(?: d(?:e|o|a) ?<x>| <this>)?|(?:o )?(?:autor|autora|autores)(?: d(?:e|o|a) ?<x>| <this>)?|de quem e(?: <x>)?|por quem foi escrito(?: <x>)?|qual (?:e )?o nome do autor',
  date: 'quando (?:foi |e que foi )?(?:<x> )?(?:foi )?(?:escrit[oa]|publicad[oa]|atualizad[oa]|feit[oa])(?: <x>)?|de quando e(?: <x>)?|de que (?:ano|data) e(?: <x>)?|(?:qual (?:e )?)?(?:a )?data(?: de publicacao)?(?: d(?:e|o|a) ?<x>| <this>)?|<this> esta atualizado',
  title:
    'como se chama(?: <x>)?|(?:qual (?:e )?)?(?:o )?titulo(?: d(?:e|o|a) ?<x>| <this>)?|que (?:artigo|texto|documento) e (?:este|esse)|qual artigo (?:voce tem|le|usa)',
  origin:
    '(?:de onde|donde) (?:e|vem|veio)(?: <x>)?|onde (?:posso|se pode) (?:ler|encontrar|ver) (?:<this>|o original|a fonte)|(?:(?:qual (?:e )?|tem|tens|ha) ?)?(?:a |o |um |uma )?(?:fonte|link|url|original)(?: (?:d|para )(?:e|o|a)? ?<x>)?|de que (?:site|pagina) (?:e|vem)(?: <x>)?',
  length:
    '(?:qual (?:e )?)?(?:o tamanho|a extensao|tamanho)(?: d(?:e|o|a) ?<x>| <this>)?|quant[oa]s (?:palavras|paginas|secoes|capitulos|paragrafos)(?: (?:tem|ha|sao)(?: em)?(?: <x>)?)?|quanto (?:tempo )?(?:demora|leva)(?: a| para)? ler(?: <x>)?|quanto (?:tempo )?(?:demora|leva) (?:pra|p) ler(?: <x>)?|tempo de leitura|e longo <this>|<this> e longo',
  language:
    '(?:em )?(?:que|qual) (?:idioma|lingua) (?:e|esta)(?: escrito)?(?: <x>)?|(?:qual (?:e )?)?(?:o idioma|a lingua|idioma|lingua)(?: d(?:e|o|a) ?<x>| <this>)?',
  loaded:
    'quando (?:foi )?(?:<x> )?(?:foi )?(?:carregad[oa]|carregou|adicionad[oa])(?: <x>)?|quem (?:o )?(?:carregou|adicionou|enviou)(?: <x>)?',
  topic:
    '(?:do|de|sobre o) que (?:se )?(?:trata|fala|e)(?: <x>)?|<x> (?:e|fala|trata) (?:sobre|de|do) (?:o )?que|(?:qual (?:e )?)?(?:o )?(?:tema|assunto|topico)(?: principal)?(?: d(?:e|o|a) ?<x>| <this>)?|o que (?:e|diz|contem) <this>|fal[ea](?: me)? (?:de|sobre) <this>|expli(?:ca|que) <this>',
  summary:
    '(?:faz(?:er)? |faca |me |um |uma |o |breve )*(?:resumo|resuma|resume|resumir|resumido|resumindo|resumao|tl ?dr|sintese|pontos (?:chave|principais)|em resumo|em poucas palavras|ideias principais)(?: (?:d(?:e|o|a) ?)?<x>)?|quais (?:sao )?os pontos principais(?: d(?:e|o|a) ?<x>)?',
  summaryOf:
    '(?:faz |faca |me |um |o |breve )*(?:resumo|resuma|resume|resumir|tl ?dr|sintese)(?: (?:de|do|da|sobre))? #',
  says: 'o que (?:e que )?(?:<x> )?(?:diz|conta|sabe|sabes|fala|se diz)(?: <x>)? (?:sobre|de|do|da|acerca de) #|(?:diz|ha|tem|sabe) (?:algo|alguma coisa|informacoes) (?:sobre|de|do|da) #|(?:algo|informacoes|info) (?:sobre|de|do|da) #|(?:fale|fala|conte|conta|diga)(?: me)? (?:algo |mais |tudo )?(?:sobre|de|do|da) #|e (?:quanto a|sobre) #',
  read: '<s>|o que (?:diz|e|contem|ha em|tem em) <s>|(?:mostra|mostre|le|leia|abre|abra|cita)(?: me)? <s>|(?:va|ir) para <s>|do que (?:fala|trata) <s>|(?:me da|da me|de me) <s>|expli(?:ca|que) <s>',
  section: 'secao|seccao|capitulo|parte/regra|paragrafo|artigo|ponto|passo|numero|anexo|licao|§+',
  ordinals:
    'primeir[oa] segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] setim[oa] oitav[oa] non[oa] decim[oa] ultim[oa]',
  cardinals: 'um|uma dois|duas tres quatro cinco seis sete oito nove dez',
  help: 'ajuda|ajuda me|me ajuda|socorro|o que (?:voce|vc|tu) (?:pode|podes|faz|fazes|sabe)(?: fazer)?|o que (?:podes|sabes|pode) fazer|quem (?:e voce|e vc|es tu|es|voce e)|o que (?:e voce|es tu|es|voce e)|como (?:voce funciona|funcionas|funciona (?:o|este) bot|usar voce)|o que (?:posso|eu posso) perguntar|(?:qual e o seu nome|como te chamas|como voce se chama)|(?:voce e|vc e|es|tu es) (?:um |uma )?(?:bot|robo|humano|pessoa|ia)|quem (?:te|o) (?:fez|criou)|comandos|~como funciona(?: <x>)?',
  greeting:
    '(?:ola+|oi+|bom dia|boa tarde|boa noite|e ai|eai|fala|ei|oie|alo|tudo bem|como (?:vai|estas|voce esta)|salve)(?: (?:bot|a todos|pessoal|galera|gente|malta|mano|tudo bem|tudo bom|tudo certo))*',
  thanks:
    '(?:(?:ok|muito|mil) )*(?:obrigad[oa]|brigad[oa]|obg|obrigadao|valeu|vlw|blz|top|massa|porreiro|otimo|bom|perfeito|legal|fixe|ok|beleza|entendi|bom bot|show)(?: (?:pela ajuda|bot|mesmo))*',
  farewell: '(?:adeus|tchau|ate (?:logo|mais|amanha|breve)|boa noite|xau|bye)(?: bot)?',
  insult:
    '(?:voce e|vc e|es|este bot e|o bot e|tu es)(?: (?:um|uma|muito|tao|o|a))*(?: (?:burr\\w*|estupid\\w*|inutil|idiota|imbecil|ruim|pessimo|lixo|merda|bot|pior))+|(?:bot )?(?:burro|estupido|inutil|idiota|imbecil|merda|lixo)|cala a boca|cale se|vai se foder|vai a merda|te odeio|odeio te|foda se|vai tomar no cu',
  why: '(?:e |mas |ok )*(?:por ?que|por que nao|como|quem|o que|que|quando|onde|qual|serio|verdade|tem certeza|e verdade|e dai|e entao)',
  more: '(?:e |ok |sim )*(?:mais|diga mais|diz mais|conta mais|fale mais|me conte mais|mais (?:informacoes|info|detalhes)|continua|continue|o que mais|me fala mais|fala mais|(?:me )?explica (?:melhor|mais)|explique melhor|algo mais|outra coisa|expli(?:ca|que)|proximo|mostra mais|e depois)',
  and: 'e|e tambem|alem disso',
  asking:
    'quem|que|o que|quando|onde|por que|porque|como|qual|quais|quanto|quanta|quantos|quantas|posso|pode|devo|ha|existe',
};

export const ro: Phrases = {
  this: '(?:acest(?:ui)?|aceast[ae])(?: articol(?:ul)?| text(?:ul)?| pagin[ae]| document(?:ul)?)|(?:articolul(?:ui)?|textul(?:ui)?|documentul(?:ui)?|pagina)(?: acesta| asta)?|asta|aceasta',
  it: 'el|ea|o|cartea|povestea|tot',
  before:
    'te rog|va rog|salut|buna|ok|si|dar|deci|poti|ai putea|imi poti|stii|vreau sa stiu|as vrea sa stiu|spune mi|da mi|arata mi|imi|fa mi',
  after: 'te rog|va rog|multumesc|mersi|exact|bot|acum',
  author:
    'cine (?:l )?(?:a scris|a publicat|a facut)(?: <x>)?|cine (?:este|e|sunt) (?:autorul|autoarea|autorii)(?: <x>)?|(?:autorul|autor|autoarea)(?: <x>)?|de cine (?:este|e|a fost) (?:scris|facut)(?: <x>)?|cum se numeste autorul',
  date: 'cand (?:a fost |s a )?(?:scris|publicat|actualizat|facut)a?(?: <x>)?|de cand (?:este|e|dateaza)(?: <x>)?|din ce an (?:este|e)(?: <x>)?|(?:care (?:este|e) )?data(?: publicarii)?(?: <x>)?',
  title:
    'cum se (?:numeste|cheama|intituleaza)(?: <x>)?|(?:care (?:este|e) )?(?:titlul|titlu)(?: <x>)?|ce (?:articol|text|document) (?:este|e)(?: asta| acesta)?',
  origin:
    'de unde (?:este|e|vine|provine)(?: <x>)?|unde (?:pot|gasesc) (?:gasi |citi )?(?:<this>|originalul|sursa)|(?:(?:care (?:este|e)|ai) )?(?:sursa|linkul|link|url|originalul|un link)(?: (?:catre )?<x>)?|de pe ce site (?:este|e)(?: <x>)?',
  length:
    'cat de lung (?:este|e)(?: <x>)?|cate (?:cuvinte|pagini|sectiuni|capitole|paragrafe)(?: (?:are|sunt|contine)(?: in)?(?: <x>)?)?|cat (?:timp )?(?:dureaza|ia)(?: sa)?(?: il)?(?: citesti| citesc| citit| citirea)(?: <x>)?|(?:lungimea|timp de citire)(?: <x>)?',
  language: 'in ce limba (?:este|e)(?: scris)?(?: <x>)?|(?:care (?:este|e) )?(?:limba)(?: <x>)?',
  loaded:
    'cand (?:a fost |ai )?(?:incarcat|adaugat)(?: <x>)?|cine (?:l )?a (?:incarcat|adaugat)(?: <x>)?',
  topic:
    'despre ce (?:este|e|vorbeste|este vorba|e vorba)(?: (?:in )?<x>)?|(?:care (?:este|e) )?(?:subiectul|tema|subiect)(?: <x>)?|ce (?:este|e|spune|contine) <this>|vorbeste mi despre <this>|explica <this>',
  summary:
    '(?:fa |fa mi |un |scurt )*(?:rezumat|rezuma|rezumatul|rezumi|sumar|tl ?dr|sinteza|punctele (?:cheie|principale)|pe scurt|idei principale)(?: (?:al |la )?<x>)?|care sunt punctele (?:cheie|principale)(?: <x>)?',
  summaryOf:
    '(?:fa |fa mi |un |scurt )*(?:rezumat|rezuma|rezumatul|sumar|tl ?dr)(?: (?:al|la|pentru|despre))? #',
  says: 'ce (?:spune|zice|scrie|stii|stie)(?: <x>)? despre #|(?:spune|este|stii) ceva despre #|(?:ceva|informatii) despre #|(?:vorbeste mi|spune mi|povesteste mi) (?:ceva |mai multe |totul )?despre #|dar despre #',
  read: '<s>|ce (?:spune|scrie in|este in|e in|contine|este|e) <s>|(?:arata|arata mi|citeste|deschide) <s>|mergi la <s>|despre ce (?:este|e) <s>|da mi <s>|explica <s>',
  section:
    'sectiunea|sectiune|capitolul|capitol|partea|parte/regula|paragraful|paragraf|articolul|articol|punctul|pasul|numarul|anexa|lectia|§+',
  ordinals:
    'primul|prima|intai al_doilea|a_doua al_treilea|a_treia al_patrulea|a_patra al_cincilea|a_cincea al_saselea|a_sasea al_saptelea|a_saptea al_optulea|a_opta al_noualea|a_noua al_zecelea|a_zecea ultimul|ultima',
  cardinals: 'unu|una doi|doua trei patru cinci sase sapte opt noua zece',
  help: 'ajutor|ajuta ma|ce (?:poti|stii) (?:sa faci|face)|ce faci tu|cine esti(?: tu)?|ce esti(?: tu)?|cum (?:functionezi|te folosesc|functioneaza botul)|ce (?:te )?pot (?:sa )?(?:te )?intreb(?:a)?|cum te cheama|esti (?:un |o )?(?:bot|robot|om|ia)|cine te a (?:facut|creat)|comenzi|~cum functioneaza(?: <x>)?',
  greeting:
    '(?:salut+|buna(?: (?:ziua|dimineata|seara))?|hei|hey|servus|noroc|ce (?:mai )?faci|ceau)(?: (?:bot|tuturor|ce faci))*',
  thanks:
    '(?:(?:ok|va|iti|multe|foarte) )*(?:multumesc|multumim|mersi|merci|super|bine|perfect|grozav|ok|am inteles|bun)(?: (?:mult|frumos|bot|pentru ajutor))*',
  farewell: '(?:la revedere|pa|pa pa|pe curand|pe maine|noapte buna|bye)(?: bot)?',
  insult:
    '(?:esti|botul (?:este|e))(?: (?:un|o|foarte|asa))*(?: (?:prost\\w*|idiot\\w*|inutil\\w*|tampit\\w*|nasol|gunoi|bot))+|(?:bot )?(?:prost|idiot|inutil|tampit)|taci|du te dracu(?:lui)?|te urasc|dispari',
  why: '(?:si |dar |ok )*(?:de ce|de ce nu|cum|cine|ce|cand|unde|care|serios|chiar|esti sigur|e adevarat|si ce)',
  more: '(?:si |ok |da )*(?:mai mult|mai multe|spune mi mai multe|mai multe (?:informatii|detalii)|continua|mai departe|ce altceva|altceva|explica|urmatorul)',
  and: 'si|si de asemenea',
  asking: 'cine|ce|cand|unde|de ce|cum|care|cat|cata|cati|cate|pot|este|sunt|exista|trebuie',
};
