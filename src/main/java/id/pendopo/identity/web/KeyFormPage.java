package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Set;

/** The form of a new key, as it was typed. */
public record KeyFormPage(
        String label,
        String place,
        Set<String> chosen,
        String days,
        List<Option> places,
        List<Option> permissions,
        List<Option> terms,
        Faults faults) {
    public KeyFormPage {
        chosen = Set.copyOf(chosen);
        places = List.copyOf(places);
        permissions = List.copyOf(permissions);
        terms = List.copyOf(terms);
    }
}
