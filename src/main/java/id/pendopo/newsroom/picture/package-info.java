/**
 * From a picture as a person sends it to the pictures everybody may see: looked at before it is
 * unpacked, upright, in few sizes, in sRGB, without any metadata. Pure; keeps nothing.
 */
@NullMarked
package id.pendopo.newsroom.picture;

import org.jspecify.annotations.NullMarked;
