package id.pendopo.newsroom.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
    private static final String OWN = "Warga membersihkan sungai.\nEnam puluh orang ikut.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nPada Sen, 12 Jan 2026 pukul 08.30 Budi <budi@contoh.id> menulis:\n\n> Mohon laporannya\n> ya",
                "\n\nOn Mon, Jan 12, 2026 at 8:30 AM Budi <budi@contoh.id> wrote:\n> Mohon",
                "\n\nPada tanggal Sen, 12 Jan 2026 pukul 08.30 Kominfo Kota\n<berita@contoh.id> menulis:\n\n> Mohon",
                "\n-- \nBudi\nStaf Kelurahan\n0812",
                "\n\nDikirim dari iPhone saya",
                "\n\nSent from my Galaxy",
                "\n\n-----Original Message-----\nFrom: Budi\nTo: Kominfo",
                "\n________________________________\nDari: Budi <b@contoh.id>\nTerkirim: Senin",
                "\n\nFrom: Budi <b@contoh.id>\nSent: Monday\nTo: Kominfo\nSubject: Laporan\n\nMohon",
                "\n\nTerima kasih,\nBudi\nStaf",
                "\n\nHormat kami\n\nKelurahan Contoh\nJl. Mawar 1\nTelp (0341) 555",
                "\n> Mohon laporannya\n"
            })
    void keeps_only_what_its_author_wrote(String rest) {
        assertThat(MailText.ofPlain(OWN + rest)).isEqualTo(OWN);
        assertThat(MailText.ofPlain((OWN + rest).replace("\n", "\r\n"))).isEqualTo(OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terima kasih kepada warga RW 05.\n" + OWN,
                "Dari: pukul 08.00\n" + OWN,
                "Salam dari warga RW 05 untuk semua.\n" + OWN,
                "Pada Senin pagi warga berkumpul. Lurah menulis pesan.\n" + OWN
            })
    void does_not_cut_what_only_looks_like_an_end(String text) {
        assertThat(MailText.ofPlain(text)).isEqualTo(text);
    }

    @Test
    void thanks_in_the_middle_of_a_long_text_are_a_part_of_it() {
        String text = "Baris satu.\nTerima kasih\n" + "Baris lagi.\n".repeat(12).strip();

        assertThat(MailText.ofPlain(text)).isEqualTo(text);
    }

    @Test
    void takes_the_words_out_of_html_without_quotes_script_and_signature() {
        String html =
                "<html><head><title>x</title><style>p{}</style></head><body><p>Warga"
                        + " membersihkan&nbsp;sungai.</p><div>Enam puluh orang"
                        + " ikut.<script>alert(1)</script></div><div class=\"gmail_quote\"><div"
                        + " class=gmail_attr>Pada Sen, 12 Jan</div><blockquote>Mohon</blockquote></div>"
                        + "<div class=gmail_signature>Budi</div></body></html>";

        assertThat(MailText.ofHtml(html)).isEqualTo(OWN);
    }

    @Test
    void cuts_what_outlook_puts_below_its_mark() {
        String html =
                "<div>Warga membersihkan sungai.<br>Enam puluh orang ikut.</div><div"
                        + " id=appendonsend></div><hr><div id=divRplyFwdMsg><b>From:</b> Budi</div><div>Mohon"
                        + " laporannya</div>";

        assertThat(MailText.ofHtml(html)).isEqualTo(OWN);
    }
}
