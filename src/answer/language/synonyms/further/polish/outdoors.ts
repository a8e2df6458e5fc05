/** Polish words of travel, food, health and nature; see `
`. */
export const outdoors = `
  apteka > lek, autobus > przystanek linia, basen > pływalnia kąpielisko, bać > zagrożenie, biegać
  > rozpędzić prędkość, bilet > wejściówka wstęp opłata, boli > dolegliwość objaw, chronić >
  ochrona, ciężki ważyć > kilogram, co_je > pokarm pożywienie dieta zjadać, dojechać > dotrzeć
  komunikacja, drzewo > dąb lipa sosna, duży wielki > rozmiar wysokość, festiwal > wydarzenie
  impreza, gdzie_żyje > występować zasięg siedlisko, gorączka > temperatura, gotować > przyrządzać,
  hotel > nocleg zakwaterowanie, ile_waży > masa kilogram, ile_żyje > dożywać długość_życia,
  ilu_jest ile_jest > liczebność pogłowie liczba, inwalida wózek > niepełnosprawny, iść_na_piechotę
  pieszo > szlak, jazda > przejazd kierować poruszać, jechać_po_piwie po_piwie piwo wódka > alkohol
  spożycie nietrzeźwy, jedzenie żarcie > pokarm pożywienie żywić wyżywienie dieta posiłek, jesienią
  > wrzesień październik listopad, kapeć > dętka opona, karetka > ratunkowy pogotowie, karmić >
  dokarmiać pokarm żerować, kask > ochrona, koncert > występ wydarzenie, kwiat > roślina, las >
  puszcza drzewostan, latem > lipiec sierpień, lekarz doktor > medyczny przychodnia, leki tabletki
  > farmaceutyk, mecz > rozgrywka spotkanie, mięso > wołowina wieprzowina drób, młode > cielę
  potomstwo szczenię, namiot > kemping biwak, niebezpieczny groźny > zagrożenie atak, obiad kolacja
  śniadanie > posiłek wyżywienie, owoce warzywa > roślina, piec_ciasto > pieczenie piekarnik,
  pijany nawalony > nietrzeźwy alkohol, pić > napój woda, pochodzić > sprowadzony, pociąg > kolej
  dworzec, podejść > odległość zbliżać, pogoda deszcz > opady, pole > uprawa rolnik, polować >
  łowiectwo odstrzał, prawo_jazdy > kierowca, przywieźć > sprowadzić, rana skaleczyć > uraz
  obrażenie, recepta > lek, rodzić > potomstwo młode, rower > jednoślad pojazd, rządzić przewodzić
  > przywódca władza, samica > krowa matka, samiec > byk, samolot lot > lotnisko, siłownia >
  fitness, szatnia > przebieralnia, szczepienie > szczepionka, szpital > klinika oddział, szybko
  prędkość > tempo, torba plecak > bagaż, trener > instruktor, trening trenować > zajęcia
  ćwiczenia, uczulenie alergia > nietolerancja, umierać > padać ginąć, umrzeć > zgon zginąć,
  walizka > torba, wegetariański > roślinny, wejście > wstęp bilet dostęp, wiosną > marzec kwiecień
  maj, wolontariat > ochotnik, wycieczka > zwiedzanie trasa, wymrzeć wyginąć > wyginięcie zagłada
  wymarcie, zabić > uśmiercić ofiara, zapłodnienie rozmnażać > rozród gody, zimą > grudzień mróz,
  zwiedzać > wstęp, złamać_nogę > uraz obrażenie, złapać_gumę guma > dętka opona, ćwiczyć > gra,
  żyć > występować zamieszkiwać dożywać`;
