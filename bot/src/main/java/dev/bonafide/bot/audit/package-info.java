/** Who did what with which case: checked and exported. */
@NullMarked
package dev.bonafide.bot.audit;

import org.jspecify.annotations.NullMarked;
