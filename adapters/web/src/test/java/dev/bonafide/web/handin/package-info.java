@NullMarked
package dev.bonafide.web.handin;

import org.jspecify.annotations.NullMarked;
