package id.pendopo.observatory.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A date written for machines: ISO 8601 and its many near relatives, RFC 1123, seconds since 1970.
 *
 * @param moment if a time with a zone is given
 * @param universal whether the zone is UTC, so that the writer's own day may be the next or the
 *     last
 */
record MachineDate(LocalDate day, Optional<Instant> moment, boolean universal) {
    private static final int LONGEST = 80;

    /**
     * Empty if the value is no date.
     *
     * @param american whether numbers that allow both orders are month, day, year
     */
    static Optional<MachineDate> read(String value, boolean american) {
        if (value.length() < 6 || value.length() > LONGEST) {
            return Optional.empty();
        }
        TextBuffer text = TextBuffer.of(value.strip());
        Optional<MachineDate> epoch = epoch(text);
        if (epoch.isPresent()) {
            return epoch;
        }
        List<Mention> mentions = DateText.mentions(text, false);
        if (mentions.isEmpty() || mentions.getFirst().year() == 0) {
            return digits(text);
        }
        Mention mention = mentions.getFirst();
        return mention.asWritten().or(mention::american).map(day -> at(day, text, mention));
    }

    Stated stated(double confidence, Reason reason, String excerpt) {
        return new Stated(day, moment, confidence, reason, excerpt);
    }

    private static MachineDate at(LocalDate day, TextBuffer text, Mention mention) {
        Optional<Instant> moment = Clock.after(text, mention.end(), day);
        boolean universal = moment.isPresent() && isUniversal(text, mention.end());
        return new MachineDate(day, moment, universal);
    }

    private static boolean isUniversal(TextBuffer text, int from) {
        String rest = text.text(from, text.length).toUpperCase(java.util.Locale.ROOT);
        return rest.endsWith("Z")
                || rest.endsWith("+00:00")
                || rest.endsWith("+0000")
                || rest.endsWith("GMT")
                || rest.endsWith("UTC");
    }

    /** 20160722103000 and 201607221030. */
    private static Optional<MachineDate> digits(TextBuffer text) {
        boolean all = text.numberCount == 1 && text.numbers[0] == 0;
        if (!all || text.length != 14 && text.length != 12) {
            return Optional.empty();
        }
        return read(text.text(0, 8), false)
                .filter(date -> text.text(8, text.length).chars().allMatch(Character::isDigit));
    }

    private static Optional<MachineDate> epoch(TextBuffer text) {
        boolean seconds = text.length == 10;
        if (!seconds && text.length != 13 || text.chars[0] != '1' && text.chars[0] != '9') {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < text.length; i++) {
            if (!DateReader.isDigit(text.chars[i])) {
                return Optional.empty();
            }
            value = value * 10 + text.chars[i] - '0';
        }
        Instant instant = seconds ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return Optional.of(new MachineDate(day, Optional.of(instant), true));
    }

    /** Reads the time of day with its zone that follows a date. */
    private static final class Clock {
        private Clock() {}

        static Optional<Instant> after(TextBuffer text, int from, LocalDate day) {
            int at = from;
            while (at < text.length && (text.chars[at] == 'T' || text.chars[at] == ' ')) {
                at++;
            }
            if (at + 5 > text.length || text.chars[at + 2] != ':') {
                return Optional.empty();
            }
            int zone = at + 5;
            while (zone < text.length && ".:0123456789 ".indexOf(text.chars[zone]) >= 0) {
                zone++;
            }
            try {
                LocalTime time = LocalTime.parse(text.text(at, at + 5));
                return offset(text.text(zone, text.length))
                        .map(offset -> day.atTime(time).toInstant(offset));
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        }

        private static Optional<ZoneOffset> offset(String zone) {
            return switch (zone.toUpperCase(java.util.Locale.ROOT)) {
                case "Z", "GMT", "UTC" -> Optional.of(ZoneOffset.UTC);
                case "WIB" -> Optional.of(ZoneOffset.ofHours(7));
                case "WITA" -> Optional.of(ZoneOffset.ofHours(8));
                case "WIT" -> Optional.of(ZoneOffset.ofHours(9));
                default -> signed(zone);
            };
        }

        private static Optional<ZoneOffset> signed(String zone) {
            try {
                boolean sign = !zone.isEmpty() && "+-".indexOf(zone.charAt(0)) >= 0;
                return sign ? Optional.of(ZoneOffset.of(zone)) : Optional.empty();
            } catch (DateTimeException unknown) {
                return Optional.empty();
            }
        }
    }
}
