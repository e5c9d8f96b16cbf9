package id.pendopo.complaints.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Map;

/**
 * One of the steps of filing.
 *
 * @param step 1 what, 2 where, 3 who
 * @param action where the form goes
 * @param service the city's name for its service
 * @param values of all steps, by field; those of other steps travel along unseen
 * @param counter whether staff writes it down for somebody
 */
public record FilingPage(
        int step,
        String action,
        String service,
        boolean counter,
        Map<String, String> values,
        List<Option> kinds,
        List<Option> topics,
        List<Option> territories,
        List<Option> secrecies,
        List<Option> ways,
        List<Option> channels,
        List<Crumb> crumbs,
        Faults faults) {
    /** Fields of each step; those of the others are hidden in the form. */
    static final List<List<String>> FIELDS =
            List.of(
                    List.of("jenis", "kata", "topik"),
                    List.of("wilayah", "patokan", "lintang", "bujur"),
                    List.of("rahasia", "nama", "telepon", "email", "kabar", "saluran"));

    public FilingPage {
        values = Map.copyOf(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What the form carries along of the steps before it. */
    public List<Map.Entry<String, String>> carried() {
        return values.entrySet().stream()
                .filter(e -> !FIELDS.get(step - 1).contains(e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /**
     * What is told at the end.
     *
     * @param code grouped; shown now and never again
     */
    public record Done(String service, String number, String code, String verifyBy, String home) {}
}
