import type { Irregular } from './romance.js';

const FAMILIES = `
beber bebe|bebezinho bebê bebês bebé bebés|mês meses|dose doses|vazio vazia vazias vazios|herói heróis
ver vejo vê vês veem vêem viu viram vi veja vejam vendo
ler leio lê lês leem lêem leu leram li leia leiam lendo lido lida lidos lidas leitura leituras
sair saio sai sais saem saiu saíram saí saia saiam saindo saído saída saídas
cair caio cai caem caiu caíram caí caia caindo caído caída caídas queda quedas
vir venho vem vêm vens veio vieram vim venha venham vinda vindo
pôr ponho põe põem pôs puseram pus ponha ponham puser
trazer trago traz trazem trouxe trouxeram traga tragam
saber sei soube souberam saiba saibam|rir rio ri riu|crer creio crê creem
subir subo sobe sobem subiu|fugir fujo foge fogem fuja fugiu fuga
pedir peço|sumir some somem sumiu sumiço
nascer nascido nascida nascidos nascidas nascimento|crescer crescimento
propor propõe propôs proposto proposta|compor compõe compôs composto composta
dispor dispõe dispôs disposto disposta|expor expõe expôs exposto exposta
ganhar ganhador ganhadores|prender preso presos presa presas
chover chove choveu chuva chuvas|pagar pagamento pagamentos|perder perda perdas`;

const CHANGES = `
perc>perd durm>dorm sig>seg segu>seg sirv>serv sint>sent fir>fer mint>ment ouc>ouv mec>med valh>val caib>cab
dirij>dirig tej>teg exij>exig elej>eleg corrij>corrig atinj>ating surj>surg
abert>abr cobert>cobr escrit>escrev scrit>screv mort>morr eleit>eleg suspens>suspend impress>imprim
constró>constru destró>destru`;

/** What the Portuguese stemmer leaves apart. */
export const portuguese: Irregular = {
  families: FAMILIES,
  changes: CHANGES,
  bare: (form) =>
    form
      .replace(/([gq])u(?=(?:ei|e[sm]?|emos)$)/, (_, letter) => (letter === 'g' ? 'g' : 'c'))
      .replace(/(?<=..u)íd[oa]s?$/, 'ir'),
};
