package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.calendar.PlanRepository;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.newsroom.story.Person;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.web.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is known of a story besides its text, as terms and values; what is not known is left out.
 */
@Component
class StoryFacts {
    private final Directory directory;
    private final ProgrammeRepository programmes;
    private final PlanRepository plans;

    StoryFacts(Directory directory, ProgrammeRepository programmes, PlanRepository plans) {
        this.directory = directory;
        this.programmes = programmes;
        this.plans = plans;
    }

    List<StoryPage.Fact> of(Story story, City city, Texts t) {
        var facts = new ArrayList<StoryPage.Fact>();
        add(facts, t, "kind", t.of("newsroom.kind", story.manuscript().kind()));
        add(facts, t, "author", story.origin().author().name());
        add(facts, t, "assignee", story.handling().assignee().map(Person::name).orElse(""));
        add(facts, t, "due", moment(story.handling().dueAt(), city, t));
        add(facts, t, "planned", moment(story.handling().plan().map(Story.Plan::at), city, t));
        add(facts, t, "pillar", plans.of(story.id()).map(plan -> plan.draft().pillar()).orElse(""));
        add(facts, t, "place", place(story, city));
        add(facts, t, "field", story.manuscript().field());
        add(
                facts,
                t,
                "programme",
                story.manuscript()
                        .programme()
                        .flatMap(programmes::find)
                        .map(Programme::name)
                        .orElse(""));
        add(facts, t, "progress", story.manuscript().progress().map(p -> p + "%").orElse(""));
        add(facts, t, "video", story.manuscript().video());
        add(facts, t, "credit", story.manuscript().credit());
        add(facts, t, "tags", String.join(", ", story.manuscript().tags()));
        return facts;
    }

    private String place(Story story, City city) {
        Place place = story.manuscript().place();
        String territory =
                place.territory()
                        .flatMap(code ->
                                directory
                                        .register(city.code())
                                        .flatMap(register -> register.territory(code)))
                        .map(Territory::name)
                        .orElse("");
        return Stream.of(place.name(), territory)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String moment(Optional<Instant> at, City city, Texts t) {
        return at.map(moment -> t.moment(moment, city.zone())).orElse("");
    }

    private static void add(List<StoryPage.Fact> facts, Texts t, String term, String value) {
        if (!value.isEmpty()) {
            facts.add(new StoryPage.Fact(t.of("newsroom.story.fact." + term), value));
        }
    }

    static List<StoryPage.Fact> told(Facts told, Texts t) {
        var facts = new ArrayList<StoryPage.Fact>();
        add(facts, t, "what", told.what());
        add(facts, t, "where", told.where());
        add(facts, t, "when", told.when());
        add(facts, t, "who", told.who());
        add(facts, t, "why", told.why());
        add(facts, t, "how", told.how());
        add(facts, t, "result", told.result());
        return facts;
    }
}
