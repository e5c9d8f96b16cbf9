package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** Keys of the API in the places whose keys the reader keeps. */
public record KeysPage(List<Row> rows) {
    public KeysPage {
        rows = List.copyOf(rows);
    }

    /**
     * One key.
     *
     * @param path where its acts go; empty if nothing can be done with it any more
     * @param may what it may do now, in words
     * @param rests what it was made for and may not do now, because who answers for it may not
     * @param takes whether the reader can take it over
     */
    public record Row(
            String path,
            String label,
            String prefix,
            String place,
            List<String> may,
            List<String> rests,
            String responsible,
            String expires,
            String lastUsed,
            String standing,
            Tone tone,
            boolean takes) {
        public Row {
            may = List.copyOf(may);
            rests = List.copyOf(rests);
        }
    }
}
