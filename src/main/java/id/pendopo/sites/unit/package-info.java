/** The pages of a unit's website: what the newsroom made public, officials, contact. */
@NullMarked
package id.pendopo.sites.unit;

import org.jspecify.annotations.NullMarked;
