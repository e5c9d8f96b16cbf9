package id.pendopo.assessment.audit;

import id.pendopo.observatory.SiteAudit;
import id.pendopo.platform.web.Texts;
import java.io.PrintStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how the reading goes on: one line written over again on a terminal, a
 * line for each stage and every tenth page elsewhere.
 */
final class Ticker {
    private static final int EVERY = 10;
    private static final String ERASE = "\r\u001b[K";

    private final Texts texts;
    private final PrintStream out;
    private final boolean terminal;
    private SiteAudit.@Nullable Stage told;

    Ticker(Texts texts, PrintStream out, boolean terminal) {
        this.texts = texts;
        this.out = out;
        this.terminal = terminal;
    }

    /** For one site; the last line goes away when it is done. */
    SiteAudit.Listener on(URI site, int number, int all) {
        String name = all > 1 ? number + "/" + all + " " + site : site.toString();
        told = null;
        return (stage, pages, most) -> tell(name, stage, pages, most);
    }

    private void tell(String name, SiteAudit.Stage stage, int pages, int most) {
        String doing = texts.of("audit.stage", stage);
        String line = texts.of("audit.progress", name, doing, pages, most);
        if (terminal) {
            out.print(stage == SiteAudit.Stage.DONE ? ERASE : ERASE + line);
            out.flush();
        } else if (stage != told || pages % EVERY == 0) {
            out.println(line);
        }
        told = stage;
    }
}
