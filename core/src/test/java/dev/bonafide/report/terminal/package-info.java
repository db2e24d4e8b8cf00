@NullMarked
package dev.bonafide.report.terminal;

import org.jspecify.annotations.NullMarked;
