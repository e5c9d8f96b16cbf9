/** Evidence kept as WARC and shown safely. */
@NullMarked
package id.pendopo.observatory.evidence;

import org.jspecify.annotations.NullMarked;
