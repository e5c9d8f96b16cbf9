package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.probe.page.PageParts;

/**
 * Writing that has no place on an Indonesian government site in bulk: Japanese, Chinese, Korean,
 * Thai or Cyrillic, as injected shops bring. Arabic and Javanese script do have their place.
 */
final class ForeignWriting {
    private static final int LITTLE = 120;
    private static final double SHARE = 0.2;
    private static final int IN_TITLE = 5;

    private ForeignWriting() {}

    /** A fifth of the letters or more. */
    static boolean fills(PageParts parts) {
        return !parts.folded().ascii() && fills(parts.text());
    }

    static boolean fills(String text) {
        int foreign = count(text);
        return foreign >= LITTLE && foreign >= letters(text) * SHARE;
    }

    /** A title mostly written so. */
    static boolean heads(String title) {
        int foreign = count(title);
        return foreign >= IN_TITLE && foreign * 2 >= letters(title);
    }

    static int count(String text) {
        int out = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x0400 && foreign(c)) {
                out++;
            }
        }
        return out;
    }

    private static boolean foreign(char c) {
        return (c <= 0x052F)
                || (c >= 0x0E00 && c <= 0x0E7F)
                || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7AF);
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
