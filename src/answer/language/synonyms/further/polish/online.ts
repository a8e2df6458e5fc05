/** Polish words of devices, shops and games; see `
`. */
export const online = `
  abonament subskrypcja > opłata_miesięczna miesięczny, apka aplikacja > program, ban zbanować >
  blokada zablokować wykluczenie, bateria > akumulator zasilanie, bezprzewodowy > radiowy, blik
  karta > płatność, błąd bug > usterka problem, crafting craftować > wytwarzanie, czat > kanał
  wiadomości, czerwona_lampka > kontrolka, czyścić wyczyścić umyć > czyszczenie mycie konserwacja,
  części > zamienne, drukować > wydruk drukarka, drużyna klan > gildia zespół, ekran > wyświetlacz,
  ekwipunek itemy > przedmioty, film filmik > nagranie wideo, filtr > wkład, gniazdko wtyczka >
  zasilanie, gra grać > rozgrywka gracz, gracz > użytkownik, griefing niszczyć > wandalizm, guzik
  przycisk > klawisz, gwarancja > rękojmia reklamacja serwis, hasło > dostęp logowanie, hałasuje
  buczy > głośność, instrukcja > poradnik obsługa, internet net wifi > sieć łącze połączenie, kabel
  > przewód, kod_rabatowy kupon > rabat voucher, kolor > barwa, komputer komp laptop > urządzenie
  pc, kopia backup > zapasowa, kupić > nabycie zamówienie, link > odnośnik adres, mail > wiadomość
  e poczta, mod admin > moderator administrator, nagrywać > rejestrować, napełnić nalać > zbiornik,
  naprawić > serwis, nie_działa > usterka awaria błąd, oddać_towar > zwrot odstąpienie,
  odinstalować > usunąć, olej > smarowanie, oszukiwać cheater czity > oszustwo nieuczciwy, phishing
  > wyłudzenie, plik > dokument, podłączyć > połączenie, pomoc_techniczna > serwis wsparcie, potwór
  mob > przeciwnik, poziom lvl > ranga, program soft > oprogramowanie, przegrzewa gorący >
  temperatura przegrzanie, przesyłka_nie_doszła nie_przyszło > opóźnienie dostawa, punkty >
  nagrody, pusty > uzupełnić napełnić, rasista hejt > dyskryminacja nienawiść, reklamacja >
  zgłoszenie, reklamować > promocja, rozmiar > wymiary, serwer > społeczność świat, skasować usunąć
  > usunięcie likwidacja wykasować, sklep > sprzedawca punkt, spam > reklama, sparować > parowanie
  bluetooth, stream > transmisja, strona > witryna portal serwis, telefon komórka smartfon >
  urządzenie aparat, turniej zawody > rozgrywki konkurs, wadliwy > reklamacja niezgodność wada,
  waga_urządzenia > masa, warn ostrzeżenie > upomnienie, wipe reset > zerowanie czyszczenie, wirus
  > złośliwy, wolno_działa muli laguje > opóźnienie wydajność, wygrać > zwycięzca nagroda
  zwycięstwo, wymienić > zamiana zastąpić, wyprzedaż promocja > obniżka, wyrzucić_z > wykluczenie
  usunięcie, wysłać wysyłka > dostawa przesyłka nadanie, wyzywać obrażać > wulgarny znieważać
  nękanie, wyłączyć > dezaktywować, włączyć odpalić uruchomić > załączyć aktywować włącznik,
  zadanie quest > misja, zainstalować > instalacja, zaktualizować > aktualizacja, zalogować
  logowanie > login konto, zapisać_plik > zapis, zapomnieć_hasła zapomnieć > resetować odzyskać
  przypomnieć, zapłacić_kartą > karta_płatnicza, zawiesza zacina > restart błąd, założyć_konto >
  rejestracja konto, zbanowany > odwołanie, zdjęcie fotka > fotografia, zepsuł > usterka awaria
  gwarancja, zgłosić_gracza > zgłoszenie, zmienić > zamiana modyfikacja edycja, zmienić_pokój >
  zamiana, zrezygnować_z_abonamentu > wypowiedzenie, ładowanie naładować > ładowarka akumulator,
  ładowarka > akumulator, ściągnąć pobrać > pobieranie, świeci miga dioda > kontrolka wskaźnik,
  żywotność > trwałość`;
