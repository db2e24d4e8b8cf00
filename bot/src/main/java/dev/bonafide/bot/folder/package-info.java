/** The files of a server in its data folder, other than the database. */
@NullMarked
package dev.bonafide.bot.folder;

import org.jspecify.annotations.NullMarked;
