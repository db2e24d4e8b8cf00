/** Help for the one who was approached: how to decline, where to report, what to do first. */
@NullMarked
package dev.bonafide.report.approached;

import org.jspecify.annotations.NullMarked;
