package id.pendopo.sites.wordpress;

import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.table.Row;
import id.pendopo.platform.table.TableReader;
import id.pendopo.platform.table.TableReading;
import id.pendopo.platform.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the words behind {@code ./pendopo import wordpress}; all faults at once. */
final class ImportWords {
    private static final Set<String> VALUES =
            Set.of(
                    "--unit",
                    "--url",
                    "--wxr",
                    "--list",
                    "--city",
                    "--since",
                    "--report",
                    "--data",
                    "--lang");

    private final Texts texts;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> settings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private boolean dryRun;

    private ImportWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * One unit to move.
     *
     * @param unit its slug or id
     */
    record Wish(String unit, Move.Source source, String from) {}

    /** What was understood. */
    sealed interface Reading {
        /**
         * Everything that was asked for.
         *
         * @param city code, for an installation with several cities
         * @param report file for what did not come along
         * @param settings as Spring takes them
         */
        record Understood(
                List<Wish> wishes,
                Optional<String> city,
                Optional<Instant> since,
                boolean dryRun,
                Optional<Path> report,
                List<String> settings)
                implements Reading {}

        record Refused(List<String> faults) implements Reading {}
    }

    static Reading read(List<String> words, Texts texts) {
        return new ImportWords(texts).read(words);
    }

    static String language(List<String> words) {
        int at = words.indexOf("--lang");
        return words.contains("--lang=en") || at >= 0 && words.indexOf("en") == at + 1
                ? "en"
                : "id";
    }

    private Reading read(List<String> words) {
        sort(words);
        List<Wish> wishes = values.containsKey("--list") ? list() : one();
        Optional<Instant> since = since();
        Optional.ofNullable(values.get("--data"))
                .ifPresent(d -> settings.add("--pendopo.platform.data=" + d));
        return faults.isEmpty()
                ? new Reading.Understood(
                        wishes,
                        Optional.ofNullable(values.get("--city")),
                        since,
                        dryRun,
                        Optional.ofNullable(values.get("--report")).map(Path::of),
                        List.copyOf(settings))
                : new Reading.Refused(List.copyOf(faults));
    }

    private void sort(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (word.equals("--dry-run")) {
                dryRun = true;
            } else if (equals > 0 && name.startsWith("--") && name.contains(".")) {
                settings.add(word);
            } else if (!VALUES.contains(name)) {
                faults.add(texts.of("moving.word.unknown", word));
            } else if (equals > 0) {
                values.put(name, word.substring(equals + 1));
            } else if (i + 1 < words.size()) {
                values.put(name, words.get(++i));
            } else {
                faults.add(texts.of("moving.word.value", word));
            }
        }
    }

    private List<Wish> one() {
        String unit = values.getOrDefault("--unit", "");
        if (unit.isEmpty()) {
            faults.add(texts.of("moving.word.unit"));
        }
        return wish(unit, values.getOrDefault("--url", ""), values.getOrDefault("--wxr", ""), "")
                .map(List::of)
                .orElse(List.of());
    }

    private List<Wish> list() {
        Path file = Path.of(values.get("--list"));
        var wishes = new ArrayList<Wish>();
        try (InputStream in = Files.newInputStream(file)) {
            switch (new TableReader().read(in)) {
                case TableReading.Read(var table) -> {
                    for (Row row : table.rows()) {
                        String where = texts.of("moving.word.row", row.number());
                        String wxr = row.of("wxr");
                        String path = wxr.isBlank() ? "" : String.valueOf(file.resolveSibling(wxr));
                        wish(row.of("unit"), row.of("url"), path, where).ifPresent(wishes::add);
                    }
                }
                case TableReading.Refused refused -> faults.add(texts.of("moving.word.list", file));
            }
        } catch (IOException e) {
            faults.add(texts.of("moving.word.list", file));
        }
        return wishes;
    }

    private Optional<Wish> wish(String unit, String url, String wxr, String where) {
        if (url.isBlank() == wxr.isBlank()) {
            faults.add(where + texts.of("moving.word.from"));
            return Optional.empty();
        }
        if (!wxr.isBlank()) {
            if (!Files.isReadable(Path.of(wxr))) {
                faults.add(where + texts.of("moving.word.file", wxr));
            }
            return Optional.of(new Wish(unit, Move.Source.WXR, wxr));
        }
        Optional<URI> address = Addresses.parse(url);
        if (address.isEmpty()) {
            faults.add(where + texts.of("moving.word.address", url));
        }
        return address.map(a -> new Wish(unit, Move.Source.REST, a.toString()));
    }

    private Optional<Instant> since() {
        String day = values.getOrDefault("--since", "");
        try {
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            faults.add(texts.of("moving.word.since", day));
            return Optional.empty();
        }
    }
}
