/** Pictures unpacked, and their words made dark on white whatever ground they are drawn on. */
@NullMarked
package dev.bonafide.documents.picture.pixels;

import org.jspecify.annotations.NullMarked;
