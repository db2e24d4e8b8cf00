@NullMarked
package dev.bonafide.text.phrase;

import org.jspecify.annotations.NullMarked;
