/** Files that hold files: archives, folders, exports of many files, repositories. */
@NullMarked
package dev.bonafide.documents.archive;

import org.jspecify.annotations.NullMarked;
