/** The page shell, texts, error pages and everything that speaks HTTP for all modules. */
@NullMarked
package id.pendopo.platform.web;

import org.jspecify.annotations.NullMarked;
