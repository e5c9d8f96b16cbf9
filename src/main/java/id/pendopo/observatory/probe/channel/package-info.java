/** The accounts a site leads to. */
@NullMarked
package id.pendopo.observatory.probe.channel;

import org.jspecify.annotations.NullMarked;
