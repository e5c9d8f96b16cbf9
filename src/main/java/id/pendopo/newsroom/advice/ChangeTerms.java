package id.pendopo.newsroom.advice;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds words to those that the advice knows in a city, and takes them away. */
@Component
public class ChangeTerms {
    /** Letters of a term and of what to write instead. */
    public static final int LONGEST = 100;

    /** Words of a city; every text is searched for each of them. */
    public static final int MOST = 500;

    private final TermRepository terms;
    private final AuditTrail audit;

    ChangeTerms(TermRepository terms, AuditTrail audit) {
        this.terms = terms;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Put() implements Outcome {}

        /** Nothing was written; why not. */
        record Faulty(Fault fault) implements Outcome {}
    }

    /** What may be wrong with a term; each has its sentence among the messages. */
    public enum Fault {
        TERM_MISSING,
        TERM_TOO_LONG,
        INSTEAD_TOO_LONG,
        MEANING_MISSING,
        TOO_MANY
    }

    /** Adds the term, or changes the one of the same spelling. */
    @Transactional
    public Outcome put(City city, Term sent, Actor by) {
        by.demand(NewsroomPermission.SETTINGS, city.scope());
        var term = new Term(sent.kind(), tidy(sent.term()), tidy(sent.instead()));
        List<Fault> faults = faults(city, term);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults.getFirst());
        }
        terms.put(city.code(), term);
        audit.record(by, "newsroom.term.put", subject(city, term.term()), null, term);
        return new Outcome.Put();
    }

    /** Takes it away; again does no harm. */
    @Transactional
    public void remove(City city, String term, Actor by) {
        by.demand(NewsroomPermission.SETTINGS, city.scope());
        terms.remove(city.code(), tidy(term));
        audit.record(
                by,
                "newsroom.term.remove",
                subject(city, tidy(term)),
                Map.of("term", tidy(term)),
                null);
    }

    private List<Fault> faults(City city, Term term) {
        if (term.term().isEmpty()) {
            return List.of(Fault.TERM_MISSING);
        }
        if (term.term().length() > LONGEST) {
            return List.of(Fault.TERM_TOO_LONG);
        }
        if (term.instead().length() > LONGEST) {
            return List.of(Fault.INSTEAD_TOO_LONG);
        }
        if (term.kind() == Term.Kind.ABBREVIATION && term.instead().isEmpty()) {
            return List.of(Fault.MEANING_MISSING);
        }
        List<Term> known = terms.of(city.code());
        boolean again = known.stream().anyMatch(k -> k.term().equalsIgnoreCase(term.term()));
        return again || known.size() < MOST ? List.of() : List.of(Fault.TOO_MANY);
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static Subject subject(City city, String term) {
        return Subject.inCity("newsroom.term", term, city.code().value());
    }
}
