package id.pendopo.sites.unit;

import id.pendopo.newsroom.Programme;
import id.pendopo.platform.web.Texts;
import java.util.ArrayList;

/** Programmes as they stand in lists. */
public final class ProgrammeCards {
    private ProgrammeCards() {}

    static ProgrammeCard card(Programme programme, Texts texts) {
        return card(programme, "/program/" + programme.slug(), "", texts);
    }

    /**
     * As it stands on another site.
     *
     * @param owner whose it is, in words; empty where that goes without saying
     */
    public static ProgrammeCard card(Programme programme, String href, String owner, Texts texts) {
        var facts = new ArrayList<String>();
        if (!owner.isEmpty()) {
            facts.add(owner);
        }
        programme.budget().ifPresent(b -> facts.add(texts.of("sites.rupiah", b)));
        String time = time(programme, texts);
        if (!time.isEmpty()) {
            facts.add(time);
        }
        return new ProgrammeCard(
                programme.name(),
                href,
                programme.summary(),
                String.join(" · ", facts),
                programme.progress(),
                programme.closedAt().isPresent(),
                programme.sample());
    }

    /** From when until when, as far as it was told. */
    static String time(Programme programme, Texts texts) {
        String from = programme.startsOn().map(texts::shortDate).orElse("");
        String until = programme.endsOn().map(texts::shortDate).orElse("");
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        }
        return from.isEmpty()
                ? texts.of("sites.until", until)
                : until.isEmpty() ? texts.of("sites.from", from) : from + " – " + until;
    }
}
