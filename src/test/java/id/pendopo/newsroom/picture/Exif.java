package id.pendopo.newsroom.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the EXIF block of a camera by hand: orientation, position, time, and who took it. */
public final class Exif {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;

    private final int orientation;
    private final double latitude;
    private final double longitude;
    private final String taken;
    private final String offset;

    private Exif(int orientation, double latitude, double longitude, String taken, String offset) {
        this.orientation = orientation;
        this.latitude = latitude;
        this.longitude = longitude;
        this.taken = taken;
        this.offset = offset;
    }

    public static byte[] of(
            int orientation, double latitude, double longitude, String taken, String offset) {
        return new Exif(orientation, latitude, longitude, taken, offset).block();
    }

    private record Entry(int tag, int type, int count, byte[] value) {}

    private byte[] block() {
        int main = 8;
        List<Entry> mainEntries = new ArrayList<>();
        mainEntries.add(new Entry(0x010e, ASCII, 9, ascii("RAHASIA!")));
        mainEntries.add(new Entry(0x0112, SHORT, 1, shortValue(orientation)));
        mainEntries.add(new Entry(0x8769, LONG, 1, longValue(0)));
        mainEntries.add(new Entry(0x8825, LONG, 1, longValue(0)));
        int sub = main + size(mainEntries);
        List<Entry> subEntries = new ArrayList<>();
        subEntries.add(new Entry(0x9003, ASCII, taken.length() + 1, ascii(taken)));
        if (!offset.isEmpty()) {
            subEntries.add(new Entry(0x9011, ASCII, offset.length() + 1, ascii(offset)));
        }
        int gps = sub + size(subEntries);
        List<Entry> gpsEntries =
                List.of(
                        new Entry(1, ASCII, 2, ascii(latitude < 0 ? "S" : "N")),
                        new Entry(2, RATIONAL, 3, degrees(latitude)),
                        new Entry(3, ASCII, 2, ascii(longitude < 0 ? "W" : "E")),
                        new Entry(4, RATIONAL, 3, degrees(longitude)));
        mainEntries.set(2, new Entry(0x8769, LONG, 1, longValue(sub)));
        mainEntries.set(3, new Entry(0x8825, LONG, 1, longValue(gps)));
        ByteBuffer out = buffer(gps + size(gpsEntries));
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(main);
        write(out, main, mainEntries);
        write(out, sub, subEntries);
        write(out, gps, gpsEntries);
        return out.array();
    }

    private static int size(List<Entry> entries) {
        int far = entries.stream().mapToInt(e -> e.value().length > 4 ? e.value().length : 0).sum();
        return 2 + entries.size() * 12 + 4 + far;
    }

    private static void write(ByteBuffer out, int at, List<Entry> entries) {
        out.position(at);
        out.putShort((short) entries.size());
        int far = at + 2 + entries.size() * 12 + 4;
        for (Entry entry : entries) {
            out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.value().length > 4) {
                out.putInt(far);
                int back = out.position();
                out.position(far);
                out.put(entry.value());
                far = out.position();
                out.position(back);
            } else {
                out.put(entry.value()).put(new byte[4 - entry.value().length]);
            }
        }
        out.putInt(0);
    }

    private static byte[] degrees(double value) {
        ByteBuffer out = buffer(24);
        out.putInt((int) Math.round(Math.abs(value) * 1_000_000)).putInt(1_000_000);
        out.putInt(0).putInt(1).putInt(0).putInt(1);
        return out.array();
    }

    private static byte[] shortValue(int value) {
        return buffer(2).putShort((short) value).array();
    }

    private static byte[] longValue(int value) {
        return buffer(4).putInt(value).array();
    }

    private static byte[] ascii(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.BIG_ENDIAN);
    }
}
