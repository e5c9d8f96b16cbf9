package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

/** Walks the chunks of a PNG. Source: W3C PNG, third edition, section 5. */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;
    private static final int MOST_PROFILE = 4 << 20;
    private static final int MOST_NAME = 80;

    private final Bytes file;
    private byte[] exif = Parts.NONE;
    private byte[] profile = Parts.NONE;
    private boolean moving;
    private boolean pixels;

    private PngParts(Bytes file) {
        this.file = file;
    }

    static Parts read(Bytes file) throws Unfit {
        return new PngParts(file).walk();
    }

    private Parts walk() throws Unfit {
        if (!file.text(SIGNATURE + 4, 4).equals("IHDR")) {
            throw new Unfit(file.length() < 33 ? FileRefusal.CUT_OFF : FileRefusal.DAMAGED);
        }
        long width = file.bigInt(SIGNATURE + HEAD);
        long height = file.bigInt(SIGNATURE + HEAD + 4);
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new Unfit(FileRefusal.DAMAGED);
        }
        int end = chunks();
        if (!pixels) {
            throw new Unfit(FileRefusal.DAMAGED);
        }
        return new Parts(Format.PNG, (int) width, (int) height, false, moving, exif, profile, end);
    }

    private int chunks() throws Unfit {
        int at = SIGNATURE;
        while (true) {
            int from = at + HEAD;
            int to = file.after(from, file.bigInt(at));
            String name = file.text(at + 4, 4);
            switch (name) {
                case "eXIf" -> exif = file.part(from, to);
                case "iCCP" -> profile = inflated(from, to);
                case "acTL" -> moving = true;
                case "IDAT" -> pixels = true;
                default -> {}
            }
            at = file.after(to, CHECKSUM);
            if (name.equals("IEND")) {
                return at;
            }
        }
    }

    /** The profile behind its name; none if it is damaged or unpacks to more than profiles are. */
    private byte[] inflated(int from, int to) throws Unfit {
        int name = from;
        while (name < to && name - from < MOST_NAME && file.one(name) != 0) {
            name++;
        }
        int packed = Math.min(name + 2, to);
        try (var in =
                new InflaterInputStream(
                        new ByteArrayInputStream(file.all(), packed, to - packed))) {
            byte[] found = in.readNBytes(MOST_PROFILE + 1);
            return found.length > MOST_PROFILE ? Parts.NONE : found;
        } catch (IOException e) {
            return Parts.NONE;
        }
    }
}
