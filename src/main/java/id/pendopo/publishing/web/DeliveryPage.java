package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One delivery with its proof, its history and what the reader may do.
 *
 * @param version which the reader sees; sent back with each act
 * @param acts names of what the reader may do now, as {@code cancel}
 * @param dueLocal the planned moment as a browser takes it
 */
public record DeliveryPage(
        String home,
        int version,
        String headline,
        Tone tone,
        String state,
        String why,
        String text,
        List<Fact> facts,
        List<Proved> proofs,
        List<Fact> presence,
        List<Step> steps,
        List<String> acts,
        String dueLocal,
        String newerVersion,
        String typed,
        List<Crumb> crumbs,
        Faults faults) {
    public DeliveryPage {
        facts = List.copyOf(facts);
        proofs = List.copyOf(proofs);
        presence = List.copyOf(presence);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
        crumbs = List.copyOf(crumbs);
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    /**
     * A term and its value.
     *
     * @param href where the value leads; empty for nowhere
     */
    public record Fact(String term, String value, String href) {}

    /** What was sent, when, and what tells that it became a post. */
    public record Proved(
            String sent, String hash, String remote, String permalink, String witness) {}

    /** One move in the history. */
    public record Step(String what, String by, String at, String after, String detail) {}
}
