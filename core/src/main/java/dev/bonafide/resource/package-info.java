/** What all packages build on: files that ship with their classes, names of constants, hashes. */
@NullMarked
package dev.bonafide.resource;

import org.jspecify.annotations.NullMarked;
