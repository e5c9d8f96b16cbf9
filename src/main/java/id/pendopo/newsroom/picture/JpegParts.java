package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;
import java.io.ByteArrayOutputStream;
import java.util.TreeMap;

/** Walks the segments of a JPEG. Source: ITU T.81 annex B; ICC.1:2022 annex B.4. */
final class JpegParts {
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final String EXIF = "Exif\0\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final int ICC_HEAD = ICC.length() + 2;
    private static final int MOST_PROFILE = 4 << 20;

    /** A picture has a handful; thousands of scans over the same pixels are an attack. */
    private static final int MOST_SCANS = 100;

    private final Bytes file;
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private byte[] exif = Parts.NONE;
    private int width;
    private int height;
    private boolean progressive;
    private int scans;

    private JpegParts(Bytes file) {
        this.file = file;
    }

    static Parts read(Bytes file) throws Unfit {
        return new JpegParts(file).walk();
    }

    private Parts walk() throws Unfit {
        int at = 2;
        while (true) {
            if (file.one(at) != 0xff) {
                throw new Unfit(FileRefusal.DAMAGED);
            }
            int marker = file.one(at + 1);
            if (marker == 0xff) {
                at++;
            } else if (marker == END_OF_IMAGE) {
                return parts(at + 2);
            } else if (standsAlone(marker)) {
                at += 2;
            } else {
                int end = file.after(at + 2, file.bigShort(at + 2));
                segment(marker, at + 4, end);
                at = marker == START_OF_SCAN ? behindScan(end) : end;
            }
        }
    }

    private void segment(int marker, int from, int end) throws Unfit {
        if (isFrame(marker)) {
            height = file.bigShort(from + 1);
            width = file.bigShort(from + 3);
            progressive = (marker & 3) == 2;
        } else if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
            throw new Unfit(FileRefusal.UNPACKS_TOO_LARGE);
        } else if (marker == APP1 && exif.length == 0 && starts(EXIF, from)) {
            exif = file.part(from + EXIF.length(), end);
        } else if (marker == APP2 && starts(ICC, from) && end - from > ICC_HEAD) {
            profile.put(file.one(from + ICC.length()), file.part(from + ICC_HEAD, end));
        }
    }

    private boolean starts(String head, int at) {
        return file.text(at, head.length()).equals(head);
    }

    /** Behind the entropy-coded data: the next marker that is neither stuffing nor a restart. */
    private int behindScan(int from) throws Unfit {
        int at = from;
        while (true) {
            while (file.one(at) != 0xff) {
                at++;
            }
            int next = file.one(at + 1);
            if (next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7)) {
                return at;
            }
            at += next == 0xff ? 1 : 2;
        }
    }

    private Parts parts(int end) throws Unfit {
        if (width == 0 || height == 0 || scans == 0) {
            throw new Unfit(FileRefusal.DAMAGED);
        }
        return new Parts(Format.JPEG, width, height, progressive, false, exif, wholeProfile(), end);
    }

    private byte[] wholeProfile() {
        var whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        return whole.size() > MOST_PROFILE ? Parts.NONE : whole.toByteArray();
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
    }

    /** SOF0 to SOF15, between which DHT, JPG and DAC have their numbers. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }
}
