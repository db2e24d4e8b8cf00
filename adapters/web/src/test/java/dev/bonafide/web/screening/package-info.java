@NullMarked
package dev.bonafide.web.screening;

import org.jspecify.annotations.NullMarked;
