/** Shows words where they stand in a picture, cut out in a process of its own. */
@NullMarked
package dev.bonafide.documents.crop;

import org.jspecify.annotations.NullMarked;
