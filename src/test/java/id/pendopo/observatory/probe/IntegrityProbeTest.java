package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Disguise.As;
import id.pendopo.platform.fetch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrityProbeTest {
    private static final String GAMBLING =
            "<html><head><title>SLOT GACOR HARI INI: Situs Slot Maxwin RTP Live</title></head><body>"
                    + "<p>Slot gacor gampang maxwin, depo 10k, bonus new member 100</p></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Pemerintah kota melakukan sosialisasi bahaya judi online kepada pelajar.</p>",
                "<h1>Pemberantasan Judi Online</h1><p>Satgas memblokir situs judi. Istilah slot, togel, dan judi bola"
                        + " dikenal luas. Polisi menangkap bandar togel. Masyarakat diminta waspada.</p>",
                "<h1>Waspada Judi Online</h1><p>Kominfo mengimbau warga menghindari tautan slot gacor dan maxwin yang"
                        + " disebar lewat pesan. Dampak judi online merusak keluarga. Cegah sejak dini.</p>",
                "<p>Situs dinas sempat disusupi iklan slot gacor; penanganan selesai, kata kepala dinas.</p>",
                "<p>Slot parkir di alun-alun ditambah menjadi 120 slot.</p>",
                "<p>Daftar antrean daring: pilih slot waktu pelayanan, lalu cetak bukti.</p>",
                "<p>Grafik scatter plot curah hujan dan debit sungai; data pragmatic trial.</p>",
                "<p>Lomba poker deck desain kartu pos untuk pelajar.</p>",
                "<p>Toto Sudarto, ketua RW 03, menghadiri rapat. Sdr. Toto Raharjo juga hadir.</p>",
                "<p>Festival layang-layang Dewa Zeus dan kesenian topeng.</p>",
                "<p>Bandar udara dan bandara terdekat; tarif bus bandara.</p>",
                "<p>Jackpot hadiah jalan sehat: sepeda gunung dan kulkas.</p>",
                "<nav style='display:none'><a href='/berita'>Berita</a><a href='https://lapor.go.id'>Lapor</a>"
                        + "<a href='https://www.instagram.com/dinkes'>IG</a></nav>",
                "<div style='display:none'><a href='https://wordpress.org'>a</a><a href='https://joomla.org'>b</a>"
                        + "<a href='https://google.com'>c</a><a href='https://w3.org'>d</a></div>",
                "<a class='skip' style='position:absolute;left:-9999px' href='#isi'>Langsung ke isi</a>",
                "<span style='font-size:0'>spasi</span><a href='https://id.wikipedia.org/wiki/Kota'>Wikipedia</a>",
                "<script>!function(){var e=String.fromCharCode(55357,56835);document.write(e)}()</script>",
                "<script>var gaJsHost='https://ssl.';document.write(unescape(\"%3Cscript src='\"+gaJsHost+\"'\"));</script>",
                "<script>eval(function(p,a,c,k,e,d){while(c--){if(k[c]){p=p.replace(new RegExp(c,'g'),k[c])}}return p}('1 0',2,2,'x|y'.split('|'),0,{}))</script>",
                "<script>var logo=atob('aGFsbyBkdW5pYSBpbmkgcGFuamFuZw==');gambar.src=logo;</script>",
                "<script>if(location.protocol!='https:')location.href='https://dinkes.kotacontoh.go.id/';</script>",
                "<script>window.location.href='https://dinkes.kotacontoh.go.id/beranda'</script>",
                "<p>بسم الله الرحمن الرحيم</p><p>Pengajian rutin pegawai dinas setiap Jumat pagi.</p>",
                "<p>Kerja sama kota kembar dengan 福岡市 di Jepang dibahas di balai kota.</p>",
                "<p>Rumah ini pernah disinggahi tokoh bangsa. 'Bung Karno was here', tulis prasasti itu, dan banyak orang"
                        + " datang setiap tahun untuk melihatnya serta belajar sejarah kota dari pemandu yang ramah.</p>",
                "<p>Pelatihan keamanan siber: agar situs tidak di-hack. Peserta belajar cara kerja peretasan.</p>",
                "<p>Pertandingan bola persahabatan dinas; taruhan dilarang. Live score di papan.</p>",
                "<p>Kasino adalah nama grup lawak legendaris: Dono, Kasino, Indro.</p>",
                "<footer><a href='https://www.jasaweb.example.com'>Dibuat oleh Jasa Web</a></footer>",
                "<p>Bonus demografi dan deposit dana abadi daerah dibahas DPRD.</p>",
            })
    void an_innocent_page_is_clean(String body) {
        var read = read(home(body));

        assertThat(read.codes("clean")).isEmpty();
        assertThat(read.value("clean")).isEqualTo(1);
        assertThat(read.value("injected-links")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Slot gacor hari ini gampang maxwin dengan RTP live tertinggi, depo 10k saja.</p>",
                "<p>SITUS SLOT RESMI anti rungkad: Mahjong Ways, Gates of Olympus, Starlight Princess.</p>",
                "<p>Prediksi togel hongkong, data hk, keluaran sgp, toto macau 4D.</p>",
                "<p>Agen bola SBOBET dan mix parlay, judi bola terpercaya, taruhan bola 24 jam.</p>",
                "<p>𝐒𝐋𝐎𝐓 𝐆𝐀𝐂𝐎𝐑 𝐌𝐀𝐗𝐖𝐈𝐍 pola gacor dan scatter hitam server thailand, slot thailand</p>",
                "<p>s\u200Blot ga\u200Bcor, max\u200Bwin, bocoran rtp, depo dana</p>",
                "<p>Bandarqq pkv games dominoqq poker online deposit pulsa tanpa potongan</p>",
                "<p>Link alternatif sabung ayam online SV388 dan WS168, freebet member baru</p>",
                "<div style='display:none'><a href='https://x.example.com/slot-gacor'>slot gacor</a></div>",
                "<div style='position:absolute;left:-9999px'><a href='https://a.example.com/'>situs slot</a></div>",
                "<div style='height:0;overflow:hidden'><a href='https://slotgacor88.example.net/'>klik</a></div>",
                "<p style='font-size:0'><a href='https://b.example.com'>togel online</a></p>",
                "<p style='color:#fff;background:#ffffff'><a href='https://b.example.com'>maxwin</a></p>",
                "<marquee style='text-indent:-9999px'><a href='https://a.example.com'>bola</a>"
                        + "<a href='https://b.example.com'>obat</a><a href='https://c.example.net'>toko</a></marquee>",
                "<footer><a href='https://gacor777.example.xyz/'>Mitra</a></footer>",
                "<p>Mitra kami: <a href='https://play.example.com'>slot gacor</a></p>",
                "<script>eval(atob('ZG9jdW1lbnQubG9jYXRpb249Imh0dHBzOi8vanVkaS5leGFtcGxlIg=='))</script>",
                "<script>document.write(String.fromCharCode(60,115,99,114,105,112,116,32,115,114,99,61,34,104,116,116,112,115,58,47,47,120))</script>",
                "<script>document.write(unescape('%3C%73%63%72%69%70%74%20%73%72%63%3D%22%68%74%74%70%73%3A%2F%2F'))</script>",
                "<script>var _0x3f2a=['\\x68\\x74','a','b','c','d','e'];window['location']=_0x3f2a[0];eval(_0x3f2a[1])</script>",
                "<script>if(/google/i.test(document.referrer)){location.href='https://menang.example.com/'}</script>",
                "<script>window.location.replace('https://slot88.example.com/')</script>",
                "<meta http-equiv='refresh' content='0;url=https://jp777.example.com/'><p>x</p>",
                "<h1>Hacked by Anonim Tim</h1><p>Maaf min</p>",
                "<h1>Defaced By XxX</h1>",
                "<p>激安ブランドコピー専門店。スーパーコピー時計、バッグ、財布を格安で販売しています。品質保証、送料無料、安心の国内配送。"
                        + "最高級のスーパーコピー商品を取り揃えております。人気のブランド腕時計コピーを全国へお届けします。お気軽にお問い合わせください。"
                        + "新作入荷中です。大人気商品が続々登場。</p>",
                "<p>Gacor! Slot deposit via dana, slot qris, akun pro kamboja, gampang jp</p>",
                "<p>Kakek Zeus bagi jackpot: slot zeus x500, buy spin, winrate tertinggi</p>",
            })
    void a_hacked_page_is_told(String body) {
        var read = read(home(body));

        assertThat(read.value("clean")).isZero();
        assertThat(read.findings("clean")).isNotEmpty();
        assertThat(read.proof("clean").excerpt()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Slot Gacor Maxwin Hari Ini | 0",
                "ブランドコピー 激安通販 | 0",
                "Hacked By Tim Siber | 0",
                "Bahaya Slot Gacor bagi Pelajar | 1",
                "Dinas Kesehatan Kota Contoh | 1",
                "Slot Waktu Pelayanan | 1",
            })
    void a_title_tells_too(String title, double clean) {
        var visit =
                aVisit().home(
                                "<html><head><title>"
                                        + title
                                        + "</title></head><body><p>Selamat datang di situs kami.</p></body>");

        assertThat(read(visit).value("clean")).isEqualTo(clean);
    }

    @Test
    void injected_links_are_counted_once_each() {
        var read =
                read(
                        home(
                                "<div style='display:none'><a href='https://a.example.com'>slot gacor</a>"
                                        + "<a href='https://a.example.com'>maxwin</a>"
                                        + "<a href='https://b.example.com'>togel online</a></div>"));

        assertThat(read.value("injected-links")).isEqualTo(2);
        assertThat(read.codes("injected-links")).containsOnly("integrity.hidden-link");
    }

    @Test
    void a_page_recognised_as_hacked_when_read_is_told_though_it_cannot_be_read() {
        var visit =
                aVisit().home(Answer.failed(new Outcome.Hacked("slot gacor"), 200, GAMBLING))
                        .missingNotTried();

        assertThat(read(visit).codes("clean")).contains("integrity.hacked");
    }

    @ParameterizedTest
    @CsvSource({
        "SEARCH_ENGINE, integrity.cloaked-search-engine",
        "FROM_SEARCH_RESULT, integrity.cloaked-search-result",
        "PHONE, integrity.cloaked-phone",
    })
    void another_page_for_somebody_else_is_cloaking(As as, String code) {
        var read = read(aVisit().disguise(as, GAMBLING));

        assertThat(read.value("same-for-all")).isZero();
        assertThat(read.codes("same-for-all")).containsExactly(code);
        assertThat(read.value("clean")).isZero();
    }

    @Test
    void the_same_page_for_all_is_not_cloaked() {
        var read =
                read(
                        aVisit().disguise(As.SEARCH_ENGINE, VisitBuilder.HOME)
                                .disguise(
                                        As.PHONE,
                                        "<title>Versi ponsel</title><p>Dinas Kesehatan</p>"));

        assertThat(read.value("same-for-all")).isEqualTo(1);
        assertThat(read.findings("same-for-all")).isEmpty();
    }

    @Test
    void without_disguises_cloaking_is_not_measured() {
        assertThat(read(aVisit()).unmeasured("same-for-all")).isEqualTo(Unmeasured.NOTHING_FOUND);
    }

    @Test
    void a_page_hacked_for_everybody_is_not_cloaked() {
        var read = read(aVisit().home(GAMBLING).disguise(As.SEARCH_ENGINE, GAMBLING));

        assertThat(read.value("same-for-all")).isEqualTo(1);
        assertThat(read.value("clean")).isZero();
    }

    @Test
    void injected_addresses_of_the_sitemap_are_counted() {
        var visit =
                aVisit().sitemapEntry("/berita/imunisasi")
                        .sitemapEntry("/wp-content/slot-gacor-hari-ini.html")
                        .sitemapEntry("/?p=rtp-live-maxwin")
                        .sitemapEntry("/%E3%83%96%E3%83%A9%E3%83%B3%E3%83%89-%E6%BF%80%E5%AE%89")
                        .sitemapEntry("/berita/bahaya-slot-gacor-bagi-pelajar")
                        .sitemapEntry("/layanan/slot-antrean");

        var read = read(visit);

        assertThat(read.value("injected-addresses")).isEqualTo(3);
        assertThat(read.value("clean")).isZero();
    }

    @Test
    void without_a_sitemap_injected_addresses_are_not_measured() {
        assertThat(read(aVisit()).unmeasured("injected-addresses"))
                .isEqualTo(Unmeasured.NOTHING_FOUND);
    }

    private static Read read(VisitBuilder visit) {
        return Read.of(new IntegrityProbe(), visit.build());
    }

    private static VisitBuilder home(String body) {
        return aVisit().home(
                        "<html><head><title>Dinas Kesehatan</title></head><body><h1>Dinas Kesehatan</h1>"
                                + body
                                + "</body></html>");
    }
}
