/**
 * The one guarded way out to other people's servers: the client, its limits, and the closed family
 * of outcomes. Every address that a person typed or a page named is asked for through it.
 */
@NullMarked
package id.pendopo.platform.fetch;

import org.jspecify.annotations.NullMarked;
