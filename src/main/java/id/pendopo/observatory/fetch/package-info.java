/** One address read as a page: its redirects followed, its text decoded, impostors told apart. */
@NullMarked
package id.pendopo.observatory.fetch;

import org.jspecify.annotations.NullMarked;
