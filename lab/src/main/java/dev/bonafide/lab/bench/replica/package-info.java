/** Several processes on one database under load, while one after another is killed. */
@NullMarked
package dev.bonafide.lab.bench.replica;

import org.jspecify.annotations.NullMarked;
