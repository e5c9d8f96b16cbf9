package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Directory;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.RawClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** No address of ours leads to a place that its address names. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRedirectIT {
    private static final String EVIL = "jahat.example";
    private static final List<String> TARGETS =
            List.of(
                    "//" + EVIL,
                    "/\\" + EVIL,
                    "https://" + EVIL,
                    "/%2F" + EVIL,
                    "/%5C" + EVIL,
                    "/;@" + EVIL,
                    "/.." + "//" + EVIL,
                    "/kerja//" + EVIL,
                    "/masuk@" + EVIL,
                    "/%09/" + EVIL,
                    "/%0d%0aLocation:%20http://" + EVIL);
    private static final List<String> NAMES =
            List.of(
                    "ke",
                    "lanjut",
                    "kembali",
                    "next",
                    "url",
                    "redirect",
                    "return",
                    "r",
                    "asal",
                    "dari");

    @Autowired private Directory directory;
    @Autowired private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;
    private Ground ground;

    @BeforeAll
    void begin() {
        ground = new Ground(directory, people, port);
    }

    @Test
    void no_path_on_any_host_leads_away() {
        var client = new RawClient(port);
        var faults = new ArrayList<String>();
        for (String host :
                List.of(ground.portal(), ground.host(ground.unit), "www." + ground.portal())) {
            for (String path : TARGETS) {
                RawClient.Answer answer = client.get(host, path);
                if (leadsAway(answer.header("Location"))
                        || answer.header("Set-Cookie").contains(EVIL)) {
                    faults.add(host + path + " -> " + answer.header("Location"));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void no_name_in_a_query_or_form_leads_away() {
        FormClient person = ground.signedIn(Role.EDITOR, ground.unit);
        var faults = new ArrayList<String>();
        for (String pattern : Ground.patterns(mappings, RequestMethod.GET)) {
            if (pattern.contains("{") || pattern.equals("/keluar")) {
                continue;
            }
            for (String target : List.of("//" + EVIL, "https://" + EVIL, "/%5C" + EVIL)) {
                String query =
                        String.join("&", NAMES.stream().map(name -> name + "=" + target).toList());
                FormClient.Answer answer =
                        person.get(pattern + "?" + query, "Referer", "http://" + EVIL + "/");
                if (leadsAway(answer.location())) {
                    faults.add(pattern + "?" + query + " -> " + answer.location());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void signing_in_leads_to_our_own_pages_alone() {
        var person = people.of(Role.UNIT_OPERATOR, Ground.HERE.value(), ground.unit.id().value());
        for (String target : TARGETS) {
            var visitor = new FormClient(port);
            visitor.get("/masuk");
            var fields = new LinkedHashMap<String, String>();
            NAMES.forEach(name -> fields.put(name, target));
            fields.putAll(Map.of("mail", person.mail(), "password", People.PASSWORD));

            FormClient.Answer answer = visitor.post("/masuk", fields);

            assertThat(leadsAway(answer.location())).as(target + answer.location()).isFalse();
        }
    }

    private boolean leadsAway(String location) {
        if (location.isEmpty()) {
            return false;
        }
        String plain = location.replace('\\', '/');
        if (plain.startsWith("//") || plain.contains("\n")) {
            return true;
        }
        String host = plain.startsWith("http") ? String.valueOf(URI.create(plain).getHost()) : "";
        return !host.isEmpty() && !host.equals("localhost") && !host.endsWith(ground.portal());
    }
}
