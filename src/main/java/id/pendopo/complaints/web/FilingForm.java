package id.pendopo.complaints.web;

import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.contact.Contact;
import id.pendopo.complaints.filing.Filing;
import id.pendopo.complaints.filing.FilingRules;
import id.pendopo.complaints.filing.Topic;
import id.pendopo.complaints.filing.Topics;
import id.pendopo.complaints.handling.Report;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The three steps of filing as a form, for citizens and for staff at the counter. */
@Component
class FilingForm {
    /** Version of the words on personal data below the form. */
    private static final String CONSENT = "2026-1";

    private static final String KEY = "kunci";
    private final Topics topics;
    private final Directory directory;

    FilingForm(Topics topics, Directory directory) {
        this.topics = topics;
        this.directory = directory;
    }

    /** A form not yet filled; its key makes sure that sending it twice is one report. */
    Map<String, String> blank() {
        return new LinkedHashMap<>(Map.of(KEY, UUID.randomUUID().toString()));
    }

    Map<String, String> sent(Posted posted) {
        var values = new LinkedHashMap<String, String>();
        values.put(KEY, posted.text(KEY));
        FilingPage.FIELDS.stream()
                .flatMap(List::stream)
                .filter(field -> !posted.text(field).isEmpty())
                .forEach(field -> values.put(field, posted.text(field)));
        return values;
    }

    Filing filing(City city, Posted posted, boolean counter) {
        Optional<String> key =
                Optional.of(posted.text(KEY)).filter(k -> k.matches("[0-9a-f-]{36}"));
        return new Filing(
                city.code(),
                posted.choice(ReportKind.class, "jenis").orElse(ReportKind.COMPLAINT),
                posted.choice(Secrecy.class, "rahasia").orElse(Secrecy.OPEN),
                counter
                        ? posted.choice(ReportChannel.class, "saluran")
                                .filter(c -> counters().contains(c))
                                .orElse(ReportChannel.COUNTER)
                        : ReportChannel.WEB,
                posted.text("kata"),
                Optional.of(posted.text("topik")).filter(t -> !t.isEmpty()),
                new Report.Spot(
                        posted.degrees("lintang"),
                        posted.degrees("bujur"),
                        Optional.of(posted.text("wilayah")).filter(w -> !w.isEmpty()),
                        posted.text("patokan")),
                new Contact(
                        posted.text("nama"),
                        FilingRules.telephone(posted.text("telepon")),
                        posted.text("email"),
                        posted.choice(Contact.Way.class, "kabar").orElse(Contact.Way.NONE)),
                CONSENT,
                key);
    }

    FilingPage page(
            City city,
            int step,
            boolean counter,
            Map<String, String> values,
            Faults faults,
            Texts t) {
        return new FilingPage(
                step,
                counter ? "/kerja/aduan/baru" : "/pengaduan/baru",
                service(city, t),
                counter,
                values,
                options(ReportKind.values(), "complaints.kind", t),
                topics(t),
                territories(city),
                options(Secrecy.values(), "complaints.secrecy", t),
                options(Contact.Way.values(), "complaints.way", t),
                options(counters().toArray(ReportChannel[]::new), "complaints.channel", t),
                List.of(
                        counter
                                ? new Crumb(t.of("complaints.desk.title"), "/kerja/aduan")
                                : new Crumb(service(city, t), "/pengaduan")),
                faults);
    }

    /** The city's name for its service, else the plain word. */
    static String service(City city, Texts t) {
        return city.complaints()
                .map(City.ComplaintService::name)
                .orElseGet(() -> t.of("complaints.service"));
    }

    List<Option> topics(Texts t) {
        return topics.all().stream()
                .map(topic -> new Option(topic.code(), name(topic, t)))
                .toList();
    }

    static String name(Topic topic, Texts t) {
        return topic.name(t.locale().getLanguage());
    }

    static List<Option> options(Enum<?>[] values, String prefix, Texts t) {
        return Arrays.stream(values).map(v -> new Option(v.name(), t.of(prefix, v))).toList();
    }

    private static List<ReportChannel> counters() {
        return List.of(ReportChannel.COUNTER, ReportChannel.TELEPHONE);
    }

    private List<Option> territories(City city) {
        return directory.register(city.code()).stream()
                .map(CityRegister::territories)
                .flatMap(all -> all.stream().flatMap(t -> option(t, all)))
                .toList();
    }

    private static Stream<Option> option(Territory territory, List<Territory> all) {
        return switch (territory.level()) {
            case PROVINCE, CITY -> Stream.empty();
            case KECAMATAN -> Stream.of(new Option(territory.code(), territory.name()));
            case KELURAHAN, DESA ->
                    Stream.of(
                            new Option(
                                    territory.code(),
                                    all.stream()
                                            .filter(t ->
                                                    territory
                                                            .parent()
                                                            .filter(t.code()::equals)
                                                            .isPresent())
                                            .findFirst()
                                            .map(parent -> territory.name() + ", " + parent.name())
                                            .orElse(territory.name())));
        };
    }
}
