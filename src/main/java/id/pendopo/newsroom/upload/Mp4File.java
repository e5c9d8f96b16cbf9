package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.Position;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an MP4 and blanks in place what its makers noted about place and device: the box stays, so
 * that nothing moves, and is called free. Source: ISO/IEC 14496-12.
 */
final class Mp4File {
    private static final int HEAD = 8;
    private static final int MOST_INDEX = 64 << 20;
    private static final int DEEPEST = 6;
    private static final Set<String> FAMILIES = Set.of("trak", "mdia", "minf", "stbl");
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");

    /** What browsers play without asking the system; HEVC is not among it. */
    private static final Set<String> PLAYED = Set.of("avc1", "avc3", "av01", "vp09");

    private static final Set<String> NOT_PLAYED =
            Set.of("hvc1", "hev1", "mp4v", "apcn", "apch", "jpeg", "s263");

    /** Latitude and longitude as ISO 6709 writes them. */
    private static final Pattern PLACE =
            Pattern.compile("([+-]\\d{2}\\.\\d{1,8})([+-]\\d{3}\\.\\d{1,8})");

    private final Set<String> codecs = new HashSet<>();
    private int width;
    private int height;
    private Optional<Duration> length = Optional.empty();
    private Optional<Position> position = Optional.empty();

    private Mp4File() {}

    static VideoTold clean(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            return new Mp4File().walk(file);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // A length inside the index leads out of it.
            return new VideoTold.Unfit(FileRefusal.DAMAGED);
        }
    }

    private VideoTold walk(RandomAccessFile file) throws IOException {
        boolean index = false;
        boolean pictures = false;
        long at = 0;
        while (at < file.length()) {
            if (file.length() - at < HEAD) {
                return new VideoTold.Unfit(FileRefusal.CUT_OFF);
            }
            file.seek(at);
            long size = file.readInt() & 0xffffffffL;
            String name = name(file);
            int head = size == 1 ? 2 * HEAD : HEAD;
            size = size == 1 ? file.readLong() : size == 0 ? file.length() - at : size;
            if (size < head || size > file.length() - at) {
                return new VideoTold.Unfit(FileRefusal.CUT_OFF);
            }
            if (name.equals("moov")) {
                if (size > MOST_INDEX) {
                    return new VideoTold.Unfit(FileRefusal.UNPACKS_TOO_LARGE);
                }
                index(file, at + head, (int) size - head);
                index = true;
            } else if (NOTES.contains(name)) {
                free(file, at, head, size);
            }
            pictures |= name.equals("mdat");
            at += size;
        }
        return told(index && pictures);
    }

    private VideoTold told(boolean whole) {
        if (!whole) {
            return new VideoTold.Unfit(FileRefusal.CUT_OFF);
        }
        if (codecs.stream().noneMatch(PLAYED::contains)) {
            return new VideoTold.Unfit(
                    codecs.stream().anyMatch(NOT_PLAYED::contains)
                            ? FileRefusal.VIDEO_FORMAT
                            : FileRefusal.DAMAGED);
        }
        return new VideoTold.Fit(width, height, length, position);
    }

    private void index(RandomAccessFile file, long from, int size) throws IOException {
        var index = new byte[size];
        file.seek(from);
        file.readFully(index);
        boxes(ByteBuffer.wrap(index), 0);
        file.seek(from);
        file.write(index);
    }

    private void boxes(ByteBuffer in, int depth) {
        while (in.remaining() >= HEAD && depth < DEEPEST) {
            int start = in.position();
            int size = in.getInt(start);
            if (size < HEAD || size > in.remaining()) {
                throw new IllegalArgumentException("A box of %d bytes".formatted(size));
            }
            String name = text(in, start + BRAND, BRAND);
            ByteBuffer content = in.slice(start + HEAD, size - HEAD);
            if (NOTES.contains(name)) {
                place(content);
                in.put(start + BRAND, "free".getBytes(StandardCharsets.US_ASCII));
                Arrays.fill(
                        in.array(),
                        content.arrayOffset(),
                        content.arrayOffset() + size - HEAD,
                        (byte) 0);
            } else if (FAMILIES.contains(name)) {
                boxes(content, depth + 1);
            } else {
                value(name, content);
            }
            in.position(start + size);
        }
    }

    private static final int BRAND = 4;

    /** Sixteen bits before and sixteen behind the point. Source: 3GPP TS 26.244, 8.5. */
    private static final double FIXED = 1 << 16;

    /** Nine numbers of four bytes, then width and height: how far the first stands from the end. */
    private static final int MATRIX = 44;

    private void value(String name, ByteBuffer in) {
        switch (name) {
            case "mvhd" -> length = length(in);
            case "tkhd" -> track(in);
            case "stsd" -> codecs.add(text(in, 12, BRAND));
            default -> {}
        }
    }

    /** A phone held upright notes a quarter turn beside the size that its sensor has. */
    private void track(ByteBuffer in) {
        int end = in.limit();
        int wide = in.getShort(end - 8) & 0xffff;
        int high = in.getShort(end - 4) & 0xffff;
        boolean turned =
                in.getInt(end - MATRIX) == 0
                        && in.getInt(end - MATRIX + 16) == 0
                        && in.getInt(end - MATRIX + 4) != 0;
        width = Math.max(width, turned ? high : wide);
        height = Math.max(height, turned ? wide : high);
    }

    private static Optional<Duration> length(ByteBuffer in) {
        boolean wide = in.get(0) == 1;
        long scale = in.getInt(wide ? 20 : 12) & 0xffffffffL;
        long units = wide ? in.getLong(24) : in.getInt(16) & 0xffffffffL;
        return scale == 0 || units <= 0 || units / scale > Duration.ofDays(1).toSeconds()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(units * 1000 / scale));
    }

    private void place(ByteBuffer notes) {
        String text = text(notes, 0, notes.limit());
        Matcher matcher = PLACE.matcher(text);
        int loci = text.indexOf("loci");
        if (matcher.find()) {
            place(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        } else if (loci >= 0) {
            // Version and language, a name that ends with zero, its role, then two fixed points.
            int at = text.indexOf('\0', loci + BRAND + 6) + 2;
            if (at > 1 && at + 8 <= notes.limit()) {
                place(notes.getInt(at + 4) / FIXED, notes.getInt(at) / FIXED);
            }
        }
    }

    private void place(double latitude, double longitude) {
        if (position.isEmpty() && Position.known(latitude, longitude)) {
            position = Optional.of(new Position(latitude, longitude));
        }
    }

    private static void free(RandomAccessFile file, long at, int head, long size)
            throws IOException {
        file.seek(at + BRAND);
        file.write("free".getBytes(StandardCharsets.US_ASCII));
        file.seek(at + head);
        var zeros = new byte[1 << 16];
        for (long left = size - head; left > 0; left -= zeros.length) {
            file.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    private static String name(RandomAccessFile file) throws IOException {
        var letters = new byte[BRAND];
        file.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static String text(ByteBuffer in, int at, int length) {
        if (at + length > in.limit()) {
            throw new BufferUnderflowException();
        }
        var letters = new byte[length];
        in.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
