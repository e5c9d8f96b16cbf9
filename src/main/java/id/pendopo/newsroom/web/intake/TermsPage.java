package id.pendopo.newsroom.web.intake;

import id.pendopo.newsroom.advice.Term;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The city's own words.
 *
 * @param filled what somebody tried to add and is shown again
 * @param builtIn how many words the advice knows by itself
 */
public record TermsPage(
        List<Term> terms, List<Option> kinds, Term filled, Faults faults, int builtIn) {}
