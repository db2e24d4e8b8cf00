/** What needs a library to be read: exports, profile snapshots, case files and corpora. */
@NullMarked
package dev.bonafide.documents;

import org.jspecify.annotations.NullMarked;
