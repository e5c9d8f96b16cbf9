package id.pendopo.newsroom.advice;

import java.util.List;

/** One thing that is looked for in a story. */
interface Rule {
    List<Hint> read(Writing story);
}
