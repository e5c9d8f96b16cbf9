package id.pendopo.identity.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is refused as a password: short ones, known ones, one's own name or mail, one sign repeated.
 * No rules of composition. Source: NIST SP 800-63B, 5.1.1.2.
 */
@Component
public final class PasswordRules {
    static final int SHORTEST = 12;

    /** So that nobody lets the server hash a book. */
    static final int LONGEST = 200;

    private static final int SHORTEST_OWN_WORD = 4;
    private static final int FEWEST_SIGNS = 4;
    private final Set<String> common;

    public PasswordRules() {
        common = read("/seed/common-passwords.txt");
    }

    /** Why a password is refused. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        OWN_NAME,
        MONOTONOUS
    }

    /** The first reason against the password; empty if it is good. */
    public Optional<Fault> fault(String password, String mail, String name) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (plain.chars().distinct().count() < FEWEST_SIGNS) {
            return Optional.of(Fault.MONOTONOUS);
        }
        if (isCommon(plain)) {
            return Optional.of(Fault.COMMON);
        }
        return leansOnOwnWords(plain, mail, name) ? Optional.of(Fault.OWN_NAME) : Optional.empty();
    }

    /** Known as it stands, or a known one with digits and signs around, or one repeated. */
    private boolean isCommon(String plain) {
        String core = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        String once = plain.replaceAll("^(.{3,}?)\\1+$", "$1");
        return Stream.of(plain, core, once, once.replaceAll("[^a-z]+$", ""))
                .filter(word -> !word.isEmpty())
                .anyMatch(common::contains);
    }

    /** Whether little is left of the password without the person's own words. */
    private static boolean leansOnOwnWords(String plain, String mail, String name) {
        String rest = plain;
        String[] words = (mail + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        for (String word : words) {
            if (word.length() >= SHORTEST_OWN_WORD) {
                rest = rest.replace(word, "");
            }
        }
        return rest.length() < plain.length() && rest.length() < SHORTEST - SHORTEST_OWN_WORD;
    }

    private static Set<String> read(String resource) {
        try (InputStream in = PasswordRules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource %s is missing".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
