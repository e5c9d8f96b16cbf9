/**
 * What a sent file really is, told by its content, and whether it may be kept: pictures, videos,
 * documents. Knows no database.
 */
@NullMarked
package id.pendopo.newsroom.upload;

import org.jspecify.annotations.NullMarked;
