package id.pendopo.assessment.audit;

import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.Network;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.SiteAudit;
import id.pendopo.platform.web.Texts;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the words of the command line; all their faults are collected. */
final class AuditWords {
    private static final Set<String> FLAGS = Set.of("--json", "--allow-local");
    private static final Map<String, Network> ACCOUNTS =
            Map.of(
                    "--facebook", Network.FACEBOOK,
                    "--instagram", Network.INSTAGRAM,
                    "--x", Network.X,
                    "--youtube", Network.YOUTUBE);
    private static final Set<String> VALUES =
            Set.of(
                    "--html",
                    "--max-pages",
                    "--unit",
                    "--officials",
                    "--channels",
                    "--city-domain",
                    "--complaints",
                    "--delay",
                    "--lang",
                    "--zone");

    /** Those that say whose site it is, so that they cannot be true of several. */
    private static final List<String> OF_ONE_SITE =
            List.of(
                    "--unit",
                    "--officials",
                    "--channels",
                    "--facebook",
                    "--instagram",
                    "--x",
                    "--youtube");

    private static final int MOST_PAGES = 500;
    private static final int USUAL_PAGES = 60;
    private static final String USUAL_ZONE = "Asia/Jakarta";
    private static final double LONGEST_DELAY = 60;

    private final Texts texts;
    private final List<String> faults = new ArrayList<>();
    private final List<URI> sites = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /** What came of reading. */
    sealed interface Reading {
        record Understood(AuditOptions options) implements Reading {}

        record Refused(List<String> faults) implements Reading {}
    }

    private AuditWords(Texts texts) {
        this.texts = texts;
    }

    static Reading read(List<String> words, Texts texts) {
        return new AuditWords(texts).read(words);
    }

    /** The language asked for, whatever else the words say; Indonesian unless English is. */
    static String language(List<String> words) {
        int at = words.indexOf("--lang");
        boolean english =
                words.contains("--lang=" + AuditTexts.ENGLISH)
                        || at >= 0
                                && at + 1 < words.size()
                                && words.get(at + 1).equals(AuditTexts.ENGLISH);
        return english ? AuditTexts.ENGLISH : AuditTexts.INDONESIAN;
    }

    private Reading read(List<String> words) {
        sort(words);
        if (sites.isEmpty() && faults.isEmpty()) {
            faults.add(texts.of("audit.fault.no-address"));
        }
        if (sites.size() > 1) {
            OF_ONE_SITE.stream()
                    .filter(values::containsKey)
                    .forEach(name -> faults.add(texts.of("audit.fault.one-site", name)));
        }
        language();
        var manner =
                new SiteAudit.Manner(pages(), delay(), values.containsKey("--allow-local"), zone());
        var expected = expected();
        Optional<Path> html = html();
        return faults.isEmpty()
                ? new Reading.Understood(
                        new AuditOptions(
                                sites, values.containsKey("--json"), html, manner, expected))
                : new Reading.Refused(List.copyOf(faults));
    }

    private void sort(List<String> words) {
        for (Iterator<String> left = words.iterator(); left.hasNext(); ) {
            String word = left.next();
            int sign = word.indexOf('=');
            String name = word.startsWith("--") && sign > 0 ? word.substring(0, sign) : word;
            if (!word.startsWith("-")) {
                site(word);
            } else if (FLAGS.contains(word)) {
                values.put(word, "");
            } else if (!VALUES.contains(name) && !ACCOUNTS.containsKey(name)) {
                faults.add(texts.of("audit.fault.unknown-option", word));
            } else if (sign > 0) {
                values.put(name, word.substring(sign + 1));
            } else if (left.hasNext()) {
                values.put(name, left.next());
            } else {
                faults.add(texts.of("audit.fault.no-value", word));
            }
        }
    }

    private void site(String word) {
        SiteAudit.address(word)
                .ifPresentOrElse(
                        sites::add, () -> faults.add(texts.of("audit.fault.no-url", word)));
    }

    private void language() {
        String lang = values.getOrDefault("--lang", AuditTexts.INDONESIAN);
        if (!Set.of(AuditTexts.INDONESIAN, AuditTexts.ENGLISH).contains(lang)) {
            faults.add(texts.of("audit.fault.language", lang));
        }
    }

    private ZoneId zone() {
        String text = values.getOrDefault("--zone", USUAL_ZONE);
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            faults.add(texts.of("audit.fault.zone", text));
            return ZoneOffset.UTC;
        }
        return ZoneId.of(text);
    }

    private int pages() {
        String text = values.getOrDefault("--max-pages", "" + USUAL_PAGES);
        int pages = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (pages < 1 || pages > MOST_PAGES) {
            faults.add(texts.of("audit.fault.pages", text, MOST_PAGES));
        }
        return Math.clamp(pages, 1, MOST_PAGES);
    }

    /** A machine of others is never asked faster than once a second. */
    private Duration delay() {
        String text = values.getOrDefault("--delay", "1");
        double seconds = text.matches("\\d{1,3}([.,]\\d{1,3})?") ? number(text) : -1;
        if (seconds < 0 || seconds > LONGEST_DELAY) {
            faults.add(texts.of("audit.fault.delay", text, LONGEST_DELAY));
        } else if (seconds < 1 && !sites.stream().allMatch(AuditWords::onThisMachine)) {
            faults.add(texts.of("audit.fault.delay-too-short", text));
        }
        return Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    static boolean onThisMachine(URI site) {
        String host = String.valueOf(site.getHost());
        return host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
    }

    private Expected expected() {
        var files = new RegisterFiles(texts, faults);
        List<Expected.Person> officials =
                file("--officials").map(files::officials).orElse(List.of());
        var accounts = new ArrayList<>(file("--channels").map(files::accounts).orElse(List.of()));
        ACCOUNTS.forEach((option, network) -> {
            Optional<String> written = Optional.ofNullable(values.get(option));
            written.flatMap(text -> account(option, network, text)).ifPresent(accounts::add);
        });
        return new Expected(
                Optional.ofNullable(values.get("--unit")),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(values.get("--city-domain")).flatMap(this::domain),
                officials,
                accounts,
                List.of(),
                Optional.ofNullable(values.get("--complaints")).flatMap(this::complaints));
    }

    private Optional<Path> file(String option) {
        return Optional.ofNullable(values.get(option)).map(Path::of);
    }

    private Optional<Expected.Account> account(String option, Network network, String written) {
        Optional<Expected.Account> account =
                ChannelAddress.of(network, written)
                        .map(a -> new Expected.Account(network, a.address()));
        if (account.isEmpty()) {
            faults.add(texts.of("audit.fault.account", option, written));
        }
        return account;
    }

    private Optional<String> domain(String written) {
        if (!written.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
            faults.add(texts.of("audit.fault.domain", written));
            return Optional.empty();
        }
        return Optional.of(written.toLowerCase(Locale.ROOT));
    }

    private Optional<URI> complaints(String written) {
        Optional<URI> address = SiteAudit.address(written);
        if (address.isEmpty()) {
            faults.add(texts.of("audit.fault.no-url", written));
        }
        return address;
    }

    /** Known before the sites are read, so that half an hour of reading is not lost. */
    private Optional<Path> html() {
        Optional<Path> file = file("--html").map(Path::toAbsolutePath);
        file.filter(f ->
                        f.getParent() == null
                                || !Files.isWritable(f.getParent())
                                || Files.isDirectory(f))
                .ifPresent(f -> faults.add(texts.of("audit.fault.html", f.toString())));
        return file;
    }
}
