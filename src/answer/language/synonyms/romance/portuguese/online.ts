/** Games, Discord and software; see `SYNONYMS`. */
export const online = `
  apagar_conta excluir > eliminação remoção encerramento, aplicativo programa, app aplicativo,
  aviso advertência, backup > cópia segurança, baixar download, ban banimento > expulsão exclusão
  suspensão penalidades, banido injustamente > apelação contestar recurso, banir > banimento
  expulso, boost impulsionar nitro > impulso, bot comando > comandos, bot_travou > suporte
  responder chamado, botão tecla, bug erro, bug erro > falha anomalia, bullying > perseguição,
  cadastro conta > registo inscrição, calar > silenciamento, call voz > chamada áudio, canal sala >
  chat voz, cargo role tag > função título, carregador fonte, celular > smartphone, comprar_moeda >
  dinheiro real, computador > pc, configuração definições, construir base > construção, construir
  edifício, conta > perfil usuário, conta > secundária, conta_fake alt fake > secundárias contas,
  dado > rolar, dados privacidade > informações tratamento, deletar apagar > exclusão eliminação
  remoção, deletar excluir apagar, denunciar > denúncia reportar, desbanir recorrer > apelação
  recurso contestar, ecrã tela, emoji figurinha > reação adesivo, entrar > adesão, entrar login,
  erro > problema, esqueci > redefinir recuperar, esqueci_senha > recuperação redefinição, evento
  torneio campeonato > competição premiação, excluir exclusão, expira > validade vencimento,
  expulsar expulsão, falha defeito, faltar > comunicados, foto avatar perfil > imagem ícone,
  griefing destruir > vandalismo destruição, hack trapaça cheat > batota terceiros, hackearam >
  invasão comprometida segurança, idade anos > mínima, imagem print > captura, imprimir impressão
  impressora, insulto ofensa, internet > rede, jogador usuário, jogadores > participantes grupo
  membros, jogo partida > sessão mesa jogador, kick > expulsão remoção, lag lento > latência
  desempenho, ligar_webcam webcam > câmera, link site > divulgação endereço publicidade, live
  stream transmissão > streaming divulgação, lixo_chat > mensagens, login acesso, loja > trocar
  itens, manual instruções, mapa mundo > território, mestre narrador > condução, mod adm admin >
  moderação administrador equipe staff, moeda ouro > recompensa saldo, mutar silenciar, música
  tocar > reproduzir, nick apelido > nome alcunha, novato iniciante noob > principiante novos, nsfw
  putaria > adulto conteúdo explícito, nunca_joguei > iniciantes prévio experiência, nível rank,
  nível xp level > experiência progressão, partida > rodada, pasta diretório, pdf arquivo >
  ficheiro documento, pirata baixar > direitos autorais protegidos cópias compartilhamento, postar
  publicar > mensagem envio divulgação, privado dm > mensagens, propaganda divulgar > anúncio,
  propaganda publicidade, prêmio ganhar > premiação vencedora recompensa, punir punição, punição >
  sanção penalidade, pvp combate > luta, quebrar > violar infringir, racismo preconceito >
  discriminação discurso, regras > regulamento normas, reiniciar reinício, reset wipe > reinício,
  salvar > gravação, salvar armazenar, senha > acesso, senha login > credenciais autenticação,
  server criou > comunidade fundada, server servidor > comunidade guilda, site página, some
  desaparece > expira remoção, sorteio giveaway > sorteado, spam flood > mensagens repetidas, spam
  propaganda, telemóvel > celular, ticket suporte > chamado atendimento ajuda, trapaça hack,
  ver_canais > liberar verificação acesso, verificar > liberar acesso confirmação, violar violação,
  violação infração, virar tornar > obter concedido promoção, virar_mod ser_mod moderador > equipe
  candidatura, warn aviso advertência > infração penalidade, xingar zoar ofender > ataques insultos
  ofensas assédio`;
