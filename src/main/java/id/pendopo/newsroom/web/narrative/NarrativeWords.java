package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.City;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.NarrativeOutcome.Why;
import id.pendopo.newsroom.narrative.Uptake;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words that the pages of narratives share. */
record NarrativeWords(City city, Texts t) {
    String given(Narrative narrative) {
        return t.of(
                "newsroom.narrative.given",
                narrative.givenBy().name(),
                t.moment(narrative.givenAt(), city.zone()));
    }

    String valid(Narrative narrative) {
        String from = t.date(narrative.terms().from());
        return narrative
                .terms()
                .until()
                .map(last -> t.of("newsroom.narrative.valid.until", from, t.date(last)))
                .orElseGet(() -> t.of("newsroom.narrative.valid.from", from));
    }

    String state(Narrative narrative, LocalDate today) {
        if (narrative.endedAt().isPresent()) {
            return t.of("newsroom.narrative.state.ended");
        }
        if (narrative.open(today)) {
            return t.of("newsroom.narrative.state.open");
        }
        return t.of(
                today.isBefore(narrative.terms().from())
                        ? "newsroom.narrative.state.coming"
                        : "newsroom.narrative.state.over");
    }

    static Tone tone(Narrative narrative, LocalDate today) {
        return narrative.open(today) ? Tone.GOOD : Tone.NEUTRAL;
    }

    String state(Uptake uptake) {
        boolean shown = uptake.status().equals(Optional.of(StoryStatus.PUBLISHED));
        return shown
                ? t.of("newsroom.narrative.uptake.published")
                : t.of("newsroom.narrative.uptake", uptake.state());
    }

    static Tone tone(Uptake uptake) {
        return switch (uptake.state()) {
            case WAITING -> Tone.NEUTRAL;
            case DECLINED -> Tone.BAD;
            case ADOPTED ->
                    uptake.status().equals(Optional.of(StoryStatus.PUBLISHED))
                            ? Tone.GOOD
                            : Tone.INFO;
        };
    }

    String when(Uptake uptake) {
        return uptake.publishedAt().or(uptake::at).map(at -> t.moment(at, city.zone())).orElse("");
    }

    /** What else is to be known: the reason, where its story stands, an older text, a reminder. */
    String detail(Uptake uptake, Narrative narrative) {
        if (uptake.state() == Uptake.State.DECLINED) {
            return t.of("newsroom.narrative.reason.told", uptake.reason());
        }
        if (uptake.behind(narrative)) {
            return t.of("newsroom.narrative.behind");
        }
        return uptake.state() == Uptake.State.WAITING
                ? uptake.remindedAt()
                        .map(at ->
                                t.of("newsroom.narrative.reminded.at", t.moment(at, city.zone())))
                        .orElse("")
                : uptake.status().map(s -> t.of("newsroom.status", s)).orElse("");
    }

    Faults faults(List<Why> faults) {
        return new Faults(
                faults.stream()
                        .map(why -> new Fault(field(why), t.of("newsroom.narrative.fault", why)))
                        .toList());
    }

    private static String field(Why why) {
        return switch (why) {
            case TITLE_MISSING, TITLE_TOO_LONG -> "judul";
            case SUMMARY_TOO_LONG -> "ringkas";
            case TEXT_MISSING, TEXT_TOO_LONG -> "isi";
            case MESSAGES_TOO_MANY, MESSAGE_TOO_LONG -> "pesan";
            case ENDS_BEFORE_START -> "sampai";
            case UNITS_MISSING -> "unit";
            case MAY_NOT_RELEASE -> "langsung";
            case NOTE_MISSING -> "catatan";
            case STORY_UNFIT,
                    NOT_OPEN,
                    MUST,
                    REASON_MISSING,
                    REASON_TOO_LONG,
                    OWN_TOO_LONG,
                    ADOPTED_ALREADY,
                    NOTHING_NEW,
                    TOUCHED,
                    OPEN_FIRST,
                    AT_DESK,
                    FOLLOWS_STORY ->
                    "";
        };
    }
}
