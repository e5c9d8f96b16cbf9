package id.pendopo.identity.start;

import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps demo accounts, whose passwords everybody knows, away from real life: the demo refuses to
 * start where it could reach real networks, and its accounts are locked when the same database is
 * started for real.
 */
@Component
class DemoGuard implements SmartLifecycle {
    /** The domain of all demo accounts; no real one, for no such top-level domain exists. */
    static final String DOMAIN = "contoh";

    private static final Logger log = LoggerFactory.getLogger(DemoGuard.class);
    private final IdentitySettings settings;
    private final AccountRepository accounts;
    private volatile boolean running;

    DemoGuard(IdentitySettings settings, PlatformSettings platform, AccountRepository accounts) {
        if (settings.demo() && platform.outward()) {
            throw new StartRefused(
                    Refusal.WRONG_SETTING,
                    "pendopo.identity.demo=true together with pendopo.platform.outward=true: demo accounts have published passwords and must not reach real networks; switch one of them off");
        }
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        if (!settings.demo()) {
            int locked = accounts.lockAllBelow(DOMAIN);
            if (locked > 0) {
                log.warn("Locked {} demo accounts, for this is no demo", locked);
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
