/** What people do with stored cases at the machine: decide, connect them, take things back. */
@NullMarked
package dev.bonafide.bot.decision;

import org.jspecify.annotations.NullMarked;
