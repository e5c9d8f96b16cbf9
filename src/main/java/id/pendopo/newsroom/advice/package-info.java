/**
 * Help with writing by rules: what is missing, what is hard to read, what must not be published.
 * Each remark names its passage, why it is made and how to mend it; none forbids anything.
 */
@NullMarked
package id.pendopo.newsroom.advice;

import org.jspecify.annotations.NullMarked;
