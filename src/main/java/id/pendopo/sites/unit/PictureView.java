package id.pendopo.sites.unit;

/**
 * A picture in a page.
 *
 * @param srcset its widths; empty if there is one only
 * @param alt empty if nobody described it
 * @param stage in words, as "before"; empty for none
 * @param width of the default file in pixels; 0 if unknown
 */
public record PictureView(
        String src,
        String srcset,
        String alt,
        String caption,
        String stage,
        int width,
        int height) {}
