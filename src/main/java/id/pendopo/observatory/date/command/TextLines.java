package id.pendopo.observatory.date.command;

import id.pendopo.observatory.date.DateText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Answers each line of text with the day it states, or with a dash. */
final class TextLines {
    /** A text may well speak of days to come. */
    private static final LocalDate ANY = LocalDate.of(9999, 12, 31);

    private final InputStream in;
    private final PrintStream out;

    TextLines(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    void answer() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null) {
            Optional<LocalDate> day = DateText.read(line, ANY, Optional.empty());
            out.print(day.map(LocalDate::toString).orElse("-") + "\n");
            if (!lines.ready()) {
                out.flush();
            }
            line = lines.readLine();
        }
    }
}
