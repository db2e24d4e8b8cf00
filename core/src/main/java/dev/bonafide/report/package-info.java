/** Say it: the verdict as JSON, text, Markdown and HTML. */
@NullMarked
package dev.bonafide.report;

import org.jspecify.annotations.NullMarked;
