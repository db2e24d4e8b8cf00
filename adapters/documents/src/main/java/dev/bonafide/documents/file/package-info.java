/** Files and folders as exhibits, within limits. */
@NullMarked
package dev.bonafide.documents.file;

import org.jspecify.annotations.NullMarked;
