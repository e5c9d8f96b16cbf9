package id.pendopo.observatory.date.command;

import id.pendopo.observatory.date.DateFinder;
import id.pendopo.observatory.date.Dated;
import id.pendopo.observatory.date.Stated;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.platform.fetch.Charsets;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Says of each file or address what was found and why. */
final class Explained {
    private final DateFinder finder;
    private final Function<URI, Fetch> web;
    private final PrintStream out;
    private final Words words;

    Explained(DateFinder finder, Function<URI, Fetch> web, PrintStream out, Words words) {
        this.finder = finder;
        this.web = web;
        this.out = out;
        this.words = words;
    }

    /** False if one of them could not be read. */
    boolean all(List<String> named) {
        boolean read = true;
        for (String name : named) {
            out.println(name);
            read &= name.matches("(?i)https?://.*") ? address(name) : file(name);
        }
        return read;
    }

    private boolean file(String name) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(name));
            print(finder.find(Charsets.decode(bytes, ""), Optional.empty()));
            return true;
        } catch (IOException | InvalidPathException unreadable) {
            out.println("  " + words.of("dates.no-file", name));
            return false;
        }
    }

    private boolean address(String name) {
        URI address;
        try {
            address = new URI(name);
        } catch (java.net.URISyntaxException odd) {
            out.println("  " + words.of("dates.unreadable", name, odd.getReason()));
            return false;
        }
        Fetch fetch = web.apply(address);
        Optional<Page> page = fetch.page();
        if (page.isEmpty()) {
            String outcome = fetch.outcome().getClass().getSimpleName();
            out.println("  " + words.of("dates.unreadable", name, outcome));
            return false;
        }
        if (!page.get().address().equals(address)) {
            out.println("  " + words.of("dates.read-at", page.get().address()));
        }
        print(finder.find(page.get().html(), Optional.of(page.get().address())));
        return true;
    }

    private void print(Dated dated) {
        line("dates.published", dated.published());
        line("dates.modified", dated.modified());
    }

    private void line(String label, Optional<Stated> stated) {
        String name = words.of(label);
        if (stated.isEmpty()) {
            out.println("  " + name + " -");
            return;
        }
        Stated found = stated.get();
        String reason = words.of("dates.reason." + found.reason().name().toLowerCase(Locale.ROOT));
        String sure = String.format(Locale.ROOT, "%.2f", found.confidence());
        String doubt = found.confidence() < 0.5 ? " " + words.of("dates.guess") : "";
        out.println("  " + name + " " + found.day() + "  " + sure + doubt + "  " + reason);
        out.println("    " + found.excerpt());
    }
}
