package id.pendopo.publishing.web.compose;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Map;

/** The list of posts with its filter. */
public record PostListPage(
        Map<String, String> asked,
        boolean filtered,
        List<Option> states,
        List<Option> networks,
        List<Option> units,
        List<Row> rows,
        Paging paging,
        Address csv) {

    public String chosen(String name) {
        return asked.getOrDefault(name, "").strip();
    }

    /** A post. */
    public record Row(
            String href,
            String headline,
            String unit,
            String account,
            String network,
            Tone tone,
            String state,
            String why,
            String due,
            String changed,
            String permalink) {}
}
