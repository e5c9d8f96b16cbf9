/** The single narrative: one text of the city, what units make of it, and who did. */
@NullMarked
package id.pendopo.newsroom.narrative;

import org.jspecify.annotations.NullMarked;
