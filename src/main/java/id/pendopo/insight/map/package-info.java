/** The map of areas coloured by the score of who governs them. */
@NullMarked
package id.pendopo.insight.map;

import org.jspecify.annotations.NullMarked;
