package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the pages that keep a rule. Each page that breaks it becomes a finding with the number of
 * faulty places and the first of them.
 */
final class PageTally {
    private static final int MOST_PROOFS = 5;

    private final Indicator what;
    private final String code;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private int pages;
    private int good;

    PageTally(Indicator what, String code) {
        this.what = what;
        this.code = code;
    }

    /** One page the rule speaks of, with the places that break it. */
    void add(Fetch fetch, Faults faults) {
        pages++;
        if (faults.count() == 0) {
            good++;
            if (proofs.isEmpty()) {
                proofs.add(Readings.proof(fetch, Readings.answer(fetch)));
            }
            return;
        }
        var address = fetch.page().map(Page::address).orElse(fetch.requested());
        findings.add(Finding.on(address, code, Integer.toString(faults.count()), faults.first()));
        if (findings.size() <= MOST_PROOFS) {
            proofs.add(findings.size() - 1, Readings.proof(fetch, faults.first()));
        }
    }

    /**
     * The share of pages that keep the rule.
     *
     * @param none why there is no number if the rule speaks of no page
     */
    Reading reading(Unmeasured none) {
        return pages == 0
                ? Readings.notMeasured(what, none)
                : Readings.measured(what, (double) good / pages, findings, proofs);
    }

    /**
     * Places of a page that break a rule.
     *
     * @param first the markup of the first of them; empty if there is none
     */
    record Faults(int count, String first) {
        private static final Faults NONE = new Faults(0, "");

        static Faults none() {
            return NONE;
        }

        static Faults one(String excerpt) {
            return new Faults(1, excerpt);
        }

        Faults plus(String excerpt) {
            return new Faults(count + 1, count == 0 ? excerpt : first);
        }
    }
}
