import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/answer/language/language.js';

const stemsOf = async (code: string, words: string) => {
  const { analyse } = await loadLanguage(code);
  return new Set(words.split(' ').map((word) => analyse(word).stem));
};

describe('loadLanguage, for a Romance language', () => {
  it.each([
    ['es', 'perder pierde pierdo perdida'],
    ['es', 'jugar juego juegan jugás'],
    ['es', 'dormir duerme durmió'],
    ['es', 'mantener mantengo mantiene mantuvo'],
    ['es', 'devolver devuelvo devuelto devolverlo devolvérmelo devuélvelo'],
    ['es', 'retirar retire retírese retírelo'],
    ['es', 'conducir conduzco condujo'],
    ['es', 'comenzar comienza comience comencé'],
    ['es', 'buscar busqué busque'],
    ['es', 'pedir pide pedís'],
    ['es', 'perder perdés'],
    ['es', 'leer leyó leído'],
    ['es', 'abrir abierto abre'],
    ['es', 'año años'],
    ['es', 'raíz raíces'],
    ['es', 'ciudad ciudades'],
    ['es', 'actividad actividades'],
    ['es', 'lugar lugares'],
    ['es', 'próximo próximos próxima'],
    ['es', 'famoso famosa famosas'],
    ['es', 'bot bots'],
    ['es', 'reunión reunion reuniones'],
    ['it', 'italiano italiani italiana'],
    ['it', 'cellulare cellulari'],
    ['it', 'lettera lettere'],
    ['it', 'infermiera infermiere infermieri'],
    ['it', 'chiave chiavi'],
    ['it', 'sportivo sportiva sportivi sportive'],
    ['it', 'diverso diversi diverse'],
    ['it', 'scegliere scelto scelta'],
    ['it', 'perdere perso perdita'],
    ['it', 'aprire apre aperto aperti'],
    ['it', 'usare usarla usato'],
    ['it', 'mandare mandarmelo mandarlo'],
    ['it', 'mettere messo'],
    ['it', 'nascere nato nacque'],
    ['it', 'tenere tengo tiene'],
    ['it', 'lago laghi'],
    ['it', 'amica amiche'],
    ['it', 'anno anni'],
    ['pt', 'perder perco perdeu'],
    ['pt', 'dormir durmo'],
    ['pt', 'devolver devolvê'],
    ['pt', 'pagar paguei'],
    ['pt', 'abrir abre aberto'],
    ['pt', 'construir constrói construído'],
    ['pt', 'sair saiu saída'],
    ['pt', 'ano anos'],
    ['pt', 'cartão cartões'],
    ['pt', 'animal animais'],
    ['pt', 'papel papéis'],
    ['pt', 'fácil fáceis'],
    ['pt', 'móvel móveis'],
    ['pt', 'necessário necessária necessários'],
    ['pt', 'próximo próximos'],
    ['pt', 'cheio cheia'],
    ['pt', 'inscrição inscricao inscricoes'],
    ['pt', 'irmão irmãos irmã irmãs'],
    ['pt', 'chapéu chapéus'],
    ['pt', 'link links'],
    ['pt', 'homem homens'],
    ['pt', 'sofá sofás'],
    ['pt', 'português portuguesa'],
    ['pt', 'económico econômico'],
    ['pt', 'receção recepção'],
    ['pt', 'registo registro'],
    ['pt', 'direto directo'],
  ])('brings words that belong together in %s to one stem: %s', async (code, words) => {
    expect(await stemsOf(code, words)).toHaveLength(1);
  });

  it.each([
    ['es', 'suelo sol'],
    ['es', 'murió muro'],
    ['es', 'escándalo escanda'],
    ['es', 'vértice vertiz'],
    ['es', 'estuve tener'],
    ['es', 'unidad unido'],
    ['es', 'traje traer'],
    ['it', 'lettere letto'],
    ['it', 'chiesa chiedere'],
    ['it', 'letto leggere'],
    ['it', 'universi unire'],
    ['pt', 'mãe mão'],
    ['pt', 'loja logo'],
    ['pt', 'pacto pato'],
  ])('parts words that only look alike in %s: %s', async (code, words) => {
    expect(await stemsOf(code, words)).toHaveLength(2);
  });

  it.each([
    ['es', 'podés tenés tenéis querés tuve voy dime hacerlo'],
    ['it', 'posso può farlo dammi vorrei perche'],
    ['pt', 'posso você voce nao vc pra fazê foi vou'],
  ])('leaves out what %s asks with: %s', async (code, words) => {
    const { analyse } = await loadLanguage(code);
    expect(words.split(' ').filter((word) => !analyse(word).isStopWord)).toEqual([]);
  });

  it('searches for content words that a list of stop words has', async () => {
    const { analyse } = await loadLanguage('es');
    expect((await loadLanguage('it')).analyse('faro').isStopWord).toBe(false);
    const words = ['trabajo', 'empleo', 'valor', 'días', 'cuenta', 'país', 'último', 'siete'];
    expect(words.filter((word) => analyse(word).isStopWord)).toEqual([]);
  });
});
