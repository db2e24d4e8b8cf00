@NullMarked
package dev.bonafide.web.mount;

import org.jspecify.annotations.NullMarked;
