import type { AnswerWords } from './answer-words.js';

export const es: AnswerWords = {
  asksTime: 'cu[áa]ndo|qu[ée] (?:año|siglo|década|fecha|día|mes)',
  times: 'siglos?|décadas?',
  asksNumber:
    'cu[áa]nt[oa]s?|(?:qu[ée]|cu[áa]l (?:es|era|fue) (?:la|el)) (?:número|porcentaje|cantidad|edad|tamaño|distancia|altura|precio|temperatura|peso|velocidad)',
  numbers:
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos|mil|miles|mill[óo]n(?:es)?|mitad|tercio|docenas?|doble',
  price: [
    'cu[áa]nt[oa]s? .{0,60}?(?:cuestan?|valen?|pag\\p{L}+|cobr\\p{L}+|euros)|(?:qué|cu[áa]l es el) precio|(?:precio|tarifa|coste|costo)s?(?=\\W*$)',
    'gratis|gratuit[oa]s?|incluid[oa]s?',
    'cuestan?|precios?|tarifas?|cuotas?|pag\\p{L}+|cobr\\p{L}+|euros?|pesos|dólares',
  ],
  length: [
    'cu[áa]nto (?:tiempo|dura|duran|tarda|tardan|mide)',
    '(?:segundo|minuto|hora|día|noche|semana|año|metro|kilómetro)s?|mes(?:es)?|hasta|desde|siempre|\\d+ ?(?:m|h|km|cm|mm|min)',
  ],
  hour: ['qu[ée] horas?', '\\d\\d?[:.h]\\d\\d|\\d+ ?h|mediodía|medianoche|las? \\d+'],
};

export const fr: AnswerWords = {
  asksTime: 'quand|[kq]an|kand|qd|quell?es? (?:année|siècle|décennie|date|jour|mois)',
  times: 'siècles?|décennies?',
  asksNumber:
    'combien|[ck]ombi1|kombien|cb (?:de?|[cç]a?)|c cb|cmb|cbn|quell?e?s? (?:est |était |fut )?(?:la |le )?(?:nombre|pourcentage|quantité|âge|taille|distance|hauteur|prix|température|superficie|altitude|profondeur|capacité|puissance|nb|poids|vitesse)',
  numbers:
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|milliers?|millions?|milliards?|moitié|tiers|quart|douzaines?|double',
  price: [
    '(?:combien|cb|cmb|cbn) .{0,60}?(?:co[ûu]t\\p{L}*|vaut|pay\\p{L}+|paie\\p{L}*|gagn\\p{L}+|euros|balles|piasses)|(?:c.?est|c|[cç]a fait|[cç]a co[ûu]te|[cç]a vaut) (?:combien|cb|cmb|cbn)|combien (?:c.?est|la (?:nuit|place)|l.entrée|le (?:billet|ticket))|(?:prix|tarif|coût)s?(?=\\W*$)',
    'gratuit\\p{L}*|offerte?s?|compris\\p{L}*',
    'co[ûu]t\\p{L}*|prix|tarifs?|cotisations?|pay\\p{L}+|paie\\p{L}*|euros?|francs?|dollars?|frais',
  ],
  length: [
    '(?:combien|cb|cmb|cbn) de (?:temps|tps|jours|heures|minutes|semaines)|combien [cç]a (?:dure|prend)|quelle (?:est la )?(?:durée|longueur)',
    '(?:seconde|minute|heure|jour|nuit|semaine|année|an|mètre|kilomètre)s?|mois|jusqu.|depuis|toujours|\\d+ ?(?:m|h|km|cm|mm|min)',
  ],
  hour: [
    '(?:quelle|kelle?|quel) (?:heure|h)',
    '\\d\\d? ?h(?:eures?|\\d\\d)?|\\d\\d?:\\d\\d|midi|minuit',
  ],
};

