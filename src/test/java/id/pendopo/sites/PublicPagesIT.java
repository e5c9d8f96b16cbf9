package id.pendopo.sites;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.HtmlValidator;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page of a portal and of a unit's site, as machines judge it. */
@WithPeople
@Import(FilledCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesIT {
    /** What each type of schema.org must say to be of use; names of its own properties. */
    private static final Map<String, List<String>> NEEDED =
            Map.of(
                    "GovernmentOrganization", List.of("name", "url"),
                    "WebSite", List.of("name", "url", "potentialAction"),
                    "NewsArticle", List.of("headline", "datePublished", "publisher", "url"),
                    "BreadcrumbList", List.of("itemListElement"),
                    "Event", List.of("name", "startDate", "location"),
                    "GovernmentService", List.of("name", "serviceOperator", "url"));

    @Autowired private FilledCity city;
    @Autowired private People people;
    @Autowired private JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;
    private HtmlValidator validator;
    private Site site;
    private Site portal;
    private SiteWalk walk;

    @BeforeAll
    void walk_over_both_sites() {
        Unit unit = city.fill();
        site = city.site(unit);
        portal = city.portal();
        walk = new SiteWalk(port, portal, site);
        validator = HtmlValidator.open();
    }

    @AfterAll
    void close() throws Exception {
        validator.close();
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void there_is_a_page_of_every_kind() {
        assertThat(patterns(site)).containsAll(PageKinds.OF_UNIT);
        assertThat(patterns(portal)).containsAll(PageKinds.OF_PORTAL);
    }

    @Test
    void every_kind_of_page_is_valid_html() {
        var faults = new TreeMap<String, String>();
        var seen = new HashMap<String, Integer>();
        for (SiteWalk.Page page : walk.pages()) {
            String kind = page.address().getHost() + " " + pattern(page.address());
            boolean queried = page.address().getQuery() != null;
            if (seen.merge(kind + queried, 1, Integer::sum) == 1) {
                validator
                        .errors(page.text())
                        .forEach(error -> faults.put(error, page.address().toString()));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void what_visitors_rarely_see_is_valid_html_too() {
        for (URI address :
                List.of(
                        portal.address("/tidak-ada"),
                        site.address("/berita/tidak-ada"),
                        portal.address("/masuk"),
                        site.address("/cari?q=warga"),
                        site.address("/cari?q=tidakadasamasekali"),
                        portal.address("/?lang=en"))) {
            assertThat(validator.errors(walk.get(address).text())).as(address.toString()).isEmpty();
        }
    }

    @Test
    void the_back_office_is_valid_html() {
        FormClient admin =
                people.signedIn(people.of(Role.CITY_ADMINISTRATOR, city.code().value()), port);
        FormClient editor = people.signedIn(people.of(Role.EDITOR, city.code().value()), port);
        var faults = new TreeMap<String, String>();
        int read = 0;
        for (String path : offices()) {
            FormClient.Answer answer = admin.get(path);
            if (answer.status() == 403) {
                answer = editor.get(path);
            }
            if (answer.status() == 200 && answer.body().startsWith("<!doctype html>")) {
                read++;
                validator.errors(answer.body()).forEach(error -> faults.put(error, path));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(read).isGreaterThan(25);
    }

    @Test
    void every_address_of_the_sitemaps_answers() {
        for (Site of : List.of(portal, site)) {
            var listed = new LinkedHashSet<String>();
            for (String file : locations(of.address("/sitemap.xml"))) {
                listed.addAll(locations(URI.create(file)));
            }
            var faults = new ArrayList<String>();
            for (String address : listed) {
                int status = walk.get(URI.create(address)).status();
                if (status != 200) {
                    faults.add(status + " " + address);
                }
            }
            assertThat(faults).isEmpty();
            assertThat(missing(of, listed)).as("pages the sitemap leaves out").isEmpty();
        }
    }

    /** Pages a visitor reaches that say they are the canonical ones, and stand in no sitemap. */
    private Set<String> missing(Site of, Set<String> listed) {
        var missing = new TreeSet<String>();
        for (SiteWalk.Page page : walk.pages()) {
            String address = page.address().toString();
            boolean own = page.address().getHost().equals(of.origin().getHost());
            String canonical = page.document().select("link[rel=canonical]").attr("href");
            boolean shy = !page.document().select("meta[name=robots][content*=noindex]").isEmpty();
            if (own
                    && !shy
                    && canonical.equals(of.address(page.address().getPath()).toString())
                    && page.address().getQuery() == null
                    && !listed.contains(canonical)) {
                missing.add(address);
            }
        }
        return missing;
    }

    private List<String> locations(URI file) {
        return Jsoup.parse(walk.get(file).text(), Parser.xmlParser())
                .select("sitemap > loc, url > loc")
                .eachText();
    }

    @Test
    void what_pages_tell_machines_is_whole() {
        var faults = new ArrayList<String>();
        var types = new TreeSet<String>();
        for (SiteWalk.Page page : walk.pages()) {
            page.document().select("script[type=application/ld+json]").stream()
                    .map(script -> json.readTree(script.data()))
                    .forEach(node -> {
                        String type = node.path("@type").asString();
                        types.add(type);
                        NEEDED.getOrDefault(type, List.of()).stream()
                                .filter(name -> empty(node.path(name)))
                                .forEach(name ->
                                        faults.add(
                                                "%s without %s on %s"
                                                        .formatted(type, name, page.address())));
                    });
        }
        assertThat(faults).isEmpty();
        assertThat(types).containsAll(NEEDED.keySet());
    }

    private static boolean empty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isValueNode() && node.asString().isBlank()
                || node.isContainer() && node.isEmpty();
    }

    private Set<String> patterns(Site of) {
        var patterns = new TreeSet<String>();
        walk.pages().stream()
                .map(SiteWalk.Page::address)
                .filter(a -> a.getHost().equals(of.origin().getHost()))
                .forEach(a -> patterns.add(pattern(a)));
        return patterns;
    }

    /** The pattern of the mapping that answers an address, the most exact one. */
    private String pattern(URI address) {
        PathContainer path = PathContainer.parsePath(address.getRawPath());
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> reading(info).stream())
                .filter(p -> p.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .orElse(address.getPath());
    }

    private static Set<PathPattern> reading(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPathPatternsCondition() != null
                        && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                ? info.getPathPatternsCondition().getPatterns()
                : Set.of();
    }

    /** Pages of the back office whose addresses have nothing to fill in but the unit. */
    private Set<String> offices() {
        var paths = new TreeSet<String>();
        String unit = site.unit().orElseThrow().id().toString();
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> reading(info).stream())
                .map(PathPattern::getPatternString)
                .filter(p -> p.startsWith("/kerja"))
                .map(p ->
                        p.replaceFirst(
                                "^(/kerja/(situs|situs/isi|pengamatan)/)\\{(id|unit)}",
                                "$1" + unit))
                .filter(p -> !p.contains("{"))
                .forEach(paths::add);
        Arrays.asList("layanan", "profil", "informasi", "agenda", "dokumen")
                .forEach(kind -> paths.add("/kerja/situs/isi/" + unit + "/baru/" + kind));
        return paths;
    }
}
