package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.calendar.CalendarSettingsRepository;
import id.pendopo.newsroom.calendar.Plan;
import id.pendopo.newsroom.calendar.Planned;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the form of a plan. */
@Component
class PlanForms {
    static final String HOME = CalendarController.PATH + "/rencana/";

    private final CalendarSettingsRepository settings;
    private final Directory directory;
    private final MessageSource messages;

    PlanForms(CalendarSettingsRepository settings, Directory directory, MessageSource messages) {
        this.settings = settings;
        this.directory = directory;
        this.messages = messages;
    }

    ModelAndView fresh(
            City city, Actor actor, Plan.Draft draft, String chosen, Locale locale, Faults faults) {
        var t = new Texts(messages, locale);
        List<Option> owners = owners(city, actor);
        return form(city, new Head("", 0, chosen, owners, "", "", false, true), draft, t, faults);
    }

    ModelAndView known(
            City city, Actor actor, Plan plan, Plan.Draft draft, Texts t, Faults faults) {
        var words = new CalendarWords(city, directory.register(city.code()), t);
        return form(
                city,
                new Head(
                        HOME + plan.id(),
                        plan.version(),
                        words.owner(plan.unit()),
                        List.of(),
                        t.of("newsroom.calendar.plan.by", plan.by()),
                        plan.story().map(s -> "/kerja/berita/" + s).orElse(""),
                        plan.dropped(),
                        actor.may(NewsroomPermission.WRITE, plan.scope())),
                draft,
                t,
                faults);
    }

    private record Head(
            String home,
            int version,
            String owner,
            List<Option> owners,
            String changed,
            String story,
            boolean dropped,
            boolean mayWrite) {}

    private ModelAndView form(City city, Head head, Plan.Draft draft, Texts t, Faults faults) {
        List<Option> pillars =
                settings.pillars(city.code()).values().stream()
                        .map(p -> new Option(p.name(), p.name()))
                        .distinct()
                        .toList();
        return new ModelAndView(
                "newsroom/plan",
                "page",
                new PlanForm(
                        head.home(),
                        head.version(),
                        head.owner(),
                        head.owners(),
                        draft.day().toString(),
                        draft.kind().name(),
                        CalendarWords.options(StoryKind.values(), "newsroom.kind", t),
                        draft.title(),
                        draft.pillar(),
                        pillars,
                        draft.note(),
                        head.changed(),
                        head.story(),
                        head.dropped(),
                        head.mayWrite(),
                        List.of(new Crumb(t.of("newsroom.calendar.menu"), CalendarController.PATH)),
                        faults));
    }

    private List<Option> owners(City city, Actor actor) {
        Optional<Set<UnitId>> mine = Sight.of(city, actor, NewsroomPermission.WRITE);
        var owners = new ArrayList<Option>();
        if (mine.isEmpty()) {
            owners.add(new Option("kota", city.name()));
        }
        directory.units(city.code()).stream()
                .filter(u -> mine.map(m -> m.contains(u.id())).orElse(true))
                .forEach(u -> owners.add(new Option(u.id().toString(), u.name())));
        return List.copyOf(owners);
    }

    Optional<UnitId> owner(City city, String chosen, Actor actor) {
        List<Option> owners = owners(city, actor);
        String value = chosen.isEmpty() && owners.size() == 1 ? owners.getFirst().value() : chosen;
        if (owners.stream().noneMatch(o -> o.value().equals(value))) {
            throw new NotFound("Unit %s to plan for".formatted(chosen));
        }
        return value.equals("kota")
                ? Optional.empty()
                : Optional.of(new UnitId(UUID.fromString(value)));
    }

    static Faults noDay(Texts t) {
        return new Faults(List.of(new Fault("hari", t.of("newsroom.calendar.move.no-day"))));
    }

    static Faults faults(Planned.Why why, Texts t) {
        String field =
                switch (why) {
                    case TITLE_MISSING, TITLE_TOO_LONG -> "judul";
                    case NOTE_TOO_LONG -> "catatan";
                    case PAST -> "hari";
                    case SETTLED, NOT_SCHEDULED, SECOND_EYES -> "";
                };
        return new Faults(List.of(new Fault(field, t.of(CalendarController.refusal(why)))));
    }
}
