/** The pages of cards: the gallery of templates and the editor of a story's cards. */
@NullMarked
package id.pendopo.newsroom.web.card;

import org.jspecify.annotations.NullMarked;
