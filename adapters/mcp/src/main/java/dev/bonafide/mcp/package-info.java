/** The door for other people's assistants: tools over the Model Context Protocol, all read-only. */
@NullMarked
package dev.bonafide.mcp;

import org.jspecify.annotations.NullMarked;
