/** Lever's Data API, version 1. */
@NullMarked
package dev.bonafide.hiring.lever;

import org.jspecify.annotations.NullMarked;
