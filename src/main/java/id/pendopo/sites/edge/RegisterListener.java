package id.pendopo.sites.edge;

import id.pendopo.directory.ChannelChanged;
import id.pendopo.directory.ChannelRegistered;
import id.pendopo.directory.CityFounded;
import id.pendopo.directory.OfficialChanged;
import id.pendopo.directory.UnitChanged;
import id.pendopo.directory.UnitRegistered;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks at the registers' revisions right after one was changed on this node. Other nodes, and
 * changes of a city's own settings, wait for the next reading.
 */
class RegisterListener {
    private final ChangeReader reader;

    RegisterListener(ChangeReader reader) {
        this.reader = reader;
    }

    @TransactionalEventListener({
        CityFounded.class,
        UnitRegistered.class,
        UnitChanged.class,
        OfficialChanged.class,
        ChannelRegistered.class,
        ChannelChanged.class
    })
    void afterChange() {
        reader.read();
    }
}
