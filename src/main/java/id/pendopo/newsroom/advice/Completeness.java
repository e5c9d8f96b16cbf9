package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.StoryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The questions a report answers: what, where, when, who, why, how (5W1H), and in field work what
 * came of it. One is answered in the form or in the text.
 */
final class Completeness implements Rule {
    private static final Pattern RESULT =
            Pattern.compile(
                    "(?i)\\b(hasilnya|selesai|tuntas|rampung|berhasil|sudah|telah|kini|tersalur|persen|\\d+ ?%"
                            + "|kembali (lancar|normal|berfungsi|menyala|bersih)|\\d+ (meter|titik|orang|keluarga|karung"
                            + "|ton|kilogram|kg|unit|lembar|peserta|rumah))\\b");

    @Override
    public List<Hint> read(Writing story) {
        Facts facts = story.facts();
        String text = story.title() + "\n" + story.summary() + "\n" + story.body();
        var hints = new ArrayList<Hint>();
        ask(hints, Remark.WHAT_MISSING, Level.SHOULD, facts.what(), Signs.DEED, text);
        ask(hints, Remark.WHEN_MISSING, Level.SHOULD, facts.when(), Signs.WHEN, text);
        if (told(story.kind())) {
            ask(hints, Remark.WHERE_MISSING, Level.SHOULD, facts.where(), Signs.WHERE, text);
            ask(hints, Remark.WHO_MISSING, Level.SHOULD, facts.who(), Signs.WHO, text);
            ask(hints, Remark.WHY_MISSING, Level.NOTE, facts.why(), Signs.WHY, text);
            ask(hints, Remark.HOW_MISSING, Level.NOTE, facts.how(), Signs.HOW, text);
        }
        if (story.kind() == StoryKind.FIELD_WORK) {
            ask(hints, Remark.RESULT_MISSING, Level.SHOULD, facts.result(), RESULT, text);
        }
        return hints;
    }

    /** Whether it tells an event; an announcement need not say why, an album needs few words. */
    private static boolean told(StoryKind kind) {
        return switch (kind) {
            case NEWS, FIELD_WORK -> true;
            case ANNOUNCEMENT, GALLERY, VIDEO -> false;
        };
    }

    private static void ask(
            List<Hint> hints, Remark missing, Level level, String fact, Pattern sign, String text) {
        if (fact.isBlank() && !sign.matcher(text).find()) {
            hints.add(Hint.whole(missing, level, Part.FACTS));
        }
    }
}
