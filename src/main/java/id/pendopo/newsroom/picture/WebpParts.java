package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;

/** Walks the chunks of a WebP. Source: RFC 9649. */
final class WebpParts {
    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final int SIDE = 0x3fff;
    private static final int MOVING = 0x02;
    private static final int LOSSLESS_SIGNATURE = 0x2f;

    private final Bytes file;
    private byte[] exif = Parts.NONE;
    private byte[] profile = Parts.NONE;
    private int width;
    private int height;
    private boolean moving;
    private boolean pixels;

    private WebpParts(Bytes file) {
        this.file = file;
    }

    static Parts read(Bytes file) throws Unfit {
        return new WebpParts(file).walk();
    }

    private Parts walk() throws Unfit {
        int end = file.after(HEAD, file.littleInt(4));
        int at = FIRST;
        while (at + HEAD <= end) {
            int from = at + HEAD;
            int to = file.after(from, file.littleInt(at + 4));
            chunk(file.text(at, 4), from, to);
            at = to + (to - from) % 2;
        }
        if (!pixels || width < 1 || height < 1) {
            throw new Unfit(FileRefusal.DAMAGED);
        }
        return new Parts(Format.WEBP, width, height, true, moving, exif, profile, end);
    }

    private void chunk(String name, int from, int to) throws Unfit {
        switch (name) {
            case "VP8X" -> {
                moving = (file.one(from) & MOVING) != 0;
                size(file.littleTriple(from + 4) + 1, file.littleTriple(from + 7) + 1);
            }
            case "VP8 " -> {
                pixels = true;
                size(file.littleShort(from + 6) & SIDE, file.littleShort(from + 8) & SIDE);
            }
            case "VP8L" -> {
                if (file.one(from) != LOSSLESS_SIGNATURE) {
                    throw new Unfit(FileRefusal.DAMAGED);
                }
                pixels = true;
                long sides = file.littleInt(from + 1);
                size((int) (sides & SIDE) + 1, (int) (sides >> 14 & SIDE) + 1);
            }
            case "ANMF" -> pixels = true;
            case "EXIF" -> exif = withoutHead(from, to);
            case "ICCP" -> profile = file.part(from, to);
            default -> {}
        }
    }

    /** The largest that any part claims: the claim and the pixels need not agree. */
    private void size(int wide, int high) {
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }

    /** Some writers put JPEG's head before the block. */
    private byte[] withoutHead(int from, int to) throws Unfit {
        return file.part(file.text(from, 6).equals("Exif\0\0") ? from + 6 : from, to);
    }
}
