package id.pendopo.directory.territory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the built-in territories once; again only if the built-in data is other than loaded. */
@Component
public final class LoadTerritories {
    private static final Logger LOG = LoggerFactory.getLogger(LoadTerritories.class);
    private static final String SEED = "territories";
    private static final String FILE = "/seed/territories.csv.gz";

    private final TerritoryRepository territories;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    public LoadTerritories(
            TerritoryRepository territories,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.territories = territories;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether anything had to be loaded. */
    public boolean load() {
        byte[] packed = built();
        String hash = hash(packed);
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    if (territories.lockedHash(SEED).equals(Optional.of(hash))) {
                        return false;
                    }
                    unpackInto(packed);
                    territories.remember(SEED, hash, clock.instant());
                    return true;
                }));
    }

    private void unpackInto(byte[] packed) {
        try (var csv = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            territories.replace(csv);
            LOG.info("Loaded the built-in territories");
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking %s failed".formatted(FILE), e);
        }
    }

    private static byte[] built() {
        try (InputStream in = LoadTerritories.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Built-in data %s is missing".formatted(FILE));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading %s failed".formatted(FILE), e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
