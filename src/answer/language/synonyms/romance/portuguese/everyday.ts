/** Everyday words and slang; see `SYNONYMS`. */
export const everyday = `
  10 dez, 12 doze, 15 quinze, 20 vinte, 3 três, 30 trinta, 4 quatro, 5 cinco, 6 seis, 7 sete, 8
  oito, 9 nove, a_quem_falo com_quem > contacto responsável, abrir > horário, acabar terminar fim >
  encerramento conclusão, achar encontrar > localizado situa, aguentar suportar > resistência
  tolera sensível, ajuda > auxílio, ajuda > socorro, ajuda_dinheiro > apoio subsídio, alto >
  elevado, amanhã hoje > data dia, amigo > terceiros, ano_passado > anterior, apanhar colher >
  colheita recolha, arma > proibidas, assinar_por_mim > procuração representante, atrasado
  chegar_depois > início, autocarro_número que_autocarro > linhas paragem, baixo > reduzido, barato
  > reduzido, barulho_música > amplificada volume, beber > consumo ingestão, bebé_paga > gratuito,
  bonito > beleza, briga treta > discussão, brinquedo > jogo, cama > leito, caneta > escrita,
  carnaval > fevereiro, carne > alimentar, caro > elevado, castigo > sanção penalização repreensão,
  cedo > antecedência, cerveja > bebida, chapéu > vestuário, cheio > lotado completo, chover >
  mau_tempo, coisa > artigo, coisa objeto, coisas > pertences, comer > ingerir, começar início >
  arranque abertura, comida > gastronomia, comida_incluída > refeições incluídas, construir_barraco
  abrigo > construções, cor > coloração tonalidade, cortar > abate derrube poda, criar > fundação
  instituída, criou inventou > fundador autor criador, câmara > fotográfica, cópia_chave >
  duplicação, de_manhã manhã > matutino, de_quanto_em_quanto > frequência periodicidade intervalo
  anos decorrer, deixar autorizar > permissão consentimento, deixar_entrar > acesso admissão,
  demasiado_caro > redução desconto, desculpa > justificação, devagar lento > demora, dia_livre >
  descanso, diferente > diferença distinto, difícil > dificuldade, dobro > duplicado, dono >
  titular, dormir > alojamento, durante_noite > noturno, em_família > familiar agregado,
  em_meu_nome > titular, ensinar > instrução, entrar > admissão, ervas mato > herbicidas
  infestantes, esquecer > olvido perda, estrangeiros > nacionalidade, expulsam > exclusão, falar
  ligar contactar > telefone atendimento, falso > fictício pseudônimo, famoso conhecido > célebre
  notável, feriados > encerrado, fim_semana > sábado domingo, fiscal > fiscalização, fogueira lume
  > fogo, folhas restos secas > vegetais resíduos composto, forte > intensidade força, fotografia >
  imagem, fraco > reduzido, frio > baixa frescas, frio_calor > temperatura, fácil > simples,
  galinha coelho porco > criação animais, grande pedaço terra > área metros, grande tamanho >
  dimensões altura comprimento área, grosso > espesso espessura, guardar_casaco casaco > bengaleiro
  vestuário, homem > masculino, hora > horário, idade_certa > anos, igual > idêntico, inclui >
  engloba compreende, internet > online, janela > vidro, jovens > desconto, juntar > reunir
  agrupar, junto > conjunto, ladrão > subtração, legendas > legendagem, levar trazer > transporte
  porte, ligam > contacto, limite > máximo mínimo ultrapassar, limpo > higiene, limpo_sair >
  devolvido limpo, longe > afastado, lugar local > localização situado sito, lugar_sentar cadeira >
  lugares assentos, mail email > eletrónico correio, mais_barato > desconto reduzido, mar > praia,
  matar > abate, meio_dia > almoço, melhor > superior, mercado feira > comercialização, mesa >
  mobiliário, metade > cinquenta, metade_preço > desconto reduzido, minhas_coisas tralha >
  pertences objetos, minuto > tempo, molhado > humidade, mudar trocar > alteração modificação
  substituição, mulher > feminino, nascer > natural, natal > dezembro, nome chamar > denominação
  designação, novo > juventude, novo > recente, não_gostei insatisfeito > reclamação devolução,
  não_inclui > exclui, não_percebo não_sei ensinar > formação orienta sessões, não_pode > proibido
  vedado, o_que_levar preciso_levar > material equipamento obrigatório, obrigatório > dever,
  onde_deixo_carro > estacionamento parque, onde_fica > localização situado morada endereço,
  operado hospital > doença ausência, outra_pessoa > terceiros transmissão representante, outro_dia
  mudar_dia > alteração data troca, passar ceder > transmissão intransmissível cedência, pedaço
  lote terreno > talhão parcela, pela_primeira_vez primeira_vez > primeiro inicial, perdi_documento
  > extravio, perigoso > risco, perto > próximo arredores, perto_comboio > estação distância,
  pesado > quilos, pior > inferior, pipocas > alimentos comida, posso_sair > saída, prazo_até
  até_quando > prazo data limite, precisar necessário > requer necessita, preferência quem_primeiro
  > prioridade ordem, primeiro > inicial pioneiro, primeiro_dia > início, problema > falha anomalia
  dificuldade, proibido > interdito, prova_doença > atestado, páscoa > abril, quantas_horas >
  duração carga horária, quantas_vezes > frequência, quantas_vezes_semana > semanal frequência,
  quantos_anos > longevidade, quantos_dias > prazo duração, quantos_lugares > lotação capacidade
  lugares, quem_controla > fiscalização, quem_criou > fundada fundador, quem_decide > decisão
  competência direção, quem_fundou > fundador, quem_manda manda > direção responsável,
  quem_organiza > organização promotor, químicos veneno > herbicidas pesticidas fitofármacos,
  reclamar > contestar, relógio > horas, rico > fortuna, roupa_levar que_roupa > vestuário
  equipamento, rápido > célere urgente, rápido > velocidade, sair > abandono, salta cancelado >
  anulação suspensão, sandes lanche > alimentos refeição, segurança > vigilância, sem_trabalho
  desempregado > isenção, significa > significado definição, site página > portal endereço, sujo >
  sujidade, sumiu > extravio, tamanho altura > dimensões porte, tarde > atraso, telefone número >
  contato linha, tirar > remoção retirada, tirar retirar > levantamento extração, todo_ano > anual,
  todo_dia > diário diariamente, todo_mês > mensal, tomar_conta vigiar > vigilância supervisão,
  tomate batata couve alface > produtos hortícolas cultivo, trocar_nome > alteração titular,
  urgente > prioridade, vazio > despejado, velho antigo > idade antiguidade, verdadeiro > autêntico
  real, vinho > bebida, vive_quanto > longevidade vida, viver > habita longevidade residência, zona
  lugar > região área local, à_cabeça logo > antecipado inicial, à_noite > noturno, à_tarde >
  vespertino, árvore_fruto limoeiro laranjeira macieira > fruto árvores, última_hora > última
  desconto, último > derradeiro`;
