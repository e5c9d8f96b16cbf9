package id.pendopo.observatory.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ItemDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final URI PAGE = URI.create("https://dinas.example.go.id/berita/");

    @Test
    void reads_the_time_element_of_an_item() {
        Document page =
                list(
                        "<article><h2><a href='/a'>Bersih sungai bersama warga</a></h2>"
                                + "<time datetime='2025-12-03T10:00:00+07:00'>3 hari lalu</time></article>");

        assertThat(day(page, "article")).contains(LocalDate.of(2025, 12, 3));
    }

    @Test
    void climbs_from_a_link_to_its_item_and_no_further() {
        Document page =
                list(
                        "<ul><li><a href='/a'>Bersih sungai bersama warga sekitar</a>"
                                + "<span class='tanggal'>Rabu, 17/3/2021</span></li>"
                                + "<li><a href='/b'>Vaksinasi anak sekolah dasar di kelurahan</a>"
                                + "<span class='tanggal'>4 Okt 2021 | 47 kali</span></li>"
                                + "<li><a href='/c'>Tanpa tanggal sama sekali di daftar ini</a></li></ul>");

        assertThat(day(page, "a[href=/b]")).contains(LocalDate.of(2021, 10, 4));
        assertThat(day(page, "a[href=/c]")).isEmpty();
        assertThat(ItemDates.all(page, TODAY, PAGE).keySet())
                .containsExactly(PAGE.resolve("/a"), PAGE.resolve("/b"));
    }

    @Test
    void falls_back_to_the_address_of_the_item() {
        Document page = list("<div class='item'><a href='/2016/07/22/lomba/'>Lomba desa</a></div>");

        Optional<Stated> stated = ItemDates.near(page.selectFirst(".item"), TODAY, PAGE);

        assertThat(stated).map(Stated::day).contains(LocalDate.of(2016, 7, 22));
        assertThat(stated).map(Stated::reason).contains(Reason.ADDRESS);
    }

    @Test
    void does_not_choose_between_two_dates_of_an_event() {
        Document page = list("<div class='item'><a href='/x'>Pameran</a> 5 - 7 Mei 2023</div>");

        assertThat(day(page, ".item")).isEmpty();
    }

    private static Optional<LocalDate> day(Document page, String item) {
        Element element = page.selectFirst(item);
        return ItemDates.near(element, TODAY, PAGE).map(Stated::day);
    }

    private static Document list(String html) {
        return Jsoup.parse("<body>" + html + "</body>", PAGE.toString());
    }
}
