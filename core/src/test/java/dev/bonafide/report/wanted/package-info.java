@NullMarked
package dev.bonafide.report.wanted;

import org.jspecify.annotations.NullMarked;
