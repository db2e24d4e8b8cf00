/** Parsers known for trouble, each in a process of its own that cannot take this one down. */
@NullMarked
package dev.bonafide.documents.isolation;

import org.jspecify.annotations.NullMarked;
