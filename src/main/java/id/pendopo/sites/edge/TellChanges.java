package id.pendopo.sites.edge;

import id.pendopo.sites.Changes;
import id.pendopo.sites.Tag;
import id.pendopo.sites.host.Hosts;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes changes down for all nodes and drops this node's pages right after the commit. */
final class TellChanges implements Changes {
    private final SiteChangeRepository repository;
    private final ChangeReader reader;
    private final KeptPages pages;
    private final Hosts hosts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    TellChanges(
            SiteChangeRepository repository,
            ChangeReader reader,
            KeptPages pages,
            Hosts hosts,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.repository = repository;
        this.reader = reader;
        this.pages = pages;
        this.hosts = hosts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void of(Tag... changed) {
        if (changed.length > 0) {
            transaction.executeWithoutResult(status -> tell(List.of(changed)));
        }
    }

    private void tell(List<Tag> changed) {
        List<Long> numbers = repository.add(changed, clock.instant());
        reader.own(numbers);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status != STATUS_COMMITTED) {
                            reader.undone(numbers);
                        }
                    }

                    @Override
                    public void afterCommit() {
                        if (changed.contains(Hosts.CHANGED)) {
                            hosts.refresh();
                        }
                        pages.drop(changed);
                    }
                });
    }
}
