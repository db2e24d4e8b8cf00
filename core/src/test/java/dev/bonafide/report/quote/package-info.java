@NullMarked
package dev.bonafide.report.quote;

import org.jspecify.annotations.NullMarked;
