package id.pendopo.platform.web.asset;

import id.pendopo.platform.web.page.Colour;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of one brand colour. It is a file of its own because the content security policy
 * allows no style inside a page; its address is the colour, so it never changes.
 */
public final class BrandSheet {
    static final String FOLDER = "merek/";
    private static final Pattern FILE = Pattern.compile("merek/([0-9a-f]{6})\\.css");

    private BrandSheet() {}

    /** The address of the sheet. */
    public static String href(Colour colour) {
        return Assets.ROOT + FOLDER + colour.hex().substring(1) + ".css";
    }

    static Optional<Asset> at(String file) {
        Matcher matcher = FILE.matcher(file);
        return matcher.matches()
                ? Optional.of(sheet(Colour.of("#" + matcher.group(1))))
                : Optional.empty();
    }

    private static Asset sheet(Colour colour) {
        Colour brand = colour.legibleOnWhite();
        String css =
                """
                :root{--p-brand:%s;--p-brand-strong:%s;--p-brand-line:%s;--p-brand-soft:%s}
                """
                        .formatted(
                                brand.hex(),
                                brand.mixed(Colour.BLACK, 0.25).hex(),
                                brand.mixed(Colour.WHITE, 0.65).hex(),
                                brand.mixed(Colour.WHITE, 0.90).hex());
        return Asset.of("brand.css", css.getBytes(StandardCharsets.UTF_8));
    }
}
