/** The program that recognizes words in pictures, as it is installed and asked. */
@NullMarked
package dev.bonafide.documents.picture.tesseract;

import org.jspecify.annotations.NullMarked;
