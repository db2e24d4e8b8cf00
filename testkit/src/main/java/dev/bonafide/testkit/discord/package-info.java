/** A strict Discord on this machine: its REST API and its gateway. */
@NullMarked
package dev.bonafide.testkit.discord;

import org.jspecify.annotations.NullMarked;
