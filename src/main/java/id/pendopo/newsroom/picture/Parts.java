package id.pendopo.newsroom.picture;

/**
 * What a picture's file says of itself, read without unpacking a pixel.
 *
 * @param layered whether the decoder must hold all of it at once (progressive JPEG, or a format
 *     that can not be read in part)
 * @param moving whether it has more pictures than the first
 * @param exif the block that begins with the byte order; empty if there is none
 * @param profile the ICC profile; empty if there is none
 * @param end where the picture ends in the file; what follows is something else
 */
record Parts(
        Format format,
        int width,
        int height,
        boolean layered,
        boolean moving,
        byte[] exif,
        byte[] profile,
        int end) {
    static final byte[] NONE = new byte[0];

    long pixels() {
        return (long) width * height;
    }
}
