@NullMarked
package dev.bonafide.web.problem;

import org.jspecify.annotations.NullMarked;
