@NullMarked
package dev.bonafide.testkit.log;

import org.jspecify.annotations.NullMarked;
