/**
 * The tests of the MDN HTTP Observatory over one exchange, each a function to a {@link
 * id.pendopo.observatory.probe.headers.Verdict}.
 */
@NullMarked
package id.pendopo.observatory.probe.headers;

import org.jspecify.annotations.NullMarked;
