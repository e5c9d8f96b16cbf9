package id.pendopo.newsroom.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import id.pendopo.newsroom.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What the camera wrote about a photo, read before it is thrown away. Every value may be wrong or
 * forged: they are suggestions to the person who sends the photo.
 *
 * @param orientation how to turn it upright, 1 to 8 as in EXIF
 * @param taken in the camera's own offset, or else in the zone given
 */
record Told(int orientation, Optional<Position> position, Optional<Instant> taken) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final int UPRIGHT = 1;
    private static final int LAST_ORIENTATION = 8;
    private static final Told NOTHING = new Told(UPRIGHT, Optional.empty(), Optional.empty());

    /** Nothing where the block is missing or makes no sense. */
    static Told of(byte[] exif, ZoneId zone) {
        if (exif.length == 0) {
            return NOTHING;
        }
        var metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        return new Told(orientation(metadata), position(metadata), taken(metadata, zone));
    }

    private static int orientation(Metadata metadata) {
        var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer found = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return found == null || found < UPRIGHT || found > LAST_ORIENTATION ? UPRIGHT : found;
    }

    private static Optional<Position> position(Metadata metadata) {
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation found = gps == null ? null : gps.getGeoLocation();
        return found == null || !Position.known(found.getLatitude(), found.getLongitude())
                ? Optional.empty()
                : Optional.of(new Position(found.getLatitude(), found.getLongitude()));
    }

    private static Optional<Instant> taken(Metadata metadata, ZoneId zone) {
        var sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        if (sub == null) {
            return Optional.empty();
        }
        String clock = text(sub, ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        String offset = text(sub, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
        try {
            var local = LocalDateTime.parse(clock, CLOCK);
            return Optional.of(
                    local.atZone(offset.isEmpty() ? zone : ZoneOffset.of(offset)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(Directory directory, int tag) {
        String found = directory.getString(tag);
        return found == null ? "" : found.strip();
    }
}
