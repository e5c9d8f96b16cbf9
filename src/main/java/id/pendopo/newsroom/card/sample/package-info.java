/** Made-up cards that show what a template bears; nothing of them is ever published. */
@NullMarked
package id.pendopo.newsroom.card.sample;

import org.jspecify.annotations.NullMarked;