export const it: AnswerWords = {
  asksTime: 'quando|(?:che|quale) (?:anno|secolo|decennio|data|giorno|mese)',
  times: 'secol[oi]|decenni[o]?',
  asksNumber:
    'quant[oaie]|(?:che|quale|qual è) (?:l[ao] |il |l.)?(?:numero|percentuale|quantità|età|dimensione|distanza|altezza|prezzo|temperatura)',
  numbers:
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|trenta|quaranta|cinquanta|cento|centinaia|mille|mila|migliaia|milion[ei]|miliard[oi]|metà|terzo|quarto|dozzin[ae]|doppio',
  price: [
    'quant[oaie] .{0,60}?(?:cost\\p{L}+|vien[ei]|pag\\p{L}+|guadagn\\p{L}+|spend\\p{L}+|euro)|(?:che|quale|qual è il) (?:prezzo|costo)|quanto (?:è|fa)(?=\\W*$)|(?:prezz[oi]|cost[oi]|tariff[ae])(?=\\W*$)',
    'gratis|gratuit[oaie]|gratuitamente|inclus[oaie]|compres[oaie]',
    'cost[aio]|costano|prezz[oi]|tariff[ae]|quot[ae]|import[oi]|canone|pag\\p{L}+|euro|franchi',
  ],
  length: [
    '(?:per )?quanto (?:tempo|dura\\p{L}*|ci (?:vuole|mett\\p{L}+)|è lung[oa]|misura)|(?:per |tra |fra |entro |dopo |in )quanto(?! (?:cost|pag|vien))|fino a quando',
    '(?:second|minut|giorn|ann|mes|metr|chilometr|centimetr)[oi]|mese|or[ae]|nott[ei]|settiman[ae]|fino|finché|da sempre|sempre|\\d+ ?(?:m|h|km|cm|mm|min)',
  ],
  hour: [
    '(?:a |fino a |da )?che or[ae]|quando (?:apr|chiud)\\p{L}+',
    '\\d\\d?[:.]\\d\\d|ore \\d+|(?:alle|dalle|le|all.) \\d+|mezzogiorno|mezzanotte',
  ],
};

export const pt: AnswerWords = {
  asksTime: 'quando|qu(?:e|al) (?:ano|século|década|data|dia|mês)',
  times: 'séculos?|décadas?',
  asksNumber:
    'quant[oa]s?|(?:que|qual|qual (?:é|era|foi) [ao]) (?:número|percentagem|porcentagem|quantidade|idade|tamanho|distância|altura|preço|temperatura)',
  numbers:
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta|treze|catorze|quatorze|quinze|dezess?[ea]is|dezess?[ea]te|dezoito|dezanove|dezenove|cem|cento|centenas|mil|milhares|milh[ãõ](?:o|es)|metade|terço|dúzias?|dobro',
  price: [
    'quant[oa]s? .{0,60}?(?:cust\\p{L}+|val[ei]\\p{L}*|pag\\p{L}+|ganh\\p{L}+|gast\\p{L}+|cobr\\p{L}+|sai|fica|reais|euros)|(?:qual|que) (?:é )?(?:o )?(?:preço|valor|custo)|quanto (?:é|tá|está)(?! o tempo)|(?:preço|valor|tarifa|custo)s?(?=\\W*$)',
    'gr[áa]tis|gratuit[oa]s?|de graça|inclu[íi]d[oa]s?|isent[oa]s?',
    'custam?|custos?|preços?|valor(?:es)?|tarifas?|taxas?|cotas?|quotas?|mensalidades?|pag\\p{L}+|cobr\\p{L}+|euros?|reais|real|cêntimos',
  ],
  length: [
    '(?:(?:por|em|dentro de|daqui a|há|de) )?quanto (?:tempo|dura\\p{L}*|demora\\p{L}*|leva(?= (?:para|pra|a|até))|mede)|quant[oa]s (?:dias|horas|minutos|meses|semanas)|qual (?:é )?(?:a |o )?(?:duração|prazo|comprimento)|até quando',
    '(?:segundo|minuto|hora|dia|noite|semana|ano|metro|quil[óô]metro|centímetro)s?|mês|meses|até|desde|sempre|\\d+ ?(?:m|h|km|cm|mm|min)',
  ],
  hour: [
    '(?:a |até |até a |até às? |de )?(?:que|qual) horas?|qual (?:é )?o hor[áa]rio|quando (?:abre|fecha|encerra)m?',
    '\\d\\d?(?:h\\d*|[:.]\\d\\d)|\\d\\d? ?h(?:oras)?|meio-?dia|meia-?noite|(?:às?|das|as|pelas) \\d+',
  ],
};

export const ro: AnswerWords = {
  asksTime: 'c[âa]nd|(?:ce|care) (?:an|secol|deceniu|dat[ăa]|zi|lun[ăa])',
  times: 'secol\\p{L}*|deceni\\p{L}*',
  asksNumber:
    'c[âa](?:t|te|t[ăa]|[țţt]i|tor)|(?:ce|care (?:este|era|a fost)) (?:număr\\p{L}*|procent\\p{L}*|vârst\\p{L}*|dimensiun\\p{L}*|distanț\\p{L}*|înălțim\\p{L}*|preț\\p{L}*|temperatur\\p{L}*)',
  numbers:
    'doi|două|trei|patru|cinci|șase|şase|șapte|şapte|opt|nouă|zece|unsprezece|doisprezece|douăsprezece|douăzeci|treizeci|patruzeci|cincizeci|sut[ăe]|mi[ei]|milion|milioane|miliard\\p{L}*|jumătate|treime|sfert',
};
