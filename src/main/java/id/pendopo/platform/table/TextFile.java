package id.pendopo.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of a text file as office programs write it. */
final class TextFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextFile() {}

    /** By its mark, or UTF-8 if it is valid as such, or else windows-1252. */
    static String decode(byte[] file) throws Unreadable {
        if (marked(file, 0xef, 0xbb, 0xbf)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (marked(file, 0xff, 0xfe)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (marked(file, 0xfe, 0xff)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        if (binary(file)) {
            throw new Unreadable(TableFault.NO_TEXT, 0, "");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    /**
     * Pictures and archives hold a zero byte, text never does; a PDF may not, but says its name.
     */
    private static boolean binary(byte[] file) {
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return marked(file, '%', 'P', 'D', 'F');
    }

    private static boolean marked(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
