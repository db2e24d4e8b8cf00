/** Cases of the corpus drawn as screenshots, and how well they are read back. */
@NullMarked
package dev.bonafide.lab.bench.screenshot;

import org.jspecify.annotations.NullMarked;
