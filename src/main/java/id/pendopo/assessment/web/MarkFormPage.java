package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The form of one mark.
 *
 * @param options the values allowed; empty for a percentage, which is typed
 * @param source the law or guide that asks for the item; empty if none is named
 */
public record MarkFormPage(
        List<Crumb> crumbs,
        String unit,
        String website,
        String title,
        String kind,
        String source,
        String action,
        List<Option> options,
        String value,
        String comment,
        String proof,
        boolean yesNeedsProof,
        Faults faults) {}
