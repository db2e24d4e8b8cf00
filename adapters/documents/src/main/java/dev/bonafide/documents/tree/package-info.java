/** JSON and YAML as one bounded tree that knows its lines. */
@NullMarked
package dev.bonafide.documents.tree;

import org.jspecify.annotations.NullMarked;
