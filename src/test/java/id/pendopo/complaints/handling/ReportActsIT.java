package id.pendopo.complaints.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.TrackingCode;
import id.pendopo.complaints.contact.Contact;
import id.pendopo.complaints.contact.ContactRepository;
import id.pendopo.complaints.contact.ForgetCitizen;
import id.pendopo.complaints.contact.ReadContact;
import id.pendopo.complaints.contact.Seals;
import id.pendopo.complaints.filing.FileReport;
import id.pendopo.complaints.filing.Filed;
import id.pendopo.complaints.filing.Filing;
import id.pendopo.complaints.filing.FilingFault;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PendopoIT
class ReportActsIT {
    private static final CityCode CITY = new CityCode("35.74");
    private static final String WORDS =
            "Lampu jalan mati. Hubungi saya 081234567890 atau budi@gmail.com, NIK 3574012505850001";

    @Autowired private FileReport file;
    @Autowired private VerifyReport verify;
    @Autowired private RefuseReport refuse;
    @Autowired private MergeReport merge;
    @Autowired private RouteReport route;
    @Autowired private WorkOnReport work;
    @Autowired private NoteOnReport note;
    @Autowired private CitizenOnReport citizen;
    @Autowired private ReadContact readContact;
    @Autowired private ContactRepository contacts;
    @Autowired private ForgetCitizen forget;
    @Autowired private Seals seals;
    @Autowired private WatchReports watch;
    @Autowired private ReportRepository reports;
    @Autowired private StepRepository steps;
    @Autowired private Directory directory;
    @Autowired private JdbcClient db;

    private final Actor dispatcher =
            actor(
                    Scope.city(CITY.value()),
                    ComplaintsPermission.VIEW,
                    ComplaintsPermission.VERIFY,
                    ComplaintsPermission.ROUTE,
                    ComplaintsPermission.CONTACT);
    private UnitId roads;
    private UnitId lights;

    @BeforeEach
    void find_units() {
        directory.found(CITY, Actor.system());
        List<UnitId> units =
                directory.register(CITY).orElseThrow().activeUnits().stream()
                        .map(u -> u.id())
                        .toList();
        roads = units.get(1);
        lights = units.get(2);
    }

    @Test
    void a_report_goes_its_whole_way_and_is_answered_by_every_unit_it_was_sent_to() {
        Report filed = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();
        assertThat(published(filed)).isEmpty();

        Report verified = done(verify.verify(filed.id(), 1, reading(filed), dispatcher));
        Report routed =
                done(
                        route.route(
                                filed.id(),
                                verified.version(),
                                Set.of(roads, lights),
                                "",
                                dispatcher));
        Report given =
                done(
                        work.giveBack(
                                filed.id(),
                                routed.version(),
                                roads,
                                "Bukan wewenang kami",
                                unit(roads)));
        assertThat(given.status()).isEqualTo(ReportStatus.ROUTED);
        Report again =
                done(route.route(filed.id(), given.version(), Set.of(roads), "", dispatcher));
        Report seen =
                done(
                        work.progress(
                                filed.id(), again.version(), lights, "Tim meluncur", unit(lights)));
        Report half =
                done(
                        work.answer(
                                filed.id(), seen.version(), lights, "Sudah menyala", unit(lights)));
        assertThat(half.status()).isEqualTo(ReportStatus.IN_PROGRESS);
        Report whole =
                done(
                        work.answer(
                                filed.id(),
                                half.version(),
                                roads,
                                "Tiang ditegakkan",
                                unit(roads)));
        assertThat(whole.status()).isEqualTo(ReportStatus.ANSWERED);

        Report reopened = done(citizen.reopen(filed.id(), "Masih mati"));
        assertThat(reopened.units()).containsExactlyInAnyOrder(roads, lights);
        assertThat(reopened.assignments()).allMatch(Assignment::open);
        assertThat(published(filed)).contains("REOPENED");
        assertThat(steps.of(filed.id()).stream().map(Step::act))
                .containsExactly(
                        ReportAct.FILE,
                        ReportAct.VERIFY,
                        ReportAct.ROUTE,
                        ReportAct.GIVE_BACK,
                        ReportAct.ROUTE,
                        ReportAct.PROGRESS,
                        ReportAct.ANSWER,
                        ReportAct.ANSWER,
                        ReportAct.REOPEN);
    }

    @Test
    void the_public_form_has_no_personal_data_and_the_trail_no_words() {
        Report filed = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();
        done(verify.verify(filed.id(), 1, reading(filed), dispatcher));

        String row =
                db.sql("select p::text from complaints.public_report p where report = :id")
                        .param("id", filed.id().value())
                        .query(String.class)
                        .single();
        String trail =
                db.sql(
                                "select coalesce(string_agg(e::text, ' '), '') from platform.audit_entry e where subject_id = :id")
                        .param("id", filed.id().toString())
                        .query(String.class)
                        .single();

        assertThat(row).contains("Lampu jalan mati").doesNotContain("0812", "gmail", "3574012505");
        assertThat(trail).contains("complaints.report.verify").doesNotContain("Lampu", "0812");
    }

