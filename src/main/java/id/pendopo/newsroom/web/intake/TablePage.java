package id.pendopo.newsroom.web.intake;

import id.pendopo.newsroom.intake.table.Head;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/** Choosing a table of reports. */
public record TablePage(Faults faults) {
    public List<Head> heads() {
        return List.of(Head.values());
    }
}
