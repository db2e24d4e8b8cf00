/**
 * How answers are given: when, read out, repeated, told by someone else, or without anything in
 * particular.
 */
@NullMarked
package dev.bonafide.comparison.interview;

import org.jspecify.annotations.NullMarked;
