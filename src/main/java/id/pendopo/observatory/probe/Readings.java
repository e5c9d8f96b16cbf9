package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import java.util.List;
import java.util.Optional;

/** The ways probes put a number or the lack of one, so that all of them say it alike. */
final class Readings {
    private Readings() {}

    static Reading measured(Indicator what, double value, List<Finding> findings, Proof... proofs) {
        return new Reading.Measured(what.id(), value, findings, List.of(proofs));
    }

    static Reading measured(
            Indicator what, double value, List<Finding> findings, List<Proof> proofs) {
        return new Reading.Measured(what.id(), value, findings, proofs);
    }

    static Reading yesNo(Indicator what, boolean yes, Finding ifNot, Proof... proofs) {
        return measured(what, yes ? 1 : 0, yes ? List.of() : List.of(ifNot), proofs);
    }

    static Reading yesNo(Indicator what, boolean yes, Finding ifNot, List<Proof> proofs) {
        return measured(what, yes ? 1 : 0, yes ? List.of() : List.of(ifNot), proofs);
    }

    static Reading notMeasured(Indicator what, Unmeasured why) {
        return new Reading.NotMeasured(what.id(), why);
    }

    /** None of the indicators could be measured, all for the same reason. */
    static List<Reading> notMeasured(List<Indicator> all, Unmeasured why) {
        return all.stream().map(i -> notMeasured(i, why)).toList();
    }

    /**
     * The home page as it was read: at the registered address, or at its twin with the other scheme
     * where no connection to the first came about.
     */
    static Optional<Fetch> home(Visit visit) {
        return visit.fetches().stream()
                .filter(f -> f.purpose() == Purpose.HOME)
                .filter(f -> f.outcome().readable() && f.response().isPresent())
                .findFirst();
    }

    /** Proof from what was really read; a blank excerpt becomes what the server answered. */
    static Proof proof(Fetch fetch, String excerpt) {
        return new Proof(
                fetch.response().map(Response::address).orElse(fetch.requested()),
                fetch.at(),
                excerpt.isBlank() ? answer(fetch) : excerpt,
                fetch.response().map(Response::contentHash).orElse(""));
    }

    /** The first line of an answer, or the outcome where none came. */
    static String answer(Fetch fetch) {
        return fetch.response()
                .map(r -> "HTTP " + r.status() + " " + r.headers().contentType())
                .orElse(fetch.outcome().code());
    }
}
