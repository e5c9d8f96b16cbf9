package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an operator tells of a day's work; each text is empty if not told.
 *
 * @param title empty: made of {@code what}
 * @param day on which it happened
 * @param place where, as point, kelurahan and words
 * @param progress of the programme in percent
 * @param field of work of the unit
 * @param video address of a video elsewhere
 * @param consent who agreed to be shown, above all the parents of children
 * @param narrative in the operator's own words; empty: made of the other particulars
 */
public record Report(
        StoryKind kind,
        String title,
        String what,
        Optional<LocalDate> day,
        String who,
        String why,
        String result,
        Place place,
        Optional<ProgrammeId> programme,
        Optional<Integer> progress,
        String field,
        List<PublishedPicture> pictures,
        String video,
        String consent,
        String narrative) {
    public Report {
        pictures = List.copyOf(pictures);
    }

    /** Nothing told yet but the day. */
    public static Report on(LocalDate day) {
        return new Report(
                StoryKind.FIELD_WORK,
                "",
                "",
                Optional.of(day),
                "",
                "",
                "",
                Place.unknown(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                "",
                "",
                "");
    }

    /** The same report with the programme, for a form that begins with the last one. */
    public Report of(Optional<ProgrammeId> other) {
        return new Report(
                kind, title, what, day, who, why, result, place, other, progress, field, pictures,
                video, consent, narrative);
    }

    /** The same report with other pictures. */
    public Report showing(List<PublishedPicture> other) {
        return new Report(
                kind, title, what, day, who, why, result, place, programme, progress, field, other,
                video, consent, narrative);
    }

    /** The same report at another place. */
    public Report at(Place other) {
        return new Report(
                kind, title, what, day, who, why, result, other, programme, progress, field,
                pictures, video, consent, narrative);
    }

    /** Whether nobody has told anything yet. */
    public boolean blank() {
        return (title + what + who + why + result + video + consent + narrative).isBlank()
                && pictures.isEmpty();
    }
}
