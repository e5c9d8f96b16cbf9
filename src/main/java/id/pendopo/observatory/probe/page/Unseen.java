package id.pendopo.observatory.probe.page;

/** How something on a page is kept from the eyes of a visitor. */
public enum Unseen {
    /** It can be seen, as far as the markup tells. */
    NOT,
    /** {@code display:none}, {@code visibility:hidden} or the hidden attribute. */
    NOT_SHOWN,
    /** Moved out of the screen. */
    OFF_SCREEN,
    /** Without height, width or letter size. */
    NO_SIZE,
    /** Fully transparent, or in the colour of its ground. */
    NO_COLOUR
}
