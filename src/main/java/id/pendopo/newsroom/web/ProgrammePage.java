package id.pendopo.newsroom.web;

import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/** Programmes in the back office: their list, one of them, and its form. */
public final class ProgrammePage {
    private ProgrammePage() {}

    /** All programmes the reader may see. */
    public record All(boolean mayWrite, List<Row> rows) {
        public All {
            rows = List.copyOf(rows);
        }
    }

    /** One programme in the list. */
    public record Row(
            String href, String name, String owner, int progress, String until, boolean closed) {}

    /** One programme. */
    public record One(
            Programme programme,
            String home,
            String owner,
            String place,
            String budget,
            String period,
            boolean mayWrite,
            List<Point> points,
            List<Crumb> crumbs,
            Faults faults) {
        public One {
            points = List.copyOf(points);
            crumbs = List.copyOf(crumbs);
        }
    }

    /**
     * One point of its history.
     *
     * @param href of the story that told it; empty if none did
     */
    public record Point(String at, int progress, String note, String href) {}

    /** The form of a programme. */
    public record Form(
            String action,
            boolean fresh,
            String home,
            int version,
            ProgrammeDraft draft,
            String budget,
            String owner,
            List<Option> owners,
            List<Option> territories,
            List<Crumb> crumbs,
            Faults faults) {
        public Form {
            owners = List.copyOf(owners);
            territories = List.copyOf(territories);
            crumbs = List.copyOf(crumbs);
        }
    }
}
