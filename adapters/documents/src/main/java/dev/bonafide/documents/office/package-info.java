/** Office documents: DOCX, ODT and RTF. */
@NullMarked
package dev.bonafide.documents.office;

import org.jspecify.annotations.NullMarked;
