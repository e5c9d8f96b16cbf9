package id.pendopo.observatory.probe.page;

import java.util.HexFormat;

/** E-mail addresses that Cloudflare hides from robots: the first byte is the key of the others. */
final class HiddenMail {
    private HiddenMail() {}

    /** The address; empty text if it is not one. */
    static String read(String hex) {
        if (hex.length() < 4 || hex.length() % 2 != 0 || !hex.matches("[0-9a-fA-F]+")) {
            return "";
        }
        byte[] bytes = HexFormat.of().parseHex(hex);
        var out = new StringBuilder();
        for (int i = 1; i < bytes.length; i++) {
            out.append((char) ((bytes[i] ^ bytes[0]) & 0xff));
        }
        return out.indexOf("@") > 0 ? out.toString() : "";
    }
}
