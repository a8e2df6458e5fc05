/** Everyday words and slang; see `SYNONYMS`. */
export const everyday = `
  10 dez, 12 doze, 15 quinze, 20 vinte, 3 três, 30 trinta, 4 quatro, 5 cinco, 6 seis, 7 sete, 8
  oito, 9 nove, abrir > horário, acabar terminar fim > encerramento conclusão, achar encontrar >
  localizado situa, aguentar suportar > resistência tolera sensível, ajuda > auxílio, ajuda >
  socorro, alto > elevado, amanhã hoje > data dia, ano_passado > anterior, apanhar colher >
  colheita recolha, arma > proibidas, baixo > reduzido, barato > reduzido, beber > consumo
  ingestão, bonito > beleza, briga treta > discussão, brinquedo > jogo, cadeira > assento, cama >
  leito, caneta > escrita, carnaval > fevereiro, carne > alimentar, caro > elevado, cedo >
  antecedência, cerveja > bebida, chapéu > vestuário, cheio > lotado completo, chover > mau_tempo,
  coisa > artigo, coisa objeto, coisas > pertences, comer > ingerir, começar início > arranque
  abertura, comida > gastronomia, cor > coloração tonalidade, cortar > abate derrube poda, criar >
  fundação instituída, criou inventou > fundador autor criador, câmara > fotográfica, de_manhã
  manhã > matutino, de_quanto_em_quanto > frequência periodicidade intervalo anos decorrer, deixar
  autorizar > permissão consentimento, devagar lento > demora, diferente > diferença distinto,
  difícil > dificuldade, dobro > duplicado, dono > titular, dormir > alojamento, entrar > admissão,
  esquecer > olvido perda, falar ligar contactar > telefone atendimento, falso > fictício
  pseudônimo, famoso conhecido > célebre notável, fim_semana > sábado domingo, forte > intensidade
  força, fotografia > imagem, fraco > reduzido, frio > baixa frescas, fácil > simples, grande
  tamanho > dimensões altura comprimento área, grosso > espesso espessura, homem > masculino, hora
  > horário, igual > idêntico, janela > vidro, juntar > reunir agrupar, junto > conjunto, ladrão >
  subtração, levar trazer > transporte porte, limite > máximo mínimo ultrapassar, limpo > higiene,
  longe > afastado, lugar local > localização situado sito, mail email > eletrónico correio, mar >
  praia, matar > abate, meio_dia > almoço, melhor > superior, mesa > mobiliário, metade >
  cinquenta, minhas_coisas tralha > pertences objetos, minuto > tempo, molhado > humidade, mudar
  trocar > alteração modificação substituição, mulher > feminino, nascer > natural, natal >
  dezembro, nome chamar > denominação designação, novo > juventude, novo > recente, não_pode >
  proibido vedado, obrigatório > dever, onde_fica > localização situado morada endereço,
  pela_primeira_vez primeira_vez > primeiro inicial, perigoso > risco, perto > próximo arredores,
  pesado > quilos, pior > inferior, precisar necessário > requer necessita, primeiro > inicial
  pioneiro, problema > falha anomalia dificuldade, proibido > interdito, páscoa > abril,
  quantas_vezes > frequência, quantos_anos > longevidade, quem_criou > fundada fundador, quem_manda
  manda > direção responsável, reclamar > contestar, relógio > horas, rico > fortuna, rápido >
  célere urgente, rápido > velocidade, sair > abandono, sandes lanche > alimentos refeição,
  segurança > vigilância, significa > significado definição, site página > portal endereço, sujo >
  sujidade, sumiu > extravio, tamanho altura > dimensões porte, tarde > atraso, telefone número >
  contato linha, tirar > remoção retirada, tirar retirar > levantamento extração, todo_ano > anual,
  todo_dia > diário diariamente, todo_mês > mensal, urgente > prioridade, vazio > despejado, velho
  antigo > idade antiguidade, verdadeiro > autêntico real, vinho > bebida, vive_quanto >
  longevidade vida, viver > habita longevidade residência, zona lugar > região área local, à_cabeça
  logo > antecipado inicial, à_noite > noturno, à_tarde > vespertino, último > derradeiro`;
