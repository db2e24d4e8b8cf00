@NullMarked
package dev.bonafide.web.assistant;

import org.jspecify.annotations.NullMarked;
