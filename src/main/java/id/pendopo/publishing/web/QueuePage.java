package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Map;

/**
 * The queue of posts on their way.
 *
 * @param chosen values of the filter by their names
 * @param mayPause whether the reader may pause everything
 * @param typed into a refused form
 */
public record QueuePage(
        List<Paused> pauses,
        boolean mayPause,
        List<Option> kinds,
        List<Option> units,
        Map<String, String> typed,
        Faults faults,
        Map<String, String> chosen,
        boolean filtered,
        List<Option> states,
        List<Option> networks,
        List<Option> accounts,
        List<Row> rows,
        Paging paging,
        Address csv) {
    public QueuePage {
        pauses = List.copyOf(pauses);
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        typed = Map.copyOf(typed);
        chosen = Map.copyOf(chosen);
        states = List.copyOf(states);
        networks = List.copyOf(networks);
        accounts = List.copyOf(accounts);
        rows = List.copyOf(rows);
    }

    public String chosen(String name) {
        return chosen.getOrDefault(name, "");
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** A pause that holds now. */
    public record Paused(String id, String title, String text) {}

    /**
     * One delivery.
     *
     * @param age how long it is late or waits; empty if it is in time
     * @param why a sentence a clerk understands; empty if all is well
     */
    public record Row(
            String href,
            String headline,
            String account,
            String network,
            String unit,
            Tone tone,
            String state,
            String due,
            String age,
            String next,
            String why,
            String permalink) {}
}
