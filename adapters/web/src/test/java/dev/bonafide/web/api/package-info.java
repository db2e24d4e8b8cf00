@NullMarked
package dev.bonafide.web.api;

import org.jspecify.annotations.NullMarked;
