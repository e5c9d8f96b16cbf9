package id.pendopo.sites.entry.office;

import id.pendopo.newsroom.PublicHtml;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of an entry.
 *
 * @param kind its key, as {@code public-information}
 * @param choices of the field that is a choice
 * @param file that is attached now; empty for none
 * @param status key of where it stands; empty for a new one
 * @param withdraw the address where it can be taken back; empty if it can not
 * @param preview the address where it is seen as the public would; empty for a new one
 */
public record EntryFormPage(
        String unit,
        String kind,
        String action,
        String back,
        List<Crumb> crumbs,
        List<EntryField> fields,
        Map<String, String> values,
        List<Option> choices,
        String file,
        String status,
        String withdraw,
        String preview,
        int version,
        Faults faults) {
    /** Fields whose words differ from kind to kind. */
    private static final Set<String> OWN_WORDS = Set.of("title", "content", "about");

    /** The end of the keys of a field's words. */
    public String words(EntryField field) {
        return OWN_WORDS.contains(field.name()) ? kind + "." + field.name() : field.name();
    }

    public boolean fresh() {
        return status.isEmpty();
    }

    public boolean seen() {
        return status.equals("public");
    }

    /** What an editor begins with: the field as harmless HTML, however it was typed. */
    public String html(String field) {
        return PublicHtml.clean(PlainText.html(value(field)));
    }

    /** What is typed where there is no editor. */
    public String plain(String field) {
        return PlainText.of(html(field));
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
