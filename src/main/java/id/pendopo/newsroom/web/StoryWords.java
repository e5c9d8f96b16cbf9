package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryFault;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words and addresses that all pages of stories share. */
final class StoryWords {
    private StoryWords() {}

    static Tone tone(StoryStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED, IN_REVIEW, SCHEDULED -> Tone.INFO;
            case RETURNED -> Tone.WARN;
            case APPROVED, PUBLISHED -> Tone.GOOD;
        };
    }

    static String title(String title, Texts t) {
        return title.isBlank() ? t.of("newsroom.story.untitled") : title;
    }

    static String owner(Optional<UnitId> unit, City city, Optional<CityRegister> register) {
        return unit.flatMap(u -> register.flatMap(r -> r.unit(u)))
                .map(Unit::name)
                .orElse(city.name());
    }

    static List<Crumb> crumbs(Texts t) {
        return List.of(new Crumb(t.of("newsroom.stories.title"), "/kerja/berita"));
    }

    static List<Crumb> crumbs(Story story, Texts t) {
        return List.of(
                new Crumb(t.of("newsroom.stories.title"), "/kerja/berita"),
                new Crumb(title(story.title(), t), StoryDoor.home(story)));
    }

    static Faults faults(List<StoryFault> faults, Texts t) {
        return new Faults(
                faults.stream().map(f -> new Fault(field(f), t.of("newsroom.fault", f))).toList());
    }

    /** The form field a fault belongs to; empty if it is of the act. */
    private static String field(StoryFault fault) {
        return switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG -> "judul";
            case SUMMARY_TOO_LONG -> "ringkas";
            case TEXT_MISSING, TEXT_TOO_LONG, NOTHING_CORRECTED -> "isi";
            case VIDEO_NOT_AN_ADDRESS -> "video";
            case REASON_MISSING, REASON_TOO_LONG -> "alasan";
            case SECOND_EYES_MISSING, MUST_BE_MENDED -> "paksa";
            case PICTURE_NOT_YOURS -> "berkas";
            case MOMENT_PAST -> "saat";
            case WRONG_STATUS,
                    ASSIGNEE_MAY_NOT,
                    FACT_CHECK_OPEN,
                    FACTS_DENIED,
                    OWN_QUESTION,
                    ANSWERED_ALREADY ->
                    "";
        };
    }

    static <E extends Enum<E>> List<Option> options(E[] values, String prefix, Texts t) {
        return Arrays.stream(values).map(e -> new Option(e.name(), t.of(prefix, e))).toList();
    }
}
