/** The media library: taking files in, describing, publishing, deleting and erasing them. */
@NullMarked
package id.pendopo.newsroom.asset;

import org.jspecify.annotations.NullMarked;
