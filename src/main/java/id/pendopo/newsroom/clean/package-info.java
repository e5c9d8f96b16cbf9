/** HTML from people and programs made harmless and plain. */
@NullMarked
package id.pendopo.newsroom.clean;

import org.jspecify.annotations.NullMarked;
