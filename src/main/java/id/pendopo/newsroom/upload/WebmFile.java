package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a WebM and makes its tags void in place, in which cameras note where they were. Source: RFC
 * 8794 (EBML), RFC 9559 (Matroska).
 */
final class WebmFile {
    private static final long SEGMENT = 0x18538067L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAE;
    private static final long VIDEO = 0xE0;
    private static final long WIDTH = 0xB0;
    private static final long HEIGHT = 0xBA;
    private static final long TAGS = 0x1254C367L;
    private static final int VOID = 0xEC;
    private static final int MOST_TAGS = 1 << 24;

    private final RandomAccessFile file;
    private int width;
    private int height;
    private boolean tracks;

    private WebmFile(RandomAccessFile file) {
        this.file = file;
    }

    static VideoTold clean(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var webm = new WebmFile(file);
            webm.walk(0, file.length());
            return webm.tracks
                    ? new VideoTold.Fit(webm.width, webm.height, Optional.empty(), Optional.empty())
                    : new VideoTold.Unfit(FileRefusal.DAMAGED);
        } catch (EOFException e) {
            return new VideoTold.Unfit(FileRefusal.CUT_OFF);
        }
    }

    private void walk(long from, long end) throws IOException {
        long at = from;
        while (at < end) {
            file.seek(at);
            long id = number(false);
            long size = number(true);
            long content = file.getFilePointer();
            // A recorder that did not know the size leaves it open: then it reaches to the end.
            long next = size < 0 ? end : content + size;
            if (next > file.length()) {
                throw new EOFException("Element at %d ends behind the file".formatted(at));
            }
            if (id == TAGS) {
                blank(at, next);
            } else {
                element(id, content, next);
            }
            at = next;
        }
    }

    private void element(long id, long content, long end) throws IOException {
        tracks |= id == TRACKS;
        if (id == SEGMENT || id == TRACKS || id == TRACK || id == VIDEO) {
            walk(content, end);
        } else if (id == WIDTH) {
            width = Math.max(width, value(content, end));
        } else if (id == HEIGHT) {
            height = Math.max(height, value(content, end));
        }
    }

    private void blank(long at, long end) throws IOException {
        long whole = end - at;
        if (whole > MOST_TAGS) {
            throw new EOFException("Tags of %d bytes".formatted(whole));
        }
        var nothing = new byte[(int) whole];
        nothing[0] = (byte) VOID;
        if (whole < 9) {
            nothing[1] = (byte) (0x80 | whole - 2);
        } else {
            long left = whole - 9;
            nothing[1] = 1;
            for (int i = 8; i > 1; i--, left >>= 8) {
                nothing[i] = (byte) left;
            }
        }
        file.seek(at);
        file.write(nothing);
    }

    private int value(long from, long end) throws IOException {
        file.seek(from);
        int value = 0;
        for (long at = from; at < Math.min(end, from + 3); at++) {
            value = value << 8 | file.readUnsignedByte();
        }
        return value;
    }

    /** A number that tells its own length by leading zeros; -1 for a size left open. */
    private long number(boolean size) throws IOException {
        int first = file.readUnsignedByte();
        int more = Integer.numberOfLeadingZeros(first << 24);
        if (more > 7) {
            throw new EOFException("No number of EBML");
        }
        long value = size ? first & (0x7f >> more) : first;
        boolean open = value == 0x7f >> more;
        for (int i = 0; i < more; i++) {
            int next = file.readUnsignedByte();
            open &= next == 0xff;
            value = value << 8 | next;
        }
        return size && open ? -1 : value;
    }
}
