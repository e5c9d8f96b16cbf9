package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Directory;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.RawClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that a draft might have: none of them tells that it exists. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuessedDraftIT {
    private static final String SECRET = "Rahasiadrafterkunci";

    @Autowired private Directory directory;
    @Autowired private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;
    private Ground ground;
    private FormClient operator;
    private FormClient editor;

    @BeforeAll
    void begin() {
        ground = new Ground(directory, people, port);
        operator = ground.signedIn(Role.UNIT_OPERATOR, ground.unit);
        editor = ground.signedIn(Role.EDITOR, ground.unit);
    }

    @Test
    void no_public_address_tells_of_a_draft_or_of_one_sent_in_or_approved() {
        String draft = written();
        String sent = written();
        ground.act(operator, sent, "ajukan");
        String approved = written();
        ground.act(operator, approved, "ajukan");
        ground.act(editor, approved, "tugaskan");
        ground.act(editor, approved, "setujui");

        var faults = new ArrayList<String>();
        for (String home : List.of(draft, sent, approved)) {
            faults.addAll(asked(home.substring(home.lastIndexOf('/') + 1)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_withdrawn_story_keeps_its_address_and_loses_its_text() {
        var fields =
                Map.of("judul", "Berita ditarik kembali", "jenis", "NEWS", "isi", SECRET + " isi");
        String home = ground.published(operator, editor, fields);
        var visitor = new RawClient(port);
        String path = "/berita/berita-ditarik-kembali";
        String host = ground.host(ground.unit);
        assertThat(visitor.get(host, path).text()).contains(SECRET);
        String seen =
                editor.get(home).page().selectFirst("form[action$=/tarik] input[name=versi]").val();

        editor.post(home + "/tarik", Map.of("versi", seen, "alasan", "Data keliru"));

        RawClient.Answer after = visitor.get(host, path);
        assertThat(after.status()).isEqualTo(410);
        assertThat(after.text()).contains("Data keliru").doesNotContain(SECRET);
        assertThat(asked("berita-ditarik-kembali")).isEmpty();
    }

    private String written() {
        return ground.written(
                operator,
                Map.of("judul", SECRET, "jenis", "NEWS", "isi", SECRET, "ringkas", SECRET));
    }

    /** Every open page of both sites, with what a guesser would put into its variables. */
    private List<String> asked(String id) {
        var visitor = new RawClient(port);
        var faults = new ArrayList<String>();
        for (String host : List.of(ground.host(ground.unit), ground.portal())) {
            for (String pattern : Ground.patterns(mappings, RequestMethod.GET)) {
                for (String guess : List.of(id, SECRET.toLowerCase())) {
                    if (pattern.startsWith("/kerja") && !pattern.contains("{")) {
                        continue;
                    }
                    String path = Ground.filled(pattern, guess) + "?q=" + SECRET.substring(0, 12);
                    RawClient.Answer answer = visitor.get(host, path);
                    if (answer.text().contains(SECRET) || answer.status() >= 500) {
                        faults.add(host + path + " answered " + answer.status());
                    }
                }
            }
        }
        return faults;
    }
}
