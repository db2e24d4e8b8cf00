@NullMarked
package dev.bonafide.web.guard;

import org.jspecify.annotations.NullMarked;
