package id.pendopo.newsroom.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.intake.Submission;
import id.pendopo.newsroom.intake.SubmissionRepository;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.mail.QueuedLetter;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.first.city=35.74",
            "pendopo.newsroom.mailbox.host=127.0.0.1",
            "pendopo.newsroom.mailbox.security=NONE",
            "pendopo.newsroom.mailbox.user=berita@kota.contoh",
            "pendopo.newsroom.mailbox.password=rahasia",
            "pendopo.newsroom.mailbox.address=berita@kota.contoh",
            "pendopo.newsroom.mailbox.every=1h",
            "pendopo.newsroom.mailbox.largest=1MB",
            "pendopo.newsroom.mailbox.answers-an-hour=3"
        })
class MailboxIT {
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @Autowired private PollMailbox mailbox;
    @Autowired private UnitAddresses addresses;
    @Autowired private MailRepository mails;
    @Autowired private SubmissionRepository submissions;
    @Autowired private Directory directory;
    @Autowired private Mailer mailer;
    @Autowired private People people;
    private Unit unit;
    private String sender;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("pendopo.newsroom.mailbox.port", () -> SERVER.getImap().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeAll
    static void account() {
        SERVER.setUser("berita@kota.contoh", "berita@kota.contoh", "rahasia");
    }

    @BeforeEach
    void somebody() {
        unit = directory.unit(new CityCode("35.74"), "dinas-pendidikan").orElseThrow();
        sender = people.of(Role.UNIT_OPERATOR, "35.74", unit.id().value()).mail();
    }

    @Test
    void a_mail_with_photos_becomes_a_draft_and_is_answered() throws Exception {
        String key = arrives(open(), sender, "Subject: Sungai bersih", body(picture()));

        mailbox.poll();

        Submission draft = draft(key);
        assertThat(draft.report().title()).isEqualTo("Sungai bersih");
        assertThat(draft.report().narrative()).isEqualTo("Warga membersihkan sungai.");
        assertThat(draft.report().pictures()).hasSize(1);
        assertThat(draft.channel()).isEqualTo(Submission.Channel.MAIL);
        assertThat(answers())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).isEqualTo("Kami terima: Sungai bersih");
                    assertThat(letter.body())
                            .contains("1 foto", "/kerja/kirim/" + draft.id())
                            .doesNotContain("tidak dapat kami terima");
                });
    }

    @Test
    void the_answer_names_each_file_that_was_refused_and_why() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        arrives(open(), sender, "Subject: Foto", body(svg.getBytes(StandardCharsets.UTF_8)));

        mailbox.poll();

        assertThat(answers().getFirst().body())
                .contains("0 foto", "Yang tidak dapat kami terima", "foto.jpg:");
    }

    @Test
    void who_chose_english_is_answered_in_english() throws Exception {
        var english = people.english(people.of(Role.UNIT_OPERATOR, "35.74", unit.id().value()));
        sender = english.mail();
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        arrives(open(), sender, "Subject: River", body(svg.getBytes(StandardCharsets.UTF_8)));

        mailbox.poll();

        assertThat(answers())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).isEqualTo("We received: River");
                    assertThat(letter.body())
                            .contains("0 photos", "foto.jpg:")
                            .doesNotContain("Anda");
                });
    }

    @Test
    void a_mail_is_taken_once_however_often_it_is_looked_at_or_delivered() throws Exception {
        String key = arrives(open(), sender, "Subject: Sekali", body(picture()));
        mailbox.poll();
        UUID first = draft(key).id();

        // As after kill -9 between our commit and the mark on the server: unseen again; and a
        // second
        // copy of it that another path has delivered.
        for (var stored : SERVER.getManagers().getImapHostManager().getAllMessages()) {
            stored.setFlag(Flags.Flag.SEEN, false);
        }
        deliver(key, open(), sender, "Subject: Sekali", body(picture()));
        mailbox.poll();

        assertThat(draft(key).id()).isEqualTo(first);
        assertThat(taken()).hasSize(1);
        assertThat(answers()).hasSize(1);
    }

    @Test
    void a_stranger_is_neither_taken_nor_answered() throws Exception {
        String key = arrives(open(), "orang@lain.contoh", "Subject: Promo", body(picture()));

        mailbox.poll();

        assertThat(outcome(key)).isEqualTo(MailOutcome.SENDER_UNKNOWN);
        assertThat(letters("orang@lain.contoh")).isEmpty();
    }

    @Test
    void whoever_knows_the_secret_address_is_taken_until_it_is_changed() throws Exception {
        String secret = secret();
        String before =
                arrives(secret, "lapangan@lain.contoh", "Subject: Lapangan", body(picture()));
        mailbox.poll();
        addresses.renew(unit);
        String after = arrives(secret, "lapangan@lain.contoh", "Subject: Lagi", body(picture()));
        mailbox.poll();

        assertThat(outcome(before)).isEqualTo(MailOutcome.TAKEN);
        assertThat(draft(before).author().name()).isEqualTo("lapangan@lain.contoh");
        assertThat(outcome(after)).isEqualTo(MailOutcome.SENDER_UNKNOWN);
    }

    @Test
    void mails_of_programs_and_forged_ones_are_left_alone() throws Exception {
        String automatic =
                arrives(
                        open(),
                        sender,
                        "Auto-Submitted: auto-replied\r\nSubject: Cuti",
                        "\r\n\r\nx");
        String forged =
                arrives(
                        open(),
                        sender,
                        "Authentication-Results: mx; dmarc=fail\r\nSubject: Palsu",
                        "\r\n\r\nx");

        mailbox.poll();

        assertThat(outcome(automatic)).isEqualTo(MailOutcome.AUTOMATIC);
        assertThat(outcome(forged)).isEqualTo(MailOutcome.FORGED);
        assertThat(answers()).isEmpty();
    }

    @Test
    void a_huge_mail_is_refused_by_its_head_and_the_next_is_taken() throws Exception {
        String huge = arrives(open(), sender, "Subject: Besar", "\r\n\r\n" + "x".repeat(2_000_000));
        String next = arrives(open(), sender, "Subject: Kecil", body(picture()));

        mailbox.poll();

        assertThat(outcome(huge)).isEqualTo(MailOutcome.TOO_LARGE);
        assertThat(outcome(next)).isEqualTo(MailOutcome.TAKEN);
        assertThat(answers())
                .anySatisfy(letter -> assertThat(letter.body()).contains("terlalu besar", "1 MB"));
    }

    @Test
    void an_empty_mail_is_told_so() throws Exception {
        String key = arrives(open(), sender, "Subject: Kosong", "\r\n\r\n-- \r\nBudi");

        mailbox.poll();

        assertThat(outcome(key)).isEqualTo(MailOutcome.EMPTY);
        assertThat(answers().getFirst().body()).contains("tidak berisi");
    }

    @Test
    void two_programs_do_not_answer_each_other_for_ever() throws Exception {
        for (int i = 0; i < 6; i++) {
            arrives(open(), sender, "Subject: Lagi " + i, "\r\n\r\nTulisan ke " + i);
        }

        mailbox.poll();

        assertThat(taken()).hasSize(6);
        assertThat(answers()).hasSize(3);
    }

    private String open() {
        return new MailAddresses("berita@kota.contoh").open(addresses.of(unit).name());
    }

    private String secret() {
        UnitAddress own = addresses.of(unit);
        return new MailAddresses("berita@kota.contoh").secret(own.name(), own.secret());
    }

    private static String arrives(String to, String from, String head, String body)
            throws Exception {
        String key = "<" + UUID.randomUUID() + "@contoh>";
        deliver(key, to, from, head, body);
        return key;
    }

    private static void deliver(String key, String to, String from, String head, String body)
            throws MessagingException {
        String raw =
                "Message-ID: %s\r\nFrom: %s\r\nTo: %s\r\n%s%s".formatted(key, from, to, head, body);
        var mail =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        SERVER.getUserManager().getUser("berita@kota.contoh").deliver(mail);
    }

    private static String body(byte[] photo) {
        return """
        \r
        Content-Type: multipart/mixed; boundary=b\r
        \r
        --b\r
        Content-Type: text/plain; charset=utf-8\r
        \r
        Warga membersihkan sungai.\r
        \r
        Dikirim dari iPhone saya\r
        --b\r
        Content-Type: image/jpeg; name=foto.jpg\r
        Content-Disposition: attachment\r
        Content-Transfer-Encoding: base64\r
        \r
        %s\r
        --b--\r
        """
                .formatted(Base64.getMimeEncoder().encodeToString(photo));
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, UUID.randomUUID().hashCode());
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private List<MailRepository.Seen> ofSender() {
        return mails.latest(unit.id(), 100).stream()
                .filter(mail -> mail.sender().equals(sender))
                .toList();
    }

    private List<MailRepository.Seen> taken() {
        return ofSender().stream().filter(m -> m.outcome() == MailOutcome.TAKEN).toList();
    }

    private Submission draft(String key) {
        return mails.find(key)
                .flatMap(MailRepository.Seen::submission)
                .flatMap(submissions::find)
                .orElseThrow();
    }

    private MailOutcome outcome(String key) {
        return mails.find(key).orElseThrow().outcome();
    }

    private List<Letter> answers() {
        return letters(sender);
    }

    private List<Letter> letters(String to) {
        return mailer.latest(200).stream()
                .map(QueuedLetter::letter)
                .filter(letter -> letter.to().equals(to))
                .toList();
    }
}
