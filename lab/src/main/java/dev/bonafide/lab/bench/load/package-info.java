/** A small load driver: requests at a given pace, and how long each waited. */
@NullMarked
package dev.bonafide.lab.bench.load;

import org.jspecify.annotations.NullMarked;
