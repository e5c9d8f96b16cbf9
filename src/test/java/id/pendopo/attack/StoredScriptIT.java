package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.Directory;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.RawClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Script typed into every field: it is shown as text or left out, never run. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredScriptIT {
    /** Closes what it may stand in: an attribute, a tag, a script, a comment, a text area. */
    private static final String POISON =
            "Racun\"'></title></textarea></script><!-- --><script>alert(1)</script>"
                    + "<img src=x onerror=alert(2)><svg/onload=alert(3)><a href=\"javascript:alert(4)\">a</a>";

    private static final Pattern OURS =
            Pattern.compile(
                    "/kerja/(berita|program|media|meja|narasi|kalender|kirim|situs|isi)\\b.*");
    private static final int MOST_PAGES = 60;

    @Autowired private Directory directory;
    @Autowired private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;
    private Ground ground;
    private RawClient visitor;

    @BeforeAll
    void begin() {
        ground = new Ground(directory, people, port);
        visitor = new RawClient(port);
    }

    @Test
    void a_story_poisoned_in_every_field_is_harmless_wherever_it_is_shown() {
        FormClient operator = ground.signedIn(Role.UNIT_OPERATOR, ground.unit);
        FormClient editor = ground.signedIn(Role.EDITOR, ground.unit);

        String home = ground.published(operator, editor, poisonedStory());

        for (String page :
                List.of(home, home + "/tulis", "/kerja/berita", "/kerja/meja", "/kerja")) {
            FormClient.Answer answer = editor.get(page);
            assertThat(Ground.alive(answer)).as(page).isEmpty();
        }
        assertThat(visitor.get(host(), "/berita").text()).contains("Racun");
        assertHarmless(host());
        assertHarmless(ground.portal() + ":" + port);
    }

    @Test
    void a_video_address_that_runs_is_refused() {
        FormClient operator = ground.signedIn(Role.UNIT_OPERATOR, ground.unit);
        Map<String, String> fields = poisonedStory();
        fields.put("video", "javascript:alert(5)");
        String home = ground.written(operator, fields);

        assertThatThrownBy(() -> ground.act(operator, home, "ajukan"))
                .hasMessageContaining("https://");
        assertThat(Ground.alive(operator.get(home))).isEmpty();
    }

    @Test
    void every_form_of_newsroom_and_sites_shows_what_it_got_as_text() {
        var faults = new ArrayList<String>();
        for (Role role : List.of(Role.UNIT_OPERATOR, Role.EDITOR, Role.CITY_ADMINISTRATOR)) {
            FormClient person = ground.signedIn(role, ground.unit);
            for (String pattern : Ground.patterns(mappings, RequestMethod.GET)) {
                if (OURS.matcher(pattern).matches() && !pattern.contains("{")) {
                    faults.addAll(spray(person, pattern));
                }
            }
            for (String pattern : Ground.patterns(mappings, RequestMethod.GET)) {
                if (OURS.matcher(pattern).matches() && !pattern.contains("{")) {
                    Ground.alive(person.get(pattern)).forEach(f -> faults.add(pattern + ": " + f));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Fills every form of the page and looks at the answer. */
    private List<String> spray(FormClient person, String path) {
        var faults = new ArrayList<String>();
        FormClient.Answer page = person.get(path);
        if (page.status() != 200) {
            return faults;
        }
        for (Element form : page.page().select("form")) {
            String action = form.attr("action").isEmpty() ? path : form.attr("action");
            if (action.startsWith("/keluar") || !OURS.matcher(action).matches()) {
                continue;
            }
            FormClient.Answer answer =
                    form.attr("method").equalsIgnoreCase("post")
                            ? person.post(action, poisoned(form))
                            : person.get(action + "?" + query(poisoned(form)));
            String where = path + " -> " + action;
            if (answer.status() >= 500) {
                faults.add("%s answered %d".formatted(where, answer.status()));
            }
            Ground.alive(answer).forEach(f -> faults.add(where + ": " + f));
            if (answer.location().startsWith("/kerja")) {
                FormClient.Answer next = person.get(answer.location());
                Ground.alive(next).forEach(f -> faults.add(answer.location() + ": " + f));
            }
        }
        return faults;
    }

    private static Map<String, String> poisoned(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (Element field : form.select("input[name],textarea[name],select[name]")) {
            switch (field.tagName()) {
                case "textarea" -> fields.put(field.attr("name"), POISON);
                case "select" ->
                        field.select("option").stream()
                                .map(Element::val)
                                .filter(v -> !v.isEmpty())
                                .findFirst()
                                .ifPresent(v -> fields.put(field.attr("name"), v));
                default -> {
                    boolean kept =
                            Set.of("hidden", "checkbox", "radio", "date", "file", "submit")
                                    .contains(field.attr("type"));
                    fields.put(field.attr("name"), kept ? field.val() : POISON);
                }
            }
        }
        fields.remove("_csrf");
        return fields;
    }

    private static String query(Map<String, String> fields) {
        return String.join(
                "&",
                fields.entrySet().stream()
                        .map(f ->
                                f.getKey()
                                        + "="
                                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                        .toList());
    }

    private static Map<String, String> poisonedStory() {
        var fields = new LinkedHashMap<String, String>();
        for (String name :
                List.of(
                        "judul",
                        "ringkas",
                        "apa",
                        "di-mana",
                        "kapan",
                        "siapa",
                        "mengapa",
                        "bagaimana",
                        "hasil",
                        "tempat",
                        "kredit",
                        "bidang")) {
            fields.put(name, POISON.substring(0, name.equals("judul") ? 120 : POISON.length()));
        }
        fields.put("jenis", "NEWS");
        fields.put("isi", "<p>Racun</p>" + POISON);
        fields.put("bentuk", "html");
        fields.put("video", "https://contoh.id/video?a=onload");
        fields.put("tag", "<script>alert(6)</script>,\"onmouseover=alert(7)");
        return fields;
    }

    private String host() {
        return ground.host(ground.unit) + ":" + port;
    }

    /** All pages that the front page of a host leads to on the same host, and what they carry. */
    private void assertHarmless(String host) {
        var waiting = new ArrayList<>(List.of("/", "/berita", "/cari?q=racun"));
        Set<String> seen = new LinkedHashSet<>(waiting);
        for (int i = 0; i < waiting.size() && i < MOST_PAGES; i++) {
            RawClient.Answer answer = visitor.get(host, waiting.get(i));
            if (answer.status() != 200) {
                continue;
            }
            String type = answer.header("Content-Type");
            if (type.startsWith("text/html")) {
                assertThat(Ground.alive(answer.text())).as(host + waiting.get(i)).isEmpty();
                assertThat(answer.header("Content-Security-Policy"))
                        .as(waiting.get(i))
                        .contains("default-src")
                        .doesNotContain("unsafe-inline")
                        .doesNotContain("unsafe-eval");
                for (Element link : Jsoup.parse(answer.text()).select("a[href],link[href]")) {
                    String to =
                            link.attr("href").replaceFirst("^http://" + Pattern.quote(host), "");
                    if (to.startsWith("/") && !to.startsWith("//") && seen.add(to)) {
                        waiting.add(to);
                    }
                }
            } else {
                assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                // JSON says words as they are; nothing that is told not to sniff runs it.
                if (!type.startsWith("application/json")) {
                    assertThat(answer.text()).as(waiting.get(i)).doesNotContain("<script>alert(1)");
                }
            }
        }
    }
}
