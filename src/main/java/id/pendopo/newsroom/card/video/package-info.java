/** Help with videos: captions read, checked and converted; rules of titles and descriptions. */
@NullMarked
package id.pendopo.newsroom.card.video;

import org.jspecify.annotations.NullMarked;
