package id.pendopo.assessment.audit;

import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.Network;
import id.pendopo.observatory.Expected;
import id.pendopo.platform.table.Row;
import id.pendopo.platform.table.Table;
import id.pendopo.platform.table.TableReader;
import id.pendopo.platform.table.TableReading;
import id.pendopo.platform.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables (CSV or XLSX, heads in Indonesian or English) of officials and channels. Every
 * faulty row is named; a file with a fault gives nothing.
 */
final class RegisterFiles {
    private static final List<String> NAME = List.of("nama", "name", "nama pejabat");
    private static final List<String> POSITION = List.of("jabatan", "position");
    private static final List<String> FROM = List.of("mulai", "from", "tmt");
    private static final List<String> UNTIL = List.of("sampai", "until");
    private static final List<String> NETWORK = List.of("jaringan", "network", "media");
    private static final List<String> ADDRESS = List.of("alamat", "address", "tautan", "url");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private final Texts texts;
    private final List<String> faults;

    RegisterFiles(Texts texts, List<String> faults) {
        this.texts = texts;
        this.faults = faults;
    }

    List<Expected.Person> officials(Path file) {
        var people = new ArrayList<Expected.Person>();
        table(file, NAME, POSITION)
                .ifPresent(t -> t.rows().forEach(row -> person(file, row, people)));
        return people;
    }

    List<Expected.Account> accounts(Path file) {
        var accounts = new ArrayList<Expected.Account>();
        table(file, NETWORK, ADDRESS)
                .ifPresent(t -> t.rows().forEach(row -> account(file, row, accounts)));
        return accounts;
    }

    private Optional<Table> table(Path file, List<String> first, List<String> second) {
        if (!Files.isRegularFile(file)) {
            faults.add(texts.of("audit.fault.no-file", file.toString()));
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return switch (new TableReader().read(stream)) {
                case TableReading.Refused(var fault, var row, var detail) -> {
                    String why = texts.of(fault.key(), row, detail);
                    faults.add(texts.of("audit.fault.table", file.toString(), why));
                    yield Optional.empty();
                }
                case TableReading.Read(var table) -> {
                    boolean whole = column(file, table, first) & column(file, table, second);
                    yield whole ? Optional.of(table) : Optional.empty();
                }
            };
        } catch (IOException e) {
            faults.add(texts.of("audit.fault.no-file", file.toString()));
            return Optional.empty();
        }
    }

    private boolean column(Path file, Table table, List<String> names) {
        boolean there = names.stream().anyMatch(table::has);
        if (!there) {
            String wanted = names.get(0) + " / " + names.get(1);
            faults.add(texts.of("audit.fault.column", file.toString(), wanted));
        }
        return there;
    }

    private void person(Path file, Row row, List<Expected.Person> people) {
        int before = faults.size();
        String name = demanded(file, row, NAME);
        String position = demanded(file, row, POSITION);
        Optional<LocalDate> from = day(file, row, FROM);
        Optional<LocalDate> until = day(file, row, UNTIL);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fault(file, row, texts.of("audit.fault.row.term", from.get(), until.get()));
        }
        surplus(file, row);
        if (faults.size() == before) {
            people.add(new Expected.Person(name, position, from, until));
        }
    }

    private void account(Path file, Row row, List<Expected.Account> accounts) {
        int before = faults.size();
        String named = demanded(file, row, NETWORK);
        String written = demanded(file, row, ADDRESS);
        surplus(file, row);
        if (faults.size() > before) {
            return;
        }
        Optional<Network> network = network(named);
        if (network.isEmpty()) {
            fault(file, row, texts.of("audit.fault.row.network", named));
        } else if (network.get() != Network.WEBSITE) {
            ChannelAddress.of(network.get(), written)
                    .ifPresentOrElse(
                            a -> accounts.add(new Expected.Account(network.get(), a.address())),
                            () -> fault(file, row, texts.of("audit.fault.row.account", written)));
        }
    }

    private static Optional<Network> network(String named) {
        return switch (named.toLowerCase(Locale.ROOT)) {
            case "website", "situs", "web" -> Optional.of(Network.WEBSITE);
            case "facebook", "fb" -> Optional.of(Network.FACEBOOK);
            case "instagram", "ig" -> Optional.of(Network.INSTAGRAM);
            case "x", "twitter" -> Optional.of(Network.X);
            case "youtube", "yt" -> Optional.of(Network.YOUTUBE);
            case "tiktok" -> Optional.of(Network.TIKTOK);
            case "threads" -> Optional.of(Network.THREADS);
            case "whatsapp", "wa" -> Optional.of(Network.WHATSAPP);
            case "telegram" -> Optional.of(Network.TELEGRAM);
            default -> Optional.empty();
        };
    }

    private String demanded(Path file, Row row, List<String> column) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            fault(file, row, texts.of("audit.fault.row.empty", column.getFirst()));
        }
        return cell;
    }

    private Optional<LocalDate> day(Path file, Row row, List<String> column) {
        String cell = cell(row, column);
        Optional<LocalDate> day = day(cell);
        if (day.isEmpty() && !cell.isEmpty()) {
            fault(file, row, texts.of("audit.fault.row.day", cell));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return dayFirst.matches()
                    ? Optional.of(
                            LocalDate.of(
                                    number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** An unquoted comma in a name with degrees shifts all cells after it. */
    private void surplus(Path file, Row row) {
        if (!row.surplus().isEmpty()) {
            String cells = String.join(", ", row.surplus());
            fault(file, row, texts.of("audit.fault.row.surplus", cells));
        }
    }

    private void fault(Path file, Row row, String what) {
        faults.add(texts.of("audit.fault.row", file.toString(), row.number(), what));
    }

    private static String cell(Row row, List<String> column) {
        return column.stream().map(row::of).filter(c -> !c.isEmpty()).findFirst().orElse("");
    }
}
