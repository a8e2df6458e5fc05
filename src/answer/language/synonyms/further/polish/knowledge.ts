/** Polish words of history, people and science; see `
`. */
export const knowledge = `
  badanie > naukowiec analiza, biedny > ubóstwo, bitwa > starcie walka, bogaty > majątek zamożny,
  bóg religia > wiara wyznanie, cesarz > imperium, dawniej kiedyś > niegdyś historia, dzieciństwo >
  młodość wychowanie, dziś teraz obecnie > współcześnie aktualnie, fabryka > zakład produkcja, film
  > reżyser, gorący > temperatura upał, gwiazda > ciało_niebieskie, góra > szczyt wzniesienie, imię
  > nazwisko, klimat > temperatura opady, koniec skończyć > zakończenie, kościół > świątynia
  parafia, kraj > państwo, król > monarcha władca, królowa > monarchini władczyni, ksiądz >
  duchowny kapłan, malarz > artysta, miasto > gmina, mieszkańcy ludność > populacja liczba, morze >
  wybrzeże, muzyk > kompozytor, namalować > malarz obraz dzieło, napisać > autor pisarz, naukowiec
  > badacz, nazwa nazywać > miano, niewolnik > niewolnictwo, nobel > nagroda, odkryć > odkrywca,
  pisarz > autor literat, początek zacząć > rozpoczęcie rozpocząć, powstać kiedy_powstał > założony
  utworzony budowa wzniesiony, powód przyczyna > spowodować, rewolucja > powstanie bunt, rok >
  data, rosnąć wzrost > rozwój zwiększyć, rzeka > nurt dopływ, skutek > następstwo konsekwencja,
  spadać > spadek zmniejszyć, stolica > miasto, sławny znany > słynny popularny, temperatura >
  stopień, trwać > czas okres, trzęsienie > sejsmiczny, uciec ucieczka > zbiec emigracja, wieś >
  osada miejscowość, wojna > bitwa konflikt, wulkan > erupcja, wygnać > emigracja, wynaleźć
  wymyślić > wynalazek wynalazca, wyspa > archipelag, zamek > twierdza warownia, zamknąć_fabrykę >
  likwidacja upadłość, zamordować > zabójstwo zamach, założyć > założyciel utworzyć, zbudować
  budować > wznieść wzniesiony, zostać > mianowany objąć`;
