/** What a photo costs. */
@NullMarked
package id.pendopo.newsroom.picture.bench;

import org.jspecify.annotations.NullMarked;
