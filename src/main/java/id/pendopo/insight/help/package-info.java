/** Help: what is measured, how, by which law or guide, and how to repair it. */
@NullMarked
package id.pendopo.insight.help;

import org.jspecify.annotations.NullMarked;
