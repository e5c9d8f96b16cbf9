package id.pendopo.sites.entry.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@Import(People.class)
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryOfficeIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private Entries entries;
    @LocalServerPort private int port;

    private List<Unit> units;
    private int next = 1;

    @BeforeAll
    void begin_a_city() {
        directory.found(CITY, Actor.system());
        units = directory.units(CITY);
    }

    @Test
    void an_operator_is_led_to_the_own_unit_and_sees_what_is_missing_first() {
        Unit unit = unit();
        FormClient operator = operator(unit);

        assertThat(operator.get("/kerja/situs/isi").location()).endsWith(home(unit));
        assertThat(operator.get(home(unit)).words())
                .contains("wajib belum terisi", "Tugas dan fungsi", "UU 14/2008");
    }

    @Test
    void a_form_with_faults_names_all_of_them_and_keeps_what_was_typed() {
        Unit unit = unit();

        FormClient.Answer answer =
                operator(unit)
                        .post(
                                home(unit) + "/baru/agenda",
                                Map.of(
                                        "title", "Senam",
                                        "day", "2026-13-40",
                                        "end", "10:00",
                                        "act", "publish"));

        assertThat(answer.page().select(".p-errors li"))
                .extracting(li -> li.select("a").attr("href"))
                .contains("#f-day", "#f-where", "#f-time");
        assertThat(answer.page().select("#f-title").val()).isEqualTo("Senam");
        assertThat(entries.all(unit.id())).isEmpty();
    }

    @Test
    void a_draft_is_saved_previewed_published_and_withdrawn_with_a_reason() {
        Unit unit = unit();
        FormClient operator = operator(unit);
        operator.post(home(unit) + "/baru/layanan", service("save"));
        Entry draft = only(unit);
        assertThat(draft.status()).isEqualTo(EntryStatus.DRAFT);
        String own = home(unit) + "/" + draft.id();
        assertThat(operator.get(own + "/pratinjau").words()).contains("Surat pindah", "KTP");

        operator.post(own, with(service("publish"), "version", "1"));
        assertThat(only(unit).status()).isEqualTo(EntryStatus.PUBLIC);

        FormClient.Answer silent = operator.post(own + "/tarik", Map.of("version", "2"));
        assertThat(silent.words()).contains("Tulis alasannya");
        operator.post(own + "/tarik", Map.of("version", "2", "reason", "Pindah"));
        assertThat(only(unit))
                .extracting(Entry::status, Entry::reason)
                .containsExactly(EntryStatus.WITHDRAWN, "Pindah");
    }

    @Test
    void a_link_that_is_no_address_of_the_web_is_refused() {
        Unit unit = unit();

        FormClient.Answer answer =
                operator(unit)
                        .post(
                                home(unit) + "/baru/dokumen",
                                Map.of(
                                        "title", "Renstra",
                                        "link", "javascript:alert(1)",
                                        "act", "publish"));

        assertThat(answer.page().select(".p-errors li")).isNotEmpty();
        assertThat(entries.publicOf(unit.id(), EntryKind.DOCUMENT)).isEmpty();
    }

    @Test
    void an_entry_of_another_unit_is_not_found_under_the_own() {
        Unit unit = unit();
        Unit other = unit();
        operator(other).post(home(other) + "/baru/layanan", service("publish"));
        String theirs = only(other).id().toString();
        FormClient operator = operator(unit);

        assertThat(operator.get(home(unit) + "/" + theirs).status()).isEqualTo(404);
        assertThat(
                        operator.post(
                                        home(unit) + "/" + theirs + "/tarik",
                                        Map.of("version", "1", "reason", "Iseng"))
                                .status())
                .isEqualTo(404);
        assertThat(operator.get(home(other) + "/" + theirs).status()).isEqualTo(403);
        assertThat(only(other).isPublic()).isTrue();
    }

    @Test
    void text_of_the_editor_is_made_harmless_and_comes_back_to_it() {
        Unit unit = unit();
        FormClient operator = operator(unit);
        String written =
                "<h2>Syarat</h2><p onclick=\"x()\">Untuk <b>warga</b>.</p><script>x()</script>"
                        + "<p><a href=\"javascript:x()\">klik</a></p>";

        operator.post(home(unit) + "/baru/layanan", with(service("publish"), "about", written));

        Entry saved = only(unit);
        assertThat(((EntryBody.Service) saved.body()).about())
                .contains("<h2>Syarat</h2>", "warga")
                .doesNotContain("onclick", "script", "x()");
        Element place =
                operator.get(home(unit) + "/" + saved.id()).page().selectFirst("[data-editor]");
        assertThat(place.attr("data-html")).contains("<h2>Syarat</h2>").doesNotContain("x()");
        assertThat(place.select("textarea").val()).contains("<h2>Syarat</h2>");
    }

    @Test
    void an_editor_in_which_nothing_was_written_is_an_empty_field() {
        Unit unit = unit();

        FormClient.Answer answer =
                operator(unit)
                        .post(
                                home(unit) + "/baru/layanan",
                                with(service("publish"), "about", "<p><br></p><p>&nbsp; </p>"));

        assertThat(answer.page().select(".p-errors li a").eachAttr("href")).contains("#f-about");
        assertThat(entries.all(unit.id())).isEmpty();
    }

    @Test
    void typed_paragraphs_survive_a_form_that_is_refused() {
        Unit unit = unit();
        String typed = "Satu.\n\n- KTP\n- KK < 5 tahun";

        FormClient.Answer answer =
                operator(unit)
                        .post(
                                home(unit) + "/baru/layanan",
                                with(with(service("publish"), "about", typed), "cost", ""));

        Element place = answer.page().selectFirst("[data-editor]");
        assertThat(place.selectFirst("textarea").wholeText().strip()).isEqualTo(typed);
        assertThat(place.attr("data-html")).contains("<li>KTP</li>", "KK &lt; 5 tahun");
    }

    private static Map<String, String> service(String act) {
        return Map.of(
                "title", "Surat pindah",
                "about", "Untuk warga yang pindah.",
                "requirements", "- KTP\n- KK",
                "cost", "Tanpa biaya",
                "duration", "1 hari",
                "where", "Kantor",
                "act", act);
    }

    private static Map<String, String> with(Map<String, String> fields, String key, String value) {
        var all = new HashMap<>(fields);
        all.put(key, value);
        return all;
    }

    private Entry only(Unit unit) {
        List<Entry> all = entries.all(unit.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String home(Unit unit) {
        return "/kerja/situs/isi/" + unit.id();
    }

    private Unit unit() {
        return units.get(next++);
    }

    private FormClient operator(Unit unit) {
        return people.signedIn(
                people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()), port);
    }
}
