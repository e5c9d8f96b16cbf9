package id.pendopo.newsroom.web;

import id.pendopo.newsroom.story.StoryAct;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One story with everything that is done with it.
 *
 * @param version of the story; every act sends it back
 * @param body clean HTML, passages with open remarks marked
 * @param acts what the reader may do now
 * @param ownStory whether the reader wrote it, so that a second pair of eyes is missing
 * @param narrate the form that makes it a narrative of the city; empty if it may not be one
 * @param narrated the open narrative that follows it; empty if there is none
 * @param typed what was typed into a refused act, by field
 * @param publicForm empty unless it is or was public
 */
public record StoryPage(
        String title,
        String home,
        int version,
        int textNumber,
        Tone tone,
        String status,
        String owner,
        List<Fact> facts,
        List<Fact> told,
        String summary,
        String body,
        List<Picture> pictures,
        Set<StoryAct> acts,
        boolean mayEdit,
        boolean mayComment,
        boolean mayAsk,
        boolean ownStory,
        String notice,
        List<Advice> advice,
        List<Remark> remarks,
        List<Check> checks,
        List<Step> steps,
        List<Version> versions,
        List<Option> desks,
        String due,
        String narrate,
        String narrated,
        Map<String, String> typed,
        List<StoryPanels.Panel> panels,
        List<Crumb> crumbs,
        Faults faults) {
    public StoryPage {
        panels = List.copyOf(panels);
        facts = List.copyOf(facts);
        told = List.copyOf(told);
        pictures = List.copyOf(pictures);
        acts = Set.copyOf(acts);
        advice = List.copyOf(advice);
        remarks = List.copyOf(remarks);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
        desks = List.copyOf(desks);
        typed = Map.copyOf(typed);
        crumbs = List.copyOf(crumbs);
    }

    public boolean may(StoryAct act) {
        return acts.contains(act);
    }

    /** Whether something must be mended before it is public. */
    public boolean mustBeMended() {
        return advice.stream().anyMatch(Advice::must);
    }

    /** Whether publishing needs a reason. */
    public boolean needsReason() {
        return ownStory || mustBeMended();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** A term and its value. */
    public record Fact(String term, String value) {}

    /** A picture of the library. */
    public record Picture(String source, String alt, String caption, String stage) {}

    /**
     * A hint of the writing help.
     *
     * @param mend what to do about it
     * @param must whether publishing it all the same needs a reason
     * @param href of an earlier story it may repeat; empty for none
     */
    public record Advice(Tone tone, String text, String mend, boolean must, String href) {}

    /**
     * A remark.
     *
     * @param anchor id of the marked passage in the text; empty if on the whole or lost
     * @param lost whether an edit took the passage away
     * @param settled by whom; empty while it is open
     */
    public record Remark(
            String id,
            String by,
            String at,
            String text,
            String quote,
            String anchor,
            boolean lost,
            String settled) {}

    /**
     * A question to the unit.
     *
     * @param mayAnswer whether the reader may answer it now
     */
    public record Check(
            String id,
            String by,
            String at,
            String question,
            boolean mayAnswer,
            boolean open,
            boolean confirmed,
            String answered,
            String words) {}

    /** One act in the history. */
    public record Step(String what, String by, String at, String note, boolean forced) {}

    /** One version of the text. */
    public record Version(int number, String by, String at, String href) {}
}
