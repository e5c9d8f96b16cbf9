package id.pendopo.newsroom.card.video;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of captions, WebVTT or SubRip, with what is wrong in it. Source: W3C WebVTT, section 4;
 * SubRip has no standard and is read as players read it.
 *
 * @param webvtt whether it was WebVTT already
 * @param cues in the order of the file
 * @param faults in the order of the file; empty if every player will show it
 */
public record Captions(boolean webvtt, List<Cue> cues, List<Fault> faults) {
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})");
    private static final Pattern ARROW =
            Pattern.compile("^\\s*(\\S+)\\s*-->\\s*(\\S+)(?:\\s+.*)?$");
    private static final int LONGEST_LINE = 42;
    private static final int MOST_LINES = 2;
    private static final int MOST_LETTERS_A_SECOND = 21;
    private static final int MOST_CUES = 20_000;

    public Captions {
        cues = List.copyOf(cues);
        faults = List.copyOf(faults);
    }

    /**
     * Something wrong, or hard to read.
     *
     * @param line in the file, from 1; 0 if it is about the whole
     */
    public record Fault(int line, What what) {}

    /** What is wrong. */
    public enum What {
        /** Nothing in it looks like a caption. */
        NO_CUES,
        /** A moment is not written as one. */
        NOT_A_TIME,
        /** It ends before it begins. */
        BACKWARDS,
        /** It begins before the one before it. */
        OUT_OF_ORDER,
        /** Two are to be read at once. */
        OVERLAPPING,
        /** Nothing is to be read. */
        EMPTY,
        /** More than two lines cover the picture. */
        MANY_LINES,
        /** A line breaks on a telephone. */
        LONG_LINE,
        /** Nobody reads so fast. */
        TOO_FAST;

        /** Whether players stumble, and not only readers. */
        public boolean breaks() {
            return switch (this) {
                case NO_CUES, NOT_A_TIME, BACKWARDS, OUT_OF_ORDER, EMPTY -> true;
                case OVERLAPPING, MANY_LINES, LONG_LINE, TOO_FAST -> false;
            };
        }
    }

    /** Reads the file; whatever can be read is read. */
    public static Captions read(String text) {
        String plain = text.replace("\ufeff", "").replace("\r\n", "\n").replace('\r', '\n');
        boolean webvtt = plain.matches("(?s)WEBVTT([ \\t\\n].*)?");
        var cues = new ArrayList<Cue>();
        var faults = new ArrayList<Fault>();
        String[] lines = plain.split("\n", -1);
        for (int i = 0; i < lines.length && cues.size() < MOST_CUES; i++) {
            Matcher arrow = ARROW.matcher(lines[i]);
            if (arrow.matches()) {
                int at = i + 1;
                var words = new ArrayList<String>();
                while (i + 1 < lines.length
                        && !lines[i + 1].isBlank()
                        && !ARROW.matcher(lines[i + 1]).matches()) {
                    words.add(lines[++i].strip());
                }
                cue(arrow, words, at, cues, faults);
            }
        }
        if (cues.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, What.NO_CUES));
        }
        return new Captions(webvtt, cues, faults);
    }

    /** Whether players show all of it. */
    public boolean playable() {
        return !cues.isEmpty() && faults.stream().noneMatch(f -> f.what().breaks());
    }

    /** The same as WebVTT, in the order of time, without what cannot be shown. */
    public String asWebVtt() {
        var text = new StringBuilder("WEBVTT\n");
        cues.stream()
                .filter(c -> !c.lines().isEmpty() && c.to().compareTo(c.from()) > 0)
                .sorted(java.util.Comparator.comparing(Cue::from))
                .forEach(c ->
                        text.append('\n')
                                .append(written(c.from(), '.'))
                                .append(" --> ")
                                .append(written(c.to(), '.'))
                                .append('\n')
                                .append(String.join("\n", c.lines()).replace("-->", "->"))
                                .append('\n'));
        return text.toString();
    }

    private static void cue(
            Matcher arrow, List<String> words, int at, List<Cue> cues, List<Fault> faults) {
        Optional<Duration> from = moment(arrow.group(1));
        Optional<Duration> to = moment(arrow.group(2));
        if (from.isEmpty() || to.isEmpty()) {
            faults.add(new Fault(at, What.NOT_A_TIME));
            return;
        }
        var cue = new Cue(from.get(), to.get(), words);
        if (cue.to().compareTo(cue.from()) <= 0) {
            faults.add(new Fault(at, What.BACKWARDS));
        }
        if (!cues.isEmpty()) {
            Cue before = cues.getLast();
            if (cue.from().compareTo(before.from()) < 0) {
                faults.add(new Fault(at, What.OUT_OF_ORDER));
            } else if (cue.from().compareTo(before.to()) < 0) {
                faults.add(new Fault(at, What.OVERLAPPING));
            }
        }
        readable(cue, at, faults);
        cues.add(cue);
    }

    private static void readable(Cue cue, int at, List<Fault> faults) {
        if (cue.letters() == 0) {
            faults.add(new Fault(at, What.EMPTY));
            return;
        }
        if (cue.lines().size() > MOST_LINES) {
            faults.add(new Fault(at, What.MANY_LINES));
        }
        if (cue.lines().stream()
                .anyMatch(l -> l.replaceAll("<[^>]*>", "").length() > LONGEST_LINE)) {
            faults.add(new Fault(at, What.LONG_LINE));
        }
        double seconds = cue.to().minus(cue.from()).toMillis() / 1000.0;
        if (seconds > 0 && cue.letters() / seconds > MOST_LETTERS_A_SECOND) {
            faults.add(new Fault(at, What.TOO_FAST));
        }
    }

    private static Optional<Duration> moment(String written) {
        Matcher clock = CLOCK.matcher(written);
        if (!clock.matches()
                || Integer.parseInt(clock.group(2)) > 59
                || Integer.parseInt(clock.group(3)) > 59) {
            return Optional.empty();
        }
        int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        String thousandths = (clock.group(4) + "00").substring(0, 3);
        return Optional.of(
                Duration.ofHours(hours)
                        .plusMinutes(Integer.parseInt(clock.group(2)))
                        .plusSeconds(Integer.parseInt(clock.group(3)))
                        .plusMillis(Integer.parseInt(thousandths)));
    }

    private static String written(Duration moment, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                moment.toHours(),
                moment.toMinutesPart(),
                moment.toSecondsPart(),
                point,
                moment.toMillisPart());
    }
}
