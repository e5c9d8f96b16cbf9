package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One official account.
 *
 * @param mayLink whether the reader may link it anew or give it back
 * @param units that may write for it; only an account of the city has some
 * @param others units that may be let write for it
 */
public record OfficialAccountPage(
        String home,
        String name,
        String network,
        String address,
        Tone tone,
        String status,
        String why,
        List<Fact> facts,
        List<String> granted,
        List<String> missing,
        List<Fact> ownership,
        boolean mayLink,
        boolean ofCity,
        List<Option> units,
        List<Option> others,
        List<Crumb> crumbs) {
    public OfficialAccountPage {
        facts = List.copyOf(facts);
        granted = List.copyOf(granted);
        missing = List.copyOf(missing);
        ownership = List.copyOf(ownership);
        units = List.copyOf(units);
        others = List.copyOf(others);
        crumbs = List.copyOf(crumbs);
    }

    /** A term and its value; an empty value is unknown. */
    public record Fact(String term, String value) {}
}
