/** What Meta's networks have in common: how they are asked and how they say no. */
@NullMarked
package id.pendopo.publishing.network.meta;

import org.jspecify.annotations.NullMarked;
