package id.pendopo.newsroom.advice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that advice knows: the built-in ones, and those a city has added or replaced. */
public final class Lexicon {
    private static final List<Term> TERMS =
            rows(
                    "terms.csv",
                    row ->
                            new Term(
                                    Term.Kind.valueOf(
                                            row.getField("kind").toUpperCase(Locale.ROOT)),
                                    row.getField("term"),
                                    row.getField("instead")));
    private static final List<Party> PARTIES =
            rows(
                    "parties.csv",
                    row -> new Party(row.getField("name"), row.getField("alone").equals("yes")));

    private final List<Term> terms;

    private Lexicon(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * A party by one of its names.
     *
     * @param alone whether the name means nothing else, so that it counts without "Partai" before
     */
    record Party(String name, boolean alone) {}

    /** The built-in words alone. */
    public static Lexicon builtIn() {
        return new Lexicon(TERMS);
    }

    /** With a city's own words, which replace built-in ones of the same spelling. */
    public Lexicon with(List<Term> own) {
        var byTerm = new LinkedHashMap<String, Term>();
        Stream.concat(terms.stream(), own.stream())
                .forEach(term -> byTerm.put(term.term().toLowerCase(Locale.ROOT), term));
        return new Lexicon(List.copyOf(byTerm.values()));
    }

    public List<Term> terms() {
        return terms;
    }

    List<Term> terms(Term.Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    static List<Party> parties() {
        return PARTIES;
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/seed/writing/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Built-in data %s is missing".formatted(file));
            }
            var all = new ArrayList<T>();
            try (var rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                rows.forEach(row -> all.add(read.apply(row)));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the built-in %s failed".formatted(file), e);
        }
    }
}
