/** Signs that an answer is not the unit's page: one file each. */
@NullMarked
package id.pendopo.observatory.fetch.sign;

import org.jspecify.annotations.NullMarked;
