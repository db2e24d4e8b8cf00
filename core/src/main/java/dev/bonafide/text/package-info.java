/** Places in text, normalised text that keeps its original offsets, and matching in linear time. */
@NullMarked
package dev.bonafide.text;

import org.jspecify.annotations.NullMarked;
