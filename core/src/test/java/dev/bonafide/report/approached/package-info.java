@NullMarked
package dev.bonafide.report.approached;

import org.jspecify.annotations.NullMarked;
