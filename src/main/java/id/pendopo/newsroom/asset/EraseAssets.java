package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.platform.file.FileHash;
import id.pendopo.platform.file.FileStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Erases the files of assets that were deleted long enough ago. */
@Component
class EraseAssets {
    private static final int AT_ONCE = 100;

    private final AssetRepository assets;
    private final AssetRemovalRepository removals;
    private final AssetFileRepository files;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final MediaSettings settings;

    EraseAssets(
            AssetRepository assets,
            AssetRemovalRepository removals,
            AssetFileRepository files,
            FileStore store,
            TransactionOperations transactions,
            InstantSource clock,
            MediaSettings settings) {
        this.assets = assets;
        this.removals = removals;
        this.files = files;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    /** Erases what is due; how many it were. */
    int eraseDue() {
        Instant now = clock.instant();
        List<AssetId> due = removals.toErase(now.minus(settings.keepDeleted()), AT_ONCE);
        due.forEach(id -> erase(id, now));
        return due.size();
    }

    private void erase(AssetId id, Instant now) {
        List<FileHash> dropped =
                transactions.execute(status -> {
                    if (assets.lock(id).filter(Asset::deleted).isEmpty()) {
                        return List.of();
                    }
                    List<FileHash> files = this.files.drop(id);
                    removals.erase(id, now);
                    return files;
                });
        // After the commit: a file too many does less harm than a row without its file.
        dropped.forEach(this::remove);
    }

    /** Unless somebody has it, or has just sent it again: looked at and done under its lock. */
    private void remove(FileHash file) {
        transactions.executeWithoutResult(status -> {
            files.lock(file);
            if (!files.used(file)) {
                store.remove(file);
            }
        });
    }
}
