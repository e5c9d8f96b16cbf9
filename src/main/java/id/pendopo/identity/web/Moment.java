package id.pendopo.identity.web;

import id.pendopo.platform.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments in words of a language, in the zone of a city. */
record Moment(ZoneId zone, Texts texts) {
    String minute(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(moment.atZone(zone));
    }

    String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(moment.atZone(zone));
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }
}
