/** Names and positions of officials as pages write them, compared with the register. */
@NullMarked
package id.pendopo.observatory.probe.person;

import org.jspecify.annotations.NullMarked;
