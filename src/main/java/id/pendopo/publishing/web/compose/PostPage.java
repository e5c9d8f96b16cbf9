package id.pendopo.publishing.web.compose;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One post as its network will get it, and what may be done with it.
 *
 * @param facts who wrote, who let it go out, when
 * @param alone whether the reader wrote it and has to say why nobody else lets it go out
 * @param queue address of its way to the network; empty before it is planned
 * @param moment as the form of the plan has it
 */
public record PostPage(
        String home,
        List<Crumb> crumbs,
        Faults faults,
        String account,
        String network,
        Tone tone,
        String state,
        String why,
        int version,
        String title,
        String text,
        String comment,
        List<Picture> pictures,
        List<Fact> facts,
        List<String> misfits,
        boolean mayApprove,
        boolean alone,
        String reason,
        boolean mayPlan,
        String moment,
        String zone,
        String write,
        String queue,
        String permalink) {

    /** A picture and what it says to those who do not see it. */
    public record Picture(String source, String alt) {}

    /** A line about the post. */
    public record Fact(String term, String value) {}
}
