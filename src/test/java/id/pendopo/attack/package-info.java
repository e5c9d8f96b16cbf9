/** What people with bad intentions try, and what must become of it. One class for each theme. */
@NullMarked
package id.pendopo.attack;

import org.jspecify.annotations.NullMarked;
