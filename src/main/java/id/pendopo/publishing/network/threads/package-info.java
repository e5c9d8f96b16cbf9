/** Threads. */
@NullMarked
package id.pendopo.publishing.network.threads;

import org.jspecify.annotations.NullMarked;
