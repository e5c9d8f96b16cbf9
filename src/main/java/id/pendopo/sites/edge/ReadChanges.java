package id.pendopo.sites.edge;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads changes again and again while the application runs. */
final class ReadChanges implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReadChanges.class);

    private final ChangeReader reader;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing;

    ReadChanges(ChangeReader reader, Duration every) {
        this.reader = reader;
        this.every = every;
    }

    /** Before the first request is let in. */
    @Override
    public synchronized void start() {
        reader.read();
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("sites-changes").daemon().factory());
        thread.scheduleWithFixedDelay(
                this::read, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Ends before the database does. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void read() {
        try {
            reader.read();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && isRunning()) {
                LOG.warn("Changes of pages could not be read; kept pages may be old until then", e);
            }
            failing = true;
        }
    }
}
