/** Small cases for tests, written as people would tell them. */
@NullMarked
package dev.bonafide.scene;

import org.jspecify.annotations.NullMarked;
