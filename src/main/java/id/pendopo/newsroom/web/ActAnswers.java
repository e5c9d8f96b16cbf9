package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** How the outcome of an act is answered. */
@Component
class ActAnswers {
    private static final List<String> TYPED =
            List.of("alasan", "saat", "paksa", "pertanyaan", "jawaban", "catatan", "kutipan");

    private final StoryDoor door;
    private final DeskPages pages;
    private final ShellFactory shells;

    ActAnswers(StoryDoor door, DeskPages pages, ShellFactory shells) {
        this.door = door;
        this.pages = pages;
        this.shells = shells;
    }

    Story to(City city, UUID id, Actor actor, String permission) {
        return door.to(city, id, actor, permission);
    }

    /**
     * Back to the story with a word of what was done; or its page with what is wrong, and what was
     * typed still there.
     *
     * @param act ending of the message's key
     */
    ModelAndView of(Acted acted, String act, City city, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        return switch (acted) {
            case Acted.Done(var story) -> done(story, act, request, t);
            case Acted.Stale(var now) ->
                    pages.of(
                            now,
                            city,
                            actor,
                            t,
                            new Faults(List.of(new Fault("", t.of("newsroom.story.stale")))),
                            typed(request));
            case Acted.Refused(var story, var faults) ->
                    pages.of(story, city, actor, t, StoryWords.faults(faults, t), typed(request));
        };
    }

    private static ModelAndView done(Story story, String act, HttpServletRequest request, Texts t) {
        RequestContextUtils.getOutputFlashMap(request)
                .put(
                        Notice.NAME,
                        Notice.good("newsroom.done." + act, StoryWords.title(story.title(), t)));
        return new ModelAndView("redirect:" + StoryDoor.home(story));
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var form = new StoryForm(request);
        return TYPED.stream().collect(Collectors.toMap(name -> name, form::text));
    }

    /** A moment as browsers send it, in the city's zone; empty for anything else. */
    static Optional<Instant> moment(String text, City city) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(city.zone()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
