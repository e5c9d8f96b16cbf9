package id.pendopo.insight.board;

import id.pendopo.assessment.StandingsChanged;
import id.pendopo.directory.CityCode;
import id.pendopo.observatory.SitePulseChanged;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Tag;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drops kept pages that show the board when a score or the state of a site changes. */
@Component
class TellOfBoard {
    private final Changes changes;

    TellOfBoard(Changes changes) {
        this.changes = changes;
    }

    @EventListener
    void on(StandingsChanged event) {
        tell(event.city());
    }

    @EventListener
    void on(SitePulseChanged event) {
        tell(event.city());
    }

    private void tell(CityCode city) {
        changes.of(Tag.board(city));
    }
}
