package id.pendopo.attack;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Two cities, two units of the first, and people who sign in through the real pages. */
final class Ground {
    static final CityCode HERE = new CityCode("35.73");
    static final CityCode ELSEWHERE = new CityCode("35.74");

    private final Directory directory;
    private final People people;
    private final int port;

    final Unit unit;
    final Unit neighbour;
    final Unit stranger;

    Ground(Directory directory, People people, int port) {
        this.directory = directory;
        this.people = people;
        this.port = port;
        directory.found(HERE, Actor.system());
        directory.found(ELSEWHERE, Actor.system());
        List<Unit> departments = departments(HERE);
        unit = departments.get(2);
        neighbour = departments.get(3);
        stranger = departments(ELSEWHERE).getFirst();
    }

    private List<Unit> departments(CityCode city) {
        return directory.units(city).stream().filter(u -> u.type() == UnitType.DEPARTMENT).toList();
    }

    String portal() {
        return directory.city(HERE).flatMap(c -> c.host()).orElseThrow();
    }

    String host(Unit of) {
        return of.slug() + "." + directory.city(of.city()).flatMap(c -> c.host()).orElseThrow();
    }

    FormClient signedIn(Role role, Unit at) {
        return people.signedIn(
                role.ofUnit()
                        ? people.of(role, at.city().value(), at.id().value())
                        : people.of(role, at.city().value()),
                port);
    }

    /** Brings a story through the desk: written, sent in, taken, approved, published. */
    String published(FormClient writer, FormClient editor, Map<String, String> fields) {
        String home = written(writer, fields);
        act(writer, home, "ajukan");
        act(editor, home, "tugaskan");
        act(editor, home, "setujui");
        act(editor, home, "terbitkan");
        return home;
    }

    /** A draft of the writer's own unit; its address in the back office. */
    String written(FormClient writer, Map<String, String> fields) {
        Element owner =
                writer.get("/kerja/berita/baru")
                        .page()
                        .selectFirst("[name=untuk] option[value~=.]");
        Element only = writer.get("/kerja/berita/baru").page().selectFirst("input[name=untuk]");
        var all = new LinkedHashMap<>(fields);
        all.put("untuk", owner != null ? owner.val() : only != null ? only.val() : "");
        FormClient.Answer answer = writer.post("/kerja/berita/baru", all);
        if (!answer.location().startsWith("/kerja/berita/")) {
            throw new AssertionError(
                    "Not written: %d %s".formatted(answer.status(), answer.words()));
        }
        return answer.location();
    }

    void act(FormClient who, String home, String act) {
        FormClient.Answer page = who.get(home);
        Element seen = page.page().selectFirst("form[action$=/" + act + "] input[name=versi]");
        if (seen == null) {
            throw new AssertionError("No form for %s: %s".formatted(act, page.words()));
        }
        FormClient.Answer answer = who.post(home + "/" + act, Map.of("versi", seen.val()));
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError("%s: %d %s".formatted(act, answer.status(), answer.words()));
        }
    }

    /** All mappings of the method, with their variables still in them. */
    static Set<String> patterns(RequestMappingHandlerMapping mappings, RequestMethod method) {
        var found = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((info, handler) -> {
                    var methods = info.getMethodsCondition().getMethods();
                    boolean asked =
                            methods.contains(method)
                                    || methods.isEmpty() && method == RequestMethod.GET;
                    if (asked && handler.getBeanType().getName().startsWith("id.pendopo")) {
                        found.addAll(info.getPatternValues());
                    }
                });
        return found;
    }

    /** The pattern with the value for each of its variables, those with an expression too. */
    static String filled(String pattern, String value) {
        return pattern.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", value).replace("**", value);
    }

    /** What in the page would run or lead to running; empty for a harmless page. */
    static List<String> alive(FormClient.Answer answer) {
        return alive(answer.body());
    }

    static List<String> alive(String body) {
        var found = new ArrayList<String>();
        var page = Jsoup.parse(body);
        for (Element element : page.getAllElements()) {
            boolean script = element.tagName().equals("script");
            if (script && !element.hasAttr("src") && !data(element)) {
                found.add("script: " + element.outerHtml());
            }
            element.attributes()
                    .forEach(attribute -> {
                        String name = attribute.getKey().toLowerCase(Locale.ROOT);
                        String value =
                                attribute
                                        .getValue()
                                        .replaceAll("[\\s\\p{Cntrl}]", "")
                                        .toLowerCase();
                        if (name.startsWith("on") || runs(name, value)) {
                            found.add(element.tagName() + " " + attribute);
                        }
                    });
        }
        return found;
    }

    /** Linked data is read by nobody but search engines, as long as nothing in it ends it. */
    private static boolean data(Element script) {
        return script.attr("type").equals("application/ld+json");
    }

    private static boolean runs(String name, String value) {
        return Set.of("href", "src", "action", "formaction", "srcdoc", "data").contains(name)
                && (value.startsWith("javascript:")
                        || value.startsWith("data:text")
                        || value.startsWith("vbscript:")
                        || name.equals("srcdoc"));
    }
}
