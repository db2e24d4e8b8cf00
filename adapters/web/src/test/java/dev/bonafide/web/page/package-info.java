@NullMarked
package dev.bonafide.web.page;

import org.jspecify.annotations.NullMarked;
