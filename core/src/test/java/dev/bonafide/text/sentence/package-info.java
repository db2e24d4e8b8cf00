@NullMarked
package dev.bonafide.text.sentence;

import org.jspecify.annotations.NullMarked;
