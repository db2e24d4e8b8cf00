/** How a report is laid out on a terminal: colors, columns, and line ends. */
@NullMarked
package dev.bonafide.report.terminal;

import org.jspecify.annotations.NullMarked;
