package id.pendopo.sites.edge;

import id.pendopo.directory.ChannelChanged;
import id.pendopo.directory.ChannelRegistered;
import id.pendopo.directory.CityFounded;
import id.pendopo.directory.OfficialChanged;
import id.pendopo.directory.UnitChanged;
import id.pendopo.directory.UnitRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Looks at the registers' revisions right after a transaction changed one on this node; once,
 * however much it changed. Other nodes, and changes of a city's own settings, wait for the next
 * reading.
 */
class RegisterListener {
    private final ChangeReader reader;

    RegisterListener(ChangeReader reader) {
        this.reader = reader;
    }

    @EventListener({
        CityFounded.class,
        UnitRegistered.class,
        UnitChanged.class,
        OfficialChanged.class,
        ChannelRegistered.class,
        ChannelChanged.class
    })
    void afterChange() {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .noneMatch(Read.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Read(reader));
        }
    }

    /** After the connection is given back: the reading takes one of its own. */
    private record Read(ChangeReader reader) implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                reader.read();
            }
        }
    }
}
