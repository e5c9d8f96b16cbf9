package id.pendopo.newsroom.narrative;

import id.pendopo.newsroom.clean.WrittenText;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.StoredForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a narrative as the story of a unit. */
final class AdoptedText {
    private AdoptedText() {}

    /** The unit's own paragraph, as typed, made clean HTML. */
    static String own(String typed) {
        return WrittenText.html(typed);
    }

    /**
     * The narrative with the unit's own paragraph below; all else stays as the story had it.
     *
     * @param own clean HTML; empty for none
     * @param before blank for a new story
     */
    static Manuscript of(Narrative narrative, String own, Manuscript before, String credit) {
        Wording wording = narrative.wording();
        return new Manuscript(
                wording.kind(),
                wording.title(),
                wording.summary(),
                wording.body() + own,
                before.language(),
                before.facts(),
                before.place(),
                before.programme(),
                before.progress(),
                before.field(),
                before.video(),
                wording.pictures(),
                before.credit().isEmpty() ? credit : before.credit(),
                before.validUntil(),
                before.tags(),
                before.source());
    }

    /** Tells whether somebody changed the text: equal for equal texts. */
    static String mark(Manuscript text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(StoredForm.of(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without SHA-256", e);
        }
    }
}
