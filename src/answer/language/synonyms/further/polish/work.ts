/** Polish words of work, school, law and clubs; see `
`. */
export const work = `
  adwokat prawnik > pełnomocnik radca, anulować odwołać > rezygnacja odstąpienie, biblioteka >
  wypożyczalnia czytelnia, blisko > odległość, bójka pobić > przemoc, chory choroba l4 >
  zwolnienie_lekarskie niezdolność, cv rekrutacja > kandydat aplikować, czekać > oczekiwanie
  kolejka lista, czesne > opłata, członek należeć > członkostwo przynależność, daleko > odległość
  kilometr, dane rodo > osobowy przetwarzanie prywatność, delegacja > podróż_służbowa, do_kiedy >
  termin najpóźniej, dofinansowanie dopłata > dotacja subwencja, dojazd_do_pracy > zwrot_kosztów,
  dowód > dokument_tożsamości tożsamość, dołączyć > przystąpienie przyjęcie zapisać członek, dyplom
  > świadectwo, dziekanat > sekretariat, dzwonek lekcja > zajęcia, egzamin test kolokwium >
  sprawdzian zaliczenie, emeryt > senior, emerytura > emeryt, godziny_otwarcia otwarte czynne >
  godziny, grafik zmiana > harmonogram, głosować > wybory, ile_razy > częściej, indeks legitymacja
  > dokument, kadencja > wybór, kamera > monitoring nagranie, kiedy_otwieracie otwierać > czynny
  otwarty godziny, klub > stowarzyszenie towarzystwo, kolejka > pierwszeństwo oczekujący, kontakt
  zadzwonić dzwonić > telefon infolinia, książka > publikacja dzieło tom egzemplarz, kto_pierwszy >
  pierwszeństwo kolejność, kto_zapłaci > koszty odszkodowanie ponosi odpowiada, kurs > szkolenie,
  lista_rezerwowa > rezerwowy, macierzyński > urlop_rodzicielski, maks maksymalnie najwięcej >
  najwyżej limit, matura > egzamin, minimum przynajmniej > minimalny najmniej, nadgodziny >
  godziny_nadliczbowe, naraz jednocześnie > równocześnie, narkotyki trawka zioło >
  środki_odurzające odurzający, nauczyciel > pedagog wychowawca, nauczycielka > pedagog wychowawca,
  nie_wolno zakaz > zabroniony niedozwolony, nie_zdać oblać uwalić > poprawkowy niedostateczny
  niezaliczony, nieobecność nie_przyjść > absencja usprawiedliwienie nieobecny, numer telefon >
  infolinia kontakt, obywatelstwo > narodowość, ocena stopień > punktacja, odmówić nie_dostać >
  odwołanie, odpowiedzialny odpowiada > ponosi, odszkodowanie > rekompensata szkoda
  zadośćuczynienie, odwołać_się > odwołanie zażalenie, okres_wypowiedzenia > wypowiedzenie, oszust
  oszukać > oszustwo wyłudzenie, papiery dokumenty > zaświadczenie wniosek, paszport > dokument,
  pełnomocnictwo > upoważnienie, pieczątka podpis > uwierzytelnić, pierwszeństwo > preferencja,
  podanie > formularz, podpisać > zawarcie zawrzeć, policja gliny > funkcjonariusz komenda,
  poprawka > powtórny, pozwolić > zgoda dozwolony, praca robota > zatrudnienie stanowisko etat,
  pracować > pracownik, pracownik > zatrudniony personel, prawo > ustawa przepis, premia > nagroda
  dodatek, prezes szef_klubu > zarząd przewodniczący, promotor praca_dyplomowa magisterka >
  rozprawa praca, prywatność > poufność, przedszkole żłobek > placówka opieka, przedłużyć >
  prolongata, przepis > reguła zasada regulamin, przerwa > odpoczynek, przestępstwo > czyn karalny,
  przeterminowany wygasnąć > ważność upływ, przyjęty dostać_się > kwalifikacja, punktualnie >
  terminowo, rekrutować > nabór, rozwiązać_klub > likwidacja rozwiązanie, rzucić_pracę odejść >
  wypowiedzenie rezygnacja, semestr > zajęcia, skarbnik > finanse, składka > opłata_członkowska,
  spóźnić_na > spóźnienie, staż praktyki > praktykant stażysta, stołówka > posiłki wyżywienie,
  strój_roboczy > odzież_ochronna, student > studencki studiować, studia uczyć_się > kształcenie
  edukacja uczelnia wykształcenie, stypendium > świadczenie zapomoga, szansa > pierwszeństwo
  kryterium prawdopodobieństwo, szef kierownik > przełożony pracodawca dyrektor, szkolenie bhp >
  instruktaż, szkoła > placówka uczeń nauka, szukać_pracy > kandydat rekrutacja, sąd > rozprawa
  sędzia wyrok, tajemnica > poufny, termin > ostateczny dzień, trener > szkoleniowiec,
  ubezpieczenie > polisa oc ubezpieczyciel, uczeń > wychowanek, uczyć > nauka nauczanie, ukraść
  skroić > przywłaszczenie, umowa > kontrakt porozumienie, upoważnić za_kogoś > pełnomocnik, urlop
  wolne > dni_wolne wypoczynkowy, urząd > organ administracja, usprawiedliwienie > zwolnienie,
  usunąć_dane > usunięcie wykreślenie, wagary > nieobecność nieusprawiedliwiona, ważny > obowiązuje
  termin_ważności, wiza > pobyt, więzienie pudło > pozbawienie_wolności, wniosek > formularz, wolno
  > dozwolone dopuszczalne zabronione zakaz, wolontariusz > ochotnik społecznie, wybory > kandydat,
  wycieczka_szkolna > wyjazd, wykład > zajęcia, wymagane potrzebne co_potrzebuję > niezbędny
  konieczny, wypadek stłuczka > kolizja zdarzenie, wypisać_się > rezygnacja wypowiedzenie
  wykreślenie, wypowiedzieć > wypowiedzenie rozwiązanie, wypożyczyć pożyczyć > wynajem najem,
  wyzwiska > zniewaga, zabronione > niedozwolone, zajęcia lekcje > kurs warsztaty, zamknięte >
  nieczynny, zapisać zapisać_się > rejestracja zgłoszenie konto zakładać rekrutacja, zarabiać
  zarobki > wynagrodzenie pensja płaca, zarząd > władze, zasady reguły > regulamin, zasiłek >
  świadczenie, zawodnik gracz > uczestnik, zdalnie home_office > praca_zdalna telepraca, zdać
  zaliczyć > pozytywny, zebranie > zgromadzenie walne, zgoda pozwolenie > zezwolenie, zrezygnować
  rezygnacja > wypowiedzenie odstąpienie rozwiązanie wypisać, związek_zawodowy > związki,
  zwolnienie_lekarskie > niezdolność lekarz, zwolnić wylecieć > wypowiedzenie rozwiązanie,
  złamać_zasady łamać > naruszenie przewinienie, złodziej > sprawca, złożyć podanie > wniosek,
  ściągać > niesamodzielny plagiat, świadek > zeznanie`;
