package id.pendopo.identity.web;

import id.pendopo.identity.Role;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * Who is responsible for a unit, and the form that hands it over.
 *
 * @param operators present operators to choose from
 */
public record HandOverPage(
        String path,
        String unit,
        List<Person> people,
        List<Option> operators,
        List<Option> endings,
        Typed typed,
        Faults faults) {
    public HandOverPage {
        people = List.copyOf(people);
        operators = List.copyOf(operators);
        endings = List.copyOf(endings);
    }

    /**
     * Somebody responsible, now or before.
     *
     * @param until empty if open
     */
    public record Person(
            String name, String mail, Role role, String from, String until, boolean now) {
        public Tone tone() {
            return now ? Tone.GOOD : Tone.NEUTRAL;
        }
    }

    /** The form as it was typed. */
    public record Typed(String predecessor, String mail, String name, String ending, String day) {}
}
