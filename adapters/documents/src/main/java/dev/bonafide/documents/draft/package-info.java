/** What a document's parser makes of a file: its text, and what is hidden in it. */
@NullMarked
package dev.bonafide.documents.draft;

import org.jspecify.annotations.NullMarked;
