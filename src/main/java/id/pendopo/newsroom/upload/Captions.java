package id.pendopo.newsroom.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a text is a WebVTT file with at least one cue. Source: W3C WebVTT, section 4. */
public final class Captions {
    private static final Pattern BEGIN = Pattern.compile("^\ufeff?WEBVTT(?=[ \\t\\r\\n]|$)");
    private static final String CLOCK = "(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}";
    private static final Pattern CUE =
            Pattern.compile("(?m)^" + CLOCK + "[ \\t]+-->[ \\t]+" + CLOCK + "(?:[ \\t].*)?$");

    private Captions() {}

    public static boolean wellFormed(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            String lines = text.replace("\r\n", "\n").replace('\r', '\n');
            return BEGIN.matcher(lines).find()
                    && CUE.matcher(lines).find()
                    && lines.indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
