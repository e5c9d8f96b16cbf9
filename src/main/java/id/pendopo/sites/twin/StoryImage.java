package id.pendopo.sites.twin;

import java.net.URI;

/**
 * A picture of a public story in one width, as JPEG.
 *
 * @param address absolute
 * @param bytes of the file
 */
public record StoryImage(
        URI address, int width, int height, long bytes, String alt, String caption) {}
