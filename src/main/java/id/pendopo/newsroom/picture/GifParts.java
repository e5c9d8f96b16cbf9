package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;

/** Walks the blocks of a GIF. Source: the GIF89a specification. */
final class GifParts {
    private static final int SCREEN = 6;
    private static final int FIRST = 13;
    private static final int TRAILER = 0x3b;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final int PICTURE_HEAD = 10;
    private static final int HAS_TABLE = 0x80;
    private static final int TABLE_SIZE = 7;

    private final Bytes file;
    private int width;
    private int height;
    private int pictures;

    private GifParts(Bytes file) {
        this.file = file;
    }

    static Parts read(Bytes file) throws Unfit {
        return new GifParts(file).walk();
    }

    private Parts walk() throws Unfit {
        width = file.littleShort(SCREEN);
        height = file.littleShort(SCREEN + 2);
        int at = FIRST + table(file.one(SCREEN + 4));
        while (file.one(at) != TRAILER) {
            at =
                    switch (file.one(at)) {
                        case EXTENSION -> behindBlocks(at + 2);
                        case PICTURE -> picture(at);
                        default -> throw new Unfit(FileRefusal.DAMAGED);
                    };
        }
        if (pictures == 0 || width < 1 || height < 1) {
            throw new Unfit(FileRefusal.DAMAGED);
        }
        return new Parts(
                Format.GIF, width, height, true, pictures > 1, Parts.NONE, Parts.NONE, at + 1);
    }

    private int picture(int at) throws Unfit {
        pictures++;
        width = Math.max(width, file.littleShort(at + 5));
        height = Math.max(height, file.littleShort(at + 7));
        return behindBlocks(at + PICTURE_HEAD + table(file.one(at + 9)) + 1);
    }

    private int behindBlocks(int from) throws Unfit {
        int at = from;
        while (file.one(at) != 0) {
            at += file.one(at) + 1;
        }
        return at + 1;
    }

    /** How many bytes the colour table takes. */
    private static int table(int flags) {
        return (flags & HAS_TABLE) == 0 ? 0 : 3 << (flags & TABLE_SIZE) + 1;
    }
}
