/** Turkish words; see `SYNONYMS`. */
export const tr = `
  abonelik üyelik, acil ambulans, adres konum, aidat > ücret, akşam gece, alerji alerjik, almak
  satın, amaç hedef, ameliyat > cerrahi, ameliyat operasyon, anahtar kilit, anne baba ebeveyn >
  veli, antrenman idman, antrenör koç, araba araç oto > otopark, araba otomobil araç, araba taşıt,
  aramak telefon, arkadaş dost, arkadaş getirmek > misafir refakatçi, asansör kat, ateş sıcaklık,
  avans ön, avlamak > av, avukat > vekil, avukat hukuk, ayak bacak kırmak > sağlık sakatlanma, ayar
  yapılandırma, açmak açılış, açmak çalıştırmak > güç tuş, açık kapalı saat_kaç > çalışma saatleri
  hizmet, açılmak kapanmak > saatleri çalışma hizmet, ağaç bitki, ağrı > şikayet, ağrı acı, ağır
  ağırlık, aşı aşılama, bahçe yeşil, balık somon, ban banlanmak > yasak uzaklaştırma askıya, ban
  yasaklama, banka hesap, banlamak yasaklama, banyo duş, bayram tatil > resmi kapalı, bayılmak
  bilinç, bağlamak > eşleştirme bağlantı kablosuz, bağış yardım, başkan > lider yönetim, başkan >
  yönetici, başkent merkez, başlamak başlangıç, başvuru müracaat, bebek > yavru, bedava >
  karşılıksız, bedava beleş ücretsiz, belediye yerel, belge evrak, belge evrak kağıt getirmek >
  ibraz kimlik, benzin yakıt, bilet giriş, bilgisayar > pc cihaz, bira alkol, birine_vermek
  devretmek başkası kardeş > devir devredilemez başkasına, bisiklet bisikletli, bitmek > sona,
  bitmek bitiş son, bluetooth > kablosuz eşleştirme, borç borçlu, bozuk > arızalı, bozuk_geldi
  kırık > kusurlu ayıplı hasarlı, bozulmak bozuk > arıza tamir onarım garanti, bulaşıcı bulaşma,
  bulmak buluş, burs destek, buzdolabı soğutucu, büyük büyüklük, bırakmak ayrılmak çıkmak > fesih
  istifa, cami ibadet, cenaze defin, cep telefon, ceza > disiplin uyarı faiz, ceza yaptırım, dağ
  zirve, dede büyükbaba, depozito > güvence, depozito teminat, derin derinlik, dernek kulüp, ders
  kurs, devamsızlık gelmemek > devam, devamsızlık yoklama, değişim değiştirmek > iade, değişmek
  değiştirmek yenilemek > ömür yedek, değiştirmek değişim değişiklik, doktor > hekim muayene,
  dolandırıcı dolandırıcılık, dondurmak > askıya, donmak kilitlenmek takılmak > yanıt yeniden,
  dosya belge, doğumgünü kutlama, durak istasyon, durdurmak ara_vermek > dondurma askıya, dönem
  devir çağ, dövmek şiddet, dükkan mağaza, düğme tuş, düğün nikah, düşman > avcı, ebeveyn > anne
  baba, eczane ilaç, ehliyet > belgesi kimlik, ehliyet sürücü, ekmek fırın, ekran görüntü, elektrik
  enerji, emekli emeklilik, engelli tekerlekli, eser yapıt, esrar uyuşturucu, et > tavuk sığır,
  etkinlik organizasyon, ev > ikametgah, ev daire > mesken taşınmaz, ev konut daire, ev_sahibi >
  kiraya malik mal, evden_çalışmak > uzaktan, evlenmek > eş, evlenmek evlilik düğün, evsahibi mülk,
  eğitim > öğrenim tahsil, eş karı koca > evlilik, fatura elektrik su doğalgaz > gider abonelik,
  fatura fiş, fatura fiş > belge, fethetmek fetih, firma kuruluş, fiyat > maliyet, fiş makbuz, form
  başvuru, fotoğraf görüntü, garanti > servis, garanti onarım, gelmek geliş, gemi tekne, geniş
  genişlik, genç gençlik, geri_vermek > iade teslim, gezmek > ziyaret, geç gecikme, geç gecikmek >
  faiz vade, geçerli geçerlilik, girmek > giriş, gitmek dayanmak > süre çalışma menzil, gizlilik
  gizli, grev eylem, grip soğuk, göl su, gömülmek > mezar defin, gönüllü gönüllülük, gözlük lens,
  güncelleme sürüm, gürültü > rahatsız, gürültü > ses sessizlik, güvenli güvenlik, güçlü güç, haber
  bildirmek, haftasonu > cumartesi pazar, hak > hukuk yargıç, hakem yönetim, hamile > gebe, hamile
  > gebelik doğum, hapis cezaevi, hapishane > cezaevi hapis, hasta hastalık rahatsız > sağlık
  rapor, hastalanmak hasta hastalık, hastane > sağlık kuruluş, hastane klinik, hata > bug sorun,
  hava iklim, havaalanı havalimanı, havale transfer, havuz yüzme, havuz yüzmek > bone, hayvan >
  evcil, hayvan ne_yiyor > beslenme, hediye armağan, hemen derhal, hemşire sağlık, hesap > profil
  kullanıcı, hesap_çalınmak hack > güvenlik ele, hile > yasak üçüncü, hile hack, hırsız hırsızlık,
  hız sınır, hızlı sürat > hız, iade > cayma, iade geri, icat buluş > keşif, icat buluş mucit,
  ihlal aykırı, ilaç > doz, ilaç > hap tablet, iletişim telefon, imparator imparatorluk, imza
  imzalamak, indirim > tenzilat, indirim kampanya, indirmek yüklemek > kurulum, insanlar > kişiler
  halk, inşa > mimar, inşa yapım, inşa_etmek > inşa yapım, iptal vazgeçme, iptal_etmek iptal >
  fesih cayma sonlandırma, iptal_ücreti > ceza kesinti, isim ad, isim_nereden > köken adını, isyan
  ayaklanma, itiraz > başvuru, itiraz şikayet, izin tatil > yıllık, içki alkol bira > alkollü, iğne
  > enjeksiyon aşı, iş > görev istihdam, işsiz işsizlik, işten_atılmak kovulmak > fesih işten,
  işten_çıkmak > istifa fesih, işçi > personel, kahvaltı öğün, kale hisar, kalmak konaklama, kalmak
  sınıfta_kalmak > başarısız, kamera > görüntü kayıt, kamera izleme, kanal sohbet, kanun > yasa
  mevzuat, kapalı kapanış, kapanmak kapanış, kapatıp_açmak > yeniden, kapıcı görevli, kardeş
  arkadaş eş > misafir başkası üçüncü, kargo teslimat, kargo teslimat > gönderim teslim,
  kargo_ne_zaman > teslim, kart kredi, karı eş, kask koruma, kavga dövüş > disiplin, kavga çatışma,
  kaybetmek > kaybolan yenileme, kaybetmek kayıp yenilgi, kaydetmek kayıt, kayıt > üyelik tescil,
  kayıt başvuru, kaza çarpışma, kazanmak zafer galip, kaç_kilo > ağırlık, kaç_metre > uzunluk
  yükseklik, kaç_yıl_yaşar ömür > yaşam, kedi > evcil hayvan, keşfetmek bulmak > keşif, kilise
  katedral, kimlik nüfus_cüzdanı > fotokopi, kira > bedeli, kira > kiralama kiracı, kiracı
  kiralayan, kitap eser, kitap_yazmak > eser yapıt, kişisel_veri bilgilerim > kişisel veri, klasör
  dizin, koca eş, komşu sakin, konser gösteri, kopya > hile intihal, kovmak atılmak > ihraç sona
  fesih çıkarma, kral > hükümdar padişah, kral > sultan, kraliçe hükümdar, kreş anaokulu, kural >
  yönetmelik kaide, kurmak kim_kurdu > kuruluş kurucu, kurucu > kuran, kuruluş kurucu, kusmak
  bulantı, kutu > içerik, kutudan_ne_çıkıyor paketten > kutu içerik, köken kaynak, köken menşe,
  köpek > evcil hayvan, kör görme, köy yerleşim, küfür hakaret, küfür hakaret > saldırgan,
  kütüphane kitaplık, kılavuz talimat, kırık > hasar, kıyafet > giysi giyim, kış > aralık ocak
  şubat, lag donma kasmak > performans gecikme, maaş > aylık, maaş > ücret gelir, mahkeme dava >
  yargı, maç karşılaşma, memleket doğum, mesai fazla_mesai > fazla çalışma, meyve elma, mezar >
  türbe gömülü, mezun bitirmek > mezuniyet, mimar > tasarım, miras > mirasçı, miras veraset,
  misafir ziyaretçi konuk, mobilya eşya, moderatör yetkili, mola dinlenme, muharebe savaş, müdür
  yönetici, müşteri tüketici, nakit peşin, ne_yer > besin beslenme, nesli_tükenmek azalmak > tehdit
  tehlike nüfus, nine büyükanne, not puan, not puan > değerlendirme başarı, numara > iletişim,
  numara telefon, nüfus halk, oda mekan, ofis büro, okul > lise, okul ders > öğretim eğitim, okumak
  mezun > öğrenim eğitim, ordu > asker birlik, otel konaklama, otobüs > hat durak, otobüs tren >
  sefer ulaşım, oy seçim > oylama, oynamak oyun oyuncu, oyuncu kullanıcı, oğul çocuk, padişah
  sultan hükümdar, pahalı > bedel ücret, pahalı fiyat, paket kargo, para > ödeme, para kaç_para
  fiyat > ücret bedel tutar aidat, para_geri geri_almak > iade geri_ödeme, park otopark, parke
  zemin laminat > ahşap, parti > kutlama eğlence, pasaport belge, pasaport vize > seyahat, patron >
  işveren yönetici, pil batarya, plaj sahil, polis emniyet, randevu muayene, rapor > sağlık doktor,
  reklam > tanıtım, reklam ilan, renk > tüy, ressam sanatçı, reçete ilaç, sabah gündüz, sabun
  şampuan > deterjan, sakatlanmak yaralanmak > revir, sarhoş alkol, satmak satış, satın_almak >
  sipariş, savaş > çatışma cephe, sağır işitme, sebze domates, sendika temsilci, serbest izin, ses
  gürültü > desibel, ses_yapmak > gürültü desibel, seviye rütbe, sigara tütün, sigorta poliçe,
  silmek > kaldırma, sipariş satın, site internet, sonuç etki, sorumlu görevli, sorun problem,
  soğuk soğukluk, staj uygulama, sunucu server, sıcak sıcaklık, sıfırlamak reset > fabrika
  ayarları, sınav > test imtihan, sınav imtihan > değerlendirme, sınıf derslik, tahsil öğrenim,
  takım ekip, tamir onarım, tamir_etmek > servis onarım, tatil izin, tatlı şeker, taşınmak >
  tahliye nakil, tehlikeli > zehir tehlike, telefon cihaz, temizlemek silmek yıkamak > temizlik
  bakım, tez araştırma, toplantı > kurul oturum, toplantı görüşme, tren > demiryolu istasyon,
  turist ziyaretçi, turnuva şampiyona, tuvalet > lavabo wc, ucuz > indirimli kampanya, ucuz
  indirim, unutmak > kayıp emanet kaybolan, uyarı ikaz, uygulama > program yazılım, uyumak > uyku,
  uzak > mesafe uzaklık, uzun uzunluk, uçak > uçuş havayolu, uçmak uçuş, valiz bavul bagaj,
  vatandaşlık uyruk, vazgeçmek caymak > fesih, vergi > vergilendirme, vergi harç, verilerimi_silmek
  > silme imha, wifi internet > kablosuz ağ bağlantı, yakın çevre, yan_etki > etki, yangın >
  söndürme, yanmak > yanıp sönme, yara yaralanma, yardım destek, yasak yasaklanmış, yavaş gecikme,
  yavru doğurmak > üreme, yaz > haziran temmuz ağustos, yazar > edebiyatçı müellif, yazmak yazar,
  yazıcı baskı, yazılmak kaydolmak kayıt_olmak > üyelik başvuru kayıt, yağmur hava > yağış, yaş
  yıl, yaşamak nerede_yaşar > habitat yayılış, yaşamak yaşam hayat, yaşlı yaşlılık, yemek > besin
  gıda öğün, yemek > beslenme, yemek_yemek > besin gıda, yenilmek kaybetmek > yenilgi mağlup,
  yenmek zafer, yer > konum bulunur, yumurta > kuluçka, yumurta yumurtlama, yönetim > kurul,
  yönetmek yönetici, yüksek yükseklik, yürüyüş patika, yüzmek yüzme, yüzyıl asır, yıkılmak > harap,
  zarar tazminat, zengin zenginlik, zorunlu mecburi, çadır kamp, çalmak hırsızlık, çalışan >
  personel işçi, çalışmak > istihdam görev, çalışmak iş çalışan, çamaşır yıkama, çiçek bitki, çocuk
  > küçük reşit, çocuk > veli, çocuk_odası oda > bölge alan, çocuk_sahibi > oğlu kızı, çocukluk
  gençlik, çöp > atık konteyner, çıkarmak > sökme, çıkmak evden_çıkmak > tahliye, ödemek
  para_yatırmak yatırmak > bedel taksit, ödev çalışma, ödül armağan, öldürmek cinayet, ölmek
  hayatını, ölmek vefat, özgür özgürlük, öğrenci talebe, öğretmen > hoca, öğretmen hoca > öğretim
  eğitmen, ücret bedel fiyat tarife, ülke devlet, üniversite fakülte, ünlü meşhur tanınmış, üye
  üyelik, üyelik_bitirmek > fesih sonlandırma, ısınma soğuk kalorifer > ısıtma, ışık > aydınlatma
  lamba, ışık yanmak > gösterge led, şair şiir, şarap alkol, şarj > batarya, şarj_aleti > istasyon
  adaptör şarj, şef yönetici, şehir > kent il, şifre > parola giriş, şifre_unutmak > sıfırlama
  parola, şikayet > başvuru, şikayet bildirim, şirket > firma kuruluş işletme`;