    @Test
    void a_secret_report_is_never_public_whatever_is_done_with_it() {
        Report filed = done(file.file(filing(Secrecy.SECRET), By.citizen())).report();
        Report verified = done(verify.verify(filed.id(), 1, reading(filed), dispatcher));
        Report routed =
                done(route.route(filed.id(), verified.version(), Set.of(roads), "", dispatcher));
        Report answered =
                done(work.answer(filed.id(), routed.version(), roads, "Ditangani", unit(roads)));
        done(citizen.rate(answered.id(), 4, "baik"));

        assertThat(published(filed)).isEmpty();
    }

    @Test
    void who_filed_is_sealed_read_with_a_note_and_forgotten() {
        Report filed = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();

        String stored =
                db.sql("select c::text from complaints.contact c where report = :id")
                        .param("id", filed.id().value())
                        .query(String.class)
                        .single();
        Optional<Contact> read = readContact.read(filed.id(), "Menanyakan lokasi", dispatcher);

        assertThat(stored).doesNotContain("Budi", "081234567890");
        assertThat(read.orElseThrow().telephone()).isEqualTo("081234567890");
        assertThat(contacts.readings(filed.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.purpose()).isEqualTo("Menanyakan lokasi"));
        assertThatThrownBy(() -> readContact.read(filed.id(), "ingin tahu", unit(roads)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(forget.forget(filed.id())).isTrue();
        assertThat(readContact.read(filed.id(), "lagi", dispatcher)).isEmpty();
        assertThat(contacts.readings(filed.id())).hasSize(1);
    }

    @Test
    void nothing_is_kept_of_who_files_without_a_name() {
        Report filed = done(file.file(filing(Secrecy.ANONYMOUS), By.citizen())).report();

        assertThat(contacts.known(filed.id())).isFalse();
    }

    @Test
    void the_code_opens_its_report_and_is_not_in_the_database() {
        Filed.Done filed = done(file.file(filing(Secrecy.OPEN), By.citizen()));
        TrackingCode other = new TrackingCode("0000000000000");

        String row =
                db.sql("select r::text from complaints.report r where id = :id")
                        .param("id", filed.report().id().value())
                        .query(String.class)
                        .single();

        assertThat(reports.findByCode(seals.hash(filed.code())))
                .map(Report::id)
                .contains(filed.report().id());
        assertThat(reports.findByCode(seals.hash(other))).isEmpty();
        assertThat(row).doesNotContain(filed.code().value());
        assertThat(file.code(filed.report())).isEqualTo(filed.code());
    }

    @Test
    void the_same_message_is_one_report_also_when_it_comes_twice_at_once() throws Exception {
        String key = "message-" + UUID.randomUUID();
        var filing =
                new Filing(
                        CITY,
                        ReportKind.COMPLAINT,
                        Secrecy.OPEN,
                        ReportChannel.SMS,
                        "Sambat lampu mati di depan pasar",
                        Optional.empty(),
                        Report.Spot.unknown(),
                        Contact.nobody(),
                        "",
                        Optional.of(key));

        List<Filed.Done> both = atOnce(8, () -> done(file.file(filing, By.citizen())));

        assertThat(both.stream().map(f -> f.report().id()).distinct()).hasSize(1);
        assertThat(both.stream().filter(f -> !f.again())).hasSize(1);
        assertThat(both.stream().map(Filed.Done::code).distinct()).hasSize(1);
    }

    @Test
    void numbers_given_at_once_are_all_different() throws Exception {
        List<Filed.Done> filed =
                atOnce(16, () -> done(file.file(filing(Secrecy.OPEN), By.citizen())));

        assertThat(filed.stream().map(f -> f.report().number()).distinct()).hasSize(16);
    }

    @Test
    void all_faults_are_told_and_nothing_is_kept() {
        var filing =
                new Filing(
                        CITY,
                        ReportKind.COMPLAINT,
                        Secrecy.OPEN,
                        ReportChannel.WEB,
                        " ab ",
                        Optional.of("unknown"),
                        new Report.Spot(
                                Optional.of(Double.NaN),
                                Optional.of(112.0),
                                Optional.of("53.71.01.1001"),
                                "x".repeat(301)),
                        new Contact("x".repeat(121), "abc", "no mail", Contact.Way.SMS),
                        "",
                        Optional.empty());

        assertThat(file.file(filing, By.citizen()))
                .isEqualTo(
                        new Filed.Refused(
                                List.of(
                                        FilingFault.WORDS_MISSING,
                                        FilingFault.UNKNOWN_TOPIC,
                                        FilingFault.UNFIT_POSITION,
                                        FilingFault.UNKNOWN_TERRITORY,
                                        FilingFault.LANDMARK_TOO_LONG,
                                        FilingFault.NAME_TOO_LONG,
                                        FilingFault.UNFIT_TELEPHONE,
                                        FilingFault.UNFIT_MAIL)));
    }

    @Test
    void a_unit_acts_on_its_own_reports_alone() {
        Report filed = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();
        Report verified = done(verify.verify(filed.id(), 1, reading(filed), dispatcher));
        Report routed =
                done(route.route(filed.id(), verified.version(), Set.of(roads), "", dispatcher));

        assertThat(work.answer(filed.id(), routed.version(), lights, "Kami", unit(lights)))
                .isEqualTo(new Acted.Refused(routed, Acted.Why.NOT_WITH_UNIT));
        assertThatThrownBy(() ->
                        work.answer(filed.id(), routed.version(), roads, "Kami", unit(lights)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> refuse.refuse(filed.id(), routed.version(), "x", unit(roads)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(note.note(filed.id(), 1, Optional.empty(), "tua", dispatcher))
                .isInstanceOf(Acted.Stale.class);
    }

    @Test
    void a_merged_report_names_the_one_that_goes_on() {
        Report first = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();
        Report second = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();

        assertThat(merge.merge(second.id(), 1, second.number(), dispatcher))
                .isEqualTo(new Acted.Refused(second, Acted.Why.UNFIT_TARGET));
        Report merged = done(merge.merge(second.id(), 1, first.number(), dispatcher));

        assertThat(merged.mergedInto()).contains(first.id());
        assertThat(merge.merge(first.id(), 1, merged.number(), dispatcher))
                .isEqualTo(new Acted.Refused(first, Acted.Why.UNFIT_TARGET));
    }

    @Test
    void an_answer_to_which_nobody_objects_closes_and_later_the_contact_is_forgotten() {
        Report filed = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();
        Report verified = done(verify.verify(filed.id(), 1, reading(filed), dispatcher));
        Report routed =
                done(route.route(filed.id(), verified.version(), Set.of(roads), "", dispatcher));
        done(work.answer(filed.id(), routed.version(), roads, "Selesai", unit(roads)));

        watch.all();
        assertThat(published(filed)).contains("ANSWERED");

        past(filed, 40);
        watch.all();
        assertThat(published(filed)).contains("CLOSED");
        assertThat(contacts.known(filed.id())).isTrue();

        db.sql(
                        "update complaints.report set changed_at = changed_at - interval '2 years' where id = :id")
                .param("id", filed.id().value())
                .update();
        watch.all();
        assertThat(contacts.known(filed.id())).isFalse();
        assertThat(contacts.readings(filed.id())).isEmpty();
    }

    @Test
    void a_report_that_became_late_says_so_and_stays_so() {
        Report filed = done(file.file(filing(Secrecy.OPEN), By.citizen())).report();
        Report verified = done(verify.verify(filed.id(), 1, reading(filed), dispatcher));
        Report routed =
                done(route.route(filed.id(), verified.version(), Set.of(roads), "", dispatcher));
        assertThat(inTime(filed)).isEmpty();

        past(filed, 40);
        watch.all();
        assertThat(inTime(filed)).contains(false);

        done(work.answer(filed.id(), routed.version(), roads, "Terlambat", unit(roads)));
        assertThat(inTime(filed)).contains(false);
    }

    /** As if its history had been so many days ago. */
    private void past(Report report, int days) {
        db.sql(
                        "update complaints.step set at = at - make_interval(days => :days) where report = :id")
                .param("days", days)
                .param("id", report.id().value())
                .update();
    }

    private Optional<Boolean> inTime(Report report) {
        return db.sql("select in_time from complaints.public_report where report = :id")
                .param("id", report.id().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("in_time", Boolean.class)))
                .single();
    }

    private Optional<String> published(Report report) {
        return db.sql("select status from complaints.public_report where report = :id")
                .param("id", report.id().value())
                .query(String.class)
                .optional();
    }

    private static Filing filing(Secrecy secrecy) {
        return new Filing(
                CITY,
                ReportKind.COMPLAINT,
                secrecy,
                ReportChannel.WEB,
                WORDS,
                Optional.empty(),
                Report.Spot.unknown(),
                new Contact("Budi Contoh", "081234567890", "", Contact.Way.SMS),
                "2026-1",
                Optional.empty());
    }

    private static Report.Reading reading(Report report) {
        return new Report.Reading(
                report.kind(),
                report.content().title(),
                report.content().publicWords(),
                report.spot(),
                report.topic(),
                report.serviceClass());
    }

    private static Filed.Done done(Filed filed) {
        assertThat(filed).isInstanceOf(Filed.Done.class);
        return (Filed.Done) filed;
    }

    private static Report done(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Done.class);
        return ((Acted.Done) acted).report();
    }

    private static Actor unit(UnitId unit) {
        return actor(
                Scope.unit(CITY.value(), unit.value()),
                ComplaintsPermission.VIEW,
                ComplaintsPermission.ANSWER);
    }

    private static Actor actor(Scope scope, String... permissions) {
        return new Actor(
                UUID.randomUUID(),
                "Orang Contoh",
                Stream.of(permissions)
                        .map(p -> new Granted(p, scope))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(act));
            }
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
