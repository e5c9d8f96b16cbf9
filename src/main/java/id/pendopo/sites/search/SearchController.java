package id.pendopo.sites.search;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitFilter;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Subject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches all of a city on the portal, and a unit's own on its site. Never kept. */
@Controller
@OnSite({SiteKind.PORTAL, SiteKind.UNIT})
class SearchController {
    private static final String PATH = "/cari";
    private static final int ROWS = 15;
    private static final int NEAR = 8;
    private static final int UNITS = 5;
    private static final int LAST_PAGE = SearchRepository.MOST / ROWS + 1;

    private final SearchRepository repository;
    private final Directory directory;
    private final Sites sites;
    private final SiteFrames frames;
    private final MessageSource messages;

    SearchController(
            SearchRepository repository,
            Directory directory,
            Sites sites,
            SiteFrames frames,
            MessageSource messages) {
        this.repository = repository;
        this.directory = directory;
        this.sites = sites;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView search(
            Site site,
            Locale locale,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "1") String page) {
        Shown.passing();
        CityRegister register = directory.register(site.city().code()).orElseThrow();
        Optional<Unit> chosen = site.unit().or(() -> register.unit(unit));
        var question =
                new Question(
                        site.city().code(),
                        Question.tidy(q),
                        chosen.map(Unit::id),
                        FoundKind.read(jenis));
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", question.words());
        parameters.put("unit", site.unit().isPresent() ? "" : chosen.map(Unit::slug).orElse(""));
        parameters.put("jenis", question.kind().map(FoundKind::word).orElse(""));
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        return new ModelAndView(
                "sites/search",
                "page",
                page(
                        site,
                        register,
                        question,
                        new Address(PATH, parameters),
                        Math.min(number, LAST_PAGE),
                        new Texts(messages, locale)));
    }

    private SearchPage page(
            Site site,
            CityRegister register,
            Question question,
            Address address,
            int number,
            Texts texts) {
        boolean asked = question.askable();
        Map<FoundKind, Long> counts = asked ? repository.counts(question) : Map.of();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long total = question.kind().map(k -> counts.getOrDefault(k, 0L)).orElse(all);
        var paging = new Paging(number, ROWS, total, address);
        boolean near = asked && total == 0;
        List<Hit> hits =
                !asked
                        ? List.of()
                        : near
                                ? repository.near(question, NEAR)
                                : repository.hits(question, ROWS, paging.offset());
        String title =
                asked
                        ? texts.of("sites.search.for", question.words())
                        : texts.of("sites.search.title");
        PublicPage about =
                PublicPage.of(address.href(), title, new Subject.Plain())
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")));
        return new SearchPage(
                frames.of(site, about, texts),
                question.words(),
                asked,
                near,
                all >= SearchRepository.MOST,
                kinds(question, counts, all, address, texts),
                site.unit().isPresent() ? List.of() : units(register),
                address.parameters().getOrDefault("unit", ""),
                address.parameters().getOrDefault("jenis", ""),
                hits.stream().map(h -> found(site, register, h, texts)).toList(),
                ways(site, register, question, texts),
                paging);
    }

    private static List<SearchPage.Kind> kinds(
            Question question,
            Map<FoundKind, Long> counts,
            long all,
            Address address,
            Texts texts) {
        var kinds = new ArrayList<SearchPage.Kind>();
        if (counts.size() > 1 || question.kind().isPresent()) {
            kinds.add(
                    new SearchPage.Kind(
                            texts.of("sites.search.all"),
                            address.with("jenis", "").href(),
                            all,
                            question.kind().isEmpty()));
            Arrays.stream(FoundKind.values())
                    .filter(counts::containsKey)
                    .map(k ->
                            new SearchPage.Kind(
                                    texts.of("sites.search.kind", k),
                                    address.with("jenis", k.word()).href(),
                                    counts.getOrDefault(k, 0L),
                                    question.kind().equals(Optional.of(k))))
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static List<Option> units(CityRegister register) {
        return register.activeUnits().stream().map(u -> new Option(u.slug(), u.name())).toList();
    }

    private SearchPage.Found found(Site site, CityRegister register, Hit hit, Texts texts) {
        Optional<Unit> unit = hit.unit().flatMap(register::unit);
        boolean away = hit.kind() == FoundKind.FOLLOWED;
        boolean here = away || hit.unit().equals(site.unit().map(Unit::id));
        String href = here ? hit.path() : home(site, hit.unit()).address(hit.path()).toString();
        String owner = unit.map(Unit::name).orElse(site.city().name());
        return new SearchPage.Found(
                texts.of("sites.search.kind", hit.kind()),
                hit.title(),
                href,
                away ? texts.of("sites.portal.away", owner, URI.create(href).getHost()) : owner,
                texts.shortDate(LocalDate.ofInstant(hit.at(), site.city().zone())),
                List.of(
                        hit.excerpt()
                                .split(
                                        "[" + SearchRepository.MARK + SearchRepository.UNMARK + "]",
                                        -1)),
                hit.sample());
    }

    private Site home(Site site, Optional<UnitId> unit) {
        return unit.flatMap(sites::of).or(() -> sites.portal(site.city().code())).orElse(site);
    }

    /** Units of that name, and on an empty hand the ways that always lead on. */
    private List<SearchPage.Way> ways(
            Site site, CityRegister register, Question question, Texts texts) {
        var ways = new ArrayList<SearchPage.Way>();
        if (site.unit().isEmpty() && question.askable()) {
            UnitFilter filter =
                    new UnitFilter(
                            question.words(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            LocalDate.EPOCH);
            filter.of(register).stream()
                    .limit(UNITS)
                    .map(u -> new SearchPage.Way(u.name(), "/unit/" + u.slug()))
                    .forEach(ways::add);
        }
        if (site.unit().isPresent()) {
            ways.add(
                    new SearchPage.Way(
                            texts.of("sites.search.whole", site.city().name()),
                            home(site, Optional.empty())
                                    .address(
                                            new Address(PATH, Map.of("q", question.words())).href())
                                    .toString()));
            ways.add(
                    new SearchPage.Way(
                            texts.of("sites.section", Section.SERVICES), Section.SERVICES.path()));
        }
        return List.copyOf(ways);
    }
}
