package id.pendopo.assessment.audit;

import id.pendopo.platform.web.Texts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The report for a terminal. */
final class PlainReport {
    private static final int WIDTH = 96;
    private static final int REPAIRS = 10;
    private static final int TERM = 16;

    private final Texts texts;
    private final PrintStream out;

    PlainReport(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    void print(List<SiteView> sites) {
        sites.forEach(this::print);
        if (sites.size() > 1) {
            summary(sites);
        }
        out.flush();
    }

    private void print(SiteView site) {
        out.println();
        line(0, site.address());
        out.println("=".repeat(Math.min(WIDTH, site.address().length())));
        if (!site.trouble().isEmpty()) {
            line(0, site.trouble());
            return;
        }
        line(0, site.seen());
        out.println();
        line(0, texts.of("audit.score", site.score(), site.grade(), site.coverage()));
        line(0, site.rubric());
        site.notes().forEach(note -> line(0, "! " + note));
        heading("audit.facts");
        site.facts().forEach(this::fact);
        heading("audit.repairs");
        repairs(site);
        heading("audit.aspects");
        site.aspects().forEach(a -> out.println("  " + pad(a.title(), 32) + a.points()));
    }

    private void heading(String key) {
        out.println();
        out.println(texts.of(key).toUpperCase(texts.locale()));
    }

    private void fact(SiteView.Fact fact) {
        String start = SiteView.sign(fact.tone()) + " " + pad(fact.term(), TERM);
        hanging(2, start, fact.value());
        fact.details().forEach(detail -> line(TERM + 4, detail));
    }

    private void repairs(SiteView site) {
        if (site.repairs().isEmpty()) {
            line(2, texts.of("audit.repairs.none"));
        }
        int number = 0;
        for (SiteView.Repair repair : site.repairs().stream().limit(REPAIRS).toList()) {
            number++;
            hanging(2, pad(number + ".", 4) + pad(repair.gain(), 13), repair.title());
            for (SiteView.Fix fix : repair.fixes()) {
                line(6, fix.found());
                hanging(6, "→ ", fix.repair());
                if (!fix.page().isEmpty()) {
                    line(8, fix.page());
                }
            }
            if (!repair.more().isEmpty()) {
                line(6, repair.more());
            }
        }
        if (site.repairs().size() > REPAIRS) {
            line(2, texts.of("audit.repairs.more", site.repairs().size() - REPAIRS));
        }
    }

    private void summary(List<SiteView> sites) {
        heading("audit.summary");
        for (SiteView site : sites) {
            String state =
                    site.trouble().isEmpty()
                            ? pad(site.score(), 7) + pad(site.grade(), 14) + site.coverage()
                            : site.trouble();
            hanging(2, pad(site.address(), 40) + " ", state);
        }
    }

    private void line(int indent, String text) {
        hanging(indent, "", text);
    }

    /** The text after its start, further lines below the text. */
    private void hanging(int indent, String start, String text) {
        String left = " ".repeat(indent) + start;
        for (String part : wrapped(safe(text), WIDTH - left.length())) {
            out.println((left + part).stripTrailing());
            left = " ".repeat(left.length());
        }
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Sites may try to steer the terminal with control characters. */
    private static String safe(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
