/** Other programs that look for text rules, beside ours: same rules, same texts, one run. */
@NullMarked
package dev.bonafide.lab.bench.peer;

import org.jspecify.annotations.NullMarked;
