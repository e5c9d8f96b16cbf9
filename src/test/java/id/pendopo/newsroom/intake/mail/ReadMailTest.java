package id.pendopo.newsroom.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadMailTest {
    private static final String HEAD =
            """
            Message-ID: <satu@contoh.id>
            From: Budi Santoso <Budi@Contoh.id>
            To: berita+dinkes@kota.contoh
            Cc: lain@contoh.id
            Subject: =?UTF-8?B?U3VuZ2FpIGJlcnNpaCDigJMgUlcgMDU=?=
            """;

    @Test
    void reads_words_photo_and_addresses() throws MessagingException {
        var mail =
                read(
                        HEAD
                                + """
                                Content-Type: multipart/mixed; boundary=b

                                --b
                                Content-Type: multipart/alternative; boundary=c

                                --c
                                Content-Type: text/plain; charset=utf-8
                                Content-Transfer-Encoding: quoted-printable

                                Warga membersihkan sungai =E2=80=93 meriah.
                                --c
                                Content-Type: text/html; charset=utf-8

                                <p>Sama</p>
                                --c--
                                --b
                                Content-Type: image/jpeg; name="=?UTF-8?Q?foto_1=2Ejpg?="
                                Content-Disposition: attachment
                                Content-Transfer-Encoding: base64

                                /9j/4AAQSkZJRg==
                                --b--
                                """);

        assertThat(mail.key()).isEqualTo("<satu@contoh.id>");
        assertThat(mail.from()).isEqualTo("budi@contoh.id");
        assertThat(mail.name()).isEqualTo("Budi Santoso");
        assertThat(mail.to()).containsExactly("berita+dinkes@kota.contoh", "lain@contoh.id");
        assertThat(mail.subject()).isEqualTo("Sungai bersih – RW 05");
        assertThat(mail.text()).isEqualTo("Warga membersihkan sungai – meriah.");
        assertThat(mail.attachments()).extracting(a -> a.name()).containsExactly("foto 1.jpg");
        assertThat(mail.attachments().getFirst().content()).startsWith(0xff, 0xd8);
        assertThat(mail.automatic()).isEmpty();
    }

    @Test
    void a_broken_part_does_not_hide_the_others() throws MessagingException {
        var mail =
                read(
                        HEAD
                                + """
                                Content-Type: multipart/mixed; boundary=b

                                --b
                                Content-Type: text/plain; charset=tidak-ada

                                Warga membersihkan sungai.
                                --b
                                Content-Type: image/jpeg; name=rusak.jpg
                                Content-Transfer-Encoding: tidak-ada

                                xx
                                --b
                                Content-Type: message/rfc822

                                From: orang@lain.contoh

                                Rahasia
                                """);

        assertThat(mail.text()).isEqualTo("Warga membersihkan sungai.");
        assertThat(mail.parts()).isNotEmpty();
        assertThat(mail.text()).doesNotContain("Rahasia");
    }

    @Test
    void a_thousand_nested_parts_are_not_followed() throws MessagingException {
        var nested = new StringBuilder(HEAD);
        for (int i = 0; i < 1000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        nested.append("\nakhir\n");

        assertThat(read(nested.toString()).parts()).contains("…");
    }

    @Test
    void rubbish_is_read_as_nothing() throws MessagingException {
        var mail = read("\u0000\u0001\u0002 bukan surat\n\n\u00ff\u00fe");

        assertThat(mail.from()).isEmpty();
        assertThat(mail.key()).startsWith("sha256:");
    }

    @Test
    void a_name_cannot_smuggle_lines_into_a_head() throws MessagingException {
        var mail =
                read(
                        "From: =?UTF-8?B?QQ0KQmNjOiBqYWhhdEBjb250b2guaWQ=?= <a@contoh.id>\n"
                                + "Subject: =?UTF-8?Q?Satu=0D=0ABcc:_jahat@contoh.id?=\n\nisi\n");

        assertThat(mail.subject()).doesNotContain("\n", "\r");
        assertThat(mail.name()).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "Precedence: list",
                "List-Id: <warga.contoh.id>",
                "X-Autoreply: yes",
                "Return-Path: <>",
                "From: MAILER-DAEMON@contoh.id",
                "From: Jangan Dibalas <no-reply@contoh.id>"
            })
    void tells_mails_of_programs(String header) throws MessagingException {
        String head = header.startsWith("From") ? "" : "From: budi@contoh.id\n";

        assertThat(read(head + header + "\nSubject: x\n\nisi\n").automatic()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: first-class",
                "Return-Path: <budi@contoh.id>"
            })
    void tells_mails_of_people(String header) throws MessagingException {
        assertThat(read("From: budi@contoh.id\n" + header + "\n\nisi\n").automatic()).isEmpty();
    }

    @Test
    void believes_its_own_server_about_forged_senders_and_nobody_else() throws MessagingException {
        String failed =
                "Authentication-Results: mx.kota.contoh; dkim=none; dmarc=fail (p=reject)\n";
        String passed = "Authentication-Results: mx.kota.contoh; dmarc=pass\n";

        assertThat(read(failed + passed + "From: budi@contoh.id\n\nisi\n").forged()).isTrue();
        assertThat(read(passed + failed + "From: budi@contoh.id\n\nisi\n").forged()).isFalse();
    }

    @Test
    void knows_the_addresses_of_units() {
        var addresses = new MailAddresses("Berita@Kota.contoh");

        assertThat(addresses.tag(List.of("lain@kota.contoh", "berita+dinkes@kota.contoh")))
                .contains(new MailAddresses.Tag("dinkes", ""));
        assertThat(addresses.tag(List.of(addresses.secret("dinkes", "abcdefgh23"))))
                .contains(new MailAddresses.Tag("dinkes", "abcdefgh23"));
        assertThat(addresses.tag(List.of("berita@kota.contoh", "berita+dinkes@lain.contoh")))
                .isEmpty();
        assertThat(addresses.own("berita@kota.contoh")).isTrue();
        assertThat(addresses.own("beritaku@kota.contoh")).isFalse();
    }

    private static IncomingMail read(String raw) throws MessagingException {
        var bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var session = Session.getInstance(new Properties());
        return ReadMail.read(new MimeMessage(session, new ByteArrayInputStream(bytes)));
    }
}
