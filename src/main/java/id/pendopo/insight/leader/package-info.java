/** The leader's page: the whole city at a glance, on one sheet. */
@NullMarked
package id.pendopo.insight.leader;

import org.jspecify.annotations.NullMarked;
