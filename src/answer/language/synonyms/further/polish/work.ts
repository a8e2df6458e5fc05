/** Polish words of work, school, law and clubs; see `
`. */
export const work = `
  adwokat prawnik > pełnomocnik radca, anulować odwołać > rezygnacja odstąpienie, biblioteka >
  wypożyczalnia czytelnia, blisko > odległość, chory choroba l4 > zwolnienie_lekarskie niezdolność,
  cv rekrutacja > kandydat aplikować, czekać > oczekiwanie kolejka lista, członek należeć >
  członkostwo przynależność, daleko > odległość kilometr, dane rodo > osobowy przetwarzanie
  prywatność, do_kiedy > termin najpóźniej, dowód > dokument_tożsamości tożsamość, dołączyć >
  przystąpienie przyjęcie zapisać członek, dyplom > świadectwo, dzwonek lekcja > zajęcia, egzamin
  test kolokwium > sprawdzian zaliczenie, emerytura > emeryt, godziny_otwarcia otwarte czynne >
  godziny, głosować > wybory, ile_razy > częściej, kamera > monitoring nagranie, kiedy_otwieracie
  otwierać > czynny otwarty godziny, klub > stowarzyszenie towarzystwo, kolejka > pierwszeństwo
  oczekujący, kontakt zadzwonić dzwonić > telefon infolinia, książka > publikacja dzieło tom
  egzemplarz, kto_pierwszy > pierwszeństwo kolejność, kto_zapłaci > koszty odszkodowanie ponosi
  odpowiada, kurs > szkolenie, maks maksymalnie najwięcej > najwyżej limit, minimum przynajmniej >
  minimalny najmniej, nadgodziny > godziny_nadliczbowe, naraz jednocześnie > równocześnie,
  nauczyciel > pedagog wychowawca, nauczycielka > pedagog wychowawca, nie_wolno zakaz > zabroniony
  niedozwolony, nie_zdać oblać uwalić > poprawkowy niedostateczny niezaliczony, nieobecność
  nie_przyjść > absencja usprawiedliwienie nieobecny, numer telefon > infolinia kontakt, ocena
  stopień > punktacja, odmówić nie_dostać > odwołanie, odpowiedzialny odpowiada > ponosi,
  odszkodowanie > rekompensata szkoda zadośćuczynienie, odwołać_się > odwołanie zażalenie,
  okres_wypowiedzenia > wypowiedzenie, oszust oszukać > oszustwo wyłudzenie, papiery dokumenty >
  zaświadczenie wniosek, paszport > dokument, podanie > formularz, podpisać > zawarcie zawrzeć,
  policja gliny > funkcjonariusz komenda, poprawka > powtórny, pozwolić > zgoda dozwolony,
  praca robota > zatrudnienie stanowisko etat, pracować > pracownik, pracownik > zatrudniony
  personel, prawo > ustawa przepis, premia > nagroda dodatek, prezes szef_klubu > zarząd
  przewodniczący, prywatność > poufność, przedszkole żłobek > placówka opieka, przedłużyć >
  prolongata, przepis > reguła zasada regulamin, przerwa > odpoczynek, przeterminowany wygasnąć >
  ważność upływ, rzucić_pracę odejść > wypowiedzenie rezygnacja, składka > opłata_członkowska,
  spóźnić_na > spóźnienie, student > studencki studiować, studia uczyć_się > kształcenie edukacja
  uczelnia wykształcenie, stypendium > świadczenie zapomoga, szansa > pierwszeństwo kryterium
  prawdopodobieństwo, szef kierownik > przełożony pracodawca dyrektor, szkoła > placówka uczeń
  nauka, szukać_pracy > kandydat rekrutacja, sąd > rozprawa sędzia wyrok, termin > ostateczny
  dzień, ubezpieczenie > polisa oc ubezpieczyciel, uczeń > wychowanek, uczyć > nauka nauczanie,
  ukraść skroić > przywłaszczenie, umowa > kontrakt porozumienie, urlop wolne > dni_wolne
  wypoczynkowy, urząd > organ administracja, wagary > nieobecność nieusprawiedliwiona, ważny >
  obowiązuje termin_ważności, więzienie pudło > pozbawienie_wolności, wniosek > formularz, wolno >
  dozwolone dopuszczalne zabronione zakaz, wolontariusz > ochotnik społecznie, wybory > kandydat,
  wymagane potrzebne co_potrzebuję > niezbędny konieczny, wypadek stłuczka > kolizja zdarzenie,
  wypisać_się > rezygnacja wypowiedzenie wykreślenie, wypowiedzieć > wypowiedzenie rozwiązanie,
  wypożyczyć pożyczyć > wynajem najem, zabronione > niedozwolone, zajęcia lekcje > kurs warsztaty,
  zamknięte > nieczynny, zapisać zapisać_się > rejestracja zgłoszenie konto zakładać rekrutacja,
  zarabiać zarobki > wynagrodzenie pensja płaca, zarząd > władze, zasady reguły > regulamin,
  zasiłek > świadczenie, zdalnie home_office > praca_zdalna telepraca, zdać zaliczyć > pozytywny,
  zebranie > zgromadzenie walne, zgoda pozwolenie > zezwolenie, zrezygnować rezygnacja >
  wypowiedzenie odstąpienie rozwiązanie wypisać, zwolnienie_lekarskie > niezdolność lekarz, zwolnić
  wylecieć > wypowiedzenie rozwiązanie, złamać_zasady łamać > naruszenie przewinienie, złodziej >
  sprawca, złożyć podanie > wniosek, ściągać > niesamodzielny plagiat`;
