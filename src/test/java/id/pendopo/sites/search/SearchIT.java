package id.pendopo.sites.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.WithdrawEntry;
import id.pendopo.sites.entry.WriteEntry;
import id.pendopo.sites.entry.Writing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode ELSEWHERE = new CityCode("35.74");

    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private WriteEntry write;
    @Autowired private WithdrawEntry withdraw;
    @Autowired private SearchRepository repository;
    @LocalServerPort private int port;

    private RawClient client;
    private Unit unit;
    private Unit neighbour;

    @BeforeAll
    void begin_two_cities() {
        directory.found(CITY, Actor.system());
        directory.found(ELSEWHERE, Actor.system());
        client = new RawClient(port);
        unit = directory.units(CITY).get(1);
        neighbour = directory.units(CITY).get(2);
    }

    @Test
    void a_published_story_is_found_in_any_form_of_the_word_with_what_was_looked_for_marked() {
        publish(unit, "Perbaikan trotoar kampung");
        await("perbaiki", "Perbaikan trotoar kampung");

        String page = search(portal(), "trotoar").text();

        assertThat(page).contains("Perbaikan trotoar kampung", "<mark>trotoar</mark>", unit.name());
        assertThat(page).contains(host(unit) + ":" + port + "/berita/perbaikan-trotoar-kampung");
    }

    @Test
    void a_thing_of_a_unit_that_is_in_no_register_is_left_out_quietly() {
        UUID thing = UUID.randomUUID();
        repository.put(
                new Searchable(
                        CITY,
                        Optional.of(new UnitId(UUID.randomUUID())),
                        FoundKind.NEWS,
                        thing,
                        "/berita/tanpa-unit",
                        "Kabar tanpa unit",
                        "",
                        Instant.parse("2026-11-02T03:00:00Z"),
                        false));

        assertThat(search(portal(), "kabar tanpa unit").text())
                .doesNotContain("/berita/tanpa-unit");
    }

    @Test
    void a_typing_error_in_a_title_still_leads_to_it() {
        publish(unit, "Vaksinasi kucing gratis");
        await("vaksinasi", "Vaksinasi kucing gratis");

        assertThat(search(portal(), "vaksniasi kucng").text())
                .contains("Judul yang mirip", "Vaksinasi kucing gratis");
    }

    @Test
    void a_unit_searches_its_own_site_and_offers_the_whole_city() {
        publish(unit, "Lomba layangan satu");
        publish(neighbour, "Lomba layangan dua");
        await("layangan", "Lomba layangan dua");
        await("layangan", "Lomba layangan satu");

        assertThat(search(host(unit), "layangan").text())
                .contains("Lomba layangan satu", "href=\"/berita/lomba-layangan-satu\"")
                .doesNotContain("Lomba layangan dua")
                .contains("/cari?q=layangan");
        assertThat(search(portal(), "layangan&unit=" + neighbour.slug()).text())
                .contains("Lomba layangan dua")
                .doesNotContain("Lomba layangan satu");
    }

    @Test
    void services_are_found_and_kinds_can_be_chosen_and_withdrawn_things_are_gone() {
        Entry service = service(unit, "Izin keramaian pasar malam");
        publish(unit, "Pasar malam dibuka");
        await("pasar malam", "Izin keramaian pasar malam");
        await("pasar malam", "Pasar malam dibuka");

        assertThat(search(portal(), "pasar malam&jenis=service").text())
                .contains("Izin keramaian pasar malam")
                .doesNotContain(">Pasar malam dibuka<");

        withdraw.withdraw(service.id(), service.version(), "Salah", Actor.system());
        patiently()
                .untilAsserted(() ->
                        assertThat(titles("pasar malam")).containsExactly("Pasar malam dibuka"));
    }

    @Test
    void nothing_of_another_city_is_found() {
        publish(directory.units(ELSEWHERE).get(1), "Festival jaranan seberang");
        patiently().untilAsserted(() -> assertThat(hits(ELSEWHERE, "jaranan")).hasSize(1));

        assertThat(hits(CITY, "jaranan")).isEmpty();
    }

    @Test
    void hostile_questions_find_nothing_and_harm_nothing() {
        for (String evil :
                List.of(
                        "'; drop table sites.search_entry; --",
                        "\" or 1=1",
                        "%%%___",
                        "& | ! ( ) :* <->",
                        "a\u0000b\u0001",
                        "<script>alert(1)</script>",
                        "x".repeat(10_000),
                        "🙂🙂🙂",
                        "\"")) {
            RawClient.Answer answer =
                    client.get(
                            portal(),
                            "/cari?q="
                                    + encoded(evil.length() > 4000 ? evil.substring(0, 4000) : evil)
                                    + "&page=-9&jenis=%27&unit=%22");

            assertThat(answer.status()).as(evil).isEqualTo(200);
            assertThat(answer.text()).doesNotContain("<script>alert");
        }
        assertThat(repository.counts(question(CITY, "drop table"))).isNotNull();
    }

    @Test
    void an_empty_question_says_what_to_do() {
        assertThat(client.get(portal(), "/cari").text()).contains("Ketik kata yang Anda cari");
        assertThat(search(portal(), "zzzqqqxxx").text()).contains("periksa ejaannya");
        assertThat(search(portal(), neighbour.name()).text()).contains("/unit/" + neighbour.slug());
    }

    @Test
    void the_same_thing_put_twice_is_there_once() {
        var thing =
                new Searchable(
                        CITY,
                        Optional.of(unit.id()),
                        FoundKind.NEWS,
                        UUID.randomUUID(),
                        "/berita/kembar",
                        "Kembar siam langka",
                        "Isi",
                        Instant.EPOCH,
                        true);
        repository.put(thing);
        repository.put(thing);

        assertThat(titles("kembar siam")).containsExactly("Kembar siam langka");
    }

    private void await(String words, String title) {
        patiently().untilAsserted(() -> assertThat(titles(words)).contains(title));
    }

    private static org.awaitility.core.ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private List<String> titles(String words) {
        return hits(CITY, words).stream().map(Hit::title).toList();
    }

    private List<Hit> hits(CityCode city, String words) {
        return repository.hits(question(city, words), 50, 0);
    }

    private static Question question(CityCode city, String words) {
        return new Question(city, words, Optional.<UnitId>empty(), Optional.empty());
    }

    private void publish(Unit at, String title) {
        newsroom.importStory(Stories.news(at, title), Actor.system());
    }

    private Entry service(Unit at, String title) {
        var body =
                new EntryBody.Service(
                        "<p>Untuk acara.</p>",
                        List.of("KTP"),
                        List.of(),
                        "Gratis",
                        "1 hari",
                        List.of(),
                        "Kantor",
                        "Izin",
                        Attached.NONE);
        var draft = new EntryDraft(at.city(), at.id(), title, body, true, false);
        return switch (write.add(draft, Actor.system())) {
            case Writing.Written(var entry) -> entry;
            case Writing other -> throw new AssertionError(other);
        };
    }

    private RawClient.Answer search(String host, String question) {
        int filter = question.indexOf('&');
        String words = filter < 0 ? question : question.substring(0, filter);
        return client.get(
                host, "/cari?q=" + encoded(words) + (filter < 0 ? "" : question.substring(filter)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String portal() {
        return directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
    }

    private String host(Unit at) {
        return at.slug() + "." + portal();
    }
}
