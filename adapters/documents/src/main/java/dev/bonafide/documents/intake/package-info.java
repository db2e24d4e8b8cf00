/** Any file, told from its content: what is handed in becomes exhibits, within limits. */
@NullMarked
package dev.bonafide.documents.intake;

import org.jspecify.annotations.NullMarked;
