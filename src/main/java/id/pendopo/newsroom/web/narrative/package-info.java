/** Pages of the single narrative. */
@NullMarked
package id.pendopo.newsroom.web.narrative;

import org.jspecify.annotations.NullMarked;
