/** One guarded request: the client, its limits, and the closed family of outcomes. */
@NullMarked
package id.pendopo.observatory.fetch;

import org.jspecify.annotations.NullMarked;
