package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.fetch.Outcome;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldBlogRefused.Why;
import id.pendopo.sites.wordpress.read.RestAnswers.Told;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Reads a whole list of the API by offsets. The totals a site tells are not believed: a list ends
 * where it is empty or begins to repeat itself. Where an answer fails, its half is asked for, down
 * to the single entry at fault, which is reported and left behind.
 */
final class RestList {
    private static final int STEP = 50;
    private static final int MOST = 200_000;
    private static final int FAILURES_IN_A_ROW = 6;

    private final RestAnswers api;
    private final String route;
    private final String query;
    private final Consumer<LeftOut> leftOut;
    private final Set<Long> seen = new HashSet<>();
    private int failures;
    private int told = -1;

    RestList(RestAnswers api, String route, String query, Consumer<LeftOut> leftOut) {
        this.api = api;
        this.route = route;
        this.query = query;
        this.leftOut = leftOut;
    }

    /** How many the site says there are; 0 if it has no such list. */
    int count() throws OldBlogRefused {
        return switch (api.ask(route, "per_page=1&_fields=id" + query)) {
            case Told.Json(var node, var headers) -> {
                String total = headers.first("x-wp-total").orElse("").strip();
                yield total.matches("\\d{1,7}") ? Integer.parseInt(total) : node.size();
            }
            case Told.Refused refused -> 0;
            case Told.Lost(Outcome.AskedToWait wait) -> throw RestRoot.lost(wait);
            case Told.Lost lost -> 0;
        };
    }

    /** Gives every entry once, in the order of the list. */
    void each(Consumer<JsonNode> entry) throws OldBlogRefused {
        int offset = 0;
        while (offset < MOST) {
            int before = seen.size();
            boolean more = part(offset, STEP, entry);
            boolean nothingNew = seen.size() == before && failures == 0;
            if (!more || nothingNew) {
                break;
            }
            offset += STEP;
        }
        if (told > seen.size()) {
            leftOut.accept(
                    new LeftOut(
                            "list:" + route,
                            "",
                            route,
                            Reason.FEWER_THAN_TOLD,
                            seen.size() + " / " + told));
        }
    }

    /** Whether more may follow. */
    private boolean part(int offset, int size, Consumer<JsonNode> entry) throws OldBlogRefused {
        Told answer = api.ask(route, "per_page=%d&offset=%d%s".formatted(size, offset, query));
        return switch (answer) {
            case Told.Json(var node, var headers) when node.isArray() -> {
                failures = 0;
                headers.first("x-wp-total")
                        .map(String::strip)
                        .filter(t -> t.matches("\\d{1,7}"))
                        .ifPresent(t -> told = Math.max(told, Integer.parseInt(t)));
                node.valueStream().filter(n -> seen.add(n.path("id").asLong(0))).forEach(entry);
                yield node.size() >= size;
            }
            case Told.Refused(int status, String code)
                    when code.equals("rest_post_invalid_page_number") ->
                    false;
            case Told.Lost(Outcome.AskedToWait wait) -> throw RestRoot.lost(wait);
            case Told.Json json -> split(offset, size, "no list", entry);
            case Told.Refused(int status, String code) ->
                    split(offset, size, (status + " " + code).strip(), entry);
            case Told.Lost(var why) -> split(offset, size, why.code(), entry);
        };
    }

    private boolean split(int offset, int size, String fault, Consumer<JsonNode> entry)
            throws OldBlogRefused {
        if (told >= 0 && offset >= told) {
            return false;
        }
        if (size > 1) {
            int half = size / 2;
            return part(offset, half, entry) && part(offset + half, size - half, entry);
        }
        if (++failures >= FAILURES_IN_A_ROW) {
            throw new OldBlogRefused(Why.KEEPS_FAILING, route + ": " + fault);
        }
        leftOut.accept(
                new LeftOut(
                        "list:%s:%d".formatted(route, offset),
                        "",
                        "%s %d".formatted(route, offset + 1),
                        Reason.UNREADABLE,
                        fault));
        return true;
    }
}
