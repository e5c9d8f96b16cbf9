package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.newsroom.desk.StoryFilter;
import id.pendopo.newsroom.desk.StoryListRepository;
import id.pendopo.newsroom.desk.StoryRow;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.AssignStory;
import id.pendopo.newsroom.story.Person;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of stories, and the desk's queue in order of deadline. */
@Controller
class DeskListController {
    private static final int PAGE = 30;
    private static final Set<StoryStatus> AT_DESK =
            Set.of(
                    StoryStatus.SUBMITTED,
                    StoryStatus.IN_REVIEW,
                    StoryStatus.APPROVED,
                    StoryStatus.SCHEDULED);

    private final StoryListRepository stories;
    private final Directory directory;
    private final Recipients people;
    private final AssignStory assign;
    private final MessageSource messages;
    private final InstantSource clock;

    DeskListController(
            StoryListRepository stories,
            Directory directory,
            Recipients people,
            AssignStory assign,
            MessageSource messages,
            InstantSource clock) {
        this.stories = stories;
        this.directory = directory;
        this.people = people;
        this.assign = assign;
        this.messages = messages;
        this.clock = clock;
    }

    @Needs(NewsroomPermission.VIEW)
    @GetMapping("/kerja/berita")
    ModelAndView list(City city, Actor actor, Locale locale, HttpServletRequest request) {
        return page(city, actor, locale, new StoryForm(request), false);
    }

    @Needs(NewsroomPermission.REVIEW)
    @GetMapping("/kerja/meja")
    ModelAndView desk(City city, Actor actor, Locale locale, HttpServletRequest request) {
        actor.demand(NewsroomPermission.REVIEW, city.scope());
        return page(city, actor, locale, new StoryForm(request), true);
    }

