package id.pendopo.newsroom.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar for programs. Lines end with CR LF and are folded at 75 octets, never within a
 * character; text is escaped. Source: RFC 5545 sections 3.1 and 3.3.11.
 */
public final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Instant stamp;

    /**
     * @param stamp when the calendar is written
     */
    public ICalendar(String name, Instant stamp) {
        this.stamp = stamp;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Pendopo//Newsroom//ID");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /**
     * Something with a moment.
     *
     * @param uid the same each time the calendar is read
     * @param address where it is worked on; empty for none
     */
    public ICalendar moment(
            String uid, Instant at, String summary, String description, String address) {
        return event(uid, "DTSTART:" + MOMENT.format(at), summary, description, address);
    }

    /** Something of a whole day. */
    public ICalendar day(
            String uid, LocalDate day, String summary, String description, String address) {
        return event(uid, "DTSTART;VALUE=DATE:" + DAY.format(day), summary, description, address);
    }

    /** The whole calendar. */
    public String end() {
        return text + "END:VCALENDAR\r\n";
    }

    private ICalendar event(
            String uid, String start, String summary, String description, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(uid));
        line("DTSTAMP:" + MOMENT.format(stamp));
        line(start);
        line("SUMMARY:" + escaped(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION:" + escaped(description));
        }
        if (!address.isEmpty()) {
            line("URL:" + address.replaceAll("\\p{Cntrl}", ""));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String sign = Character.toString(point);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += size;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
