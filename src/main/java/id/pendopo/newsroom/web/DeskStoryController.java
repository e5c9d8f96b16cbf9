package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.story.HistoryRepository;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryVersion;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One story: its page, its versions side by side. */
@Controller
@Needs(NewsroomPermission.VIEW)
class DeskStoryController {
    private final StoryDoor door;
    private final DeskPages pages;
    private final HistoryRepository history;
    private final MessageSource messages;

    DeskStoryController(
            StoryDoor door, DeskPages pages, HistoryRepository history, MessageSource messages) {
        this.door = door;
        this.pages = pages;
        this.history = history;
        this.messages = messages;
    }

    @GetMapping("/kerja/berita/{id}")
    ModelAndView show(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        return pages.of(
                door.toSee(city, id, actor),
                city,
                actor,
                new Texts(messages, locale),
                Faults.none(),
                Map.of());
    }

    /**
     * A version beside an earlier one.
     *
     * @param other number of the earlier one; the one before if it is none
     */
    @GetMapping("/kerja/berita/{id}/versi/{number}")
    ModelAndView compare(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(name = "dengan", defaultValue = "") String other) {
        Story story = door.toSee(city, id, actor);
        var t = new Texts(messages, locale);
        StoryVersion now = version(story, number);
        int before = other.matches("\\d{1,6}") ? Integer.parseInt(other) : number - 1;
        Optional<StoryVersion> old =
                before >= 1 && before != number
                        ? Optional.of(version(story, before))
                        : Optional.empty();
        List<Option> all =
                history.versions(story.id()).stream()
                        .filter(v -> v.number() != number)
                        .map(v ->
                                new Option(
                                        String.valueOf(v.number()),
                                        t.of(
                                                "newsroom.version.option",
                                                v.number(),
                                                v.by().name(),
                                                t.moment(v.at(), city.zone()))))
                        .toList();
        var page =
                new DifferencePage(
                        StoryWords.title(story.title(), t),
                        StoryDoor.home(story) + "/versi/" + number,
                        number,
                        old.map(v -> String.valueOf(v.number())).orElse(""),
                        now.by().name(),
                        t.moment(now.at(), city.zone()),
                        all,
                        Differences.between(old.map(StoryVersion::manuscript), now.manuscript(), t),
                        StoryWords.crumbs(story, t));
        return new ModelAndView("newsroom/difference", "page", page);
    }

    private StoryVersion version(Story story, int number) {
        return history.version(story.id(), number)
                .orElseThrow(
                        () -> new NotFound("Version %d of story %s".formatted(number, story.id())));
    }
}
