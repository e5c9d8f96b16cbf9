/** Durable jobs on db-scheduler. */
@NullMarked
package id.pendopo.platform.job;

import org.jspecify.annotations.NullMarked;
