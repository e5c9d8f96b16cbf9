/** Cards: pictures with the facts of a story, drawn from templates in the city's colours. */
@NullMarked
package id.pendopo.newsroom.card;

import org.jspecify.annotations.NullMarked;
