/** What a visit brought home: responses, pages, site files. The input of every probe. */
@NullMarked
package id.pendopo.observatory.visit;

import org.jspecify.annotations.NullMarked;