    /** Assigns all that are ticked; what changed since it was seen is told and left. */
    @Needs(NewsroomPermission.REVIEW)
    @PostMapping("/kerja/meja/tugaskan")
    String assign(
            City city,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = "pilih", defaultValue = "") List<String> picks,
            RedirectAttributes redirect) {
        actor.demand(NewsroomPermission.REVIEW, city.scope());
        Optional<Person> to = desk(city, actor, new StoryForm(request).text("kepada"));
        int done = 0;
        int left = 0;
        for (String pick : picks) {
            String[] parts = pick.split("@", 2);
            if (to.isPresent() && pick.matches("[0-9a-f-]{36}@\\d{1,9}")) {
                Acted acted =
                        assign.assign(
                                new StoryId(UUID.fromString(parts[0])),
                                Integer.parseInt(parts[1]),
                                to.get(),
                                Optional.empty(),
                                actor);
                done += acted instanceof Acted.Done ? 1 : 0;
                left += acted instanceof Acted.Done ? 0 : 1;
            }
        }
        redirect.addFlashAttribute(Notice.NAME, told(to, done, left));
        return "redirect:/kerja/meja";
    }

    private static Notice told(Optional<Person> to, int done, int left) {
        if (to.isEmpty() || done + left == 0) {
            return Notice.warn("newsroom.desk.nothing");
        }
        return left == 0
                ? Notice.good("newsroom.desk.assigned", done, to.get().name())
                : Notice.warn("newsroom.desk.assigned.some", done, to.get().name(), left);
    }

    private Optional<Person> desk(City city, Actor actor, String id) {
        return id.equals(actor.id().toString())
                ? Optional.of(Person.of(actor))
                : reviewers(city).stream().filter(p -> p.id().toString().equals(id)).findFirst();
    }

    private List<Person> reviewers(City city) {
        return people.whoMay(NewsroomPermission.REVIEW, city.scope()).stream()
                .map(r -> new Person(r.id().value(), r.name()))
                .toList();
    }

    private ModelAndView page(
            City city, Actor actor, Locale locale, StoryForm asked, boolean desk) {
        var t = new Texts(messages, locale);
        StoryFilter filter = filter(city, actor, asked, desk);
        var address = address(asked, desk);
        long count = stories.count(filter);
        var paging = new Paging(number(asked.text("page")), PAGE, count, address);
        var order = desk ? StoryListRepository.Order.DUE : StoryListRepository.Order.CHANGED;
        Optional<CityRegister> register = directory.register(city.code());
        List<StoryListPage.Row> rows =
                stories.page(filter, order, PAGE, paging.offset()).stream()
                        .map(row -> row(row, city, register, t))
                        .toList();
        StoryStatus[] statuses =
                desk ? AT_DESK.stream().sorted().toArray(StoryStatus[]::new) : StoryStatus.values();
        var page =
                new StoryListPage(
                        address.path(),
                        desk,
                        actor.mayAnywhere(NewsroomPermission.WRITE),
                        !address.parameters().isEmpty(),
                        asked.text("q"),
                        asked.text("status"),
                        asked.text("jenis"),
                        asked.text("unit"),
                        asked.text("petugas"),
                        StoryWords.options(statuses, "newsroom.status", t),
                        StoryWords.options(StoryKind.values(), "newsroom.kind", t),
                        units(city, actor, register),
                        List.of(
                                new Option("saya", t.of("newsroom.desk.mine")),
                                new Option("belum", t.of("newsroom.desk.unassigned"))),
                        desk ? desks(city, actor, t) : List.of(),
                        rows,
                        paging);
        return new ModelAndView("newsroom/stories", "page", page);
    }

    private StoryFilter filter(City city, Actor actor, StoryForm asked, boolean desk) {
        Optional<Set<UnitId>> seen = Sight.of(city, actor, NewsroomPermission.VIEW);
        Optional<Set<UnitId>> wanted =
                asked.text("unit").matches("[0-9a-f-]{36}")
                        ? Optional.of(Set.of(new UnitId(UUID.fromString(asked.text("unit")))))
                        : Optional.empty();
        Optional<Set<UnitId>> units =
                wanted.map(w ->
                                w.stream()
                                        .filter(u -> seen.map(s -> s.contains(u)).orElse(true))
                                        .collect(Collectors.toSet()))
                        .or(() -> seen);
        return new StoryFilter(
                city.code(),
                units,
                asked.choice(StoryStatus.class, "status")
                        .map(Set::of)
                        .orElse(desk ? AT_DESK : EnumSet.allOf(StoryStatus.class)),
                asked.choice(StoryKind.class, "jenis"),
                asked.text("q"),
                asked.text("petugas").equals("saya") ? Optional.of(actor.id()) : Optional.empty(),
                asked.text("petugas").equals("belum"));
    }

    private static Address address(StoryForm asked, boolean desk) {
        var address = Address.of(desk ? "/kerja/meja" : "/kerja/berita");
        for (String name : List.of("q", "status", "jenis", "unit", "petugas")) {
            address = address.with(name, asked.text(name));
        }
        return address;
    }

    private static List<Option> units(City city, Actor actor, Optional<CityRegister> register) {
        Optional<Set<UnitId>> seen = Sight.of(city, actor, NewsroomPermission.VIEW);
        return register.stream()
                .flatMap(r -> r.activeUnits().stream())
                .filter(u -> seen.map(s -> s.contains(u.id())).orElse(true))
                .map(u -> new Option(u.id().toString(), u.name()))
                .toList();
    }

    private List<Option> desks(City city, Actor actor, Texts t) {
        return Stream.concat(
                        Stream.of(
                                new Option(
                                        actor.id().toString(),
                                        t.of("newsroom.desk.me", actor.name()))),
                        reviewers(city).stream()
                                .filter(p -> !p.id().equals(actor.id()))
                                .map(p -> new Option(p.id().toString(), p.name())))
                .toList();
    }

    private StoryListPage.Row row(
            StoryRow row, City city, Optional<CityRegister> register, Texts t) {
        boolean atDesk =
                row.status() == StoryStatus.SUBMITTED || row.status() == StoryStatus.IN_REVIEW;
        return new StoryListPage.Row(
                "/kerja/berita/" + row.id(),
                row.id() + "@" + row.version(),
                StoryWords.title(row.title(), t),
                t.of("newsroom.kind", row.kind()),
                StoryWords.owner(row.unit(), city, register),
                row.author(),
                StoryWords.tone(row.status()),
                t.of("newsroom.status", row.status()),
                row.assignee().map(Person::name).orElse(""),
                atDesk ? row.dueAt().map(at -> t.moment(at, city.zone())).orElse("") : "",
                atDesk && row.dueAt().map(clock.instant()::isAfter).orElse(false),
                t.moment(row.changedAt(), city.zone()),
                note(row, city, t));
    }

    private static String note(StoryRow row, City city, Texts t) {
        if (row.openChecks() > 0) {
            return t.of("newsroom.row.asked");
        }
        return row.publishAt()
                .map(at -> t.of("newsroom.row.planned", t.moment(at, city.zone())))
                .orElse(row.forced() ? t.of("newsroom.row.forced") : "");
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
