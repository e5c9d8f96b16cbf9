package id.pendopo.newsroom.narrative;

import id.pendopo.newsroom.narrative.NarrativeOutcome.Why;
import java.util.ArrayList;
import java.util.List;

/** What a narrative must keep to. */
final class NarrativeRules {
    static final int LONGEST_REASON = 2_000;
    static final int LONGEST_OWN = 5_000;

    private NarrativeRules() {}

    static List<Why> faults(Wording wording) {
        var faults = new ArrayList<Why>();
        if (wording.title().isBlank()) {
            faults.add(Why.TITLE_MISSING);
        }
        if (wording.title().length() > Wording.LONGEST_TITLE) {
            faults.add(Why.TITLE_TOO_LONG);
        }
        if (wording.summary().length() > Wording.LONGEST_SUMMARY) {
            faults.add(Why.SUMMARY_TOO_LONG);
        }
        if (wording.body().isBlank()) {
            faults.add(Why.TEXT_MISSING);
        }
        if (wording.body().length() > Wording.LONGEST_BODY) {
            faults.add(Why.TEXT_TOO_LONG);
        }
        return faults;
    }

    static List<Why> faults(Narrative.Terms terms) {
        var faults = new ArrayList<Why>();
        if (terms.messages().size() > Narrative.Terms.MOST_MESSAGES) {
            faults.add(Why.MESSAGES_TOO_MANY);
        }
        if (terms.messages().stream().anyMatch(m -> m.length() > Narrative.Terms.LONGEST_MESSAGE)) {
            faults.add(Why.MESSAGE_TOO_LONG);
        }
        if (terms.until().map(last -> last.isBefore(terms.from())).orElse(false)) {
            faults.add(Why.ENDS_BEFORE_START);
        }
        return faults;
    }

    static List<Why> faultsOfReason(String reason) {
        if (reason.isBlank()) {
            return List.of(Why.REASON_MISSING);
        }
        return reason.length() > LONGEST_REASON ? List.of(Why.REASON_TOO_LONG) : List.of();
    }
}
