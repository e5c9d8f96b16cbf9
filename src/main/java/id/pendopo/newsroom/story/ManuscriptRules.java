package id.pendopo.newsroom.story;

import id.pendopo.newsroom.clean.CleanHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a text must keep to; longer texts than these no form of ours sends. */
final class ManuscriptRules {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 500;
    static final int LONGEST_TEXT = 200_000;
    static final int LONGEST_REASON = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,500}");

    private ManuscriptRules() {}

    /** Faults of any text, even of a draft. */
    static List<StoryFault> faults(Manuscript text) {
        var faults = new ArrayList<StoryFault>();
        if (text.title().length() > LONGEST_TITLE) {
            faults.add(StoryFault.TITLE_TOO_LONG);
        }
        if (text.summary().length() > LONGEST_SUMMARY) {
            faults.add(StoryFault.SUMMARY_TOO_LONG);
        }
        if (text.body().length() > LONGEST_TEXT) {
            faults.add(StoryFault.TEXT_TOO_LONG);
        }
        if (!text.video().isEmpty() && !ADDRESS.matcher(text.video()).matches()) {
            faults.add(StoryFault.VIDEO_NOT_AN_ADDRESS);
        }
        return faults;
    }

    /** Faults of a text that others shall read. */
    static List<StoryFault> faultsToRead(Manuscript text) {
        var faults = new ArrayList<StoryFault>();
        if (text.title().isBlank()) {
            faults.add(StoryFault.TITLE_MISSING);
        }
        if (text.body().isBlank() && text.facts().what().isBlank()) {
            faults.add(StoryFault.TEXT_MISSING);
        }
        faults.addAll(faults(text));
        return faults;
    }

    /** Faults of a text that the public shall read: it has a body. */
    static List<StoryFault> faultsToPublish(Manuscript text) {
        var faults = new ArrayList<>(faultsToRead(text));
        if (text.body().isBlank() && !faults.contains(StoryFault.TEXT_MISSING)) {
            faults.add(StoryFault.TEXT_MISSING);
        }
        return faults;
    }

    static List<StoryFault> faultsOfReason(String reason) {
        if (reason.isBlank()) {
            return List.of(StoryFault.REASON_MISSING);
        }
        return reason.length() > LONGEST_REASON ? List.of(StoryFault.REASON_TOO_LONG) : List.of();
    }

    /** The text as it is kept: clean, without space around its lines. */
    static Manuscript tidy(Manuscript text) {
        return new Manuscript(
                text.kind(),
                text.title().strip().replaceAll("\\s+", " "),
                text.summary().strip(),
                CleanHtml.of(text.body()),
                text.language(),
                text.facts(),
                text.place(),
                text.programme(),
                text.progress(),
                text.field().strip(),
                text.video().strip(),
                text.pictures(),
                text.credit().strip(),
                text.validUntil(),
                text.tags(),
                text.source());
    }
}
