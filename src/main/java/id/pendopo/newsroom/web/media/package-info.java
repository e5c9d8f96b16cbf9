/** The pages of the media library and the addresses of its files. */
@NullMarked
package id.pendopo.newsroom.web.media;

import org.jspecify.annotations.NullMarked;
