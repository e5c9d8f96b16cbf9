package id.pendopo.platform.web;

import id.pendopo.platform.web.page.Colour;

/**
 * Under whose name a page appears.
 *
 * @param name as in the header, "Kota Contoh"
 * @param line a second, smaller line: who runs it; empty for none
 * @param colour its deep colour; darkened by the page where it would not be legible
 * @param home the address of its front page
 */
public record Brand(String name, String line, Colour colour, String home) {
    /** The colour of the plain style sheet; others need a sheet of their own. */
    public static final Colour TEAL = Colour.of("#0f5e5c");

    /** Of an installation, or a host, that belongs to no city. */
    public static Brand neutral() {
        return new Brand("Pendopo", "", TEAL, "/");
    }

    public boolean ownColour() {
        return !colour.equals(TEAL);
    }
}
