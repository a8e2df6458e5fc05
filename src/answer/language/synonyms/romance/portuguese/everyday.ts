/** Everyday words and slang; see `SYNONYMS`. */
export const everyday = `
  abrir > horário, acabar terminar fim > encerramento conclusão, achar encontrar > localizado
  situa, aguentar suportar > resistência tolera sensível, ajuda > auxílio, amanhã hoje > data dia,
  apanhar colher > colheita recolha, beber > consumo ingestão, briga treta > discussão, chover >
  mau_tempo, coisa objeto, comer > ingerir, começar início > arranque abertura, comida >
  gastronomia, cor > coloração tonalidade, cortar > abate derrube poda, criar > fundação
  instituída, criou inventou > fundador autor criador, de_quanto_em_quanto > frequência
  periodicidade intervalo anos decorrer, deixar autorizar > permissão consentimento, devagar lento
  > demora, dormir > alojamento, entrar > admissão, esquecer > olvido perda, falar ligar contactar
  > telefone atendimento, famoso conhecido > célebre notável, fim_semana > sábado domingo, frio >
  baixa frescas, grande tamanho > dimensões altura comprimento área, grosso > espesso espessura,
  juntar > reunir agrupar, ladrão > subtração, levar trazer > transporte porte, longe > afastado,
  lugar local > localização situado sito, mail email > eletrónico correio, matar > abate, mudar
  trocar > alteração modificação substituição, nascer > natural, nome chamar > denominação
  designação, não_pode > proibido vedado, obrigatório > dever, onde_fica > localização situado
  morada endereço, pela_primeira_vez primeira_vez > primeiro inicial, perto > próximo arredores,
  pesado > quilos, precisar necessário > requer necessita, problema > falha anomalia dificuldade,
  proibido > interdito, quantas_vezes > frequência, quantos_anos > idade longevidade, quem_criou >
  fundada fundador, reclamar > contestar, rápido > velocidade, sair > abandono, sandes lanche >
  alimentos refeição, significa > significado definição, site página > portal endereço, sumiu >
  extravio, tamanho altura > dimensões porte, telefone número > contato linha, tirar > remoção
  retirada, tirar retirar > levantamento extração, todo_ano > anual, todo_dia > diário diariamente,
  todo_mês > mensal, vive_quanto > longevidade vida, viver > habita longevidade residência, zona
  lugar > região área local`;
